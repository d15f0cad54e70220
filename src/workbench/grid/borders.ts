import { BorderStyleTypes, type IBorderData, type Nullable } from "@univerjs/core";
import type { BorderSnapshot, BordersSnapshot, LineStyle } from "../snapshot";
import { hexOf } from "./formats";

const lines: Record<LineStyle, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  dotted: BorderStyleTypes.DOTTED,
  dashDot: BorderStyleTypes.DASH_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  double: BorderStyleTypes.DOUBLE,
};
const names = new Map(Object.entries(lines).map(([name, type]) => [type, name as LineStyle]));

const sides = { top: "t", bottom: "b", left: "l", right: "r", down: "tl_br", up: "bl_tr" } as const;
const everySide = Object.entries(sides) as [keyof typeof sides, (typeof sides)[keyof typeof sides]][];

/** The lines around and across a cell, in the grid's terms. */
export const gridBorders = (borders: BordersSnapshot): IBorderData =>
  Object.fromEntries(
    everySide.flatMap(([side, key]) => {
      const line = borders[side];
      return line ? [[key, { s: lines[line.style], cl: { rgb: line.color } }]] : [];
    }),
  );

export function borderSnapshots(border: Nullable<IBorderData>): BordersSnapshot | undefined {
  const found = everySide.flatMap(([side, key]): [string, BorderSnapshot][] => {
    const line = border?.[key];
    if (!line || line.s === BorderStyleTypes.NONE) return [];
    return [[side, { style: names.get(line.s) ?? "thin", color: hexOf(line.cl.rgb) ?? "#000000" }]];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
