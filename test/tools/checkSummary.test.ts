import type { CheckedFile } from "../../src/files/checkSheets";
import { gather } from "../../src/files/gather/longRows";
import { gatheredSummary, summary } from "../../tools/check/summary";

const refused = (cell: string, kind: "placeholder" | "unreadable-file"): CheckedFile["refused"][number] => ({
  sheet: "表",
  cell,
  name: "",
  text: "",
  kind,
  reason: { zh: `${kind}。`, en: `${kind}.` },
});

const files: [string, CheckedFile][] = [
  [
    "甲县.csv",
    { isOwn: false, values: [], refused: [refused("C3", "placeholder"), refused("C4", "placeholder")] },
  ],
  ["乙县.csv", { isOwn: false, values: [], refused: [refused("C3", "placeholder")] }],
  ["丙县.xlsx", { isOwn: false, values: [], refused: [refused("A1", "unreadable-file")] }],
];

test("what was refused for one reason in many places is one line with the first place and their number", () => {
  const lines = (language: "zh" | "en") =>
    summary(files, language)
      .split("\n")
      .filter((line) => line.includes("placeholder"));
  expect(lines("zh")).toEqual(["  placeholder  甲县.csv › 表 › C3（等 3 处）  placeholder。"]);
  expect(lines("en")).toEqual(["  placeholder  甲县.csv › 表 › C3 (and 2 more)  placeholder."]);
});

test("a file that can't be read is named, apart from those that returned nothing", () => {
  const gathered = gather(
    files.map(([file, checked]) => ({ file, modified: 0, checked })),
    "县-总体规划",
  );
  expect(gatheredSummary(gathered, "zh").split("\n").slice(1)).toEqual([
    "  读不出：丙县.xlsx",
    "  没有数值：甲县.csv",
    "  没有数值：乙县.csv",
  ]);
});

test("a range is written as offices write it, not with the brackets of intervals", () => {
  const value = (operator: "[]" | "[)" | "≥", target: number | [number, number]) =>
    ({
      sheet: "指标",
      cell: "I6",
      name: "容积率",
      unit: "",
      value: 2,
      verdict: "missed",
      operator,
      target,
      gap: 1,
      remark: null,
    }) as unknown as CheckedFile["values"][number];
  const values = [value("[]", [0.6, 1]), value("[)", [0.6, 1]), value("≥", 65)];
  const lines = (language: "zh" | "en") =>
    summary([["甲县.xlsx", { isOwn: true, values, refused: [] }]], language)
      .split("\n")
      .flatMap((line) => /(?:要求|required) (.*) (?:差|gap)/.exec(line)?.[1] ?? []);
  expect(lines("zh")).toEqual(["0.6～1", "0.6～1（不含上限）", "≥ 65"]);
  expect(lines("en")).toEqual(["0.6–1", "0.6–1 (upper end excluded)", "≥ 65"]);
});
