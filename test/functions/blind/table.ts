/** Calls as somebody types them who has a published table in hand and has not read the manual. */
export interface Table {
  /** What prints the figures, or the names. */
  source: string;
  /** The call, and what is printed; an error's code where a number would be a guess. */
  calls: Call[];
}

export type Printed = number | string | readonly Printed[];

/** `within` is how far the printed figure was rounded; a few parts in ten thousand when left out. */
export type Call = [formula: string, printed: Printed, within?: number];

/** One formula with many names. */
export function each<T>(formula: (name: T) => string, names: [name: T, printed: number | string][]): Call[] {
  return names.map(([name, printed]) => [formula(name), printed]);
}
