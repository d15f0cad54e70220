import type { WorkbookSnapshot } from "../snapshot";
import { declaration, element, textElement } from "./xml";

/** Title, author, keywords and language, as far as they are known. No date: the same workbook gives the same file. */
export function coreProperties({ title, about = {} }: Pick<WorkbookSnapshot, "title" | "about">): string {
  const texts: [name: string, text: string | null | undefined][] = [
    ["dc:title", title],
    ["dc:subject", about.subject],
    ["dc:creator", about.author],
    ["cp:keywords", about.keywords],
    ["dc:language", about.language],
  ];
  return (
    declaration +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      texts.map(([name, text]) => (text ? textElement(name, text) : "")).join(""),
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
