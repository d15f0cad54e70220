import type { Language } from "../../catalogue/language";
import { absolute, address, quotedText, whileThere } from "../a1";
import type { Cell } from "../description";
import { COLUMN, COLUMNS, SHOWN } from "./comparisonColumns";
import { COLUMN as LINE, NO_STRATEGY, SCHEMES, SCHEME_INDICES, effectColumn } from "./schemeColumns";
import type { SchemeRows } from "./schemeLines";

/** Strategies shown by name; the others stand together. */
export const SHOWN_STRATEGIES = 8;

const TITLE = COLUMN.helper;
const FIRST_EFFECT = COLUMN.helper + 1;
/** What the recommended scheme gains by it [tCO2e], above zero. */
const GAIN = FIRST_EFFECT + SCHEMES;
const RANK = GAIN + 1;

/** All strategies with their effects, at the side of the sheet: what the shown ones are ranked by. */
export interface StrategyRows {
  first: number;
  count: number;
}

/** A title on 策略: an absolute reference, sheet included, and what stands there at first. */
export interface StrategyTitle {
  reference: string;
  text: string;
}

export interface WedgePlaces {
  /** The sheet of the lines, quoted, with "!". */
  linesSheet: string;
  rows: SchemeRows;
  titles: StrategyTitle[];
  /** The cell that holds the number of the recommended scheme. */
  recommended: string;
  side: StrategyRows;
}

/** For each strategy what every scheme's rows with its title bring; the last is what names no strategy of the plan. */
export function strategyCells(places: WedgePlaces, language: Language): Cell[][] {
  const { linesSheet, rows, titles, recommended, side } = places;
  const range = (column: number) =>
    `${linesSheet}${absolute(rows.first, column)}:${absolute(rows.last, column)}`;
  const others = side.first + titles.length;
  return [...titles, null].map((title, index) => {
    const row = side.first + index;
    const cells = Array<Cell>(COLUMNS).fill(null);
    cells[TITLE] =
      title === null
        ? NO_STRATEGY[language]
        : { formula: `=${whileThere(title.reference, quotedText(title.text))}` };
    for (const scheme of SCHEME_INDICES) {
      const column = FIRST_EFFECT + scheme;
      const named = `${absolute(side.first, column)}:${absolute(others - 1, column)}`;
      const all = counted(range(effectColumn(scheme)), range(LINE.kind), language);
      cells[column] =
        title === null
          ? { formula: `=${whileThere(`${all}-SUM(${named})`)}` }
          : {
              formula: `=${whileThere(counted(range(effectColumn(scheme)), range(LINE.kind), language, `${range(LINE.strategy)},$${address(row, TITLE)}`))}`,
            };
    }
    const effects = `$${address(row, FIRST_EFFECT)}:$${address(row, GAIN - 1)}`;
    cells[GAIN] = { formula: `=IFERROR(ROUND(MAX(0,-INDEX(${effects},1,${recommended})),3),0)` };
    const gains = `${absolute(side.first, GAIN)}:${absolute(others, GAIN)}`;
    const above = `${absolute(side.first, GAIN)}:${address(row, GAIN)}`;
    const own = address(row, GAIN);
    cells[RANK] = {
      formula: `=IF(${own}>0,COUNTIF(${gains},">"&${own})+COUNTIF(${above},${own}),"")`,
    };
    return cells;
  });
}

/** Fuel for power and heat is borne by its users, so what happens to it brings nothing. */
function counted(effects: string, kinds: string, language: Language, condition?: string): string {
  const borne = language === "zh" ? "发电供热" : "Power and heat";
  const asked = condition === undefined ? "" : `,${condition}`;
  return `SUMIFS(${effects},${kinds},"<>${borne}"${asked})`;
}

export interface RankedPlaces {
  top: number;
  side: StrategyRows;
  language: Language;
  recommended: string;
  /** The row of net emissions: a scheme without them is not reckoned. */
  net: number;
}

/**
 * The strategies that bring most in the recommended scheme, and what each brings in every scheme; then the others
 * together, and the sum, which is emissions less uptake with the strategies minus without.
 */
export function rankedCells({ top, side, language, recommended, net }: RankedPlaces): Cell[][] {
  const zh = language === "zh";
  const last = side.first + side.count - 1;
  const column = (at: number) => `${absolute(side.first, at)}:${absolute(last, at)}`;
  const unit = zh ? "万tCO₂e" : "10⁴ tCO₂e";
  const sum = top + SHOWN_STRATEGIES + 1;
  const ranked = Array.from({ length: SHOWN_STRATEGIES }, (_, index) => {
    const row = top + index;
    const place = `MATCH(${index + 1},${column(RANK)},0)`;
    const cells = Array<Cell>(COLUMNS).fill(null);
    cells[COLUMN.item] = { formula: `=IFERROR(INDEX(${column(TITLE)},${place}),"")` };
    cells[COLUMN.unit] = { formula: `=IF(LEN(${address(row, COLUMN.item)})=0,"","${unit}")` };
    for (const scheme of SCHEME_INDICES)
      cells[COLUMN.firstScheme + scheme] = {
        formula: `=IFERROR(INDEX(${column(FIRST_EFFECT + scheme)},${place})/${SHOWN},"")`,
      };
    cells[COLUMN.best] = { formula: shareFormula(row, sum, recommended) };
    return cells;
  });
  const others = Array<Cell>(COLUMNS).fill(null);
  const together = Array<Cell>(COLUMNS).fill(null);
  others[COLUMN.item] = zh ? "其余策略" : "All others";
  together[COLUMN.item] = zh ? "合计（有−无）" : "Together (with − without)";
  others[COLUMN.unit] = together[COLUMN.unit] = unit;
  for (const scheme of SCHEME_INDICES) {
    const at = COLUMN.firstScheme + scheme;
    const shown = `${address(top, at)}:${address(sum - 2, at)}`;
    const all = `SUM(${column(FIRST_EFFECT + scheme)})/${SHOWN}`;
    together[at] = { formula: `=IF(ISNUMBER(${address(net, at)}),${all},"")` };
    others[at] = {
      formula: `=IF(ISNUMBER(${address(sum, at)}),${address(sum, at)}-SUM(${shown}),"")`,
    };
  }
  others[COLUMN.best] = { formula: shareFormula(sum - 1, sum, recommended) };
  return [...ranked, others, together];
}

/** What part of all that the recommended scheme brings comes from this row [%]. */
function shareFormula(row: number, sum: number, recommended: string): string {
  const of = (at: number) =>
    `INDEX($${address(at, COLUMN.firstScheme)}:$${address(at, COLUMN.best - 1)},1,${recommended})`;
  const share = `IF(AND(ISNUMBER(${of(row)}),${of(sum)}<>0),${of(row)}/${of(sum)}*100,"")`;
  return `=IF(ISNUMBER(${recommended}),IFERROR(${share},""),"")`;
}
