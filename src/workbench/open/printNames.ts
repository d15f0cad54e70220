import type { Workbook } from "hucre";
import type { XmlNode } from "./xmlTree";

/**
 * hucre cuts print areas and print titles at every comma, also at one in the sheet's name. Where a name has one, they are
 * read anew.
 */
export function mendPrintNames(workbook: Workbook, tree: XmlNode, sheetNames: string[]): void {
  for (const node of tree.within("definedName")) {
    const sheetName = sheetNames[Number(node.attribute("localSheetId"))];
    const sheet = workbook.sheets.find(({ name }) => name === sheetName);
    if (!sheet?.pageSetup || !sheet.name.includes(",")) continue;
    const areas = node.text.replace(/'(?:[^']|'')*'!/g, "").split(",");
    const found = (kind: RegExp) => areas.find((area) => kind.test(area));
    const kind = node.attribute("name")?.toLowerCase();
    if (kind === "_xlnm.print_area") sheet.pageSetup = { ...sheet.pageSetup, printArea: areas.join(",") };
    if (kind === "_xlnm.print_titles")
      sheet.pageSetup = {
        ...sheet.pageSetup,
        printTitlesRow: found(/^\$?\d/),
        printTitlesColumn: found(/^\$?[A-Z]/i),
      };
  }
}
