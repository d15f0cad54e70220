import type { Language } from "../catalogue/language";

/** How a cell looks, beyond BASE. Every format of a workbook is one of these; excel/ turns them into formats. */
export interface LookStyle {
  size?: number;
  bold?: boolean;
  color?: string;
  fill?: string;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top";
  wrap?: boolean;
  numberFormat?: string;
}

/**
 * Fonts that Office brings along on Windows and Mac, and for which 信创 desktops have one of their own. 等线, which Excel
 * takes by itself, is missing on the latter two.
 */
export const FONTS: Record<Language, string> = { zh: "宋体", en: "Arial" };

const INK = "#1F2A2E";
const MUTED = "#5B6770";
const GREEN = "#0B5C4A";
const INPUT = "#FFF9E5";
const PRESET = "#EAF2FB";

/** What every cell of a sheet starts from, so that a look only says what differs. */
export const BASE = { size: 10.5, color: INK, vertical: "Center" } as const;

const FORM_SIZE = 9;

/** In points: a form needs more of the paper than Excel's own margins leave. */
export const FORM_MARGINS = { side: 15, top: 30, bottom: 42 };

/**
 * In points: the widest table whose 9 points are still 8 when it is shrunk to A4 on its side. Programs shrink by whole
 * percents, and reckon a file's columns up to 2 % wider than Excel does.
 */
export const WIDEST_FORM = 885;

/**
 * Whole tonnes, from a size on in ten thousands or in millions, where they would not fit their column; what is below zero in ten
 * thousands or thousands. No third section is for numbers below zero, where some programs leave the minus out; nor is
 * `General` a way out: they write all its digits, and then show ###.
 */
const tonnes = (from: number) => `[>=${from}]0\\.0,"万";[<0]-0\\.0,"万";#,##0`;
/** Of a county or town, whose net uptake may be some hundred tonnes, which no ten thousands show, and is never too long. */
const tonnesOfSmall = (from: number) => `[>=${from}]0\\.0,"万";[<0]-#,##0;#,##0`;
const tonnesInEnglish = (from: number) => `[>=${from}]0.00,,"M";[<0]-0.0,"k";#,##0`;

const AMOUNT = "#,##0.00;-#,##0.00;0";

/** Digits behind the point where they count. */
const MEASURE = "[>=1000]#,##0;[<0]-0.00##;0.00##";

/** Colour of the thin lines around and within a grid. */
export const LINE = "#C9D3D0";

const FORM_HEADING = {
  size: FORM_SIZE,
  bold: true,
  color: "#FFFFFF",
  fill: GREEN,
  horizontal: "Center",
  wrap: true,
} as const;

