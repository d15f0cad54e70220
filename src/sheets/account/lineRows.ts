import { type AccountLine, FACTOR_BASES, GRID, accountFactor } from "../../catalogue/account";
import { unitsOf } from "../../catalogue/computations";
import type { Language } from "../../catalogue/language";
import type { Source } from "../../catalogue/schema";
import { unitName } from "../../catalogue/unitNames";
import { saysUnit } from "../saysUnit";
import { address, whileThere } from "../a1";
import type { Cell } from "../description";
import { SECTOR_WORDS } from "../words";
import { COLUMN, COLUMNS, EMITTED, KIND_WORDS, YEARS } from "./accountColumns";
import type { LineRows } from "./totals";
import { type FactorPlaces, factorCredits } from "./factorSheet";
import { adviceFormula } from "./lineAdvice";
import { isAmount, limitsOf, ownConversion, usedFormula } from "./ownFactor";

export interface LineContext {
  places: FactorPlaces;
  /** Cells of the region and the year whose grid factor is the default. */
  region: string;
  year: string;
  sourceOf: (id: string) => Source;
  language: Language;
  /** Of all lines, among which one may stand twice. */
  rows: LineRows;
}

/** One row a line: activity by year, the factor it goes by, and what it emits or takes up. */
export function lineRow(line: AccountLine, number: number, row: number, context: LineContext): Cell[] {
  const { language, places } = context;
  const cells = Array<Cell>(COLUMNS).fill(null);
  const base = FACTOR_BASES[line.quantity]!;
  cells[COLUMN.number] = number;
  cells[COLUMN.sector] = SECTOR_WORDS[line.sector][language];
  cells[COLUMN.group] = line.group[language];
  cells[COLUMN.item] = line.item[language];
  cells[COLUMN.kind] = KIND_WORDS[line.kind][language];
  cells[COLUMN.unit] = unitName(line.unit, language);
  cells[COLUMN.factorUnit] = unitName(base.unit, language);
  cells[COLUMN.reason] = line.note?.[language] ?? null;
  cells[COLUMN.conversion] = { formula: conversionFormula(line, row, language) };
  const years = YEARS.map((year) => address(row, COLUMN[year])).join("&");
  cells[COLUMN.open] = { formula: `=IF(LEN(${years}&${address(row, COLUMN.notation)})=0,1,0)` };
  cells[COLUMN.code] = line.id;
  if (line.factor === GRID) {
    cells[COLUMN.defaultFactor] = { formula: `=IFERROR(${places.grid(context.region, context.year)},"")` };
    cells[COLUMN.factorYear] = { formula: `=${context.year}` };
    cells[COLUMN.factorRegion] = { formula: `=${context.region}` };
    const latest = accountFactor(`${GRID}/全国/${places.years.at(-1)!}`);
    const { source } = factorCredits(latest, context.sourceOf, language);
    cells[COLUMN.source] = source;
    cells[COLUMN.factorCode] = GRID;
  } else if (line.factor !== null) {
    const factor = accountFactor(line.factor);
    const credits = factorCredits(factor, context.sourceOf, language);
    cells[COLUMN.defaultFactor] = { formula: `=${whileThere(places.result(line.factor))}` };
    cells[COLUMN.factorYear] = factor.year;
    cells[COLUMN.source] = credits.source;
    cells[COLUMN.quality] = credits.quality;
    cells[COLUMN.factorCode] = line.factor;
  }
  return withFormulas(cells, row, line, context);
}

/** A row of a person's own: sector, item, kind, figures and factor are theirs, and it counts like the others. */
export function ownRow(row: number, context: Pick<LineContext, "places" | "language" | "rows">): Cell[] {
  const cells = Array<Cell>(COLUMNS).fill(null);
  cells[COLUMN.conversion] = { formula: ownConversion(row, context.language) };
  return withFormulas(cells, row, null, context);
}

function withFormulas(
  cells: Cell[],
  row: number,
  line: AccountLine | null,
  { places, language, rows }: Pick<LineContext, "places" | "language" | "rows">,
): Cell[] {
  const limits = limitsOf(line);
  const kind = line === null ? "own" : line.quantity === "electricity" ? "electric" : "listed";
  // Without 因子 nothing is reckoned, not even by own factors: totals of those few lines would pass for the whole.
  const used = usedFormula(row, limits).slice(1);
  cells[COLUMN.factorUsed] = { formula: `=IF(ISREF(${places.regionList}),${used},"")` };
  cells[COLUMN.advice] = { formula: adviceFormula({ row, kind, limits, rows, language }) };
  cells[COLUMN.odd] = { formula: `=IF(LEN(${address(row, COLUMN.advice)})>0,1,0)` };
  for (const year of YEARS) {
    const divisor = line ? FACTOR_BASES[line.quantity]!.divisor : 1;
    cells[EMITTED[year]] = { formula: emittedFormula(row, COLUMN[year], divisor, language) };
  }
  return cells;
}

/** How many units that the factor is per make one of the unit chosen; empty for a unit that is not in the list. */
function conversionFormula(line: AccountLine, row: number, language: Language): string {
  const cell = address(row, COLUMN.unit);
  const { per } = FACTOR_BASES[line.quantity]!;
  const chain = unitsOf({ quantity: line.quantity, unit: per }).reduceRight(
    (rest, { unit, ratio: [n, d] }) =>
      `IF(${saysUnit(cell, unit, language)},${d === 1 ? n : `${n}/${d}`},${rest})`,
    '""',
  );
  return `=${chain}`;
}

/** Tonnes of CO2e, below zero where taken up; empty without a figure, a factor or a unit to reckon with, and in a marked line. */
function emittedFormula(row: number, column: number, divisor: number, language: Language): string {
  const activity = address(row, column);
  const amount = `IF(${isAmount(activity)},${perUnitFormula(row, divisor, language, "", activity)},"")`;
  return `=IF(LEN($${address(row, COLUMN.notation)})=0,${amount},"")`;
}

/**
 * Tonnes of CO2e of one unit of activity, or of as much as `times` says, without the "="; `sheet` ends in "!" and is
 * empty on the account itself.
 */
export function perUnitFormula(
  row: number,
  divisor: number,
  language: Language,
  sheet: string,
  times?: string,
): string {
  const at = (column: number) => `${sheet}$${address(row, column)}`;
  const [factor, conversion] = [at(COLUMN.factorUsed), at(COLUMN.conversion)];
  const sign = `IF(${at(COLUMN.kind)}="${KIND_WORDS.sink[language]}",-1,1)`;
  const product = `${sign}*${times === undefined ? "" : `${times}*`}${conversion}*${factor}${divisor === 1 ? "" : `/${divisor}`}`;
  return `IF(ISNUMBER(${factor}),IF(ISNUMBER(${conversion}),${product},""),"")`;
}
