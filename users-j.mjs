import {open,U,txt,foc,shot} from './users-lib.mjs';
const {b,p}=await open(); p.setDefaultTimeout(5000);
for(const [m,q] of [['insurance-application','location=500104&stage=preApproval&plansInsuranceDesignation=true'],['insurance-application','location=500104&stage=operating&plansInsuranceDesignation=true&designationStatus=none'],['insurance-evaluation-deadline','location=500104&stage=preApproval&plansInsuranceDesignation=true'],['class-b-commitment','location=500104'],['idle-property-transition','location=500104']]){await p.goto(U+'#/desk/'+m+'?'+q);await p.waitForTimeout(500);const c=await p.evaluate(()=>document.querySelector('main').innerText); console.log('\n######',m,q,'\n',c.replace(/\n+/g,' | ').slice(0,3300));}
await b.close();
