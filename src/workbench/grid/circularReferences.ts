import { IFormulaDependencyGenerator, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { contains } from "./address";
import { circlesOf, inOrder } from "./circles";
import type { Grid } from "./grid";
import { type ReadArea, surelyRead } from "./surelyRead";

/** What the grid keeps to itself: one formula as it is about to be calculated, and who depends on it. */
interface Tree {
  treeId: number;
  formula: string;
  subUnitId: string;
  row: number;
  column: number;
  /** Of a feature or a rule rather than a cell. */
  featureId?: unknown;
  formulaId?: unknown;
  /** One of a filled block, whose formula is stored with the block's first cell. */
  isVirtual?: boolean;
  toRTreeItem(): unknown;
}
interface Generator {
  generate(...args: unknown[]): Promise<Tree[]>;
  _checkIsCycleDependency(trees: Tree[]): boolean;
  _dependencyTreeCache: Map<number, Tree>;
  _dependencyManagerService: { searchDependency(item: unknown): Set<number> };
  /** Who depends on what OFFSET, INDIRECT and the like came to. */
  _dependencyRTreeCacheForAddressFunction: { bulkSearch(item: unknown): Set<number> };
}
type Next = (id: number) => readonly number[];

/** Functions that may leave a reference of theirs unread, so that a formula which names itself need not rest on itself. */
const mayPassOver =
  /(?<![\w.])(AREAS|CELL|CHOOSE|COLUMNS?|FORMULATEXT|IFERROR|IFNA|IFS?|INDIRECT|ISFORMULA|ISREF|LAMBDA|LET|OFFSET|ROWS?|SHEETS?|SWITCH)\(/i;

/**
 * As in Excel cells that rest on themselves are 0, and what depends on them is calculated from that. The grid would go
 * once around the circle and show what comes of it, another number each time. Where only a branch that isn't taken
 * closes the circle, there is none, and its cells are calculated one after another.
 */
export function stopAtCircles(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const generate = generator.generate.bind(generator);
  const runtime = grid.injector.get(IFormulaRuntimeService);
  let circular = new Set<number>();
  /** Who may read a cell that a branch not taken has read before its time. */
  let wary = new Set<number>();
  let order: Map<number, number> | null = null;
  generator._checkIsCycleDependency = (trees) => {
    const ids = trees.map(({ treeId }) => treeId);
    const next = dependentsIn(generator);
    const circles = circlesOf(ids, next);
    if (circles.length === 0) return false;
    const sure = sureDependents(grid, generator, circles, next);
    circular = new Set(circlesOf(ids, sure).flat());
    wary = new Set(circles.flatMap((circle) => circle.flatMap((id) => [id, ...next(id)])));
    order = new Map(inOrder(ids, sure).map((id, place) => [id, place]));
    return false;
  };
  generator.generate = async (...args) => {
    circular = new Set();
    order = null;
    const trees = await generate(...args);
    if (order === null) return trees;
    const places: ReadonlyMap<number, number> = order;
    // The grid works its list off from the end.
    return trees
      .sort((one, other) => places.get(other.treeId)! - places.get(one.treeId)!)
      .map((tree) => {
        if (circular.has(tree.treeId)) return withFormula(tree, () => "=0");
        if (!wary.has(tree.treeId)) return tree;
        return withFormula(tree, () => {
          runtime.clearArrayObjectCache();
          return tree.formula;
        });
      });
  };
}

/** The grid asks for the formula just before it calculates it. */
const withFormula = (tree: Tree, formula: () => string): Tree =>
  Object.create(tree, { formula: { get: formula } }) as Tree;

function dependentsIn(generator: Generator): Next {
  const found = new Map<number, readonly number[]>();
  return (id) => {
    let dependents = found.get(id);
    if (!dependents) {
      const item = generator._dependencyTreeCache.get(id)?.toRTreeItem();
      const direct = item ? generator._dependencyManagerService.searchDependency(item) : [];
      const byAddress = item ? generator._dependencyRTreeCacheForAddressFunction.bulkSearch(item) : [];
      found.set(id, (dependents = [...new Set([...direct, ...byAddress])]));
    }
    return dependents;
  };
}

/** The same without what members of a circle need not read of one another. */
function sureDependents(grid: Grid, generator: Generator, circles: number[][], next: Next): Next {
  const sure = new Map<number, readonly number[]>();
  for (const circle of circles) {
    const members = new Set(circle);
    const reads = new Map(circle.map((id) => [id, readsOf(grid, generator._dependencyTreeCache.get(id))]));
    for (const id of circle) {
      const tree = generator._dependencyTreeCache.get(id)!;
      const byAddress = generator._dependencyRTreeCacheForAddressFunction.bulkSearch(tree.toRTreeItem());
      const isSure = (dependent: number) =>
        !members.has(dependent) || byAddress.has(dependent) || covers(reads.get(dependent)!, tree, grid);
      sure.set(id, next(id).filter(isSure));
    }
  }
  return (id) => sure.get(id) ?? next(id);
}

type Reads = { sheetId: string; areas: ReadArea[] } | "everything" | "nothing";

function readsOf(grid: Grid, tree: Tree | undefined): Reads {
  if (!tree || (tree.featureId ?? null) !== null || (tree.formulaId ?? null) !== null) return "nothing";
  if (!mayPassOver.test(tree.formula)) return "everything";
  if (tree.isVirtual) return "nothing";
  const areas = surelyRead(tree.formula, ({ sheet, area }) => {
    const found = sheet === null ? tree.subUnitId : grid.workbook.getSheetBySheetName(sheet)?.getSheetId();
    if (!found || grid.formula(grid.sheet(found), area.row, area.column)) return undefined;
    return grid.cell(grid.sheet(found), area.row, area.column)?.v ?? 0;
  });
  return areas ? { sheetId: tree.subUnitId, areas } : "nothing";
}

function covers(reads: Reads, { subUnitId, row, column }: Tree, grid: Grid): boolean {
  if (typeof reads === "string") return reads === "everything";
  const cell = { row, column, rows: 1, columns: 1 };
  return reads.areas.some(({ sheet, area }) => {
    const sheetId = sheet === null ? reads.sheetId : grid.workbook.getSheetBySheetName(sheet)?.getSheetId();
    return sheetId === subUnitId && contains(area, cell);
  });
}
