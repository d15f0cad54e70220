import { spelledOut } from "../spelledOut";
import type { FontLook, Runs } from "../../chart";
import type { XmlNode } from "../xmlTree";
import { fontOf, said, type Theme, withBlanks } from "./look";

interface Words extends Runs {
  text: string;
  font?: FontLook;
}

/**
 * A text that somebody worded, in the font of the whole; parts that differ are kept beside it. Undefined where there is
 * none.
 */
export function wordsOf(node: XmlNode | undefined, theme: Theme): Words | undefined {
  const rich = node?.first("tx")?.first("rich");
  if (!rich) return undefined;
  let text = "";
  let base: FontLook = {};
  const parts: { start: number; length: number; font: FontLook }[] = [];
  rich.all("p").forEach((paragraph, index) => {
    if (index > 0) text += "\n";
    const own = fontOf(paragraph.first("pPr")?.first("defRPr"), theme);
    if (index === 0) base = own;
    for (const run of paragraph.all("r")) {
      const words = withBlanks(spelledOut(run.first("t")?.text ?? ""));
      const font = { ...own, ...fontOf(run.first("rPr"), theme) };
      if (words) parts.push({ start: text.length, length: words.length, font });
      text += words;
    }
  });
  // What all parts say is said of the whole, though every part says it for itself.
  const shared = Object.entries(parts[0]?.font ?? {}).filter(([key, value]) =>
    parts.every((part) => part.font[key as keyof FontLook] === value),
  );
  const font: FontLook = { ...base, ...Object.fromEntries(shared) };
  const runs = parts.flatMap((part) => {
    const own = Object.entries(part.font).filter(([key, value]) => font[key as keyof FontLook] !== value);
    return own.length > 0 ? [{ ...part, font: Object.fromEntries(own) as FontLook }] : [];
  });
  return said<Words>({
    text,
    font: Object.keys(font).length > 0 ? font : undefined,
    runs: runs.length > 0 ? runs : undefined,
  });
}
