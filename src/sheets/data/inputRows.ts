import { type Input, unitsOf } from "../../catalogue/computations";
import type { Language } from "../../catalogue/language";
import { unitName } from "../../catalogue/unitNames";
import { saysUnit } from "../saysUnit";
import { absolute, address } from "../a1";
import type { Cell, FlagRule, Validation } from "../description";
import { pad } from "../pad";
import { SECTOR_WORDS } from "../words";
import { COLUMN, COLUMNS, CONVERTED, type InputRows, YEARS, type Year } from "./dataColumns";
import { FAULTS } from "./inputFaults";

/** One row an input: a person gives figure and unit, the sheet turns the figure into the unit it reckons in. */
export function inputRow(
  input: Input,
  number: number,
  row: number,
  language: Language,
  rows: InputRows,
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
    cells[CONVERTED[year]] = { formula: convertedFormula(row, year, tonnesOf(year), rows, language) };
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

/**
 * Empty where nothing stands; words for text, TRUE, a negative figure, a figure in an unknown unit. A unit that isn't known
 * is also said where there is no figure yet, and where the figure comes from another sheet and can't be shown in it.
 */
function convertedFormula(
  row: number,
  year: Year,
  tonnes: string | null,
  { first, last }: InputRows,
  language: Language,
): string {
  const value = address(row, COLUMN[year]);
  const factor = `$${address(row, COLUMN.factor)}`;
  const { amount, unit, twice } = FAULTS[language];
  const isAmount = `IF(ISLOGICAL(${value}),FALSE,IF(ISNUMBER(${value}),${value}>=0,FALSE))`;
  const codes = `${absolute(first, COLUMN.code)}:${absolute(last, COLUMN.code)}`;
  const isTwice = `COUNTIF(${codes},$${address(row, COLUMN.code)})>1`;
  const figures = YEARS.map((one) => `$${address(row, COLUMN[one])}`).join("&");
  const isAsked =
    tonnes !== null
      ? `ISNUMBER(${tonnes})`
      : year === "current"
        ? `AND(LEN($${address(row, COLUMN.unit)})>0,LEN(${figures})=0)`
        : null;
  const blank = isAsked === null ? '""' : `IF(ISNUMBER(${factor}),"",IF(${isAsked},"${unit}",""))`;
  const usable = `IF(${isTwice},"${twice}",IF(ISNUMBER(${factor}),${value}*${factor},"${unit}"))`;
  return `=IF(LEN(${value})=0,${blank},IF(${isAmount},${usable},"${amount}"))`;
}

/** What stands in a cell for figures and is none that can be reckoned with; a unit that isn't in its list. */
export function inputFlags(first: number, rows: number, language: Language): FlagRule[] {
  const [from, to] = [address(first, COLUMN.convertedCurrent), address(first, COLUMN.convertedPlanned)];
  return [
    {
      area: { row: first, column: COLUMN.unit, rows, columns: 1 },
      formula: `=COUNTIF($${from}:$${to},"${FAULTS[language].unit}")>0`,
      look: "invalid",
    },
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
