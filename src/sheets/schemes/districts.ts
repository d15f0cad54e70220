/**
 * Where emissions arise: districts with what they emit now by sector, and what becomes of each in every case. A sector of a
 * district moves as that sector does in the whole area, so that a scheme for industry is felt where industry is.
 */
import type { Language } from "../../catalogue/language";
import { absolute, address, exactly, linkFormula } from "../a1";
import type { Cell } from "../description";
import { pad } from "../pad";
import { SECTOR_WORDS } from "../words";
import { COLUMN, COLUMNS, SHOWN, caseColumn } from "./comparisonColumns";
import { DISTRICT_WORDS, type DistrictWords } from "./districtWords";
import { placeWord } from "./hotSpots";
import { RANKED, putHolders, putPlaces } from "./ranking";
import { CASES, EMITTING_SECTORS } from "./schemeColumns";

/** Rows for districts. */
export const DISTRICTS = 20;
/** So many districts are named for every case. */
export const NAMED_DISTRICTS = 3;

/** Columns of what is entered. */
export const DISTRICT = { name: 0, area: 1, firstSector: 2, sinks: 2 + EMITTING_SECTORS.length } as const;

/** What is wrong with a district's figures, in words; beside its results. */
export const FAULT = COLUMN.helper;

export interface DistrictRows {
  /** The first row of what is entered. */
  entered: number;
  ratios: number;
  results: number;
  together: number;
  named: number;
  /** The row after the last. */
  end: number;
}

/** Each table has a title and headings above it, and a blank line before. */
export function districtRows(top: number): DistrictRows {
  const entered = top + 2;
  const ratios = entered + DISTRICTS + 3;
  const results = ratios + CASES + 3;
  const together = results + DISTRICTS;
  const named = together + 1;
  return { entered, ratios, results, together, named, end: named + NAMED_DISTRICTS };
}

export interface DistrictPlaces {
  rows: DistrictRows;
  /** Row of the cases' names. */
  namesRow: number;
  /** Rows of the totals of the whole area, by sector and together. */
  sectorRow: (sector: string) => number;
  totalRow: number;
  language: Language;
}

/** The cells from the title of the first table on. */
export function districtCells(places: DistrictPlaces): Cell[][] {
  const { rows, language } = places;
  const words = DISTRICT_WORDS[language];
  const line = (cells: Cell[]) => pad(cells, COLUMNS);
  const indices = Array.from({ length: DISTRICTS }, (_, index) => index);
  const sectors = EMITTING_SECTORS.map((sector) => SECTOR_WORDS[sector][language]);
  return [
    line([words.entered]),
    line([words.name, words.area, ...sectors.map((name) => `${name}${words.unitBelow}`), words.sinks]),
    ...indices.map(() => line([])),
    line([]),
    line([words.ratios]),
    line([words.case, words.unit, ...sectors]),
    ...ratioCells(places),
    line([]),
    line([words.results]),
    line([
      words.name,
      words.density,
      words.now,
      ...Array.from({ length: CASES }, (_, of) => ({
        formula: linkFormula(absolute(places.namesRow, caseColumn(of))),
      })),
      words.hot,
    ]),
    ...indices.map((index) => resultCells(index, places)),
    togetherCells(places),
    ...Array.from({ length: NAMED_DISTRICTS }, (_, index) => {
      const cells = line([placeWord(index + 1, language)]);
      putHolders(cells, index + 1, { first: rows.results, count: DISTRICTS }, rows.together);
      return cells;
    }),
  ];
}

/** What each sector of the whole area comes to in every case, for one of it now. */
function ratioCells({ namesRow, sectorRow, language }: DistrictPlaces): Cell[][] {
  return Array.from({ length: CASES }, (_, of) =>
    pad(
      [
        { formula: linkFormula(absolute(namesRow, caseColumn(of))) },
        DISTRICT_WORDS[language].times,
        ...EMITTING_SECTORS.map((sector): Cell => {
          const [now, then] = [COLUMN.current, caseColumn(of)].map((at) => absolute(sectorRow(sector), at));
          return {
            formula: `=IF(AND(ISNUMBER(${now}),ISNUMBER(${then})),IF(${now}>0,${then}/${now},1),"")`,
          };
        }),
      ],
      COLUMNS,
    ),
  );
}

const isAmount = (cell: string) => `IF(ISLOGICAL(${cell}),FALSE,IF(ISNUMBER(${cell}),${cell}>=0,FALSE))`;

