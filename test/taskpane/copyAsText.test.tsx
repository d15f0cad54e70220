/** @jest-environment jsdom */
import { act } from "react";
import { finding } from "./findings";
import { button, click, closePanes, openPane, settle, spoken, tab, zh } from "./render";
import { WorkbookInMemory } from "./workbookInMemory";

afterEach(closePanes);
afterEach(() => {
  Reflect.deleteProperty(navigator, "clipboard");
});

function clipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
}

async function openChecked() {
  const workbook = new WorkbookInMemory();
  workbook.findings = [
    finding({
      name: "再生水利用率",
      value: 20.0000001,
      unit: "%",
      operator: "≥",
      target: 25,
      gap: 4.9999999,
    }),
    finding({ verdict: "met", name: "路网密度", gap: null }),
    finding({ verdict: "missing", name: "丁", value: "", gap: null }),
  ];
  await openPane(workbook);
  await click(tab(zh.nav.check));
  await click(button(zh.check.run));
  await act(settle);
}

const textarea = () => document.querySelector<HTMLTextAreaElement>(".copied textarea")!;

test("what was found is copied as sentences: how many, and each that misses its target with value, target and gap", async () => {
  const written: string[] = [];
  clipboard((text) => Promise.resolve(void written.push(text)));
  await openChecked();
  await click(button(zh.check.text.copy));
  expect(written).toEqual([textarea().value]);
  const [first, ...missed] = textarea().value.split("\n");
  expect(first).toBe("共3项指标，已判定2项：达标1项，未达标1项。另有缺数据1项，数据异常0项，无目标0项。");
  expect(missed).toHaveLength(1);
  expect(missed[0]).toMatch(/^1\. 再生水利用率：20%，要求≥\s?25%，差距5 个百分点.*。$/);
  expect(spoken()).toContain(zh.check.text.copied);
});

test("where copying is not allowed the text stands there, selected, and says what to press", async () => {
  clipboard(() => Promise.reject(new Error("NotAllowed")));
  await openChecked();
  await click(button(zh.check.text.copy));
  expect(spoken()).toContain("请按 Ctrl+C");
  expect([textarea().selectionStart, textarea().selectionEnd]).toEqual([0, textarea().value.length]);
});

test("a row that misses nothing but what was handed down is copied too, and binding rows come first", async () => {
  const workbook = new WorkbookInMemory();
  workbook.findings = [
    finding({ name: "丙" }),
    finding({
      name: "建设用地",
      value: 120,
      unit: "km²",
      operator: null,
      target: "",
      gap: 20,
      kind: "binding",
      handed: { value: 100, better: "≤" },
      place: { sheetId: "{1}", sheetName: "指标", address: "I6" },
    }),
  ];
  await openPane(workbook);
  await click(tab(zh.nav.check));
  await click(button(zh.check.run));
  await act(settle);
  await click(button(zh.check.text.copy));
  const [, first, second] = textarea().value.split("\n");
  expect(first).toMatch(/^1\. 建设用地（约束性）：120 km²，要求上级下达 ≤ 100 km²，差距20 km²/);
  expect(second).toMatch(/^2\. 丙：/);
});
