import { type Input, unitsOf } from "../../catalogue/computations";
import type { Language } from "../../catalogue/language";
import { unitName } from "../../catalogue/unitNames";
import { saysUnit } from "../saysUnit";
import { address } from "../a1";
import type { Cell, FlagRule, Validation } from "../description";
import { pad } from "../pad";
import { SECTOR_WORDS } from "../words";
import { COLUMN, COLUMNS, CONVERTED, YEARS, type Year } from "./dataColumns";

/** One row an input: a person gives figure and unit, the sheet turns the figure into the unit it reckons in. */
export function inputRow(
  input: Input,
  number: number,
  row: number,
  language: Language,
  tonnesOf: (year: Year) => string | null,
): Cell[] {
  const cells: Cell[] = pad(
    [
      number,
      SECTOR_WORDS[input.sector][language],
      input.name[language],
      unitName(input.unit, language),
      null,
      null,
      null,
      null,
      null,
      input.note?.[language] ?? null,
      { formula: factorFormula(input, row, language) },
    ],
    COLUMNS,
  );
  for (const year of YEARS) {
    const tonnes = tonnesOf(year);
    if (tonnes !== null) cells[COLUMN[year]] = { formula: fromTonnes(tonnes, row) };
  }
  for (const year of YEARS)
    cells[CONVERTED[year]] = { formula: convertedFormula(row, COLUMN[year], language) };
  const [from, to] = [address(row, COLUMN.convertedCurrent), address(row, COLUMN.convertedPlanned)];
  cells[COLUMN.filled] = { formula: `=COUNT(${from}:${to})` };
  cells[COLUMN.code] = input.id;
  return cells;
}

/** How many of the input's own unit make one of the unit chosen; empty for a unit that is not in the list. */
function factorFormula(input: Input, row: number, language: Language): string {
  const unit = address(row, COLUMN.unit);
  const chain = unitsOf(input).reduceRight(
    (rest, { unit: name, ratio: [n, d] }) =>
      `IF(${saysUnit(unit, name, language)},${d === 1 ? n : `${n}/${d}`},${rest})`,
    '""',
  );
  return `=${chain}`;
}

/** What another sheet reckons in tonnes, in the unit chosen here; the input's own is 万t. A figure typed over it wins. */
function fromTonnes(reference: string, row: number): string {
  const factor = `$${address(row, COLUMN.factor)}`;
  return `=IF(AND(ISNUMBER(${reference}),ISNUMBER(${factor})),${reference}/10000/${factor},"")`;
}

/** What is no amount, or has an unknown unit, is said in words; nothing reckons with words. */
const FAULTS = {
  zh: { amount: "数据异常：应为不小于 0 的数值，不带单位", unit: "数据异常：单位不在列表中" },
  en: {
    amount: "Invalid: a number of 0 or more, without a unit",
    unit: "Invalid: the unit is not in the list",
  },
};

/** How the words of a fault begin. */
export const FAULT: Record<Language, string> = { zh: "数据异常", en: "Invalid" };

/** Empty where nothing stands; words for text, TRUE, a negative figure, a figure in an unknown unit. */
function convertedFormula(row: number, column: number, language: Language): string {
  const value = address(row, column);
  const factor = `$${address(row, COLUMN.factor)}`;
  const { amount, unit } = FAULTS[language];
  const isAmount = `IF(ISLOGICAL(${value}),FALSE,IF(ISNUMBER(${value}),${value}>=0,FALSE))`;
  return `=IF(LEN(${value})=0,"",IF(${isAmount},IF(ISNUMBER(${factor}),${value}*${factor},"${unit}"),"${amount}"))`;
}

/** What stands in a cell for figures and is none that can be reckoned with. */
export function inputFlags(first: number, rows: number): FlagRule[] {
  return [
    {
      area: { row: first, column: COLUMN.current, rows, columns: YEARS.length },
      formula: `=AND(LEN(${address(first, COLUMN.current)})>0,NOT(ISNUMBER(${address(first, COLUMN.convertedCurrent)})))`,
      look: "invalid",
    },
  ];
}

/** Units from their list; figures that are amounts. Rows that offer the same units share one rule. */
export function inputRules(inputs: readonly Input[], first: number, language: Language): Validation[] {
  const zh = language === "zh";
  const rules: Validation[] = [
    {
      area: { row: first, column: COLUMN.current, rows: inputs.length, columns: YEARS.length },
      rule: { kind: "decimal", min: 0, max: null },
      strictness: "warning",
      title: zh ? "数据" : "Data",
      message: zh
        ? "填不小于 0 的数值，不带单位；确实为零请填 0，没有数据请留空。"
        : "Enter a number of 0 or more, without a unit. Enter 0 for nothing, and leave blank what is not known.",
    },
  ];
  let begin = 0;
  inputs.forEach((input, index) => {
    const items = unitItems(input, language);
    const next = inputs[index + 1];
    if (next && unitItems(next, language).join() === items.join()) return;
    rules.push({
      area: { row: first + begin, column: COLUMN.unit, rows: index + 1 - begin, columns: 1 },
      rule: { kind: "list", items },
      strictness: "stop",
      title: zh ? "单位" : "Unit",
      message: zh
        ? "选择手头数据的单位，本页自动折算。"
        : "Choose the unit of your figures; this sheet converts them.",
    });
    begin = index + 1;
  });
  return rules;
}

function unitItems(input: Input, language: Language): string[] {
  return unitsOf(input).map(({ unit }) => unitName(unit, language));
}
