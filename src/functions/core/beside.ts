import { Later } from "./later";

/** The names that people use besides those in the functions themselves, and the reader of units. */
export const names = new Later(() => import(/* webpackChunkName: "beside" */ "../beside"));

export const beside = () => names.part;

/** Coordinates, and what lies within a distance of what. */
const points = new Later(() => import(/* webpackChunkName: "points" */ "../points"));

export const pointSearch = () => points.part;

/** Calculations of many lines: shares of a total, effects of a change; and what is done with blank rows. */
const analyses = new Later(() => import(/* webpackChunkName: "analysis" */ "../analysis"));

export const analysis = () => analyses.part;

/** Why a name or a unit is not read, and what is nearest to it. */
const refused = new Later(() => import(/* webpackChunkName: "refusals" */ "../refusals"));

export const refusals = () => refused.part;

/** Factors that no function calculates with; CARBON.FACTOR gives them too. */
const others = new Later(() => import(/* webpackChunkName: "factors" */ "../otherFactors.generated"));

export const otherFactors = () => others.part.OTHER_FACTORS;

/** Settles when all that is loaded beside the scripts is there, or has failed for the first time. */
export const besideReady: Promise<unknown> = Promise.all(
  [names, points, analyses, refused, others].map(({ ready }) => ready),
);

/** For hosts that have them at hand. */
export function setBeside(all: {
  names: typeof names.part;
  points: typeof points.part;
  analysis: typeof analyses.part;
  refusals: typeof refused.part;
  others: typeof others.part;
}): void {
  names.part = all.names;
  points.part = all.points;
  analyses.part = all.analysis;
  refused.part = all.refusals;
  others.part = all.others;
}
