import {open,U,txt,foc,shot} from './users-lib.mjs';
const {b,c,p}=await open({permissions:['clipboard-read','clipboard-write']}); p.setDefaultTimeout(5000);
await p.goto(U+'#/documents'); await p.waitForTimeout(600); console.log((await txt(p)).slice(0,1800).replace(/\n+/g,' | '));
console.log(await p.evaluate(()=>[...document.querySelectorAll('main a')].map(a=>a.innerText+'->'+a.getAttribute('href')).join(' ; ')).then(s=>s.slice(0,900)));
// exact phrases
const Q=['一处违法，处处受限','不得将与准入无关的因素作为定点的前置条件','按照全国人大常委会关于刑法第266条司法解释','先行登记不少于基本标准 60%的床位','禅修养生','国医堂','杜绝简单园区建设或变相搞房地产开发','水电气热价格优惠','行业终身禁入','盈利率的管控','28%','1000平方米','工作通知〔2017〕998号','渝发改社〔2019〕798号','健康旅游示范基地核心带','社会力量在医疗资源薄弱区域和康复、护理、精神卫生等短缺专科领域举办的非营利性医疗机构，属地政府可与公立医疗机构同等提供场地或租金补贴和其他支持政策','示范应用—临床评价—技术创新—辐射推广','普陀区政府','銀保監局','市国资委'];
await p.goto(U+'#/desk'); await p.waitForTimeout(500);
for(const q of Q){await p.locator('#desk-search').fill(q); await p.waitForTimeout(450); const c=await txt(p); const i=c.indexOf('筛选'); const s=c.slice(i<0?c.indexOf('要问什么')+4:i+3,c.indexOf('按事项找')).replace(/\n+/g,' | '); console.log('##',q.slice(0,30),'=>',s.slice(0,230));}
await b.close();
