import type { Sheet } from "hucre";
import type { Losses } from "./losses";
import type { Parts } from "./parts";
import { type XmlNode, readTree } from "./xmlTree";

/** What a sheet holds besides its cells and the host has no place for. */
export function noteUnkept(
  sheet: Sheet,
  path: string,
  head: XmlNode,
  tail: XmlNode,
  parts: Parts,
  losses: Losses,
) {
  const { name } = sheet;
  const related = (type: string) => parts.relationships(path).filter((each) => each.type === type);
  losses.add("pivots", name, related("pivotTable").length);
  losses.add("slicers", name, related("slicer").length + related("timeline").length);
  losses.add("embedded", name, related("oleObject").length + related("package").length);
  losses.add("pictures", name, tail.within("picture").length);
  losses.add("drawings", name, related("control").length + related("ctrlProp").length);
  losses.add("sparklines", name, tail.within("sparkline").length);
  const threads = related("threadedComment").filter(({ target }) => parts.has(target));
  for (const { target } of threads)
    losses.add("mentions", name, readTree(parts.text(target)).within("mention").length);
  losses.add("protectedRanges", name, tail.within("protectedRange").length);
  losses.add("pictures", name, tail.within("legacyDrawingHF").length);
  losses.add("ignoredErrors", name, tail.within("ignoredError").length);
  losses.add("scenarios", name, tail.within("scenario").length + tail.within("dataConsolidate").length);
  const split = head.within("pane").filter((pane) => (pane.attribute("state") ?? "split") === "split");
  losses.add("views", name, split.length + tail.within("customSheetView").length);
  for (const { target } of related("vmlDrawing"))
    losses.add("noteBoxes", name, speakingBoxes(parts.text(target)));
  for (const { target } of related("drawing")) noteDrawing(target, name, parts, losses);
}

/** Boxes of notes that are always there, or have a picture. */
const speakingBoxes = (vml: string) =>
  vml.match(/<x:Visible\s*(?:\/>|>\s*<)|<v:fill\s[^>]*o:relid=/gi)?.length ?? 0;

function noteDrawing(path: string, sheet: string, parts: Parts, losses: Losses): void {
  const xml = parts.text(path);
  const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  losses.add("pictures", sheet, count(/<(?:\w+:)?pic[\s>]/g));
  losses.add("drawings", sheet, count(/<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>]/g));
}

/** The same of the workbook as a whole; `withoutCells` is how many of its sheets are none of cells. */
export function noteUnkeptInWorkbook(
  path: string,
  workbook: XmlNode,
  withoutCells: number,
  parts: Parts,
  losses: Losses,
): void {
  const related = parts.relationships(path);
  const count = (types: RegExp) => related.filter(({ type }) => types.test(type)).length;
  losses.add("macros", null, count(/^(vbaProject|xlMacrosheet|xlIntlMacrosheet)$/));
  losses.add("drawings", null, count(/^dialogsheet$/));
  losses.add("charts", null, count(/^chartsheet$/));
  const known = count(/^(xlMacrosheet|xlIntlMacrosheet|dialogsheet|chartsheet)$/);
  losses.add("missingSheets", null, withoutCells - known);
  losses.add("connections", null, count(/^(connections|xmlMaps|powerPivotData)$/));
  losses.add("pictures", null, count(/^cellimages?$/i));
  losses.add("sharing", null, count(/^(revisionHeaders|usernames)$/) + workbook.within("fileSharing").length);
  losses.add("views", null, workbook.within("customWorkbookView").length);
  const whole = parts.relationships("");
  const countWhole = (types: RegExp) => whole.filter(({ type }) => types.test(type)).length;
  losses.add("sharing", null, countWhole(/^(origin|classificationlabels)$/i));
  losses.add("ribbon", null, countWhole(/^(extensibility|webextensiontaskpanes)$/));
  const [styles] = related.filter(({ type }) => type === "styles");
  if (!styles || !parts.has(styles.target)) return;
  const tree = readTree(parts.wholeText(styles.target));
  losses.add("styleNames", null, usedStyleNames(tree));
  losses.add("tableStyles", null, tree.within("tableStyle").length);
}

/** Pinyin and the like, of the texts that cells share. */
export const countPhonetics = (texts: string): number => texts.match(/<(?:\w+:)?rPh[\s>]/g)?.length ?? 0;

/** Named styles besides Normal that cells have. */
function usedStyleNames(tree: XmlNode): number {
  const looks = tree.within("cellXfs").flatMap((node) => node.within("xf"));
  const used = new Set(looks.map((node) => node.attribute("xfId") ?? "0"));
  return tree
    .within("cellStyle")
    .filter((node) => node.attribute("builtinId") !== "0" && used.has(node.attribute("xfId") ?? "0")).length;
}
