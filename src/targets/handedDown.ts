import { isAbove, isBelow, isClose } from "./closeness";
import {
  type CellValue,
  type JudgedRow,
  type Judgement,
  invalid,
  isBlank,
  judge,
  judgedColumn,
} from "./judge";

/** A row of an indicator table: its own target, and what the level above handed down. */
export interface RowWithHandedDown extends JudgedRow {
  /** 上级下达: a target of its own, which the value must not be worse than. Blank or absent: none. */
  handed?: CellValue;
  /** "≥" where more is better, "≤" where less is, "=" where neither; the table keeps it in a column of its own. */
  better?: CellValue;
}

/**
 * The verdict on one row by both its targets: 达标 only where each is met, and by the one handed down alone where the row
 * has no target of its own. `verdictFormula` says the same in the sheet.
 */
export function judgeRow(row: RowWithHandedDown): Judgement {
  const own = judge(row);
  const { handed = null, better = null } = row;
  if (isBlank(handed) || own.verdict === "invalid") return own;
  if (typeof handed !== "number") return invalid("handed-not-number");
  const { plausibleMin: min, plausibleMax: max, target } = row;
  if ((typeof min === "number" && isBelow(handed, min)) || (typeof max === "number" && isAbove(handed, max)))
    return invalid("handed-out-of-range");
  if (typeof target === "number" && Math.sign(target) * Math.sign(handed) < 0) return invalid("handed-sign");
  if (better !== "≥" && better !== "≤" && better !== "=") return invalid("handed-direction");
  const value = row[judgedColumn(row)];
  if (typeof value !== "number") return { verdict: "missing", gap: null, fault: null };
  const above = value - handed;
  if (!Number.isFinite(above)) return invalid("too-large");
  const keeps = isClose(value, handed) || (better === "≥" ? above > 0 : better === "≤" && above < 0);
  if (keeps && own.verdict !== "missed") return { verdict: "met", gap: null, fault: null };
  const short = better === "≥" ? -above : better === "≤" ? above : Math.abs(above);
  return { verdict: "missed", gap: Math.max(0, own.gap ?? 0, short), fault: null };
}
