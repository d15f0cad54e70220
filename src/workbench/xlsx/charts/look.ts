import type { FontLook, LineLook, PartLook } from "../../chart";
import { dashes } from "../../chartWords";
import { element } from "../xml";

export const value = (name: string, val: string | number | boolean): string => element(name, { val });

/** A value where there is one. */
export const maybe = (name: string, val: string | number | boolean | null | undefined): string =>
  val === undefined || val === null ? "" : value(name, val);

const solid = (color: string) => element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1) }));

const emuPerPoint = 12_700;
export const emu = (points: number): number => Math.round(points * emuPerPoint);

/** How a shape is filled and outlined; nothing where nothing is said. */
export function shape({ fill, line }: PartLook): string {
  const parts = [
    fill === undefined ? "" : fill === null ? element("a:noFill") : solid(fill),
    outline(line),
  ].filter(Boolean);
  return parts.length === 0 ? "" : element("c:spPr", {}, ...parts);
}

function outline(line: LineLook | undefined): string {
  if (!line || Object.keys(line).length === 0) return "";
  if (line.style === "None") return element("a:ln", {}, element("a:noFill"));
  const dash = line.style === undefined ? undefined : dashes[line.style];
  return element(
    "a:ln",
    { w: line.weight === undefined ? undefined : emu(line.weight) },
    ...(line.color ? [solid(line.color)] : []),
    ...(dash ? [value("a:prstDash", dash)] : []),
  );
}

/** The properties of characters, as `a:rPr` or `a:defRPr`. */
export function characters(name: string, font: FontLook = {}): string {
  return element(
    name,
    {
      sz: font.size === undefined ? undefined : Math.round(font.size * 100),
      b: font.bold,
      i: font.italic,
      u: font.underline === "Single" ? "sng" : undefined,
    },
    ...(font.color ? [solid(font.color)] : []),
    ...(font.name
      ? [element("a:latin", { typeface: font.name }), element("a:ea", { typeface: font.name })]
      : []),
  );
}

/** How text of a part looks that the program itself words: labels, ticks, the legend. */
export function textLook(font: FontLook | undefined, turned?: number): string {
  if ((!font || Object.keys(font).length === 0) && turned === undefined) return "";
  return element(
    "c:txPr",
    {},
    element("a:bodyPr", turned === undefined ? {} : rotation(turned)),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element("a:pPr", {}, characters("a:defRPr", font)),
      element("a:endParaRPr", { lang: "zh-CN" }),
    ),
  );
}

/** Degrees counter-clockwise, or 180 for letters below each other. */
export const rotation = (turned: number) =>
  turned === 180 ? { vert: "wordArtVert" } : { rot: -turned * 60_000, vert: "horz" };
