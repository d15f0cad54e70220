import type { Language } from "../../catalogue/language";
import type { SheetDescription } from "../description";
import { freeSheetName, wantedSheetName } from "../names";
import { carbonAccounts } from "./carbonAccounts";
import { carbonAnalysis } from "./carbonAnalysis";
import { energy } from "./energy";
import type { SampleFamily } from "./example";
import { exampleSheet } from "./exampleSheet";
import { green } from "./green";
import { land } from "./land";
import { cityAddresses, overviewSheet } from "./overviewSheet";
import { plan } from "./plan";
import { planLists } from "./planLists";
import { transit } from "./transit";
import { waste } from "./waste";

export const SAMPLE_FAMILIES: readonly SampleFamily[] = [
  carbonAccounts,
  carbonAnalysis,
  transit,
  land,
  green,
  energy,
  waste,
  plan,
  planLists,
];

export interface SampleRequest {
  language: Language;
  version: string;
  /** What the workbook holds already, so that nothing is overwritten. */
  taken: { sheets: readonly string[] };
}

/** Every cell function on invented data of one city, beside the result that it must give. */
export function describeSample({ language, version, taken }: SampleRequest): { sheets: SheetDescription[] } {
  const sheets = [...taken.sheets];
  const nameFor = (role: SheetDescription["role"]) => {
    const name = freeSheetName(wantedSheetName(role, language), sheets);
    sheets.push(name);
    return name;
  };
  const overviewName = nameFor("sample");
  const city = cityAddresses(overviewName);
  const families = SAMPLE_FAMILIES.map((family) => ({
    title: family.title,
    sheet: exampleSheet({ family, name: nameFor(family.role), city, language }),
  }));
  return {
    sheets: [
      overviewSheet({ name: overviewName, language, version, families }),
      ...families.map(({ sheet }) => sheet.sheet),
    ],
  };
}
