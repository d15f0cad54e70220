import { parseA1Ref, parseStructRef, type AstExpression, type Identifier } from "@borgar/fx";

/** Functions of one value each: handed a range, they work cell by cell only in an array formula. */
export const onePerCellFunctions: ReadonlySet<string> = new Set(
  `ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH BASE BITAND BITOR BITXOR CEILING CEILING.MATH CHAR CLEAN CODE
  COMBIN CONCATENATE COS COSH DATE DATEVALUE DAY DAYS DAYS360 DECIMAL DEGREES DOLLAR ERROR.TYPE EVEN EXACT EXP
  FACT FIND FINDB FIXED FLOOR FLOOR.MATH GAMMALN HOUR IF IFERROR IFNA IFS INT ISBLANK ISERR ISERROR ISEVEN
  ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEFTB LEN LENB LN LOG LOG10 LOWER MID MIDB MINUTE MOD
  MONTH NORMDIST NORMINV NORMSDIST NORMSINV NOT NUMBERVALUE ODD PERMUT POWER PROPER RADIANS REPLACE REPT RIGHT
  RIGHTB ROMAN ROUND ROUNDDOWN ROUNDUP SEARCH SEARCHB SECOND SIGN SIN SINH SQRT SUBSTITUTE SWITCH TAN TANH TEXT
  TIME TIMEVALUE TRIM TRUNC UNICHAR UNICODE UPPER VALUE WEEKDAY YEAR`.split(/\s+/),
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
