import { IFormulaDependencyGenerator, ISuperTableService } from "@univerjs/engine-formula";
import type { Grid } from "./grid";
import { thisRowTables, withoutThisRow } from "./tableReferences";
import type { EngineTable } from "./tableSections";

/** What the grid keeps to itself: one formula as it is about to be calculated. */
interface Tree {
  formula?: string;
  subUnitId: string;
  row: number;
}
interface Generator {
  generate(...args: unknown[]): Promise<Tree[]>;
}

/**
 * [@数量] is #VALUE! where the table has no row beside the formula: above, below, in its headings and its totals. The
 * grid would take whatever stands in that row.
 */
export function refuseOtherRows(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const generate = generator.generate.bind(generator);
  generator.generate = async (...args) => {
    const trees = await generate(...args);
    const known = new Map<string, string[]>();
    return trees.map((tree) => {
      const { formula } = tree;
      if (!formula?.includes("[#This Row]")) return tree;
      if (!known.has(formula)) known.set(formula, thisRowTables(formula));
      const strangers = known.get(formula)!.filter((table) => !hasRow(grid, table, tree));
      if (strangers.length === 0) return tree;
      const value = withoutThisRow(formula, strangers);
      return Object.create(tree, { formula: { value } }) as Tree;
    });
  };
}

function hasRow(grid: Grid, name: string, { subUnitId, row }: Tree): boolean {
  const table = grid.injector.get(ISuperTableService).getTableMap(grid.unitId)?.get(name) as
    EngineTable | undefined;
  if (!table) return true;
  const { startRow, endRow } = table.range;
  return table.sheetId === subUnitId && row > startRow && row <= endRow;
}
