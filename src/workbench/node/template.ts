import * as catalogue from "../../catalogue";
import { actions } from "../../excel";
import { addSheets } from "../../excel/build/addSheets";
import { aboutFile } from "../../sheets/about";
import { describeSample } from "../../sheets/sample/sample";
import type { Part } from "../../sheets/partNames";
import { VERSION } from "../../version";
import type { Language } from "../../catalogue/language";
import type { PlanId, Text } from "../../catalogue/schema";
import type { FunctionsMetadata } from "../host/customFunctions";
import { writeXlsx } from "../xlsx/write";
import { type Headless, openHeadless } from ".";
import { withFunctions } from "./withFunctions";
import { withOffice } from "./withOffice";

const ANNEXES: Text = { zh: "附件1、附件2：", en: "Annexes 1 and 2" };
const SAMPLE: Text = { zh: "单元格函数示例：", en: "Sample of the cell functions" };

/** A plan's workbook as an .xlsx file: built by the add-in's own code in the headless host. */
export function templateXlsx(
  plan: PlanId,
  language: Language,
  parts: readonly Part[] = [],
  demo = false,
): Promise<Uint8Array> {
  return xlsxOf(language, catalogue.plan(plan).name, () => actions.build({ plan, language, parts, demo }));
}

/** 附件1 and 附件2 as an .xlsx file. */
export function annexesXlsx(language: Language): Promise<Uint8Array> {
  return xlsxOf(language, ANNEXES, () => actions.buildAnnexes({ language }));
}

/** Every cell function on invented data, with the results as they were calculated. */
export function sampleXlsx(language: Language, metadata: FunctionsMetadata): Promise<Uint8Array> {
  const describe = (taken: { sheets: string[] }) => ({
    ...describeSample({ language, version: VERSION, taken }),
    identity: null,
  });
  return xlsxOf(
    language,
    SAMPLE,
    () => addSheets(describe, language),
    (bench, work) => withFunctions(bench, metadata, work),
  );
}

async function xlsxOf(
  language: Language,
  name: Text,
  add: () => Promise<unknown>,
  within: (bench: Headless, work: () => Promise<Uint8Array>) => Promise<Uint8Array> = (_, work) => work(),
): Promise<Uint8Array> {
  const bench = await openHeadless({ language: language === "zh" ? "zh-CN" : "en-US" });
  try {
    return await withOffice(bench, () =>
      within(bench, async () => {
        await add();
        await removeEmptySheet(bench.Excel);
        const { title, ...about } = aboutFile(name, VERSION, language);
        return writeXlsx({ ...(await bench.snapshot()), title, about });
      }),
    );
  } finally {
    await bench.dispose();
  }
}

/** A new workbook comes with one empty sheet; a template has no use for it. */
function removeEmptySheet(excel: typeof Excel): Promise<void> {
  return excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
}
