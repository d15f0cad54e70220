/** A sheet of an .ods: its name, and what it hides. Rows and columns count from 0. */
export interface OdsSheet {
  name: string;
  hidden: boolean;
  rows: Set<number>;
  columns: Set<number>;
}

/** So many hidden lines are remembered of one run; the blank rest of a sheet is often hidden as a million rows. */
const MOST_LINES = 5000;
const TABLES = /<table:table\s[^>]*>[\s\S]*?<\/table:table>/g;
const LINES = /<table:table-(row|column)((?:\s[^>]*)?)>/g;

/**
 * The sheets in their order, out of content.xml. The library that reads .ods passes over what is hidden, and leaves
 * names as they are escaped there.
 */
export function odsSheets(content: string): OdsSheet[] {
  const invisible = new Set(
    [...content.matchAll(/<style:style\b[^>]*style:name="([^"]*)"[^>]*>((?:(?!<\/?style:style\b)[\s\S])*)/g)]
      .filter(([, , style]) => style!.includes('table:display="false"'))
      .map(([, name]) => name!),
  );
  return [...content.matchAll(TABLES)].map(([table]) => {
    const head = table.slice(0, table.indexOf(">"));
    const lines = { row: new Set<number>(), column: new Set<number>() };
    const next = { row: 0, column: 0 };
    for (const [, kind, attributes = ""] of table.matchAll(LINES)) {
      const line = kind as "row" | "column";
      const repeated = Number(attribute(attributes, `table:number-${line}s-repeated`) ?? 1);
      if (/^(?:collapse|filter)$/.test(attribute(attributes, "table:visibility") ?? ""))
        for (let i = 0; i < Math.min(repeated, MOST_LINES); i += 1) lines[line].add(next[line] + i);
      next[line] += repeated;
    }
    return {
      name: unescaped(attribute(head, "table:name") ?? ""),
      hidden: invisible.has(attribute(head, "table:style-name") ?? ""),
      rows: lines.row,
      columns: lines.column,
    };
  });
}

function attribute(text: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1];
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&amp;/g, "&");
}

/** Rows, how often each stands, and what is in it. */
const ROWS = /<table:table-row((?:\s[^>]*)?)>([\s\S]*?)<\/table:table-row>/g;
const CELLS = /<table:table-cell\s([^>]*?)\/?>/g;

/**
 * How many filled cells the sheets would have once every repeated one stood for itself: a few bytes can say seventeen
 * thousand million, and the reader would lay each of them out.
 */
export function filledCells(content: string): number {
  let filled = 0;
  for (const [, row = "", cells = ""] of content.matchAll(ROWS)) {
    const rows = Number(attribute(row, "table:number-rows-repeated") ?? 1);
    for (const [, cell = ""] of cells.matchAll(CELLS))
      if (/\soffice:value-type=|\stable:formula=/.test(` ${cell}`))
        filled += rows * Number(attribute(` ${cell}`, "table:number-columns-repeated") ?? 1);
  }
  return filled;
}
