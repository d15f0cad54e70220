import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openHeadless } from "../../src/workbench/node";
import { readFile } from "../../src/workbench/open/readFile";
import type { WorkbookSnapshot } from "../../src/workbench/snapshot";
import { writeXlsx } from "../../src/workbench/xlsx/write";
import { publicWorkbooks } from "./publicWorkbooks";

/**
 * PUBLIC_WORKBOOKS names a folder with clones of the repositories in the list, each under its owner's name, such as
 * exceljs/exceljs. Without it these tests are skipped.
 */
const folder = process.env.PUBLIC_WORKBOOKS;
const files = Object.entries(publicWorkbooks).flatMap(([repository, paths]) =>
  paths.map((path) => `${repository}/${path}`),
);

test("the list names fifty workbooks or more, each once", () => {
  expect(new Set(files).size).toBe(files.length);
  expect(files.length).toBeGreaterThanOrEqual(50);
});

/** Rules and charts, as far as they are the same however a rule is cut in pieces; charts with depth come back flat. */
const rulesAndCharts = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ conditionalFormats, validations, charts = [] }) => ({
    conditions: conditionalFormats.flatMap(({ ranges }) => ranges).sort(),
    validations: validations.map(({ range, rule, prompt }) => JSON.stringify([range, rule, prompt])).sort(),
    charts: charts.map(({ name, title, series }) => [name, title.text, series.map(({ values }) => values)]),
  }));

/** What stands in the cells, without what a calculation may have changed. */
const constants = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, cells, tables }) => ({
    name,
    tables: tables.map((table) => table.name),
    cells: cells
      .filter(({ formula, value }) => formula === undefined && value !== null)
      .map(({ row, column, value }) => [row, column, value]),
  }));

const one = async (file: string) => {
  const path = join(folder!, file);
  if (!existsSync(path)) throw new Error(`PUBLIC_WORKBOOKS has no ${file}`);
  const bytes = new Uint8Array(readFileSync(path));
  const bench = await openHeadless({ file: { bytes, name: file } });
  try {
    const read = await readFile(bytes, file);
    const again = await readFile(await writeXlsx(await bench.snapshot()), "again.xlsx");
    expect(constants(again.snapshot)).toEqual(constants(read.snapshot));
    expect(rulesAndCharts(again.snapshot)).toEqual(rulesAndCharts(read.snapshot));
  } finally {
    await bench.dispose();
  }
};

if (folder) test.each(files)("%s opens, and saved anew holds the same", one);
else
  test.skip(`${files.length} public workbooks open: PUBLIC_WORKBOOKS names no folder that has them`, () => {});
