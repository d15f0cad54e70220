/* global Excel */
import type { CircumstanceId } from "../../catalogue/circumstances";
import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { address } from "../../sheets/a1";
import { type FieldKey, fieldsOf } from "../../sheets/cover/coverFields";
import { COVER_LEAD } from "../../sheets/cover/coverLead";
import { fieldRule, helpCell } from "../../sheets/cover/coverSheet";
import { FIRST_COVER_LEAD } from "../../sheets/firstForm/asWritten";
import { LOOKS, type Look } from "../../sheets/look";
import type { CellBlock } from "../cells/cellBlock";
import { asInput, drawGrid, format, startFromBase, validate } from "../build/writeSheet";
import type { CoverInWorkbook } from "./coverInWorkbook";

export interface GrownCover {
  cover: CoverInWorkbook;
  plan: Plan;
  asked: readonly CircumstanceId[];
  language: Language;
  /** Fields that have come in. */
  added: readonly FieldKey[];
  /** All cells, from the sheet's first. */
  formulas: readonly (readonly unknown[])[];
  /** What the cover is set in. */
  font: string | null;
}

/** Unit, help and formula of what has come in. The size of the city is reckoned as today, where a formula does it. */
export function coverCells({ cover, plan, asked, language, added, formulas }: GrownCover): CellBlock[] {
  const column = cover.labelColumn + 1;
  const at = (key: FieldKey) => address(cover.rows[key]!, column);
  const fields = fieldsOf(plan, asked).flatMap(({ key, field }): CellBlock[] => {
    const row = cover.rows[key]!;
    const before = formulas[row]!.slice(column, column + 3);
    const formula = field.formula?.(at, language) ?? "";
    if (added.includes(key)) {
      const after = [formula, asInput(field.unit[language]), asInput(helpCell(field, at, language))];
      return [
        { sheet: cover.sheet, area: { row, column, rows: 1, columns: 3 }, before: [before], after: [after] },
      ];
    }
    const hint = { row, column: column + 2, rows: 1, columns: 1 };
    // Beside a year stands what is wrong with it, where 0.1's help still stands.
    if (field.hint && before[2] === field.help[language])
      return [{ sheet: cover.sheet, area: hint, before: [[before[2]]], after: [[field.hint(at, language)]] }];
    if (formula === "" || !String(before[0]).startsWith("=")) return [];
    return [
      {
        sheet: cover.sheet,
        area: { row, column, rows: 1, columns: 1 },
        before: [[before[0]]],
        after: [[formula]],
      },
    ];
  });
  const lead = cover.labels.indexOf(FIRST_COVER_LEAD[language]);
  if (lead < 0 || FIRST_COVER_LEAD[language] === COVER_LEAD[language]) return fields;
  const area = { row: lead, column: cover.labelColumn, rows: 1, columns: 1 };
  const [before, after] = [[[cover.labels[lead]]], [[COVER_LEAD[language]]]];
  return [...fields, { sheet: cover.sheet, area, before, after }];
}

/** Rows that have come in look and ask as on the form. */
export function dressRows(
  sheet: Excel.Worksheet,
  { cover, plan, asked, language, added, font }: GrownCover,
): void {
  for (const { key, field } of fieldsOf(plan, asked)) {
    if (!added.includes(key)) continue;
    const [row, label] = [cover.rows[key]!, cover.labelColumn];
    const looks: Look[] = ["label", field.look, "center", "subtitle"];
    const base = sheet.getRangeByIndexes(row, label, 1, looks.length).format;
    if (font !== null) base.font.name = font;
    startFromBase(base);
    looks.forEach((look, index) => {
      const area = { row, column: label + index, rows: 1, columns: 1 };
      format(sheet.getCell(row, label + index), LOOKS[look], area);
    });
    const line = { row, column: label, rows: 1, columns: 3 };
    drawGrid(sheet.getRangeByIndexes(row, label, 1, 3), line);
    const value = { row, column: label + 1, rows: 1, columns: 1 };
    const rule = fieldRule(field, value, language);
    if (rule) validate(sheet.getCell(row, label + 1), rule);
  }
}
