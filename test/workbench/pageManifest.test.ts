/** @jest-environment ./src/workbench/jest/page.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../src/workbench/page/manifest";

const xml = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const read = (language: "zh-CN" | "en-US", text = xml) =>
  readManifest(new DOMParser().parseFromString(text, "text/xml"), language);

test("the ribbon's tab and buttons come from the manifest, in Chinese by default", () => {
  const manifest = read("zh-CN");
  expect(manifest.name).toBe("双碳规划指标");
  expect(manifest.tab).toBe("双碳规划");
  expect(manifest.groups).toHaveLength(1);
  expect(manifest.groups[0]!.label).toBe("指标与目标");
  expect(manifest.groups[0]!.buttons.map(({ label }) => label)).toEqual(["规划面板", "检查"]);
});

test("an override for the language wins over the default", () => {
  const manifest = read("en-US");
  expect(manifest.tab).toBe("Carbon Planning");
  expect(manifest.groups[0]!.buttons.map(({ label }) => label)).toEqual(["Planning pane", "Check"]);
  expect(manifest.metadataPath).toBe("functions.en-US.json");
});

test("addresses are told relative to the add-in's folder, wherever it will be served", () => {
  const elsewhere = xml.split("https://localhost:3000").join("https://plans.example/tools/carbon");
  const manifest = read("zh-CN", elsewhere);
  expect(manifest.panePath).toBe("taskpane.html");
  expect(manifest.metadataPath).toBe("functions.zh-CN.json");
  expect(manifest.groups[0]!.buttons[0]!.icon).toBe("assets/icon-32.png");
});

test("a button opens the pane or runs a function, as its action says", () => {
  const [pane, check] = read("zh-CN").groups[0]!.buttons;
  expect(pane!.action).toEqual({ kind: "pane" });
  expect(check!.action).toEqual({ kind: "function", name: "checkWorkbook" });
});

test("a picture from another server is refused", () => {
  const foreign = xml.replace(
    "https://localhost:3000/assets/icon-32.png",
    "https://elsewhere.example/icon.png",
  );
  const all = foreign
    .split("https://localhost:3000/assets/icon-32.png")
    .join("https://elsewhere.example/icon.png");
  expect(() => read("zh-CN", all)).toThrow("not one of the add-in's own files");
});

test("a label without a text is an error that names it", () => {
  expect(() => read("zh-CN", xml.replace('resid="Tab.Label"', 'resid="Tab.Lable"'))).toThrow('"Tab.Lable"');
});
