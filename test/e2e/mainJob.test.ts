import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { type OpenWorkbench, Stage } from "./openWorkbench";
import { brightness, count, difference, ink, read } from "./pixels";

/** Fills that the sheets' own rules give to a cell, and the paler one of a cell to be filled in. */
const red = "#FFC7CE";
const waste = "城市生活垃圾资源化利用率";

const stage = new Stage();
let open: OpenWorkbench;

beforeAll(() => stage.open());
afterAll(() => stage.close());

/** Whether the next test goes on with the page as this one leaves it. */
let staying = false;

const leave = () => open.page.context().close();

afterEach(async () => {
  if (!staying) await leave();
  expect(open.troubles).toEqual([]);
});

/** Tests that happen one after the other in one and the same page, because opening it takes longer than most of them. */
function visit(what: string, tests: () => void): void {
  describe(what, () => {
    beforeAll(async () => {
      await start();
      staying = true;
    });
    afterAll(() => {
      staying = false;
      return leave();
    });
    tests();
  });
}

async function start(options: Parameters<Stage["workbench"]>[0] = {}): Promise<OpenWorkbench> {
  return (open = await stage.workbench(options));
}

/** Chooses 市 and 总体规划 and builds, as a person does with the mouse. */
async function buildCityPlan({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByText("市", { exact: true }).click();
  await pane.getByText("总体规划", { exact: true }).click();
  await pane.getByRole("button", { name: "生成工作表" }).click();
  await pane.getByText(/已新增 \d 张工作表/).waitFor();
}

/** Where the value of an indicator stands, e.g. "K20". */
async function placeOf(
  { page }: OpenWorkbench,
  sheet: string,
  indicator: string,
  column: string,
): Promise<string> {
  const snapshot = await page.evaluate(() => window.workbench.snapshot());
  const { cells } = snapshot.sheets.find(({ name }) => name === sheet)!;
  const row = cells.find(({ value }) => value === indicator)!.row;
  const head = cells.find((cell) => cell.value === column && cell.row < row)!;
  return String.fromCharCode(65 + head.column) + (row + 1);
}

/** Goes to a sheet by its tab and to a cell by the name box, as a person does. */
async function goTo({ page }: OpenWorkbench, sheet: string, address: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await expect(selection()).resolves.toEqual({ sheet, address });
}

const selection = () => open.page.evaluate(() => window.workbench.selection());
const cell = (sheet: string, address: string) =>
  open.page.evaluate(([name, at]) => window.workbench.cell(name!, at!), [sheet, address]);
const sheetNames = () => open.page.getByRole("tab").allTextContents();
const gridPicture = async () => read(open.page, await open.page.locator("#grid").screenshot());

/** Waits for something that the grid shows a moment later. */
async function eventually<T>(look: () => Promise<T>, expected: T): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (seen === expected || Date.now() > deadline) return expect(seen).toBe(expected);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const rounded = (clip: { x: number; y: number; width: number; height: number }) => ({
  ...clip,
  x: Math.round(clip.x),
  y: Math.round(clip.y),
});

visit("a city's plan, from the empty workbook to a second set", () => {
  test("an official gets a city's sheets, types a value, sees it turn red, finds it in the check and goes to it", async () => {
    const { page, pane, picture } = open;
    await picture("1-empty");
    await buildCityPlan(open);
    expect(await sheetNames()).toEqual(["Sheet1", "封面", "策略", "指标", "补充指标", "说明"]);
    await picture("2-built");

    const place = await placeOf(open, "指标", waste, "规划值");
    await goTo(open, "指标", place);
    expect(count(await gridPicture(), red)).toBe(0);
    await page.keyboard.type("50");
    await page.keyboard.press("Enter");
    await eventually(async () => (await cell("指标", place)).shownFill, red);
    expect((await cell("指标", place)).value).toBe(50);
    await page.waitForTimeout(300);
    expect(count(await gridPicture(), red)).toBeGreaterThan(500);
    await picture("3-red");

    await goTo(open, "封面", "A1");
    await page.getByRole("button", { name: "检查", exact: true }).click();
    await pane.getByText("差距").first().waitFor();
    expect(await pane.getByRole("navigation").getByRole("img", { name: "1 项未达标" }).count()).toBe(1);
    await pane.getByText(waste).first().click();
    await eventually(async () => (await selection()).address, place);
    expect((await selection()).sheet).toBe("指标");
    await pane.getByText("15 个百分点").first().waitFor();
    await page.waitForTimeout(300);
    expect(count(await gridPicture(), red)).toBeGreaterThan(500);
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
      await eventually(async () => (await cell("指标", place)).shownFill === red, isRed);
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
    const names = await sheetNames();
    expect(names).toHaveLength(11);
    expect(new Set(names).size).toBe(11);
    expect((await cell("指标", place)).value).toBe(50);
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

visit("an empty workbook", () => {
  test("the page says that it is not Excel", async () => {
    const { page } = open;
    expect(await page.getByRole("note").innerText()).toContain("不是 Excel");
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
    await page.waitForTimeout(500);
    const canvas = (await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
    /** The left end of a cell in column A, without the lines around it. */
    const drawn = async (row: number) => {
      const above = heights.slice(0, row).reduce((sum, height) => sum + height, 0);
      const clip = { x: canvas.x + 48, y: canvas.y + 22 + above, width: 30, height: heights[row]! - 4 };
      return read(page, await page.screenshot({ clip: rounded(clip) }));
    };
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
    await eventually(async () => (await cell("Sheet1", "B2")).value, 30);
    await page.keyboard.type("=carbon.intensity(12000,0)");
    await page.keyboard.press("Enter");
    await eventually(async () => (await cell("Sheet1", "B3")).text, "#DIV/0!");
    await page.keyboard.type('=PLAN.STRATEGIES("县-总体规划")');
    await page.keyboard.press("Enter");
    await eventually(async () => (await cell("Sheet1", "F13")).value, "7.8-生态空间-1");
  });

  test("where the structure is protected nothing is added, and the message says what to do", async () => {
    const { page, pane, picture } = open;
    await page.evaluate(() => {
      window.workbench.book.protected = true;
    });
    await pane.getByRole("button", { name: "生成工作表" }).click();
    await pane.getByText("操作未完成").waitFor();
    expect(await pane.getByText("保护工作簿").count()).toBeGreaterThan(0);
    expect(await sheetNames()).toEqual(["Sheet1"]);
    await picture("6-protected");
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
  });
});

test("while the sheets are made the pane says how far it is", async () => {
  const { pane } = await start();
  const frame = pane.locator("body");
  // Looks at every frame that the browser draws.
  await frame.evaluate((element) => {
    const body = element as HTMLElement;
    const seen = new Set<string>();
    (window as unknown as { seen: Set<string> }).seen = seen;
    const look = () => {
      for (const line of (body as HTMLElement).innerText.split("\n"))
        if (/第 \d 步/.test(line)) seen.add(line);
      if (body.querySelector('[role="progressbar"]')) seen.add("bar");
      requestAnimationFrame(look);
    };
    look();
  });
  await buildCityPlan(open);
  const seen = await frame.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen).toContain("bar");
  expect(seen.some((line) => line.includes("写入工作表"))).toBe(true);
});

test("everything can be reached with the keyboard alone", async () => {
  const { page, pane } = await start();
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest("#ribbon, #grid, #pane")?.id ?? "");
  const region = async (id: string) => {
    for (let step = 0; step < 3 && (await focused()) !== id; step += 1) await page.keyboard.press("F6");
    expect(await focused()).toBe(id);
  };
  /** Tab after Tab until the element has the focus. */
  const tabTo = async (role: "radio" | "button", name: string | RegExp) => {
    const target = pane.getByRole(role, { name }).first();
    for (let step = 0; step < 40; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${role} ${String(name)} was not reached with Tab`);
  };

  await region("pane");
  await tabTo("radio", "市");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await tabTo("button", "生成工作表");
  await page.keyboard.press("Enter");
  await pane.getByText(/已新增 \d 张工作表/).waitFor();

  const place = await placeOf(open, "指标", waste, "规划值");
  await page.evaluate((at) => window.workbench.select("指标", at), place);
  await region("grid");
  await page.keyboard.type("50");
  await page.keyboard.press("Enter");
  await eventually(async () => (await cell("指标", place)).value, 50);

  await region("ribbon");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByText("差距").first().waitFor();
  await region("pane");
  await tabTo("button", new RegExp(waste));
  await page.keyboard.press("Enter");
  await eventually(async () => (await selection()).address, place);
  // On to the next finding: showing a cell must not take the keyboard away from the pane.
  expect(await focused()).toBe("pane");
});

test("at its narrowest, 320 pixels, nothing in the pane is cut off sideways", async () => {
  const { page, pane, picture } = await start();
  await page.locator("#divider").focus();
  for (let step = 0; step < 20; step += 1) await page.keyboard.press("ArrowRight");
  expect((await page.locator("#pane iframe").boundingBox())!.width).toBe(320);
  await buildCityPlan(open);
  for (const view of ["规划", "检查", "函数", "指标库", "关于"]) {
    await pane.getByRole("navigation").getByRole("button", { name: view, exact: false }).click();
    await page.waitForTimeout(400);
    const room = await pane.locator("html").evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect({ view, wide: room[0]! - room[1]! }).toEqual({ view, wide: 0 });
    await picture(`7-narrow-${view}`);
  }
});

test("in English the ribbon, the pane and the sheets are English", async () => {
  const { page, pane, picture } = await start({ query: "?lang=en-US" });
  expect(await page.title()).toBe("Carbon Planning Indicators · Workbench");
  await pane.getByText("Municipality", { exact: true }).click();
  await pane.getByRole("button", { name: "Create worksheets" }).click();
  await pane.getByText(/Worksheets added: \d/).waitFor();
  expect(await sheetNames()).toEqual([
    "Sheet1",
    "Cover",
    "Strategies",
    "Indicators",
    "More indicators",
    "Notes",
  ]);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await pane.getByText("No data").first().waitFor();
  for (const part of ["#ribbon", "#notice"]) {
    const text = (await page.locator(part).innerText()).replace("中文", "");
    expect(text).not.toMatch(/\p{Script=Han}/u);
  }
  await picture("8-english");
});

test("where the system is dark the pane is, too, with its text in a light colour", async () => {
  const { page, pane, picture } = await start({ colorScheme: "dark" });
  await buildCityPlan(open);
  const paneBrightness = async () =>
    brightness(await read(page, await page.locator("#pane iframe").screenshot()));
  expect(await paneBrightness()).toBeLessThan(90);
  await pane.getByRole("navigation").getByRole("button", { name: "检查" }).click();
  await pane.getByRole("main").getByRole("button", { name: "检查", exact: true }).click();
  await pane.getByText("缺数据").first().waitFor();
  expect(await paneBrightness()).toBeLessThan(90);
  await picture("9-dark");
});

test("in high contrast the pane uses the system's colours, and verdicts keep their words", async () => {
  const { page, pane, picture } = await start({ forcedColors: "active", colorScheme: "dark" });
  await buildCityPlan(open);
  await page.getByRole("button", { name: "检查", exact: true }).click();
  await pane.getByText("缺数据").first().waitFor();
  for (const verdict of ["未达标", "数据异常", "缺数据", "达标", "无目标"]) {
    expect(await pane.getByText(verdict, { exact: true }).first().isVisible()).toBe(true);
  }
  const picked = await pane.locator("html").evaluate((html) => {
    const probe = html.appendChild(document.createElement("i"));
    probe.style.color = "CanvasText";
    const expected = getComputedStyle(probe).color;
    probe.remove();
    return [getComputedStyle(html.querySelector("h1")!).color, expected];
  });
  expect(picked[0]).toBe(picked[1]);
  await picture("10-high-contrast");
});
