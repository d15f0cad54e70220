/* global Excel */
import type { Text } from "../../catalogue/schema";
import type { SheetDescription } from "../../sheets/description";
import { IDENTITY_NAMESPACE } from "../../sheets/identity";
import type { Change } from "../undoing";

export interface SheetsToAdd {
  sheets: SheetDescription[];
  /** An XML document that says what the sheets are, or null. */
  identity: string | null;
}

/** Key of the property that a sheet bears while it is being added. */
const MARK = "carbon-planning.adding";

/**
 * A mark for what one request adds. Excel hands over the ids of what it made, but not where its answer is lost on the
 * way; then the mark tells ours from what a colleague has added at the same moment under the same name.
 */
export function newMark(): string {
  const random = () => Math.random().toString(36).slice(2, 10);
  return `${Date.now().toString(36)}-${random()}${random()}`;
}

export function markSheet(sheet: Excel.Worksheet, mark: string): void {
  sheet.customProperties.add(MARK, mark);
}

/** For a sheet that is there for good. */
export function forgetMark(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItem(MARK).delete();
}

/** The XML document, carrying the mark as an attribute of its root. */
export function markXml(xml: string, mark: string): string {
  return xml.replace(/\/?>$/, (end) => ` adding="${mark}"${end}`);
}

/**
 * Takes the marks off what is there for good, and locks the sheets on which nothing is entered: afterwards, because a
 * locked sheet may not let go of its mark. What Excel insists on keeping marked or open does no harm.
 */
export async function settle(
  context: Excel.RequestContext,
  { sheets: described, identity }: SheetsToAdd,
  { sheets, part }: Handed,
): Promise<void> {
  for (const sheet of sheets) forgetMark(sheet);
  if (identity !== null) part?.setXml(identity);
  described.forEach(({ locked }, at) => {
    if (locked) sheets[at]!.protection.protect(READABLE);
  });
  await context.sync().catch(() => undefined);
}

/** What a locked sheet allows: all that changes no cell. */
const READABLE: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowEditObjects: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/** What the request adds; each knows its id once Excel has handed it over. */
export interface Handed {
  sheets: Excel.Worksheet[];
  part: Excel.CustomXmlPart | null;
}

/** Sheets with their names and the XML part that says what they are; `activeId` is the sheet that was shown before. */
export function addedSheets(
  { sheets, identity }: SheetsToAdd,
  mark: string,
  activeId: string,
  handed: Handed,
): Change {
  return {
    get mayBeLeft() {
      // Where Excel answered at all, what it handed over is what there is.
      const ids = handed.sheets.map((sheet) => sheet.toJSON().id);
      const made = ids.some(Boolean) ? sheets.filter((_, index) => ids[index]) : sheets;
      const part = identity !== null && (!ids.some(Boolean) || handed.part?.toJSON().id);
      return [
        ...made.map(({ name }) => sheetCalled(name)),
        ...made.flatMap(({ names }) => names.map(({ name }) => nameCalled(name))),
        ...(part ? [XML_PART] : []),
      ];
    },
    async takeBack(context) {
      const found = await findOurs(context, mark, handed);
      const isOurSheet = new Set(found.sheets);
      const ourNames = new Set(sheets.flatMap(({ names }) => names.map(({ name }) => name)));
      const names = found.names.filter(
        ({ name, formula }) =>
          ourNames.has(name) && found.sheets.some((sheet) => leadsTo(formula, sheet.name)),
      );
      const before = found.all.find(({ id }) => id === activeId);
      if (before && found.sheets.some(({ id }) => id === found.active.id)) before.activate();
      for (const each of [...names, ...isOurSheet, ...found.parts]) each.delete();
      if (names.length + found.sheets.length + found.parts.length > 0) await context.sync();
      const left = await findOurs(context, mark, handed);
      return [
        ...left.sheets.map(({ name }) => sheetCalled(name)),
        ...names
          .filter(({ name }) => left.names.some((each) => each.name === name))
          .map(({ name }) => nameCalled(name)),
        ...left.parts.map(() => XML_PART),
      ];
    },
  };
}

async function findOurs(context: Excel.RequestContext, mark: string, handed: Handed) {
  const { worksheets, names, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  const active = worksheets.getActiveWorksheet().load("id");
  const identities = customXmlParts.getByNamespace(IDENTITY_NAMESPACE);
  identities.load("items/id");
  await context.sync();
  const marks = worksheets.items.map((sheet) =>
    sheet.customProperties.getItemOrNullObject(MARK).load("value"),
  );
  const documents = identities.items.map((part) => part.getXml());
  await context.sync();
  const ids = new Set(handed.sheets.flatMap((sheet) => sheet.toJSON().id ?? []));
  const partId = handed.part?.toJSON().id;
  return {
    all: worksheets.items,
    active,
    names: names.items.map((item) => item),
    sheets: worksheets.items.filter(
      ({ id }, index) => ids.has(id) || (!marks[index]!.isNullObject && marks[index]!.value === mark),
    ),
    parts: identities.items.filter(
      ({ id }, index) => id === partId || documents[index]!.value.includes(`"${mark}"`),
    ),
  };
}

/** Whether a name's formula leads to a cell of that sheet. */
function leadsTo(formula: unknown, sheet: string): boolean {
  const text = String(formula);
  return text.startsWith(`=${sheet}!`) || text.startsWith(`='${sheet.replace(/'/g, "''")}'!`);
}

const sheetCalled = (name: string): Text => ({ zh: `工作表“${name}”`, en: `sheet “${name}”` });
const nameCalled = (name: string): Text => ({ zh: `名称“${name}”`, en: `name “${name}”` });
const XML_PART: Text = {
  zh: "文件里注明规划的自定义 XML（看不见，无妨）",
  en: "the custom XML that says which plan this is (unseen and harmless)",
};
