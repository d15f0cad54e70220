import {
  type Alternative,
  computationOf,
  input,
  operandsOf,
  withOperands,
} from "../../catalogue/computations";
import type { Language } from "../../catalogue/language";
import type { Indicator } from "../../catalogue/schema";
import { unitName } from "../../catalogue/unitNames";
import { absolute, address, columnLetters } from "../a1";
import type { Cell, Validation } from "../description";
import { pad } from "../pad";
import { SECTOR_WORDS } from "../words";
import { beyondFormula } from "./beyondPossible";
import { COLUMN, COLUMNS, CONVERTED, type InputRows, YEARS, type Year } from "./dataColumns";

/** One row an indicator: its value for each year, how it is reckoned, and what is missing for it. */
export function computedRow(
  indicator: Indicator,
  number: number,
  row: number,
  rows: InputRows,
  language: Language,
): Cell[] {
  const { alternatives } = computationOf(indicator.id)!;
  const values = YEARS.map((year) => ({ formula: valueFormula(alternatives, row, year, rows, language) }));
  const cells = pad(
    [
      number,
      SECTOR_WORDS[indicator.sector][language],
      indicator.name[language],
      unitName(indicator.unit, language),
      ...values,
      alternatives.length > 1 ? null : "—",
      {
        formula: `=${beyondFormula(indicator.plausible, row, missingFormula(alternatives, row, rows, language), language)}`,
      },
      alternatives.map((alternative) => formulaInWords(alternative, indicator.unit, language)).join("\n"),
    ],
    COLUMNS,
  );
  cells[COLUMN.code] = indicator.id;
  return cells;
}

/** The most that can be named as missing: every input of the base with the longest list. */
export function longestMissing({ id }: Indicator, language: Language): string {
  const mark = language === "zh" ? "、" : ", ";
  return computationOf(id)!
    .alternatives.map(({ expression }) =>
      operandsOf(expression)
        .map((operand) => input(operand).name[language])
        .join(mark),
    )
    .reduce((longest, names) => (names.length > longest.length ? names : longest), "");
}

/** The list from which an office chooses its base, where the choice is its own. */
export function choiceRules(
  indicators: readonly Indicator[],
  first: number,
  language: Language,
): Validation[] {
  const zh = language === "zh";
  return indicators.flatMap((indicator, index): Validation[] => {
    const { alternatives } = computationOf(indicator.id)!;
    if (alternatives.length === 1) return [];
    return [
      {
        area: { row: first + index, column: COLUMN.source, rows: 1, columns: 1 },
        rule: { kind: "list", items: alternatives.map(({ name }) => name![language]) },
        strictness: "stop",
        title: zh ? "口径" : "Base",
        message: zh
          ? "计算口径由地方确定：请选择一种，各年一致。"
          : "The base is a local choice: choose one, the same for every year.",
      },
    ];
  });
}

function valueFormula(
  alternatives: readonly Alternative[],
  row: number,
  year: Year,
  rows: InputRows,
  language: Language,
): string {
  return `=${byChoice(alternatives, row, language, '""', (alternative) => {
    const operands = operandsOf(alternative.expression);
    const cell = (id: string) => operandCell(id, CONVERTED[year], rows);
    const result = scaled(
      withOperands(alternative.expression, (id) => cell(id)),
      alternative,
    );
    const given = operands.map((id) => `ISNUMBER(${cell(id)})`);
    return `IF(AND(${given.join(",")}),IFERROR(${result},""),"")`;
  })}`;
}

/** One of several by what is chosen; the only one as it is. */
function byChoice(
  alternatives: readonly Alternative[],
  row: number,
  language: Language,
  unchosen: string,
  write: (alternative: Alternative) => string,
): string {
  if (alternatives.length === 1) return write(alternatives[0]!);
  const chosen = `$${address(row, COLUMN.source)}`;
  return alternatives.reduceRight(
    (rest, alternative) => `IF(${chosen}="${alternative.name![language]}",${write(alternative)},${rest})`,
    unchosen,
  );
}

/**
 * Names what has to be filled in: an input without any figure, or with figures for fewer years than another of the
 * same indicator has. Without the "=".
 */
function missingFormula(
  alternatives: readonly Alternative[],
  row: number,
  rows: InputRows,
  language: Language,
): string {
  const zh = language === "zh";
  const unchosen = zh ? '"口径未选"' : '"base not chosen"';
  const mark = zh ? "、" : ", ";
  return byChoice(alternatives, row, language, unchosen, ({ expression }) => {
    const operands = operandsOf(expression);
    const counts = operands.map((id) => operandCell(id, COLUMN.filled, rows));
    const most = `MAX(1,${counts.join(",")})`;
    const names = operands.map(
      (id, index) => `IF(${counts[index]}<${most},"${mark}${input(id).name[language]}","")`,
    );
    const results = `COUNT(${address(row, COLUMN.current)}:${address(row, COLUMN.planned)})`;
    const byZero = `IF(${results}<MIN(${counts.join(",")}),"${mark}${zh ? "除数为 0" : "divisor is 0"}","")`;
    return `MID(${names.join("&")}&${byZero},${mark.length + 1},500)`;
  });
}

/**
 * The cell of an input in a column, found by its code, so that rows may be sorted and inserted. `sheet` ends in "!" and
 * is empty on the sheet itself.
 */
export function operandCell(id: string, column: number, rows: InputRows, sheet = ""): string {
  const letters = columnLetters(column);
  const values = `${sheet}$${letters}$${rows.first + 1}:$${letters}$${rows.last + 1}`;
  return `INDEX(${values},${placeOf(id, rows, sheet)})`;
}

function placeOf(id: string, rows: InputRows, sheet: string): string {
  return `MATCH("${id}",${sheet}${absolute(rows.first, COLUMN.code)}:${absolute(rows.last, COLUMN.code)},0)`;
}

function scaled(expression: string, { scale: [n, d] }: Pick<Alternative, "scale">): string {
  const times = n === 1 ? "" : `*${n}`;
  const over = d === 1 ? "" : `/${d}`;
  if (times + over === "") return expression;
  return `${/ [+-] /.test(expression) && !/^\(.*\)$/.test(expression) ? `(${expression})` : expression}${times}${over}`;
}

/** "地区生产总值 ÷ 常住人口", with what the units make of it where that is more than one. */
function formulaInWords(alternative: Alternative, unit: string, language: Language): string {
  const words = withOperands(alternative.expression, (id) => input(id).name[language])
    .replace(/SQRT/g, "√")
    .replace(/PI\(\)/g, "π")
    .replace(/ - /g, " − ")
    .replace(/ \* /g, " × ")
    .replace(/ \/ /g, " ÷ ");
  const times = unit === "%" ? " × 100%" : "";
  const name = alternative.name?.[language];
  return (name ? `${name}${language === "zh" ? "：" : ": "}` : "") + words + times;
}
