import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { blankSheet, workbookOf } from "../workbench/xlsxSample";
import { type OpenWorkbench, Stage } from "./openWorkbench";

const stage = new Stage();

beforeAll(() => stage.open());
afterAll(() => stage.close());

const saved = async (name: string) => {
  const sheets = [
    blankSheet("数据", {
      cells: [
        { row: 0, column: 0, value: -400, style: 0 },
        { row: 1, column: 0, value: "甲市" },
        { row: 1, column: 1, value: 12 },
        { row: 1, column: 2, value: 24, formula: "=B2*2" },
      ],
      styles: [{ numberFormat: '0\\.0,"万"' }],
    }),
    blankSheet("附表"),
  ];
  return { name, mimeType: "", buffer: Buffer.from(await writeXlsx(workbookOf(...sheets))) };
};

async function pick(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开文件" }).click(),
  ]);
  await chooser.setFiles(file);
}

const bar = (page: Page) => page.locator("#bar");
const value = (page: Page, sheet: string, address: string) =>
  page.evaluate(([s, a]) => window.workbench.cell(s!, a!).value, [sheet, address]);

/** Until the workbook that is put away for the next visit holds this text. */
async function putAway(page: Page, text: string): Promise<void> {
  // The page's own way of waiting takes a promise for yes, whatever it comes to.
  while (!(await isPutAway(page, text))) await page.waitForTimeout(100);
}

const isPutAway = (page: Page, text: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<boolean>((done, fail) => {
        const opening = indexedDB.open("workbench");
        // The page has not made its store yet.
        opening.onupgradeneeded = () => opening.transaction!.abort();
        opening.onerror = () => done(false);
        opening.onsuccess = () => {
          const kept = opening.result.transaction("workbooks").objectStore("workbooks").getAll();
          kept.onsuccess = () => done(JSON.stringify(kept.result).includes(wanted));
          kept.onerror = () => fail(kept.error);
          kept.transaction!.oncomplete = () => opening.result.close();
        };
      }),
    text,
  );

async function ready({ page, pane }: OpenWorkbench): Promise<void> {
  await page.waitForFunction(() => window.workbench);
  await page.evaluate(() => window.workbench.ready);
  await pane.getByRole("navigation").waitFor();
}

let open: OpenWorkbench;

/** Tests that happen one after the other in one and the same page, because opening it takes longer than most of them. */
function visit(what: string, tests: () => void): void {
  describe(what, () => {
    beforeAll(async () => {
      open = await stage.workbench({ permissions: ["clipboard-read", "clipboard-write"] });
    });
    afterEach(() => expect(open.troubles).toEqual([]));
    afterAll(() => open.page.context().close());
    tests();
  });
}

