/* global Excel */
import { fieldsOf } from "../../sheets/cover/coverFields";
import { problem } from "../problems";
import { cellsOfCover, type CoverInWorkbook } from "./coverInWorkbook";
import { askCoverLook } from "./coverLook";
import { placeAfter } from "./insertedLines";
import { coverOf, type Survey } from "./survey";
import type { GrownTable, PlanOfTable } from "./tableCells";

/** The covers as they stand now that rows have come in. */
export async function readCovers(context: Excel.RequestContext, covers: Survey["covers"]) {
  const read = covers.map(({ cover, lines }) => ({
    height: cover.labels.length + lines.inserts.flatMap(({ texts }) => texts).length,
    sheet: context.workbook.worksheets.getItem(cover.sheet.id),
    label: cover.labelColumn,
    year: placeAfter(lines, cover.rows.baseYear!),
  }));
  const ranges = read.map(({ sheet, height }) => sheet.getRangeByIndexes(0, 0, height, 12).load("formulas"));
  const looks = read.map(({ sheet, height, label }, at) =>
    askCoverLook(sheet, label, height, covers[at]!.language),
  );
  const fonts = read.map(({ sheet, label, year }) => sheet.getCell(year, label).load("format/font/name"));
  await context.sync();
  return covers.map(({ cover, plan, asked, language, indicators: byCode, lines }, index) => {
    const formulas = ranges[index]!.formulas as unknown[][];
    const labels = formulas.map((row) => String(row[cover.labelColumn]).trim());
    const rows: CoverInWorkbook["rows"] = {};
    for (const { key, field } of fieldsOf(plan, asked)) {
      const known = cover.rows[key];
      const row = known === undefined ? labels.indexOf(field.label[language]) : placeAfter(lines, known);
      if (labels[row] !== field.label[language]) throw problem("rows-moving");
      rows[key] = row;
    }
    const added = fieldsOf(plan, asked)
      .map(({ key }) => key)
      .filter((key) => cover.rows[key] === undefined);
    return {
      cover: { ...cover, labels, rows },
      ...{ plan, asked, language, added, formulas },
      indicators: byCode,
      look: looks[index]!,
      font: fonts[index]!.format.font.name,
    };
  });
}

/** The plan of a table and where its cover has what the table reads; null without a cover. */
export function planOfTable(
  { found }: GrownTable,
  covers: Awaited<ReturnType<typeof readCovers>>,
): PlanOfTable | null {
  const own = coverOf(covers, found);
  return own ? { plan: own.plan, indicators: own.indicators, cover: cellsOfCover(own.cover) } : null;
}
