import { Later } from "./later";

/** The names that people use besides those in the functions themselves, and the reader of units. */
export const names = new Later(() => import(/* webpackChunkName: "beside" */ "../beside"));

export const beside = () => names.part;

/** Coordinates, and what lies within a distance of what. */
const points = new Later(() => import(/* webpackChunkName: "points" */ "../points"));

export const pointSearch = () => points.part;

/** Settles when all that is loaded beside the scripts is there, or has failed for the first time. */
export const besideReady: Promise<unknown> = Promise.all([names.ready, points.ready]);

/** For hosts that have them at hand. */
export function setBeside(all: { names: typeof names.part; points: typeof points.part }): void {
  names.part = all.names;
  points.part = all.points;
}
