import type { AlignmentStyle } from "hucre";
import { readTree } from "./xmlTree";

const firstLook = /<(?:\w+:)?cellXfs[^>]*>\s*<(?:\w+:)?xf\b[^>]*?(?:\/>|>([^]*?)<\/(?:\w+:)?xf>)/;

/**
 * How cells without a look of their own are aligned, by a workbook's part of styles. Excel's Chinese version centres them
 * from top to bottom; the library tells the font of such cells and nothing else.
 */
export function usualAlignment(styles: string): AlignmentStyle | undefined {
  const alignment = readTree(firstLook.exec(styles)?.[1] ?? "").first("alignment");
  const [horizontal, vertical] = ["horizontal", "vertical"].map((name) => alignment?.attribute(name));
  const found = {
    ...(horizontal && horizontal !== "general" ? { horizontal } : {}),
    ...(vertical && vertical !== "bottom" ? { vertical } : {}),
    ...(alignment?.flag("wrapText") ? { wrapText: true } : {}),
  };
  return Object.keys(found).length > 0 ? (found as AlignmentStyle) : undefined;
}
