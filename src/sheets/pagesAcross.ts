import type { SheetDescription } from "./description";
import { landscapePage } from "./landscapePage";
import { FORM_MARGINS } from "./look";

/** In points: A4 on its side. */
const PAGE_WIDTH = 842;
/** Programs reckon columns of a file up to so much wider than Excel. */
const SLACK = 1.02;
/** In points: the head takes a line more. */
const MARGINS = { ...FORM_MARGINS, top: 46 };

interface Across {
  /** Rows, counted from 0: the headings, and the first that isn't printed any more. */
  headings: number;
  end: number;
  /** In points: of the columns that are printed. */
  widths: readonly number[];
  /** So many columns stand on every page; those from `before` on come on a second one behind them. */
  leading: number;
  before: number;
  /** A title above the headings would be cut off where the columns that stand on every page end. */
  head: string;
}

/** A4 lying down, two pages beside each other. */
export function pagesAcross(sheet: Across): SheetDescription["page"] {
  const { headings, end, widths, leading, before, head } = sheet;
  const width = (from: number, to?: number) => widths.slice(from, to).reduce((sum, each) => sum + each, 0);
  const widest = Math.max(width(0, before), width(0, leading) + width(before));
  const scale = Math.min(100, Math.floor((100 * (PAGE_WIDTH - 2 * MARGINS.side)) / (widest * SLACK)));
  return {
    ...landscapePage([headings, headings], end, widths.length),
    printArea: { row: headings, column: 0, rows: end - headings, columns: widths.length },
    margins: MARGINS,
    across: { leading, before, scale },
    head,
  };
}
