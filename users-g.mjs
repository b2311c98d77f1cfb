import {open,U,txt,foc,shot} from './users-lib.mjs';
const {b,c,p}=await open();
await p.clock.install({time:new Date('2026-11-27T10:00:00')});
const w=async n=>{await p.clock.runFor(n);await p.waitForTimeout(200)};
p.setDefaultTimeout(5000); const L=async(l)=>console.log('--',l,decodeURIComponent(p.url().split('#')[1]).slice(0,130),'| F',(await foc(p)).slice(0,40).replace(/\n/g,' '),'|',((await txt(p,'body')).match(/今日来访 \d+/)||[])[0],'| label',await p.locator('.visitor input').inputValue().catch(()=>'-'), '| undo', await p.getByRole('button',{name:'换回原来的'}).count());
await p.goto(U+'#/desk'); await w(900);
await p.getByText('打开窗口模式').first().focus(); await p.keyboard.press('Enter'); await w(300);
// visitor only searches, no answers
await p.locator('.visitor input').focus(); await p.keyboard.type('B7'); await p.keyboard.press('Tab'); await p.keyboard.press('/'); await p.keyboard.type('消防'); await w(600); await p.keyboard.press('Enter'); await w(300); await p.keyboard.press('*'); await w(300); await L('search-only then *');
await p.goBack(); await w(300); await L('back'); 
// answers of v1 then *, undo, then change
await p.goto(U+'#/desk/fire-review'); await w(500); await p.evaluate(()=>document.activeElement.blur()); await p.keyboard.press('3'); await w(300); await p.keyboard.press('1'); await w(300); await L('v1');
await p.keyboard.press('*'); await w(300); await L('*');
const un=p.getByRole('button',{name:'换回原来的'}); if(await un.count()){await un.focus(); await p.keyboard.press('Enter'); await w(400); await L('undo'); console.log((await txt(p,'body')).slice(100,330).replace(/\n+/g,'|'));}
await p.keyboard.press('*'); await w(300); await L('* again after undo');
// v2: while undo notice is there, answer
await p.keyboard.type('定点'); await w(600); await p.keyboard.press('Enter'); await w(300); await p.keyboard.press('3'); await w(300); await L('v2 with answer; is undo still there?');
// open v1 from list with v2 in progress
await p.locator('details.today summary').focus(); await p.keyboard.press('Enter'); await w(200); console.log('LIST',(await p.locator('details.today').innerText()).replace(/\n+/g,'|'));
await p.locator('details.today li button').first().focus(); await p.keyboard.press('Enter'); await w(500); await L('opened v1 while v2 unsaved'); console.log('LIST',(await p.locator('details.today').innerText()).replace(/\n+/g,'|'));
await p.keyboard.press('*'); await w(400); await L('* after opened'); console.log('LIST',(await p.locator('details.today').innerText()).replace(/\n+/g,'|'));
// back from here
for(let i=0;i<3;i++){await p.goBack(); await w(400); await L('back'+i);} 
// / and - in whole text; single keys off
await p.goto(U+'#/documents/dadukou-2020-283'); await w(900); await p.keyboard.press('-'); await w(400); await L('- from whole text');
await p.locator('details.settings summary').focus(); await p.keyboard.press('Enter'); await w(200); const cb=p.locator('details.settings input[type=checkbox]'); await cb.focus(); await p.keyboard.press('Space'); await w(200);
await p.locator('details.settings summary').focus(); await p.keyboard.press('*'); await w(200); await L('keys off *'); await p.keyboard.press('/'); await L('keys off /');
await cb.focus(); await p.keyboard.press('Space'); await w(200);
// idle
await p.goto(U+'#/desk/fire-review'); await w(500); await p.evaluate(()=>document.activeElement.blur()); await p.keyboard.press('3'); await w(300);
await p.locator('details.settings summary').focus(); console.log(await p.locator('details.settings').innerText().then(s=>s.replace(/\n+/g,'|')));
const open1=await p.locator('details.settings').evaluate(e=>e.open); if(!open1){await p.keyboard.press('Enter');await w(200)}
const opts=await p.locator('details.settings option').allInnerTexts(); console.log(opts);
await p.locator('details.settings select').focus(); await p.keyboard.press('ArrowDown'); await w(300); console.log('sel',await p.locator('details.settings select').inputValue());
const mins=Number(await p.locator('details.settings select').inputValue());
await p.evaluate(()=>document.activeElement.blur());
await p.keyboard.press('Shift'); await w(mins*60000-31000+2000); console.log('warn?',await p.locator('.idle-warning').count(), await p.locator('.idle-warning').innerText().catch(()=>'')); await shot(p,'idle');
await p.keyboard.press('Tab'); await w(300); await L('stay after Tab'); 
for(let i=0;i<mins*60+5;i+=5){await p.clock.runFor(5000);} await p.waitForTimeout(300); console.log('warn2',await p.locator('.idle-warning').count());
for(let i=0;i<12;i++){await p.clock.runFor(5000);} await p.waitForTimeout(400); await L('after idle clear'); console.log(await p.evaluate(()=>JSON.stringify(localStorage)).then(s=>s.slice(0,500))); await shot(p,'idle-after');
await p.goBack(); await w(400); await L('back after idle'); console.log((await txt(p,'main')).slice(0,200).replace(/\n+/g,'|'));
await b.close();
