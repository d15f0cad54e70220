import type { Parts } from "./parts";
import type { XmlNode } from "./xmlTree";

/** The custom XML parts of the workbook, each a whole document. hucre has no place for them. */
export function customXmlDocuments(workbookPath: string, parts: Parts): string[] {
  return parts
    .relationships(workbookPath)
    .filter(({ type, target }) => type === "customXml" && parts.has(target))
    .sort((a, b) => a.target.localeCompare(b.target, undefined, { numeric: true }))
    .map(({ target }) => withoutDeclaration(parts.text(target)));
}

const withoutDeclaration = (xml: string) => xml.replace(/^\uFEFF?\s*<\?xml\s[^?]*\?>\s*/, "");

/** A sheet's custom properties: each value is a part of its own. */
export function sheetProperties(path: string, tail: XmlNode, parts: Parts): Record<string, string> {
  const related = new Map(parts.relationships(path).map(({ id, target }) => [id, target]));
  return Object.fromEntries(
    tail.within("customPr").flatMap((node) => {
      const name = node.attribute("name");
      const target = related.get(node.attribute("id") ?? "");
      if (!name || !target) return [];
      return [[name, new TextDecoder("utf-16le").decode(parts.bytes(target))]];
    }),
  );
}
