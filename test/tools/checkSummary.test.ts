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
