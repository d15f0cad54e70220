import { maxRows, parseArea } from "../grid/address";
import { dayCount } from "../grid/dayCount";

/** What hucre doesn't tell of a sheet's cells, read from its part. */
export interface StoredCells {
  /** "row,column" of cells whose value is a date written out ("2024-03-15"), not text. */
  writtenDates: ReadonlySet<string>;
  /** "row,column" of cells that name a look; only asked for where cells without one aren't plain. */
  withLook: ReadonlySet<string>;
  /** Addresses of cells that point to a text that the file doesn't hold. */
  withoutText: string[];
  /** Of cells that hold a picture or another thing that is no plain value. */
  withThing: string[];
  /** Of cells that stand there a second time. */
  doubled: string[];
}

/** `texts`: how many shared texts the file holds; `inOrder`: whether its cells are known to stand in order, each once; `looks`: whether those that name a look are asked for. */
export function storedCells(
  xml: string,
  texts: number,
  { inOrder, looks }: { inOrder: boolean; looks: boolean },
): StoredCells {
  return {
    withLook: new Set(looks ? withLook(xml) : []),
    withThing: xml.includes(" vm=")
      ? [...xml.matchAll(/<(?:\w+:)?c\s(?=[^>]*\svm=)[^>]*?\br="([A-Z]+\d+)"/g)].map(
          ([, address]) => address!,
        )
      : [],
    doubled: inOrder ? [] : doubled(xml),
    writtenDates: new Set(xml.includes('t="d"') ? writtenDates(xml) : []),
    withoutText: withoutText(xml, texts),
  };
}

function writtenDates(xml: string): string[] {
  const found: string[] = [];
  // A row or a cell that doesn't say where it is stands behind the one before it.
  let [row, column] = [-1, -1];
  for (const [, name, attributes = ""] of xml.matchAll(/<(?:\w+:)?(row|c)(\s[^>]*)?>/g)) {
    const place = /\sr="([^"]*)"/.exec(attributes)?.[1];
    if (name === "row") [row, column] = [place === undefined ? row + 1 : Number(place) - 1, -1];
    else {
      const area = place === undefined ? null : parseArea(place);
      [row, column] = area ? [area.row, area.column] : [row, column + 1];
      if (/\st="d"/.test(attributes)) found.push(`${row},${column}`);
    }
  }
  return found;
}

function withLook(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?c\s(?=[^>]*\ss="[1-9])(?:[^>]*?\s)?r="([^"]*)"/g)].flatMap(
    ([, address]) => {
      const area = parseArea(address!);
      return area ? [`${area.row},${area.column}`] : [];
    },
  );
}

function doubled(xml: string): string[] {
  const met = new Set<string>();
  return [...xml.matchAll(/<(?:\w+:)?c\s(?:[^>]*?\s)?r="([^"]*)"/g)].flatMap(([, address]) =>
    met.size === met.add(address!).size ? [address!] : [],
  );
}

function withoutText(xml: string, texts: number): string[] {
  const found: string[] = [];
  const pattern = /\st="s"[^>]*>\s*<(?:\w+:)?v>([^<]*)</g;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const index = Number(match[1]);
    if (match[1]!.trim() !== "" && Number.isInteger(index) && index >= 0 && index < texts) continue;
    const cell = xml.slice(xml.lastIndexOf("<", match.index), match.index + 1 + match[0].length);
    found.push(/\sr="([^"]*)"/.exec(cell)?.[1] ?? "?");
  }
  return found;
}

/** The first cell whose address no sheet has, or the row of cells that don't tell theirs. */
export function unknownAddress(xml: string): string | null {
  for (const [, row] of xml.matchAll(
    /<(?:\w+:)?row\s(?:[^>]*?\s)?r="([^"]*)"[^>]*[^/]>\s*<(?:\w+:)?c(?![^>]*\sr=)[\s>]/g,
  ))
    if (!(Number(row) >= 1 && Number(row) <= maxRows)) return row!;
  for (const [, address] of xml.matchAll(/<(?:\w+:)?c\s(?:[^>]*?\s)?r="([^"]*)"/g)) {
    if (!parseArea(address!)) return address!;
  }
  return null;
}

/** The number of days that Excel counts for a date as the file writes it out; null for anything else. */
export function writtenDate(text: string): number | null {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (!found || text.trim() === "") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = found;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  return dayCount(Date.UTC(Number(year), Number(month) - 1, Number(day))) + time;
}
