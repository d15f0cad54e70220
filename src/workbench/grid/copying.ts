import {
  AbsoluteRefType,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  LexerTreeBuilder,
  deserializeRangeWithSheet,
  generateStringWithSequence,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
} from "@univerjs/engine-formula";
import { type Area, isInside } from "./address";
import { formatProperties } from "./formats";
import { areaOf, type Grid } from "./grid";
import { movedFormula } from "./movedFormula";
import { emptied, valueOf } from "./typedValue";

export interface CopyParts {
  contents: "formulas" | "values" | "none";
  formats: boolean;
  /** Blank cells leave what they would be copied onto as it is. */
  skipBlanks: boolean;
  transpose: boolean;
}

/** A cell as it is copied: what it says, how it looks, and what is kept with it. */
interface Copied {
  row: number;
  column: number;
  cell: Nullable<ICellData>;
  formula: string | null;
  style: IStyleData;
}

/** Takes cells up before anything is written, so that a block may be copied onto part of itself. */
export function takeCells(grid: Grid, sheet: Worksheet, area: Area): Copied[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const at = { row: area.row + row, column: area.column + column };
      const inside = at.row < sheet.getRowCount() && at.column < sheet.getColumnCount();
      return {
        ...at,
        cell: inside ? grid.cell(sheet, at.row, at.column) : null,
        formula: inside ? formulaIn(grid, sheet, at) : null,
        style: inside ? grid.styleAt(sheet, at.row, at.column) : {},
      };
    }),
  );
}

function formulaIn(grid: Grid, sheet: Worksheet, { row, column }: { row: number; column: number }) {
  const raw = sheet.getCellRaw(row, column);
  return raw?.f || raw?.si ? grid.formula(sheet, row, column) : null;
}

/** Puts cells that were taken up into an area of their size; relative references go along. */
export function putCells(
  grid: Grid,
  sheet: Worksheet,
  target: Area,
  cells: Copied[][],
  parts: CopyParts,
): void {
  const written: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < target.rows; row++) {
    for (let column = 0; column < target.columns; column++) {
      const from = parts.transpose ? cells[column]![row]! : cells[row]![column]!;
      if (parts.skipBlanks && from.formula === null && valueOf(from.cell).value === null) continue;
      const to = { row: target.row + row, column: target.column + column };
      (written[to.row] ??= {})[to.column] = {
        ...contentOf(grid, from, to, parts),
        ...(parts.formats ? { s: wholeStyle(from.style), custom: (from.cell?.custom ?? null) as never } : {}),
      };
    }
  }
  grid.write(sheet, target, written);
}

function contentOf(
  grid: Grid,
  from: Copied,
  to: { row: number; column: number },
  parts: CopyParts,
): ICellData {
  if (parts.contents === "none") return {};
  if (from.formula !== null && parts.contents === "formulas") {
    const f = parts.transpose
      ? transposedFormula(grid, from.formula, from, to)
      : movedFormula(grid, from.formula, to.row - from.row, to.column - from.column);
    return { f, v: null, t: null, si: null, p: null };
  }
  const value = from.cell?.v;
  if (value === undefined || value === null) return emptied;
  return { v: value, t: from.cell!.t ?? null, f: null, si: null, p: null } as ICellData;
}

/** Says everything, so that nothing of the look before is left. */
const wholeStyle = (style: IStyleData): IStyleData => ({
  ...(Object.fromEntries(formatProperties.map((key) => [key, null])) as IStyleData),
  ...style,
  bd: { t: null, b: null, l: null, r: null, ...style.bd },
});

/** A formula as it stands when its block is turned: what lay to the left then lies above. */
function transposedFormula(
  grid: Grid,
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  const nodes = grid.injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const turned = nodes.map((node) => {
    if (typeof node !== "object" || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName } = deserializeRangeWithSheet(node.token);
    const absolute = [range.startAbsoluteRefType, range.endAbsoluteRefType];
    // What is fixed in one direction only has no counterpart once turned.
    if (absolute.every((type) => type === AbsoluteRefType.ALL)) return node;
    if (absolute.some((type) => (type ?? AbsoluteRefType.NONE) !== AbsoluteRefType.NONE)) return node;
    if (![range.startRow, range.startColumn, range.endRow, range.endColumn].every(Number.isFinite))
      return node;
    const area = areaOf(range);
    const placed: Area = {
      row: to.row + (area.column - from.column),
      column: to.column + (area.row - from.row),
      rows: area.columns,
      columns: area.rows,
    };
    return { ...node, token: isInside(placed) ? token(sheetName, rangeFrom(range, placed)) : "#REF!" };
  });
  return `=${generateStringWithSequence(turned)}`;
}

const rangeFrom = (before: IRange, area: Area): IRange => ({
  ...before,
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

const token = (sheetName: string, range: IRange) =>
  sheetName ? serializeRangeWithSheet(sheetName, range) : serializeRange(range);
