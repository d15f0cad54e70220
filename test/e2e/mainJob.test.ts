import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { type OpenWorkbench, Stage } from "./openWorkbench";
import { buildCityPlan, cell, eventually, goTo, placeOf, selection, sheetNames } from "./person";
import { count, difference, ink, read } from "./pixels";

/** Fills that the sheets' own rules give to a cell, and the paler one of a cell to be filled in. */
const red = "#FFC7CE";
const waste = "城市生活垃圾资源化利用率";

const stage = new Stage();
let open: OpenWorkbench;

// One after the other in one and the same page, because opening it takes longer than most of them.
beforeAll(async () => {
  await stage.open();
  open = await stage.workbench();
});
afterEach(() => expect(open.troubles).toEqual([]));
afterAll(() => stage.close());

const gridPicture = async () => read(open.page, await open.page.locator("#grid").screenshot());

const rounded = (clip: { x: number; y: number; width: number; height: number }) => ({
  ...clip,
  x: Math.round(clip.x),
  y: Math.round(clip.y),
});

/** The steps and the bar that the pane shows while it works, looked at in every frame that the browser draws. */
async function watchProgress({ pane }: OpenWorkbench): Promise<() => Promise<string[]>> {
  const frame = pane.locator("body");
  await frame.evaluate((element) => {
    const body = element as HTMLElement;
    const seen = new Set<string>();
    let looking = true;
    (window as unknown as { seen: () => string[] }).seen = () => ((looking = false), [...seen]);
    const look = () => {
      for (const line of body.innerText.split("\n")) if (/第 \d 步/.test(line)) seen.add(line);
      if (body.querySelector('[role="progressbar"]')) seen.add("bar");
      if (looking) requestAnimationFrame(look);
    };
    look();
  });
  return () => frame.evaluate(() => (window as unknown as { seen: () => string[] }).seen());
}

describe("before there are sheets", () => {
  test("the page says that it is not Excel", async () => {
    const { page, picture } = open;
    await picture("1-empty");
    expect(await page.getByRole("contentinfo").innerText()).toContain("不是 Excel");
    expect(await page.title()).toContain("试用台");
  });

  test("Chinese characters are really drawn, in the pane and in the grid", async () => {
    const { page, pane } = open;
    // Two labels of the same group, so pictures of the same size; blank or a box for both would be no difference.
    const label = async (text: string) => {
      const box = (await pane.getByText(text, { exact: true }).boundingBox())!;
      const size = { width: 18, height: 20 };
      const clip = {
        x: box.x + (box.width - size.width) / 2,
        y: box.y + (box.height - size.height) / 2,
        ...size,
      };
      return read(page, await page.screenshot({ clip: rounded(clip) }));
    };
    const [province, county] = [await label("省"), await label("县")];
    expect(ink(province)).toBeGreaterThan(20);
    expect(ink(county)).toBeGreaterThan(20);
    expect(difference(province, county)).toBeGreaterThan(20);

    const heights = await page.evaluate(async () => {
      await window.workbench.setCell("Sheet1", "A1", "碳");
      await window.workbench.setCell("Sheet1", "A2", "绿");
      window.workbench.select("Sheet1", "D9");
      const sheet = window.workbench.book.findSheet("Sheet1")!;
      return [0, 1, 2].map((row) => sheet.getRowHeight(row));
    });
    const canvas = (await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
    /** The left end of a cell in column A, without the lines around it. */
    const drawn = async (row: number) => {
      const above = heights.slice(0, row).reduce((sum, height) => sum + height, 0);
      const clip = { x: canvas.x + 48, y: canvas.y + 22 + above, width: 30, height: heights[row]! - 4 };
      return read(page, await page.screenshot({ clip: rounded(clip) }));
    };
    await eventually(async () => ink(await drawn(1)) > 20, true);
    const [carbon, green, blank] = [await drawn(0), await drawn(1), await drawn(2)];
    expect(ink(carbon)).toBeGreaterThan(20);
    expect(ink(green)).toBeGreaterThan(20);
    expect(difference(carbon, green)).toBeGreaterThan(20);
    expect(ink(blank)).toBe(0);
  });

  test("=CARBON.INTENSITY(12000,400) typed into a cell gives 30, dividing by no area #DIV/0!, and a list spills", async () => {
    const { page } = open;
    await goTo(open, "Sheet1", "B2");
    await page.keyboard.type("=CARBON.INTENSITY(12000,400)");
    await page.keyboard.press("Enter");
    await eventually(async () => (await cell(open, "Sheet1", "B2")).value, 30);
    await page.keyboard.type("=carbon.intensity(12000,0)");
    await page.keyboard.press("Enter");
    await eventually(async () => (await cell(open, "Sheet1", "B3")).text, "#DIV/0!");
    await page.keyboard.type('=PLAN.STRATEGIES("县-总体规划")');
    await page.keyboard.press("Enter");
    await eventually(async () => (await cell(open, "Sheet1", "F13")).value, "7.8-生态空间-1");
  });

  test("where the structure is protected nothing is added, and the message says what to do", async () => {
    const { page, pane, picture } = open;
    await page.evaluate(() => {
      window.workbench.book.protected = true;
    });
    await pane.getByRole("button", { name: "生成工作表" }).click();
    await pane.getByText("操作未完成").waitFor();
    expect(await pane.getByText("保护工作簿").count()).toBeGreaterThan(0);
    expect(await sheetNames(open)).toEqual(["Sheet1"]);
    await picture("6-protected");
    await page.evaluate(() => {
      window.workbench.book.protected = false;
    });
  });

  test("the pane can be closed, and the ribbon brings it back as it was", async () => {
    const { page, pane } = open;
    await pane.getByRole("navigation").getByRole("button", { name: "函数" }).click();
    await page.getByRole("button", { name: "关闭窗格" }).click();
    await page.locator("#pane").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "规划面板" }).click();
    await page.locator("#pane").waitFor({ state: "visible" });
    const current = pane.getByRole("navigation").locator("[aria-current=page]");
    expect(await current.textContent()).toBe("函数");
    await pane.getByRole("navigation").getByRole("button", { name: "规划" }).click();
  });
});

