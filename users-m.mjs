import {open,U,txt,foc,shot} from './users-lib.mjs';
const {b,c,p}=await open({permissions:['clipboard-read','clipboard-write']}); p.setDefaultTimeout(5000);
const L=(l,pp=p)=>console.log('--',l,decodeURIComponent(pp.url().split('#')[1]).slice(0,170));
// client A: results -> citation -> text -> back
await p.goto(U+'#/results?location=500152&facilityType=eyeHospital&bedCount=60&profitStatus=forProfit'); await p.waitForTimeout(1200); await shot(p,'res');
const y0=await p.evaluate(()=>{const e=[...document.querySelectorAll('main a')].filter(a=>a.innerText.includes('在全文中看'));return [e.length, e[3]?.getAttribute('href')]}); console.log(y0);
const a=p.locator('main a:has-text("在全文中看"):visible').nth(3); await a.scrollIntoViewIfNeeded(); const sy=await p.evaluate(()=>scrollY); await a.click(); await p.waitForTimeout(900); L('in text'); console.log('marked:',await p.evaluate(()=>[...document.querySelectorAll('mark')].slice(0,4).map(m=>m.innerText+'@'+Math.round(m.getBoundingClientRect().top)))); await shot(p,'intext');
console.log('back links:',await p.evaluate(()=>[...document.querySelectorAll('main a,main button')].map(a=>a.innerText).filter(t=>/回|返/.test(t)).slice(0,5)));
await p.goBack(); await p.waitForTimeout(900); L('back'); console.log('scroll before/after',sy,await p.evaluate(()=>scrollY));
// other address in 2nd tab with stored answers
const q=await c.newPage(); await q.goto(U+'#/desk/site-or-rent-subsidy?location=330902'); await q.waitForTimeout(800); L('tab2',q); console.log((await txt(q)).slice(0,200).replace(/\n+/g,'|'));
await p.reload(); await p.waitForTimeout(900); L('tab1 reload'); console.log((await txt(p)).slice(0,120).replace(/\n+/g,'|'));
// clause address
await q.goto(U+'#/documents/dadukou-2020-283/五（十五）'); await q.waitForTimeout(900); L('clause',q); console.log('clause scroll',await q.evaluate(()=>scrollY), await foc(q)); await shot(q,'clause');
await q.goto(U+'#/documents/dadukou-2020-283/附件11'); await q.waitForTimeout(900); L('annex',q); console.log(await q.evaluate(()=>scrollY), await foc(q)); await shot(q,'annex');
await q.goto(U+'#/documents/dadukou-2020-283/九（九十九）'); await q.waitForTimeout(700); L('bad clause',q); console.log((await txt(q)).slice(0,200).replace(/\n+/g,'|'));
await q.goto(U+'#/documents/foo'); await q.waitForTimeout(700); L('bad doc',q); console.log((await txt(q)).slice(0,200).replace(/\n+/g,'|'));
await q.goto(U+'#/desk/nothing-here?location=500104'); await q.waitForTimeout(700); L('bad matter',q); console.log((await txt(q)).slice(0,200).replace(/\n+/g,'|'));
await q.goto(U+'#/nowhere'); await q.waitForTimeout(700); L('bad page',q); console.log((await txt(q)).slice(0,200).replace(/\n+/g,'|'));
await q.goto(U+'#/desk?q=%E0%A4%A'); await q.waitForTimeout(700); L('bad encoding',q).toString; console.log((await txt(q)).slice(0,200).replace(/\n+/g,'|'));
await b.close();
