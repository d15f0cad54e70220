import { utils, write } from "@e965/xlsx";
import { actions } from "../../src/excel";
import { checkSheets } from "../../src/files/checkSheets";
import { readFile } from "../../src/files/readFile";
import type { SheetCells } from "../../src/reading/cells";
import { readLayout } from "../reading/layouts/layout";
import { HEADINGS } from "../reading/layouts/headings";
import { LAND } from "../reading/layouts/land";
import { PLACES } from "../reading/layouts/places";
import { SEVERAL_TABLES } from "../reading/layouts/severalTables";
import { TURNED } from "../reading/layouts/turned";
import { useWorkbook } from "./bench";

jest.setTimeout(300_000);
useWorkbook();

/** Tables of as many shapes: side by side, on their side, by sections, by kinds of land, with parts. */
const SHEETS: SheetCells[] = [
  SEVERAL_TABLES.slice(0, 6),
  TURNED.slice(10, 14),
  HEADINGS.slice(0, 4),
  LAND.slice(0, 4),
  PLACES.slice(0, 4),
]
  .flat()
  .map(({ sheet }, i) => ({ ...sheet, name: `表${i}` }));

/** Texts as texts, whatever they look like. */
const typed = (cell: unknown) => (typeof cell === "string" ? `'${cell}` : (cell ?? ""));

async function typeIn(): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, rows, merges = [] } of SHEETS) {
      const sheet = context.workbook.worksheets.add(name!);
      const width = Math.max(...rows.map((row) => row.length));
      sheet.getRangeByIndexes(0, 0, rows.length, width).values = rows.map((row) =>
        Array.from({ length: width }, (_, column) => typed(row[column])),
      );
      for (const { top, left, bottom, right } of merges)
        sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge();
    }
    await context.sync();
  });
}

type Said = { indicator: string | null; catalogueValue: number | null; value: number; year: number | null };
const said = (cell: string, { indicator, catalogueValue, value, year }: Said) =>
  [cell, indicator ?? "-", Number((catalogueValue ?? value).toPrecision(9)), year ?? "-"].join(" ");

async function inPane(name: string): Promise<string[]> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
  const { values } = await actions.readMyTable();
  return values.map(({ address: cell, ...value }) => said(cell, value)).sort();
}

async function inFile(): Promise<Map<string, string[]>> {
  const book = utils.book_new();
  for (const { name, rows, merges = [] } of SHEETS) {
    const made = utils.aoa_to_sheet(rows.map((row) => [...row]));
    made["!merges"] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    utils.book_append_sheet(book, made, name!);
  }
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const { values } = checkSheets(await readFile(bytes, "表.xlsx"), "市-总体规划");
  const found = new Map<string, string[]>(SHEETS.map(({ name }) => [name!, []]));
  for (const { sheet, cell, ...value } of values) found.get(sheet!)!.push(said(cell, value));
  return found;
}

test("tables of every make are read alike in the pane, from a file and from bare cells", async () => {
  await typeIn();
  const files = await inFile();
  const differing: unknown[] = [];
  for (const sheet of SHEETS) {
    const bare = readLayout(sheet).values.sort();
    const pane = await inPane(sheet.name!);
    const file = files.get(sheet.name!)!.sort();
    if (pane.join() !== bare.join() || file.join() !== bare.join())
      differing.push({ sheet: sheet.name, bare, pane, file });
  }
  expect(differing).toEqual([]);
});
