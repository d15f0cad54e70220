/* global Excel */
import { indicators, nationalTargets, plan as planOf, strategiesOf } from "../../catalogue";
import type { Language } from "../../catalogue/language";
import type { Indicator, Plan, PlanId } from "../../catalogue/schema";
import { entryRules } from "../../sheets/indicators/entryRules";
import { type IndicatorColumn, columnIndex, readHeadings } from "../../sheets/indicators/indicatorColumns";
import { LOOKS, type Look } from "../../sheets/look";
import { fieldsOf } from "../../sheets/cover/coverFields";
import { askedBy, type PlanRows, rowsOf, withNationalTargets } from "../../sheets/planRows";
import type { UpgradeReport } from "../actions";
import { cellChange, enterBlock } from "../cellChange";
import { isOurs, loadFormats } from "../flagChange";
import { turnFlags } from "../flags";
import { findIndicatorTables, type IndicatorTableInWorkbook, type TableBody } from "../indicatorTables";
import { InTurn } from "../inTurn";
import { problem, sheetsProtected } from "../problems";
import { remember, undoing } from "../undoing";
import { drawGrid, format, startFromBase, validate } from "../writeSheet";
import { coverCells, dressRows } from "./coverCells";
import {
  cellsOfCover,
  COVER_AREA,
  type CoverInWorkbook,
  findCover,
  rowsToInsert as coverRowsToInsert,
  type SheetTop,
} from "./coverInWorkbook";
import { askCoverLook, coverLookChange, dressCover } from "./coverLook";
import { dressForm, formLooked } from "./formLook";
import { insertedLines, insertLines, placeAfter } from "./insertedLines";
import { askLook, type LookBefore, lookChange } from "./lookBefore";
import { columnMoves, movedColumns, moveColumns, takeOutRoom, withRoomToMove } from "./movedColumns";
import { columnsToInsert, isFirstForm, newColumns } from "./newColumns";
import { rowsToInsert } from "./newRows";
import { addNotes, notesOfForms } from "./notesOfForm";
import {
  askStrategies,
  cameBelow,
  dressStrategies,
  isFirstStrategies,
  strategiesLooked,
  strategyCells,
  strategyTable,
  type TableSeen,
} from "./strategyTables";
import { type GrownTable, type PlanOfTable, tableCells } from "./tableCells";

/**
 * Brings tables of 0.1 into today's form, in place: columns and rows that the form has got come in as whole lines, so
 * that every entry, format, comment, chart, name and formula of a person's stays attached to its cell; then formulas
 * and targets that nobody has changed become today's. What fails at any request is undone.
 */
export function upgradeForms(): Promise<UpgradeReport> {
  return undoing(async (context, about) => {
    const all = await findIndicatorTables(context);
    const old = all.filter(isFirstForm);
    const survey = await lookAround(context, all, old);
    if (survey.tables.length === 0)
      return {
        tables: 0,
        keptTargets: [],
        besideOthers: survey.besideOthers,
        withoutCover: [],
        keptOrder: [],
        step: null,
      };
    if (survey.locked.length > 0) throw sheetsProtected(survey.locked);
    const done = new InTurn();
    about(done);

    const rows = [
      ...survey.tables.map((each) => each.rows.lines),
      ...survey.strategies.map((each) => each.rows),
      ...survey.covers.map((each) => each.lines),
    ];
    const columns = [
      ...survey.tables.map((each) => each.lines),
      ...survey.strategies.map((each) => each.columns),
    ];
    context.workbook.application.suspendApiCalculationUntilNextSync();
    // Rows are told by their names, in the column where these stood before others came in: so they come first.
    done.add(insertedLines(rows));
    done.add(insertedLines(columns));
    for (const each of rows) insertLines(context.workbook.worksheets.getItem(each.sheet.id), each);
    for (const { found, rows: came, lines } of survey.tables)
      takeInRows(found, lines.before.length, [...came.byRow.keys()]);
    for (const each of survey.strategies) takeInRows(each, each.headings.length, cameBelow(each));
    for (const each of columns) insertLines(context.workbook.worksheets.getItem(each.sheet.id), each);
    await context.sync();

    const keptOrder = await putInOrder(context, survey.tables, done);

    const grownStrategies = survey.strategies.map(askStrategies);
    const read = await readGrown(context, survey.tables);
    const strategies = grownStrategies.map((each) => each());
    const tables = read.map(({ grown }) => grown);
    const covers = await readCovers(context, survey.covers);
    const cells = tables.map((table) => tableCells(table, planOfTable(table, covers)));
    const blocks = [
      ...covers.flatMap((each) => coverCells(each)),
      ...cells.flatMap((each) => each.blocks),
      ...strategies.flatMap(strategyCells),
    ];
    const notes = addNotes(
      context.workbook,
      notesOfForms(
        survey.covers.map(({ plan, language, form }) => ({ plan, language, rows: form })),
        survey.sheetNames,
      ),
      survey.activeId,
    );
    context.workbook.application.suspendApiCalculationUntilNextSync();
    done.add(
      lookChange([
        ...read.map(({ grown, look }) => ({ looked: formLooked(grown), look })),
        ...strategies.map((grown) => ({ looked: strategiesLooked(grown), look: grown.look })),
      ]),
    );
    done.add(coverLookChange(covers.map(({ look, ...grown }) => ({ grown, look }))));
    done.add(cellChange(blocks));
    done.add(notes.change);
    for (const each of covers) {
      const sheet = context.workbook.worksheets.getItem(each.cover.sheet.id);
      dressRows(sheet, each);
      dressCover(sheet, each, each.look);
    }
    for (const grown of strategies) dressStrategies(grown);
    for (const { grown, look } of read) {
      dressColumns(grown);
      dressForm(grown, look);
    }
    for (const block of blocks) enterBlock(context, block);
    notes.queue();
    await context.sync();
    notes.settle();
    if (!survey.hasFlags) await context.sync();
    else await turnFlags(context, (change) => done.add(change), true);
    return {
      tables: tables.length,
      keptTargets: cells.flatMap(({ kept }) => kept),
      besideOthers: survey.besideOthers,
      keptOrder,
      withoutCover: tables.filter((table) => !planOfTable(table, covers)).map(({ found }) => found.sheetName),
      step: remember(done),
    };
  });
}

