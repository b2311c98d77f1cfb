import {open,U,txt,foc,shot} from './users-lib.mjs';
const {b,c,p}=await open(); p.setDefaultTimeout(5000);
await p.clock.install({time:new Date('2026-11-27T10:00:00')});
const w=async n=>{await p.clock.runFor(n);await p.waitForTimeout(150)};
const L=async(l)=>console.log('--',l,decodeURIComponent(p.url().split('#')[1]).slice(0,130),'| F',(await foc(p)).slice(0,40).replace(/\n/g,' '),'|',((await txt(p,'body')).match(/今日来访 \d+/)||[])[0],'| label',await p.locator('.visitor input').inputValue().catch(()=>'-'), '| undo', await p.getByRole('button',{name:'换回原来的'}).count());
await p.goto(U+'#/desk'); await w(900);
await p.getByText('打开窗口模式').first().focus(); await p.keyboard.press('Enter'); await w(300);
const card=async(slug,label,...ks)=>{ if(label){await p.locator('.visitor input').focus(); await p.keyboard.type(label); await p.keyboard.press('Tab');} await p.keyboard.press('/'); await p.keyboard.type(slug); await w(500); await p.keyboard.press('Enter'); await w(300); for(const k of ks){await p.keyboard.press(k); await w(200);} };
await card('消防','A1','3','1'); await p.keyboard.press('*'); await w(200);
await card('定点','A2','3','1'); await L('A2 in progress');
await p.locator('details.today summary').focus(); await p.keyboard.press('Enter'); await w(200);
await p.locator('details.today li button').first().focus(); await p.keyboard.press('Enter'); await w(400); await L('opened A1 during A2'); console.log((await txt(p,'body')).match(/[^\n]*\n[^\n]*换回原来的/)?.[0]);
await p.keyboard.press('-'); await w(200); await p.keyboard.press('*'); await w(300); await L('*');
const d=p.locator('details.today'); if(!(await d.evaluate(e=>e.open))){await p.locator('details.today summary').focus(); await p.keyboard.press('Enter'); await w(200);} console.log((await d.innerText()).replace(/\n+/g,'|'));
// A3 in progress, use stale undo
await card('租金','A3','3'); await L('A3'); const un=p.getByRole('button',{name:'换回原来的'}); console.log(await un.count()); if(await un.count()){await un.focus(); await p.keyboard.press('Enter'); await w(300); await L('stale undo in A3');console.log((await txt(p,'body')).match(/[^\n]*\n[^\n]*换回原来的/)?.[0]);}
// other pages: digits on results page?
// idle
await p.locator('details.settings summary').focus(); await p.keyboard.press('Enter'); await w(200); await p.locator('details.settings select').focus(); await p.keyboard.press('ArrowDown'); await w(300);
await w(91000); console.log('warn',await p.locator('.idle-warning').count(), await foc(p));
await p.keyboard.press('Tab'); console.log('tab in dialog ->',await foc(p)); 
await w(91000); for(let i=0;i<33;i++){await w(1000);} await L('after idle'); console.log(await p.evaluate(()=>JSON.stringify(localStorage)).then(s=>s.slice(0,400))); console.log((await txt(p,'body')).slice(60,300).replace(/\n+/g,'|'));
for(let i=0;i<4;i++){await p.goBack(); await w(300); await L('back'+i);} 
await b.close();
