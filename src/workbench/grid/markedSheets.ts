import { stringifyTokens, tokenize } from "@borgar/fx";
import { IFormulaCurrentConfigService } from "@univerjs/engine-formula";
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
