import type { Page } from "playwright-core";
import { type OpenWorkbench, Stage } from "./openWorkbench";

const stage = new Stage();
let open: OpenWorkbench;

beforeAll(async () => {
  await stage.open();
  open = await stage.workbench();
});
afterAll(() => stage.close());

const at = (column: number, row: number) => ({ x: 46 + 72 * column + 30, y: 20 + 19 * row + 9 });

const canvas = (page: Page) => page.locator("#grid canvas[id^=univer-sheet-main]");
const click = (page: Page, column: number, row: number) => canvas(page).click({ position: at(column, row) });

const shown = (page: Page, address: string) =>
  page.evaluate((cell) => window.workbench.cell("Sheet1", cell), address);

const until = (page: Page, address: string, value: unknown) =>
  page.waitForFunction(
    ([cell, wanted]) => window.workbench.cell("Sheet1", cell as string).value === wanted,
    [address, value],
  );

/** What the add-in would do, done from its own window. */
async function throughTheAddin(page: Page, work: (excel: typeof Excel) => Promise<void>): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes("taskpane"))!;
  await frame.evaluate(`(${work.toString()})(window.Excel)`);
}

test("what is typed becomes what Excel makes of it: per cent in such cells, days as they are written in Chinese", async () => {
  const { page } = open;
  await throughTheAddin(page, (excel) =>
    excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1").numberFormat = [["0%"]];
      await context.sync();
    }),
  );
  await click(page, 1, 0);
  for (const entry of ["5", "12.5%", "2024年3月5日", "2024-3-5", "3月5", "=1/4"]) {
    await page.keyboard.type(entry);
    await page.keyboard.press("Enter");
  }
  await until(page, "B6", 0.25);
  const cells = await Promise.all(["B1", "B2", "B3", "B4", "B5"].map((address) => shown(page, address)));
  expect(cells.map(({ value }) => value)).toEqual([0.05, 0.125, 45_356, 45_356, "3月5"]);
  expect(cells.map(({ text }) => text)).toEqual(["5%", "12.50%", "2024年3月5日", "2024/3/5", "3月5"]);
});

test("what the grid would take for something else stays what it is: truth, long numbers, lines of a text", async () => {
  const { page } = open;
  await click(page, 2, 0);
  for (const entry of ["TRUE", "12345678901234567890", "1/15/2017"]) {
    await page.keyboard.type(entry);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("甲");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.type("乙");
  await page.keyboard.press("Enter");
  await until(page, "C4", "甲\n乙");
  // Who only looks at it, and types beside it, changes nothing.
  for (const key of ["ArrowUp", "F2", "Enter"]) await page.keyboard.press(key);
  await page.keyboard.type("丙");
  await page.keyboard.press("Enter");
  await until(page, "C5", "丙");
  const cells = await Promise.all(["C1", "C2", "C3", "C4"].map((address) => shown(page, address)));
  expect(cells.map(({ value }) => value)).toEqual([true, 12345678901234600000, "1/15/2017", "甲\n乙"]);
});

test("who types faster than the list of functions comes gets what they wrote", async () => {
  const { page } = open;
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await click(page, 8, 0);
  for (const key of ["Enter", "Enter", "Tab"]) {
    await page.keyboard.type("=CARBON.INTENSITY(6,2)");
    await page.keyboard.press(key);
  }
  await until(page, "I3", 3);
  expect([(await shown(page, "I1")).value, (await shown(page, "I2")).value]).toEqual([3, 3]);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: 1 });
});

test("a formula written into one cell of a table's column fills the column", async () => {
  const { page } = open;
  await throughTheAddin(page, (excel) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("D1:E4").values = [
        ["煤", "电"],
        [1, ""],
        [2, ""],
        [3, ""],
      ];
      sheet.tables.add("D1:E4", true);
      await context.sync();
    }),
  );
  await click(page, 4, 1);
  await page.keyboard.type("=D2*10");
  await page.keyboard.press("Enter");
  await until(page, "E4", 30);
  expect((await shown(page, "E3")).value).toBe(20);
});

test("a chosen cell shows what its rule asks for, and the pointer over an error what the function says", async () => {
  const { page } = open;
  await throughTheAddin(page, (excel) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cell = sheet.getRange("G1");
      cell.dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: "Between" } };
      cell.dataValidation.prompt = { title: "填写说明", message: "填 0 到 10 之间的数", showPrompt: true };
      sheet.getRange("A1").formulas = [['=CARBON.INTENSITY("x",1)']];
      await context.sync();
    }),
  );
  await click(page, 6, 0);
  await page.getByText("填 0 到 10 之间的数").waitFor();
  const message = await page.waitForFunction(() => {
    const { book } = window.workbench;
    return book.functionErrors.at(book.findSheet("Sheet1")!.getSheetId(), 0, 0);
  });
  const said = (await message.jsonValue())!;
  const box = (await canvas(page).boundingBox())!;
  const { x, y } = at(0, 0);
  await page.mouse.move(box.x + x, box.y + y, { steps: 4 });
  await page.getByText(said).first().waitFor();
});

test("an edit can be undone after a check, which changes nothing", async () => {
  const { page, pane } = open;
  await click(page, 0, 1);
  await page.keyboard.type("ab");
  await page.keyboard.press("Enter");
  await until(page, "A2", "ab");
  await pane.getByRole("navigation").getByText("检查").first().click();
  const button = pane.getByRole("button", { name: /^(检查|开始检查)/ }).first();
  if (await button.isVisible()) await button.click();
  await page.evaluate(() => window.workbench.book.grid.settle());
  await click(page, 0, 2);
  await page.keyboard.press("Control+z");
  await until(page, "A2", null);
});
