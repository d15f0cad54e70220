import type { Color } from "hucre";
import type { XmlNode } from "./xmlTree";

/** The palette of files from before themes, by [MS-XLS] and ECMA-376 18.8.27: 8 to 63; 0 to 7 repeat 8 to 15. */
const indexed = `
  000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

/** Office's theme since 2013, for files that bring none. */
const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** "#RRGGBB"; undefined where the colour is the reader's own choice. `theme` is in the file's order, dark before light. */
export function colorOf(color: Color | undefined, theme: readonly string[] | undefined): string | undefined {
  if (!color) return undefined;
  if (color.rgb && /^[0-9a-f]{6}$/i.test(color.rgb)) return tinted(color.rgb, color.tint);
  if (color.theme !== undefined) {
    // Cells count light before dark, the theme's part dark before light.
    const index = [1, 0, 3, 2][color.theme] ?? color.theme;
    const base = theme?.[index] ?? officeTheme[color.theme];
    return base && /^#?[0-9a-f]{6}$/i.test(base) ? tinted(base.replace("#", ""), color.tint) : undefined;
  }
  if (color.indexed === undefined || color.indexed > 63) return undefined;
  return `#${indexed[color.indexed < 8 ? color.indexed : color.indexed - 8]}`;
}

/** The same of a colour as the file says it, where the library hands over none. */
export function colorIn(node: XmlNode | undefined, theme: readonly string[] | undefined): string | undefined {
  const number = (name: string) => {
    const text = node?.attribute(name);
    return text === undefined ? undefined : Number(text);
  };
  return colorOf(
    node && {
      rgb: node.attribute("rgb")?.slice(-6),
      theme: number("theme"),
      tint: number("tint"),
      indexed: number("indexed"),
    },
    theme,
  );
}

/** Lightens or darkens as ECMA-376 18.8.3 says: by the lightness of the colour. */
function tinted(rgb: string, tint = 0): string {
  if (!tint) return `#${rgb.toUpperCase()}`;
  const [h, s, l] = toHsl([0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255));
  const lightness = tint < 0 ? l * (1 + tint) : l * (1 - tint) + tint;
  return `#${fromHsl(h, s, lightness)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;
}

function toHsl(parts: number[]): [number, number, number] {
  const [r = 0, g = 0, b = 0] = parts;
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const l = (most + least) / 2;
  const span = most - least;
  if (span === 0) return [0, 0, l];
  const s = span / (1 - Math.abs(2 * l - 1));
  const h = most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [h, s, l];
}

function fromHsl(h: number, s: number, l: number): number[] {
  const reach = s * Math.min(l, 1 - l);
  return [0, 8, 4].map((shift) => {
    const k = (shift + h * 2) % 12;
    return l - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}
