/* global Excel */
import { address, areaAddress, areaAt, quotedSheet } from "../../sheets/a1";
import type { IndicatorColumn } from "../../sheets/indicators/indicatorColumns";
import { FLAG_LOOKS } from "../../sheets/look";
import { VERDICT_WORDS } from "../../targets/words";
import type { ValueColumn } from "../check/checkReport";
import type { BringReport, BringRequest, BroughtValue } from "./ownTables";
import type { CellBlock } from "../cells/cellBlock";
import { askSheets, cellChange, enterBlock, lookFirst } from "../cells/cellChange";
import { askFormulas } from "./askFormulas";
import type { Followers } from "./circularLinks";
import { flagChange, loadFormats } from "../flags/flagChange";
import { findIndicatorTables, type IndicatorTableInWorkbook } from "../indicatorTables";
import { linkTo } from "./linkTo";
import { noteLinks } from "../check/linkOrigins";
import { problem } from "../problems";
import { remember, together, undoing } from "../undoing";

/** Which value a row is judged by, if there are several. */
const PRECEDENCE: readonly ValueColumn[] = ["planned", "near", "current"];

interface Row {
  table: IndicatorTableInWorkbook;
  row: number;
}

/**
 * Ties cells of a person's own to rows of the plan's indicator tables: by a plain formula that points at the cell, or
 * by its number. Only blank cells are filled. The person's own cells are not touched but for one conditional format
 * each, where asked for, that reads the row's verdict.
 */
export function bringIn(request: BringRequest): Promise<BringReport> {
  return undoing(async (context, about) => {
    const tables = (await findIndicatorTables(context)).filter(({ table }) =>
      request.tables.includes(table.id),
    );
    if (tables.length === 0) throw problem("no-tables");
    const read = tables.map((found) => {
      const { body, columns } = found;
      const column = (index: number) =>
        found.table.worksheet.getRangeByIndexes(body.rowIndex, body.columnIndex + index, body.rowCount, 1);
      return {
        found,
        codes: column(columns.code!).load("values"),
        cells: new Map(
          request.values.map(({ column: key }) => {
            const index = columns[key as "current"];
            return [key, index === undefined ? null : column(index).load("formulas")] as const;
          }),
        ),
        protection: found.table.worksheet.protection.load("protected"),
      };
    });
    const origin =
      request.sheetId === null
        ? null
        : context.workbook.worksheets.getItem(request.sheetId).load("id,name,protection/protected");
    const formats = origin && request.flags ? loadFormats(origin) : null;
    const paths = origin && request.link ? askFormulas(context.workbook, origin) : null;
    await context.sync();
    const isCircular = await paths?.(
      request.values.flatMap((value) => {
        const place = findRow(read, value);
        return place
          ? [{ cell: value.address, followers: followersOf(place.reading.found, place.index, value.column) }]
          : [];
      }),
    );

    const report: BringReport = {
      brought: 0,
      flagged: 0,
      withoutRow: [],
      occupied: [],
      notLinkable: [],
      circular: [],
      lockedSheets: [],
      step: null,
    };
    const locked = new Set<string>();
    const blocks: CellBlock[] = [];
    const bound: { value: BroughtValue; row: Row }[] = [];
    for (const value of request.values) {
      const place = findRow(read, value);
      if (!place) {
        report.withoutRow.push(value.name);
        continue;
      }
      const { found } = place.reading;
      const { body, columns } = found;
      const at = body.columnIndex + columns[value.column as "current"]!;
      const target = `${found.sheetName}!${address(body.rowIndex + place.index, at)}`;
      const before: unknown = place.reading.cells.get(value.column)!.formulas[place.index]![0];
      const input = request.link ? linkTo(value, origin!.name) : value.catalogueValue;
      const isTaken = blocks.some(
        ({ sheet, area }) =>
          sheet.id === found.sheetId && area.row === body.rowIndex + place.index && area.column === at,
      );
      if (place.reading.protection.protected) locked.add(found.sheetName);
      else if (before !== "" || isTaken) report.occupied.push(`${target} ${value.name}`);
      else if (input === null) report.notLinkable.push(`${value.address} ${value.name}`);
      else if (isCircular?.(value.address, followersOf(found, place.index, value.column)))
        report.circular.push(`${value.address} ${value.name}`);
      else {
        blocks.push({
          sheet: { id: found.sheetId, name: found.sheetName },
          area: { row: body.rowIndex + place.index, column: at, rows: 1, columns: 1 },
          before: [[before]],
          after: [[input]],
        });
        bound.push({ value, row: { table: found, row: body.rowIndex + place.index } });
      }
    }
    report.lockedSheets = [...locked];
    const canFlag = origin !== null && formats !== null && !origin.protection.protected;
    if (origin && formats && !canFlag) report.lockedSheets.push(origin.name);
    const blanks = request.link ? blankRuns(read, blocks) : [];
    const added: Excel.ConditionalFormat[] = [];
    const changes = (cells: CellBlock[], sheets?: ReturnType<ReturnType<typeof askSheets>>) =>
      together([
        cellChange(cells, sheets),
        ...(canFlag && bound.length > 0
          ? [
              flagChange(
                [
                  {
                    sheetId: origin.id,
                    sheetName: origin.name,
                    ids: new Set(formats.items.map(({ id }) => id)),
                    ours: [],
                  },
                ],
                added,
              ),
            ]
          : []),
      ]);
    if (blocks.length === 0) return report;
    // Where the request stops half-way, a cell that waits for its own link may hold a copy of the one above.
    const all = [...blocks.map((block) => ({ ...block, isSpread })), ...blanks];
    about(changes(all));
    const sheets = askSheets(context);
    const asRead = lookFirst(context, all);
    for (const block of all) enterBlock(context, block);
    if (canFlag)
      for (const each of bound) added.push(flagOwnCell(origin, each.value, each.row, formats.items.length));
    await context.sync();
    asRead();
    if (request.link && origin)
      await noteLinks(
        bound.map(({ value: { indicator, column, name, address: cell }, row: { table } }) => ({
          plan: table.plan,
          indicator,
          column,
          was: `${origin.name}!${cell} ${name}`,
        })),
      );
    return {
      ...report,
      brought: blocks.length,
      flagged: added.length,
      step: remember(changes(blocks, sheets())),
    };
  });
}

