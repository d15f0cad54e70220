import { type Headless, openHeadless } from "../../src/workbench/node";

let bench: Headless;
beforeEach(async () => {
  bench = await openHeadless({ language: "en-US" });
});
afterEach(() => bench.dispose());

test("the language of the host reaches the add-in", () => {
  expect(bench.Office.context.displayLanguage).toBe("en-US");
  expect(bench.Office.context.contentLanguage).toBe("en-US");
});

test("a ribbon button runs the function that was associated, with an event that can be completed", async () => {
  const seen: unknown[] = [];
  bench.Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    event.completed();
  });
  await bench.pressButton("check");
  expect(seen).toEqual(["Button.check"]);
});

test("a ribbon button without a function fails", async () => {
  await expect(bench.pressButton("nobody")).rejects.toThrow("no function nobody");
});

test("document settings are kept, and are gone in another workbook", async () => {
  const { settings } = bench.Office.context.document;
  settings.set("a", { b: 1 });
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  await new Promise<void>((resolve) => settings.refreshAsync(() => resolve()));
  expect(settings.get("a")).toEqual({ b: 1 });
  const other = await openHeadless();
  expect(other.Office.context.document.settings.get("a")).toBeNull();
  await other.dispose();
});

test("the startup behaviour can be set and read", async () => {
  const { addin } = bench.Office;
  expect(await addin.getStartupBehavior()).toBe("None");
  await addin.setStartupBehavior(bench.Office.StartupBehavior.load);
  expect(await addin.getStartupBehavior()).toBe("Load");
});

test("the pane can be hidden and shown, and whoever listens is told", async () => {
  const { addin } = bench.Office;
  const told: string[] = [];
  let tell = () => {};
  const stop = await addin.onVisibilityModeChanged(({ visibilityMode }) => {
    told.push(visibilityMode);
    tell();
  });
  for (const act of [addin.hide, addin.showAsTaskpane]) {
    const heard = new Promise<void>((resolve) => (tell = resolve));
    await act();
    await heard;
  }
  await stop();
  await addin.hide();
  expect(told).toEqual(["Hidden", "Taskpane"]);
});

test("members above ExcelApi 1.14 are refused by office.js itself, as LTSC 2021 would refuse them", async () => {
  await expect(
    bench.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").getDependents();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
});
