import { stringifyTokens, tokenize } from "@borgar/fx";
import {
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  StringValueObject,
} from "@univerjs/engine-formula";
import { cellOf, isSingle, valueOf } from "./functions/eachCell";
import { mend } from "./functions/executor";
import type { Grid } from "./grid";

/** For the engine every ! ends a sheet's name. Within one it is handed this sign, which no name here is likely to have. */
const standIn = "\u{F0021}";

type Names = Record<string, Record<string, string> | null | undefined>;

/** Lets the engine find sheets by the names under which they are spelled for it. */
export function knowMarkedSheets(grid: Grid): void {
  const config = grid.injector.get(IFormulaCurrentConfigService);
  const named = config.getSheetNameMap.bind(config) as () => Names;
  config.getSheetNameMap = (() => {
    const known = named();
    const sheets = known[grid.unitId];
    for (const [name, id] of Object.entries(sheets ?? {}))
      if (name.includes("!")) sheets![name.replaceAll("!", standIn)] = id;
    return known;
  }) as typeof config.getSheetNameMap;
  mend(grid, ["INDIRECT"], (calculate) => (text, ...rest) => {
    const named = valueOf(text!);
    const cell = cellOf(named, 0, 0);
    if (!isSingle(named) || !cell.isString()) return calculate(text!, ...rest);
    const written = String(cell.getValue());
    if (!written.includes("!")) return calculate(text!, ...rest);
    if (!hasItsSheet(grid, written)) return ErrorValueObject.create(ErrorType.REF);
    return calculate(StringValueObject.create(spelledSheets(`=${written}`).slice(1)), ...rest);
  });
}

/** The engine takes the cells of a sheet that there isn't for a value of the wrong kind. */
function hasItsSheet(grid: Grid, written: string): boolean {
  const found = /^\s*(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(written);
  const name = (found?.[1]?.replaceAll("''", "'") ?? found?.[2])?.toLowerCase();
  return (
    name === undefined || grid.workbook.getSheets().some((sheet) => sheet.getName().toLowerCase() === name)
  );
}

/** The formula with another sign for every ! within the name of a sheet. */
export function spelledSheets(formula: string): string {
  if (!/'(?:[^']|'')*!(?:[^']|'')*'!/.test(formula)) return formula;
  const tokens = tokenize(formula);
  for (const token of tokens)
    if (token.type.startsWith("range"))
      token.value = token.value.replace(/'(?:[^']|'')*'(?=!)/g, (name) => name.replaceAll("!", standIn));
  return stringifyTokens(tokens);
}
