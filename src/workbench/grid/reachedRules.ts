import type { IRange } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { type Lines, groupsOf } from "./formulaGroups";
import { readsOf } from "./formulaPattern";
import { type Block, runsOf, standsBetween } from "./formulaReaders";
import type { Grid } from "./grid";
import { type Generator as AnyGenerator, blockOf, isMoreThanCells } from "./reachedFormulas";

/** A formula of a rule: for each cell of its ranges, as it stands in the first. */
interface Rule {
  f: string;
  ranges: IRange[];
}
type Rules = Record<string, Record<string, Record<string, Rule> | null | undefined> | undefined>;
type Formulas = Record<string, Record<string, Lines | undefined> | undefined>;

interface Generator extends Omit<AnyGenerator, "_generateTreeList"> {
  _generateTreeList(formulas: Formulas, rules: Rules, units: unknown): Promise<unknown>;
  _currentConfigService: AnyGenerator["_currentConfigService"] & {
    getDirtyUnitOtherFormulaMap(): Record<string, Record<string, Record<string, unknown>>> | undefined;
  };
}

/** Rules for fewer cells than these the engine may look at whole. */
const fewest = 5_000;
const mostComparisons = 1_000_000;

/**
 * A rule for a hundred thousand cells is as many formulas to the engine, which it lists in each calculation. Here it is
 * handed those cells of a rule that a change, or a formula that is calculated with it, may reach; rules that came or
 * changed themselves it is handed whole.
 */
export function leaveUnreachedRules(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const generate = generator._generateTreeList.bind(generator);
  const config = generator._currentConfigService;

  generator._generateTreeList = (formulas, rules, units) => {
    const sheets = rules[grid.unitId];
    if (!sheets || isMoreThanCells(generator as unknown as AnyGenerator) || cellsOf(sheets) < fewest)
      return generate(formulas, rules, units);
    const changed = [...config.getDirtyRanges().map(blockOf), ...blocksOf(formulas[grid.unitId] ?? {})];
    const count = Object.values(sheets).reduce((sum, all) => sum + Object.keys(all ?? {}).length, 0);
    if (changed.length * count > mostComparisons) return generate(formulas, rules, units);
    const asked = config.getDirtyUnitOtherFormulaMap()?.[grid.unitId] ?? {};
    const reached = Object.entries(sheets).map(([sheetId, all]) => {
      const found = Object.entries(all ?? {}).flatMap(([id, rule]): [string, Rule][] => {
        const ranges =
          asked[sheetId]?.[id] === undefined ? reachedRanges(grid, sheetId, rule, changed) : rule.ranges;
        return ranges.length > 0 ? [[id, { ...rule, ranges }]] : [];
      });
      return [sheetId, Object.fromEntries(found)] as const;
    });
    return generate(formulas, { ...rules, [grid.unitId]: Object.fromEntries(reached) }, units);
  };
}

const cellsIn = ({ startRow, endRow, startColumn, endColumn }: IRange) =>
  (endRow - startRow + 1) * (endColumn - startColumn + 1);

const cellsOf = (sheets: NonNullable<Rules[string]>): number =>
  Object.values(sheets)
    .flatMap((all) => Object.values(all ?? {}))
    .reduce((sum, { ranges }) => ranges.reduce((cells, range) => cells + cellsIn(range), sum), 0);

const blocksOf = (sheets: Record<string, Lines | undefined>): Block[] =>
  Object.entries(sheets).flatMap(([sheetId, lines]) => {
    const { alike, alone } = groupsOf(lines ?? {});
    return [...alike, ...alone].flatMap((group) =>
      runsOf(group).map((run) => ({ sheetId, columns: 1, ...run })),
    );
  });

/** Whole rows of a rule's ranges; the engine counts from the first cell, which then is among them. */
function reachedRanges(grid: Grid, sheetId: string, rule: Rule, changed: readonly Block[]): IRange[] {
  const first = rule.ranges[0]!;
  const reads = readsOf(rule.f, first.startRow, first.startColumn);
  const isOpen = rule.ranges.some((range) => Number.isNaN(cellsIn(range)));
  if (!reads || isOpen) return rule.ranges;
  const found = rule.ranges.flatMap((range) => {
    const marked = new Uint8Array(range.endRow - range.startRow + 1);
    for (const { sheet, rows, columns } of reads) {
      const from = sheet === null ? sheetId : idOf(grid, sheet);
      for (const block of changed) {
        if (block.sheetId !== from) continue;
        const [left, right] = standsBetween(columns, block.column, block.column + block.columns - 1);
        if (right < range.startColumn || left > range.endColumn) continue;
        const [top, bottom] = standsBetween(rows, block.row, block.row + block.rows - 1);
        const begin = Math.max(top, range.startRow) - range.startRow;
        marked.fill(1, begin, Math.max(begin, Math.min(bottom, range.endRow) - range.startRow + 1));
      }
    }
    return marks(marked).map(([begin, end]) => ({
      ...range,
      startRow: range.startRow + begin,
      endRow: range.startRow + end,
    }));
  });
  const [top] = found;
  if (!top || (top.startRow === first.startRow && top.startColumn === first.startColumn)) return found;
  return [{ ...first, endRow: first.startRow, endColumn: first.startColumn }, ...found];
}

const idOf = (grid: Grid, name: string) =>
  grid.workbook
    .getSheets()
    .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())
    ?.getSheetId();

function marks(marked: Uint8Array): [begin: number, end: number][] {
  const found: [number, number][] = [];
  let begin = marked.indexOf(1);
  while (begin >= 0) {
    const end = marked.indexOf(0, begin);
    found.push([begin, (end < 0 ? marked.length : end) - 1]);
    begin = end < 0 ? -1 : marked.indexOf(1, end);
  }
  return found;
}
