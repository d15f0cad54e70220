import { Later } from "./later";

/** The names that people use besides those in the functions themselves, and the reader of units. */
export const names = new Later(() => import(/* webpackChunkName: "beside" */ "../beside"));

export const beside = () => names.part;

/** Coordinates, and what lies within a distance of what. */
const points = new Later(() => import(/* webpackChunkName: "points" */ "../points"));

export const pointSearch = () => points.part;

/** Factors that no function calculates with; CARBON.FACTOR gives them too. */
const others = new Later(() => import(/* webpackChunkName: "factors" */ "../otherFactors.generated"));

export const otherFactors = () => others.part.OTHER_FACTORS;

/** Settles when all that is loaded beside the scripts is there, or has failed for the first time. */
export const besideReady: Promise<unknown> = Promise.all([names.ready, points.ready, others.ready]);

/** For hosts that have them at hand. */
export function setBeside(all: {
  names: typeof names.part;
  points: typeof points.part;
  others: typeof others.part;
}): void {
  names.part = all.names;
  points.part = all.points;
  others.part = all.others;
}
