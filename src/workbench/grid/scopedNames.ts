import {
  type BaseFunction,
  IDefinedNamesService,
  IFormulaDependencyGenerator,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import { splitSheet } from "./address";
import type { Grid } from "./grid";
import { type NamePlace, findMarked, namesAt, sheetNamed } from "./markedNames";
import { findName } from "./names";

interface EngineFormula {
  f: string;
}
interface RuleFormula extends EngineFormula {
  ranges: IRange[];
}
type Line = Record<number, EngineFormula | null>;
type Lines = Record<number, Line | undefined>;
/** Formulas by unit and sheet. */
type Formulas<Inner> = Record<string, Record<string, Inner | undefined> | undefined>;
interface Generator {
  _generateTreeList(
    cells: Formulas<Lines>,
    rules: Formulas<Record<string, RuleFormula>>,
    units: unknown,
  ): Promise<unknown>;
}

/**
 * To the engine a name is a name, whichever sheet it belongs to and whichever cell it is used in, and a formula is read
 * once, whichever sheet it stands on. It is handed each formula with the names that are meant where it stands.
 */
export function tellNamesApart(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const generate = generator._generateTreeList.bind(generator);
  generator._generateTreeList = (cells, rules, units) => {
    const spell = namesAt(grid);
    if (!spell) return generate(cells, rules, units);
    const told = <Formula extends EngineFormula>(formula: Formula, place: NamePlace): Formula => {
      const f = spell(formula.f, place);
      return f === formula.f ? formula : { ...formula, f };
    };
    return generate(
      eachSheet(cells, (lines, sheetId) =>
        each(
          lines,
          (line, row) =>
            line &&
            each(
              line,
              (formula, column) =>
                formula && told(formula, { sheetId, row: Number(row), column: Number(column) }),
            ),
        ),
      ),
      eachSheet(rules, (known, sheetId) =>
        each(known, (rule) => {
          const [first] = rule.ranges;
          return told(rule, { sheetId, row: first?.startRow ?? 0, column: first?.startColumn ?? 0 });
        }),
      ),
      units,
    );
  };

  const names = grid.injector.get(IDefinedNamesService);
  const find = names.getValueByName.bind(names);
  names.getValueByName = (unitId, name) => findMarked(grid, name) ?? find(unitId, name);

  // INDIRECT("name") looks the name up by itself.
  const indirect = grid.injector.get(IFunctionService).getExecutor("INDIRECT") as BaseFunction;
  indirect.getDefinedName = (text) => {
    const { sheet, address: name } = splitSheet(text);
    const asked = sheet === null ? indirect.subUnitId : sheetNamed(grid, sheet);
    return findName(grid, name, asked ?? null) as ReturnType<BaseFunction["getDefinedName"]>;
  };
}

/** The same record where nothing in it changes. */
function each<Value>(
  record: Record<string, Value>,
  change: (value: Value, key: string) => Value,
): Record<string, Value> {
  let changed: Record<string, Value> | null = null;
  for (const [key, value] of Object.entries(record)) {
    const now = change(value, key);
    if (now !== value) (changed ??= { ...record })[key] = now;
  }
  return changed ?? record;
}

const eachSheet = <Inner>(
  formulas: Formulas<Inner>,
  change: (inner: Inner, sheetId: string) => Inner,
): Formulas<Inner> =>
  each(formulas, (sheets) => sheets && each(sheets, (inner, sheetId) => inner && change(inner, sheetId)));
