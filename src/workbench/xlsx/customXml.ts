import type { OfficePackage } from "./package";
import { declaration, element, relationshipsNamespace } from "./xml";

const dataStoreNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Puts each document into a part of its own, hung on the workbook. */
export function addCustomXml(documents: string[], workbookPath: string, target: OfficePackage): void {
  documents.forEach((document, index) => {
    const path = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    target.add({ path, contentType: "application/xml", content: inUtf8(document) });
    target.add({
      path: properties,
      contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      content:
        declaration +
        element(
          "ds:datastoreItem",
          { "ds:itemID": itemId(`${index}:${document}`), "xmlns:ds": dataStoreNamespace },
          element("ds:schemaRefs"),
        ),
    });
    target.relate(workbookPath, `${relationshipsNamespace}/customXml`, path);
    target.relate(path, `${relationshipsNamespace}/customXmlProps`, properties);
  });
}

/** A document may come with a declaration that names another encoding than the one it is written in here. */
function inUtf8(document: string): string {
  return declaration + document.replace(/^\uFEFF?\s*(<\?xml\s[^?]*\?>)?\s*/, "");
}

/** An id in the form of a GUID that the content alone decides, so that the same workbook gives the same file. */
function itemId(content: string): string {
  const hex = [0, 1, 2, 3].map((seed) => fnv1a(`${seed}${content}`).toString(16).padStart(8, "0")).join("");
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `{${groups.join("-").toUpperCase()}}`;
}

/** Fowler, Noll and Vo's hash, variant 1a, 32 bits. */
function fnv1a(content: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index++) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
