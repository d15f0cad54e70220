import { type Language } from "../catalogue/language";
import type { PlanId } from "../catalogue/schema";

/** Namespace of the XML part that says which plan a workbook was built for. Never changed once shipped. */
export const IDENTITY_NAMESPACE = "urn:carbon-planning:workbook:1";

export interface Identity {
  plan: PlanId;
  language: Language;
  version: string;
}

export function identityXml({ plan, language, version }: Identity): string {
  const attribute = (name: string, value: string) =>
    `${name}="${value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)}"`;
  return `<workbook xmlns="${IDENTITY_NAMESPACE}" ${attribute("plan", plan)} ${attribute("language", language)} ${attribute("version", version)}/>`;
}
