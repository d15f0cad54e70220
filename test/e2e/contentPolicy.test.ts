import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const { findBrowser } = require("../../tools/browser.cjs");

const dist = join(__dirname, "../../dist");
const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};
/** Microsoft's office.js, as far as the page asks for it: it says that there is no Office around. */
const officeJs =
  "window.Office={HostType:{Excel:'Excel'},onReady:(f)=>{const r=Promise.resolve({host:null,platform:null});if(f)r.then(f);return r},actions:{associate(){}}};" +
  "window.CustomFunctions={associate(){},Error:class{},ErrorCode:{}};";
/** What was asked for beyond the page's own files; office.js may be served from either place. */
const asked: string[] = [];
let server: Server;
let browser: Browser;

/** Any plain file server: no headers of its own beyond the type. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url!.split("?")[0]!;
    if (path === "/office-js/office.js") {
      asked.push(path);
      response.writeHead(200, { "Content-Type": "text/javascript" });
      return void response.end(officeJs);
    }
    readFile(join(dist, path)).then(
      (content) => {
        response.writeHead(200, { "Content-Type": types[extname(path)] ?? "application/octet-stream" });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  browser = await chromium.launch(findBrowser());
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((done) => server.close(done));
});

test("the pane's page forbids scripts and requests that are not its own, whoever serves it, and works within that", async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener("securitypolicyviolation", (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: "text/javascript", body: officeJs });
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/taskpane.html`);
  await page.getByText(/只能在 Excel 中使用|only works in Excel|Excel/).waitFor();
  expect(asked).toEqual([expect.stringMatching(/office\.js$/)]);
  expect(await page.evaluate(() => (window as never as { violations: string[] }).violations)).toEqual([]);

  const outcome = await page.evaluate(async () => {
    const w = window as never as { violations: string[]; inline?: boolean };
    const inline = document.createElement("script");
    inline.textContent = "window.inline = true";
    document.body.append(inline);
    const foreign = document.createElement("script");
    foreign.src = "https://elsewhere.invalid/x.js";
    document.body.append(foreign);
    const fetched = await fetch("https://elsewhere.invalid/data").then(
      () => "answered",
      () => "refused",
    );
    await new Promise((done) => setTimeout(done, 100));
    return { inline: w.inline ?? false, fetched, violations: w.violations };
  });
  expect(outcome).toMatchObject({ inline: false, fetched: "refused" });
  expect(outcome.violations.map((violation) => violation.split(" ")[0]).sort()).toEqual([
    "connect-src",
    "script-src-elem",
    "script-src-elem",
  ]);
  expect(asked).toHaveLength(1);
});
