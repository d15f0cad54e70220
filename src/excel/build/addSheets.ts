/* global Excel */
import type { Text } from "../../catalogue/schema";
import type { Language } from "../../catalogue/language";
import { wantedSheetName } from "../../sheets/names";
import type { AddedSheet, Progress } from "../actions";
import { addedSheets, type Handed, type SheetsToAdd, markXml, newMark, settle } from "./addedSheets";
import { type Existing, type Taken, askExisting } from "./existing";
import { asProblem } from "../problems";
import { undoing } from "../undoing";
import { writeCharts } from "./writeCharts";
import { addSheet, fillSheet } from "./writeSheet";

const STEPS: Text[] = [
  { zh: "查看工作簿里已有的工作表", en: "Looking at the sheets already there" },
  { zh: "准备内容", en: "Preparing the contents" },
  { zh: "写入工作表", en: "Writing the sheets" },
  { zh: "完成", en: "Done" },
];

/** Names are free only as long as nobody else takes them, so whoever comes second waits for the first. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Adds sheets: one request reads what is there, one writes, one takes off the marks and locks what is to be locked. What fails is undone.
 */
export function addSheets(...job: Parameters<typeof addInTurn>): Promise<AddedSheet[]> {
  const added = last.then(() => addInTurn(...job));
  last = added.catch(() => undefined);
  return added;
}

async function addInTurn(
  describe: (taken: Taken) => SheetsToAdd,
  language: Language,
  onProgress?: (progress: Progress) => void,
): Promise<AddedSheet[]> {
  const report = (step: number) => onProgress?.({ done: step, of: STEPS.length - 1, label: STEPS[step]! });

  report(0);
  const codes = { AccessDenied: "structure-protected" } as const;
  const existing = await Excel.run({ delayForCellEdit: true }, readExisting).catch((thrown) => {
    throw asProblem(thrown, codes);
  });
  report(1);
  const description = describe(existing);
  report(2);
  await undoing(async (context, about) => {
    const mark = newMark();
    const handed: Handed = { sheets: [], part: null };
    about(addedSheets(description, mark, existing.activeId, handed));
    queueSheets(context.workbook, description, mark, handed);
    await context.sync();
    await settle(context, description, handed);
  }, codes);
  report(3);
  return description.sheets.map(({ role, name }) => ({
    role,
    name,
    wanted: wantedSheetName(role, language),
  }));
}

async function readExisting(context: Excel.RequestContext): Promise<Existing> {
  const existing = askExisting(context.workbook);
  await context.sync();
  return existing();
}

function queueSheets(
  workbook: Excel.Workbook,
  { sheets, identity }: SheetsToAdd,
  mark: string,
  handed: Handed,
): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  // All of them first, because formulas, lists and charts refer to sheets that come later.
  for (const sheet of sheets) handed.sheets.push(addSheet(workbook, sheet, mark));
  sheets.forEach((sheet, at) => fillSheet(workbook, handed.sheets[at]!, sheet));
  sheets.forEach((sheet, at) => writeCharts(handed.sheets[at]!, sheet.charts ?? [], workbook));
  if (identity !== null) handed.part = workbook.customXmlParts.add(markXml(identity, mark)).load("id");
  handed.sheets[0]?.activate();
}
