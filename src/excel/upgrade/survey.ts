/* global Excel */
import { indicators, nationalTargets, plan as planOf, strategiesOf } from "../../catalogue";
import type { Language } from "../../catalogue/language";
import type { Plan, PlanId } from "../../catalogue/schema";
import { askedBy, type PlanRows, rowsOf, withNationalTargets } from "../../sheets/planRows";
import { isOurs, loadFormats } from "../flags/flagChange";
import type { IndicatorTableInWorkbook } from "../indicatorTables";
import { COVER_AREA, findCover, rowsToInsert as coverRowsToInsert, type SheetTop } from "./coverInWorkbook";
import { withRoomToMove } from "./movedColumns";
import { columnsToInsert, newColumns } from "./newColumns";
import { rowsToInsert } from "./newRows";
import { isFirstStrategies, strategyTable, type TableSeen } from "./strategyTables";

/** What an upgrade finds in the workbook before it changes anything. */
export type Survey = Awaited<ReturnType<typeof lookAround>>;

/** Reads all that decides what of the tables `old`, their covers and strategies is to change, and what stands in the way. */
export async function lookAround(
  context: Excel.RequestContext,
  all: readonly IndicatorTableInWorkbook[],
  old: readonly IndicatorTableInWorkbook[],
) {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  tables.load("items/id,items/showHeaders,items/showTotals,items/worksheet/id");
  const headings = old.map(({ table }) => table.getHeaderRowRange().load("values"));
  const bodies = old.map(({ table }) => table.getDataBodyRange().load("values"));
  const formats = old.map(({ table }) => loadFormats(table.worksheet));
  const active = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  // A whole column that comes in would become one of another table above or below as well.
  const isAlone = ({ table, sheetId }: IndicatorTableInWorkbook) =>
    tables.items.every((other) => other.id === table.id || other.worksheet.id !== sheetId);
  const chosen = old.filter(isAlone);
  const besideOthers = old.filter((found) => !isAlone(found)).map(({ sheetName }) => sheetName);
  const places = chosen.map(({ table }) =>
    askPlaces(table, headings[old.findIndex((each) => each.table === table)]!),
  );
  const tops = worksheets.items
    .filter(({ id }) => !all.some(({ sheetId }) => sheetId === id))
    .map((sheet) => ({ sheet, range: sheet.getRange(COVER_AREA).load("values") }));
  // Headings of all other tables: a plan's strategies are among them.
  const others = tables.items
    .filter(({ id }) => !all.some(({ table }) => table.id === id))
    .map((table) => ({
      table,
      headings: table.showHeaders ? table.getHeaderRowRange().load("values") : null,
    }));
  await context.sync();
  const seen = await readStrategies(context, tables.items, others, worksheets.items);
  const sheets: SheetTop[] = tops.map(({ sheet, range }) => ({
    sheet: { id: sheet.id, name: sheet.name },
    values: range.values as unknown[][],
  }));
  const covers = plansAndLanguages(chosen).flatMap(({ plan: id, language }) => {
    const plan = planOf(id);
    const rows = rowsOfPlan(plan);
    const asked = askedBy(rows, plan);
    const cover = findCover(sheets, plan, asked, language);
    if (!cover) return [];
    const byCode = new Map(rows.all.map((indicator) => [indicator.id, indicator]));
    return [
      {
        plan,
        asked,
        language,
        cover,
        form: rows,
        indicators: byCode,
        lines: coverRowsToInsert(cover, plan, asked, language),
      },
    ];
  });
  const strategies = covers.flatMap(({ plan, language }) =>
    seen.flatMap((each) =>
      isFirstStrategies(each.headings, language) ? (strategyTable(each, plan, language) ?? []) : [],
    ),
  );
  const changed = new Set([
    ...chosen.map(({ sheetId }) => sheetId),
    ...strategies.map(({ sheet }) => sheet.id),
    ...covers.map(({ cover }) => cover.sheet.id),
  ]);
  return {
    tables: chosen.map((found) => {
      const at = old.indexOf(found);
      const texts = headings[at]!.values[0]!.map(String);
      const lines = columnsToInsert(found, texts, found.language);
      const { merged, widths } = places[chosen.indexOf(found)]!;
      // Parts of a merged cell can't be moved.
      const isMovable = merged.isNullObject;
      return {
        found,
        added: newColumns(found),
        lines: isMovable ? withRoomToMove(found, lines) : lines,
        isMovable,
        widths: widths.map(({ format: { columnWidth: width } }) => width),
        rows: rowsToInsert(found, bodies[at]!.values as unknown[][], coverOf(covers, found)?.form ?? null),
      };
    }),
    covers,
    strategies,
    sheetNames: worksheets.items.map(({ name }) => name),
    activeId: active.id,
    besideOthers,
    locked: worksheets.items
      .filter(({ id, protection }) => changed.has(id) && protection.protected)
      .map(({ name }) => name),
    hasFlags: formats.some(({ items }) => items.some(isOurs)),
  };
}

/** What it takes to know whether and how columns can be moved. */
function askPlaces(table: Excel.Table, headings: Excel.Range) {
  return {
    merged: table.worksheet.getUsedRange().getMergedAreasOrNullObject().load("address"),
    widths: headings.values[0]!.map((_, at) =>
      table.getHeaderRowRange().getCell(0, at).load("format/columnWidth"),
    ),
  };
}

/** Tables that may be a plan's strategies, each alone on its sheet: whole lines come into it. */
async function readStrategies(
  context: Excel.RequestContext,
  all: readonly Excel.Table[],
  others: readonly { table: Excel.Table; headings: Excel.Range | null }[],
  sheets: readonly Excel.Worksheet[],
): Promise<TableSeen[]> {
  const read = others.flatMap(({ table, headings }) => {
    const texts = headings?.values[0]?.map(String) ?? [];
    const isOne = isFirstStrategies(texts, "zh") || isFirstStrategies(texts, "en");
    const isAlone = all.every((other) => other === table || other.worksheet.id !== table.worksheet.id);
    if (!isOne || !isAlone) return [];
    return [{ table, texts, body: table.getDataBodyRange().load("values,rowIndex,columnIndex,rowCount") }];
  });
  if (read.length === 0) return [];
  await context.sync();
  return read.map(({ table, texts, body: { values, rowIndex, columnIndex, rowCount } }) => ({
    table,
    sheet: { id: table.worksheet.id, name: sheets.find(({ id }) => id === table.worksheet.id)!.name },
    headings: texts,
    values,
    body: { rowIndex, columnIndex, rowCount },
    hasTotals: table.showTotals,
  }));
}

/** Each plan in each language of which there is a table, once. */
function plansAndLanguages(
  tables: readonly IndicatorTableInWorkbook[],
): { plan: PlanId; language: Language }[] {
  const found: { plan: PlanId; language: Language }[] = [];
  for (const { plan, language } of tables)
    if (plan !== null && !found.some((each) => each.plan === plan && each.language === language))
      found.push({ plan, language });
  return found;
}

function rowsOfPlan(plan: Plan): PlanRows {
  return withNationalTargets(rowsOf(plan, strategiesOf(plan.id), indicators), plan, nationalTargets);
}

/** The cover of the plan, in the language, that a table is of. */
export function coverOf<Cover extends { plan: Plan; language: Language }>(
  covers: readonly Cover[],
  found: IndicatorTableInWorkbook,
): Cover | undefined {
  return covers.find(({ plan, language }) => plan.id === found.plan && language === found.language);
}
