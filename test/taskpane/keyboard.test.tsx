/** @jest-environment ./src/workbench/jest/page.cjs */
import { act } from "react";
import { finding } from "./findings";
import { button, click, closePanes, openPane, settle, tab, zh } from "./render";
import { WorkbookInMemory } from "./workbookInMemory";

afterEach(closePanes);

/** What Tab can reach, in order: jsdom does no tabbing of its own. */
function reachable(): HTMLElement[] {
  return [
    ...document.querySelectorAll<HTMLElement>("button, input, select, summary, a[href], [tabindex]"),
  ].filter(
    (element) =>
      element.tabIndex >= 0 && !(element as HTMLButtonElement).disabled && !element.closest("[hidden]"),
  );
}

test.each(["plan", "check", "functions", "library", "about"] as const)(
  "in the view %s everything that can be pressed is a native control that Tab reaches and that has a name",
  async (view) => {
    const workbook = new WorkbookInMemory();
    workbook.findings = [finding()];
    await openPane(workbook);
    await click(tab(zh.nav[view]));
    if (view === "check") await click(button(zh.check.run));
    const controls = [
      ...document.querySelectorAll<HTMLElement>("[onclick], [role=button], button, input, select"),
    ];
    for (const control of controls) {
      expect(["BUTTON", "INPUT", "SELECT"]).toContain(control.tagName);
      const label =
        control.getAttribute("aria-label") ??
        (control.textContent ||
          [...((control as HTMLInputElement).labels ?? [])].map((each) => each.textContent).join(""));
      expect(label).not.toBe("");
    }
    const missed = controls.filter(
      (control) => !(control as HTMLButtonElement).disabled && !reachable().includes(control),
    );
    expect(missed).toEqual([]);
    expect(reachable().filter((element) => element.tabIndex > 0)).toEqual([]);
  },
);

test("the page has one main region, one navigation with a name, and one first-level heading that names the view", async () => {
  await openPane();
  for (const view of ["plan", "check", "functions", "library", "about"] as const) {
    await click(tab(zh.nav[view]));
    expect(document.querySelectorAll("main")).toHaveLength(1);
    expect(document.querySelectorAll("nav[aria-label]")).toHaveLength(1);
    const headings = [...document.querySelectorAll("h1")];
    expect(headings).toHaveLength(1);
    expect(document.querySelector("main")!.getAttribute("aria-labelledby")).toBe(headings[0]!.id);
    expect(tab(zh.nav[view]).getAttribute("aria-current")).toBe("page");
  }
});

test("levels and types are radio groups, so that arrow keys move within and Tab between them", async () => {
  await openPane();
  const groups = [...document.querySelectorAll('[role="radiogroup"]')];
  expect(groups.map((group) => group.getAttribute("aria-label"))).toEqual([zh.plan.level, zh.plan.type]);
  for (const group of groups) {
    const names = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map(
      ({ name }) => name,
    );
    expect(new Set(names).size).toBe(1);
  }
});

test("a view that cannot be drawn leaves the rest of the pane usable", async () => {
  const workbook = new WorkbookInMemory();
  const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
  workbook.findings = [finding({ place: undefined })];
  await openPane(workbook);
  await click(tab(zh.nav.check));
  await act(async () => button(zh.check.run).click());
  await settle();
  expect(document.querySelector('[role="alert"]')!.textContent).toContain(zh.problem.unexpected);
  await click(tab(zh.nav.plan));
  expect(button(zh.plan.build)).toBeDefined();
  error.mockRestore();
});
