import { notAvailable } from "../core/errors";
import type { PlanData } from "./planData";
import type * as rules from "./rules";

/** What is done with the data. */
export type Rules = typeof rules;

/**
 * The part of the catalogue that PLAN functions need and what they do with it, fetched as soon as the add-in starts. Until it is there
 * a PLAN function answers with a promise, so the cell shows #BUSY! for a moment; from then on it answers at
 * once. Should the file not arrive, the next call asks for it again.
 */
let loaded: [PlanData, Rules] | null = null;

/** Settles when the first attempt is over, whether or not it succeeded. */
export const planDataReady: Promise<void> = load().then(
  () => undefined,
  () => undefined,
);

async function load(): Promise<[PlanData, Rules]> {
  const [{ planData }, rules] = await Promise.all([
    import(/* webpackChunkName: "plan-data" */ "./planData"),
    import(/* webpackChunkName: "plan-data" */ "./rules"),
  ]);
  loaded = [planData, rules];
  return loaded;
}

/**
 * f on the data. The result is declared as what it will be in the cell: Excel waits for a promise by itself,
 * and its generator of metadata reads the plain type.
 */
export function withPlanData(f: (data: PlanData, rules: Rules) => any): any {
  return loaded ? f(...loaded) : load().then((part) => f(...part), unreachable);
}

function unreachable(): never {
  throw notAvailable({
    zh: "规划数据未能载入，请检查网络后重新计算",
    en: "the plan data could not be loaded; check the network and recalculate",
  });
}
