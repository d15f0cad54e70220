/** @jest-environment ./src/workbench/jest/page.cjs */
import { Pane } from "../../src/workbench/page/pane";
import { wordsIn } from "../../src/workbench/page/words";

function pane() {
  const container = document.createElement("aside");
  const divider = document.createElement("div");
  document.body.replaceChildren(divider, container);
  const toggled: boolean[] = [];
  const made = new Pane(container, divider, "双碳规划指标", wordsIn("zh-CN"), (open) => toggled.push(open));
  const press = (key: string, times: number) => {
    for (let time = 0; time < times; time += 1) divider.dispatchEvent(new KeyboardEvent("keydown", { key }));
  };
  return { made, container, divider, toggled, press };
}

test("the pane is never narrower than 320 pixels nor wider than 450", () => {
  const { container, divider, press } = pane();
  press("ArrowLeft", 40);
  expect(container.style.width).toBe("450px");
  expect(divider.getAttribute("aria-valuenow")).toBe("450");
  press("ArrowRight", 40);
  expect(container.style.width).toBe("320px");
});

test("other keys leave its width alone", () => {
  const { container, press } = pane();
  const before = container.style.width;
  press("ArrowUp", 3);
  expect(container.style.width).toBe(before);
});

test("closing hides it with its divider, and says so once", () => {
  const { made, container, divider, toggled } = pane();
  container.querySelector("button")!.click();
  made.close();
  expect(container.hidden && divider.hidden).toBe(true);
  expect(made.isOpen).toBe(false);
  made.open();
  expect(toggled).toEqual([false, true]);
});

test("frame and close button have names for screen readers", () => {
  const { made, container } = pane();
  expect(made.frame.title).toBe("双碳规划指标");
  expect(container.querySelector("button")!.getAttribute("aria-label")).toBe("关闭窗格");
});