export const LOOKS = {
  title: { size: 18, bold: true, color: GREEN },
  subtitle: { color: MUTED },
  section: { size: 12, bold: true, color: GREEN },
  heading: { bold: true, color: "#FFFFFF", fill: GREEN, horizontal: "Center", wrap: true },
  /** A heading that a person may put another word for. */
  presetHeading: { bold: true, color: GREEN, fill: PRESET, horizontal: "Center", wrap: true },
  label: { fill: "#EEF4F2", wrap: true },
  text: { wrap: true },
  /** Several entries in one cell, from the top. */
  list: { vertical: "Top", wrap: true },
  strong: { bold: true, wrap: true },
  /** A name that may run on over the empty cells beside it. */
  strongLine: { bold: true },
  center: { horizontal: "Center", wrap: true },
  small: { size: 9, color: MUTED, wrap: true },
  /** Beside a field: what to put there. */
  hint: { size: 10, color: MUTED, wrap: true },
  /** Where a person types text. */
  input: { fill: INPUT, wrap: true },
  /** Where a person types digits that are no number, such as a telephone number. */
  inputText: { fill: INPUT, numberFormat: "@" },
  /** Where a person types a number. */
  inputNumber: { fill: INPUT, horizontal: "Right" },
  /** Filled in beforehand; a person may put something else. */
  preset: { fill: PRESET, horizontal: "Center" },
  presetNumber: { fill: PRESET, horizontal: "Right" },
  inputAmount: { fill: INPUT, horizontal: "Right", numberFormat: AMOUNT },
  presetAmount: { fill: PRESET, horizontal: "Right", numberFormat: AMOUNT },
  inputDate: { fill: INPUT, horizontal: "Left", numberFormat: 'yyyy"年"m"月"d"日"' },
  number: { horizontal: "Right" },
  /** Results that are read, not copied on: rounded in what is shown only. */
  amount: { horizontal: "Right", numberFormat: AMOUNT },
  /** Areas, which may be a field or a province. */
  measure: { horizontal: "Right", numberFormat: MEASURE },
  change: { horizontal: "Right", numberFormat: "+#,##0.00;-#,##0.00;0" },
  share: { horizontal: "Right", numberFormat: "0.0;-0.0;0" },
  ratio: { horizontal: "Right", numberFormat: "0.000" },
  gap: { horizontal: "Center" },
  verdict: { bold: true, horizontal: "Center" },
  /** The same in a form that must fit a sheet of A4 and still be read: nothing in it is smaller than 9 points. */
  formHeading: FORM_HEADING,
  /** Of a table, whose filter buttons stand at the foot of its headings. */
  formTableHeading: { ...FORM_HEADING, vertical: "Top" },
  formLead: { size: FORM_SIZE, color: MUTED },
  formYear: { size: FORM_SIZE, color: MUTED, horizontal: "Center" },
  formWarning: { size: FORM_SIZE, bold: true, color: "#8A4B00" },
  formText: { size: FORM_SIZE, wrap: true },
  formStrong: { size: FORM_SIZE, bold: true, wrap: true },
  formCenter: { size: FORM_SIZE, horizontal: "Center", wrap: true },
  formInput: { size: FORM_SIZE, fill: INPUT, wrap: true },
  formChoice: { size: FORM_SIZE, fill: INPUT, horizontal: "Center", wrap: true },
  formNumber: { size: FORM_SIZE, fill: INPUT, horizontal: "Right" },
  /** What a formula gives. */
  formResult: { size: FORM_SIZE, horizontal: "Right" },
  formPreset: { size: FORM_SIZE, fill: PRESET, horizontal: "Center" },
  formPresetNumber: { size: FORM_SIZE, fill: PRESET, horizontal: "Right" },
  formVerdict: { size: FORM_SIZE, bold: true, horizontal: "Center" },
  /** As it is: a format such as 0.#### leaves a point behind whole numbers. */
  formGap: { size: FORM_SIZE, horizontal: "Center" },
  /** How a result is shown, over a look that says the rest. The value stays what it is. */
  asShare: { numberFormat: "0.00;-0.00;0" },
  asMeasure: { numberFormat: MEASURE },
  asWhole: { numberFormat: "#,##0" },
  asTonnes: { numberFormat: tonnes(1_000_000) },
  asTonnesOfSmall: { numberFormat: tonnesOfSmall(1_000_000) },
  asTonnesInEnglish: { numberFormat: tonnesInEnglish(1_000_000) },
  asManyTonnes: { numberFormat: tonnes(10_000_000) },
  asManyTonnesOfSmall: { numberFormat: tonnesOfSmall(10_000_000) },
  asManyTonnesInEnglish: { numberFormat: tonnesInEnglish(10_000_000) },
  asEmitted: { numberFormat: '[>=10000000]0\\.0,"万";[>=100]#,##0;0.00' },
  asEmittedInEnglish: { numberFormat: '[>=10000000]0.00,,"M";[>=100]#,##0;0.00' },
  /** Only below zero: a first section for what is lower than a limit other than 0 gets a second minus in some programs. */
  asTaken: { numberFormat: '[>-1000000]#,##0;-0\\.0,"万"' },
  asTakenInEnglish: { numberFormat: '[>-1000000]#,##0;-0.00,,"M"' },
  /** Columns that only formulas and the add-in read. */
  check: { size: 9, color: "#6E7A80", fill: "#F5F6F7", horizontal: "Left" },
} satisfies Record<string, LookStyle>;

export type Look = keyof typeof LOOKS;

/**
 * Excel keeps the minus of a number that a format rounds to zero: "-0.0万". For each format half of the last digit that it
 * shows of a small number below zero, and how zero is shown then, whatever its sign.
 */
export const WITHOUT_MINUS: ReadonlyMap<string, { half: number; numberFormat: string }> = new Map(
  (
    [
      [["asTonnes", "asManyTonnes"], 500, '"0.0万"'],
      [["asTonnesInEnglish", "asManyTonnesInEnglish"], 50, '"0.0k"'],
      [["asTonnesOfSmall", "asManyTonnesOfSmall", "asWhole", "asTaken", "asTakenInEnglish"], 0.5, "0"],
      [["amount", "change", "asShare"], 0.005, "0.00"],
      [["share"], 0.05, "0.0"],
      [["ratio"], 0.0005, "0.000"],
      [["measure"], 0.00005, "0.00"],
    ] as const
  ).flatMap(([looks, half, zero]) =>
    looks.map((look) => [LOOKS[look].numberFormat, { half, numberFormat: `${zero};${zero}` }] as const),
  ),
);

export interface FlagStyle {
  fill: string | null;
  color: string | null;
  bold: boolean;
  italic?: boolean;
}

/** Colours of a flag; the word beside it says the same, so nobody has to tell colours apart. */
export const FLAG_LOOKS = {
  /** White on dark, so that it is the darkest on a black-and-white print too. */
  missedBinding: { fill: "#B3001B", color: "#FFFFFF", bold: true },
  missedAdvice: { fill: "#FDEBEC", color: "#9C0006", bold: false },
  missed: { fill: "#FFC7CE", color: "#9C0006", bold: true },
  invalid: { fill: "#FFE0B2", color: "#8A4B00", bold: true },
  missing: { fill: "#E8EAED", color: "#4A5358", bold: false },
  met: { fill: "#D9F0DF", color: "#0A5A2A", bold: false },
  quiet: { fill: "#FFFFFF", color: "#5B6770", bold: false },
  /** Without a colour of its own, so that it goes along with every other flag. */
  typedOver: { fill: null, color: null, bold: false, italic: true },
} as const satisfies Record<string, FlagStyle>;

export type FlagLook = keyof typeof FLAG_LOOKS;
