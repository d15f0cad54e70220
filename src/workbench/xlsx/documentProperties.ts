import { declaration, element, textElement } from "./xml";

/** The document's title, if it has one. No author and no date: the same workbook gives the same file. */
export function coreProperties(title: string | null): string {
  return (
    declaration +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      title === null ? "" : textElement("dc:title", title),
    )
  );
}

/**
 * The name here tells readers whose dialect the file is written in. LibreOffice trusts stored texts only of
 * dialects it knows; in any other file it calculates such formulas again, and custom functions turn into #NAME?.
 */
export function applicationProperties(): string {
  return (
    declaration +
    element(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      element("Application", {}, "Microsoft Excel"),
      element("AppVersion", {}, "16.0300"),
    )
  );
}
