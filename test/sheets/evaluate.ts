import { HyperFormula } from "hyperformula";
import "./askingForReferences";
import type { Cell, SheetDescription } from "../../src/sheets/description";

type Value = string | number | boolean | null;

/** Sheets calculated by an engine that is not the stand-in's: cells can be set and results read. */
export class Calculated {
  private readonly engine: HyperFormula;

  constructor(sheets: readonly Pick<SheetDescription, "name" | "cells">[]) {
    this.engine = HyperFormula.buildFromSheets(
      Object.fromEntries(sheets.map(({ name, cells }) => [name, cells.map((row) => row.map(raw))])),
      { licenseKey: "gpl-v3", smartRounding: false },
      // As its own documentation advises for what is a constant in Excel.
      [
        { name: "TRUE", expression: "=TRUE()" },
        { name: "FALSE", expression: "=FALSE()" },
      ],
    );
  }

  set(sheet: string, row: number, column: number, value: Cell | boolean): void {
    // Not in an array: the engine, loaded by Node, tells arrays by instanceof, and those of a test have another one.
    this.engine.setCellContents({ sheet: this.id(sheet), row, col: column }, raw(value));
  }

  setAll(entries: readonly { sheet: string; row: number; column: number; value: Cell | boolean }[]): void {
    this.engine.batch(() =>
      entries.forEach(({ sheet, row, column, value }) => this.set(sheet, row, column, value)),
    );
  }

  /** As a person inserts rows below one and copies its formulas down. */
  insertCopies(sheet: string, row: number, count: number): void {
    const id = this.id(sheet);
    this.engine.addRows(id, [row + 1, count]);
    const { width } = this.engine.getSheetDimensions(id);
    // Each paste reckons everything anew, so what is there is doubled.
    for (let filled = 1; filled <= count;) {
      const rows = Math.min(filled, count + 1 - filled);
      this.engine.copy({
        start: { sheet: id, row, col: 0 },
        end: { sheet: id, row: row + rows - 1, col: width - 1 },
      });
      this.engine.paste({ sheet: id, row: row + filled, col: 0 });
      filled += rows;
    }
  }

  /** As a person deletes a sheet. */
  remove(sheet: string): void {
    this.engine.removeSheet(this.id(sheet));
  }

  /** "" for an empty cell, "#N/A" and the like for an error. */
  get(sheet: string, row: number, column: number): string | number | boolean {
    const value = this.engine.getCellValue({ sheet: this.id(sheet), row, col: column });
    if (value === null) return "";
    return typeof value === "object" ? value.value : value;
  }

  private id(sheet: string): number {
    return this.engine.getSheetId(sheet)!;
  }
}

/** A text that begins like a formula stays a text. */
function raw(cell: Cell | boolean): Value {
  if (cell !== null && typeof cell === "object") return cell.formula;
  return typeof cell === "string" && cell.startsWith("=") ? `'${cell}` : cell;
}
