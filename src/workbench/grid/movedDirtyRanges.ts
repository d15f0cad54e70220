import type { IRange, IUnitRange } from "@univerjs/core";

interface Lines {
  unitId: string;
  subUnitId: string;
  range: IRange;
}
interface MovedLines {
  unitId: string;
  subUnitId: string;
  sourceRange: IRange;
  targetRange: IRange;
}
type Map = (range: IUnitRange) => IUnitRange | null;
type Ends = readonly ["startRow" | "startColumn", "endRow" | "endColumn"];

const rows: Ends = ["startRow", "endRow"];
const columns: Ends = ["startColumn", "endColumn"];

const within =
  ({ unitId, subUnitId }: { unitId: string; subUnitId: string }, map: Map): Map =>
  (range) =>
    range.unitId === unitId && range.sheetId === subUnitId ? map(range) : range;

const withLines = (range: IUnitRange, [start, end]: Ends, first: number, last: number): IUnitRange => ({
  ...range,
  range: { ...range.range, [start]: first, [end]: last },
});

function inserted(params: Lines, ends: Ends): Map {
  const [start, end] = ends;
  const at = params.range[start];
  const count = params.range[end] - at + 1;
  const after = (line: number) => (line >= at ? line + count : line);
  return within(params, (range) =>
    withLines(range, ends, after(range.range[start]), after(range.range[end])),
  );
}

/** Of what is gone its place remains: formulas that read whole columns read it there. */
function removed(params: Lines, ends: Ends): Map {
  const [start, end] = ends;
  const at = params.range[start];
  const count = params.range[end] - at + 1;
  const after = (line: number) => (line < at ? line : Math.max(at, line - count));
  return within(params, (range) =>
    withLines(range, ends, after(range.range[start]), after(range.range[end])),
  );
}

/** All from the place that lines are taken from to the place that they are put at; where in it, is not asked. */
function reordered(params: MovedLines, ends: Ends): Map {
  const [start, end] = ends;
  const { sourceRange: source, targetRange: target } = params;
  const first = Math.min(source[start], target[start]);
  const last = Math.max(source[end], target[end]);
  return within(params, (range) =>
    range.range[end] < first || range.range[start] > last
      ? range
      : withLines(range, ends, Math.min(range.range[start], first), Math.max(range.range[end], last)),
  );
}

const asItWas: Map = (range) => range;

/** The steps that put cells elsewhere. What cut, shifted and sorted cells were and are, these steps themselves ask for. */
const moves: Record<string, (params: never) => Map> = {
  "sheet.mutation.insert-row": (params: Lines) => inserted(params, rows),
  "sheet.mutation.insert-col": (params: Lines) => inserted(params, columns),
  "sheet.mutation.remove-rows": (params: Lines) => removed(params, rows),
  "sheet.mutation.remove-col": (params: Lines) => removed(params, columns),
  "sheet.mutation.move-rows": (params: MovedLines) => reordered(params, rows),
  "sheet.mutation.move-columns": (params: MovedLines) => reordered(params, columns),
  "sheet.mutation.move-range": () => asItWas,
  "sheet.mutation.reorder-range": () => asItWas,
  "sheet.mutation.remove-sheet": (params: Lines) => within(params, () => null),
};

export const movesCells = (id: string): boolean => id in moves;

/** Where ranges that are to be calculated are after a step that puts cells elsewhere. */
export function movedDirtyRanges(
  ranges: readonly IUnitRange[],
  step: { id: string; params?: unknown },
): IUnitRange[] {
  const map = moves[step.id]!(step.params as never);
  return ranges.flatMap((range) => map(range) ?? []);
}