describe("a city's plan, from the first sheet to a second set", () => {
  test("an official sees how far the making of a city's sheets is, gets them, types a value, sees it turn red, finds it in the check and goes to it", async () => {
    const { page, pane, picture } = open;
    const progress = await watchProgress(open);
    await buildCityPlan(open);
    const seen = await progress();
    expect(seen).toContain("bar");
    expect(seen.some((line) => line.includes("写入工作表"))).toBe(true);
    expect(await sheetNames(open)).toEqual(["Sheet1", "封面", "策略", "指标", "补充指标", "说明"]);
    await picture("2-built");

    const place = await placeOf(open, "指标", waste, "规划值");
    await goTo(open, "指标", place);
    expect(count(await gridPicture(), red)).toBe(0);
    await page.keyboard.type("50");
    await page.keyboard.press("Enter");
    await eventually(async () => (await cell(open, "指标", place)).shownFill, red);
    expect((await cell(open, "指标", place)).value).toBe(50);
    await eventually(async () => count(await gridPicture(), red) > 500, true);
    await picture("3-red");

    await goTo(open, "封面", "A1");
    await page.getByRole("button", { name: "检查", exact: true }).click();
    await pane.getByText("差距").first().waitFor();
    expect(await pane.getByRole("navigation").getByRole("img", { name: "1 项未达标" }).count()).toBe(1);
    await pane.getByText(waste).first().click();
    await eventually(async () => (await selection(open)).address, place);
    expect((await selection(open)).sheet).toBe("指标");
    await pane.getByText("15 个百分点").first().waitFor();
    await eventually(async () => count(await gridPicture(), red) > 500, true);
    await picture("4-checked");
  });

  test("a value that meets its target loses its colour again", async () => {
    const { page } = open;
    const place = await placeOf(open, "指标", waste, "规划值");
    for (const [typed, isRed] of [
      ["70", false],
      ["50", true],
      ["70", false],
    ] as const) {
      await goTo(open, "指标", place);
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await eventually(async () => (await cell(open, "指标", place)).shownFill === red, isRed);
    }
  });

  test("after a switch is set, each edit is followed by a check", async () => {
    const { page, pane } = open;
    await pane.getByRole("navigation").getByRole("button", { name: "检查" }).click();
    await pane.getByRole("switch", { name: "编辑后自动检查" }).click();
    const place = await placeOf(open, "指标", waste, "规划值");
    const missed = pane.getByRole("navigation").getByRole("img", { name: "1 项未达标" });
    for (const [typed, state] of [
      ["75", "detached"],
      ["50", "visible"],
    ] as const) {
      await goTo(open, "指标", place);
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await missed.waitFor({ state });
    }
    // The person goes on typing; the check must not take the keyboard away.
    expect(await page.evaluate(() => document.getElementById("grid")!.contains(document.activeElement))).toBe(
      true,
    );
  });

  test("a second set of sheets leaves the first alone and says under which names it stands", async () => {
    const { pane, picture } = open;
    const place = await placeOf(open, "指标", waste, "规划值");
    await open.page.evaluate((at) => window.workbench.setCell("指标", at, 50), place);
    await pane.getByRole("navigation").getByRole("button", { name: "规划" }).click();
    await pane.getByRole("button", { name: "生成工作表" }).click();
    await pane.getByText(/工作簿中已有“指标”，新表命名为“.+”/).waitFor();
    const names = await sheetNames(open);
    expect(names).toHaveLength(11);
    expect(new Set(names).size).toBe(11);
    expect((await cell(open, "指标", place)).value).toBe(50);
    await picture("5-second-set");
  });

  test("the workbook can be downloaded, with its sheets, its formulas and the functions' stored names", async () => {
    const { page } = open;
    await page.evaluate(() => window.workbench.setCell("Sheet1", "B2", "=CARBON.INTENSITY(12000,400)"));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载 .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const parts = unzipSync(readFileSync(await download.path()));
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    for (const name of ["封面", "策略", "指标", "补充指标", "说明"]) {
      expect(text("xl/workbook.xml")).toContain(`name="${name}"`);
    }
    expect(text("xl/worksheets/sheet1.xml")).toContain("_xldudf_CARBON_INTENSITY(12000,400)");
  });
});
