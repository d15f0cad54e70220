import { type OpenWorkbench, Stage } from "./openWorkbench";
import { cell, eventually, placeOf, selection, sheetNames } from "./person";
import { brightness, read } from "./pixels";

const waste = "城市生活垃圾资源化利用率";

const stage = new Stage();
let open: OpenWorkbench;

beforeAll(() => stage.open());
afterEach(() => expect(open.troubles).toEqual([]));
afterAll(() => stage.close());

describe("a city's plan in one page, where the system is dark", () => {
  beforeAll(async () => {
    open = await stage.workbench({ colorScheme: "dark" });
  });
  afterAll(() => open.page.context().close());

  test("everything can be reached with the keyboard alone", async () => {
    const { page, pane } = open;
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
    await eventually(async () => (await cell(open, "指标", place)).value, 50);

    await region("ribbon");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.getByText("差距").first().waitFor();
    await region("pane");
    await tabTo("button", new RegExp(waste));
    await page.keyboard.press("Enter");
    await eventually(async () => (await selection(open)).address, place);
    // On to the next finding: showing a cell must not take the keyboard away from the pane.
    expect(await focused()).toBe("pane");
  });

  test("the pane is dark, too, with its text in a light colour", async () => {
    const { page, pane, picture } = open;
    const paneBrightness = async () =>
      brightness(await read(page, await page.locator("#pane iframe").screenshot()));
    expect(await paneBrightness()).toBeLessThan(90);
    await picture("9-dark");
    await pane.getByRole("navigation").getByRole("button", { name: "规划" }).click();
    await pane.getByRole("button", { name: "生成工作表" }).waitFor();
    expect(await paneBrightness()).toBeLessThan(90);
  });

  test("at its narrowest, 320 pixels, nothing in the pane is cut off sideways", async () => {
    const { page, pane, picture } = open;
    await page.locator("#divider").focus();
    for (let step = 0; step < 20; step += 1) await page.keyboard.press("ArrowRight");
    expect((await page.locator("#pane iframe").boundingBox())!.width).toBe(320);
    for (const view of ["规划", "我的表", "检查", "函数", "指标库", "关于"]) {
      await pane.getByRole("navigation").getByRole("button", { name: view, exact: false }).click();
      await page.waitForTimeout(400);
      const room = await pane.locator("html").evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect({ view, wide: room[0]! - room[1]! }).toEqual({ view, wide: 0 });
      await picture(`7-narrow-${view}`);
    }
  });

  test("in high contrast the pane uses the system's colours, and verdicts keep their words", async () => {
    const { page, pane, picture } = open;
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
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
});

test("in English the ribbon, the pane and the sheets are English, made by who pressed before the grid was there", async () => {
  open = await stage.workbench({
    query: "?lang=en-US",
    early: async (early) => {
      await early.getByText("Municipality", { exact: true }).click();
      await early.getByRole("button", { name: "Create worksheets" }).click();
    },
  });
  const { page, pane, picture } = open;
  expect(await page.title()).toBe("Carbon Planning Indicators · Workbench");
  await pane.getByText(/Worksheets added: \d/).waitFor();
  expect(await sheetNames(open)).toEqual([
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
