import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { borderSnapshots } from "../grid/borders";
import * as formats from "../grid/formats";
import type { Grid } from "../grid/grid";
import { isLocked } from "../grid/locking";
import { type KeptFormat, marksAt } from "../grid/marks";
import type { StyleSnapshot } from "../snapshot";

/** The looks of a sheet's cells, each once. A cell that looks like a fresh one has no style. */
export class StyleTable {
  readonly all: StyleSnapshot[] = [];
  private readonly places = new Map<string, number | undefined>();
  /** Of cells that have their look by its name alone: nearly all. */
  private readonly named = new Map<string, { place: number | undefined }>();
  private readonly lines = new Map<string, { place: number | undefined }>();

  constructor(
    private readonly grid: Grid,
    private readonly sheet: Worksheet,
  ) {}

  indexOf(row: number, column: number, cell: Nullable<ICellData>): number | undefined {
    const { s = "", custom } = cell ?? {};
    const ofRow = this.sheet.getRowStyle(row, true) || "";
    const ofColumn = this.sheet.getColumnStyle(column, true) || "";
    const isNamed =
      !custom && typeof s === "string" && typeof ofRow === "string" && typeof ofColumn === "string";
    if (!isNamed) return this.look(row, column);
    const name = ofRow || ofColumn ? `${s} ${ofRow} ${ofColumn}` : s;
    let found = this.named.get(name);
    if (!found) this.named.set(name, (found = { place: this.look(row, column) }));
    return found.place;
  }

  /** The look of a whole row or column, of which a sheet may have thousands that are alike. */
  ofLine(stored: LineStyle, style: Nullable<IStyleData>, marks?: LineMarks): number | undefined {
    if (!style && !marks) return undefined;
    if (typeof stored !== "string" || marks) return this.lookOfLine(style, marks);
    let found = this.lines.get(stored);
    if (!found) this.lines.set(stored, (found = { place: this.lookOfLine(style) }));
    return found.place;
  }

  private lookOfLine(style: Nullable<IStyleData>, { unlocked, kept }: LineMarks = {}): number | undefined {
    const snapshot = styleSnapshot({ ...(this.sheet.getDefaultCellStyleInternal() || {}), ...(style || {}) });
    if (unlocked) snapshot.locked = false;
    return this.placeOf(withKept(snapshot, kept), false);
  }

  private look(row: number, column: number): number | undefined {
    const { sheet } = this;
    const style = withKept(
      styleSnapshot(this.grid.styleAt(sheet, row, column)),
      marksAt(sheet, row, column).kept,
    );
    if (!isLocked(sheet, { row, column, rows: 1, columns: 1 })) style.locked = false;
    return this.placeOf(style, Boolean(sheet.getRowStyle(row) ?? sheet.getColumnStyle(column)));
  }

  /** A plain cell says so only beside a row or column that isn't. */
  private placeOf(style: StyleSnapshot, saysPlain: boolean): number | undefined {
    const key = JSON.stringify(style);
    if (key === plain && !saysPlain) return undefined;
    if (!this.places.has(key)) this.places.set(key, this.all.push(style) - 1);
    return this.places.get(key);
  }
}

/** As the grid stores it: often by a name. */
type LineStyle = string | Nullable<IStyleData>;

/** What of its look a row or column keeps beside the grid's own format. */
export interface LineMarks {
  unlocked?: boolean;
  kept?: KeptFormat;
}

function withKept(style: StyleSnapshot, kept: KeptFormat | undefined): StyleSnapshot {
  if (kept?.shrinkToFit) style.shrink = true;
  if (kept?.pattern)
    style.pattern = { name: kept.pattern, ...(kept.patternColor ? { color: kept.patternColor } : {}) };
  return style;
}

const plainFont = { name: "等线", size: 11 };
const plain = JSON.stringify({ font: plainFont });

const horizontals: Record<string, StyleSnapshot["horizontal"]> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "distributed",
  Fill: "fill",
  CenterAcrossSelection: "centerContinuous",
};
const verticals: Record<string, StyleSnapshot["vertical"]> = {
  Center: "center",
  Top: "top",
  Justify: "justify",
  Distributed: "distributed",
};

function styleSnapshot(style: IStyleData): StyleSnapshot {
  const numberFormat = formats.numberFormat.read(style);
  const color = formats.fontColor.read(style);
  const fill = formats.hexOf(style.bg?.rgb);
  const horizontal = horizontals[formats.horizontalAlignment.read(style)];
  const vertical = verticals[formats.verticalAlignment.read(style)];
  const indent = formats.indentLevel.read(style);
  const rotation = formats.textOrientation.read(style);
  const borders = borderSnapshots(style.bd);
  return {
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(fill ? { fill } : {}),
    font: {
      name: formats.fontName.read(style),
      size: formats.fontSize.read(style),
      ...(formats.bold.read(style) ? { bold: true } : {}),
      ...(formats.italic.read(style) ? { italic: true } : {}),
      ...(formats.underline.read(style) === "Single" ? { underline: true } : {}),
      ...(formats.strikethrough.read(style) ? { strikethrough: true } : {}),
      ...(formats.subscript.read(style) ? { script: "subscript" as const } : {}),
      ...(formats.superscript.read(style) ? { script: "superscript" as const } : {}),
      ...(color === "#000000" ? {} : { color }),
    },
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(formats.wrapText.read(style) ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation !== 0 ? { rotation } : {}),
    ...(borders ? { borders } : {}),
  };
}
