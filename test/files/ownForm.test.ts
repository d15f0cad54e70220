import type { ReadCell } from "../../src/reading/cells";
import { checkSheets } from "../../src/files/checkSheets";
import {
  heading,
  INDICATOR_COLUMN_ORDER,
  type IndicatorColumn,
} from "../../src/sheets/indicators/indicatorColumns";
import type { Language } from "../../src/catalogue/language";

type Row = Partial<Record<IndicatorColumn, ReadCell>>;

/** A form as its file holds it: results of formulas, not formulas. */
function form(rows: Row[], language: Language = "zh", years: ReadCell[] = ["2024年", "2030年", "2035年"]) {
  const line = (cells: Row) => INDICATOR_COLUMN_ORDER.map((key) => cells[key] ?? null);
  const [current = null, near = null, planned = null] = years;
  return {
    name: language === "zh" ? "指标" : "Indicators",
    rows: [
      ["双碳指标表"],
      line({ current, near, planned }),
      INDICATOR_COLUMN_ORDER.map((key) => heading(key, language)),
      ...rows.map(line),
    ],
  };
}

/** The form of 0.1. */
const FIRST_FORM = {
  zh: [
    "序号",
    "领域",
    "指标",
    "单位",
    "属性",
    "要求",
    "目标值",
    "目标上限",
    "目标年",
    "现状值",
    "规划值",
    "判定",
    "差距",
    "目标依据",
    "指标定义",
    "备注",
    "判定用值",
    "合理下限",
    "合理上限",
    "指标代码",
  ],
  en: [
    "No.",
    "Sector",
    "Indicator",
    "Unit",
    "Kind",
    "Requirement",
    "Target",
    "Upper target",
    "Target year",
    "Current value",
    "Planned value",
    "Verdict",
    "Gap",
    "Basis of target",
    "Definition",
    "Remarks",
    "Judged value",
    "Plausible minimum",
    "Plausible maximum",
    "Indicator code",
  ],
};

const WASTE: Row = {
  name: "城市生活垃圾资源化利用率",
  unit: "%",
  operator: "≥",
  target: 65,
  better: "≥",
  plausibleMin: 0,
  plausibleMax: 100,
  code: "municipal-waste-resource-rate",
};

const read = (...sheets: { name: string; rows: ReadCell[][] }[]) => {
  const { isOwn, values, refused } = checkSheets(sheets, "市-总体规划");
  return {
    isOwn,
    values: values.map(({ cell, value, year, verdict, target, operator, gap }) => [
      cell,
      value,
      year,
      verdict,
      target,
      operator,
      gap,
    ]),
    remarks: values.map(({ remark }) => remark?.zh ?? null),
    refused: refused.map(({ cell, kind }) => `${cell} ${kind}`),
  };
};

test("each of the three values has the year above it; the planned one is judged", () => {
  const { values, remarks } = read(form([{ ...WASTE, current: 50, near: 60, planned: 70 }]));
  expect(values).toEqual([
    ["I4", 70, 2035, "met", 65, "≥", null],
    ["H4", 60, 2030, null, null, null, null],
    ["G4", 50, 2024, null, null, null, null],
  ]);
  expect(remarks).toEqual([null, expect.stringContaining("按规划值"), expect.stringContaining("按规划值")]);
});

test("what was handed down counts as in the sheet, alone where the row has no target, and is said", () => {
  const { values, remarks } = read(
    form([
      { ...WASTE, planned: 66, handed: 68 },
      { ...WASTE, planned: 66, handed: 68, operator: null, target: null },
      { ...WASTE, planned: 66, handed: "68%" },
    ]),
  );
  expect(values).toEqual([
    ["I4", 66, 2035, "missed", 65, "≥", 2],
    ["I5", 66, 2035, "missed", 68, "≥", 2],
    ["I6", 66, 2035, "invalid", 65, "≥", null],
  ]);
  expect(remarks[0]).toContain("上级下达 ≥ 68");
  expect(remarks[2]).toContain("“上级下达”不是数值");
});

test("a row without a target says why, as its sheet does", () => {
  const none = { ...WASTE, planned: 66, operator: null, target: null };
  const { values, remarks } = read(
    form([{ ...none, targetCode: "？缺水城市" }, { ...none, targetCode: ">2030" }, none]),
  );
  expect(values.map(([, , , verdict]) => verdict)).toEqual(["none", "none", "none"]);
  expect(remarks).toEqual([
    expect.stringContaining("“缺水城市”"),
    expect.stringContaining("2030年起"),
    expect.stringContaining("没有目标值"),
  ]);
});

