import type { Language } from "../../catalogue/language";
import { address, areaAt } from "../a1";
import type { FlagRule, SheetDescription } from "../description";
import type { Look } from "../look";
import { CONTEXT_ROWS, type ComparedRow, isBest, schemesRange } from "./comparison";
import { COLUMN, COLUMNS, PRINTED_COLUMNS } from "./comparisonColumns";
import { districtFlags, districtGrids, districtHeights, districtLooks } from "./districtLooks";
import { HOT_LINES, HOT_SECTORS, HOT_SINKS } from "./hotSpots";
import { PATH_ROWS, WAY_ROWS } from "./path";
import { CASES, SCHEMES } from "./schemeColumns";
import {
  ABOUT_ROW,
  BLOCKS,
  CONTEXT,
  DISTRICT_ROWS,
  HOT,
  HOT_SECTOR_ROWS,
  NAMES_ROW,
  PATH,
  RECOMMENDED_ROW,
  SECTION_ROWS,
  SIDE,
  SINKS,
  STRATEGIES,
  YEARS_ROW,
} from "./schemePlaces";
import { SHOWN_STRATEGIES } from "./wedge";

const TABLES = [
  { top: STRATEGIES, count: SHOWN_STRATEGIES + 2 },
  { top: PATH, count: PATH_ROWS },
  { top: HOT, count: HOT_LINES },
  { top: SINKS, count: HOT_SINKS },
];
const VALUES = CASES + 1;

/** `listed` rows of strategies, with the rest, stand at the side. */
export function schemeLooks(listed: number): SheetDescription["looks"] {
  return [
    { area: areaAt(0, 1, 0), look: "title" },
    { area: areaAt(1, 1, 0), look: "subtitle" },
    { area: areaAt(2, 1, 0), look: "formWarning" },
    { area: areaAt(NAMES_ROW, 1, 0, PRINTED_COLUMNS), look: "heading" },
    { area: areaAt(NAMES_ROW, 1, COLUMN.baseline, CASES), look: "presetHeading" },
    { area: areaAt(ABOUT_ROW, 1, COLUMN.current, VALUES), look: "input" },
    { area: areaAt(YEARS_ROW, 1, COLUMN.current, VALUES), look: "center" },
    { area: areaAt(ABOUT_ROW, 2, 0), look: "label" },
    ...BLOCKS.flatMap(({ top, rows: compared }) => blockLooks(top, compared)),
    ...SECTION_ROWS.map((row) => ({ area: areaAt(row, 1, 0), look: "section" as const })),
    { area: areaAt(RECOMMENDED_ROW, 1, 0), look: "strong" },
    { area: areaAt(RECOMMENDED_ROW, 1, COLUMN.current), look: "preset" },
    { area: areaAt(RECOMMENDED_ROW, 1, COLUMN.baseline), look: "strong" },
    { area: areaAt(RECOMMENDED_ROW, 1, COLUMN.firstScheme), look: "small" },
    ...TABLES.flatMap(({ top, count }) => [
      { area: areaAt(top - 1, 1, 0, PRINTED_COLUMNS), look: "heading" as const },
      { area: areaAt(top, count, COLUMN.item), look: "formText" as const },
      { area: areaAt(top, count, COLUMN.unit), look: "center" as const },
      { area: areaAt(top, count, COLUMN.current, VALUES), look: "amount" as const },
      { area: areaAt(top, count, COLUMN.best), look: "share" as const },
    ]),
    { area: areaAt(STRATEGIES, SHOWN_STRATEGIES + 2, COLUMN.firstScheme, SCHEMES), look: "change" },
    { area: areaAt(STRATEGIES + SHOWN_STRATEGIES + 1, 1, COLUMN.item), look: "strong" },
    { area: areaAt(HOT_SECTOR_ROWS - 1, 1, 0, COLUMN.best), look: "heading" },
    { area: areaAt(HOT_SECTOR_ROWS, HOT_SECTORS, 0), look: "label" },
    { area: areaAt(HOT_SECTOR_ROWS, HOT_SECTORS, COLUMN.current, VALUES), look: "small" },
    ...districtLooks(DISTRICT_ROWS),
    { area: areaAt(SIDE - 1, listed + 1, COLUMN.helper, COLUMNS - COLUMN.helper), look: "check" },
  ];
}

export function schemeGrids(): SheetDescription["grids"] {
  return [
    areaAt(NAMES_ROW, CONTEXT + CONTEXT_ROWS.length - NAMES_ROW, 0, PRINTED_COLUMNS),
    ...BLOCKS.slice(1).map(({ top, rows: compared }) => areaAt(top, compared.length, 0, PRINTED_COLUMNS)),
    ...TABLES.map(({ top, count }) => areaAt(top - 1, count + 1, 0, PRINTED_COLUMNS)),
    areaAt(HOT_SECTOR_ROWS - 1, HOT_SECTORS + 1, 0, COLUMN.best),
    ...districtGrids(DISTRICT_ROWS),
  ];
}

export function schemeHeights(): SheetDescription["rowHeights"] {
  return [
    { row: 0, height: 32 },
    { row: 1, height: 20 },
    { row: 2, height: 20 },
    { row: NAMES_ROW, height: 32 },
    { row: ABOUT_ROW, height: 62 },
    ...SECTION_ROWS.map((row) => ({ row, height: 22 })),
    ...TABLES.flatMap(({ top, count }) => [
      { row: top - 1, height: 32 },
      ...Array.from({ length: count }, (_, index) => ({ row: top + index, height: heightOf(top, index) })),
    ]),
    { row: HOT_SECTOR_ROWS - 1, height: 32 },
    ...Array.from({ length: HOT_SECTORS }, (_, index) => ({ row: HOT_SECTOR_ROWS + index, height: 26 })),
    ...districtHeights(DISTRICT_ROWS),
  ];
}

/** Titles of strategies take two lines, three in English; what is named by one word takes one. */
function heightOf(top: number, index: number): number {
  const isOneLine =
    top === PATH
      ? index < WAY_ROWS || index === PATH_ROWS - 1
      : top === STRATEGIES && index >= SHOWN_STRATEGIES;
  if (isOneLine) return 20;
  return top === HOT || top === SINKS ? 28 : 36;
}

function blockLooks(top: number, rows: readonly ComparedRow[]) {
  return [
    { area: areaAt(top, rows.length, COLUMN.item), look: "label" as Look },
    { area: areaAt(top, rows.length, COLUMN.unit), look: "center" as Look },
    { area: areaAt(top, rows.length, COLUMN.best), look: "small" as Look },
    ...rows.map(({ look }, index) => ({ area: areaAt(top + index, 1, COLUMN.current, CASES + 1), look })),
  ];
}

/** The best cell, beside the name with its star; faults in orange. */
export function schemeFlags(language: Language): FlagRule[] {
  return [
    ...BLOCKS.flatMap(({ top, rows }) =>
      rows.flatMap(({ better }, index): FlagRule[] => {
        if (!better) return [];
        const row = top + index;
        const first = address(row, COLUMN.firstScheme);
        return [
          {
            area: { row, column: COLUMN.firstScheme, rows: 1, columns: SCHEMES },
            formula: `=${isBest(first, schemesRange(row), better)}`,
            look: "met",
          },
        ];
      }),
    ),
    ...districtFlags(DISTRICT_ROWS, language),
  ];
}
