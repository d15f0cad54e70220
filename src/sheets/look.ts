/** How a cell looks. Every format of a workbook is one of these; excel/ turns them into formats. */
export interface LookStyle {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  fill?: string;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top" | "Center";
  wrap?: boolean;
  border?: string;
  numberFormat?: string;
}

const INK = "#1F2A2E";
const MUTED = "#5B6770";
const GREEN = "#0B5C4A";
const LINE = "#C9D3D0";

export const LOOKS = {
  title: { size: 18, bold: true, color: GREEN, vertical: "Center" },
  subtitle: { size: 10.5, color: MUTED, vertical: "Center" },
  section: { size: 12, bold: true, color: GREEN, vertical: "Center" },
  heading: {
    size: 10.5,
    bold: true,
    color: "#FFFFFF",
    fill: GREEN,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    border: LINE,
  },
  label: { size: 10.5, color: INK, fill: "#EEF4F2", vertical: "Center", wrap: true, border: LINE },
  text: { size: 10.5, color: INK, vertical: "Center", wrap: true, border: LINE },
  strong: { size: 10.5, bold: true, color: INK, vertical: "Center", wrap: true, border: LINE },
  center: { size: 10.5, color: INK, horizontal: "Center", vertical: "Center", wrap: true, border: LINE },
  small: { size: 9, color: MUTED, vertical: "Center", wrap: true, border: LINE },
  /** Where a person types text. */
  input: { size: 10.5, color: INK, fill: "#FFF9E5", vertical: "Center", wrap: true, border: LINE },
  /** Where a person types a number. */
  inputNumber: {
    size: 10.5,
    color: INK,
    fill: "#FFF9E5",
    horizontal: "Right",
    vertical: "Center",
    border: LINE,
    numberFormat: "General",
  },
  inputDate: {
    size: 10.5,
    color: INK,
    fill: "#FFF9E5",
    horizontal: "Left",
    vertical: "Center",
    border: LINE,
    numberFormat: 'yyyy"年"m"月"d"日"',
  },
  number: {
    size: 10.5,
    color: INK,
    horizontal: "Right",
    vertical: "Center",
    border: LINE,
    numberFormat: "General",
  },
  gap: {
    size: 10.5,
    color: INK,
    horizontal: "Right",
    vertical: "Center",
    border: LINE,
    numberFormat: "0.####",
  },
  verdict: { size: 10.5, bold: true, color: INK, horizontal: "Center", vertical: "Center", border: LINE },
  /** Columns that only formulas and the add-in read. */
  check: { size: 9, color: "#6E7A80", fill: "#F5F6F7", horizontal: "Left", vertical: "Center", border: LINE },
} satisfies Record<string, LookStyle>;

export type Look = keyof typeof LOOKS;

/** Colours of a flag; the word beside it says the same, so nobody has to tell colours apart. */
export const FLAG_LOOKS = {
  missed: { fill: "#FFC7CE", color: "#9C0006", bold: true },
  invalid: { fill: "#FFE0B2", color: "#8A4B00", bold: true },
  missing: { fill: "#E8EAED", color: "#4A5358", bold: false },
  met: { fill: "#D9F0DF", color: "#0A5A2A", bold: false },
  quiet: { fill: "#FFFFFF", color: "#5B6770", bold: false },
} as const;
