/**
 * A sheet made of blocks below each other, each a title, headings and rows whose columns hold what is typed or follow by a
 * formula: for assessments that are lists. Blocks share the sheet's columns.
 */
import type { Language } from "../catalogue/language";
import type { Text } from "../catalogue/schema";
import { absolute, address, areaAt, exactly } from "./a1";
import { adviceFlags } from "./adviceFlags";
import type { ChartDescription } from "./charts";
import type { Cell, SheetDescription, SheetRole, Validation } from "./description";
import { landscapePage } from "./landscapePage";
import { FONTS, FORM_MARGINS, LOOKS, type Look, type LookStyle } from "./look";
import { pad } from "./pad";
import { rowHeight } from "./rowHeight";

/** Title, lead and statement of the sheet, and a blank line. */
const TOP = 4;
/** Title and headings of a block. */
const HEAD = 2;
/** A blank line after a block. */
const GAP = 1;

/** What names a row stands in the workbook's own size, all else in a block in 9 points. */
const LABEL_SIZE = 11;

export interface BlockColumn {
  heading: Cell;
  look: Look;
  /** What the rows begin with: by row counted from 0 within the block, and from 0 on the sheet. */
  cell?: (index: number, row: number) => Cell;
  rule?: Validation["rule"];
  /** What the prompt says. */
  hint?: string;
  /** Whether its words say what is to be mended in the row. */
  isAdvice?: boolean;
  /** So many columns of the sheet joined into one, for words: the last column of its block alone. */
  across?: number;
  /** How many lines of 9 points a formula may need whose text is known only then; else as many as stand there. */
  lines?: (index: number) => number;
}

/** The first column of a list. */
export const numberColumn = (language: Language): BlockColumn => ({
  heading: language === "zh" ? "序号" : "No.",
  look: "center",
  cell: (index) => index + 1,
});

/** The column that says what is to be mended in a row. */
export const adviceColumn = (language: Language, cell: BlockColumn["cell"]): BlockColumn => ({
  heading: language === "zh" ? "提示" : "To look at",
  look: "small",
  isAdvice: true,
  cell,
});

export interface Block {
  title: string;
  rows: number;
  columns: BlockColumn[];
  /** Begins a page of its own when printed. */
  isOnNewPage?: boolean;
}

export interface BlockSheet {
  role: SheetRole;
  name: string;
  language: Language;
  tabColor: string;
  title: string;
  lead: string;
  /** A formula that says how the sheet stands. */
  statement: string;
  /** In points. */
  widths: number[];
  /** Columns from here on serve formulas; they are not printed. */
  printed: number;
  blocks: Block[];
  /** Pictures below the last block, each so many rows high. */
  charts?: (top: number) => ChartDescription[];
}

/** The first row of each block that has so many rows, counted from 0. */
export function blockTops(rows: readonly number[]): number[] {
  let next = TOP;
  return rows.map((count) => {
    const first = next + HEAD;
    next = first + count + GAP;
    return first;
  });
}

/** "$C$7:$C$46" */
export function columnRange(first: number, rows: number, column: number): string {
  return `${absolute(first, column)}:${absolute(first + rows - 1, column)}`;
}

/** A cell of the same row, its column fixed. */
export function inRow(row: number, column: number): string {
  return `$${address(row, column)}`;
}

export const formula = (text: string): Cell => ({ formula: `=${text}` });

/** A number of 0 or more; TRUE is none. */
export const isAmount = (cell: string) =>
  `IF(ISLOGICAL(${cell}),FALSE,IF(ISNUMBER(${cell}),${cell}>=0,FALSE))`;

/** Whether the text of a cell stands more than once in a range. */
export function standsTwice(cell: string, range: string): string {
  return `IF(LEN(${cell})=0,FALSE,COUNTIF(${range},${exactly(cell)})>1)`;
}

/** How many rows there is something to say about: every advice begins with one of these words. */
export function adviceCount(range: string, language: Language): string {
  return [INVALID[language], FILL_IN[language]].map((word) => `COUNTIF(${range},"${word}*")`).join("+");
}

/** The same word in both languages, by which a mended row is told. */
export const INVALID: Text = { zh: "数据异常：", en: "Invalid: " };

