import * as catalogue from "../../src/catalogue";
import type { Factor } from "../../src/catalogue/factor";
import type { Language } from "../../src/catalogue/language";
import { readReferenceTables } from "../catalogueRecords";
import { readFactors } from "../factors";
import { link } from "./markdown";

// Asked for every name of every kind: read once.
const FACTORS = readFactors();
const SURFACES = readReferenceTables().filter(({ id }) => id === "london-ugf");

/** The figures that a name of a kind leads to, where its key isn't theirs or the beginning of theirs. */
const FIGURES: Record<string, (key: string, factor: Factor) => boolean> = {
  gases: (key, factor) => isOf(`gwp.${key}`, factor),
  landClasses: (key, factor) => /^land\./.test(factor.key) && factor.key.endsWith(`.${key}`),
  landfillSites: (key, factor) => factor.key === `landfill.mcf.${key}`,
  regions: (key, { key: of, region }) => of === "grid.average" && region === key,
  // The fifth report's, which count when none is named, have no ending.
  reports: (key, factor) => factor.key === (key === "ar5" ? "gwp.ch4" : `gwp.ch4.${key}`),
  stands: (key, factor) => isOf(`forest.${key}`, factor),
  // British landfill by name is that of one edition, unlike travel and freight.
  treatments: (key, factor) => isOf(key, factor) && (factor.year ?? 2025) === 2025,
};

function isOf(key: string, factor: Factor): boolean {
  return factor.key === key || factor.key.startsWith(`${key}.`);
}

/**
 * Since when a name stands for its figure: the year of the earliest figure, or of its source where the figure has none, linked to
 * the source. Empty where a name stands for no figure but a way of calculating, or nobody knows when its source is of.
 */
export function since(kind: string, key: string, language: Language): string {
  const leadsTo = FIGURES[kind] ?? isOf;
  const cited = kind === "covers" ? SURFACES : FACTORS.filter((factor) => leadsTo(key, factor));
  const [first] = cited
    .map((one) => ({ source: one.citation.source, year: yearOf(one) }))
    .filter(({ year }) => year !== "")
    .sort((a, b) => a.year.localeCompare(b.year));
  return first ? link("sources", first.source, first.year, language) : "";
}

function yearOf(one: { year?: number | null; citation: Factor["citation"] }): string {
  return String(one.year ?? catalogue.source(one.citation.source).date ?? "").slice(0, 4);
}
