import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { Grid } from "./grid";

/** What the grid keeps to itself: one formula as it is about to be calculated, and who depends on it. */
interface Tree {
  treeId: number;
  formula: string;
  /** Of a feature or a rule rather than a cell. */
  featureId?: unknown;
  formulaId?: unknown;
  toRTreeItem(): unknown;
}
interface Generator {
  generate(...args: unknown[]): Promise<Tree[]>;
  _checkIsCycleDependency(trees: Tree[]): boolean;
  _dependencyTreeCache: Map<number, Tree>;
  _dependencyManagerService: { searchDependency(item: unknown): Set<number> };
}

/** Functions that may leave a reference of theirs unread, so that a formula which names itself need not rest on itself. */
const mayPassOver =
  /(?<![\w.])(AREAS|CELL|CHOOSE|COLUMNS?|FORMULATEXT|IFERROR|IFNA|IFS?|INDEX|INDIRECT|ISFORMULA|ISREF|LAMBDA|LET|OFFSET|ROWS?|SHEETS?|SWITCH)\(/i;

/**
 * As in Excel cells that rest on themselves are 0, and what depends on them is calculated from that. The grid would go
 * once around the circle and show what comes of it, another number each time.
 */
export function stopAtCircles(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const generate = generator.generate.bind(generator);
  let circular = new Set<number>();
  generator._checkIsCycleDependency = (trees) => {
    circular = circularTrees(trees, generator);
    return false;
  };
  generator.generate = async (...args) => {
    circular = new Set();
    const trees = await generate(...args);
    if (circular.size === 0) return trees;
    return trees.map((tree) =>
      circular.has(tree.treeId) ? (Object.create(tree, { formula: { value: "=0" } }) as Tree) : tree,
    );
  };
}

/** The formulas that stand in a circle, by Tarjan's algorithm, without recursion: chains may be thousands long. */
function circularTrees(trees: Tree[], generator: Generator): Set<number> {
  const found = new Set<number>();
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const dependents = (id: number): number[] => {
    const tree = generator._dependencyTreeCache.get(id);
    return tree ? [...generator._dependencyManagerService.searchDependency(tree.toRTreeItem())] : [];
  };
  for (const { treeId } of trees) {
    if (order.has(treeId)) continue;
    const path = [enter(treeId)];
    while (path.length > 0) {
      const step = path.at(-1)!;
      const next = step.dependents[step.at++];
      if (next === undefined) {
        path.pop();
        leave(step);
        const above = path.at(-1);
        if (above) lower(above.id, lowest.get(step.id)!);
      } else if (!order.has(next)) path.push(enter(next));
      else if (isOpen.has(next)) lower(step.id, order.get(next)!);
    }
  }
  return found;

  function enter(id: number) {
    order.set(id, order.size);
    lowest.set(id, order.get(id)!);
    open.push(id);
    isOpen.add(id);
    return { id, dependents: dependents(id), at: 0 };
  }
  function lower(id: number, to: number) {
    lowest.set(id, Math.min(lowest.get(id)!, to));
  }
  function leave({ id, dependents: after }: { id: number; dependents: number[] }) {
    if (lowest.get(id) !== order.get(id)) return;
    const circle = open.splice(open.lastIndexOf(id));
    for (const member of circle) isOpen.delete(member);
    if (circle.length === 1 && !after.includes(id)) return;
    const members = circle.map((member) => generator._dependencyTreeCache.get(member));
    if (members.every((tree) => tree && rests(tree))) for (const member of circle) found.add(member);
  }
}

const rests = ({ formula, featureId, formulaId }: Tree) =>
  (featureId ?? null) === null && (formulaId ?? null) === null && !mayPassOver.test(formula);
