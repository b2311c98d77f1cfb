import {open,U,txt,foc,shot} from './users-lib.mjs';
const {b,p}=await open();
await p.goto(U+'#/desk'); await p.waitForTimeout(1000);
await p.getByText('打开窗口模式').first().focus(); await p.keyboard.press('Enter'); await p.waitForTimeout(500);
// fill via keyboard: choose location 3 for Dadukou
await p.keyboard.press('/');
const qs=process.argv.slice(2);
const Q=qs.length?qs:['20张床要不要做环评','消防验收要不要办','医保定点多久能批','医保定点什么时候可以申请','想租个厂房改成诊所可以吗','有没有房租补贴','诊所能不能免税','诊所搬家换地址要办什么','换法人代表怎么办','医生能不能在两家医院上班','买CT要不要批','每年校验查什么','违规会罚多少钱','开个养老院里的医务室','互联网医院能不能办','护士能上门打针吗','在职医生能自己开诊所吗','医院评级多久出结果','骗保会怎样','水电费有优惠吗','执照可以转让吗','定点没批下来怎么办','血透中心能开吗','外国人能不能投资','医生评职称要英语吗','医保药品去哪里采购','要多少注册资金','营业执照在哪里办','开诊所要多少面积','收费标准谁定'];
for(const q of Q){
 await p.keyboard.press('/'); await p.keyboard.press('Control+A'); await p.keyboard.type(q); await p.waitForTimeout(700);
 const list=await p.evaluate(()=>{const m=document.querySelector('main');return m.innerText});
 const i=list.indexOf('要问什么'); console.log('\n#### '+q+'\n'+list.slice(i+4,list.indexOf('按事项找')).replace(/\n+/g,' | ').slice(0,420));
 await p.keyboard.press('Enter'); await p.waitForTimeout(600);
 console.log(' => ',decodeURIComponent(p.url().split('#')[1]).slice(0,120), '| focus', await foc(p));
 const card=await p.evaluate(()=>document.querySelector('main').innerText); const j=card.indexOf('搜索结果'); console.log('   CARD:',card.slice(j+4,j+120).replace(/\n+/g,' | '));
}
await b.close();
