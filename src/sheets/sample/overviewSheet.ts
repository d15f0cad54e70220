import type { Language } from "../../catalogue/language";
import type { Text } from "../../catalogue/schema";
import { type Area, absolute, areaAddress, quotedSheet } from "../a1";
import type { Cell, SheetDescription } from "../description";
import { pad } from "../pad";
import { landscapePage } from "../landscapePage";
import { FONTS, FORM_MARGINS, type Look } from "../look";
import { rowHeight } from "../rowHeight";
import { AGREES, DIFFERS, TOLERANCE } from "./agreement";
import { CITY_FIGURES, CITY_NAME, INVENTED } from "./city";
import type { ExampleSheet } from "./exampleSheet";
import { type LookedCell, mergedLooks } from "./mergedLooks";

export interface OverviewRequest {
  name: string;
  language: Language;
  version: string;
  families: { title: Text; sheet: ExampleSheet }[];
}

const WIDTHS = [200, 310, 150, 90, 90];
const COLUMNS = WIDTHS.length;
const FIGURES_HEADING = 10;
/** Where the city's figures begin: fixed, as the other sheets are described first and refer to them. */
const FIRST_FIGURE = FIGURES_HEADING + 1;
const VALUE_COLUMN = 2;

/** Addresses of the city's figures, with the sheet, by key. */
export function cityAddresses(sheetName: string): Map<string, string> {
  return new Map(
    CITY_FIGURES.map(({ key }, i) => {
      return [key, `${quotedSheet(sheetName)}!${absolute(FIRST_FIGURE + i, VALUE_COLUMN)}`];
    }),
  );
}

/** 示例: what this workbook is, the city's figures, whether everything agrees, and where each function is shown. */
export function overviewSheet({ name, language, version, families }: OverviewRequest): SheetDescription {
  const zh = language === "zh";
  const cells: Cell[][] = [];
  const looks: LookedCell[] = [];
  const grids: Area[] = [];
  const rowHeights: SheetDescription["rowHeights"] = [];
  const add = (row: Cell[], look: Look | Look[], height?: number) => {
    const at = cells.length;
    cells.push(pad(row, COLUMNS));
    const all = Array.isArray(look) ? look : row.map(() => look);
    all.forEach((one, column) => looks.push({ row: at, column, look: one }));
    const texts = row.flatMap((cell, column) =>
      typeof cell === "string" ? [{ text: cell, width: WIDTHS[column]! }] : [],
    );
    rowHeights.push({ row: at, height: height ?? (texts.length > 0 ? rowHeight(texts) : 20) });
    return at;
  };

  add([zh ? "函数示例" : "The functions by example"], "title", 32);
  add([INVENTED[language]], "section", 24);
  for (const line of HOW_TO[language]) add([line], "subtitle", 20);
  add([zh ? `加载项版本 ${version}` : `Add-in version ${version}`], "subtitle", 20);
  while (cells.length < FIGURES_HEADING - 1) add([], [], 10);

  add([CITY_NAME[language]], "section", 24);
  add(zh ? ["数据", "说明", "数值", "单位"] : ["Figure", "Remark", "Value", "Unit"], "heading", 22);
  for (const { label, value, unit } of CITY_FIGURES) {
    add(
      [label[language], zh ? "虚构" : "Invented", value, unit[language]],
      ["label", "text", "inputNumber", "center"],
    );
  }
  grids.push({ row: FIGURES_HEADING, column: 0, rows: CITY_FIGURES.length + 1, columns: 4 });
  add([], [], 10);

  add([zh ? "核对" : "Checks"], "section", 24);
  const heading = add(
    zh ? ["工作表", "内容", "核对项", "一致", "结论"] : ["Sheet", "Contents", "Checks", "Agree", "Verdict"],
    "heading",
    22,
  );
  const first = heading + 1;
  for (const { title, sheet } of families) {
    const row = cells.length + 1;
    const counted = `${quotedSheet(sheet.sheet.name)}!${areaAddress(sheet.agreements)}`;
    add(
      [
        sheet.sheet.name,
        title[language],
        sheet.count,
        { formula: `=COUNTIF(${counted},"${AGREES[language]}")` },
        { formula: verdictFormula(row, language) },
      ],
      ["label", "text", "number", "number", "verdict"],
    );
  }
  const totalRow = cells.length + 1;
  const sum = (column: string) => ({ formula: `=SUM(${column}${first + 1}:${column}${totalRow - 1})` });
  add(
    [zh ? "合计" : "All", null, sum("C"), sum("D"), { formula: verdictFormula(totalRow, language) }],
    ["label", "text", "number", "number", "verdict"],
  );
  const verdicts: Area = { row: first, column: 4, rows: totalRow - first, columns: 1 };
  grids.push({ row: heading, column: 0, rows: totalRow - heading, columns: COLUMNS });
  add([], [], 10);

  add([zh ? "函数索引" : "Index of functions"], "section", 24);
  const index = add(
    zh ? ["函数", "示例", "工作表", "行"] : ["Function", "Example", "Sheet", "Row"],
    "heading",
    22,
  );
  const entries = families
    .flatMap(({ sheet }) => sheet.rows.map(({ example, row }) => ({ example, row, on: sheet.sheet.name })))
    .sort((a, b) => (a.example.id < b.example.id ? -1 : a.example.id > b.example.id ? 1 : 0));
  for (const { example, row, on } of entries) {
    add([example.id, example.what[language], on, row + 1], ["strong", "text", "text", "center"]);
  }
  grids.push({ row: index, column: 0, rows: entries.length + 1, columns: 4 });

  return {
    role: "sample",
    name,
    tabColor: "#B7791F",
    font: FONTS[language],
    columnWidths: WIDTHS,
    cells,
    looks: mergedLooks(looks),
    grids,
    rowHeights,
    table: null,
    flags: [
      { area: verdicts, formula: `=$E${first + 1}="${AGREES[language]}"`, look: "met" },
      { area: verdicts, formula: `=$E${first + 1}="${DIFFERS[language]}"`, look: "missed" },
    ],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: { ...landscapePage([0, 0], cells.length, COLUMNS), titleRows: null, margins: FORM_MARGINS },
    names: [],
  };
}

function verdictFormula(row: number, language: Language): string {
  return `=IF(D${row}=C${row},"${AGREES[language]}","${DIFFERS[language]}")`;
}

const HOW_TO = {
  zh: [
    "1. 每张工作表一类函数，每个函数一例：左为数据，中为公式的结果，右为应得的结果及其算法。",
    "2. “应为”的数值是按所列算式或原始文件另行得出的，没有用函数计算。",
    `3. “核对”是普通公式，没有加载项也能算；数值相差不超过十亿分之一（${TOLERANCE}）为一致。“—”表示空文本。`,
    "4. 每个结果格各有公式，在没有加载项的程序里也能看到存下的结果；标题下的公式一次给出全部结果，在 Excel 中会自动溢出。",
    "5. 可以改动浅黄色的数据看结果如何变化；此时“应为”不变，核对会显示“不一致”。",
  ],
  en: [
    "1. One sheet a family, one example a function: data on the left, the formula's result, then the result it must give.",
    "2. What a result must be was worked out by the arithmetic shown, or read in the document named, never by the function.",
    `3. Checks are plain formulas and work without the add-in; numbers agree within one part in a billion (${TOLERANCE}). — is empty text.`,
    "4. Each result has its own formula, so that programs without the add-in keep showing it; the one below a title gives all at once and spills in Excel.",
    "5. Change the pale yellow data to see results follow. What they must be stays as it is, so the check then says Differs.",
  ],
};
