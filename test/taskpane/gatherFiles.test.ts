import { readXlsx } from "hucre/xlsx";
import { gatherFiles } from "../../src/taskpane/mine/gatherFiles";

const csv = (name: string, text: string, lastModified = 0) =>
  new File([text], name, { lastModified }) as File & { webkitRelativePath: string };
const table = (value: string) => `指标,单位,2035年\n城市生活垃圾资源化利用率,%,${value}\n`;

test("picked files are gathered on this machine; who returned nothing, what is old and what can't be read is told", async () => {
  const told: number[] = [];
  const { gathered, bytes } = await gatherFiles({
    files: [
      csv("甲县.csv", table("50"), 1),
      csv("甲县 最终版.csv", table("70"), 2),
      csv("乙县.csv", table("待定")),
      csv("丙县.xlsx", "PK"),
    ],
    plan: "市-总体规划",
    language: "zh",
    onProgress: (done) => told.push(done),
  });
  expect(told).toEqual([1, 2, 3, 4]);
  expect(gathered.files.map(({ file, state }) => [file, state])).toEqual([
    ["甲县.csv", "duplicate"],
    ["甲县 最终版.csv", "counted"],
    ["乙县.csv", "empty"],
    ["丙县.xlsx", "unreadable"],
  ]);
  expect(gathered.rows.map(({ place, value, verdict }) => [place, value, verdict])).toEqual([
    ["甲县", 70, "met"],
  ]);
  expect(gathered.refused.map(({ file, kind }) => [file, kind])).toEqual([
    ["乙县.csv", "placeholder"],
    ["丙县.xlsx", "unreadable-file"],
  ]);
  const { sheets } = await readXlsx(bytes);
  expect(
    sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === "甲县 最终版.csv").length,
  ).toBeGreaterThan(0);
});
