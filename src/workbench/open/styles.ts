import type { AlignmentStyle, BorderSide, CellStyle, FillStyle, FontStyle } from "hucre";
import type { BorderSnapshot, BordersSnapshot, StyleSnapshot } from "../snapshot";
import { patternNames } from "../patternNames";
import { colorOf } from "./colors";

export interface Known {
  index: number | undefined;
  incomplete: boolean;
}

const PLAIN: CellStyle = {};

const isSameLook = (a: CellStyle, b: CellStyle) =>
  a.numFmt === b.numFmt &&
  a.font === b.font &&
  a.fill === b.fill &&
  a.border === b.border &&
  a.alignment === b.alignment &&
  a.protection === b.protection;

/** The look of cells of a file, each look once. */
export class SheetStyles {
  readonly all: StyleSnapshot[] = [];
  /** Cells whose look is kept only in part. */
  incomplete = 0;
  /** The look of a cell that has none. */
  private readonly none: CellStyle;
  private readonly places = new Map<string, Known>();
  /** Cells beside each other mostly look alike. */
  private last: { style: CellStyle; isDate: boolean; known: Known } | null = null;
  private readonly numbers = new Map<unknown, number>();
  /** Where each look stands in `all`. */
  private readonly looks = new Map<string, number>();

  constructor(
    private readonly theme: readonly string[] | undefined,
    private readonly normalFont: FontStyle | undefined,
    /** How cells without a look are aligned. */
    usual?: AlignmentStyle,
    /** Where whole rows or columns have a look, a cell without any says so. */
    private readonly saysPlain = false,
  ) {
    this.none = usual ? { alignment: usual } : PLAIN;
  }

  /** `isDate` tells of numbers that the file means as dates, for formats that it names only by number. */
  indexOf(style: CellStyle | undefined, isDate: boolean, hasLook: boolean): number | undefined {
    const known = this.known(style, isDate, hasLook);
    if (known.incomplete) this.incomplete++;
    return known.index;
  }

  /** The same for further cells of a look that was met already. `hasLook`: whether a cell of a plain look names it. */
  known(given: CellStyle | undefined, isDate: boolean, hasLook: boolean): Known {
    const style = given ?? (hasLook ? PLAIN : this.none);
    const { last } = this;
    if (last && isDate === last.isDate && isSameLook(style, last.style)) return last.known;
    // hucre hands over the same font, fill and border for all cells that share it.
    const { font, fill, border, alignment, protection, numFmt = "" } = style;
    const [a, b, c] = [this.numberOf(font), this.numberOf(fill), this.numberOf(border)];
    const key = `${a} ${b} ${c} ${this.numberOf(alignment)} ${this.numberOf(protection)} ${isDate ? 1 : 0} ${numFmt}`;
    let known = this.places.get(key);
    if (!known) {
      const snapshot = styleSnapshot(style, isDate, this.theme, this.normalFont);
      known = { index: this.place(snapshot), incomplete: losesSomething(style) };
      this.places.set(key, known);
    }
    this.last = { style, isDate, known };
    return known;
  }

  /** The look of a whole row or column; undefined where it is that of a fresh sheet. */
  ofLine(style: CellStyle | undefined): number | undefined {
    if (!style) return undefined;
    const snapshot = styleSnapshot(style, false, this.theme, this.normalFont);
    if (losesSomething(style)) this.incomplete++;
    return JSON.stringify(snapshot) === plain ? undefined : this.place(snapshot);
  }

  private place(style: StyleSnapshot): number | undefined {
    const text = JSON.stringify(style);
    if (text === plain && !this.saysPlain) return undefined;
    let index = this.looks.get(text);
    if (index === undefined) this.looks.set(text, (index = this.all.push(style) - 1));
    return index;
  }

  private numberOf(part: unknown): number {
    if (part === undefined) return 0;
    let number = this.numbers.get(part);
    if (number === undefined) this.numbers.set(part, (number = this.numbers.size + 1));
    return number;
  }
}

/** What a fresh sheet of the host looks like. */
const plain = JSON.stringify({ font: { name: "等线", size: 11 } });

