import type { Cell as HucreCell, ConditionalRule, WriteSheet } from "hucre/xlsx";
import type { Language } from "../../catalogue/language";
import { unitName } from "../../catalogue/unitNames";
import { absolute, address, columnLetters, quotedSheet } from "../../sheets/a1";
import { heading as headingOf, valueColumnHeaded } from "../../sheets/indicators/indicatorColumns";
import { LOOKS } from "../../sheets/look";
import { inBold } from "./inBold";
import type { League, LeaguePlace } from "./league";
import { LEAGUE, SHEETS } from "./words";

/** Where the value of a row of the long list stands. */
export type ValueCell = (row: number) => { sheet: string; row: number; column: number };

type Value = string | number | null;
interface Block {
  cells: Map<string, Partial<HucreCell>>;
  rows: Value[][];
  rules: ConditionalRule[];
}

const FIRST = 7;
const BAR = "FF9BC2E6";
const NUMBER = { numFmt: LOOKS.measure.numberFormat };
const ENTRY = {
  ...NUMBER,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF9E5" } },
} as const;
const CENTER = { alignment: { horizontal: "center" } } as const;
/** So many stand whole beside each other on a page. */
const ON_A_PAGE = 2;
const PERCENT = 80;

/** One table beside the other, an indicator each: rank, place, value with a bar, weight; above them the sum or the mean, all as plain formulas. */
export function leagueSheet(
  leagues: readonly League[],
  valueCell: ValueCell,
  language: Language,
): WriteSheet {
  const block: Block = { cells: new Map(), rows: [], rules: [] };
  let left = 0;
  const widths: { width: number }[] = [];
  const breaks: number[] = [];
  for (const [i, league] of leagues.entries()) {
    if (i > 0 && i % ON_A_PAGE === 0) breaks.push(left - 1);
    const hasWeights = league.aggregation === "mean";
    drawLeague(block, league, left, valueCell, language);
    const columns = hasWeights ? 4 : 3;
    widths.push({ width: 8 }, { width: 26 }, { width: 14 }, ...(hasWeights ? [{ width: 14 }] : []), {
      width: 3,
    });
    left += columns + 1;
  }
  return {
    name: SHEETS.leagues[language],
    rows: block.rows,
    cells: block.cells,
    columns: widths,
    conditionalRules: block.rules,
    freezePane: { rows: FIRST - 1 },
    colBreaks: breaks,
    pageSetup: {
      orientation: "landscape",
      paperSize: "a4",
      scale: PERCENT,
      printTitlesRow: `$1:$${FIRST - 1}`,
    },
  };
}

function drawLeague(
  block: Block,
  league: League,
  left: number,
  valueCell: ValueCell,
  language: Language,
): void {
  const { indicator, year, heading, aggregation, places } = league;
  const last = FIRST + places.length - 1;
  const [rank, place, value, weight] = [left, left + 1, left + 2, left + 3];
  const area = (column: number) => `${columnLetters(column)}$${FIRST}:${columnLetters(column)}$${last}`;
  const word = (key: keyof typeof LEAGUE) => LEAGUE[key][language];
  const column = valueColumnHeaded(heading);
  const headed = column === null ? heading : headingOf(column, language);
  const when = year === null ? headed || word("noYear") : String(year);
  const bold = inBold(language);
  put(block, 0, rank, indicator.name[language], bold);
  const otherYears = places.filter(({ isWeightOfOtherYear }) => isWeightOfOtherYear).length;
  const weighed = otherYears === 0 ? "" : word("otherYears").replace("{n}", String(otherYears));
  put(block, 1, rank, [unitName(indicator.unit, language), when, weighed].filter(Boolean).join(" · "));
  put(block, 2, rank, word("sum"));
  put(block, 3, rank, word("mean"));
  put(block, 4, rank, word("count"));
  const values = places.map((each) => each.value);
  if (aggregation === "sum") formula(block, 2, value, `SUM(${area(value)})`, sum(values), NUMBER);
  else put(block, 2, value, word("noSum"));
  if (aggregation === "mean") {
    const missing = word("missingWeights");
    const weighted = `SUMPRODUCT(${area(value)},${area(weight)})/SUM(${area(weight)})`;
    formula(
      block,
      3,
      value,
      `IF(COUNT(${area(weight)})<COUNT(${area(value)}),"${missing}",IF(SUM(${area(weight)})=0,"${missing}",${weighted}))`,
      mean(places) ?? missing,
      NUMBER,
    );
  } else put(block, 3, value, word("noMean"));
  formula(block, 4, value, `COUNT(${area(value)})`, places.length);
  const headings = [
    word("rank"),
    word("place"),
    word("value"),
    ...(aggregation === "mean" ? [word("weight")] : []),
  ];
  headings.forEach((text, i) => put(block, FIRST - 2, left + i, text, bold));
  const order = indicator.direction === "lower" ? 1 : 0;
  let rankOf = 1;
  places.forEach((each, i) => {
    const row = FIRST - 1 + i;
    // The best come first; equal values share the rank of the first of them.
    if (i > 0 && each.value !== places[i - 1]!.value) rankOf = i + 1;
    formula(block, row, rank, `RANK(${address(row, value)},${area(value)},${order})`, rankOf, CENTER);
    put(block, row, place, each.place);
    formula(block, row, value, reference(valueCell(each.row)), each.value, NUMBER);
    if (aggregation !== "mean") return;
    if (each.weightRow === null) put(block, row, weight, null, ENTRY);
    else {
      const times = each.weightFactor === 1 ? "" : `*${each.weightFactor}`;
      formula(block, row, weight, reference(valueCell(each.weightRow)) + times, each.weight!, NUMBER);
    }
  });
  // Bars begin at 0, so that one twice as long is twice as much; only below it at the least.
  const from = values.every((each) => each >= 0)
    ? { type: "num" as const, value: "0" }
    : { type: "min" as const };
  block.rules.push({
    type: "dataBar",
    priority: block.rules.length + 1,
    range: `${address(FIRST - 1, value)}:${address(last - 1, value)}`,
    dataBar: { cfvo: [from, { type: "max" }], color: BAR },
  });
}

function reference({ sheet, row, column }: ReturnType<ValueCell>): string {
  return `${quotedSheet(sheet)}!${absolute(row, column)}`;
}

function put(
  { cells, rows }: Block,
  row: number,
  column: number,
  value: Value,
  style?: HucreCell["style"],
): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row]!;
  while (line.length <= column) line.push(null);
  line[column] = value;
  if (style) cells.set(`${row},${column}`, { value, style });
}

function formula(
  block: Block,
  row: number,
  column: number,
  text: string,
  result: Value,
  style?: HucreCell["style"],
): void {
  put(block, row, column, result);
  block.cells.set(`${row},${column}`, { formula: text, formulaResult: result, ...(style && { style }) });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function mean(places: readonly LeaguePlace[]): number | null {
  if (places.some(({ weight }) => weight === null)) return null;
  const weights = sum(places.map(({ weight }) => weight!));
  return weights === 0 ? null : sum(places.map(({ value, weight }) => value * weight!)) / weights;
}
