/** Points on a map: loaded beside the start-up scripts, reached through core/beside. */
export { coordinatesOf } from "./coordinates";
export { coveredWeight, within, type Points } from "./coverage";
export { readPlaces, type Places } from "./places";
export { sharesWithin } from "./reach";
