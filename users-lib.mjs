import { chromium } from '@playwright/test';
export const U='http://localhost:4210/';
export async function open(o={}){const b=await chromium.launch({executablePath:'/usr/bin/chromium'});const c=await b.newContext({viewport:{width:1280,height:800},locale:'zh-CN',...o});const p=await c.newPage();
p.on('console',m=>m.type()=='error'&&console.log('ERR',m.text())); p.on('pageerror',e=>console.log('PE',e.message));return{b,c,p};}
export const txt=async(p,s='main')=>(await p.locator(s).first().innerText());
export const foc=p=>p.evaluate(()=>{const e=document.activeElement;return e.tagName+'#'+e.id+' '+(e.getAttribute('aria-label')||e.innerText||e.value||'').slice(0,50)});
export const shot=(p,n,f)=>p.screenshot({path:`/tmp/x/users/${n}.png`,fullPage:!!f});
