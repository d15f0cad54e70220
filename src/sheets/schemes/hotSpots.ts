import type { Language } from "../../catalogue/language";
import { absolute, address } from "../a1";
import type { Cell } from "../description";
import { SECTOR_WORDS } from "../words";
import { COLUMN, COLUMNS, SHOWN, caseColumn } from "./comparisonColumns";
import { putHolders } from "./ranking";
import { CASES, EMITTING_SECTORS, COLUMN as LINE, emittedColumn } from "./schemeColumns";
import { type SchemeRows, linesRange } from "./schemeLines";

export const HOT_LINES = 8;
export const HOT_SINKS = 3;
/** So many sectors are named for every case. */
export const HOT_SECTORS = 3;

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

/** Which sectors weigh most in every case, with their share of its emissions. */
export function hotSectorCells(top: number, totalRow: number, language: Language): Cell[][] {
  const names = EMITTING_SECTORS.map((sector) => SECTOR_WORDS[sector][language]);
  const sectors = { first: top, count: names.length };
  return Array.from({ length: HOT_SECTORS }, (_, index) => {
    const cells = Array<Cell>(COLUMNS).fill(null);
    cells[COLUMN.item] = placeWord(index + 1, language);
    putHolders(cells, index + 1, sectors, totalRow, names);
    return cells;
  });
}

export function placeWord(nth: number, language: Language): string {
  return language === "zh" ? `第 ${nth} 位` : `No. ${nth}`;
}
