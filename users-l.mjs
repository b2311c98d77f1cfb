import {open,U,txt,foc,shot} from './users-lib.mjs';
import fs from 'fs';
const {b,c,p}=await open({permissions:['clipboard-read','clipboard-write']}); p.setDefaultTimeout(5000);
await p.goto(U+'#/conflicts'); await p.waitForTimeout(1500); console.log(p.url()); let s=await txt(p); if(s.length<500){console.log('??',s);}
await p.evaluate(()=>document.querySelectorAll('details').forEach(d=>d.open=true)); await p.waitForTimeout(800);
s=await txt(p); fs.writeFileSync('/tmp/x/users/conflicts.txt',s); console.log(s.length, s.slice(0,2500).replace(/\n+/g,' | ')); await p.evaluate(()=>document.querySelectorAll('details').forEach(d=>d.open=false)); await shot(p,'conf');
// copy answer
await p.goto(U+'#/desk/environmental-assessment?location=500104&bedCount=20&facilityType=nursingCentre'); await p.waitForTimeout(600);
await p.getByText('复制成文字').click(); await p.waitForTimeout(300); console.log('COPY>>>\n'+await p.evaluate(()=>navigator.clipboard.readText())); console.log('<<<', (await txt(p)).match(/复制[^\n]*/g));
await b.close();
