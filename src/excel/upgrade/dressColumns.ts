import { plan as planOf } from "../../catalogue";
import { entryRules } from "../../sheets/indicators/entryRules";
import { type IndicatorColumn, columnIndex } from "../../sheets/indicators/indicatorColumns";
import { LOOKS, type Look } from "../../sheets/look";
import { drawGrid, format, startFromBase, validate } from "../build/writeSheet";
import type { GrownTable } from "./tableCells";

/** What columns look like in a table of 0.1, whose letters are larger than the form's. */
const LOOK: Partial<Record<IndicatorColumn, Look>> = {
  scope: "input",
  near: "inputNumber",
  upper: "presetNumber",
  handed: "inputNumber",
  dataSource: "input",
  department: "input",
};

/** Columns that have come in look like those beside them, and say what may be entered. */
export function dressColumns({ found, added, formulas }: GrownTable): void {
  const { body, columns, language, table, plan } = found;
  const sheet = table.worksheet;
  const rules = plan ? entryRules(body.rowIndex, formulas.length, planOf(plan).level, language) : [];
  for (const key of added) {
    const column = body.columnIndex + columns[key]!;
    const area = { row: body.rowIndex, column, rows: formulas.length, columns: 1 };
    const range = sheet.getRangeByIndexes(area.row, column, area.rows, 1);
    startFromBase(sheet.getRangeByIndexes(area.row - 1, column, area.rows + 1, 1).format);
    format(range, LOOKS[LOOK[key] ?? "check"], area);
    drawGrid(range, area);
    const heading = { ...area, row: body.rowIndex - 1, rows: 1 };
    format(sheet.getCell(heading.row, column), LOOKS.heading, heading);
    const rule = rules.find(
      (each) =>
        each.area.column <= columnIndex(key) && columnIndex(key) < each.area.column + each.area.columns,
    );
    if (rule && rule.rule.kind !== "between") validate(range, rule);
  }
}