const horizontals: Record<string, StyleSnapshot["horizontal"]> = {
  left: "left",
  center: "center",
  centerContinuous: "centerContinuous",
  right: "right",
  fill: "fill",
  justify: "justify",
  distributed: "distributed",
};

export function styleSnapshot(
  style: CellStyle,
  isDate: boolean,
  theme: readonly string[] | undefined,
  normalFont: FontStyle | undefined,
): StyleSnapshot {
  const { alignment } = style;
  const numberFormat = style.numFmt ?? (isDate ? "yyyy/m/d" : "General");
  const font = style.font ?? normalFont ?? {};
  const color = colorOf(font.color, theme);
  const fill = fillColor(style.fill, theme);
  const pattern = patternOf(style.fill, theme);
  const horizontal = horizontals[alignment?.horizontal ?? ""];
  const vertical = verticals[alignment?.vertical ?? ""];
  const rotation = rotationOf(alignment?.textRotation);
  const borders = borderSnapshots(style, theme);
  return {
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(fill ? { fill } : {}),
    ...(pattern ? { pattern } : {}),
    font: {
      name: font.name ?? "等线",
      size: font.size ?? 11,
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.underline ? { underline: true } : {}),
      ...(font.strikethrough ? { strikethrough: true } : {}),
      ...(font.vertAlign === "subscript" || font.vertAlign === "superscript"
        ? { script: font.vertAlign }
        : {}),
      ...(color && color !== "#000000" ? { color } : {}),
    },
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(rotation !== 0 ? { rotation } : {}),
    ...(borders ? { borders } : {}),
    ...(alignment?.shrinkToFit ? { shrink: true } : {}),
    ...(style.protection?.locked === false ? { locked: false } : {}),
  };
}

const verticals: Record<string, StyleSnapshot["vertical"]> = {
  top: "top",
  center: "center",
  justify: "justify",
  distributed: "distributed",
};

/** The file counts downwards from 91 to 180; 255 stands for letters one below the other. */
function rotationOf(stored = 0): number {
  if (stored === 255) return 180;
  return stored > 90 ? 90 - stored : stored;
}

function fillColor(fill: FillStyle | undefined, theme: readonly string[] | undefined): string | undefined {
  if (!fill) return undefined;
  if (fill.type === "gradient") return colorOf(fill.stops[0]?.color, theme);
  if (fill.pattern === "none") return undefined;
  if (patternName(fill)) return colorOf(fill.bgColor, theme);
  return (
    colorOf(fill.fgColor, theme) ?? (fill.pattern === "solid" ? undefined : colorOf(fill.bgColor, theme))
  );
}

const patternName = (fill: FillStyle) =>
  fill.type === "pattern"
    ? Object.keys(patternNames).find((name) => patternNames[name] === fill.pattern)
    : undefined;

function patternOf(
  fill: FillStyle | undefined,
  theme: readonly string[] | undefined,
): StyleSnapshot["pattern"] {
  const name = fill && patternName(fill);
  if (!name || fill.type !== "pattern") return undefined;
  const color = colorOf(fill.fgColor, theme);
  return { name, ...(color ? { color } : {}) };
}

function borderSnapshots(
  { border }: CellStyle,
  theme: readonly string[] | undefined,
): BordersSnapshot | undefined {
  const found: BordersSnapshot = {};
  const told = (line: BorderSide): BorderSnapshot => ({
    style: line.style,
    color: colorOf(line.color, theme) ?? "#000000",
  });
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = border?.[side];
    if (line?.style) found[side] = told(line);
  }
  const { diagonal, diagonalDown, diagonalUp } = border ?? {};
  if (diagonal?.style && diagonalDown) found.down = told(diagonal);
  if (diagonal?.style && diagonalUp) found.up = told(diagonal);
  return Object.keys(found).length > 0 ? found : undefined;
}

function losesSomething({ font, fill, protection, alignment }: CellStyle): boolean {
  return Boolean(
    (typeof font?.underline === "string" && font.underline !== "single") ||
    fill?.type === "gradient" ||
    (fill && fill.pattern !== "solid" && fill.pattern !== "none" && !patternName(fill)) ||
    protection?.hidden ||
    (alignment?.readingOrder && alignment.readingOrder !== "context"),
  );
}
