/** How the tables of districts look, and what may be entered. */
import type { Language } from "../../catalogue/language";
import { type Area, address, areaAt } from "../a1";
import type { FlagRule, Validation } from "../description";
import type { Look } from "../look";
import { COLUMN, PRINTED_COLUMNS } from "./comparisonColumns";
import { DISTRICT_WORDS } from "./districtWords";
import { DISTRICT, DISTRICTS, type DistrictRows, FAULT, NAMED_DISTRICTS } from "./districts";
import { CASES, EMITTING_SECTORS } from "./schemeColumns";

export function districtLooks({ entered, ratios, results, together, named }: DistrictRows) {
  const area = (row: number, rows: number, column: number, look: Look, columns = 1) => ({
    area: areaAt(row, rows, column, columns),
    look,
  });
  const values = CASES + 1;
  return [
    ...(
      [
        [entered, PRINTED_COLUMNS],
        [ratios, DISTRICT.sinks],
        [results, PRINTED_COLUMNS],
      ] as const
    ).flatMap(([first, columns]) => [
      area(first - 2, 1, 0, "section"),
      area(first - 1, 1, 0, "heading", columns),
    ]),
    area(entered, DISTRICTS, DISTRICT.name, "input"),
    area(entered, DISTRICTS, DISTRICT.area, "inputNumber", PRINTED_COLUMNS - 1),
    area(ratios, CASES, 0, "label"),
    area(ratios, CASES, 1, "center"),
    area(ratios, CASES, DISTRICT.firstSector, "ratio", EMITTING_SECTORS.length),
    area(results, DISTRICTS, COLUMN.item, "text"),
    area(results, DISTRICTS + 1, COLUMN.unit, "amount"),
    area(together, 1, COLUMN.unit, "center"),
    area(results, DISTRICTS, COLUMN.current, "presetAmount"),
    area(results, DISTRICTS + 1, COLUMN.baseline, "amount", CASES),
    area(together, 1, COLUMN.current, "amount"),
    area(together, 1, COLUMN.item, "strong"),
    area(results, DISTRICTS + 1, COLUMN.best, "small"),
    area(results, DISTRICTS, FAULT, "check"),
    area(results, DISTRICTS, COLUMN.places, "check", values),
    area(named, NAMED_DISTRICTS, COLUMN.item, "label"),
    area(named, NAMED_DISTRICTS, COLUMN.current, "small", values),
  ];
}

export function districtGrids({ entered, ratios, results }: DistrictRows): Area[] {
  return [
    areaAt(entered - 1, DISTRICTS + 1, 0, PRINTED_COLUMNS),
    areaAt(ratios - 1, CASES + 1, 0, DISTRICT.sinks),
    areaAt(results - 1, DISTRICTS + 2 + NAMED_DISTRICTS, 0, PRINTED_COLUMNS),
  ];
}

export function districtHeights({ entered, ratios, results, together, named }: DistrictRows) {
  return [
    ...[entered, ratios, results].map((top) => ({ row: top - 2, height: 22 })),
    { row: entered - 1, height: 46 },
    { row: ratios - 1, height: 20 },
    { row: results - 1, height: 32 },
    ...Array.from({ length: DISTRICTS }, (_, index) => ({ row: results + index, height: 28 })),
    { row: together, height: 20 },
    ...Array.from({ length: NAMED_DISTRICTS }, (_, index) => ({ row: named + index, height: 26 })),
  ];
}

/** Faults in orange, where they are entered and where they are told. */
export function districtFlags(rows: DistrictRows, language: Language): FlagRule[] {
  const invalid = DISTRICT_WORDS[language].invalid;
  const told = `$${address(rows.results, COLUMN.best)}`;
  const flag = (row: number, count: number): FlagRule => ({
    area: areaAt(row, count, 0, PRINTED_COLUMNS),
    formula: `=LEFT(${told},${invalid.length})="${invalid}"`,
    look: "invalid",
  });
  return [flag(rows.entered, DISTRICTS), flag(rows.results, DISTRICTS + 1)];
}

export function districtRules({ entered, results }: DistrictRows, language: Language): Validation[] {
  const words = DISTRICT_WORDS[language];
  return [
    areaAt(entered, DISTRICTS, DISTRICT.area, PRINTED_COLUMNS - 1),
    areaAt(results, DISTRICTS, COLUMN.current),
  ].map((area) => ({
    area,
    rule: { kind: "decimal", min: 0, max: null },
    strictness: "warning",
    title: words.name,
    message: words.hint,
  }));
}
