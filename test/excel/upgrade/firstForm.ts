import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Language } from "../../../src/catalogue/language";
import type { PlanId } from "../../../src/catalogue/schema";
import { addSheets } from "../../../src/excel/build/addSheets";
import type { SheetDescription, WorkbookDescription } from "../../../src/sheets/description";

/**
 * What version 0.1 described for its twelve plans in both languages, frozen: 封面, 策略, 指标 and 补充指标 as they came
 * out of its own code. 说明, which nobody fills in, is left out.
 */
const FROZEN = JSON.parse(
  gunzipSync(readFileSync(join(__dirname, "firstForm.json.gz"))).toString("utf8"),
) as Record<string, Omit<WorkbookDescription, "sheets"> & { sheets: Omit<SheetDescription, "font">[] }>;

export function firstForm(plan: PlanId, language: Language): WorkbookDescription {
  const frozen = FROZEN[`${plan} ${language}`]!;
  return { ...frozen, sheets: frozen.sheets.map((sheet) => ({ ...sheet, font: "微软雅黑" })) };
}

/** Adds a plan's sheets as 0.1 did, tables on A3. */
export async function buildFirstForm(plan: PlanId, language: Language = "zh"): Promise<void> {
  const sheets = await addSheets(() => firstForm(plan, language), language);
  await Excel.run(async (context) => {
    for (const { role, name } of sheets)
      if (role !== "cover") context.workbook.worksheets.getItem(name).pageLayout.paperSize = "A3";
    await context.sync();
  });
}
