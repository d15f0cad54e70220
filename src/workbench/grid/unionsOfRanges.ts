import { stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { united } from "./functions/unitedRanges";

/** Functions to which ranges put together in brackets are the same as one range after the other. */
const gathering = new Set(
  (
    "AND AREAS AVEDEV AVERAGE AVERAGEA CONCAT COUNT COUNTA DEVSQ GCD GEOMEAN HARMEAN KURT LCM MAX MAXA MEDIAN MIN MINA MODE " +
    "MODE.SNGL OR PRODUCT SKEW STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA SUM SUMSQ VAR VAR.P VAR.S VARA VARP VARPA XOR"
  ).split(" "),
);

/** Functions that take such ranges for one, and further arguments after it. */
const listing = new Set(
  (
    "LARGE PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE QUARTILE.EXC " +
    "QUARTILE.INC RANK RANK.AVG RANK.EQ SMALL TRIMMEAN"
  ).split(" "),
);

interface Open {
  at: number;
  /** The function whose arguments it holds; null for brackets that only put things together. */
  name: string | null;
  hasComma: boolean;
}

/**
 * The formula with SUM(A1:A2,C1:C2) for SUM((A1:A2,C1:C2)), which the engine can't read, and with a function of our own
 * around the ranges where another argument follows.
 */
export function spelledUnions(formula: string): string {
  if (!/[(,]\s*\(/.test(formula)) return formula;
  const tokens = tokenize(formula);
  const neighbour = (index: number, step: number): Token | undefined => {
    let at = index + step;
    while (tokens[at]?.type === "whitespace") at += step;
    return tokens[at];
  };
  const open: Open[] = [];
  tokens.forEach((token, index) => {
    if (token.type !== "operator") return;
    const { value } = token;
    if (value === "(") {
      const before = tokens[index - 1];
      open.push({
        at: index,
        name: before?.type === "func" ? before.value.toUpperCase() : null,
        hasComma: false,
      });
    } else if (value === "," && open.length > 0) open.at(-1)!.hasComma = true;
    else if (value === ")") {
      const group = open.pop();
      const around = open.at(-1)?.name ?? null;
      if (!group?.hasComma || group.name !== null || around === null) return;
      if (listing.has(around)) tokens[group.at]!.value = `${united}(`;
      if (!gathering.has(around)) return;
      const before = neighbour(group.at, -1)?.value ?? "";
      const after = neighbour(index, 1)?.value ?? "";
      if (!/^[(,]$/.test(before) || !/^[),]$/.test(after)) return;
      tokens[group.at]!.value = "";
      token.value = "";
    }
  });
  return stringifyTokens(tokens);
}
