import type { Language } from "../../catalogue/language";
import type { Text } from "../../catalogue/schema";
import { type Area, address, areaAddress } from "../a1";
import type { Cell, SheetDescription } from "../description";
import { pad } from "../pad";
import { landscapePage } from "../landscapePage";
import { FONTS, FORM_MARGINS, type Look, WIDEST_FORM } from "../look";
import { pagesAcross } from "../pagesAcross";
import { rowHeight } from "../rowHeight";
import { AGREES, DIFFERS, EMPTY, agreementFormula } from "./agreement";
import { CITY_NAME, INVENTED } from "./city";
import type { DataTable, Entry, Example, Expected, Said, SampleFamily } from "./example";
import { type LookedCell, mergedLooks } from "./mergedLooks";
import { withReferences } from "./references";

export interface ExampleSheetRequest {
  family: SampleFamily;
  name: string;
  city: ReadonlyMap<string, string>;
  language: Language;
}

export interface ExampleSheet {
  sheet: SheetDescription;
  /** The cells that say whether a row of results is what it must be. */
  agreements: Area;
  /** How many there are. */
  count: number;
  /** Where each example stands. */
  rows: { example: Example; row: number }[];
}

const AGREEMENT_WIDTH = 58;
const GUTTER_WIDTH = 12;
const HOW_WIDTH = 250;
const PLAIN_HEIGHT = 20;
const DATA = 1;
const TOP = 4;

/**
 * Examples one below the other: inputs on the left, beside them the live result, then what it must be and why. The
 * first column says whether the two agree.
 *
 * Every cell of a result has a formula of its own. The one above it gives the whole at once and would spill, but
 * LibreOffice drops the stored values of formulas that fill several cells, and whoever has no add-in would see
 * #NAME? in their place.
 */
export function exampleSheet({ family, name, city, language }: ExampleSheetRequest): ExampleSheet {
  const { dataWidths, resultWidths, examples } = family;
  const result = DATA + dataWidths.length + 1;
  const how = result + resultWidths.length;
  const columnWidths = [AGREEMENT_WIDTH, ...dataWidths, GUTTER_WIDTH, ...resultWidths, HOW_WIDTH];
  const page = new Page(columnWidths);
  const columns = new Map<string, Area>();
  const places = { columns, city };
  const say = (said: Said) => (typeof said === "string" ? said : said[language]);
  const fill = (formula: Said) => withReferences(say(formula), places);

  page.put(0, 0, title(family.title, language), "title", 32);
  page.put(1, 0, INVENTED[language], "subtitle", 20);

  const starts: { example: Example; row: number }[] = [];
  let count = 0;
  let row = TOP;
  for (const example of examples) {
    starts.push({ example, row });
    page.put(row, DATA, `${example.id}  ${example.what[language]}`, "section", 24);
    const below = putTables(example.tables, row + 2);
    page.put(row + 1, DATA, fill(example.formula), "subtitle", 18);
    row = Math.max(below, putResult(example, row + 2)) + 1;
  }
  const agreements: Area = { row: TOP, column: 0, rows: row - TOP, columns: 1 };
  page.put(2, 0, { formula: countFormula(agreements, count, language) }, "subtitle", 20);

  return {
    agreements,
    count,
    rows: starts,
    sheet: {
      role: family.role,
      name,
      tabColor: "#B7791F",
      font: FONTS[language],
      columnWidths,
      ...page.contents(row),
      table: null,
      flags: [
        { area: agreements, formula: `=$A${TOP + 1}="${AGREES[language]}"`, look: "met" },
        { area: agreements, formula: `=$A${TOP + 1}="${DIFFERS[language]}"`, look: "missed" },
      ],
      validations: [],
      freeze: { rows: TOP - 1, columns: 1 },
      page: pageFor(columnWidths, row, title(family.title, language)),
      names: [],
    },
  };

  /** The row below the last table. */
  function putTables(tables: DataTable[], from: number): number {
    let at = from;
    for (const table of tables) {
      table.columns.forEach(({ key, heading }, i) => {
        if (columns.has(key)) throw new RangeError(`two columns of the sample are called ${key}`);
        columns.set(key, { row: at + 1, column: DATA + i, rows: table.rows.length, columns: 1 });
        page.put(at, DATA + i, heading[language], "heading");
      });
      table.rows.forEach((entries, i) => {
        entries.forEach((entry, j) => page.put(at + 1 + i, DATA + j, cell(entry), lookOf(entry)));
      });
      page.grid({ row: at, column: DATA, rows: table.rows.length + 1, columns: table.columns.length });
      at += table.rows.length + 1;
    }
    return at;
  }

  /** The row below. */
  function putResult(example: Example, from: number): number {
    const { result: headings, expected, how: reasons } = example;
    const given: Area = { row: from + 1, column: result, rows: expected.length, columns: headings.length };
    const must = targetArea(given, resultWidths.length);
    const mustBe = language === "zh" ? "应为" : "Must be";
    page.put(from, 0, language === "zh" ? "核对" : "Check", "heading");
    page.put(must.row - 1, how, language === "zh" ? "应为值的算法" : "How that is arrived at", "heading");
    headings.forEach((heading, j) => {
      const single = headings.length === 1 ? mustBe : `${mustBe} ${heading[language]}`;
      page.put(given.row - 1, given.column + j, heading[language], "heading");
      page.put(must.row - 1, must.column + j, single, "heading");
    });
    expected.forEach((values, i) => {
      const cells = values.map((value, j) => ({
        expected: value,
        result: address(given.row + i, given.column + j),
        target: address(must.row + i, must.column + j),
      }));
      page.put(given.row + i, 0, { formula: agreementFormula(cells, language) }, "verdict");
      values.forEach((value, j) => {
        const look = typeof value === "number" ? "number" : "text";
        const target = wanted(value);
        page.put(given.row + i, given.column + j, { formula: cellFormula(example, i, j) }, look);
        page.put(must.row + i, must.column + j, target, look);
        if (typeof target === "string") page.widen(given.row + i, given.column + j, target);
      });
      page.put(must.row + i, how, say(reasons[i]!), "small");
      count += 1;
    });
    const rows = expected.length + 1;
    page.grid({ row: from, column: 0, rows, columns: 1 });
    for (const area of [given, must]) page.grid({ ...area, row: area.row - 1, rows });
    page.grid({ row: must.row - 1, column: how, rows, columns: 1 });
    return must.row + must.rows;
  }

  function cellFormula({ formula, expected, inseparable }: Example, i: number, j: number): string {
    const [rows, columns] = [expected.length, expected[0]!.length];
    if (columns === 1 && !inseparable) return withReferences(say(formula), places, { row: i, of: rows });
    const part = `INDEX(${fill(formula).slice(1)},${i + 1},${j + 1})`;
    return expected[i]![j] === "" ? `=IF(${part}="","${EMPTY}",${part})` : `=${part}`;
  }

  function cell(entry: Entry): Cell {
    if (entry === null || typeof entry === "number") return entry;
    if (typeof entry === "object" && "formula" in entry) return { formula: fill(entry.formula) };
    return say(entry);
  }

  function wanted(value: Expected): Cell {
    if (typeof value === "number") return value;
    const said = typeof value === "object" && "spoken" in value ? value.spoken[language] : say(value);
    return said === "" ? EMPTY : said;
  }
}

