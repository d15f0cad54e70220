import { ISuperTableService } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import { plainName } from "./columnNames";
import { type Grid, areaOf } from "./grid";
import { hasTotals } from "./totalsRow";

export interface EngineTable {
  sheetId: string;
  range: IRange;
  titleMap: Map<string, number>;
}

/**
 * The grid's engine knows no table whose name has an underscore or a full stop, and takes the last row for the totals,
 * since the grid's own table ends above them. To the engine alone each table has three names of plain letters: one for
 * itself, one with its totals, and one for the row of totals, which counts as headings there.
 */
const itself = "\ue200";
const wholly = "\ue201";
const totals = "\ue202";

/** How the engine is told of the given sections of a table; null where there is nothing of the kind. */
export function engineSections(
  grid: Grid,
  table: string,
  sections: readonly string[],
): { table: string; sections: readonly string[] } | null {
  const known = tablesOf(grid).get(table);
  if (!known) return { table, sections };
  const name = plainName(table);
  switch ([...sections].sort().join()) {
    case "all":
      return { table: name + wholly, sections };
    case "data,headers":
      return { table: name + itself, sections: ["all"] };
    case "data,totals":
      return { table: name + wholly, sections: ["data"] };
    case "totals":
      return showsTotals(grid, known) ? { table: name + totals, sections: ["headers"] } : null;
    default:
      return { table: name + itself, sections };
  }
}

/** Names of tables, in any case, as the engine is told of them; null where it is no table's. */
export function engineTableName(grid: Grid, text: string): string | null {
  for (const name of tablesOf(grid).keys())
    if (name.toLowerCase() === text.toLowerCase()) return plainName(name) + itself;
  return null;
}

/** Whether a formula says the name of a table, so that it is worth a look. */
export function namesTable(grid: Grid, formula: string): boolean {
  const text = formula.toLowerCase();
  for (const name of tablesOf(grid).keys()) if (text.includes(name.toLowerCase())) return true;
  return false;
}

const tablesOf = (grid: Grid): Map<string, EngineTable> =>
  (grid.injector.get(ISuperTableService).getTableMap(grid.unitId) as Map<string, EngineTable> | undefined) ??
  new Map<string, EngineTable>();

function showsTotals(grid: Grid, { sheetId, range }: EngineTable): boolean {
  const sheet = grid.workbook.getSheetBySheetId(sheetId);
  return sheet ? hasTotals(sheet, areaOf(range)) : false;
}

/** The engine's tables under all their names. What lists them finds each once, as people call it. */
export function takeSections(grid: Grid): void {
  const service = grid.injector.get(ISuperTableService);
  const known = service.getTableMap.bind(service);
  service.getTableMap = (unitId) => {
    const tables = known(unitId) as Map<string, EngineTable> | undefined;
    return (tables && unitId === grid.unitId ? new Sections(grid, tables) : tables) as never;
  };
}

class Sections extends Map<string, EngineTable> {
  constructor(
    private readonly grid: Grid,
    private readonly tables: Map<string, EngineTable>,
  ) {
    super();
  }
  override get size() {
    return this.tables.size;
  }
  override forEach(visit: (table: EngineTable, name: string, all: Map<string, EngineTable>) => void) {
    this.tables.forEach(visit);
  }
  override keys() {
    return this.tables.keys();
  }
  override has(name: string): boolean {
    return this.get(name) !== undefined;
  }
  override get(name: string): EngineTable | undefined {
    const mark = name.at(-1);
    if (mark !== itself && mark !== wholly && mark !== totals) return this.tables.get(name);
    const plain = name.slice(0, -1);
    const [, table] = [...this.tables].find(([known]) => plainName(known) === plain) ?? [];
    if (!table || mark === itself || !showsTotals(this.grid, table)) return table;
    const endRow = table.range.endRow + 1;
    return { ...table, range: { ...table.range, endRow, ...(mark === totals && { startRow: endRow }) } };
  }
}