test("a target whose formula has no stored result judges nothing, and says so", () => {
  const { values, remarks, refused } = read(
    form([
      { ...WASTE, planned: 66, operator: '=IF(A1="","≥","")', target: "=65" },
      { ...WASTE, planned: "=60+6" },
    ]),
  );
  expect(values).toEqual([["I4", 66, 2035, "none", null, null, null]]);
  expect(remarks[0]).toContain("没有存下");
  expect(refused).toEqual(["I5 not-a-number"]);
});

test("text where a number belongs is refused, and the row is judged by nothing else", () => {
  const { values, refused } = read(form([{ ...WASTE, current: 80, planned: "≥70" }]));
  expect(values).toEqual([["G4", 80, 2024, null, null, null, null]]);
  expect(refused).toEqual(["I4 not-a-number"]);
});

test.each(["zh", "en"] as const)("the form of 0.1 in %s has its years on the cover", (language) => {
  const cover = {
    name: "a",
    rows:
      language === "zh"
        ? [["封面"], ["基期年", 2020, "年"], ["目标年", 2035, "年"]]
        : [
            ["Base year", 2020],
            ["Target year", 2035],
          ],
  };
  const rows: ReadCell[][] = [
    FIRST_FORM[language],
    [
      1,
      "废弃物处理",
      "城市生活垃圾资源化利用率",
      "%",
      null,
      "≥",
      65,
      null,
      null,
      50,
      60,
      "未达标",
      5,
      null,
      null,
      null,
      60,
      0,
      100,
      "municipal-waste-resource-rate",
    ],
  ];
  expect(read(cover, { name: "b", rows })).toMatchObject({
    isOwn: true,
    values: [
      ["K2", 60, 2035, "missed", 65, "≥", 5],
      ["J2", 50, 2020, null, null, null, null],
    ],
    refused: [],
  });
});

test("the English form is read like the Chinese one, and its years need no sign", () => {
  const { values } = read(form([{ ...WASTE, name: "Waste", near: 60 }], "en", [2024, "2030", null]));
  expect(values).toEqual([["H4", 60, 2030, "missed", 65, "≥", 5]]);
});

test("a foreign value without a target says why: not asked, later, or none at all", () => {
  const rows = [
    ["指标", "单位", "2020年"],
    ["绿色出行分担率", "%", 62],
    ["再生水利用率", "%", 20],
    ["有机农业种植占比", "%", 20],
    ["容积率", "", 2],
  ];
  const { values } = checkSheets([{ name: "a", rows }], "市-总体规划");
  const unexplained = values.filter(({ verdict, remark }) => verdict === "none" && remark === null);
  expect(values.some(({ verdict }) => verdict === "none")).toBe(true);
  expect(unexplained).toEqual([]);
});

describe("Beside the form of our own workbook", () => {
  const mine = {
    name: "各区上报",
    rows: [
      ["指标", "单位", "2023年"],
      ["绿色出行分担率", "%", 61],
    ] as ReadCell[][],
  };
  const values = (...sheets: { name: string; rows: ReadCell[][] }[]) =>
    checkSheets([form([{ name: "绿地率", unit: "%" }]), ...sheets], "市-总体规划");

  test("a person's own sheet is read and judged like any other", () => {
    const read = values(mine).values.map(({ sheet, cell, indicator }) => [sheet, cell, indicator]);
    expect(read).toEqual([["各区上报", "C2", "green-travel-share"]]);
  });

  test("the other sheets that the add-in made are not, also under another name", () => {
    const others = ["数据", "方案措施 市总体规划 (2)", "Data"].map((name) => ({ ...mine, name }));
    const renamed = { name: "改了名", rows: [["市级国土空间总体规划 基础数据"], ...mine.rows] };
    expect(values(...others, renamed).values).toEqual([]);
  });

  test("a sheet of notes is passed over and not refused", () => {
    const notes = {
      name: "笔记",
      rows: [
        ["电话", "备注"],
        ["123", "明天报送"],
      ] as ReadCell[][],
    };
    const { values: read, refused } = values(notes);
    expect([read, refused]).toEqual([[], []]);
  });
});
