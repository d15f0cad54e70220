import { CellValueType, type IDocumentData, type IStyleData } from "@univerjs/core";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Grid } from "../grid/grid";

/** After all that the grid makes of a cell before it is edited. */
const last = -0.5;

/**
 * A text of several lines is edited as such: the grid takes \n for the end of its document and loses it, so that two
 * lines became one word for who only looked at them.
 */
export function editLinesOfTexts(grid: Grid): void {
  grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: last,
    handler: (cell, { workbook }, next) => {
      if (!cell || cell.f || cell.p || typeof cell.v !== "string" || !cell.v.includes("\n"))
        return next(cell);
      const mark = cell.t === CellValueType.FORCE_STRING ? "'" : "";
      const style = (workbook.getStyles().get(cell.s ?? null) ?? {}) as IStyleData;
      return next({ ...cell, p: documentOf(mark + cell.v, style) });
    },
  });
}

/** A text as a cell holds it, from the grid's own document of it: paragraphs end with \r, and the last with one \n more. */
export const textOfLines = (dataStream: string): string =>
  dataStream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");

function documentOf(text: string, { ff, fs, it, bl, ul, st, cl }: IStyleData): IDocumentData {
  const dataStream = `${text.replaceAll("\n", "\r")}\r\n`;
  const paragraphs = [...dataStream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  const font = Object.fromEntries(
    Object.entries({ ff, fs, it, bl, ul, st, cl }).filter(([, value]) => value !== undefined),
  );
  return {
    id: "lines",
    body: { dataStream, textRuns: [{ ts: font, st: 0, ed: dataStream.length - 2 }], paragraphs },
    documentStyle: {},
  };
}
