/** Each text that a file's cells share, in its order; null where only the library may read it. */
export type PlainTexts = readonly (string | null)[];

/** A cell holds no more of one. */
export const longestText = 32_767;

const item = /<si>(?:<t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>|[^]*?<\/si>)|<si\s*\/>/g;
const anyItem = /<(?:\w+:)?si[\s/>]/g;

/**
 * The texts that are nothing but a text: most of them, in large files by the hundred thousand. Texts of several fonts,
 * and what is written in any other way than spreadsheet programs write it, are left to the library.
 */
export function plainTexts(xml: string): PlainTexts {
  const count = xml.match(anyItem)?.length ?? 0;
  const texts = xml.includes("<!")
    ? []
    : Array.from(xml.matchAll(item), ([, text]) => (text === undefined ? null : unescaped(text)));
  return count === texts.length ? texts : Array<null>(count).fill(null);
}

/** The part of shared texts as it is handed to the library: empty where a text was read and none of its cells needs it. */
export function neededTexts(xml: string, texts: PlainTexts, sheets: Iterable<string>): string {
  // A cell that says of no text which is its own is given the first.
  const needed = new Set([0]);
  for (const sheet of sheets) {
    if (sheet.includes("<!")) return xml;
    for (const [, index] of sheet.matchAll(textOfCell)) needed.add(Number(index));
  }
  if (texts.every((text) => text === null)) return xml;
  let index = -1;
  return xml.replace(item, (whole) => {
    index++;
    return texts[index] === null || needed.has(index) ? whole : "<si><t></t></si>";
  });
}

const textOfCell =
  /\st=["']s["'][^>]*>(?:\s*<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f\s*>))?\s*<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</g;

const signs: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** A text without what stands for signs in XML; null where it holds more than that. */
export function unescaped(text: string): string | null {
  if (text.includes("_x")) return null;
  if (!text.includes("&")) return text;
  let isPlain = true;
  const found = text.replace(/&[^;]*;?/g, (sign) => {
    isPlain &&= sign in signs;
    return signs[sign] ?? sign;
  });
  return isPlain ? found : null;
}
