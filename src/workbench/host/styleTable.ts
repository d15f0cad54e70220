import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { borderSnapshots } from "../grid/borders";
import * as formats from "../grid/formats";
import type { Grid } from "../grid/grid";
import { isLocked } from "../grid/locking";
import { marksAt } from "../grid/marks";
import type { StyleSnapshot } from "../snapshot";

/** The looks of a sheet's cells, each once. A cell that looks like a fresh one has no style. */
export class StyleTable {
  readonly all: StyleSnapshot[] = [];
  private readonly places = new Map<string, number | undefined>();
  /** Of cells that have their look by its name alone: nearly all. */
  private readonly named = new Map<string, { place: number | undefined }>();

  constructor(
    private readonly grid: Grid,
    private readonly sheet: Worksheet,
  ) {}

  indexOf(row: number, column: number, cell: Nullable<ICellData>): number | undefined {
    const { s = "", custom } = cell ?? {};
    const isNamed =
      !custom && typeof s === "string" && !this.sheet.getRowStyle(row) && !this.sheet.getColumnStyle(column);
    if (!isNamed) return this.look(row, column);
    let found = this.named.get(s);
    if (!found) this.named.set(s, (found = { place: this.look(row, column) }));
    return found.place;
  }

  private look(row: number, column: number): number | undefined {
    const { sheet } = this;
    const style = styleSnapshot(this.grid.styleAt(sheet, row, column));
    const { kept } = marksAt(sheet, row, column);
    if (kept?.shrinkToFit) style.shrink = true;
    if (kept?.pattern)
      style.pattern = { name: kept.pattern, ...(kept.patternColor ? { color: kept.patternColor } : {}) };
    if (!isLocked(sheet, { row, column, rows: 1, columns: 1 })) style.locked = false;
    const key = JSON.stringify(style);
    if (key === plain) return undefined;
    if (!this.places.has(key)) this.places.set(key, this.all.push(style) - 1);
    return this.places.get(key);
  }
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
