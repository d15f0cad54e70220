import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as sheetJs from "@e965/xlsx";
import ExcelJS from "exceljs";

import { actions } from "../../src/excel";
import { address, areaAddress } from "../../src/sheets/a1";
import { openHeadless } from "../../src/workbench/node";
import { withOffice } from "../../src/workbench/node/withOffice";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/workbench/snapshot";
import { calculatedColumns } from "../../src/workbench/xlsx/calculatedColumns";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { EVERY_PLAN, builtPlan } from "../excel/builtPlans";
import { differingWhenResaved } from "./resaved";

/** The twelve workbooks, one with every part, and the annexes, in one language each in turn, as the host has them and as they are written. */
const books: { name: string; snapshot: WorkbookSnapshot; bytes: Uint8Array }[] = [];
const folder = mkdtempSync(join(tmpdir(), "other-readers-"));

beforeAll(async () => {
  const keep = async (name: string, snapshot: WorkbookSnapshot) =>
    books.push({ name, snapshot, bytes: await writeXlsx(snapshot) });
  for (const each of EVERY_PLAN) await keep(`${each.plan} ${each.language}`, await builtPlan(each));
  const bench = await openHeadless();
  await withOffice(bench, () => actions.buildAnnexes({ language: "zh" }));
  await keep("annexes", await bench.snapshot());
  await bench.dispose();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Cells that hold something, a formula's empty result left out: readers differ on whether that is a value. */
const filled = ({ cells }: SheetSnapshot) => cells.filter(({ value }) => value !== null && value !== "");
const told = ({ row, column, value }: CellSnapshot) => `${address(row, column)} ${String(value)}`;
/** How many of the columns of a sheet's table there are up to the first calculated one. */
const calculated = (sheet: SheetSnapshot) => {
  const [table] = sheet.tables;
  const first = table ? calculatedColumns(table, sheet).findIndex((formula) => formula !== undefined) : -1;
  return first < 0 ? Infinity : first + 1;
};
const tablesOf = ({ tables }: SheetSnapshot) =>
  tables.map(({ name, row, column, rowCount, columnCount, columns }) => ({
    name,
    range: areaAddress({ row, column, rows: rowCount, columns: columnCount }),
    columns,
  }));

test("the host's own reader opens each, and saved again it is the same", async () => {
  const changed: Record<string, string[]> = {};
  for (const { name, bytes } of books) changed[name] = await differingWhenResaved(bytes);
  expect(changed).toEqual(Object.fromEntries(books.map(({ name }) => [name, []])));
}, 300_000);

test("SheetJS reads every sheet and every cell of the twelve workbooks and the annexes", () => {
  for (const { name, snapshot, bytes } of books) {
    const book = sheetJs.read(bytes, { type: "array" });
    expect([name, book.SheetNames]).toEqual([name, snapshot.sheets.map((sheet) => sheet.name)]);
    for (const sheet of snapshot.sheets) {
      const read = book.Sheets[sheet.name]!;
      const missed = filled(sheet).filter(
        ({ row, column, value }) => (read[address(row, column)] as { v?: unknown } | undefined)?.v !== value,
      );
      expect([name, sheet.name, missed.map(told)]).toEqual([name, sheet.name, []]);
    }
  }
});

test("exceljs opens them all and finds every table, every cell and every rule", async () => {
  for (const { name, snapshot, bytes } of books) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
    expect([name, book.worksheets.map((sheet) => sheet.name)]).toEqual([
      name,
      snapshot.sheets.map((sheet) => sheet.name),
    ]);
    for (const sheet of snapshot.sheets) {
      const read = book.getWorksheet(sheet.name)!;
      const tables = read.getTables() as unknown as {
        table: ExcelJS.TableProperties & { tableRef: string };
      }[];
      expect(
        tables.map(({ table }) => ({
          name: table.name,
          range: table.tableRef,
          columns: table.columns.map((column) => column.name),
        })),
      ).toEqual(
        tablesOf(sheet).map((table) => ({
          ...table,
          // exceljs stops at the first calculated column of a table, also in files of Excel's own; the cells it reads all.
          columns: table.columns.slice(0, calculated(sheet)),
        })),
      );
      const missed = filled(sheet).filter(({ row, column, value }) => {
        const cell = read.getCell(row + 1, column + 1);
        return (cell.formula ? cell.result : cell.value) !== value;
      });
      expect([name, sheet.name, missed.map(told)]).toEqual([name, sheet.name, []]);
      const { conditionalFormattings: flags } = read as unknown as {
        conditionalFormattings: { ref: string; rules: unknown[] }[];
      };
      expect(flags.reduce((sum, { rules }) => sum + rules.length, 0)).toBe(sheet.conditionalFormats.length);
      const { sheetProtection } = read as unknown as { sheetProtection?: { sheet?: boolean } | null };
      expect([sheet.name, sheetProtection?.sheet === true]).toEqual([sheet.name, Boolean(sheet.protection)]);
      const { dataValidations } = read as unknown as { dataValidations: { model: Record<string, unknown> } };
      const ruled = Object.keys(dataValidations.model);
      for (const { range } of sheet.validations) expect(ruled).toContain(range.split(":")[0]);
    }
  }
});

test("hucre reads every table, every cell and every rule of them", () => {
  const files = books.map(({ bytes }, index) => {
    const file = join(folder, `${index}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  const answer = join(folder, "answer.json");
  execFileSync(process.execPath, [join(__dirname, "otherReaders.mjs"), answer, ...files]);
  const read = JSON.parse(readFileSync(answer, "utf8")) as {
    name: string;
    cells: [number, number, unknown][];
    tables: unknown[];
    flags: [string, string][];
    entryRules: [string, string][];
  }[][];
  books.forEach(({ name, snapshot }, index) => {
    expect([name, read[index]!.map((sheet) => sheet.name)]).toEqual([
      name,
      snapshot.sheets.map((sheet) => sheet.name),
    ]);
    snapshot.sheets.forEach((sheet, position) => {
      const found = read[index]![position]!;
      expect(found.tables).toEqual(tablesOf(sheet));
      const cells = new Map(found.cells.map(([row, column, value]) => [address(row, column), value]));
      const missed = filled(sheet).filter(
        ({ row, column, value }) => cells.get(address(row, column)) !== value,
      );
      expect([name, sheet.name, missed.map(told)]).toEqual([name, sheet.name, []]);
      expect(found.flags).toHaveLength(sheet.conditionalFormats.length);
      expect(found.entryRules.map(([range]) => range).sort()).toEqual(
        sheet.validations.map(({ range }) => range).sort(),
      );
    });
  });
});