export function blockSheet(sheet: BlockSheet): SheetDescription {
  const { role, name, language, tabColor, widths, blocks, printed } = sheet;
  const columns = widths.length;
  const tops = blockTops(blocks.map(({ rows }) => rows));
  const last = tops.at(-1)! + blocks.at(-1)!.rows;
  const charts = sheet.charts?.(last + GAP) ?? [];
  const end = Math.max(last, ...charts.map(({ place }) => place.row + place.rows));
  const cells = Array.from({ length: end }, () => pad([], columns));
  cells[0]![0] = sheet.title;
  cells[1]![0] = sheet.lead;
  cells[2]![0] = formula(sheet.statement);
  blocks.forEach((block, at) => {
    const first = tops[at]!;
    cells[first - 2]![0] = block.title;
    block.columns.forEach(({ heading, cell }, column) => {
      cells[first - 1]![column] = heading;
      for (let index = 0; index < block.rows; index += 1)
        cells[first + index]![column] = cell?.(index, first + index) ?? null;
    });
  });
  const each = blocks.flatMap((block, at) =>
    block.columns.map((column, index) => ({
      column,
      area: areaAt(tops[at]!, block.rows, index, column.across),
    })),
  );
  const columnsOf = ({ columns: own }: Block) => own.length - 1 + (own.at(-1)!.across ?? 1);
  const widthOf = ({ across = 1 }: BlockColumn, index: number) =>
    widths.slice(index, index + across).reduce((sum, width) => sum + width, 0);
  const heading = (block: Block) => ({
    height: rowHeight(
      block.columns.map((column, index) => ({
        text: typeof column.heading === "string" ? column.heading : "",
        width: widthOf(column, index),
        size: 9,
      })),
      20,
    ),
  });
  return {
    role,
    name,
    tabColor,
    font: FONTS[language],
    columnWidths: widths,
    cells,
    looks: [
      { area: areaAt(0, 1, 0), look: "title" },
      { area: areaAt(1, 1, 0), look: "subtitle" },
      { area: areaAt(2, 1, 0), look: "formWarning" },
      ...blocks.flatMap((block, at) => [
        { area: areaAt(tops[at]! - 2, 1, 0), look: "section" as const },
        { area: areaAt(tops[at]! - 1, 1, 0, columnsOf(block)), look: "formHeading" as const },
      ]),
      ...each.map(({ column, area }) => ({ area, look: column.look })),
    ],
    merges: blocks.flatMap((block, at) =>
      block.columns.flatMap(({ across }, index) =>
        across === undefined
          ? []
          : Array.from({ length: block.rows + 1 }, (_, row) => areaAt(tops[at]! - 1 + row, 1, index, across)),
      ),
    ),
    grids: blocks.map((block, at) => areaAt(tops[at]! - 1, block.rows + 1, 0, columnsOf(block))),
    rowHeights: [
      { row: 0, height: 32 },
      { row: 1, height: 20 },
      { row: 2, height: 20 },
      ...blocks.flatMap((block, at) => [
        { row: tops[at]! - 2, height: 22 },
        { row: tops[at]! - 1, ...heading(block) },
        ...Array.from({ length: block.rows }, (_, index) => ({
          row: tops[at]! + index,
          height: rowHeight(
            block.columns.map((column, at2) => {
              const cell = column.cell?.(index, tops[at]! + index) ?? null;
              const isWrapped = typeof cell === "string" && (LOOKS[column.look] as LookStyle).wrap === true;
              const lines = "\n".repeat((column.lines?.(index) ?? 1) - 1);
              const size = column.look === "label" ? LABEL_SIZE : 9;
              return { text: isWrapped ? cell : lines, width: widthOf(column, at2), size };
            }),
            16,
          ),
        })),
      ]),
    ],
    table: null,
    flags: blocks.flatMap((block, at) => {
      const advice = block.columns.findIndex(({ isAdvice }) => isAdvice);
      if (advice < 0) return [];
      const place = { first: tops[at]!, rows: block.rows, advice, invalidFrom: 0, missingFrom: advice };
      return adviceFlags(place, language);
    }),
    validations: each.flatMap(({ column: { rule, heading: title, hint }, area }): Validation[] =>
      rule
        ? [
            {
              area,
              rule,
              strictness: rule.kind === "list" || rule.kind === "listInCells" ? "stop" : "warning",
              title: typeof title === "string" ? title.slice(0, 32) : "",
              message: hint ?? "",
            },
          ]
        : [],
    ),
    freeze: { rows: 0, columns: 0 },
    // Headings stand again only on pages after them, so those of the last block are above none but its own rows.
    page: {
      ...landscapePage([tops.at(-1)! - 1, tops.at(-1)! - 1], end, printed),
      margins: FORM_MARGINS,
      breaks: blocks.flatMap(({ isOnNewPage }, at) => (isOnNewPage ? [tops[at]! - HEAD] : [])),
    },
    names: [],
    ...(charts.length > 0 ? { charts } : {}),
  };
}

/** How advice begins that asks for the rest of a row. */
export const FILL_IN: Text = { zh: "请", en: "Fill in" };
