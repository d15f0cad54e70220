import { CIRCUMSTANCE_IDS, type CircumstanceId } from "../../catalogue/circumstances";
import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { absolute, quotedSheet } from "../../sheets/a1";
import type { CoverCells } from "../../sheets/cover/coverSheet";
import { type FieldKey, fieldsOf } from "../../sheets/cover/coverFields";
import type { LinesToInsert } from "./insertedLines";

/** As much of a sheet as a cover takes, with room for what people have put in. */
export const COVER_AREA = "A1:L90";

/** A plan's cover, found by what stands on it, wherever its rows have been moved. */
export interface CoverInWorkbook {
  sheet: { id: string; name: string };
  labelColumn: number;
  /** All texts of that column. */
  labels: string[];
  /** Row of each field. */
  rows: Partial<Record<FieldKey, number>>;
}

/** One sheet's cells. */
export interface SheetTop {
  sheet: { id: string; name: string };
  values: readonly (readonly unknown[])[];
}

/** null where there is none, or several and none of them names the plan. */
export function findCover(
  sheets: readonly SheetTop[],
  plan: Plan,
  asked: readonly CircumstanceId[],
  language: Language,
): CoverInWorkbook | null {
  const found = sheets.flatMap(({ sheet, values }) => {
    const cover = readCover(sheet, values, plan, asked, language);
    return cover
      ? [{ cover, isNamed: String(values[0]?.[cover.labelColumn]).includes(plan.name[language]) }]
      : [];
  });
  const named = found.filter(({ isNamed }) => isNamed);
  if (named.length > 0) return named.length === 1 ? named[0]!.cover : null;
  return found.length === 1 ? found[0]!.cover : null;
}

function readCover(
  sheet: SheetTop["sheet"],
  values: SheetTop["values"],
  plan: Plan,
  asked: readonly CircumstanceId[],
  language: Language,
): CoverInWorkbook | null {
  const fields = fieldsOf(plan, asked);
  const label = (key: FieldKey) => fields.find((each) => each.key === key)?.field.label[language];
  const width = values[0]?.length ?? 0;
  for (let column = 0; column + 3 < width; column += 1) {
    const labels = values.map((row) => String(row[column] ?? "").trim());
    const year = labels.indexOf(label("baseYear")!);
    if (year < 0 || !labels.includes(label("targetYear")!)) continue;
    // The value stands right of its label, the unit right of that; else somebody has changed the cover's columns.
    const unit = fields.find(({ key }) => key === "baseYear")!.field.unit[language];
    if (String(values[year]![column + 2]) !== unit) continue;
    const rows: CoverInWorkbook["rows"] = {};
    for (const { key, field } of fields) {
      const row = labels.indexOf(field.label[language]);
      if (row >= 0) rows[key] = row;
    }
    return { sheet, labelColumn: column, labels, rows };
  }
  return null;
}

/** Rows for what the cover doesn't ask yet, each behind the field that it follows on the form. */
export function rowsToInsert(
  cover: CoverInWorkbook,
  plan: Plan,
  asked: readonly CircumstanceId[],
  language: Language,
): LinesToInsert {
  const byPlace = new Map<number, string[]>();
  let last = Math.min(...Object.values(cover.rows)) - 1;
  for (const { key, field } of fieldsOf(plan, asked)) {
    const row = cover.rows[key];
    if (row !== undefined) last = row;
    else byPlace.set(last + 1, [...(byPlace.get(last + 1) ?? []), field.label[language]]);
  }
  return {
    sheet: cover.sheet,
    axis: "row",
    across: cover.labelColumn,
    first: 0,
    before: cover.labels,
    inserts: [...byPlace].sort(([a], [b]) => a - b).map(([at, texts]) => ({ at, texts })),
  };
}

/** What targets are chosen by, where it stands on this cover. */
export function cellsOfCover(cover: CoverInWorkbook): CoverCells {
  const at = (key: FieldKey) =>
    `${quotedSheet(cover.sheet.name)}!${absolute(cover.rows[key]!, cover.labelColumn + 1)}`;
  return {
    year: at("judgedYear"),
    years: { current: at("baseYear"), near: at("nearYear"), planned: at("targetYear") },
    answers: Object.fromEntries(
      CIRCUMSTANCE_IDS.filter((id) => cover.rows[id] !== undefined).map((id) => [id, at(id)]),
    ),
    about: { place: at("place"), author: at("author") },
  };
}
