import citySize from "../../catalogue/data/reference/city-size.json";
import londonUgf from "../../catalogue/data/reference/london-ugf.json";
import newYorkZoning from "../../catalogue/data/reference/new-york-zoning.json";
import shenzhenDominantUse from "../../catalogue/data/reference/shenzhen-dominant-use.json";
import type { Citation, Confidence, Text } from "../../catalogue/schema";

/** A number, or what depends on the part of a lot, on the street … down to pairs that are the ends of a range. */
export type Figures = null | number | readonly number[] | { readonly [part: string]: Figures };

export interface ReferenceRow {
  key: string;
  name: Text;
  note: Text | null;
  aliases?: readonly string[];
  /** Where a surface lies: "ground", "canopy", "wall" or "any". */
  layer?: string;
  zone?: string;
  rule?: Text | null;
  confidence?: Confidence;
  printed?: { value: string; reason: Text } | null;
  [column: string]: unknown;
}

/** A table that the catalogue quotes as a whole. */
export interface ReferenceTable {
  id: string;
  title: Text;
  what: Text;
  /** Of every figure, unless `units` has one for its column. */
  unit: string;
  units?: Readonly<Record<string, string>>;
  /** What the signs of the source stand for. */
  legend?: Readonly<Record<string, Text>>;
  citation: Citation;
  confidence: Confidence;
  note: Text | null;
  /** Ids of the anomalies that were corrected. */
  corrections?: readonly string[];
  rows: readonly ReferenceRow[];
}

export const referenceTables: readonly ReferenceTable[] = [
  londonUgf,
  shenzhenDominantUse,
  newYorkZoning,
  citySize,
] as readonly unknown[] as ReferenceTable[];

/** What a table is for: the function that reads it, and the indicators that it bears on. */
export const USES: Readonly<Record<string, { function: string | null; indicators: readonly string[] }>> = {
  "london-ugf": { function: "GREEN.UGF", indicators: ["urban-greening-factor"] },
  "shenzhen-dominant-use": { function: "LAND.DOMINANTSHARE", indicators: ["dominant-use-floor-share"] },
  "new-york-zoning": { function: null, indicators: ["floor-area-ratio", "building-density"] },
  "city-size": { function: "LAND.CITYSIZE", indicators: [] },
};

/** Columns that hold figures, in the order in which they are shown. */
const FIGURE_COLUMNS = ["value", "upper", "far", "openSpaceRatio", "coverage", "height", "storeys"] as const;
/** "lower": a value that begins a class which `upper` ends. */
export type FigureColumn = (typeof FIGURE_COLUMNS)[number] | "lower";

export interface FigureLine {
  column: FigureColumn;
  /** What the figure is of, from the outside in: ["base", "NS"]. */
  parts: string[];
  /** One number, or both ends of a range. */
  numbers: number[];
  unit: string;
}

/** The figures of a row, one line each. What is alike for all streets is said once. */
export function figureLines(table: ReferenceTable, row: ReferenceRow): FigureLine[] {
  return FIGURE_COLUMNS.flatMap((column) =>
    linesOf((row[column] ?? null) as Figures, []).map(({ parts, numbers }) => ({
      column: column === "value" && "upper" in row ? "lower" : column,
      parts,
      numbers,
      unit: table.units?.[column] ?? table.unit,
    })),
  );
}

function linesOf(figures: Figures, parts: string[]): { parts: string[]; numbers: number[] }[] {
  if (figures === null) return [];
  if (typeof figures === "number") return [{ parts, numbers: [figures] }];
  if (isPair(figures)) return [{ parts, numbers: [...new Set(figures)] }];
  const inner = Object.entries(figures);
  const alike = new Set(inner.map(([, figure]) => JSON.stringify(figure))).size === 1;
  if (inner.length > 1 && alike) return linesOf(inner[0]![1], [...parts, "all"]);
  return inner.flatMap(([part, figure]) => linesOf(figure, [...parts, part]));
}

function isPair(figures: object): figures is readonly number[] {
  return Array.isArray(figures);
}
