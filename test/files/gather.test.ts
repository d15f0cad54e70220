import { parquetReadObjects } from "hyparquet";
import { readXlsx } from "hucre/xlsx";
import { checkSheets } from "../../src/files/checkSheets";
import { unreadable } from "../../src/files/checkReport";
import { leaguesOf } from "../../src/files/gather/league";
import { type FileToGather, gather } from "../../src/files/gather/longRows";
import { parquetParts } from "../../src/files/gather/parquet";
import { keyOf, placeOf } from "../../src/files/gather/places";
import { gatheredWorkbook } from "../../src/files/gather/workbook";
import { DAMAGED } from "../../src/files/unreadable";
import type { ReadCell } from "../../src/reading/cells";

const PLAN = "市-总体规划";

function returned(file: string, rows: ReadCell[][], modified = 0): FileToGather {
  const head = ["指标", "单位", "2024年", "2035年"];
  return { file, modified, checked: checkSheets([{ name: "表", rows: [head, ...rows] }], PLAN) };
}

const PEOPLE = (value: number) => ["城市人口", "万人", value, null];
const PARKS = (value: number) => ["人均公园绿地", "m²/人", value, null];
const FIELDS = (value: number) => ["耕地保有量", "公顷", value, null];

describe("Returns of many places become one list", () => {
  test("each value with the file, sheet and cell that it came from", () => {
    const { rows } = gather([returned("r/甲县.xlsx", [FIELDS(300)])], PLAN);
    expect(rows).toMatchObject([
      {
        file: "r/甲县.xlsx",
        place: "甲县",
        sheet: "表",
        cell: "C2",
        indicator: "arable-land",
        value: 300,
        unit: "hm²",
        year: 2024,
      },
    ]);
  });

  test("of two versions from one place the newer counts, and the other is told", () => {
    const files = [
      returned("甲县.xlsx", [FIELDS(300)], 1),
      returned("甲县（最终版）.xlsx", [FIELDS(310)], 2),
      returned("乙县.xlsx", [FIELDS(5)], 1),
    ];
    const gathered = gather(files, PLAN);
    expect(gathered.rows.map(({ value }) => value)).toEqual([310, 5]);
    expect(gathered.files.map(({ state, duplicateOf }) => [state, duplicateOf])).toEqual([
      ["duplicate", "甲县（最终版）.xlsx"],
      ["counted", null],
      ["counted", null],
    ]);
  });

  test("an unreadable version never takes the place of one that could be read", () => {
    const files = [
      returned("甲县.xlsx", [FIELDS(300)], 1),
      { file: "甲县(1).xlsx", modified: 9, checked: unreadable(DAMAGED) },
    ];
    const gathered = gather(files, PLAN);
    expect(gathered.rows.map(({ value }) => value)).toEqual([300]);
    expect(gathered.files.map(({ state }) => state)).toEqual(["counted", "unreadable"]);
  });

  test("who returned a form without values is named", () => {
    expect(gather([returned("丙县.xlsx", [["耕地保有量", "公顷", null, null]])], PLAN).files[0]!.state).toBe(
      "empty",
    );
  });

  test.each([
    ["a/甲县.xlsx", "b/甲县 副本.xlsx", true],
    ["甲县v2.xlsx", "甲县_20250301.xlsx", true],
    ["安泰县.xlsx", "安泰县（修订版）.xlsx", true],
    ["安泰县.xlsx", "安泰县 上报稿（盖章）.xlsx", true],
    ["安泰县初稿.xlsx", "安泰县_最终.xlsx", true],
    ["甲县.xlsx", "乙县.xlsx", false],
    ["甲县（东部）.xlsx", "甲县（西部）.xlsx", false],
    ["甲县/指标表.xlsx", "乙县/指标表.xlsx", false],
    ["2024/甲县.xlsx", "2025/甲县.xlsx", false],
    ["甲县2024.xlsx", "甲县2025.xlsx", false],
  ])("%s and %s are from one place for one purpose: %s", (a, b, same) => {
    expect(keyOf(a) === keyOf(b)).toBe(same);
  });

  test("where every file has the same name, the folder says whose it is", () => {
    expect(placeOf("r/甲县/指标表.xlsx")).toBe("甲县/指标表");
  });
});

