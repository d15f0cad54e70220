/* global Excel */
import type { Language } from "../../catalogue/language";
import { address, areaAddress } from "../../sheets/a1";
import { fieldsOf } from "../../sheets/cover/coverFields";
import { COVER_MARGINS, COVER_WIDTHS, fieldRowHeight, hintFlag } from "../../sheets/cover/coverSheet";
import type { FlagRule } from "../../sheets/description";
import { rowHeight } from "../../sheets/rowHeight";
import type { Change } from "../undoing";
import { addFlag } from "../build/writeSheet";
import type { GrownCover } from "./coverCells";
import { askPage, type LookBefore, pageAsItWas, putPageBack } from "./lookBefore";

/** Sizes and page of a cover as they are, asked for along with its cells. */
export interface CoverLookBefore extends Pick<LookBefore, "layout" | "printArea"> {
  columns: Excel.Range[];
  rows: Excel.Range[];
}

export function askCoverLook(
  sheet: Excel.Worksheet,
  labelColumn: number,
  rows: number,
  language: Language,
): CoverLookBefore {
  return {
    ...askPage(sheet),
    columns: COVER_WIDTHS[language].map((_, at) =>
      sheet.getCell(0, labelColumn + at).load("format/columnWidth"),
    ),
    rows: Array.from({ length: rows }, (_, at) => sheet.getCell(at, labelColumn).load("format/rowHeight")),
  };
}

/** Whoever has set up the page keeps it and all sizes so. */
function isFirstPage({ layout: { paperSize, orientation } }: CoverLookBefore): boolean {
  return paperSize === "A4" && orientation === "Landscape";
}

/** One sheet of A4 upright, every field seen whole, and what is wrong with an entry in the colour of a fault. */
export function dressCover(sheet: Excel.Worksheet, grown: GrownCover, look: CoverLookBefore): void {
  const { cover, plan, asked, language, added } = grown;
  addFlag(sheet, hintRule(grown));
  const isFirst = isFirstPage(look);
  const at = (key: keyof typeof cover.rows) => address(cover.rows[key]!, cover.labelColumn + 1);
  for (const { key, field } of fieldsOf(plan, asked))
    if (isFirst || added.includes(key))
      look.rows[cover.rows[key]!]!.format.rowHeight = fieldRowHeight(field, at, language);
  if (!isFirst) return;
  for (const row of joinedRows(grown)) {
    const line = sheet.getRangeByIndexes(row.row, row.column, 1, row.columns);
    line.merge();
    line.format.wrapText = true;
    if (row.height !== null) look.rows[row.row]!.format.rowHeight = row.height;
  }
  look.columns.forEach(({ format }, index) => (format.columnWidth = COVER_WIDTHS[language][index]!));
  const { layout } = look;
  layout.orientation = "Portrait" as Excel.PageOrientation;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  layout.leftMargin = layout.rightMargin = COVER_MARGINS.side;
  layout.topMargin = COVER_MARGINS.top;
  layout.bottomMargin = COVER_MARGINS.bottom;
  const labels = grown.formulas.map((row) => row[cover.labelColumn] !== "");
  const rows = labels.lastIndexOf(true) + 1;
  const columns = cover.labelColumn + COVER_WIDTHS[language].length;
  layout.setPrintArea(areaAddress({ row: 0, column: 0, rows, columns }));
}

/** Long lines over several columns, so that they are seen whole; where a person has something beside them, they stay. */
function joinedRows({ cover, plan, asked, language, formulas }: GrownCover) {
  const widths = COVER_WIDTHS[language];
  const line = (row: number, first: number, height: number | null) => {
    const beside = formulas[row]!.slice(cover.labelColumn + first + 1, cover.labelColumn + widths.length);
    if (beside.some((cell) => cell !== "")) return [];
    return [{ row, column: cover.labelColumn + first, columns: widths.length - first, height }];
  };
  const hints = fieldsOf(plan, asked).flatMap(({ key, field }) =>
    field.help[language] === "" ? [] : line(cover.rows[key]!, 3, null),
  );
  const basis = cover.labels.findIndex((text) => /^(?:依据：北大|Based on section)/.test(text));
  if (basis < 0) return hints;
  const width = widths.reduce((sum, each) => sum + each, 0);
  return [...hints, ...line(basis, 0, rowHeight([{ text: cover.labels[basis]!, width }]))];
}

function hintRule({ cover, language }: GrownCover): FlagRule {
  const rows = Object.values(cover.rows);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const area = { row: first, column: cover.labelColumn + 3, rows: last - first + 1, columns: 4 };
  return { area, formula: hintFlag(address(first, area.column), language), look: "invalid" };
}

/** Sizes, page and colours as they were; rows that came in go anyway. */
export function coverLookChange(all: readonly { grown: GrownCover; look: CoverLookBefore }[]): Change {
  const before = all.map(({ grown, look }) => asItWas(grown, look));
  return {
    mayBeLeft: [],
    async takeBack(context) {
      const sheets = before.map((was) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(was.sheetId).load("id");
        return { was, sheet };
      });
      await context.sync();
      const here = sheets.filter(({ sheet }) => !sheet.isNullObject);
      const rules = here.map(({ sheet }) =>
        sheet.getRange().conditionalFormats.load("items/customOrNullObject/rule/formula"),
      );
      await context.sync();
      here.forEach(({ sheet, was }, index) => {
        for (const rule of rules[index]!.items)
          if (
            !rule.customOrNullObject.isNullObject &&
            rule.customOrNullObject.rule.formula.replace(/\s/g, "") === was.rule
          )
            rule.delete();
        for (const { row, column, columns } of was.joined) {
          const line = sheet.getRangeByIndexes(row, column, 1, columns);
          line.unmerge();
          line.format.wrapText = false;
        }
        was.widths.forEach((width, at) => {
          sheet.getCell(0, was.column + at).format.columnWidth = width;
        });
        for (const { row, height } of was.heights) sheet.getCell(row, was.column).format.rowHeight = height;
        if (was.page) putPageBack(sheet.pageLayout, was.page);
      });
      await context.sync();
      return [];
    },
  };
}

function asItWas(grown: GrownCover, look: CoverLookBefore) {
  const { cover, plan, asked, added } = grown;
  const isFirst = isFirstPage(look);
  const joined = isFirst ? joinedRows(grown) : [];
  const lines = joined.flatMap(({ row, height }) => (height === null ? [] : [row]));
  const kept = fieldsOf(plan, asked).filter(({ key }) => isFirst && !added.includes(key));
  return {
    sheetId: cover.sheet.id,
    column: cover.labelColumn,
    rule: hintRule(grown).formula.replace(/\s/g, ""),
    joined,
    widths: isFirst ? look.columns.map(({ format }) => format.columnWidth) : [],
    heights: [...kept.map(({ key }) => cover.rows[key]!), ...lines].map((row) => ({
      row,
      height: look.rows[row]!.format.rowHeight,
    })),
    page: isFirst ? pageAsItWas(look) : null,
  };
}
