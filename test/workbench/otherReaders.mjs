/** What hucre reads in each of the files named, as JSON. A program of its own, because hucre is written as native modules. */
import { readFileSync, writeFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";

const [answer, ...files] = process.argv.slice(2);
const read = [];
for (const file of files) {
  const { sheets } = await readXlsx(readFileSync(file));
  read.push(
    sheets.map(({ name, rows, tables = [], conditionalRules = [], dataValidations = [] }) => ({
      name,
      cells: rows.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [] : [[r, c, value]]))),
      tables: tables.map((table) => ({
        name: table.name,
        range: table.range,
        columns: table.columns.map((column) => column.name),
      })),
      flags: conditionalRules.map(({ range, formula }) => [range, formula]),
      entryRules: dataValidations.map(({ range, type }) => [range, type]),
    })),
  );
}
writeFileSync(answer, JSON.stringify(read));
