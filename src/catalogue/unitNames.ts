import type { Language } from "./language";

/**
 * Chinese parts of a unit as English readers write them, counted in the plural above the line and in the singular
 * below. Every one of them is a name that the converters know as well, so that what a sheet says can be typed into
 * a formula.
 */
const ENGLISH: Record<string, [above: string, below?: string]> = {
  元: ["CNY"],
  美元: ["USD"],
  人: ["people", "person"],
  人次: ["trips", "trip"],
  户: ["households", "household"],
  亩: ["mu"],
  年: ["years", "year"],
  日: ["days", "day"],
  个: ["count"],
  座: ["facilities", "facility"],
  点: ["points", "point"],
  层: ["storeys", "storey"],
  分: ["score"],
  种: ["kinds", "kind"],
  村: ["villages", "village"],
  镇: ["towns", "town"],
  街道: ["subdistricts", "subdistrict"],
  头: ["head"],
  辆: ["vehicles", "vehicle"],
};
const MULTIPLES: Record<string, string> = { 万: "10⁴ ", 亿: "10⁸ " };

/** A text with its chemical formulas as they are printed: CO₂. */
export function formulasSetLow(text: string): string {
  return text.replace(/CO2/g, "CO₂").replace(/N2O/g, "N₂O").replace(/CH4/g, "CH₄");
}

/** The unit of the catalogue as it is printed: "tCO₂/万元"; "万人/km²" is "10⁴ people/km²" in English, "tCO2/1e4m3" "tCO₂/10⁴ m³". */
export function unitName(symbol: string, language: Language): string {
  const printed = formulasSetLow(symbol)
    .replace(/1e4/g, "万")
    .replace(/m2\b/g, "m²")
    .replace(/m3\b/g, "m³")
    .replace(/\bhead\b/g, "头");
  if (language === "zh") return printed;
  const [above = "", ...below] = printed.split("/");
  return [english(above, 0), ...below.map((part) => english(part, 1))].join("/");
}

/** A number with its unit: a multiple of ten in the unit needs a sign between the two. */
export function besideUnit(number: number | string, unit: string): string {
  return unit.startsWith("10") ? `${number} × ${unit}` : `${number} ${unit}`;
}

function english(part: string, side: 0 | 1): string {
  const [, multiple = "", name = part] = /^([万亿]?)(.+)$/.exec(part) ?? [];
  const words = ENGLISH[name];
  return (MULTIPLES[multiple] ?? "") + (words ? (words[side] ?? words[0]) : name);
}
