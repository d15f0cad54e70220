import { type AccountLine, FACTOR_BASES, GRID, accountFactor } from "../../catalogue/account";
import { unitsOf } from "../../catalogue/computations";
import type { Language } from "../../catalogue/language";
import { SECTORS, type Source } from "../../catalogue/schema";
import { unitName } from "../../catalogue/unitNames";
import { saysUnit } from "../saysUnit";
import { absolute, address, exactly } from "../a1";
import type { Cell } from "../description";
import { SECTOR_WORDS } from "../words";
import { COLUMN, COLUMNS, EMITTED, KIND_WORDS, NOTATIONS, YEARS, type Year } from "./accountColumns";
import type { LineRows } from "./totals";
import { type FactorPlaces, factorCredits } from "./factorSheet";

/** Own electricity factors above this [kgCO2/kWh] are none: coal power emits about one. */
const MOST_ELECTRICITY = 1.5;
/** An own factor further from the default than this many times is a slip of unit, not another fuel. */
const FURTHEST = 4;

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
    cells[COLUMN.defaultFactor] = { formula: `=${places.result(line.factor)}` };
    cells[COLUMN.factorYear] = factor.year;
    cells[COLUMN.source] = credits.source;
    cells[COLUMN.quality] = credits.quality;
    cells[COLUMN.factorCode] = line.factor;
  }
  return withFormulas(cells, row, line, context);
}

/** A row of a person's own: sector, item, kind, figures and factor are theirs, and it counts like the others. */
export function ownRow(row: number, context: Pick<LineContext, "language" | "rows">): Cell[] {
  const cells = Array<Cell>(COLUMNS).fill(null);
  cells[COLUMN.conversion] = 1;
  return withFormulas(cells, row, null, context);
}