/** Verdict and gap of a row follow from its values; a target that asks for no less than today from the current one. */
function followersOf(
  { sheetName, body, columns }: IndicatorTableInWorkbook,
  index: number,
  key: ValueColumn,
): Followers {
  const follow: IndicatorColumn[] = [key, "verdict", "gap", "judged"];
  if (key === "current") follow.push("target", "upper");
  const areas = follow.flatMap((each) =>
    columns[each] === undefined ? [] : [areaAt(body.rowIndex + index, 1, body.columnIndex + columns[each])],
  );
  return { sheetName, areas };
}

const isSpread = (shown: unknown) => String(shown).startsWith("=");

interface ReadTable {
  found: IndicatorTableInWorkbook;
  cells: Map<string, Excel.Range | null>;
}

/**
 * Excel takes a formula in an empty column of a table for a calculated column and fills the other rows as well. So the
 * cells that were blank, in columns that get a link, are made blank again in the same request.
 */
function blankRuns(read: readonly ReadTable[], blocks: readonly CellBlock[]): CellBlock[] {
  return read.flatMap(({ found, cells }) =>
    [...cells].flatMap(([key, range]) => {
      if (!range) return [];
      const column = found.body.columnIndex + found.columns[key as "current"]!;
      const linked = new Set(
        blocks
          .filter(({ sheet, area }) => sheet.id === found.sheetId && area.column === column)
          .map(({ area }) => area.row),
      );
      if (linked.size === 0) return [];
      const runs: CellBlock[] = [];
      range.formulas.forEach(([formula], index) => {
        const row = found.body.rowIndex + index;
        if (formula !== "" || linked.has(row)) return;
        const last = runs.at(-1);
        if (last && last.area.row + last.area.rows === row) {
          last.area.rows += 1;
          last.before = [...last.before, [""]];
          last.after = [...last.after, [""]];
          return;
        }
        runs.push({
          sheet: { id: found.sheetId, name: found.sheetName },
          area: { row, column, rows: 1, columns: 1 },
          before: [[""]],
          after: [[""]],
          isSpread,
        });
      });
      return runs;
    }),
  );
}

function findRow<T extends { codes: Excel.Range; cells: Map<string, Excel.Range | null> }>(
  read: readonly T[],
  { indicator, column }: BroughtValue,
): { reading: T; index: number } | null {
  for (const reading of read) {
    const index = reading.codes.values.findIndex(([code]) => code === indicator);
    if (index >= 0 && reading.cells.get(column)) return { reading, index };
  }
  return null;
}

/** By the indicator's code, so that it stays right when the table is sorted. */
function flagOwnCell(
  sheet: Excel.Worksheet,
  { address: cell, indicator, column: own }: BroughtValue,
  { table: { sheetName, body, columns, language } }: Row,
  behind: number,
): Excel.ConditionalFormat {
  const column = (index: number) => {
    const [from, to = from] = areaAddress({
      row: body.rowIndex,
      column: body.columnIndex + index,
      rows: body.rowCount,
      columns: 1,
    }).split(":");
    const fixed = (at: string) => at.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    return `${quotedSheet(sheetName)}!${fixed(from!)}:${fixed(to!)}`;
  };
  const row = `MATCH("${indicator}",${column(columns.code!)},0)`;
  const field = (index: number) => `INDEX(${column(index)},${row})`;
  // Only the value that the row is judged by is to be mended.
  const passedOver = PRECEDENCE.slice(0, PRECEDENCE.indexOf(own)).flatMap((key) => {
    const index = (columns as Partial<Record<ValueColumn, number>>)[key];
    return index === undefined ? [] : [`LEN(${field(index)})=0`];
  });
  const isMissed = `${field(columns.verdict!)}="${VERDICT_WORDS.missed[language]}"`;
  const flag = sheet.getRange(cell).conditionalFormats.add("Custom").load("id");
  flag.custom.rule.formula = `=AND(${[isMissed, ...passedOver].join(",")})`;
  flag.custom.format.fill.color = FLAG_LOOKS.missed.fill;
  flag.custom.format.font.color = FLAG_LOOKS.missed.color;
  flag.priority = behind;
  return flag;
}
