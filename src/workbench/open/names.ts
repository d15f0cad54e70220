import { isReadable } from "../grid/readableFormula";
import type { WorkbookSnapshot } from "../snapshot";
import type { Losses } from "./losses";
import { spelledOut } from "./spelledOut";
import { typedFormula } from "./typedFormula";
import type { XmlNode } from "./xmlTree";

/** The names of a workbook, hidden ones too; `sheets` are in the file's order, null for those that aren't kept. Print areas and the like are the sheets' own affair. */
export function nameSnapshots(
  workbook: XmlNode,
  sheets: readonly (string | null)[],
  losses: Losses,
): WorkbookSnapshot["names"] {
  const names: WorkbookSnapshot["names"] = [];
  for (const node of workbook.within("definedName")) {
    const name = node.attribute("name") ?? "";
    if (!name || /^_xlnm\./i.test(name)) continue;
    const local = node.attribute("localSheetId");
    const sheet = local === undefined ? null : (sheets[Number(local)] ?? null);
    const formula = node.text ? typedFormula(node.text) : null;
    const isGone = local !== undefined && sheet === null;
    if (
      isGone ||
      !isReadable(formula) ||
      formula.includes("#REF!") ||
      node.flag("function") ||
      node.flag("vbProcedure")
    ) {
      losses.add("externalNames", name);
      continue;
    }
    const comment = spelledOut(node.attribute("comment") ?? "");
    names.push({ name, formula, sheet, visible: !node.flag("hidden"), ...(comment ? { comment } : {}) });
  }
  return names;
}
