import type { Language } from "../../catalogue/language";

/** Columns of the lines on 碳账, counted from 0. */
export const COLUMN = {
  number: 0,
  sector: 1,
  group: 2,
  item: 3,
  kind: 4,
  unit: 5,
  current: 6,
  near: 7,
  planned: 8,
  defaultFactor: 9,
  ownFactor: 10,
  factorUnit: 11,
  emittedCurrent: 12,
  emittedNear: 13,
  emittedPlanned: 14,
  notation: 15,
  reason: 16,
  advice: 17,
  factorUsed: 18,
  conversion: 19,
  factorYear: 20,
  factorRegion: 21,
  source: 22,
  quality: 23,
  factorCode: 24,
  /** 1 in a line of the list that is neither filled in nor marked. */
  open: 25,
  /** 1 in a line that there is something to say about. */
  odd: 26,
  code: 27,
} as const;

export const YEARS = ["current", "near", "planned"] as const;
export type Year = (typeof YEARS)[number];

export const EMITTED: Record<Year, number> = {
  current: COLUMN.emittedCurrent,
  near: COLUMN.emittedNear,
  planned: COLUMN.emittedPlanned,
};

export const COLUMNS = 28;
/** What stands further right says where factors come from and serves the formulas; it is not printed. */
export const PRINTED_COLUMNS = COLUMN.factorUsed;

/** In points; those that are printed add up to `WIDEST_FORM`. */
const REST = [58, 60, 50, 58, 190, 50, 130, 110];
export const WIDTHS: Record<Language, readonly number[]> = {
  zh: [22, 33, 66, 86, 40, 44, 44, 44, 44, 46, 46, 54, 52, 52, 52, 30, 60, 70, ...REST],
  // "Agriculture" is one word.
  en: [22, 50, 62, 80, 40, 44, 44, 44, 45, 46, 46, 54, 52, 52, 52, 30, 59, 63, ...REST],
};

export const KIND_WORDS = {
  direct: { zh: "直接", en: "Direct" },
  transformation: { zh: "发电供热", en: "Power and heat" },
  indirect: { zh: "间接", en: "Indirect" },
  sink: { zh: "碳汇", en: "Sink" },
} as const;

/** Not occurring, not estimated, included elsewhere. */
export const NOTATIONS = ["NO", "NE", "IE"] as const;
