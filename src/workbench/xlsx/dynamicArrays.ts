import { declaration, element, spreadsheetNamespace } from "./xml";

/** The mark by which a cell says that its formula is a dynamic array, not one entered with Ctrl+Shift+Enter. */
export class DynamicArrayMark {
  private used = false;

  /** For a cell's attribute cm. */
  number(): number {
    this.used = true;
    return 1;
  }

  /** What the mark means; undefined when no cell bears it. */
  toXml(): string | undefined {
    return this.used ? metadata() : undefined;
  }
}

function metadata(): string {
  const always = {
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  };
  return (
    declaration +
    element(
      "metadata",
      {
        xmlns: spreadsheetNamespace,
        "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
      },
      element(
        "metadataTypes",
        { count: 1 },
        element("metadataType", { name: "XLDAPR", minSupportedVersion: 120000, ...always }),
      ),
      element(
        "futureMetadata",
        { name: "XLDAPR", count: 1 },
        element(
          "bk",
          {},
          element(
            "extLst",
            {},
            element(
              "ext",
              { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
              element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
            ),
          ),
        ),
      ),
      element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
    )
  );
}
