/* global Excel */
import type { Text } from "../../catalogue/schema";
import type { IndicatorColumn } from "../../sheets/indicators/indicatorColumns";
import { VERDICT_WORDS } from "../../targets/words";
import type { TargetlessReport } from "../actions";
import { type IndicatorTableInWorkbook, findIndicatorTables } from "../indicatorTables";
import { problem, sheetsProtected } from "../problems";
import { type Change, remember, undoing } from "../undoing";

/** What a person enters into a row; where any of it stands in one that is hidden, that is told. */
const ENTRIES: readonly IndicatorColumn[] = [
  "current",
  "near",
  "planned",
  "handed",
  "dataSource",
  "department",
  "remarks",
];

/**
 * Hides the rows whose verdict is 无目标, or shows them again: Excel's own filter on 判定, which anybody can see and
 * clear without the add-in, and which goes along when rows are sorted or added. A filter of a person's own there stays.
 */
export function hideTargetless(hide: boolean): Promise<TargetlessReport> {
  return undoing(async (context, about) => {
    const tables = await findIndicatorTables(context);
    if (tables.length === 0) throw problem("no-tables");
    const read = await readFilters(context, tables);
    const changed = read.filter(({ state }) => state === (hide ? "free" : "ours"));
    const locked = changed.filter(({ isLocked }) => isLocked).map(({ found }) => found.sheetName);
    if (locked.length > 0) throw sheetsProtected([...new Set(locked)]);
    const others = hide ? read.filter(({ state }) => state === "others") : [];
    const report = {
      rows: changed.reduce((sum, { rows }) => sum + rows.length, 0),
      withEntry: hide ? changed.flatMap(({ rows }) => rows.filter((row) => row.hasEntry)).map(nameOf) : [],
      filtered: others.map(({ found }) => found.sheetName),
    };
    if (changed.length === 0) return { ...report, step: null };
    const change = turned(changed, hide);
    about(change);
    for (const each of changed) turn(filterOf(each.found), each.found, hide);
    await context.sync();
    return { ...report, step: remember(change) };
  });
}

/** Whether rows of a table are hidden so, once the request is sent; asked for along with what else is read. */
export function askTargetlessHidden(found: IndicatorTableInWorkbook): () => boolean {
  const filter = filterOf(found).load("criteria");
  return () => stateOf(filter, found) === "ours";
}

interface Filtered {
  found: IndicatorTableInWorkbook;
  state: State;
  /** What 判定 is called in its table, by which it is known wherever it stands. */
  heading: string;
  isLocked: boolean;
  /** Those without target. */
  rows: { name: string; hasEntry: boolean }[];
}

async function readFilters(
  context: Excel.RequestContext,
  tables: readonly IndicatorTableInWorkbook[],
): Promise<Filtered[]> {
  const asked = tables.map((found) => {
    const column = (key: IndicatorColumn) => {
      const index = found.columns[key];
      if (index === undefined) return null;
      const { rowIndex, columnIndex, rowCount } = found.body;
      return found.table.worksheet
        .getRangeByIndexes(rowIndex, columnIndex + index, rowCount, 1)
        .load("values");
    };
    return {
      found,
      filter: filterOf(found).load("criteria"),
      column: found.table.columns.getItemAt(found.columns.verdict!).load("name"),
      protection: found.table.worksheet.protection.load("protected"),
      name: column("name")!,
      verdict: column("verdict")!,
      entries: ENTRIES.map(column).filter((range) => range !== null),
    };
  });
  await context.sync();
  return asked.map(({ found, filter, column, protection, name, verdict, entries }) => ({
    found,
    state: stateOf(filter, found),
    heading: column.name,
    isLocked: protection.protected,
    rows: verdict.values.flatMap(([word], row) =>
      word === VERDICT_WORDS.none[found.language]
        ? [
            {
              name: String(name.values[row]![0]),
              hasEntry: entries.some(({ values }) => values[row]![0] !== ""),
            },
          ]
        : [],
    ),
  }));
}

const nameOf = ({ name }: { name: string }) => name;

type State = "free" | "ours" | "others";

const criterion = ({ language }: IndicatorTableInWorkbook) => `<>${VERDICT_WORDS.none[language]}`;

function filterOf({ table, columns }: IndicatorTableInWorkbook): Excel.Filter {
  return table.columns.getItemAt(columns.verdict!).filter;
}

function stateOf({ criteria }: Excel.Filter, found: IndicatorTableInWorkbook): State {
  // Excel answers null or an empty object for a column that is not filtered.
  if (!criteria?.filterOn) return "free";
  const isOurs = criteria.criterion1 === criterion(found) && !criteria.criterion2;
  return isOurs ? "ours" : "others";
}

function turn(filter: Excel.Filter, found: IndicatorTableInWorkbook, hide: boolean): void {
  if (hide) filter.applyCustomFilter(criterion(found));
  else filter.clear();
}

/** What a person has set there meanwhile stays. */
function turned(changed: readonly Filtered[], hide: boolean): Change {
  const tell = ({ found }: Filtered): Text => ({
    zh: `${found.sheetName}：“判定”列的筛选`,
    en: `the filter of Verdict on ${found.sheetName}`,
  });
  return {
    mayBeLeft: changed.map(tell),
    async takeBack(context) {
      const tables = changed.map((each) => ({
        each,
        table: context.workbook.tables.getItemOrNullObject(each.found.table.id).load("id"),
      }));
      await context.sync();
      const asked = tables
        .filter(({ table }) => !table.isNullObject)
        .map(({ each, table }) => ({
          each,
          column: table.columns.getItemOrNullObject(each.heading).load("name"),
        }));
      await context.sync();
      const here = asked.filter(({ column }) => !column.isNullObject);
      const gone = asked.filter(({ column }) => column.isNullObject).map(({ each }) => tell(each));
      const read = () => here.map(({ each, column }) => ({ each, filter: column.filter.load("criteria") }));
      const now = read();
      await context.sync();
      const ours = now.filter(({ each, filter }) => stateOf(filter, each.found) === (hide ? "ours" : "free"));
      if (ours.length === 0) return gone;
      for (const { each, filter } of ours) turn(filter, each.found, !hide);
      const then = read();
      await context.sync();
      const left = then.filter(
        ({ each, filter }) =>
          ours.some((one) => one.each === each) && stateOf(filter, each.found) !== each.state,
      );
      return [...gone, ...left.map(({ each }) => tell(each))];
    },
  };
}
