import {
  type ICommand,
  ICommandService,
  IUndoRedoService,
  type ICellData,
  type IStyleData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Injector,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { WorkbenchLanguage } from "../language";
import { type Area, intersect } from "./address";
import { Calculation } from "./calculation";
import { PendingStyles, combine } from "./pendingStyles";

/** `onlyLocal` marks what the grid does by itself: results of formulas, and the like. */
type CommandListener = (
  id: string,
  params: Record<string, unknown>,
  options: { onlyLocal?: boolean },
) => void;

/** The spreadsheet grid: the one place that holds cells, formats, tables, names and rules. */
export class Grid {
  readonly injector: Injector;
  readonly calculation: Calculation;
  /** Set while nobody will be able to take back what is done. */
  withoutUndo = false;
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly pendingStyles = new PendingStyles();

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
    readonly language: WorkbenchLanguage,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.calculation = new Calculation(this.injector, this.commands);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Carries out one of the grid's commands at once. */
  run(command: string, params: object): void {
    this.flushStyles();
    if (!this.commands.syncExecuteCommand(command, params)) throw new Error(`The grid refused ${command}`);
  }

  /**
   * Carries out a command that the grid declares as asynchronous although it never waits: what it does is done when
   * this returns.
   */
  perform(command: ICommand, params: object): void {
    this.flushStyles();
    void this.injector.invoke((accessor) => command.handler(accessor, params));
  }

  /**
   * Acts while the grid shows the given sheet: some of its commands, and those who follow them, look at no other.
   */
  onSheet(sheetId: string, act: () => void): void {
    const before = this.workbook.getActiveSheet().getSheetId();
    if (before === sheetId) return act();
    const show = (id: string) =>
      this.run("sheet.operation.set-worksheet-active", { unitId: this.unitId, subUnitId: id });
    try {
      show(sheetId);
      act();
    } finally {
      show(before);
    }
  }

  onCommand(listener: CommandListener): { dispose(): void } {
    return this.commands.onCommandExecuted((command, options) =>
      listener(command.id, (command.params ?? {}) as Record<string, unknown>, options ?? {}),
    );
  }

  beforeCommand(listener: CommandListener): { dispose(): void } {
    return this.commands.beforeCommandExecuted((command, options) =>
      listener(command.id, (command.params ?? {}) as Record<string, unknown>, options ?? {}),
    );
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }

  /** The cell as it stands, with what a neighbour's formula spills into it. */
  cell(sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    const raw = sheet.getCellRaw(row, column);
    const spilled =
      this.formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheet.getSheetId()]?.[row]?.[column];
    if (!spilled || raw?.f) return raw;
    return { ...raw, ...spilled };
  }

  /** The formula of a cell, also where the grid stores it once for a whole filled block. */
  formula(sheet: Worksheet, row: number, column: number): string | null {
    return this.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), this.unitId) ?? null;
  }

  /** Whether any formula of the workbook is of a kind. */
  someFormula(isWanted: (formula: string) => boolean): boolean {
    for (const cells of Object.values(this.formulas.getFormulaData()[this.unitId] ?? {})) {
      for (const line of Object.values(cells ?? {})) {
        for (const item of Object.values(line ?? {}) as ({ f?: string } | null)[])
          if (item?.f && isWanted(item.f)) return true;
      }
    }
    return false;
  }

  /** Every cell of the workbook that has a formula. */
  formulaCells(): { sheetId: string; row: number; column: number }[] {
    const found = [];
    for (const [sheetId, rows] of Object.entries(this.formulas.getFormulaData()[this.unitId] ?? {})) {
      if (!this.workbook.getSheetBySheetId(sheetId)) continue;
      for (const [row, line] of Object.entries(rows ?? {}))
        for (const [column, item] of Object.entries(line ?? {}))
          if (item) found.push({ sheetId, row: Number(row), column: Number(column) });
    }
    return found;
  }

  /** Every spilled result of a sheet: the cell of the formula and the block it fills. */
  spills(sheetId: string): { row: number; column: number; area: Area }[] {
    const ranges = this.formulas.getArrayFormulaRange()?.[this.unitId]?.[sheetId] ?? {};
    const found = [];
    for (const [row, columns] of Object.entries(ranges as IObjectMatrixPrimitiveType<IRange>)) {
      for (const [column, range] of Object.entries(columns)) {
        const area = areaOf(range as IRange);
        if (area.rows * area.columns > 1) found.push({ row: Number(row), column: Number(column), area });
      }
    }
    return found;
  }

  /** The part of an area that the grid has cells for; null when it lies wholly outside. */
  clip(sheet: Worksheet, area: Area): Area | null {
    return intersect(area, { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
  }

  /** Makes the sheet large enough for the area. */
  grow(sheet: Worksheet, area: Area): void {
    const shared = { unitId: this.unitId, subUnitId: sheet.getSheetId() };
    const lastRow = area.row + area.rows;
    const lastColumn = area.column + area.columns;
    if (lastRow > sheet.getRowCount()) {
      this.run("sheet.command.set-worksheet-row-count", { ...shared, rowCount: lastRow + 50 });
    }
    if (lastColumn > sheet.getColumnCount()) {
      this.run("sheet.command.set-worksheet-column-count", { ...shared, columnCount: lastColumn + 5 });
    }
  }

  /**
   * Hands the gathered formats to the grid. Without the trigger it would take cells without a value for cleared ones
   * and drop their formula.
   */
  flushStyles(): void {
    for (const [sheetId, cells] of this.pendingStyles.take()) {
      if (!this.workbook.getSheetBySheetId(sheetId)) continue;
      this.run("sheet.mutation.set-range-values", {
        unitId: this.unitId,
        subUnitId: sheetId,
        cellValue: cells,
        trigger: "sheet.command.set-style",
      });
    }
  }

  /** Formats cells, before the next command or read at the latest. */
  writeStyles(sheet: Worksheet, area: Area, cells: Record<number, Record<number, { s: IStyleData }>>): void {
    this.grow(sheet, area);
    this.pendingStyles.add(sheet.getSheetId(), cells);
  }

  /** The format of a cell, put together from those of the sheet, its column, its row and its own. */
  styleAt(sheet: Worksheet, row: number, column: number): IStyleData {
    // The raw cell, because the grid lends table colours and conditional formats to the cells it shows.
    const style = sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
    const pending = this.pendingStyles.at(sheet.getSheetId(), row, column);
    return pending ? combine(style, pending) : style;
  }

  /** Excel 2021 cannot take back what an add-in did, nor what was done before it. */
  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Waits until the grid shows everything that was asked for, formulas with their results. */
  async settle(): Promise<void> {
    this.flushStyles();
    await this.calculation.settle();
  }

  write(sheet: Worksheet, area: Area, cells: IObjectMatrixPrimitiveType<ICellData>): void {
    this.grow(sheet, area);
    this.run("sheet.command.set-range-values", {
      unitId: this.unitId,
      subUnitId: sheet.getSheetId(),
      range: rangeOf(area),
      value: cells,
    });
  }
}

export const rangeOf = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

export const areaOf = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
