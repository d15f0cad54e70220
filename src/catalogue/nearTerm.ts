import { standards } from "./chain";
import type { AssuranceMeasure } from "./measures";
import type { Strategy } from "./schema";

const nearTerm = standards.filter((standard) => standard.nearTerm);
const standardIds = new Set(nearTerm.map(({ id }) => id));
const strategyIds = new Set(nearTerm.flatMap(({ strategies }) => strategies));

/** Whether one of the six standards of the near-term plan (§9.1) would carry it. */
export function isNearTerm({ id }: Pick<Strategy, "id">): boolean {
  return strategyIds.has(id);
}

/** The same of a measure that sees plans through. */
export function isNearTermMeasure({ standards: ids }: Pick<AssuranceMeasure, "standards">): boolean {
  return ids.some((id) => standardIds.has(id));
}
