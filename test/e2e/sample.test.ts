import type { Server } from "node:http";
import { join } from "node:path";
import { type Browser, type Page, chromium } from "playwright-core";
import { listen, workbenchServer } from "../../src/workbench/server";
import type { WorkbenchHandle } from "../../src/workbench/page/handle";

const { findBrowser } = require("../../tools/browser.cjs");
const root = join(__dirname, "../..");

let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = workbenchServer(root);
  const address = `http://localhost:${await listen(server, 0)}/`;
  browser = await chromium.launch({ ...findBrowser(), headless: true });
  page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await page.goto(address);
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => (window as unknown as { workbench: WorkbenchHandle }).workbench.ready);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test("the sample, built from the pane, agrees with every result that its functions must give", async () => {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane"))!;
  await pane.getByRole("button", { name: "生成示例" }).click();
  await pane.getByText(/已新增 \d+ 张工作表/).waitFor();
  await page.waitForTimeout(3000);
  const words = await page.evaluate(async () => {
    const { workbench } = window as unknown as { workbench: WorkbenchHandle };
    const { sheets } = await workbench.snapshot();
    return sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  });
  expect(words.filter((word) => word === "不一致")).toEqual([]);
  expect(words.filter((word) => word === "一致").length).toBeGreaterThan(140);
  await page.screenshot({ path: join(root, "test-results/sample.png") });
});