describe("Places are set side by side", () => {
  const files = [
    returned("甲.xlsx", [PARKS(10), PEOPLE(30), FIELDS(100)]),
    returned("乙.xlsx", [PARKS(14), PEOPLE(10), FIELDS(50)]),
  ];
  const leagues = leaguesOf(gather(files, PLAN));
  const league = (id: string) => leagues.find(({ indicator }) => indicator.id === id)!;

  test("the better first, for the year that most report", () => {
    expect(league("park-green-per-capita").places.map(({ place }) => place)).toEqual(["乙", "甲"]);
  });

  test("forms in either language stand in one league, under a heading of the list's own language", async () => {
    const form = (file: string, name: string, heading: string, value: number): FileToGather => ({
      file,
      modified: 0,
      checked: checkSheets(
        [
          {
            name: "表",
            rows: [
              ["指标", "单位", heading],
              [name, "公顷", value],
            ],
          },
        ],
        PLAN,
      ),
    });
    const gathered = gather(
      [form("甲.xlsx", "耕地保有量", "规划值", 100), form("乙.xlsx", "Arable land", "Planned value", 50)],
      PLAN,
    );
    expect(leaguesOf(gathered)[0]!.places.map(({ place }) => place)).toEqual(["甲", "乙"]);
    const { sheets } = await readXlsx(await gatheredWorkbook(gathered, "en"));
    expect(String(sheets[1]!.rows[1]![0])).toContain("Planned value");
    const parks = await gatheredWorkbook(gather([returned("丙.xlsx", [PARKS(10)])], PLAN), "en");
    const [, , { rows }] = (await readXlsx(parks)).sheets as [unknown, unknown, { rows: unknown[][] }];
    expect(rows[1]).toEqual(expect.arrayContaining(["m²/person", "Park green space per person"]));
    expect(rows[1]!.filter((cell) => cell === PLAN)).toEqual([]);
  });

  test("a district is not counted beside the whole that it belongs to", () => {
    const rows = [
      ["地区", "耕地面积（公顷）"],
      ["甲区", 100],
      ["乙区", 50],
      ["全市", 150],
    ];
    const checked = checkSheets([{ name: "表", rows }], PLAN);
    const [only] = leaguesOf(gather([{ file: "某市.xlsx", modified: 0, checked }], PLAN));
    expect(only!.places.map(({ place, value }) => [place, value])).toEqual([["某市", 150]]);
  });

  test("the workbook adds amounts up, averages ratios by their weights only, and says which cells it rests on", async () => {
    const { sheets } = await readXlsx(await gatheredWorkbook(gather(files, PLAN), "zh"), {
      readStyles: true,
    });
    const [, ranks, list] = sheets;
    const blockOf = (name: string) => ranks!.rows[0]!.findIndex((cell) => cell === name);
    const at = (row: number, column: number) => ranks!.cells!.get(`${row},${column}`)!;
    const fields = blockOf("耕地规模") + 2;
    expect(at(2, fields).formula).toMatch(/^SUM\(/);
    expect(at(2, fields).value).toBe(150);
    const parks = blockOf("人均公园绿地") + 2;
    expect(at(3, parks).formula).toMatch(/SUMPRODUCT/);
    expect(ranks!.rows[2]![parks]).toBe("不求和");
    const [, row] = /!\$H\$(\d+)$/.exec(at(6, parks).formula!)!;
    expect(list!.rows[Number(row) - 1]![7]).toBe(at(6, parks).value);
    expect(ranks!.conditionalRules!.every(({ type }) => type === "dataBar")).toBe(true);
  });

  test("a weight that only another year has is taken, and said in the head of the league", async () => {
    const dated = [
      ["指标", "单位", "2020年", "2025年"],
      ["人均公园绿地", "平方米/人", null, 12],
      ["城市人口", "万人", 30, null],
    ];
    const checked = checkSheets([{ name: "表", rows: dated }], PLAN);
    const { sheets } = await readXlsx(
      await gatheredWorkbook(gather([{ file: "甲.xlsx", modified: 0, checked }], PLAN), "zh"),
    );
    expect(sheets[1]!.rows[1]![0]).toMatch(/2025 · 1 处权数取自其他年份$/);
  });

  test("without weights there is no mean", async () => {
    const some = gather(
      [returned("甲.xlsx", [PARKS(10)]), returned("乙.xlsx", [PARKS(14), PEOPLE(10)])],
      PLAN,
    );
    const { sheets } = await readXlsx(await gatheredWorkbook(some, "zh"), { readStyles: true });
    const column = sheets[1]!.rows[0]!.findIndex((cell) => cell === "人均公园绿地") + 2;
    expect(sheets[1]!.rows[3]![column]).toBe("缺权数，未计算");
  });

  test("text that begins like a formula stays text", async () => {
    const evil = gather([returned("甲.xlsx", [["=1+1", "%", 5, null]])], PLAN);
    const { sheets } = await readXlsx(await gatheredWorkbook(evil, "zh"), { readStyles: true });
    expect(sheets[2]!.rows[1]![3]).toBe("=1+1");
    expect(sheets[2]!.cells!.get("1,3")?.formula).toBeUndefined();
  });
});

test("Parquet holds the same rows, parted by plan and indicator", async () => {
  const gathered = gather([returned("甲.xlsx", [PARKS(10), FIELDS(100)])], PLAN);
  const parts = [...parquetParts(gathered)];
  expect(parts.map(({ path }) => path)).toEqual([
    "plan=市-总体规划/indicator=park-green-per-capita/part-0.parquet",
    "plan=市-总体规划/indicator=arable-land/part-0.parquet",
  ]);
  const buffer = parts[0]!.bytes.slice().buffer;
  const rows = await parquetReadObjects({ file: buffer });
  expect(rows.map(({ place, value, year }) => [place, value, year])).toEqual([["甲", 10, 2024]]);
});
