import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { type Lines, groupsOf } from "./formulaGroups";
import type { Grid } from "./grid";

type Formulas = Record<string, Record<string, Lines | undefined> | undefined>;
interface Generator {
  _generateTreeList(formulas: Formulas, ...rest: unknown[]): Promise<unknown>;
}

/** Fewer than these the engine reads one by one. */
const fewest = 32;

/**
 * A formula that was filled down a column stands in each cell in other letters, and the engine would read each, in every
 * calculation: seconds with a hundred thousand. Told that they are one, it reads the first and moves its references.
 */
export function shareFilledFormulas(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const generate = generator._generateTreeList.bind(generator);
  let known = new Map<string, Known>();
  generator._generateTreeList = (formulas, ...rest) => {
    const before = known;
    known = new Map();
    const told = mapped(formulas, (sheets, unit) =>
      mapped(sheets, (lines, sheet) => {
        const last = before.get(`${unit} ${sheet}`);
        const found = last && isSame(last.lines, lines) ? last : { lines, result: sharedInSheet(lines) };
        known.set(`${unit} ${sheet}`, found);
        return found.result;
      }),
    );
    return generate(told, ...rest);
  };
}

/** A sheet's formulas as they were at the last calculation. Mostly only values have changed since. */
interface Known {
  lines: Lines;
  result: Lines;
}

function isSame(one: Lines, other: Lines): boolean {
  if (one === other) return true;
  const rows = Object.keys(one);
  if (rows.length !== Object.keys(other).length) return false;
  return rows.every((row) => {
    const [line = {}, there = {}] = [one[Number(row)], other[Number(row)]];
    const columns = Object.keys(line);
    return (
      columns.length === Object.keys(there).length &&
      columns.every((text) => {
        const [a, b] = [line[Number(text)], there[Number(text)]];
        return a && b ? a.f === b.f && a.si === b.si && a.x === b.x && a.y === b.y : a === b;
      })
    );
  });
}

const mapped = <Value>(
  record: Record<string, Value | undefined>,
  map: (value: Value, key: string) => Value,
): Record<string, Value | undefined> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value && map(value, key)]));

/** The same formulas, in other objects where something is said of them. */
export function sharedInSheet(lines: Lines): Lines {
  const result = { ...lines };
  const copied = new Set<number>();
  let number = 0;
  for (const { first, isTold, rows, columns } of groupsOf(lines).alike) {
    if (isTold || rows.length < fewest) continue;
    const si = `shared ${++number}`;
    for (let index = 0; index < rows.length; index++) {
      const [row, column] = [rows[index]!, columns[index]!];
      if (!copied.has(row)) result[row] = { ...lines[row] };
      copied.add(row);
      result[row]![column] = { f: first.formula, si, x: column - first.column, y: row - first.row };
    }
  }
  return result;
}
