import { notAvailable } from "../core/errors";
import type { PlanData } from "./planData";

/**
 * The part of the catalogue that PLAN functions need, fetched as soon as the add-in starts. Until it is there
 * a PLAN function answers with a promise, so the cell shows #BUSY! for a moment; from then on it answers at
 * once. Should the file not arrive, the next call asks for it again.
 */
let loaded: PlanData | null = null;

/** Settles when the first attempt is over, whether or not it succeeded. */
export const planDataReady: Promise<void> = load().then(
  () => undefined,
  () => undefined,
);

async function load(): Promise<PlanData> {
  const { planData } = await import(/* webpackChunkName: "plan-data" */ "./planData");
  loaded = planData;
  return planData;
}

/**
 * f on the data. The result is declared as what it will be in the cell: Excel waits for a promise by itself,
 * and its generator of metadata reads the plain type.
 */
export function withPlanData(f: (data: PlanData) => any): any {
  return loaded ? f(loaded) : load().then(f, unreachable);
}

function unreachable(): never {
  throw notAvailable({
    zh: "规划数据未能载入，请检查网络后重新计算",
    en: "the plan data could not be loaded; check the network and recalculate",
  });
}
