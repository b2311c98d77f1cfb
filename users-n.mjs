import {open,U,txt,foc,shot} from './users-lib.mjs';
import fs from 'fs';
const {b,c,p}=await open(); p.setDefaultTimeout(5000);
for(const u of ['later','ledger','ledger/dadukou-2020-283','glossary','places?location=500104&facilityType=eyeHospital','compare']){await p.goto(U+'#/'+u); await p.waitForTimeout(1200); const s=await txt(p); fs.writeFileSync('/tmp/x/users/'+u.split('?')[0].replace('/','-')+'.txt',s); console.log('\n#####',u,decodeURIComponent(p.url().split('#')[1]).slice(0,100),s.length,'\n',s.slice(0,900).replace(/\n+/g,' | '));}
await b.close();
