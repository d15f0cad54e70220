import type { Indicator } from "./schema";

/**
 * Whether an indicator gets a row on the 指标 sheet of its plans: the source proposes it, and it is one number that
 * no other row says already. The rest stand on 说明 and in the library, as mentions, notes and cases.
 */
export function hasRow({ formal, notARow }: Pick<Indicator, "formal" | "notARow">): boolean {
  return formal && notARow === undefined;
}
