import type { FontLook, LineLook, PartLook } from "../../chart";
import { colorOf } from "../../grid/formats";
import { color, flag, number, oneOf, plainProperties, text } from "./fields";
import { type ChartHandle, ChartPart } from "./part";

/** What a fresh chart of Excel's has. */
const freshFont = { size: 10, color: "#595959" };

/** How a part of a chart looks; Excel has a class of its own for each part, with the same members. */
export class ChartFormatObject extends ChartPart {
  constructor(
    of: ChartHandle,
    readonly excelName: string,
    private readonly look: () => PartLook,
    /** What the part's border, line and font are before anybody sets them. */
    private readonly fresh: { line?: string; size?: number } = {},
  ) {
    super(of);
  }
  get Fill() {
    return new ChartFillObject(this.of, this.look);
  }
  get Font() {
    return new ChartFontObject(this.of, () => (this.look().font ??= {}), this.fresh.size ?? freshFont.size);
  }
  get Line() {
    return this.lineAs("ChartLineFormat");
  }
  get Border() {
    return this.lineAs("ChartBorder");
  }
  private lineAs(excelName: string) {
    return new ChartLineObject(
      this.of,
      excelName,
      () => (this.look().line ??= {}),
      this.fresh.line ?? "#D9D9D9",
    );
  }
}

class ChartFillObject extends ChartPart {
  readonly excelName = "ChartFill";

  constructor(
    of: ChartHandle,
    private readonly look: () => PartLook,
  ) {
    super(of);
  }
  SetSolidColor(fill: unknown) {
    const accepted = colorOf(fill);
    this.of.change(() => (this.look().fill = accepted));
  }
  Clear() {
    this.of.change(() => (this.look().fill = null));
  }
}

/** A line by itself, or a border. */
export class ChartLineObject extends ChartPart {
  constructor(
    of: ChartHandle,
    readonly excelName: string,
    readonly line: () => LineLook,
    readonly freshColor: string,
  ) {
    super(of);
  }
  Clear() {
    this.of.change(() => (this.line().style = "None"));
  }
}

plainProperties(ChartLineObject, (part) => part.line(), {
  Color: { ...color<LineLook>("color", ""), fresh: (part: ChartLineObject) => part.freshColor },
  Weight: number<LineLook>("weight", 0.75, 0, 1584),
  LineStyle: oneOf<LineLook>(
    "style",
    "Automatic",
    "None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot",
  ),
});

export class ChartFontObject extends ChartPart {
  readonly excelName = "ChartFont";

  constructor(
    of: ChartHandle,
    readonly font: () => FontLook,
    readonly freshSize: number,
  ) {
    super(of);
  }
}

plainProperties(ChartFontObject, (part) => part.font(), {
  Name: text<FontLook>("name", "等线"),
  Size: { ...number<FontLook>("size", 0, 1, 409), fresh: (part: ChartFontObject) => part.freshSize },
  Color: color<FontLook>("color", freshFont.color),
  Bold: flag<FontLook>("bold", false),
  Italic: flag<FontLook>("italic", false),
  Underline: oneOf<FontLook>("underline", "None", "None Single"),
});
