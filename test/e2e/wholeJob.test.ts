import { mkdirSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { type Browser, type Frame, type Page, chromium } from "playwright-core";
import { listen, workbenchServer } from "../../src/workbench/server";
import type { WorkbenchHandle } from "../../src/workbench/page/handle";

const { findBrowser } = require("../../tools/browser.cjs");
const root = join(__dirname, "../..");
const pictures = join(root, "test-results");
const WASTE = "城市生活垃圾资源化利用率";

let server: Server;
let address: string;
let browser: Browser;
let page: Page;
let pane: Frame;
const complaints: string[] = [];
const elsewhere: string[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = workbenchServer(root);
  address = `http://localhost:${await listen(server, 0)}/`;
  browser = await chromium.launch({ ...findBrowser(), headless: true });
  page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => {
    if (!/^(http:\/\/localhost:|data:|blob:)/.test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(address);
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => (window as unknown as { workbench: WorkbenchHandle }).workbench.ready);
  pane = page.frames().find((frame) => frame.url().includes("taskpane"))!;
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const shown = (sheet: string, cell: string) =>
  page.evaluate(
    ([name, a1]) => (window as unknown as { workbench: WorkbenchHandle }).workbench.cell(name!, a1!),
    [sheet, cell],
  );
const type = (sheet: string, cell: string, entry: string) =>
  page.evaluate(
    ([name, a1, text]) =>
      (window as unknown as { workbench: WorkbenchHandle }).workbench.setCell(name!, a1!, text!),
    [sheet, cell, entry],
  );
const photograph = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

async function rowOf(indicator: string): Promise<number> {
  for (let row = 6; row < 60; row += 1) {
    if ((await shown("指标", `C${row}`)).value === indicator) return row;
  }
  throw new Error(`no row for ${indicator}`);
}

test("what is typed into a clicked cell calculates, functions of the add-in too", async () => {
  await page.mouse.click(220, 230);
  await page.keyboard.type("=CARBON.INTENSITY(12000,400)");
  const { address: cell } = await page.evaluate(() =>
    (window as unknown as { workbench: WorkbenchHandle }).workbench.selection(),
  );
  await page.keyboard.press("Enter");
  await page.waitForTimeout(500);
  expect(await shown("Sheet1", cell)).toMatchObject({ value: 30, formula: "=CARBON.INTENSITY(12000,400)" });
});

test("a person picks 市 and 总体规划, and the sheets appear", async () => {
  await pane.getByRole("radio", { name: "市", exact: true }).check({ force: true });
  await pane.getByRole("radio", { name: /总体规划/ }).check({ force: true });
  await pane.getByRole("button", { name: "生成工作表" }).click();
  await pane.getByText("已新增 5 张工作表").waitFor();
  await photograph("built");
  expect((await shown("封面", "A1")).value).toContain("市级国土空间总体规划");
});

test("a value that breaks its target turns red and says 未达标", async () => {
  const row = await rowOf(WASTE);
  await type("指标", `K${row}`, "50");
  expect(await shown("指标", `K${row}`)).toMatchObject({ value: 50, shownFill: "#FFC7CE" });
  expect(await shown("指标", `L${row}`)).toMatchObject({ value: "未达标", shownFill: "#FFC7CE" });
  expect((await shown("指标", `M${row}`)).value).toBe(15);
});

test("the pane lists it; a click goes to the cell and shows target, gap, source and strategies", async () => {
  await pane.getByRole("button", { name: "检查", exact: true }).first().click();
  await pane.getByText("检查达标情况").waitFor();
  await pane.getByRole("button", { name: "检查", exact: true }).last().click();
  const entry = pane.getByText(WASTE).first();
  await entry.waitFor();
  await entry.click();
  await pane.getByText("15 个百分点").first().waitFor();
  const row = await rowOf(WASTE);
  const selection = await page.evaluate(() =>
    (window as unknown as { workbench: WorkbenchHandle }).workbench.selection(),
  );
  expect(selection).toEqual({ sheet: "指标", address: `K${row}` });
  const details = await pane.locator("body").innerText();
  expect(details).toContain("65%");
  expect(details).toMatch(/面向“双碳”目标的国土空间规划技术标准体系/);
  expect(details).toContain("7.5-废弃物处理-2");
  await photograph("listed");
});

test("with checking after edits switched on, a mended value leaves the list by itself", async () => {
  await pane.getByRole("switch").check({ force: true });
  await type("指标", `K${await rowOf(WASTE)}`, "70");
  await pane.getByText(WASTE).first().waitFor({ state: "detached" });
  await type("指标", `K${await rowOf(WASTE)}`, "50");
  await pane.getByText(WASTE).first().waitFor();
});

test("cell functions calculate, spill and give Excel's errors", async () => {
  await type("Sheet1", "A30", "=CARBON.INTENSITY(12000,400)");
  await type("Sheet1", "A31", "=CARBON.INTENSITY(12000,0)");
  await type("Sheet1", "A34", '=PLAN.STRATEGIES("县-总体规划")');
  await page.waitForTimeout(1000);
  expect((await shown("Sheet1", "A30")).value).toBe(30);
  expect((await shown("Sheet1", "A31")).text).toBe("#DIV/0!");
  expect((await shown("Sheet1", "E43")).value).toBe("7.8-生态空间-1");
});

test("a second build keeps the first and says which names are new", async () => {
  await pane.getByRole("button", { name: "规划", exact: true }).first().click();
  await pane.getByRole("button", { name: "生成工作表" }).click();
  await pane.getByText("指标 (2)").first().waitFor();
  expect((await shown("指标", `K${await rowOf(WASTE)}`)).value).toBe(50);
});

test("a combination that nobody draws up cannot be chosen, and the pane says why", async () => {
  await pane.getByRole("radio", { name: "国家", exact: true }).check({ force: true });
  expect(await pane.getByRole("radio", { name: /详细规划/ }).isDisabled()).toBe(true);
  expect(await pane.locator("body").innerText()).toContain("国家不编制");
});

test("the download is an .xlsx with tables, flags and custom functions as Excel stores them", async () => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("下载 .xlsx").click()]);
  const file = join(pictures, "workbook.xlsx");
  await download.saveAs(file);
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const text = Object.entries(parts)
    .filter(([name]) => name.endsWith(".xml"))
    .map(([, bytes]) => strFromU8(bytes))
    .join("\n");
  expect(text).toContain("_xldudf_CARBON_INTENSITY(12000,400)");
  expect(text).toContain('displayName="指标_市总体规划"');
  expect(text).toContain("conditionalFormatting");
  expect(text).toContain("dataValidation");
});

test("Chinese really shows: different characters have different shapes", async () => {
  const shapes = await page.evaluate(() =>
    ["市", "碳", "国"].map((character) => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d")!;
      context.font = "24px sans-serif";
      context.fillText(character, 4, 26);
      return canvas.toDataURL();
    }),
  );
  expect(new Set(shapes).size).toBe(3);
});

test("nothing was asked of any other server, and no error was left in the console", () => {
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});
