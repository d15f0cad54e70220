import { stringifyTokens, tokenize } from "@borgar/fx";
import { ISuperTableService, Lexer } from "@univerjs/engine-formula";
import { plainName } from "./columnNames";
import type { Grid } from "./grid";
import { fillSingles, spelledSingles } from "./oneOfRange";
import { fillSpillReferences, spelledSpills } from "./spillReferences";
import { withEngineNames } from "./structuredReferences";
import { type EngineTable, engineSections, engineTableName, namesTable, takeSections } from "./tableSections";

/** The engine is handed formulas in a spelling that it reads; nobody else sees it. */
export function spellForEngine(grid: Grid): void {
  const lexer = grid.injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(spelled(grid, formula), ...rest);
  const tables = grid.injector.get(ISuperTableService);
  const register = tables.registerTable.bind(tables);
  tables.registerTable = (unitId, name, reference) => {
    const { titleMap } = reference as EngineTable;
    const plain = new Map([...titleMap].map(([title, index]) => [plainName(title), index]));
    register(unitId, name, { ...reference, titleMap: plain });
  };
  takeSections(grid);
  fillSpillReferences(grid);
  fillSingles(grid);
}

function spelled(grid: Grid, formula: string): string {
  const spills = spelledSingles(spelledSpills(formula));
  if (!namesTable(grid, spills)) return spills;
  const tables = withEngineNames(spills, plainName, (table, sections) =>
    engineSections(grid, table, sections),
  );
  return withWholeTables(grid, tables);
}

/** SUM(Exp), which names a table and nothing of it. */
function withWholeTables(grid: Grid, formula: string): string {
  const tokens = tokenize(formula);
  for (const token of tokens)
    if (token.type === "range_named") token.value = engineTableName(grid, token.value) ?? token.value;
  return stringifyTokens(tokens);
}
