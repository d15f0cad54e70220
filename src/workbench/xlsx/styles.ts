import type { BorderSnapshot, BordersSnapshot, ConditionalFormatSnapshot, StyleSnapshot } from "../snapshot";
import { patternNames } from "../patternNames";
import { storedColor } from "./color";
import { declaration, element, spreadsheetNamespace } from "./xml";

/** The number by which a font says that it holds simplified Chinese. */
const simplifiedChinese = 134;

/**
 * What a column's width is counted in: digits of this font, which at 96 dpi are 8 pixels wide. Not 等线 or 宋体: where those
 * are missing, other programs count in a wider one, and a sheet that fitted its page no longer does. Arial has a
 * substitute of equal width everywhere.
 */
const normalFont = element("font", {}, size(11), color("#000000"), ...fontName("Arial"));
export const pixelsPerDigit = 8;
export const normalRowHeight = 14.25;

/** Formats every reader knows by number, whatever its language. Dates are not among them. */
const builtInFormats = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["0.00E+00", 11],
  ["@", 49],
]);
const firstCustomFormat = 164;

type DifferenceStyle = Pick<
  ConditionalFormatSnapshot,
  "fill" | "fontColor" | "bold" | "italic" | "strikethrough" | "numberFormat"
>;

/** Collects every style of a workbook once; cells and rules refer to them by number. */
export class StyleBook {
  private readonly formats: string[] = [];
  private readonly fonts = [normalFont];
  // The first two fills are fixed by the format: readers paint them so whatever stands here.
  private readonly fills = [
    element("fill", {}, element("patternFill", { patternType: "none" })),
    element("fill", {}, element("patternFill", { patternType: "gray125" })),
  ];
  private readonly borders = [border({})];
  private readonly cells = [cellStyle({}, 0, 0, 0, 0)];
  private readonly differences: string[] = [];

  cell(style: StyleSnapshot): number {
    const { font, fill, pattern, borders, numberFormat } = style;
    const fontNumber = font ? numberOf(fontXml(font), this.fonts) : 0;
    const fillNumber = pattern
      ? numberOf(patternFill(pattern, fill), this.fills)
      : fill
        ? numberOf(solidFill(fill), this.fills)
        : 0;
    const borderNumber = borders ? numberOf(border(borders), this.borders) : 0;
    return numberOf(
      cellStyle(style, this.format(numberFormat ?? "General"), fontNumber, fillNumber, borderNumber),
      this.cells,
    );
  }

  /** A conditional format's style: only what differs from the cell's own. */
  difference(style: DifferenceStyle): number {
    return numberOf(element("dxf", {}, ...this.differenceXml(style)), this.differences);
  }

  /** The inside of a conditional format's style. Its fill is the background colour: Excel ignores the other. */
  differenceXml(style: DifferenceStyle): string[] {
    const { fill, fontColor, bold, italic, strikethrough, numberFormat } = style;
    const font = [
      switchXml("b", bold),
      switchXml("i", italic),
      switchXml("strike", strikethrough),
      fontColor === undefined ? "" : color(fontColor),
    ].join("");
    return [
      font && element("font", {}, font),
      numberFormat === undefined
        ? ""
        : element("numFmt", { numFmtId: this.format(numberFormat), formatCode: numberFormat }),
      fill === undefined
        ? ""
        : element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: storedColor(fill) }))),
    ].filter(Boolean);
  }

  toXml(): string {
    const list = (name: string, items: readonly string[]): string =>
      items.length === 0 ? "" : element(name, { count: items.length }, ...items);
    return (
      declaration +
      element(
        "styleSheet",
        { xmlns: spreadsheetNamespace },
        list(
          "numFmts",
          this.formats.map((formatCode, index) =>
            element("numFmt", { numFmtId: firstCustomFormat + index, formatCode }),
          ),
        ),
        list("fonts", this.fonts),
        list("fills", this.fills),
        list("borders", this.borders),
        list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list("cellXfs", this.cells),
        list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        list("dxfs", this.differences),
        element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2" }),
      )
    );
  }

  private format(code: string): number {
    return builtInFormats.get(code) ?? firstCustomFormat + numberOf(code, this.formats);
  }
}

/** Downwards counts on from 90; 255 stands for letters one below the other. */
function storedRotation(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

function cellStyle(
  { horizontal, vertical, wrap, indent, rotation, shrink, locked }: StyleSnapshot,
  numFmtId: number,
  fontId: number,
  fillId: number,
  borderId: number,
): string {
  const aligned = Boolean(horizontal || vertical || wrap || indent || rotation || shrink);
  const unlocked = locked === false;
  const inside = [
    aligned
      ? element("alignment", {
          horizontal,
          vertical,
          textRotation: rotation ? storedRotation(rotation) : undefined,
          wrapText: wrap || undefined,
          indent: indent || undefined,
          shrinkToFit: shrink || undefined,
        })
      : "",
    unlocked ? element("protection", { locked: false }) : "",
  ].filter(Boolean);
  return element(
    "xf",
    {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: aligned || undefined,
      applyProtection: unlocked || undefined,
    },
    ...inside,
  );
}

function fontXml(font: NonNullable<StyleSnapshot["font"]>): string {
  return element(
    "font",
    {},
    font.bold ? element("b") : "",
    font.italic ? element("i") : "",
    font.strikethrough ? element("strike") : "",
    font.underline ? element("u") : "",
    size(font.size ?? 11),
    color(font.color ?? "#000000"),
    font.script ? element("vertAlign", { val: font.script }) : "",
    ...fontName(font.name ?? "等线"),
  );
}

/** A font with a Chinese name says that it holds Chinese characters, so that a substitute holds them too. */
function fontName(name: string): string[] {
  const chinese = /\p{Script=Han}/u.test(name) ? element("charset", { val: simplifiedChinese }) : "";
  return [element("name", { val: name }), chinese];
}

function size(points: number): string {
  return element("sz", { val: points });
}

function color(value: string): string {
  return element("color", { rgb: storedColor(value) });
}

function switchXml(name: string, on: boolean | undefined): string {
  return on === undefined ? "" : element(name, { val: on });
}

function solidFill(fill: string): string {
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: storedColor(fill) }),
      element("bgColor", { indexed: 64 }),
    ),
  );
}

/** To a pattern the foreground is its lines, the background the cell. */
function patternFill(
  { name, color }: NonNullable<StyleSnapshot["pattern"]>,
  fill: string | undefined,
): string {
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: patternNames[name] ?? "solid" },
      color ? element("fgColor", { rgb: storedColor(color) }) : "",
      fill ? element("bgColor", { rgb: storedColor(fill) }) : "",
    ),
  );
}

function border(sides: BordersSnapshot): string {
  const side = (name: string, line?: BorderSnapshot): string =>
    line ? element(name, { style: line.style }, color(line.color)) : element(name);
  // A cell has one line for both of its diagonals.
  const { down, up } = sides;
  return element(
    "border",
    { diagonalUp: up ? true : undefined, diagonalDown: down ? true : undefined },
    side("left", sides.left),
    side("right", sides.right),
    side("top", sides.top),
    side("bottom", sides.bottom),
    side("diagonal", down ?? up),
  );
}

function numberOf(item: string, items: string[]): number {
  const known = items.indexOf(item);
  return known >= 0 ? known : items.push(item) - 1;
}
