import { serveBoard } from "../test/support/board-server.ts";
import { launchChromium } from "../test/support/chromium.ts";
const { url, close } = await serveBoard();
const browser = await launchChromium("x");
const page = await browser!.newPage({viewport:{width:1280,height:800}});
page.on("console",m=>console.log("console",m.type(),m.text())); page.on("pageerror",e=>console.log("pageerror",e.stack));
page.on("requestfailed",r=>console.log("failed",r.url()));
await page.goto(url);
for (let i=0;i<10;i++){ await page.waitForTimeout(700); console.log(i, await page.evaluate(()=>[...document.querySelectorAll(".vendor-tile")].map(t=>t.textContent).join(" || "))); }
await page.screenshot({path:".tmp/shots/dbg.png"});
await browser!.close(); await close();
