/** The account as LibreOffice works it out from nothing but its formulas, held against another engine and against the definitions. */
import * as XLSX from "@e965/xlsx";
import { plan, source } from "../../../src/catalogue";
import { accountLines } from "../../../src/catalogue/account";
import { unitsOf } from "../../../src/catalogue/computations";
import { unitName } from "../../../src/catalogue/unitNames";
import { COLUMN, EMITTED, YEARS, type Year } from "../../../src/sheets/account/accountColumns";
import { accountSheet } from "../../../src/sheets/account/accountSheet";
import { factorSheet } from "../../../src/sheets/account/factorSheet";
import type { Cell, SheetDescription } from "../../../src/sheets/description";
import { hasLibreOffice, inLibreOffice } from "../../libreOffice";
import { Calculated } from "../evaluate";

const county = plan("县-总体规划");
const lines = accountLines(county.level);

/** Every line is filled in, in one of its units; odd figures, so that a sum in another order would show. */
function filled(): SheetDescription[] {
  const shared = { language: "zh" as const, sourceOf: source, version: "1.0.0" };
  const account = accountSheet({
    ...shared,
    plan: county,
    name: "碳账",
    factorsName: "因子",
    years: { current: null, near: null, planned: null },
  });
  const cells = account.cells.map((row) => [...row]);
  lines.forEach((line, index) => {
    const row = cells.find((one) => one[COLUMN.code] === line.id)!;
    const units = unitsOf(line);
    row[COLUMN.unit] = unitName(units[index % units.length]!.unit, "zh");
    YEARS.forEach((year, at) => {
      row[COLUMN[year]] = (((index * 7919 + at * 104729) % 9973) + 1) / 7;
    });
    if (line.factor === null) row[COLUMN.ownFactor] = ((index * 31) % 17) / 17 + 0.1;
  });
  const typed: Record<string, number[]> = {
    常住人口: [31.7, 32.9, 30.3],
    "地区生产总值（可比价）": [211.3, 307.7, 401.9],
    规划范围面积: [1873.1, 1873.1, 1873.1],
  };
  for (const [name, values] of Object.entries(typed)) {
    const row = cells.find((one) => one[COLUMN.item] === name)!;
    YEARS.forEach((year, at) => {
      row[EMITTED[year]] = values[at]!;
    });
  }
  return [{ ...account, cells }, factorSheet({ ...shared, lines, name: "因子" })];
}

/** A file without stored values, so that whoever opens it must reckon. */
function asFile(sheets: readonly SheetDescription[]): Uint8Array {
  const cellOf = (cell: Cell): XLSX.CellObject | null => {
    if (cell === null) return null;
    if (typeof cell === "object") return { t: "n", f: cell.formula.slice(1) };
    return typeof cell === "number" ? { t: "n", v: cell } : { t: "s", v: cell };
  };
  const written = Object.fromEntries(
    sheets.map(({ name, cells }) => {
      const sheet: XLSX.WorkSheet = {
        "!ref": XLSX.utils.encode_range({
          s: { r: 0, c: 0 },
          e: { r: cells.length - 1, c: cells[0]!.length - 1 },
        }),
      };
      cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          const one = cellOf(cell);
          if (one) sheet[XLSX.utils.encode_cell({ r, c })] = one;
        }),
      );
      return [name, sheet];
    }),
  );
  const book = { SheetNames: sheets.map(({ name }) => name), Sheets: written };
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

(hasLibreOffice ? test : test.skip)(
  "every emission, total, measure and effect comes out the same to a billionth (skipped where there is no LibreOffice)",
  () => {
    const sheets = filled();
    const [account] = sheets as [SheetDescription];
    const answered = XLSX.read(inLibreOffice(asFile(sheets), "xlsx:Calc MS Excel 2007 XML")).Sheets["碳账"]!;
    const calculated = new Calculated(sheets);
    const office = (row: number, column: number): unknown =>
      (answered[XLSX.utils.encode_cell({ r: row, c: column })] as XLSX.CellObject | undefined)?.v ?? "";
    const off: string[] = [];
    let compared = 0;
    account.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell === null || typeof cell !== "object") return;
        const [own, theirs] = [calculated.get("碳账", row, column), office(row, column)];
        if (typeof own === "number" && typeof theirs === "number") {
          compared += 1;
          if (Math.abs(own - theirs) <= 1e-9 * Math.max(1, Math.abs(own))) return;
        } else if (String(own) === String(theirs)) return;
        off.push(`${XLSX.utils.encode_cell({ r: row, c: column })}: ${own} against ${String(theirs)}`);
      }),
    );
    expect(off).toEqual([]);
    expect(compared).toBeGreaterThan(3 * lines.length);

    const rowOf = (name: string) => account.cells.findIndex((row) => row[COLUMN.item] === name);
    const total = (name: string, year: Year) => office(rowOf(name), EMITTED[year]) as number;
    const change = ["current", "planned"].map((year) => ({
      emitted: total("碳排放总量（直接＋间接）", year as Year),
      people: total("常住人口", year as Year),
      output: total("地区生产总值（可比价）", year as Year),
    }));
    const [before, after] = [change[0]!, change[1]!];
    const mean = (after.emitted - before.emitted) / Math.log(after.emitted / before.emitted);
    const effects: [string, number][] = [
      ["人口增减", after.people / before.people],
      ["人均GDP变化", after.output / after.people / (before.output / before.people)],
      ["单位GDP碳排放变化", after.emitted / after.output / (before.emitted / before.output)],
    ];
    for (const [name, ratio] of effects) {
      const effect = total(name, "planned");
      expect(Math.abs(effect / (mean * Math.log(ratio)) - 1)).toBeLessThan(1e-9);
    }
    expect(
      Math.abs(total("合计（规划 − 现状）", "planned") / (after.emitted - before.emitted) - 1),
    ).toBeLessThan(1e-9);
  },
);
