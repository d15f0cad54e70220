import { actions } from "../../excel";
import type { Language } from "../../catalogue/language";
import type { PlanId } from "../../catalogue/schema";
import { writeXlsx } from "../xlsx/write";
import { openHeadless } from ".";
import { withOffice } from "./withOffice";

/** A plan's workbook as an .xlsx file: built by the add-in's own code in the headless host. */
export function templateXlsx(plan: PlanId, language: Language): Promise<Uint8Array> {
  return xlsxOf(language, () => actions.build({ plan, language }));
}

/** 附件1 and 附件2 as an .xlsx file. */
export function annexesXlsx(language: Language): Promise<Uint8Array> {
  return xlsxOf(language, () => actions.buildAnnexes({ language }));
}

async function xlsxOf(language: Language, add: () => Promise<unknown>): Promise<Uint8Array> {
  const bench = await openHeadless({ language: language === "zh" ? "zh-CN" : "en-US" });
  try {
    return await withOffice(bench, async () => {
      await add();
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