/** Where stands what a result must be: beside it, or below it where there is no room. */
export function targetArea(result: Area, room: number): Area {
  if (2 * result.columns <= room) return { ...result, column: result.column + result.columns };
  return { ...result, row: result.row + result.rows + 1 };
}

function lookOf(entry: Entry): Look {
  if (typeof entry === "number") return "inputNumber";
  return typeof entry === "object" && entry !== null && "formula" in entry ? "number" : "input";
}

function title(family: Text, language: Language): string {
  return language === "zh" ? `${CITY_NAME.zh} ${family.zh}` : `${CITY_NAME.en}: ${family.en}`;
}

/** "核对：一致 20 / 20", counted by the sheet itself. */
function countFormula(agreements: Area, count: number, language: Language): string {
  const word = language === "zh" ? "核对：一致" : "Checks that agree:";
  return `="${word} "&COUNTIF(${areaAddress(agreements)},"${AGREES[language]}")&" / ${count}"`;
}

/** Collects cells, looks and heights as they come and hands them over in the form of a description. */
class Page {
  private readonly cells: Cell[][] = [];
  private readonly looks: LookedCell[] = [];
  private readonly grids: Area[] = [];
  private readonly fixed = new Map<number, number>();
  private readonly texts = new Map<number, { text: string; width: number; size?: number }[]>();

  constructor(private readonly widths: readonly number[]) {}

  /** height: for a row whose text runs on over its neighbours. */
  put(row: number, column: number, cell: Cell, look: Look, height?: number): void {
    while (this.cells.length <= row) this.cells.push([]);
    const cells = this.cells[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
    this.looks.push({ row, column, look });
    if (height !== undefined) this.fixed.set(row, height);
    else if (typeof cell === "string") this.widen(row, column, cell, look === "small" ? 9 : undefined);
  }

  /** Makes the row high enough for a text in one of its columns. */
  widen(row: number, column: number, text: string, size?: number): void {
    const texts = this.texts.get(row) ?? [];
    texts.push({ text, width: this.widths[column]!, ...(size === undefined ? {} : { size }) });
    this.texts.set(row, texts);
  }

  grid(area: Area): void {
    this.grids.push(area);
  }

  contents(rows: number): Pick<SheetDescription, "cells" | "looks" | "grids" | "rowHeights"> {
    const cells = Array.from({ length: rows }, (_, row) => pad(this.cells[row] ?? [], this.widths.length));
    const rowHeights = cells.flatMap((line, row) => {
      if (line.every((cell) => cell === null)) return [];
      const texts = this.texts.get(row);
      return [
        { row, height: this.fixed.get(row) ?? (texts ? rowHeight(texts, PLAIN_HEIGHT) : PLAIN_HEIGHT) },
      ];
    });
    return { cells, looks: mergedLooks(this.looks), grids: this.grids, rowHeights };
  }
}

/** With as many columns on the first page as are still readable, and what is left on a second. */
function pageFor(widths: readonly number[], end: number, head: string): SheetDescription["page"] {
  let [room, fitting] = [WIDEST_FORM, 0];
  while (fitting < widths.length && room >= widths[fitting]!) room -= widths[fitting++]!;
  if (fitting === widths.length) return { ...landscapePage([0, 1], end, fitting), margins: FORM_MARGINS };
  const across = pagesAcross({ headings: TOP - 1, end, widths, leading: 1, before: fitting, head });
  return { ...across, titleRows: null };
}
