/**
 * The namespace of a document's root element; null when the text is no well-formed XML element.
 * A reader of tags, not of content: enough to refuse what Excel would refuse, in Node and in the browser alike.
 */
export function xmlNamespace(xml: string): string | null {
  const body = xml
    .replace(/^﻿?\s*(<\?xml[^>]*\?>)?/, "")
    .replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, "");
  const open: string[] = [];
  let root: { name: string; attributes: string } | null = null;
  let at = 0;
  for (const match of body.matchAll(
    /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  )) {
    const [tag, closing, name, attributes, empty] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    const between = body.slice(at, match.index);
    if (between.includes("<") || (open.length === 0 && between.trim() !== "")) return null;
    at = match.index + tag.length;
    if (closing) {
      if (open.pop() !== name) return null;
    } else {
      if (open.length === 0) {
        if (root) return null;
        root = { name, attributes };
      }
      if (!empty) open.push(name);
    }
  }
  if (!root || open.length > 0 || body.slice(at).trim() !== "") return null;
  const prefix = root.name.includes(":") ? root.name.split(":")[0]! : null;
  const declared = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ""}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    root.attributes,
  );
  return declared ? (declared[1] ?? declared[2] ?? "") : "";
}
