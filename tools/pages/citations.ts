import * as catalogue from "../../src/catalogue";
import { findAnomaly } from "../../src/catalogue/anomalies";
import type { Language } from "../../src/catalogue/language";
import { plans } from "../../src/catalogue/plans";
import type { Citation, PlanId } from "../../src/catalogue/schema";
import { sourceTitle } from "../../src/catalogue/sourceTitle";
import { link, list, plain } from "./markdown";

export function sourceLink(id: string, language: Language): string {
  return link("sources", id, sourceTitle(catalogue.source(id), language), language);
}

/** The source, linked, with the place in it. */
export function citationText({ source, locator }: Citation, language: Language): string {
  return `${sourceLink(source, language)}${language === "zh" ? "，" : ", "}${plain(locator)}`;
}

export function indicatorLinks(ids: readonly string[], language: Language): string {
  return list(
    ids.map((id) => link("indicators", id, catalogue.indicator(id).name[language], language)),
    language,
  );
}

export function planLinks(ids: readonly PlanId[], language: Language): string {
  return list(
    plans
      .filter(({ id }) => ids.includes(id))
      .map(({ name, section }) => link("strategies", section, name[language], language)),
    language,
  );
}

export function anomalyLinks(ids: readonly string[], language: Language): string {
  return list(
    ids.map((id) => (findAnomaly(id) ? link("corrections", id, id, language) : plain(id))),
    language,
  );
}
