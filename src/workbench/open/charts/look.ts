import type { FontLook, LineLook, PartLook } from "../../chart";
import { dashes, wordOf } from "../../chartWords";
import type { XmlNode } from "../xmlTree";

const emuPerPoint = 12_700;
export const points = (emu: string | undefined): number => Number(emu ?? 0) / emuPerPoint;

export const val = (node: XmlNode | undefined, name: string): string | undefined =>
  node?.first(name)?.attribute("val");

export function numeric(node: XmlNode | undefined, name: string): number | undefined {
  const text = val(node, name);
  const number = Number(text);
  return text === undefined || !Number.isFinite(number) ? undefined : number;
}

/** A switch; one without a value is on. */
export function flagOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = node?.first(name);
  if (!found) return undefined;
  const text = found.attribute("val");
  return text === undefined || text === "1" || text === "true";
}

/** Only what is said: an object without the keys that are undefined. */
export function said<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, each]) => each !== undefined)) as T;
}

/** The colours of the file's theme, in the order of its part. */
export type Theme = readonly string[] | undefined;

const schemes = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
const otherNames: Record<string, string> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

function colorOf(fill: XmlNode | undefined, theme: Theme): string | undefined {
  const direct = val(fill, "srgbClr");
  if (direct && /^[0-9a-f]{6}$/i.test(direct)) return `#${direct.toUpperCase()}`;
  const scheme = fill?.first("schemeClr");
  const name = scheme?.attribute("val") ?? "";
  const base = theme?.[schemes.indexOf(otherNames[name] ?? name)];
  if (!scheme || !base) return undefined;
  const times = (numeric(scheme, "lumMod") ?? 100_000) / 100_000;
  const plus = (numeric(scheme, "lumOff") ?? 0) / 100_000;
  const hex = base.replace(/^#/, "").slice(-6);
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16);
    return Math.min(255, Math.round(part * times + 255 * plus));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function lineOf(node: XmlNode, theme: Theme): LineLook {
  if (node.first("noFill")) return { style: "None" };
  const width = node.attribute("w");
  const dash = val(node, "prstDash");
  return said<LineLook>({
    color: colorOf(node.first("solidFill"), theme),
    weight: width === undefined ? undefined : points(width),
    style: wordOf(dashes, dash),
  });
}

export function fontOf(node: XmlNode | undefined, theme: Theme): FontLook {
  if (!node) return {};
  const size = node.attribute("sz");
  return said<FontLook>({
    size: size === undefined ? undefined : Number(size) / 100,
    bold: node.attribute("b") === undefined ? undefined : node.flag("b"),
    italic: node.attribute("i") === undefined ? undefined : node.flag("i"),
    underline: node.attribute("u") === "sng" ? "Single" : undefined,
    color: colorOf(node.first("solidFill"), theme),
    name: node.first("latin")?.attribute("typeface"),
  });
}

/** How a part looks, from what is said beside it: its shape, and the text that it words or that stands in it. */
export function lookOf(node: XmlNode | undefined, theme: Theme): PartLook {
  const shape = node?.first("spPr");
  const line = shape?.first("ln");
  const paragraph = (node?.first("txPr") ?? node?.first("tx")?.first("rich"))?.first("p");
  const font = fontOf(paragraph?.first("pPr")?.first("defRPr"), theme);
  return said<PartLook>({
    fill: shape?.first("noFill") ? null : colorOf(shape?.first("solidFill"), theme),
    line: line && nonEmpty(lineOf(line, theme)),
    font: nonEmpty(font),
  });
}

const nonEmpty = <T extends object>(data: T): T | undefined =>
  Object.keys(data).length > 0 ? data : undefined;

/** A look without what the writer states for readers that would choose otherwise. */
export function without(look: PartLook, stated: PartLook): PartLook {
  const differing = <T extends object>(own: T | undefined, known: T | undefined) =>
    own &&
    nonEmpty(
      Object.fromEntries(
        Object.entries(own).filter(
          ([key, each]) => each !== (known as Record<string, unknown> | undefined)?.[key],
        ),
      ) as T,
    );
  return said<PartLook>({
    fill: look.fill === stated.fill ? undefined : look.fill,
    line: differing(look.line, stated.line),
    font: differing(look.font, stated.font),
  });
}

/** Stands for a blank while XML is read: the reader takes away those at the edges of a text, which here may count. */
const blank = "\uE000";

/** A part in which blanks at the edges of texts survive reading. */
export const keepingBlanks = (xml: string): string =>
  xml.replace(
    /(<(?:\w+:)?[tv]>)( *)([^<]*?)( *)(<\/)/g,
    (_, open: string, before: string, text: string, after: string, close: string) =>
      open + blank.repeat(before.length) + text + blank.repeat(after.length) + close,
  );

export const withBlanks = (text: string): string => text.replaceAll(blank, " ");
