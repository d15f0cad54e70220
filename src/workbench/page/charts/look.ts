import type { FontLook, LineLook } from "../../chart";
import { toPixels } from "../../grid/measures";

const fallback = '"等线", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** A font as the drawing library wants it. */
export function fontOf(font: FontLook | undefined, size: number) {
  return {
    color: font?.color ?? "#595959",
    fontSize: toPixels(font?.size ?? size),
    fontWeight: font?.bold ? ("bold" as const) : ("normal" as const),
    fontStyle: font?.italic ? ("italic" as const) : ("normal" as const),
    fontFamily: font?.name ? `"${font.name.replace(/"/g, "")}", ${fallback}` : fallback,
  };
}

/** "solid", "dashed" or "dotted", the nearest that there is. */
export function strokeOf(style: string | undefined): "solid" | "dashed" | "dotted" {
  if (style === "Dot" || style === "RoundDot") return "dotted";
  return style?.startsWith("Dash") ? "dashed" : "solid";
}

export function lineOf(line: LineLook | undefined, color: string, weight: number) {
  const none = line?.style === "None";
  return {
    color: line?.color ?? color,
    width: none ? 0 : toPixels(line?.weight ?? weight),
    type: strokeOf(line?.style),
  };
}

const crossed = (path: string) => `path://${path}`;

/** Marks by Excel's names; crosses and stars are thin shapes, because the library fills what it draws. */
export const symbols: Record<string, string> = {
  Circle: "circle",
  Square: "rect",
  Triangle: "triangle",
  Diamond: "diamond",
  X: crossed("M1 0L5 4L9 0L10 1L6 5L10 9L9 10L5 6L1 10L0 9L4 5L0 1Z"),
  Plus: crossed("M4 0H6V4H10V6H6V10H4V6H0V4H4Z"),
  Star: crossed("M4.4 0H5.6V4L9 1L10 2L6.5 5L10 8L9 9L5.6 6V10H4.4V6L1 9L0 8L3.5 5L0 2L1 1L4.4 4Z"),
  Dash: crossed("M0 4H10V6H0Z"),
  Dot: crossed("M2 4H8V6H2Z"),
  None: "none",
};

/** The marks that Excel takes in turn. */
export const automaticSymbols = ["circle", "rect", "triangle", "diamond"];

/** About: letters of CJK are square, others somewhat more than half as wide. */
export const textWidth = (text: string, size: number) =>
  [...text].reduce((width, letter) => width + size * (letter > "\u2E7F" ? 1 : 0.6), 0);
