import { type AccountLine, LINE_KINDS } from "../../catalogue/account";
import { unitsOf } from "../../catalogue/computations";
import type { Language } from "../../catalogue/language";
import { SECTORS } from "../../catalogue/schema";
import { unitName } from "../../catalogue/unitNames";
import type { Validation } from "../description";
import { SECTOR_WORDS } from "../words";
import { COLUMN, KIND_WORDS, NOTATIONS, YEARS } from "./accountColumns";
import { CHOICE_ROW, FACTOR_YEAR_COLUMN, FIRST_LINE, OWN_ROWS, REGION_COLUMN } from "./accountPlaces";

export function entryRules(lines: readonly AccountLine[], language: Language): Validation[] {
  return lines.map((line, index) => ({
    area: { row: FIRST_LINE + index, column: COLUMN.unit, rows: 1, columns: 1 },
    rule: {
      kind: "list",
      items: unitsOf(line).map(({ unit }) => unitName(unit, language)),
    },
    strictness: "stop",
    title: language === "zh" ? "单位" : "Unit",
    message:
      language === "zh"
        ? "选择手头数据的单位，本页自动折算。"
        : "Choose the unit of your figures; this sheet converts them.",
  }));
}

export function choiceRules(
  rows: { first: number; last: number },
  lines: number,
  places: { regionList: string; years: number[] },
  language: Language,
): Validation[] {
  const zh = language === "zh";
  const count = rows.last - rows.first + 1;
  const own = rows.first + lines;
  const list = (area: Validation["area"], items: string[], title: string, message: string): Validation => ({
    area,
    rule: { kind: "list", items },
    strictness: "stop",
    title,
    message,
  });
  const cell = (row: number, column: number, rowCount = 1, columns = 1) => ({
    row,
    column,
    rows: rowCount,
    columns,
  });
  return [
    {
      area: cell(rows.first, COLUMN.current, count, YEARS.length),
      rule: { kind: "decimal", min: 0, max: null },
      strictness: "warning",
      title: zh ? "活动量" : "Activity",
      message: zh
        ? "填不小于 0 的数值，不带单位；碳汇也填正值的面积。"
        : "Enter a number of 0 or more, without a unit; for sinks, too, the area as a positive number.",
    },
    {
      area: cell(CHOICE_ROW, REGION_COLUMN),
      rule: { kind: "listInCells", source: places.regionList },
      strictness: "stop",
      title: zh ? "电网区域" : "Power grid",
      message: zh ? "选择全国、区域电网或省。" : "Choose the country, a regional grid or a province.",
    },
    list(
      cell(CHOICE_ROW, FACTOR_YEAR_COLUMN),
      places.years.map(String),
      zh ? "电力因子年份" : "Year of factor",
      zh ? "选择公布的年份。" : "Choose a year that was published.",
    ),
    list(
      cell(rows.first, COLUMN.notation, count),
      [...NOTATIONS],
      zh ? "标记" : "Mark",
      zh
        ? "NO 不发生，NE 未估算，IE 已含在别处。"
        : "NO not occurring, NE not estimated, IE included elsewhere.",
    ),
    list(
      cell(own, COLUMN.sector, OWN_ROWS),
      SECTORS.map((sector) => SECTOR_WORDS[sector][language]),
      zh ? "领域" : "Sector",
      zh ? "选择领域。" : "Choose the sector.",
    ),
    list(
      cell(own, COLUMN.kind, OWN_ROWS),
      LINE_KINDS.map((kind) => KIND_WORDS[kind][language]),
      zh ? "类别" : "Kind",
      zh ? "直接、发电供热、间接或碳汇。" : "Direct, power and heat, indirect or sink.",
    ),
  ];
}
