import { actions } from "../../src/excel";
import type { PlanId } from "../../src/catalogue/schema";
import {
  type IndicatorColumn,
  INDICATOR_COLUMN_ORDER,
  heading,
} from "../../src/sheets/indicators/indicatorColumns";
import { type Headless, openHeadless } from "../../src/workbench/node";
import { builtPlan } from "./builtPlans";

/** A fresh workbook behind Microsoft's office.js, lent to the code under test for one test file. */
export function useWorkbook(language: "zh-CN" | "en-US" = "zh-CN") {
  const bench = {} as { current: Headless };
  beforeEach(async () => {
    lend((bench.current = await openHeadless({ language })));
  });
  afterEach(() => bench.current.dispose());
  return bench;
}

function lend({ Excel, Office, OfficeExtension }: Headless): void {
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}

/** The same where every test begins with openPlan, which spares the blank workbook. */
export function usePlans() {
  const bench = {} as { current: Headless };
  afterEach(async () => {
    await bench.current.dispose();
    Reflect.deleteProperty(bench, "current");
  });
  return bench;
}

/**
 * Puts a workbook with a plan's sheets in the place of what is there. It is built once in a run and opened as it stood
 * from then on, which takes a third of the time.
 */
export async function openPlan(
  bench: { current: Headless },
  plan: PlanId = "县-总体规划",
  language: "zh" | "en" = "zh",
): Promise<void> {
  const content = await builtPlan({ plan, language, parts: [] });
  await bench.current?.dispose();
  lend((bench.current = await openHeadless({ content })));
}

/** The requests that `work` makes, the one with which office.js lets go of its references included. */
export async function requestsOf(bench: Headless, work: () => Promise<unknown>) {
  await afterLast(bench);
  bench.requests.length = 0;
  await work();
  await afterLast(bench);
  return [...bench.requests];
}

/** office.js sends its last request after the promise of Excel.run has resolved. */
async function afterLast({ requests }: Headless): Promise<void> {
  let seen = -1;
  while (seen !== requests.length) {
    seen = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

export async function buildPlan(plan: PlanId = "市-总体规划", language: "zh" | "en" = "zh") {
  return actions.build({ plan, language });
}

/** Writes into the first sheet, or onto a further one of that name. */
export async function writeCells(address: string, formulas: unknown[][], sheetName?: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = sheetName ? worksheets.add(sheetName) : worksheets.getFirst();
    sheet.getRange(address).formulas = formulas;
    await context.sync();
  });
}

export async function readCells(address: string, sheetName?: string) {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = sheetName ? worksheets.getItem(sheetName) : worksheets.getFirst();
    const range = sheet.getRange(address).load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

/** Fills in what the cover asks for, by the name of its cell. */
export async function answer(name: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

/** Writes into the row of an indicator, found by its name, as somebody at the keyboard would. */
export async function fill(
  indicator: string,
  values: Partial<Record<IndicatorColumn, string | number | boolean>>,
  sheetName = "指标",
): Promise<void> {
  await Excel.run(async (context) => {
    const { body, row, columns } = await locate(context, indicator, sheetName);
    for (const [column, value] of Object.entries(values)) {
      body.getCell(row, columns.indexOf(heading(column as IndicatorColumn, "zh"))).formulas = [[value]];
    }
    await context.sync();
  });
}

/** What a check says of an indicator, by its name. */
export async function findingOf(name: string) {
  const { findings } = await actions.check();
  return findings.find((finding) => finding.name === name)!;
}

/** What a row shows, by column. */
export async function readRow(
  indicator: string,
  sheetName = "指标",
): Promise<Record<IndicatorColumn, string | number | boolean>> {
  return Excel.run(async (context) => {
    const { values, row, columns } = await locate(context, indicator, sheetName);
    return Object.fromEntries(
      INDICATOR_COLUMN_ORDER.map((key) => [key, values[row]![columns.indexOf(heading(key, "zh"))]]),
    );
  }) as Promise<Record<IndicatorColumn, string | number | boolean>>;
}

async function locate(context: Excel.RequestContext, indicator: string, sheetName: string) {
  const table = context.workbook.worksheets.getItem(sheetName).tables.getItemAt(0);
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  const columns = header.values[0]!.map(String);
  const nameColumn = columns.indexOf(heading("name", "zh"));
  const row = body.values.findIndex((cells) => cells[nameColumn] === indicator);
  if (row < 0) throw new Error(`no row for ${indicator}`);
  return { body, values: body.values, row, columns };
}

/** Cells of these sheets that show an error, as [sheet, error]. */
export function errorsOn(sheets: readonly { name: string }[]): Promise<[sheet: string, error: string][]> {
  return Excel.run(async (context) => {
    const used = sheets.map(({ name }) => ({
      name,
      range: context.workbook.worksheets.getItem(name).getUsedRange().load("values"),
    }));
    await context.sync();
    return used.flatMap(({ name, range }) =>
      range.values
        .flat()
        .map(String)
        .filter((value) => /^#[A-Z/0]+[!?]?$/.test(value))
        .map((value): [string, string] => [name, value]),
    );
  });
}

/** Everything of a workbook that a failed step must not change. */
export async function contents(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names, customXmlParts } = context.workbook;
    worksheets.load("items/name,items/visibility,items/position");
    tables.load("items/name");
    names.load("items/name,items/formula");
    const parts = customXmlParts.getByNamespace("urn:carbon-planning:workbook:1");
    parts.load("items/id");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("formulas"));
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility, position }) => ({ name, visibility, position })),
      cells: used.map((range) => (range.isNullObject ? null : range.formulas)),
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name, formula }) => ({ name, formula })),
      parts: parts.items.length,
    };
  });
}

/** Of 市-总体规划, in %: at least 65. */
export const WASTE = "城市生活垃圾资源化利用率";
/** Of 县-总体规划, in %: at least 70. */
export const LOW_HOUSES = "县城新建（住宅）6层及以下建筑面积占比";
