import type { UpgradeReport } from "../actions";
import { cellChange, enterBlock } from "../cells/cellChange";
import { turnFlags } from "../flags/flags";
import { findIndicatorTables } from "../indicatorTables";
import { InTurn } from "../inTurn";
import { sheetsProtected } from "../problems";
import { remember, undoing } from "../undoing";
import { putInOrder } from "./columnOrder";
import { coverCells, dressRows } from "./coverCells";
import { coverLookChange, dressCover } from "./coverLook";
import { dressColumns } from "./dressColumns";
import { dressForm, formLooked } from "./formLook";
import { planOfTable, readCovers } from "./grownCovers";
import { askStrategies, dressStrategies, strategiesLooked, strategyCells } from "./grownStrategies";
import { readGrown } from "./grownTables";
import { insertedLines, insertLines } from "./insertedLines";
import { lookChange } from "./lookBefore";
import { isFirstForm } from "./newColumns";
import { addNotes, notesOfForms } from "./notesOfForm";
import { cameBelow } from "./strategyTables";
import { lookAround, type Survey } from "./survey";
import { takeInRows } from "./takeInRows";
import { tableCells } from "./tableCells";
import { whereItStood } from "./whereItStood";

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
      step: remember(whereItStood(done, sheetsOf(survey))),
    };
  });
}

function sheetsOf({ tables, strategies, covers }: Survey): { id: string; name: string }[] {
  const sheets = [
    ...tables.map(({ found }) => ({ id: found.sheetId, name: found.sheetName })),
    ...[...strategies.map(({ rows }) => rows), ...covers.map(({ cover }) => cover)].map(({ sheet }) => sheet),
  ];
  return [...new Map(sheets.map((sheet) => [sheet.id, sheet])).values()];
}
