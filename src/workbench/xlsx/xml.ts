/** XML as spreadsheet files want it. Attributes that are undefined are left out; booleans are 1 and 0. */

export type Attributes = Record<string, string | number | boolean | undefined>;

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The children are XML already; plain text goes through `text` first. */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    opening += ` ${key}="${typeof value === "boolean" ? Number(value) : attributeText(String(value))}"`;
  }
  return children.length === 0 ? `${opening}/>` : `${opening}>${children.join("")}</${name}>`;
}

/** An element of any number of children; as arguments a hundred thousand of them are more than a call can take. */
export function elementOf(name: string, attributes: Attributes, children: string[]): string {
  return children.length === 0 ? element(name, attributes) : element(name, attributes, children.join(""));
}

/** An element that holds text; its outer blanks survive. */
export function textElement(name: string, content: string, attributes: Attributes = {}): string {
  const keepBlanks = /^\s|\s$|\n/.test(content);
  return element(name, keepBlanks ? { ...attributes, "xml:space": "preserve" } : attributes, text(content));
}

export function text(content: string): string {
  return spellOutIllegal(content).replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
}

/** A line break in an attribute would be read as a blank unless written as a character reference. */
function attributeText(content: string): string {
  return spellOutIllegal(content).replace(/[&<>"\n\t]/g, (sign) => entities[sign] ?? sign);
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/**
 * Spreadsheet files spell a character that XML can't hold as _xHHHH_. A text that happens to contain such a
 * spelling has its underscore spelled out, or a reader would turn it into the character. A carriage return
 * is legal XML, but every parser reads it as a line feed.
 */
function spellOutIllegal(content: string): string {
  return content.replace(spelledOrIllegal, (match) =>
    match === "_" ? "_x005F_" : `_x${match.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

const spelledOrIllegal =
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
