import { stringifyTokens, tokenize } from "@borgar/fx";
import { IDefinedNamesService, ISuperTableService, Lexer } from "@univerjs/engine-formula";
import { plainName } from "./columnNames";
import { withoutDoubledSigns } from "./doubledSigns";
import type { Grid } from "./grid";
import { findCommonCells, spelledIntersections } from "./intersections";
import { fillSingles, spelledSingles } from "./oneOfRange";
import { knowMarkedSheets, spelledSheets } from "./markedSheets";
import { fillSpillReferences, spelledSpills } from "./spillReferences";
import { withEngineNames } from "./tableReferences";
import { spelledUnions } from "./unionsOfRanges";
import { plainNumbers } from "./writtenNumbers";
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
  spellNames(grid);
  knowMarkedSheets(grid);
  takeSections(grid);
  fillSpillReferences(grid);
  fillSingles(grid);
  findCommonCells(grid);
}

/** What a name stands for is put into the formula as it is kept, and has to be spelled too. */
function spellNames(grid: Grid): void {
  const names = grid.injector.get(IDefinedNamesService);
  const kept = names.getValueByName.bind(names);
  names.getValueByName = (unitId, name) => {
    const found = kept(unitId, name);
    if (!found) return found;
    const { formulaOrRefString: stands } = found;
    if (!stands.startsWith("="))
      return { ...found, formulaOrRefString: spelledSheets(`=${stands}`).slice(1) };
    return { ...found, formulaOrRefString: asOperand(spelled(grid, stands)) };
  };
}

/** A name of =1+2 stands in =name*2 for (1+2). */
const asOperand = (formula: string) =>
  /[-+*/^&<>=%]/.test(formula.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]/g, ""))
    ? `(${formula.slice(1)})`
    : formula;

function spelled(grid: Grid, formula: string): string {
  const spills = signedNames(
    spelledUnions(
      spelledSheets(
        spelledSingles(
          spelledSpills(withoutDoubledSigns(spelledIntersections(plainNumbers(brokenTexts(formula))))),
        ),
      ),
    ),
  );
  if (!namesTable(grid, spills)) return spills;
  const tables = withEngineNames(spills, plainName, (table, sections) =>
    engineSections(grid, table, sections),
  );
  return withWholeTables(grid, tables);
}

/** ("a"&CHAR(10)&"b") for a text with a line break, which the engine takes for a blank. */
function brokenTexts(formula: string): string {
  if (!formula.includes("\n")) return formula;
  return formula.replace(/"(?:[^"]|"")*"/g, (text) =>
    text.includes("\n") ? `(${text.split(/\r?\n/).join('"&CHAR(10)&"')})` : text,
  );
}

/** -(name) for -name, which the engine takes for a name of its own, and -("3") for -"3". */
function signedNames(formula: string): string {
  if (!/(?:^=|[-+*/^&<>=(,])\s*-\s*[\p{L}_\\"]/u.test(formula)) return formula;
  const tokens = tokenize(formula);
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const isSigned = before?.value === "-" && /^(?:fx_prefix|operator)$/.test(tokens[index - 2]?.type ?? "");
    if (isSigned && (token.type === "range_named" || token.type === "string"))
      token.value = `(${token.value})`;
  });
  return stringifyTokens(tokens);
}

/** SUM(Exp), which names a table and nothing of it. */
function withWholeTables(grid: Grid, formula: string): string {
  const tokens = tokenize(formula);
  for (const token of tokens)
    if (token.type === "range_named") token.value = engineTableName(grid, token.value) ?? token.value;
  return stringifyTokens(tokens);
}
