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

/** Names are free only as long as nobody else takes them, so whoever comes second waits for the first. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Adds sheets: one request reads what is there, one writes. If the second fails, what it left behind is taken away,
 * so that the workbook is as it was.
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
  const existing = await Excel.run({ delayForCellEdit: true }, readExisting).catch((thrown) => {
    throw asProblem(thrown, { AccessDenied: "structure-protected" });
  });
  report(1);
  const description = describe(existing);
  report(2);
  const added: Excel.Worksheet[] = [];
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => write(context, description, added));
  } catch (thrown) {
    await takeBack(description, existing, isNameTaken(thrown) ? idsOf(added) : null);
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

/** Somebody who works on the same file added a sheet of that name since the names were read. */
function isNameTaken(thrown: unknown): boolean {
  return (thrown as { code?: unknown } | null)?.code === "ItemAlreadyExists";
}

/** The ids that Excel handed over before the request failed. */
function idsOf(added: readonly Excel.Worksheet[]): Set<string> {
  return new Set(added.flatMap((sheet) => sheet.toJSON().id ?? []));
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

async function write(
  context: Excel.RequestContext,
  { sheets, identity }: SheetsToAdd,
  added: Excel.Worksheet[],
): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const sheet of sheets) added.push(writeSheet(workbook, sheet));
  if (identity !== null) workbook.customXmlParts.add(identity);
  added[0]?.activate();
  await context.sync();
}

/**
 * A request is not all-or-nothing in Excel: what ran before the failure stays, so it is removed here. Sheets are told
 * by the names that were free for them, or by `ids` where a name may be somebody else's by now.
 */
async function takeBack(
  description: SheetsToAdd,
  existing: Existing,
  ids: ReadonlySet<string> | null,
): Promise<void> {
  const attempt = () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, names, customXmlParts } = context.workbook;
      worksheets.load("items/name,items/id");
      names.load("items/name");
      const identities = customXmlParts.getByNamespace(IDENTITY_NAMESPACE);
      identities.load("items/id");
      await context.sync();
      const left = worksheets.items.flatMap((sheet) => {
        const described = description.sheets.find(({ name }) => name === sheet.name);
        return described && (ids === null || ids.has(sheet.id)) ? [{ sheet, described }] : [];
      });
      const ourNames = new Set(left.flatMap(({ described }) => described.names.map(({ name }) => name)));
      for (const item of names.items) if (ourNames.has(item.name)) item.delete();
      for (const { sheet } of left) sheet.delete();
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
