import { BorderStyleTypes, type IStyleData } from "@univerjs/core";
import { formatProperties } from "../grid/formats";
import type { KeptFormat } from "../grid/marks";

/** A style with a name, which cells take on as a whole. */
export interface NamedStyle {
  /** For the built-in ones Excel's own word, such as "Heading1". */
  name: string;
  builtIn: boolean;
  look: IStyleData;
  kept: KeptFormat;
  locked: boolean;
  formulaHidden: boolean;
  /** Which parts of the look the style stands for, by Excel's names. */
  includes: Record<StylePart, boolean>;
}

export const styleParts = ["Alignment", "Border", "Font", "Number", "Patterns", "Protection"] as const;
export type StylePart = (typeof styleParts)[number];

export const normalStyle = "Normal";

const all = (on: boolean) =>
  Object.fromEntries(styleParts.map((part) => [part, on])) as Record<StylePart, boolean>;

export const freshStyle = (name: string, look: IStyleData = {}, builtIn = false): NamedStyle => ({
  name,
  builtIn,
  look,
  kept: {},
  locked: true,
  formulaHidden: false,
  includes: all(true),
});

/** The whole look: what it doesn't say is set back. */
export const wholeLook = (look: IStyleData): IStyleData => ({
  ...(Object.fromEntries(formatProperties.map((key) => [key, null])) as IStyleData),
  ...look,
  bd: { t: null, b: null, l: null, r: null, tl_br: null, bl_tr: null, ...look.bd },
});

const { THIN, MEDIUM, THICK, DOUBLE } = BorderStyleTypes;
const font = (rgb: string, more: IStyleData = {}): IStyleData => ({ cl: { rgb }, ...more });
const fill = (rgb: string): IStyleData => ({ bg: { rgb } });
const line = (s: BorderStyleTypes, rgb: string) => ({ s, cl: { rgb } });
const box = (s: BorderStyleTypes, rgb: string): IStyleData => {
  const side = line(s, rgb);
  return { bd: { t: side, b: side, l: side, r: side } };
};
const below = (s: BorderStyleTypes, rgb: string): IStyleData => ({ bd: { b: line(s, rgb) } });
const shown = (pattern: string): IStyleData => ({ n: { pattern } });
const bold: IStyleData = { bl: 1 };
const title = "#44546A";
const white = "#FFFFFF";

/** The colours of Excel's own theme, and how light their three tints are. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const tinted = (color: string, share: number) => {
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`.toUpperCase();
};

/** As Excel draws them in its own theme. */
const looks: Record<string, IStyleData> = {
  [normalStyle]: {},
  Comma: shown('_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '),
  WholeComma: shown('_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '),
  Currency: shown('_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ '),
  WholeDollar: shown('_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ '),
  Percent: shown("0%"),
  HLink: font("#0563C1", { ul: { s: 1 } }),
  HLinkTrav: font("#954F72", { ul: { s: 1 } }),
  Good: { ...fill("#C6EFCE"), ...font("#006100") },
  Bad: { ...fill("#FFC7CE"), ...font("#9C0006") },
  Neutral: { ...fill("#FFEB9C"), ...font("#9C5700") },
  Calculation: { ...fill("#F2F2F2"), ...font("#FA7D00", bold), ...box(THIN, "#7F7F7F") },
  CheckCell: { ...fill("#A5A5A5"), ...font(white, bold), ...box(DOUBLE, "#3F3F3F") },
  ExplanatoryText: font("#7F7F7F", { it: 1 }),
  Input: { ...fill("#FFCC99"), ...font("#3F3F76"), ...box(THIN, "#7F7F7F") },
  LinkedCell: { ...font("#FA7D00"), ...below(DOUBLE, "#FF8001") },
  Note: { ...fill("#FFFFCC"), ...box(THIN, "#B2B2B2") },
  Output: { ...fill("#F2F2F2"), ...font("#3F3F3F", bold), ...box(THIN, "#3F3F3F") },
  WarningText: font("#FF0000"),
  SheetTitle: font(title, { fs: 18 }),
  Heading1: { ...font(title, { ...bold, fs: 15 }), ...below(THICK, accents[0]!) },
  Heading2: { ...font(title, { ...bold, fs: 13 }), ...below(THICK, tinted(accents[0]!, 0.5)) },
  Heading3: { ...font(title, bold), ...below(MEDIUM, tinted(accents[0]!, 0.4)) },
  Heading4: font(title, bold),
  Total: { ...bold, bd: { t: line(THIN, accents[0]!), b: line(DOUBLE, accents[0]!) } },
  ...Object.fromEntries(
    accents.flatMap((color, index) => [
      [`Accent${index + 1}`, { ...fill(color), ...font(white) }],
      [`Accent${index + 1}_20`, fill(tinted(color, 0.8))],
      [`Accent${index + 1}_40`, fill(tinted(color, 0.6))],
      [`Accent${index + 1}_60`, { ...fill(tinted(color, 0.4)), ...font(white) }],
    ]),
  ),
};

/** The styles of a workbook, found by their names in any case. */
export class NamedStyles {
  private readonly byName = new Map<string, NamedStyle>();

  constructor() {
    for (const [name, look] of Object.entries(looks)) this.put(freshStyle(name, look, true));
  }

  get all(): NamedStyle[] {
    return [...this.byName.values()];
  }
  /** The built-in ones also under the words that the ribbon shows, such as "Heading 1". */
  find(name: string): NamedStyle | undefined {
    const key = name.toLowerCase();
    const found = this.byName.get(key);
    if (found) return found;
    const short = this.byName.get(key.replace(/ /g, ""));
    return short?.builtIn ? short : undefined;
  }
  put(style: NamedStyle): void {
    this.byName.set(style.name.toLowerCase(), style);
  }
  remove(name: string): void {
    this.byName.delete(name.toLowerCase());
  }
}
