import type { SheetSnapshot } from "../snapshot";
import { cellName } from "./address";
import type { OfficePackage } from "./package";
import { element, relationshipsNamespace } from "./xml";

/** Links of cells: those that lead out of the workbook are relationships of the sheet's part. */
export function hyperlinksXml(
  { hyperlinks = [] }: SheetSnapshot,
  sheetPath: string,
  target: OfficePackage,
): string {
  if (hyperlinks.length === 0) return "";
  return element(
    "hyperlinks",
    {},
    ...hyperlinks.map(({ row, column, address, location, tip }) =>
      element("hyperlink", {
        ref: cellName(row, column),
        "r:id": address
          ? target.relateOutside(sheetPath, `${relationshipsNamespace}/hyperlink`, address)
          : undefined,
        location,
        tooltip: tip,
      }),
    ),
  );
}