visit("a page with a file", () => {
  test("Enter after Tab and a click elsewhere stays in the column of the click", async () => {
    const { page } = open;
    const canvas = page.locator("#grid canvas[id^=univer-sheet-main]");
    const { x, y } = (await canvas.boundingBox())!;
    const click = (column: number, row: number) =>
      page.mouse.click(x + 46 + 72 * column + 30, y + 20 + 19 * row + 9);
    await click(6, 2);
    await page.keyboard.type("a");
    await page.keyboard.press("Tab");
    await page.keyboard.type("b");
    await page.keyboard.press("Tab");
    await click(1, 5);
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.selection().address === "B7");
    expect([await value(page, "Sheet1", "G3"), await value(page, "Sheet1", "H3")]).toEqual(["a", "b"]);
  });

  test("Shift+Enter and Shift+Tab go back, enter what is typed, and stay within what is selected", async () => {
    const { page } = open;
    const { x, y } = (await page.locator("#grid canvas[id^=univer-sheet-main]").boundingBox())!;
    const clickInFirstRow = (column: number) => page.mouse.click(x + 46 + 72 * column + 30, y + 29);
    const at = (address: string) =>
      page.waitForFunction((wanted) => window.workbench.selection().address === wanted, address);
    await clickInFirstRow(9);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.type("a");
    await page.keyboard.press("Shift+Enter");
    await at("J2");
    await page.keyboard.type("b");
    await page.keyboard.press("Shift+Tab");
    await at("I2");
    await page.keyboard.press("Shift+Tab");
    await at("H2");
    await page.keyboard.press("Enter");
    await at("H3");
    await clickInFirstRow(10);
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await at("K1:L2");
    for (const entry of ["1", "2", "3", "4"]) {
      await page.keyboard.type(entry);
      await page.keyboard.press("Shift+Tab");
    }
    await page.waitForFunction(() => window.workbench.cell("Sheet1", "L1").value === 4);
    const cells = ["J3", "J2", "K1", "L2", "K2", "L1"].map((cell) => value(page, "Sheet1", cell));
    expect(await Promise.all(cells)).toEqual(["a", "b", 1, 2, 3, 4]);
    await at("K1:L2");
  });

  test("text that is pasted keeps the cells' look and leaves no stray blanks", async () => {
    const { page } = open;
    await page.evaluate(() => {
      const { book } = window.workbench;
      const sheet = book.findSheet("Sheet1")!;
      const border = { s: 1, cl: { rgb: "#000000" } };
      book.grid.writeStyles(
        sheet,
        { row: 0, column: 0, rows: 2, columns: 2 },
        { 0: { 0: { s: { bl: 1, bd: { t: border } } } }, 1: { 1: { s: { ff: "宋体" } } } },
      );
      return book.grid.settle();
    });
    await page.evaluate(() => window.workbench.select("Sheet1", "A1"));
    await page.locator("#grid canvas[id^=univer-sheet-main]").click({ position: { x: 60, y: 28 } });
    await page.evaluate(() => navigator.clipboard.writeText("名称\t值\r\n甲市\t12\r\n"));
    await page.keyboard.press("Control+v");
    await page.waitForFunction(() => window.workbench.cell("Sheet1", "B2").value === 12);
    expect([await value(page, "Sheet1", "A2"), await value(page, "Sheet1", "B1")]).toEqual(["甲市", "值"]);
    const { sheets } = await page.evaluate(() => window.workbench.snapshot());
    const styleAt = (row: number, column: number) => {
      const cell = sheets[0]!.cells.find((each) => each.row === row && each.column === column);
      return sheets[0]!.styles[cell!.style!];
    };
    expect(styleAt(0, 0)).toMatchObject({ font: { bold: true }, borders: { top: { style: "thin" } } });
    expect(styleAt(1, 1)).toMatchObject({ font: { name: "宋体" } });
  });

  test("a file that can't be opened says why, and the workbook stays as it was", async () => {
    const { page } = open;
    await page.evaluate(() => window.workbench.setCell("Sheet1", "A1", 7));
    const whole = (await saved("x.xlsx")).buffer;
    await pick(page, { name: "断了.xlsx", mimeType: "", buffer: whole.subarray(0, whole.length / 2) });
    const dialog = page.getByRole("dialog", { name: "没有打开“断了.xlsx”" });
    await dialog.getByText("文件不完整或已损坏").waitFor();
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(await value(page, "Sheet1", "A1")).toBe(7);
  });

  test("a picked file opens; its formulas go on calculating; the workbook before can be had back", async () => {
    const { page } = open;
    await page.evaluate(() => window.workbench.setCell("Sheet1", "A1", "旧的"));
    await putAway(page, "旧的");
    await pick(page, await saved("各市数据.xlsx"));
    await bar(page).getByText("已打开 各市数据.xlsx").waitFor();
    await ready(open);
    expect(await value(page, "数据", "C2")).toBe(24);
    // The formula bar has the number itself, not how it is shown.
    await page.locator("[data-u-comp=formula-bar]").click({ position: { x: 200, y: 12 } });
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.selection().address === "A2");
    expect(await value(page, "数据", "A1")).toBe(-400);
    await page.locator("#grid canvas[id^=univer-sheet-main]").click({ position: { x: 400, y: 300 } });
    await page.keyboard.type("20");
    const { sheet, address } = await page.evaluate(() => window.workbench.selection());
    await page.keyboard.press("Enter");
    await page.waitForFunction(([s, a]) => window.workbench.cell(s!, a!).value === 20, [sheet, address]);
    await page.evaluate(() => window.workbench.setCell("数据", "B2", 20));
    await page.waitForFunction(() => window.workbench.cell("数据", "C2").value === 40);
    await bar(page).getByRole("button", { name: "回到之前的工作簿" }).click();
    await page.waitForFunction(() => window.workbench.book.findSheet("Sheet1"));
    expect(await value(page, "Sheet1", "A1")).toBe("旧的");
  });

  test("at 200 %, and down to 320 pixels, every tab of a sheet can be pressed", async () => {
    const { page } = open;
    await pick(page, await saved("表.xlsx"));
    await bar(page).getByText("已打开").waitFor();
    await page.evaluate(() => window.workbench.ready);
    for (const [width, height] of [
      [320, 640],
      [700, 425],
      [900, 600],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const sheet of ["附表", "数据"]) {
        await page.getByText(sheet, { exact: true }).click();
        await page.waitForFunction((name) => window.workbench.selection().sheet === name, sheet);
      }
    }
  });
});

visit("a page that is left and come back to", () => {
  test("leaving asks when there is work in no file, and only then", async () => {
    const { page } = open;
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await ready(open);
    expect(asked).toEqual([]);
    await page.mouse.click(300, 300);
    await page.evaluate(() => window.workbench.setCell("Sheet1", "A1", 1));
    await page.reload();
    await ready(open);
    expect(asked).toEqual(["beforeunload"]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载 .xlsx" }).click(),
    ]);
    expect(readFileSync((await download.path())!).length).toBeGreaterThan(1_000);
    await putAway(page, '"unsaved":false');
    await page.mouse.click(300, 300);
    await page.reload();
    await ready(open);
    expect(asked).toEqual(["beforeunload"]);
  });

  test("what was typed is there again after a reload and in the other language, and can be begun anew", async () => {
    const { page } = open;
    await page.evaluate(() => window.workbench.setCell("Sheet1", "B2", "留下"));
    await putAway(page, "留下");
    await page.reload();
    await ready(open);
    expect(await value(page, "Sheet1", "B2")).toBe("留下");
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("button", { name: "Open a file" }).waitFor();
    await ready(open);
    expect(await value(page, "Sheet1", "B2")).toBe("留下");
    await bar(page).getByRole("button", { name: "Begin anew" }).click();
    // Between the old workbook and the new there is no sheet.
    await page.waitForFunction(() => {
      const { book } = window.workbench;
      return book.findSheet("Sheet1") && window.workbench.cell("Sheet1", "B2").value === null;
    });
  });
});
