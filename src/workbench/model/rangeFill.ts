import * as formats from "../grid/formats";
import { apiNotFound, invalidArgument } from "../hostError";
import { LookPart } from "./look";

const gradients = ["LinearGradient", "RectangularGradient"];
const patterns = [
  ...["Solid", "Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker"],
  ...["SemiGray75", "LightHorizontal", "LightVertical", "LightDown", "LightUp", "Grid", "CrissCross"],
  ...["Gray16", "Gray8"],
];

export class RangeFillObject extends LookPart {
  readonly excelName = "RangeFill";

  get Color() {
    return this.read(formats.fillColor);
  }
  set Color(color: string | null) {
    this.write(formats.fillColor, String(color));
  }
  /** Lines and dots are kept and saved; the page shows a plain fill. */
  get Pattern() {
    const pattern = this.look.kept("pattern");
    if (pattern !== undefined) return pattern;
    const filled = this.look.read({ read: ({ bg }) => Boolean(bg?.rgb), write: () => ({}) });
    return filled === null ? null : filled ? "Solid" : "None";
  }
  set Pattern(pattern: string | null) {
    if (gradients.includes(String(pattern))) throw apiNotFound(`RangeFill.pattern ${pattern}`);
    if (pattern === "None") this.Clear();
    else if (!patterns.includes(String(pattern))) throw invalidArgument(`pattern ${pattern}`);
    else this.look.keep("pattern", pattern === "Solid" ? undefined : String(pattern));
  }
  get PatternColor() {
    const color = this.look.kept("patternColor");
    return color === undefined ? "#000000" : color;
  }
  set PatternColor(color: string | null) {
    this.look.keep("patternColor", formats.colorOf(color));
  }
  Clear() {
    this.look.apply(formats.noFill);
    this.look.keep("pattern", undefined);
    this.look.keep("patternColor", undefined);
  }
}
