import type { IRange } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

type Ranges = Map<string, Map<string, IRange[]>>;

/** What the grid keeps to itself: which cells were changed, by workbook and sheet, and whether a formula is among them. */
interface Generator {
  _updateRangeFlattenCache: Ranges;
  _updateRangeFlatten(): void;
  _includeTree(tree: Tree, node: unknown): boolean;
}
interface Tree {
  unitId: string;
  subUnitId: string;
  row: number;
  column: number;
}

/** Fewer than these are compared one by one. */
const fewest = 16;
/** Ranges of more rows are kept apart, so that a long column is not listed with each of its rows. */
const tall = 64;

/**
 * The grid compares every formula with every changed range: in a file whose program saved zeros for results, a hundred
 * thousand formulas with ten thousand ranges. Here a formula is compared with the ranges on its row.
 */
export function findChangedByRow(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  if (typeof generator._includeTree !== "function" || typeof generator._updateRangeFlatten !== "function")
    throw new Error("This version of the grid looks for changed formulas differently");
  const flatten = generator._updateRangeFlatten.bind(generator);
  const include = generator._includeTree.bind(generator);
  const none: Ranges = new Map();
  let byRow = new Map<IRange[], RowIndex>();
  generator._updateRangeFlatten = () => {
    byRow = new Map();
    flatten();
  };
  generator._includeTree = (tree, node) => {
    const all = generator._updateRangeFlattenCache;
    const ranges = all.get(tree.unitId)?.get(tree.subUnitId) ?? [];
    if (ranges.length < fewest) return include(tree, node);
    let index = byRow.get(ranges);
    if (!index) byRow.set(ranges, (index = new RowIndex(ranges)));
    const found = index.at(tree.row, tree.column);
    generator._updateRangeFlattenCache = found
      ? new Map([[tree.unitId, new Map([[tree.subUnitId, [found]]])]])
      : none;
    try {
      return include(tree, node);
    } finally {
      generator._updateRangeFlattenCache = all;
    }
  };
}

class RowIndex {
  private readonly rows = new Map<number, IRange[]>();
  private readonly tall: IRange[] = [];

  constructor(ranges: IRange[]) {
    for (const range of ranges) {
      // A range of whole columns has no rows.
      if (!(range.endRow - range.startRow < tall)) this.tall.push(range);
      else
        for (let row = range.startRow; row <= range.endRow; row++) {
          const there = this.rows.get(row);
          if (there) there.push(range);
          else this.rows.set(row, [range]);
        }
    }
  }

  at(row: number, column: number): IRange | undefined {
    const holds = ({ startRow, endRow, startColumn, endColumn }: IRange) =>
      !(row < startRow || row > endRow || column < startColumn || column > endColumn);
    return this.rows.get(row)?.find(holds) ?? this.tall.find(holds);
  }
}