async function lookAround(
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

/** Answers the names of the sheets whose columns stay in their order, because Excel wouldn't move them. */
async function putInOrder(
  context: Excel.RequestContext,
  tables: Survey["tables"],
  done: InTurn,
): Promise<string[]> {
  const isStaying = (each: Survey["tables"][number]) => !each.isMovable;
  const staying = tables.filter(isStaying).map(({ found }) => found.sheetName);
  const all = tables.flatMap(({ lines, widths, isMovable }) => {
    const moves = isMovable ? columnMoves(lines, widths) : null;
    return moves ? [moves] : [];
  });
  if (all.length === 0) return staying;
  const changes = all.map(movedColumns);
  for (const change of changes) done.add(change);
  context.workbook.application.suspendApiCalculationUntilNextSync();
  for (const each of all) moveColumns(context.workbook.worksheets.getItem(each.sheet.id), each);
  try {
    await context.sync();
    return staying;
  } catch (thrown) {
    for (const change of changes) if ((await change.takeBack(context)).length > 0) throw thrown;
    for (const each of all) takeOutRoom(context.workbook.worksheets.getItem(each.sheet.id), each);
    for (const change of changes) change.callOff();
    await context.sync();
    return tables.map(({ found }) => found.sheetName);
  }
}

function rowsOfPlan(plan: Plan): PlanRows {
  return withNationalTargets(rowsOf(plan, strategiesOf(plan.id), indicators), plan, nationalTargets);
}

/** Rows that came in below a table's last one are not its own before it is told to take them in. */
function takeInRows(
  { table, body: { rowIndex, columnIndex, rowCount } }: { table: Excel.Table; body: TableBody },
  columns: number,
  rows: readonly number[],
): void {
  const come = rows.length;
  if (come === 0) return;
  // As those that were there, so that their letters are not taken for a person's own.
  for (const at of rows)
    startFromBase(table.worksheet.getRangeByIndexes(rowIndex + at, columnIndex, 1, columns).format);
  table.resize(table.worksheet.getRangeByIndexes(rowIndex - 1, columnIndex, 1 + rowCount + come, columns));
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

type Survey = Awaited<ReturnType<typeof lookAround>>;

/** The tables as they stand now that columns have come in. */
async function readGrown(
  context: Excel.RequestContext,
  tables: Survey["tables"],
): Promise<{ grown: GrownTable; look: LookBefore }[]> {
  const read = tables.map(({ found, added, rows, widths }) => ({
    found,
    added,
    rows,
    look: askLook(found.table, widths.length + added.length, found.body.rowCount + rows.byRow.size),
    headings: found.table.getHeaderRowRange().load("values,rowIndex,columnIndex"),
    body: found.table.getDataBodyRange().load("formulas,values,rowIndex,columnIndex,rowCount"),
    above:
      found.body.rowIndex >= 3
        ? found.table.getHeaderRowRange().getOffsetRange(-2, 0).getResizedRange(1, 0).load("formulas")
        : null,
  }));
  await context.sync();
  return read.map(({ found, added, rows, look, headings, body, above }) => {
    const columns = readHeadings(headings.values[0]!);
    const isInPlace = ([row, { name }]: [number, Indicator]) =>
      String(body.values[row]?.[columns!.name!]) === name[found.language];
    // Somebody has moved or renamed something at this very moment.
    if (!columns || added.some((key) => columns[key] === undefined) || ![...rows.byRow].every(isInPlace))
      throw problem("rows-moving");
    const { rowIndex, columnIndex, rowCount } = body;
    const grown = {
      found: { ...found, columns, body: { rowIndex, columnIndex, rowCount } },
      added,
      addedRows: rows.byRow,
      headings: headings.values[0]!.map(String),
      formulas: body.formulas as unknown[][],
      values: body.values as unknown[][],
      above: (above?.formulas as unknown[][] | undefined) ?? [],
    };
    return { grown, look };
  });
}

async function readCovers(context: Excel.RequestContext, covers: Survey["covers"]) {
  const read = covers.map(({ cover, lines }) => ({
    height: cover.labels.length + lines.inserts.flatMap(({ texts }) => texts).length,
    sheet: context.workbook.worksheets.getItem(cover.sheet.id),
    label: cover.labelColumn,
    year: placeAfter(lines, cover.rows.baseYear!),
  }));
  const ranges = read.map(({ sheet, height }) => sheet.getRangeByIndexes(0, 0, height, 12).load("formulas"));
  const looks = read.map(({ sheet, height, label }, at) =>
    askCoverLook(sheet, label, height, covers[at]!.language),
  );
  const fonts = read.map(({ sheet, label, year }) => sheet.getCell(year, label).load("format/font/name"));
  await context.sync();
  return covers.map(({ cover, plan, asked, language, indicators: byCode, lines }, index) => {
    const formulas = ranges[index]!.formulas as unknown[][];
    const labels = formulas.map((row) => String(row[cover.labelColumn]).trim());
    const rows: CoverInWorkbook["rows"] = {};
    for (const { key, field } of fieldsOf(plan, asked)) {
      const known = cover.rows[key];
      const row = known === undefined ? labels.indexOf(field.label[language]) : placeAfter(lines, known);
      if (labels[row] !== field.label[language]) throw problem("rows-moving");
      rows[key] = row;
    }
    const added = fieldsOf(plan, asked)
      .map(({ key }) => key)
      .filter((key) => cover.rows[key] === undefined);
    return {
      cover: { ...cover, labels, rows },
      ...{ plan, asked, language, added, formulas },
      indicators: byCode,
      look: looks[index]!,
      font: fonts[index]!.format.font.name,
    };
  });
}

function coverOf<Cover extends { plan: Plan; language: Language }>(
  covers: readonly Cover[],
  found: IndicatorTableInWorkbook,
): Cover | undefined {
  return covers.find(({ plan, language }) => plan.id === found.plan && language === found.language);
}

function planOfTable(
  { found }: GrownTable,
  covers: Awaited<ReturnType<typeof readCovers>>,
): PlanOfTable | null {
  const own = coverOf(covers, found);
  return own ? { plan: own.plan, indicators: own.indicators, cover: cellsOfCover(own.cover) } : null;
}

/** What columns look like in a table of 0.1, whose letters are larger than the form's. */
const LOOK: Partial<Record<IndicatorColumn, Look>> = {
  scope: "input",
  near: "inputNumber",
  upper: "presetNumber",
  handed: "inputNumber",
  dataSource: "input",
  department: "input",
};

/** Columns that have come in look like those beside them, and say what may be entered. */
function dressColumns({ found, added, formulas }: GrownTable): void {
  const { body, columns, language, table, plan } = found;
  const sheet = table.worksheet;
  const rules = plan ? entryRules(body.rowIndex, formulas.length, planOf(plan).level, language) : [];
  for (const key of added) {
    const column = body.columnIndex + columns[key]!;
    const area = { row: body.rowIndex, column, rows: formulas.length, columns: 1 };
    const range = sheet.getRangeByIndexes(area.row, column, area.rows, 1);
    startFromBase(sheet.getRangeByIndexes(area.row - 1, column, area.rows + 1, 1).format);
    format(range, LOOKS[LOOK[key] ?? "check"], area);
    drawGrid(range, area);
    const heading = { ...area, row: body.rowIndex - 1, rows: 1 };
    format(sheet.getCell(heading.row, column), LOOKS.heading, heading);
    const rule = rules.find(
      (each) =>
        each.area.column <= columnIndex(key) && columnIndex(key) < each.area.column + each.area.columns,
    );
    if (rule && rule.rule.kind !== "between") validate(range, rule);
  }
}
