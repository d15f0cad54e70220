import type { IUnitRange } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { Lines } from "./formulaGroups";
import { type Block, FormulaReaders, type SheetReads, readsOfSheet } from "./formulaReaders";
import type { Grid } from "./grid";

type Formulas = Record<string, Record<string, Lines | undefined> | undefined>;

/** What the grid keeps to itself: what was changed, and whether it is more than cells. */
export interface Config {
  isForceCalculate(): boolean;
  getDirtyRanges(): readonly IUnitRange[];
  getDirtyNameMap(): object;
  getDirtyDefinedNameMap(): object;
  getDirtySuperTableMap(): object;
  getClearDependencyTreeCache(): object;
}
interface Tree {
  addressFunctionNodes: unknown[];
}
export interface Generator {
  _currentConfigService: Config;
  _dependencyManagerService: { reset(): void };
  _featureCalculationManagerService: { getReferenceExecutorMap(): Map<string, unknown> };
  _generateTreeList(formulas: Formulas, ...rest: unknown[]): Promise<unknown>;
  _calculateListByFunctionRefNode(trees: Tree[]): Promise<unknown>;
}

/** Of fewer formulas than these the engine may look at all. */
const fewest = 500;

/**
 * In each calculation the engine lists what every formula of the workbook reads, to find those that a change reaches:
 * seconds with a hundred thousand. Here it is handed only those that can be reached. What it remembers from one
 * calculation to the next it listed twice, and so is forgotten.
 */
export function leaveUnreached(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const generate = generator._generateTreeList.bind(generator);
  const config = generator._currentConfigService;
  const sheetReads = new WeakMap<Lines, SheetReads>();
  let known: { sheets: [string, string, Lines][]; readers: FormulaReaders } | null = null;

  const readersOf = (sheets: Record<string, Lines | undefined>): FormulaReaders => {
    const listed = Object.entries(sheets).flatMap(([id, lines]): [string, string, Lines][] => {
      const name = grid.workbook.getSheetBySheetId(id)?.getName();
      return lines && name !== undefined ? [[id, name, lines]] : [];
    });
    const isSame =
      known?.sheets.length === listed.length &&
      listed.every((entry, index) => entry.every((part, at) => part === known!.sheets[index]![at]));
    if (!isSame) {
      const reads = listed.map(([id, , lines]): [string, SheetReads] => {
        let found = sheetReads.get(lines);
        if (!found) sheetReads.set(lines, (found = readsOfSheet(id, lines)));
        return [id, found];
      });
      const ids = new Map(listed.map(([id, name]) => [name.toLowerCase(), id]));
      const idOf = (name: string) => ids.get(name.toLowerCase());
      known = { sheets: listed, readers: new FormulaReaders(new Map(reads), idOf) };
    }
    return known!.readers;
  };

  generator._generateTreeList = (formulas, ...rest) => {
    generator._dependencyManagerService.reset();
    const sheets = formulas[grid.unitId];
    if (!sheets || Object.keys(formulas).length !== 1 || isMoreThanCells(generator) || !hasMany(sheets))
      return generate(formulas, ...rest);
    const changed = config.getDirtyRanges().map(blockOf);
    const reached = readersOf(sheets).reachedBy(changed);
    return generate(reached ? { [grid.unitId]: only(sheets, reached) } : formulas, ...rest);
  };

  const byAddress = generator._calculateListByFunctionRefNode.bind(generator);
  // It sets up a search among all formulas for those that use OFFSET and the like.
  generator._calculateListByFunctionRefNode = async (trees) =>
    trees.some(({ addressFunctionNodes: nodes }) => nodes.length > 0) ? byAddress(trees) : undefined;
}

/** Whether more than the content of cells was changed: names, tables, sheets, or all is asked for. */
export function isMoreThanCells({ _currentConfigService: config, ...generator }: Generator): boolean {
  const parts = [
    config.getDirtyNameMap(),
    config.getDirtyDefinedNameMap(),
    config.getDirtySuperTableMap(),
    config.getClearDependencyTreeCache(),
  ];
  const features = generator._featureCalculationManagerService.getReferenceExecutorMap();
  return (
    config.isForceCalculate() ||
    features.size > 0 ||
    parts.some((part) => part && Object.keys(part).length > 0)
  );
}

function hasMany(sheets: Record<string, Lines | undefined>): boolean {
  let count = 0;
  for (const lines of Object.values(sheets)) {
    for (const line of Object.values(lines ?? {})) {
      count += Object.keys(line ?? {}).length;
      if (count >= fewest) return true;
    }
  }
  return false;
}

/** A range of whole columns has no rows, and the other way round. */
export function blockOf({ sheetId, range }: IUnitRange): Block {
  const between = (from: number, to: number) => {
    const first = Number.isNaN(from) ? 0 : from;
    return [first, Number.isNaN(to) ? Infinity : to - first + 1] as const;
  };
  const [row, rows] = between(range.startRow, range.endRow);
  const [column, columns] = between(range.startColumn, range.endColumn);
  return { sheetId, row, column, rows, columns };
}

/** The formulas in the blocks, with the first of each filled block, by which the engine knows the others. */
function only(sheets: Record<string, Lines | undefined>, blocks: readonly Block[]): Record<string, Lines> {
  const result: Record<string, Lines> = Object.fromEntries(Object.keys(sheets).map((id) => [id, {}]));
  for (const { sheetId, row: first, column: left, rows, columns } of blocks) {
    const lines = sheets[sheetId]!;
    const found = result[sheetId]!;
    const heads = new Set<string>();
    for (let row = first; row < first + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const formula = lines[row]?.[column];
        if (!formula) continue;
        (found[row] ??= {})[column] = formula;
        const { si, x = 0, y = 0 } = formula;
        if (si === undefined || heads.has(si)) continue;
        heads.add(si);
        const head = lines[row - y]?.[column - x];
        if (head) (found[row - y] ??= {})[column - x] = head;
      }
    }
  }
  return result;
}
