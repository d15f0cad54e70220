/**
 * Colours of charts. Neighbours of the order differ in lightness, so that a stack can be read in grey and in print; any
 * two differ also for people who don't tell red from green. A test reckons both. Bars and areas have a line around them.
 */
export const PALETTE = [
  "#0B6B55",
  "#F2A93B",
  "#2F6FB7",
  "#BDE4F2",
  "#4B0F30",
  "#E59A93",
  "#767B81",
  "#EFE58A",
] as const;

/** Which of the eight, from 0. A ninth series begins anew, so no chart should have more. */
export type Slot = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Around bars, slices and areas: what is pale stands out from the paper, too. */
export const OUTLINE = "#1F2A2E";

/** Lines are told apart by these as well; in the order of the colours. */
export const MARKERS = ["Circle", "Square", "Triangle", "Diamond", "X", "Plus", "Star", "Dash"] as const;
