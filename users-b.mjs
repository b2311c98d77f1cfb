import {open,U,txt,foc,shot} from './users-lib.mjs';
const {b,p}=await open();
await p.goto(U+'#/desk'); await p.waitForTimeout(1200);
console.log('FOCUS',await foc(p)); console.log(await txt(p)); await shot(p,'desk',1);
let n=0; for(let i=0;i<30;i++){await p.keyboard.press('Tab');console.log(i,await foc(p));}
await b.close();
