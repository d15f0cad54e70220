import { readOds as read, type Sheet } from "hucre/ods";
import type { SheetSnapshot } from "../snapshot";
import { cellSnapshots } from "./cells";
import { passwordProtected } from "./fileKind";
import { Losses } from "./losses";
import { mergedAreas, widest } from "./merges";
import { plainCells } from "./odsCells";
import { odsNames } from "./odsNames";
import { Parts } from "./parts";
import { plainSheet } from "./plainSheet";
import type { AnyFile } from "./readXlsx";
import { SheetStyles } from "./styles";

/** Reads an .ods: values, formulas, names, merged cells and the looks that hucre reads; the rest is listed as not kept. */
export async function readOds(bytes: Uint8Array): Promise<AnyFile> {
  const parts = await Parts.unpack(bytes);
  if (/[:<]encryption-data/.test(parts.text("META-INF/manifest.xml"))) throw passwordProtected();
  const losses = new Losses();
  const content = parts.text("content.xml");
  const workbook = await read(
    parts.packed(
      (name) => /^(mimetype|content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml)$/.test(name),
      { "content.xml": new TextEncoder().encode(withoutBlankTails(content)) },
    ),
    { readStyles: true },
  );
  losses.add("odsFeatures", null);
  losses.add("charts", null, parts.names.filter((name) => /^Object \d+\/content\.xml$/.test(name)).length);
  losses.add("pictures", null, parts.names.filter((name) => /^Pictures\/./.test(name)).length);
  losses.add("macros", null, parts.names.some((name) => /^(Basic|Scripts)\//.test(name)) ? 1 : 0);
  return {
    snapshot: {
      title: workbook.properties?.title ?? null,
      active: 0,
      sheets: workbook.sheets.map((sheet) => sheetSnapshot(sheet, losses)),
      names: odsNames(content, losses),
      customXml: [],
      customFunctions: [],
    },
    losses: losses.list(),
  };
}

/**
 * A row ends with one cell that stands for all up to the sheet's edge. Where it looks like something, hucre would make
 * sixteen thousand cells of it.
 */
const withoutBlankTails = (content: string): string =>
  content.replace(
    /(<table:table-cell\b[^<>]*?)\s+table:number-columns-repeated="\d{3,}"([^<>]*\/>\s*<\/table:table-row>)/g,
    (whole, before: string, after: string) =>
      /\s(?:office:(?:value|string-value|boolean-value|date-value|time-value)|table:formula)=/.test(whole)
        ? whole
        : before + after,
  );

function sheetSnapshot(sheet: Sheet, losses: Losses): SheetSnapshot {
  const styles = new SheetStyles(undefined, undefined);
  const cells = cellSnapshots(plainCells(sheet, losses), styles, losses);
  return {
    ...plainSheet(sheet.name),
    visibility: sheet.hidden ? "hidden" : "visible",
    cells,
    styles: styles.all,
    merges: mergedAreas(sheet, { rows: sheet.rows.length, columns: widest(sheet.rows) }, losses),
  };
}
