import type { WorkbookSnapshot } from "../snapshot";
import { declaration, element, text } from "./xml";

/**
 * Title, author, keywords, language and the like, as far as they are known. No date: the same workbook gives the same file.
 * None of these parts may say that blanks are kept: their schemas know no such attribute.
 */
export function coreProperties({ title, about = {} }: Pick<WorkbookSnapshot, "title" | "about">): string {
  const texts: [name: string, text: string | null | undefined][] = [
    ["dc:title", title],
    ["dc:subject", about.subject],
    ["dc:creator", about.author],
    ["dc:description", about.comments],
    ["cp:keywords", about.keywords],
    ["cp:category", about.category],
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
      texts.map(([name, content]) => (content ? element(name, {}, text(content)) : "")).join(""),
    )
  );
}

/**
 * The name here tells readers whose dialect the file is written in. LibreOffice trusts stored texts only of
 * dialects it knows; in any other file it calculates such formulas again, and custom functions turn into #NAME?.
 */
export function applicationProperties({ about = {} }: Pick<WorkbookSnapshot, "about">): string {
  return (
    declaration +
    element(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      element("Application", {}, "Microsoft Excel"),
      about.manager ? element("Manager", {}, text(about.manager)) : "",
      about.company ? element("Company", {}, text(about.company)) : "",
      element("AppVersion", {}, "16.0300"),
    )
  );
}

/** What was noted under names of people's or programs' own. The numbers of such properties begin with 2. */
export function customProperties(noted: NonNullable<WorkbookSnapshot["noted"]>): string {
  return (
    declaration +
    element(
      "Properties",
      {
        xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      },
      ...noted.map(({ key, value }, index) =>
        element(
          "property",
          { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: index + 2, name: key },
          typed(value),
        ),
      ),
    )
  );
}

function typed(value: NonNullable<WorkbookSnapshot["noted"]>[number]["value"]): string {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "number")
    return element(
      Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "vt:i4" : "vt:r8",
      {},
      String(value),
    );
  return typeof value === "string"
    ? element("vt:lpwstr", {}, text(value))
    : element("vt:filetime", {}, value.date.replace(/\.\d+Z$/, "Z"));
}
