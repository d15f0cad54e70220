import { type Area, areaAddress } from "../a1";

/**
 * Fills in the references of an example's formula. "[fuel]" is the body of the column with that key, "[x..jobs]"
 * that of all columns from one to the other, "[fuel#2]" its second row and "[fuel#2:4]" rows 2 to 4;
 * "[city.gdp]" is a figure of the city on the first sheet.
 *
 * For one row of several, a reference with as many rows gives that row alone; the others hold for every row.
 */
export function withReferences(formula: string, places: Places, one?: { row: number; of: number }): string {
  return formula.replace(/\[([^\]]+)\]/g, (_, reference: string) => {
    const cityKey = /^city\.(\w+)$/.exec(reference)?.[1];
    if (cityKey) return known(places.city, cityKey);
    const area = areaOf(reference, places.columns);
    const alone = one && one.of > 1 && area.rows === one.of;
    return areaAddress(alone ? { ...area, row: area.row + one.row, rows: 1 } : area);
  });
}

export interface Places {
  /** Body of each column of data on the sheet, by its key. */
  columns: ReadonlyMap<string, Area>;
  /** Address of each figure of the city, with its sheet. */
  city: ReadonlyMap<string, string>;
}

function areaOf(reference: string, columns: Places["columns"]): Area {
  const [, first, last = first, from, to = from] =
    /^(\w+)(?:\.\.(\w+))?(?:#(\d+)(?::(\d+))?)?$/.exec(reference) ?? [];
  if (!first) throw new RangeError(`not a reference: [${reference}]`);
  const left = known(columns, first);
  const width = known(columns, last!).column - left.column + 1;
  if (from === undefined) return { ...left, columns: width };
  const rows = Number(to) - Number(from) + 1;
  return { row: left.row + Number(from) - 1, column: left.column, rows, columns: width };
}

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new RangeError(`the sample has no data called ${key}`);
  return found;
}