function resultCells(index: number, places: DistrictPlaces): Cell[] {
  const { rows, totalRow, language } = places;
  const words = DISTRICT_WORDS[language];
  const [row, entry] = [rows.results + index, rows.entered + index];
  const cells = pad([], COLUMNS);
  const entered = (column: number) => `$${address(entry, column)}`;
  const sectors = `${entered(DISTRICT.firstSector)}:${entered(DISTRICT.sinks - 1)}`;
  const [fault, now, area] = [
    `$${address(row, FAULT)}`,
    `$${address(row, COLUMN.current)}`,
    entered(DISTRICT.area),
  ];
  const given = `IF(LEN(${fault})=0,${isAmount(now)},FALSE)`;
  cells[COLUMN.item] = { formula: linkFormula(entered(DISTRICT.name)) };
  const dense = `IF(ISNUMBER(${area}),${area}>0,FALSE)`;
  cells[COLUMN.unit] = { formula: `=IF(AND(${given},${dense}),${now}*${SHOWN}/${area},"")` };
  cells[COLUMN.current] = {
    formula: `=IF(COUNT(${sectors})=0,"",IF(LEN(${fault})>0,"",SUM(${sectors})))`,
  };
  for (let of = 0; of < CASES; of += 1) {
    const ratios = `${absolute(rows.ratios + of, DISTRICT.firstSector)}:${absolute(rows.ratios + of, DISTRICT.sinks - 1)}`;
    const [whole, wholeNow] = [caseColumn(of), COLUMN.current].map((at) => absolute(totalRow, at));
    const bySector = `${now}*SUMPRODUCT(${sectors},${ratios})/SUM(${sectors})`;
    const byWhole = `IF(${wholeNow}>0,${now}*${whole}/${wholeNow},"")`;
    cells[caseColumn(of)] = {
      formula: `=IF(AND(${given},ISNUMBER(${whole}),ISNUMBER(${wholeNow})),IF(SUM(${sectors})>0,${bySector},${byWhole}),"")`,
    };
  }
  cells[COLUMN.best] = { formula: `=${hotWords(row, entry, places)}` };
  cells[FAULT] = { formula: `=${faultWords(entry, rows, words)}` };
  putPlaces(cells, row, { first: rows.results, count: DISTRICTS });
  return cells;
}

function faultWords(entry: number, rows: DistrictRows, words: DistrictWords): string {
  const at = (column: number) => `$${address(entry, column)}`;
  const [name, area] = [at(DISTRICT.name), at(DISTRICT.area)];
  const figures = `${area}:${at(DISTRICT.sinks)}`;
  const names = `${absolute(rows.entered, DISTRICT.name)}:${absolute(rows.entered + DISTRICTS - 1, DISTRICT.name)}`;
  return (
    `IF(COUNTA(${name}:${at(DISTRICT.sinks)})=0,"",` +
    `IF(OR(COUNTA(${figures})>COUNT(${figures}),COUNTIF(${figures},"<0")>0),"${words.amount}",` +
    `IF(COUNTIF(${area},0)>0,"${words.noArea}",` +
    `IF(LEN(${name})=0,"${words.nameless}",IF(COUNTIF(${names},${exactly(name)})>1,"${words.twice}","")))))`
  );
}

/** What is wrong with the district, or its place now, its share, how dense it is, and whether it takes up most. */
function hotWords(row: number, entry: number, { rows, language }: DistrictPlaces): string {
  const words = DISTRICT_WORDS[language];
  const [fault, now, density, sinks] = [
    address(row, FAULT),
    address(row, COLUMN.current),
    address(row, COLUMN.unit),
    address(entry, DISTRICT.sinks),
  ];
  const column = (first: number, at: number) =>
    `${absolute(first, at)}:${absolute(first + DISTRICTS - 1, at)}`;
  const all = column(rows.results, COLUMN.current);
  const areas = column(rows.entered, DISTRICT.area);
  // Pairs only: a district without an area would thin the mean out.
  const mean = `(SUMIFS(${all},${areas},">0")*${SHOWN}/SUMIFS(${areas},${all},">=0"))`;
  const place = address(row, RANKED[0]!.place);
  const times = `IFERROR(${density}/${mean},"")`;
  const share = `TEXT(${now}/SUM(${all})*100,"0.0")`;
  const dense = `IF(ISNUMBER(${density}),"${words.dense}"&TEXT(${times},"0.0")&"${words.timesMean}","")`;
  const mark = `IF(ISNUMBER(${density}),IF(IFERROR(${density}>${mean},FALSE),"▲ ",""),"")`;
  const allSinks = column(rows.entered, DISTRICT.sinks);
  const most = `IF(ISNUMBER(${sinks}),IF(AND(${sinks}>0,${sinks}=MAX(${allSinks})),"${words.mostSinks}",""),"")`;
  return (
    `IF(LEN(${fault})>0,${fault},IF(LEN(${now})=0,"",IF(NOT(${isAmount(now)}),"${words.amount}",` +
    `IF(ISNUMBER(${place}),${mark}&"${words.place}"&${place}&"${words.share}"&${share}&"%"&${dense},"")&${most})))`
  );
}

/** All districts together, and how much of the whole area they cover. */
function togetherCells({ rows, totalRow, language }: DistrictPlaces): Cell[] {
  const words = DISTRICT_WORDS[language];
  const cells = pad([words.together, words.tonnes], COLUMNS);
  for (const { value } of RANKED) {
    const all = `${address(rows.results, value)}:${address(rows.results + DISTRICTS - 1, value)}`;
    cells[value] = { formula: `=IF(COUNTIF(${all},">=0")=0,"",SUMIF(${all},">=0"))` };
  }
  const [own, whole] = [address(rows.together, COLUMN.current), absolute(totalRow, COLUMN.current)];
  cells[COLUMN.best] = {
    formula:
      `=IF(AND(ISNUMBER(${own}),ISNUMBER(${whole})),IF(${own}>${whole}*1.01,"${words.more}",` +
      `IF(${whole}>0,"${words.covers}"&TEXT(${own}/${whole}*100,"0.0")&"%","")),"")`,
  };
  return cells;
}
