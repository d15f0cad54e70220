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
  void head;
  for (const { target } of related("drawing")) noteDrawing(target, name, parts, losses);
}

function noteDrawing(path: string, sheet: string, parts: Parts, losses: Losses): void {
  const xml = parts.text(path);
  const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  losses.add("pictures", sheet, count(/<(?:\w+:)?pic[\s>]/g));
  losses.add("drawings", sheet, count(/<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>]/g));
}

/** The same of the workbook as a whole. */
export function noteUnkeptInWorkbook(path: string, workbook: XmlNode, parts: Parts, losses: Losses): void {
  const related = parts.relationships(path);
  losses.add("macros", null, related.filter(({ type }) => type === "vbaProject").length);
  losses.add("connections", null, related.filter(({ type }) => type === "connections").length);
  losses.add("pictures", null, related.filter(({ type }) => /^cellimages?$/i.test(type)).length);
  losses.add("styleNames", null, usedStyleNames(path, parts));
}

/** Named styles besides Normal that cells have. */
function usedStyleNames(path: string, parts: Parts): number {
  const [styles] = parts.relationships(path).filter(({ type }) => type === "styles");
  if (!styles || !parts.has(styles.target)) return 0;
  const tree = readTree(parts.text(styles.target));
  const looks = tree.within("cellXfs").flatMap((node) => node.within("xf"));
  const used = new Set(looks.map((node) => node.attribute("xfId") ?? "0"));
  return tree
    .within("cellStyle")
    .filter((node) => node.attribute("builtinId") !== "0" && used.has(node.attribute("xfId") ?? "0")).length;
}
