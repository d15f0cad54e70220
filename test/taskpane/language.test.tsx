/** @jest-environment ./src/workbench/jest/page.cjs */
import { en } from "../../src/taskpane/words/en";
import { isDarkOffice } from "../../src/taskpane/theme";
import { firstWords } from "../../src/taskpane/words";
import { all, button, click, closePanes, labelled, openPane, tab, zh } from "./render";

afterEach(closePanes);

test("the language can be changed at once, and the workbook remembers it", async () => {
  const { workbook } = await openPane();
  await click(tab(zh.nav.about));
  await click(labelled("English"));
  expect(document.querySelector("h1")!.textContent).toBe(en.about.title);
  expect(document.documentElement.lang).toBe("en");
  expect(workbook.stored.get("language")).toBe("en");
  await click(labelled("中文"));
  expect(document.querySelector("h1")!.textContent).toBe(zh.about.title);
  expect(document.documentElement.lang).toBe("zh-CN");
  expect(workbook.stored.get("language")).toBe("zh");
});

test("the pane begins with the words of its first view; every other view comes with its own", async () => {
  const words = await firstWords("zh");
  expect(words).not.toHaveProperty("check");
  const { workbook } = await openPane(undefined, { words });
  await click(button(zh.plan.build));
  expect(workbook.built).toHaveLength(1);
  expect(document.querySelector("main")!.textContent).not.toContain("undefined");
  for (const view of ["check", "mine", "functions", "library", "about"] as const) {
    await click(tab(zh.nav[view]));
    expect(document.querySelector("h1")!.textContent).toBe(zh[view].title);
  }
});

test("in English the sheets are asked for in English", async () => {
  const { workbook } = await openPane(undefined, { language: "en", words: en });
  await click(all("main button", en.plan.build)[0]);
  expect(workbook.built[0]!.language).toBe("en");
});

test("about names the version and every source", async () => {
  const { VERSION } = await import("../../src/version");
  const { sources } = await import("../../src/catalogue");
  await openPane();
  await click(tab(zh.nav.about));
  expect(document.querySelector("main")!.textContent).toContain(VERSION);
  expect(all(".cited li")).toHaveLength(sources.length);
});

test("scrollbars and native controls follow the theme of Office, not that of the system", async () => {
  await openPane(undefined, {
    officeTheme: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" },
  });
  expect(document.documentElement.style.colorScheme).toBe("dark");
});

test("the pane is dark where Office paints light text on a dark ground, and asks the system where Office is silent", () => {
  expect(isDarkOffice({ bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" })).toBe(true);
  expect(isDarkOffice({ bodyBackgroundColor: "#E6E6E6", bodyForegroundColor: "#262626" })).toBe(false);
  expect(isDarkOffice(undefined)).toBeNull();
  expect(isDarkOffice({ bodyBackgroundColor: "Window" })).toBeNull();
});
