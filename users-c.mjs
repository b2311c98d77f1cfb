import {open,U,txt,foc,shot} from './users-lib.mjs';
const {b,p}=await open();
await p.goto(U+'#/desk'); await p.waitForTimeout(1000);
await p.keyboard.press('/'); console.log('after / in non window', await foc(p));
await p.goto(U+'#/'); await p.waitForTimeout(500);
await p.evaluate(()=>{});
// keyboard: to desk
await p.locator('a:has-text("窗口速查")').first().focus(); await p.keyboard.press('Enter'); await p.waitForTimeout(800); console.log('nav focus',await foc(p));
// window mode
const w=p.getByText('打开窗口模式').first(); await w.focus(); await p.keyboard.press('Enter'); await p.waitForTimeout(800);
console.log(p.url(), await foc(p)); console.log(await p.locator('body').innerText()); await shot(p,'win1',1);
await p.keyboard.press('/'); console.log(await foc(p));
await p.keyboard.type('我有 20 张床，要做环评吗？'); await p.waitForTimeout(900); console.log(p.url()); console.log(await p.locator('body').innerText()); await shot(p,'win2',0);
await p.keyboard.press('Enter'); await p.waitForTimeout(900); console.log('ENTER',p.url(),await foc(p)); console.log(await p.locator('body').innerText()); await shot(p,'win3',1);
await b.close();
