import type { Language } from "../../catalogue/language";
import { absolute, address } from "../a1";
import type { Cell } from "../description";
import { COLUMN, COLUMNS, SHOWN, caseColumn } from "./comparisonColumns";
import { CASES, COLUMN as LINE, emittedColumn } from "./schemeColumns";
import { type SchemeRows, linesRange } from "./schemeLines";

export const HOT_LINES = 8;
export const HOT_SINKS = 3;
/** Rows for districts. */
export const DISTRICTS = 12;

export interface HotPlaces {
  top: number;
  /** The sheet of the lines, quoted, with "!". */
  linesSheet: string;
  rows: SchemeRows;
  /** The row of the total that a share is taken of. */
  totalRow: number;
  language: Language;
}

/** The activities that emit, or take up, most now: what they are in every case, and their share of the whole now. */
export function hotLineCells(kind: "rank" | "sinkRank", places: HotPlaces): Cell[][] {
  const { top, linesSheet, rows, totalRow, language } = places;
  const unit = language === "zh" ? "万tCO₂e" : "10⁴ tCO₂e";
  const range = (column: number) => linesRange(linesSheet, column, rows);
  const sign = kind === "sinkRank" ? "0-" : "";
  return Array.from({ length: kind === "rank" ? HOT_LINES : HOT_SINKS }, (_, index) => {
    const row = top + index;
    const cells = Array<Cell>(COLUMNS).fill(null);
    const place = `MATCH(${index + 1},${range(LINE[kind])},0)`;
    const found = (column: number) => `IFERROR(${sign}INDEX(${range(column)},${place})/${SHOWN},"")`;
    cells[COLUMN.item] = { formula: `=IFERROR(INDEX(${range(LINE.item)},${place}),"")` };
    cells[COLUMN.unit] = { formula: `=IF(LEN(${address(row, COLUMN.item)})=0,"","${unit}")` };
    cells[COLUMN.current] = { formula: `=${found(LINE.current)}` };
    for (let of = 0; of < CASES; of += 1)
      cells[caseColumn(of)] = {
        formula: `=IF(ISNUMBER(${address(totalRow, caseColumn(of))}),${found(emittedColumn(of))},"")`,
      };
    const [own, all] = [address(row, COLUMN.current), absolute(totalRow, COLUMN.current)];
    cells[COLUMN.best] = {
      formula: `=IF(AND(ISNUMBER(${own}),ISNUMBER(${all})),IF(${all}>0,${own}/${all}*100,""),"")`,
    };
    return cells;
  });
}

export const DISTRICT = {
  name: 0,
  area: 2,
  emitted: 3,
  sinks: 4,
  perArea: 5,
  share: 6,
  density: 7,
  /** What it is ranked by: 0 where it has no usable figures. */
  ranked: COLUMN.helper,
} as const;

export function districtHeadings(language: Language): Cell[] {
  const cells = Array<Cell>(COLUMNS).fill(null);
  const words =
    language === "zh"
      ? [
          "区县、乡镇",
          "",
          "面积 km²",
          "排放 万tCO₂e",
          "碳汇 万tCO₂e",
          "地均 tCO₂e/km²",
          "排放占比 %",
          "地均为平均的倍数",
          "热点",
        ]
      : [
          "District",
          "",
          "Area km²",
          "Emitted 10⁴ tCO₂e",
          "Taken up 10⁴ tCO₂e",
          "tCO₂e/km²",
          "Share %",
          "Times the mean per area",
          "Hot spot",
        ];
  words.forEach((word, index) => {
    if (word !== "") cells[index] = word;
  });
  return cells;
}

/** Districts as far as somebody has figures for them: share, emissions per area set against all of them, and a word. */
export function districtCells(top: number, language: Language): Cell[][] {
  const zh = language === "zh";
  const last = top + DISTRICTS - 1;
  const column = (at: number) => `${absolute(top, at)}:${absolute(last, at)}`;
  const [areas, emitted] = [column(DISTRICT.area), column(DISTRICT.emitted)];
  return Array.from({ length: DISTRICTS }, (_, index) => {
    const row = top + index;
    const at = (key: number) => address(row, key);
    const cells = Array<Cell>(COLUMNS).fill(null);
    const [area, own, sinks, perArea] = [
      at(DISTRICT.area),
      at(DISTRICT.emitted),
      at(DISTRICT.sinks),
      at(DISTRICT.perArea),
    ];
    const usable = `IF(AND(ISNUMBER(${area}),ISNUMBER(${own})),AND(${area}>0,${own}>=0),FALSE)`;
    cells[DISTRICT.perArea] = { formula: `=IF(${usable},${own}*${SHOWN}/${area},"")` };
    cells[DISTRICT.share] = {
      formula: `=IF(${usable},IF(SUM(${emitted})>0,${own}/SUM(${emitted})*100,""),"")`,
    };
    // SUM over pairs only: a district without an area would thin the mean out.
    const mean = `(SUMIFS(${emitted},${areas},">0")*${SHOWN}/SUMIFS(${areas},${emitted},">=0"))`;
    cells[DISTRICT.density] = { formula: `=IF(${usable},IFERROR(${perArea}/${mean},""),"")` };
    cells[DISTRICT.ranked] = { formula: `=IF(${usable},ROUND(${own},6),0)` };
    const place = `1+COUNTIF(${column(DISTRICT.ranked)},">"&${at(DISTRICT.ranked)})`;
    const entered = [area, own, sinks].map((cell) => `AND(LEN(${cell})>0,NOT(ISNUMBER(${cell})))`).join(",");
    const below = [area, own, sinks].map((cell) => `IF(ISNUMBER(${cell}),${cell}<0,FALSE)`).join(",");
    const words = zh
      ? {
          invalid: "数据异常：应为不小于 0 的数值",
          hot: "▲ 热点：地均高于平均，第",
          place: "位",
          plain: "第",
        }
      : {
          invalid: "Invalid: enter numbers of 0 or more",
          hot: "▲ Hot spot: above the mean, no. ",
          place: "",
          plain: "No. ",
        };
    cells[COLUMN.best] = {
      formula:
        `=IF(OR(${entered},${below}),"${words.invalid}",IF(ISNUMBER(${at(DISTRICT.density)}),` +
        `IF(${at(DISTRICT.density)}>1,"${words.hot}","${words.plain}")&(${place})&"${words.place}",""))`,
    };
    return cells;
  });
}
