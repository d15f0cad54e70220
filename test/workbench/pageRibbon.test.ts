/** @jest-environment ./src/workbench/jest/page.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../src/workbench/page/manifest";
import { buildRibbon, type RibbonActions } from "../../src/workbench/page/ribbon";
import { wordsIn } from "../../src/workbench/page/words";

const xml = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const manifest = readManifest(new DOMParser().parseFromString(xml, "text/xml"), "zh-CN");

function ribbon(actions: Partial<RibbonActions> = {}) {
  const container = document.createElement("header");
  document.body.replaceChildren(container);
  buildRibbon(container, manifest, "zh-CN", wordsIn("zh-CN"), {
    press: async () => {},
    open: async () => {},
    download: async () => {},
    leave: async () => {},
    ...actions,
  });
  const button = (label: string) =>
    [...container.querySelectorAll("button")].find(({ textContent }) => textContent === label)!;
  return { container, button };
}

test("every button of the manifest is there, with its picture and its tip", () => {
  const { container, button } = ribbon();
  expect(container.querySelector("h1")!.textContent).toBe("双碳规划");
  expect(button("检查").title).toContain("未达标");
  expect(button("检查").querySelector("img")!.getAttribute("src")).toBe("/addin/assets/check-32.png");
  expect(container.querySelector("[role=group]")!.getAttribute("aria-label")).toBe("指标与目标");
});

test("a button is grey until what it started is done", async () => {
  let finish = () => {};
  const press = jest.fn(() => new Promise<void>((done) => (finish = done)));
  const { button } = ribbon({ press });
  button("检查").click();
  expect(press).toHaveBeenCalledWith(expect.objectContaining({ id: "CarbonPlanning.Check" }));
  expect(button("检查").disabled).toBe(true);
  finish();
  await Promise.resolve();
  await Promise.resolve();
  expect(button("检查").disabled).toBe(false);
});

test("the other language is one link away", () => {
  const { container } = ribbon();
  const link = container.querySelector("a")!;
  expect(link.textContent).toBe("English");
  expect(link.getAttribute("href")).toBe("?lang=en-US");
});
