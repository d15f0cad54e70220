import type { Area } from "./a1";
import type { SheetDescription } from "./description";
import { LOOKS, type LookStyle, WITHOUT_MINUS } from "./look";

/**
 * Results that a format shows as zero, though they are a little below it: such a zero has no minus. The value stays what
 * it is, as it is judged and added up.
 */
export interface PlainZeros {
  areas: Area[];
  /** Both ends belong to it. */
  from: number;
  to: number;
  numberFormat: string;
}

/** As close to half a digit and to zero as matters: what stands at the ends themselves is shown as it is. */
const NEARLY = 1 - 1e-9;
const HARDLY_BELOW = -1e-99;

/** The cells of a sheet whose formulas may come out so, gathered by how they are shown. */
export function plainZeros(sheet: Pick<SheetDescription, "cells" | "looks">): PlainZeros[] {
  const byFormat = new Map<string, Area[]>();
  const formats = numberFormats(sheet);
  const height = sheet.cells.length;
  for (let column = 0; column < (sheet.cells[0]?.length ?? 0); column += 1)
    for (let row = 0; row < height; row += 1) {
      const format = formatAt(row, column);
      if (!format) continue;
      let end = row + 1;
      while (end < height && formatAt(end, column) === format) end += 1;
      const areas = byFormat.get(format) ?? [];
      byFormat.set(format, areas);
      const beside = areas.find(
        (area) => area.column + area.columns === column && area.row === row && area.rows === end - row,
      );
      if (beside) beside.columns += 1;
      else areas.push({ row, column, rows: end - row, columns: 1 });
      row = end - 1;
    }
  return [...byFormat].flatMap(([format, areas]) => {
    const { half, numberFormat } = WITHOUT_MINUS.get(format)!;
    return cornersFirst(areas).map((each) => ({
      areas: each,
      from: -half * NEARLY,
      to: HARDLY_BELOW,
      numberFormat,
    }));
  });

  function formatAt(row: number, column: number): string | undefined {
    const format = formats[row]?.[column];
    const cell = sheet.cells[row]?.[column];
    return format !== undefined && WITHOUT_MINUS.has(format) && typeof cell === "object" && cell
      ? format
      : undefined;
  }
}

/**
 * As few groups as go, the first area of each above and to the left of its others: elsewhere programs disagree on what a rule of
 * several areas counts from, once it is stored as a formula.
 */
function cornersFirst(areas: readonly Area[]): Area[][] {
  const groups: Area[][] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const group = groups.find(([first]) => first!.column <= area.column);
    if (group) group.push(area);
    else groups.push([area]);
  }
  return groups;
}

function numberFormats({
  cells,
  looks,
}: Pick<SheetDescription, "cells" | "looks">): (string | undefined)[][] {
  const formats: (string | undefined)[][] = cells.map(() => []);
  for (const { area, look } of looks) {
    const { numberFormat }: LookStyle = LOOKS[look];
    if (numberFormat === undefined) continue;
    for (let row = area.row; row < Math.min(area.row + area.rows, cells.length); row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        formats[row]![column] = numberFormat;
  }
  return formats;
}
