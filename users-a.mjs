import { chromium } from '@playwright/test';
const b = await chromium.launch({executablePath:'/usr/bin/chromium'});
const p = await (await b.newContext({viewport:{width:1280,height:800},locale:'zh-CN'})).newPage();
p.on('console',m=>m.type()=='error'&&console.log('ERR',m.text())); p.on('pageerror',e=>console.log('PE',e.message));
await p.goto('http://localhost:4210/'); await p.waitForTimeout(1500);
await p.screenshot({path:'/tmp/x/users/start.png',fullPage:true});
console.log(p.url()); console.log(await p.locator('body').innerText());
console.log(await p.evaluate(()=>[...document.querySelectorAll('a')].map(a=>a.innerText+' -> '+a.getAttribute('href')).join('\n')));
await b.close();
