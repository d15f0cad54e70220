import { parseA1Ref, parseStructRef, type AstExpression, type Identifier } from "@borgar/fx";

/** Functions of one value each: handed a range, they work cell by cell only in an array formula. */
export const onePerCellFunctions: ReadonlySet<string> = new Set(
  `ABS CEILING EVEN EXACT EXP FIND FLOOR IF IFERROR IFNA IFS INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL
  ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MOD MONTH NOT ODD POWER PROPER REPLACE
  RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SIGN SQRT SUBSTITUTE SWITCH TEXT TRIM TRUNC UPPER VALUE YEAR`.split(
    /\s+/,
  ),
);

/** Operators that make one reference of two. */
export const referenceOperators: ReadonlySet<string> = new Set([":", " ", ","]);

/** Does the expression stand for a range of more than one cell? `rangeNames`: the names that do, upper-case. */
export function spreads(
  node: AstExpression | Identifier | null,
  rangeNames: ReadonlySet<string> = new Set(),
): boolean {
  if (node?.type === "BinaryExpression") return node.operator === ":";
  if (node?.type !== "ReferenceIdentifier") return false;
  switch (node.kind) {
    case "name":
      return rangeNames.has(node.value.toUpperCase());
    case "table":
      return !(parseStructRef(node.value)?.sections ?? []).includes("this row");
    default: {
      const range = parseA1Ref(node.value);
      if (!range || !("range" in range)) return false;
      const { top, left, bottom, right } = range.range;
      return top === null || left === null || top !== bottom || left !== right;
    }
  }
}
