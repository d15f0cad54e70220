import { findIndicator, source } from "../../catalogue";
import { isOffered } from "../../catalogue/targetChoice";
import { CURRENT, type Target } from "../../catalogue/schema";
import { adoptedText } from "../../sheets/targetWords";
import type { IndicatorColumn } from "../../sheets/indicators/indicatorColumns";
import type { AdoptRequest, AdoptReport } from "../actions";
import type { CellBlock } from "../cells/cellBlock";
import { changeCells } from "../cells/changeCells";
import { findListedRow } from "./listedRow";
import { sheetsProtected } from "../problems";
import { undoing } from "../undoing";
import { asInput } from "../build/writeSheet";

/** The cells of a row that say its target. */
const WRITTEN = ["operator", "target", "upper", "year", "basis", "targetCode"] as IndicatorColumn[];

/**
 * Writes a target that nobody could verify into the row's own cells, with a word that the office took it over. From then on
 * it judges as any target of the office's own does.
 */
export function adoptTarget({
  table,
  indicator,
  target: targetId,
  place,
}: AdoptRequest): Promise<AdoptReport> {
  return undoing(async (context, about) => {
    const target = findIndicator(indicator)?.targets.find((each) => each.id === targetId);
    if (!target || !isOffered(target) || target.value === CURRENT)
      throw new RangeError(`not to be taken over: ${targetId}`);
    const { found, sheet, row, isLocked } = await findListedRow(context, { table, place });
    if (isLocked) throw sheetsProtected([found.sheetName]);
    const cells = WRITTEN.filter((key) => found.columns[key] !== undefined).map((key) => {
      const column = found.body.columnIndex + found.columns[key]!;
      return { key, column, cell: sheet.getRangeByIndexes(row, column, 1, 1).load("formulas") };
    });
    await context.sync();
    const wanted = contents(target, adoptedText(target, source, found.language));
    const blocks = cells.map(({ key, column, cell }): CellBlock => ({
      sheet: { id: found.sheetId, name: found.sheetName },
      area: { row, column, rows: 1, columns: 1 },
      before: [[cell.formulas[0]![0]]],
      after: [[wanted[key] ?? ""]],
    }));
    return { step: await changeCells(context, about, blocks) };
  });
}

function contents(target: Target, basis: string): Partial<Record<IndicatorColumn, string | number>> {
  return {
    operator: asInput(target.operator) as string,
    target: target.value as number,
    upper: target.upper ?? "",
    year: target.year ?? "",
    basis: asInput(basis) as string,
    targetCode: "",
  };
}
