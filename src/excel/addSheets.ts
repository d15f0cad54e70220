/* global Excel */
import type { Text } from "../catalogue/schema";
import type { Language } from "../catalogue/language";
import type { SheetDescription } from "../sheets/description";
import { IDENTITY_NAMESPACE } from "../sheets/identity";
import { wantedSheetName } from "../sheets/names";
import type { AddedSheet, Progress } from "./actions";
import { asProblem, problem } from "./problems";
import { writeSheet } from "./writeSheet";

/** What the workbook holds already; sheets, tables and names to be added must differ from these. */
export interface Taken {
  sheets: string[];
  names: string[];
}

export interface SheetsToAdd {
  sheets: SheetDescription[];
  /** An XML document that says what the sheets are, or null. */
  identity: string | null;
}

const STEPS: Text[] = [
  { zh: "查看工作簿里已有的工作表", en: "Looking at the sheets already there" },
  { zh: "准备内容", en: "Preparing the contents" },
  { zh: "写入工作表", en: "Writing the sheets" },
  { zh: "完成", en: "Done" },
];

/**
 * Adds sheets: one request reads what is there, one writes. If the second fails, what it left behind is taken away,
 * so that the workbook is as it was.
 */
export async function addSheets(
  describe: (taken: Taken) => SheetsToAdd,
  language: Language,
  onProgress?: (progress: Progress) => void,
): Promise<AddedSheet[]> {
  const report = (step: number) => onProgress?.({ done: step, of: STEPS.length - 1, label: STEPS[step]! });

  report(0);
  const existing = await Excel.run({ delayForCellEdit: true }, readExisting).catch((thrown) => {
    throw asProblem(thrown, { AccessDenied: "structure-protected" });
  });
  report(1);
  const description = describe(existing);
  report(2);
  try {
    await Excel.run((context) => write(context, description));
  } catch (thrown) {
    await takeBack(description, existing);
    throw asProblem(thrown, { AccessDenied: "structure-protected" });
  }
  report(3);
  return description.sheets.map(({ role, name }) => ({
    role,
    name,
    wanted: wantedSheetName(role, language),
  }));
}

interface Existing extends Taken {
  identityIds: string[];
}

async function readExisting(context: Excel.RequestContext): Promise<Existing> {
  const { worksheets, tables, names, protection, customXmlParts } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  const identities = customXmlParts.getByNamespace(IDENTITY_NAMESPACE);
  identities.load("items/id");
  await context.sync();
  if (protection.protected) throw problem("structure-protected");
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: [...tables.items, ...names.items].map(({ name }) => name),
    identityIds: identities.items.map(({ id }) => id),
  };
}

async function write(context: Excel.RequestContext, { sheets, identity }: SheetsToAdd): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const added = sheets.map((sheet) => writeSheet(workbook, sheet));
  if (identity !== null) workbook.customXmlParts.add(identity);
  added[0]?.activate();
  await context.sync();
}

/** A request is not all-or-nothing in Excel: what ran before the failure stays, so it is removed here. */
async function takeBack(description: SheetsToAdd, existing: Existing): Promise<void> {
  const attempt = () =>
    Excel.run(async (context) => {
      const { worksheets, names, customXmlParts } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name");
      const identities = customXmlParts.getByNamespace(IDENTITY_NAMESPACE);
      identities.load("items/id");
      await context.sync();
      const ours = new Set(description.sheets.map(({ name }) => name));
      const ourNames = new Set(description.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name)));
      for (const item of names.items) if (ourNames.has(item.name)) item.delete();
      for (const sheet of worksheets.items) if (ours.has(sheet.name)) sheet.delete();
      for (const part of identities.items) if (!existing.identityIds.includes(part.id)) part.delete();
      await context.sync();
    });
  try {
    await attempt();
  } catch {
    await attempt().catch((thrown) => {
      throw problem("left-behind", asProblem(thrown).details);
    });
  }
}
