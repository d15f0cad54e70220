/** @jest-environment ./src/workbench/jest/page.cjs */
import { act } from "react";
import { reportText } from "../../src/taskpane/check/reportText";
import { en } from "../../src/taskpane/words/en";
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
  expect(missed[0]).toMatch(/^1\. 再生水利用率：20%，要求≥25%，还差5个百分点.*。$/);
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
  expect(first).toMatch(/^1\. 建设用地（约束性）：120km²，上级下达≤100km²，超出20km²/);
  expect(second).toMatch(/^2\. 丙：/);
});

test.each([
  ["zh", "1. 碳排放绝对量：2,650.0682万tCO₂，要求≤2,700万tCO₂、上级下达≤2,600万tCO₂，超出50.0682万tCO₂。"],
  [
    "en",
    "1. 碳排放绝对量: 26.5007 MtCO₂, required ≤ 27 MtCO₂, handed down ≤ 26 MtCO₂, over by 0.5007 MtCO₂; what helps: Shift freight, Save power.",
  ],
] as const)("tonnes of a whole area are written as offices write them (%s)", (language, sentence) => {
  const row = finding({
    name: "碳排放绝对量",
    unit: "tCO2",
    value: 26_500_682,
    operator: "≤",
    target: 27_000_000,
    gap: 500_682,
    handed: { value: 26_000_000, better: "≤" },
  });
  const helping = language === "zh" ? [] : ["Shift freight", "Save power"];
  const text = reportText([row], () => helping, language, language === "zh" ? zh : en);
  expect(text.split("\n")[1]).toBe(sentence);
});