function withFormulas(
  cells: Cell[],
  row: number,
  line: AccountLine | null,
  { language, rows }: Pick<LineContext, "language" | "rows">,
): Cell[] {
  const electric = line?.quantity === "electricity";
  cells[COLUMN.factorUsed] = { formula: usedFormula(row, electric) };
  cells[COLUMN.advice] = { formula: adviceFormula(row, electric, line === null, rows, language) };
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

const isAmount = (cell: string) => `IF(ISLOGICAL(${cell}),FALSE,IF(ISNUMBER(${cell}),${cell}>=0,FALSE))`;

/** An own factor that can't be: beyond what the activity can have, whatever its source. */
function implausible(row: number, electric: boolean): string {
  const [own, usual] = [address(row, COLUMN.ownFactor), address(row, COLUMN.defaultFactor)];
  if (electric) return `${own}>${MOST_ELECTRICITY}`;
  return `IF(ISNUMBER(${usual}),OR(${own}>${FURTHEST}*${usual},${own}<${usual}/${FURTHEST}),FALSE)`;
}

/** The own factor where there is one, else the default; empty where the own one can't be used. */
function usedFormula(row: number, electric: boolean): string {
  const [own, usual] = [address(row, COLUMN.ownFactor), address(row, COLUMN.defaultFactor)];
  const checked = `IF(${isAmount(own)},IF(${implausible(row, electric)},"",${own}),"")`;
  return `=IF(LEN(${own})=0,IF(ISNUMBER(${usual}),${usual},""),${checked})`;
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

/** Where it is counted once for all rows how many of them have a figure for a year: above the headings, out of print. */
export function filledCount(year: Year, { first }: LineRows): string {
  return absolute(first - 2, COLUMN.factorUsed + YEARS.indexOf(year));
}

/** A line of the list is told by its code; a row of the office's own by what it says it is. */
function standsTwice(row: number, isOwn: boolean, { first, last }: LineRows): string {
  const range = (column: number) => `${absolute(first, column)}:${absolute(last, column)}`;
  const at = (column: number) => `$${address(row, column)}`;
  if (!isOwn) return `COUNTIF(${range(COLUMN.code)},${at(COLUMN.code)})>1`;
  const alike = [COLUMN.sector, COLUMN.item, COLUMN.kind].map(
    (column) => `${range(column)},${exactly(at(column))}`,
  );
  const group = `${range(COLUMN.group)},${exactly(at(COLUMN.group))}`;
  return (
    `IF(LEN(${at(COLUMN.item)})=0,FALSE,IF(LEN(${at(COLUMN.group)})=0,` +
    `COUNTIFS(${alike.join(",")})>1,COUNTIFS(${[...alike, group].join(",")})>1))`
  );
}

/** What a person has to look at in this row, the gravest first; empty where all is well. */
function adviceFormula(
  row: number,
  electric: boolean,
  isOwn: boolean,
  rows: LineRows,
  language: Language,
): string {
  const zh = language === "zh";
  const at = (column: number) => address(row, column);
  const years = YEARS.map((year) => at(COLUMN[year]));
  const filled = `LEN(${years.join("&")})>0`;
  const [own, usual, mark, unit] = [
    COLUMN.ownFactor,
    COLUMN.defaultFactor,
    COLUMN.notation,
    COLUMN.conversion,
  ].map(at);
  const wrong = years.map((cell) => `IF(LEN(${cell})=0,FALSE,NOT(${isAmount(cell)}))`).join(",");
  const ratio = `${own}/${usual}`;
  const carbon = `IF(ISNUMBER(${usual}),IF(${usual}>0,OR(ABS(${ratio}*12/44-1)<0.03,ABS(${ratio}*44/12-1)<0.03),FALSE),FALSE)`;
  const thousand = electric
    ? `AND(${own}>100,${own}<2000)`
    : `IF(ISNUMBER(${usual}),IF(${usual}>0,OR(AND(${ratio}>250,${ratio}<4000),AND(${ratio}<1/250,${ratio}>1/4000)),FALSE),FALSE)`;
  const words = zh
    ? {
        both: "有标记的行不计入，却又填了数：请去掉一个",
        reason: "请在“理由、备注”写明原因",
        mark: "数据异常：标记只能是 NO、NE、IE",
        sector: "数据异常：请从列表中选领域",
        kind: "数据异常：请从列表中选类别，否则不计入合计",
        years: "请补填活动量：别的行有该年数据，合计会缺本行",
        amount: "数据异常：应为不小于 0 的数值，不带单位",
        unit: "数据异常：单位不在列表中",
        factor: "数据异常：自定因子应为不小于 0 的数值",
        carbon: "请核对：与缺省因子恰差 44/12，可能把碳当成了二氧化碳，或相反",
        thousand: "数据异常：因子约差 1000 倍，可能混用了 g、kg、t",
        range: "数据异常：因子超出该活动可能的范围，请核对单位",
        local: "请填自定因子",
        twice: isOwn
          ? "数据异常：与另一行的领域、项目、类别相同，会重复计算"
          : "数据异常：本行在账中出现两次，会重复计算，请删去一行",
      }
    : {
        both: "Marked, so it does not count, and yet filled in: drop one of them",
        reason: "Give the reason under Reason, remarks",
        mark: "Invalid: a mark is NO, NE or IE",
        sector: "Invalid: choose the sector from its list",
        kind: "Invalid: choose the kind from its list; without it the row is in no total",
        years: "Fill in the other years: other rows have them, and the totals lack this one",
        amount: "Invalid: enter a number of 0 or more, without a unit",
        unit: "Invalid: the unit is not in the list",
        factor: "Invalid: an own factor is a number of 0 or more",
        carbon: "Check: exactly 44/12 from the default; carbon taken for CO₂, or the other way round?",
        thousand: "Invalid: some 1000 times off; g, kg and t mixed up?",
        range: "Invalid: beyond what this activity can emit; check the unit",
        local: "Enter an own factor",
        twice: isOwn
          ? "Invalid: same sector, item and kind as another row, so it counts twice"
          : "Invalid: this line stands here twice and counts twice; delete one",
      };
  const lacking = YEARS.map((year) => `AND(LEN(${at(COLUMN[year])})=0,${filledCount(year, rows)}>0)`).join(
    ",",
  );
  const complete = `IF(OR(${lacking}),"${words.years}","")`;
  const ownAdvice =
    `IF(NOT(${isAmount(own!)}),"${words.factor}",IF(${thousand},"${words.thousand}",` +
    `IF(${implausible(row, electric)},"${words.range}",IF(${carbon},"${words.carbon}",${complete}))))`;
  const isOneOf = (cell: string, listed: readonly string[]) =>
    `OR(${listed.map((word) => `${cell}="${word}"`).join(",")})`;
  const [sector, kind] = [at(COLUMN.sector), at(COLUMN.kind)];
  const kinds = Object.values(KIND_WORDS).map((word) => word[language]);
  const sectors = SECTORS.map((one) => SECTOR_WORDS[one][language]);
  const chosen = (rest: string) =>
    isOwn
      ? `IF(NOT(${isOneOf(kind, kinds)}),"${words.kind}",IF(NOT(${isOneOf(sector, sectors)}),"${words.sector}",${rest}))`
      : rest;
  return (
    `=IF(LEN(${mark})>0,IF(${filled},"${words.both}",IF(NOT(${isOneOf(mark!, NOTATIONS)}),"${words.mark}",IF(LEN(${at(COLUMN.reason)})=0,"${words.reason}",""))),` +
    `IF(NOT(${filled}),"",${chosen(
      `IF(${standsTwice(row, isOwn, rows)},"${words.twice}",IF(OR(${wrong}),"${words.amount}",IF(NOT(ISNUMBER(${unit})),"${words.unit}",` +
        `IF(LEN(${own})>0,${ownAdvice},IF(ISNUMBER(${usual}),${complete},"${words.local}")))))`,
    )}))`
  );
}
