import {open,U,txt,foc,shot} from './users-lib.mjs';
const {b,p}=await open();
await p.goto(U+'#/desk'); await p.waitForTimeout(1000);
await p.getByText('打开窗口模式').first().focus(); await p.keyboard.press('Enter'); await p.waitForTimeout(500);
const head=async(l)=>{const c=await p.evaluate(()=>document.querySelector('main').innerText);const j=c.indexOf('要问什么');console.log('--',l,decodeURIComponent(p.url().split('#')[1]).slice(0,140),'| F',await foc(p));console.log(c.slice(j+4,j+330).replace(/\n+/g,' | '));const k=c.indexOf('可以这样告诉对方');console.log('   SAY:',c.slice(k+8,k+600).replace(/\n+/g,' | '))};
// Q1 env at 20 beds in Dadukou, keys
await p.keyboard.press('/'); await p.keyboard.type('我有20张床，要做环评吗？'); await p.waitForTimeout(600);
await p.keyboard.press('Enter'); await p.waitForTimeout(500); await p.keyboard.press('3'); await p.waitForTimeout(500); await head('3');
// Tab to 用上
for(let i=0;i<6;i++){const f=await foc(p); if(f.includes('当作回答'))break; await p.keyboard.press('Shift+Tab');}
console.log(await foc(p)); await p.keyboard.press('Enter'); await p.waitForTimeout(500); await head('used 20'); await shot(p,'w-20',1);
// next question same visitor
await p.keyboard.press('-'); console.log('after -',await foc(p),p.url().slice(-60));
await p.keyboard.press('Control+A');
await p.keyboard.type('护理中心'); await p.waitForTimeout(500); console.log((await txt(p)).slice(0,500).replace(/\n+/g,'|'));
await b.close();
