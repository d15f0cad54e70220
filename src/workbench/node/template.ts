import { actions } from "../../excel";
import type { Language } from "../../catalogue/language";
import type { PlanId } from "../../catalogue/schema";
import { writeXlsx } from "../xlsx/write";
import { openHeadless } from ".";
import { withOffice } from "./withOffice";

/** A plan's workbook as an .xlsx file: built by the add-in's own code in the headless host. */
export async function templateXlsx(plan: PlanId, language: Language): Promise<Uint8Array> {
  const bench = await openHeadless({ language: language === "zh" ? "zh-CN" : "en-US" });
  try {
    return await withOffice(bench, async () => {
      await actions.build({ plan, language });
      await removeEmptySheet(bench.Excel);
      return writeXlsx(await bench.snapshot());
    });
  } finally {
    bench.dispose();
  }
}

/** A new workbook comes with one empty sheet; a template has no use for it. */
function removeEmptySheet(excel: typeof Excel): Promise<void> {
  return excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
}
