import type { IStyleData } from "@univerjs/core";
import { gridBorders } from "../grid/borders";
import * as formats from "../grid/formats";
import type { StyleSnapshot } from "../snapshot";

const horizontals: Record<NonNullable<StyleSnapshot["horizontal"]>, string> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const verticals: Record<NonNullable<StyleSnapshot["vertical"]>, string> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** A look in the grid's terms; whether cells are locked is no matter of looks there. */
export function gridStyle(style: StyleSnapshot): IStyleData {
  const { font = {}, borders } = style;
  return {
    ...(style.numberFormat ? formats.numberFormat.write(style.numberFormat) : {}),
    ...(style.fill ? formats.fillColor.write(style.fill) : {}),
    ...(font.name ? formats.fontName.write(font.name) : {}),
    ...(font.size ? formats.fontSize.write(font.size) : {}),
    ...(font.bold ? formats.bold.write(true) : {}),
    ...(font.italic ? formats.italic.write(true) : {}),
    ...(font.underline ? formats.underline.write("Single") : {}),
    ...(font.strikethrough ? formats.strikethrough.write(true) : {}),
    ...(font.color ? formats.fontColor.write(font.color) : {}),
    ...(style.horizontal ? formats.horizontalAlignment.write(horizontals[style.horizontal]) : {}),
    ...(style.vertical ? formats.verticalAlignment.write(verticals[style.vertical]) : {}),
    ...(style.wrap ? formats.wrapText.write(true) : {}),
    ...(style.rotation ? formats.textOrientation.write(style.rotation) : {}),
    ...(font.script === "subscript" ? formats.subscript.write(true) : {}),
    ...(font.script === "superscript" ? formats.superscript.write(true) : {}),
    ...(style.indent ? formats.indentLevel.write(style.indent) : {}),
    ...(borders ? { bd: gridBorders(borders) } : {}),
  };
}
