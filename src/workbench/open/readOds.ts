import { readOds as read, type Sheet } from "hucre/ods";
import type { SheetSnapshot } from "../snapshot";
import { cellSnapshots } from "./cells";
import { passwordProtected } from "./fileKind";
import { Losses } from "./losses";
import { mergedAreas } from "./merges";
import { plainCells } from "./odsCells";
import { odsNames } from "./odsNames";
import { Parts } from "./parts";
import { plainSheet } from "./plainSheet";
import type { ReadFile } from "./readXlsx";
import { SheetStyles } from "./styles";

/** Reads an .ods: values, formulas, names, merged cells and the looks that hucre reads; the rest is listed as not kept. */
export async function readOds(bytes: Uint8Array): Promise<ReadFile> {
  const parts = Parts.unpack(bytes);
  if (/[:<]encryption-data/.test(parts.text("META-INF/manifest.xml"))) throw passwordProtected();
  const losses = new Losses();
  const workbook = await read(
    parts.packed((name) =>
      /^(mimetype|content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml)$/.test(name),
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
      names: odsNames(parts.text("content.xml"), losses),
      customXml: [],
      customFunctions: [],
    },
    losses: losses.list(),
  };
}

function sheetSnapshot(sheet: Sheet, losses: Losses): SheetSnapshot {
  const styles = new SheetStyles(undefined, undefined);
  const cells = cellSnapshots(plainCells(sheet, losses), styles, losses);
  return {
    ...plainSheet(sheet.name),
    visibility: sheet.hidden ? "hidden" : "visible",
    cells,
    styles: styles.all,
    merges: mergedAreas(sheet),
  };
}
