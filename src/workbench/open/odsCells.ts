import type { Cell, Sheet } from "hucre";
import { excelFormula } from "./odsFormula";
import type { Losses } from "./losses";

const errors = /^(?:#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d{3})$/;

/** What hucre leaves in an .ods as the file has it: formulas in OpenDocument's own signs, times of day, errors. */
export function plainCells(sheet: Sheet, losses: Losses): Sheet {
  const cells = new Map(sheet.cells);
  const rows = sheet.rows.map((values, row) =>
    values.map((value, column) => {
      const time = typeof value === "string" ? timeOf(value) : null;
      if (time === null) return value;
      const key = `${row},${column}`;
      const cell: Cell = { ...cells.get(key), value: time, type: "number" };
      cells.set(key, { ...cell, style: { numFmt: "[h]:mm:ss", ...cell.style } });
      return time;
    }),
  );
  for (const [key, cell] of cells) {
    if (cell.formula === undefined) continue;
    const formula = excelFormula(cell.formula);
    const [row, column] = key.split(",").map(Number) as [number, number];
    const value = rows[row]?.[column];
    const isError = typeof value === "string" && errors.test(value);
    if (isError && value.startsWith("Err")) rows[row]![column] = "#VALUE!";
    if (formula === null) losses.add("externalFormulas", sheet.name);
    const { formula: _formula, ...rest } = cell;
    cells.set(key, {
      ...rest,
      ...(formula === null ? {} : { formula }),
      ...(isError ? { type: "error" as const } : {}),
    });
  }
  return { ...sheet, rows, cells };
}

/** A time that passed, "PT06H30M00S", as a part of a day; null for other texts. */
function timeOf(text: string): number | null {
  const found = /^(-?)P(?:(\d+)D)?T(\d+)H(\d+)M([\d.,]+)S$/.exec(text);
  if (!found) return null;
  const [, sign, days = "0", hours, minutes, seconds] = found;
  const total =
    Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds!.replace(",", "."));
  return ((sign ? -1 : 1) * total) / 86_400;
}
