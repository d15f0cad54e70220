/** @jest-environment jsdom */
import { labelGrid } from "../../src/workbench/page/gridLabels";

const grid = `
  <div data-u-comp="defined-name"><input type="text"><a type="button" aria-haspopup="dialog" aria-expanded="false"></a></div>
  <div data-u-comp="formula-bar"><button></button></div>
  <button data-u-comp="sheet-bar-append-button"></button>
  <div aria-haspopup="menu" aria-expanded="false"><button data-u-comp="sheet-bar-append-button"></button></div>
  <div><button data-u-comp="button"></button><div><div role="track"><a role="button"></a><button role="handle"></button></div></div>
  <button data-u-comp="button"></button><button data-u-comp="button">100%</button></div>`;

const named = (container: HTMLElement) =>
  [...container.querySelectorAll("input, button, a")].map(
    (element) => element.getAttribute("aria-label") ?? element.textContent,
  );

test("every button and box of the grid has a name in the page's language, and no role that there is not", () => {
  const container = document.createElement("div");
  container.innerHTML = grid;
  labelGrid(container, "zh-CN");
  expect(named(container)).toEqual([
    "名称框",
    "名称",
    "展开编辑栏",
    "新建工作表",
    "所有工作表",
    "缩小",
    "100%",
    "缩放",
    "放大",
    "100%",
  ]);
  expect(container.querySelectorAll("[role=track], [role=handle], div[aria-haspopup]")).toHaveLength(0);
  container.innerHTML = grid;
  labelGrid(container, "en-US");
  expect(named(container).every((name) => name && !/\p{Script=Han}/u.test(name))).toBe(true);
});

test("what is drawn has no place before everything else in the order of Tab, and messages no name twice", () => {
  const container = document.createElement("div");
  const place = '<section aria-label="Notifications alt+T" aria-live="polite"></section>';
  container.innerHTML = `<canvas tabindex="1"></canvas><canvas tabindex="-1"></canvas>${place}${place}`;
  labelGrid(container, "zh-CN");
  expect([...container.querySelectorAll("canvas")].map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  expect([...container.querySelectorAll("section")].map(({ ariaLabel }) => ariaLabel)).toEqual([
    "提示 1",
    "提示 2",
  ]);
});
