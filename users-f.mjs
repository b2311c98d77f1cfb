import {open,U,txt,foc,shot} from './users-lib.mjs';
const {b,c,p}=await open();
await p.clock.install({time:new Date('2026-11-27T10:00:00+08:00')});
const L=async(l)=>console.log('--',l,decodeURIComponent(p.url().split('#')[1]).slice(0,160),'| F',(await foc(p)).slice(0,60));
await p.goto(U+'#/desk'); await p.waitForTimeout(800); await p.clock.runFor(800);
await p.getByText('打开窗口模式').first().focus(); await p.keyboard.press('Enter'); await p.waitForTimeout(500);
const w=async n=>{await p.clock.runFor(n);await p.waitForTimeout(250)};
// visitor 1
await p.locator('.visitor input').focus(); await p.keyboard.type('A12'); await p.keyboard.press('Tab'); await L('tab after label');
await p.locator('.visitor input').focus(); await p.keyboard.press('Enter'); await w(200); await L('enter in label');
await p.locator('#desk-search').focus(); await p.keyboard.type('消防'); await w(600); await p.keyboard.press('Enter'); await w(500); await L('card');
await p.keyboard.press('3'); await w(500); await L('3'); await p.keyboard.press('1'); await w(500); await L('1');
console.log((await txt(p)).slice(0,700).replace(/\n+/g,'|'));
await p.keyboard.press('*'); await w(500); await L('* new visitor');
console.log((await txt(p,'body')).slice(0,600).replace(/\n+/g,'|')); await shot(p,'new-visitor',0);
await p.goBack(); await w(600); await L('BACK'); console.log((await txt(p,'body')).slice(0,900).replace(/\n+/g,'|')); await shot(p,'back-after-new');
await p.goBack(); await w(600); await L('BACK2'); console.log((await txt(p,'main')).slice(0,200).replace(/\n+/g,'|'));
await p.goForward(); await w(600); await L('FWD');
for(let i=0;i<4;i++){await p.goBack(); await w(500); await L('BACKn');}
await p.goto(U+'#/desk'); await w(600);
// visitor 2
await p.keyboard.press('/'); await p.keyboard.type('定点'); await w(600); await p.keyboard.press('Enter'); await w(400); await p.keyboard.press('3'); await w(400); await L('v2');
await p.keyboard.press('*'); await w(500); await L('*'); const body=(await txt(p,'body')); console.log(body.slice(0,700).replace(/\n+/g,'|'));
const u=p.getByRole('button',{name:/撤销|撤回/}); console.log('undo count',await u.count()); if(await u.count()){await u.first().focus(); await p.keyboard.press('Enter'); await w(500); await L('undone'); console.log((await txt(p,'body')).slice(0,500).replace(/\n+/g,'|'));}
await p.locator('details.today summary').focus(); await p.keyboard.press('Enter'); await w(200); console.log(await p.locator('details.today').innerText());
await p.reload(); await w(800); await L('reload'); await p.locator('details.today summary').focus(); await p.keyboard.press('Enter'); await w(200);console.log(await p.locator('details.today').innerText()); console.log('label',await p.locator('.visitor input').inputValue());
await p.keyboard.press('Tab'); await L('tab in today'); await p.keyboard.press('Enter'); await w(700); await L('opened case');console.log((await txt(p,'main')).slice(0,300).replace(/\n+/g,'|')); console.log('label',await p.locator('.visitor input').inputValue());
// next day
await p.clock.setSystemTime(new Date('2026-11-28T09:00:00+08:00')); await w(60000); console.log('next day no reload:',(await txt(p,'body')).match(/今日来访 \d+/)); await p.reload(); await w(900);
console.log('next day reload:',(await txt(p,'body')).match(/今日来访 \d+/), decodeURIComponent(p.url())); console.log(await p.evaluate(()=>JSON.stringify(localStorage)+JSON.stringify(sessionStorage)).then(s=>s.slice(0,900)));
await b.close();
