import { ISuperTableService, Lexer } from "@univerjs/engine-formula";
import type { Grid } from "./grid";
import { withColumnNames } from "./structuredReferences";

interface TableReference {
  titleMap: Map<string, number>;
}

/**
 * The grid's engine reads brackets, commas, quotes and the like in a column's name as signs of the formula, and "2020"
 * or "A1" as a number or a cell. To the engine alone every name is spelled in letters that mean nothing else.
 */
export function takeAnyColumnName(grid: Grid): void {
  const lexer = grid.injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(withColumnNames(formula, plainName), ...rest);
  const tables = grid.injector.get(ISuperTableService);
  const register = tables.registerTable.bind(tables);
  tables.registerTable = (unitId, name, reference) => {
    const { titleMap } = reference as TableReference;
    const spelled = new Map([...titleMap].map(([title, index]) => [plainName(title), index]));
    register(unitId, name, { ...reference, titleMap: spelled });
  };
}

/** Signs go where Unicode keeps room for private use; a letter in front says that it is a name. */
const plainName = (name: string): string =>
  `n${name.trim().replace(/[^\p{L}\p{N}]/gu, (sign) => String.fromCodePoint(0xe000 + (sign.codePointAt(0)! & 0x17ff)))}`;
