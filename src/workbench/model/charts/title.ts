import type { FontLook, Runs, TitleData } from "../../chart";
import { apiNotFound, invalidArgument } from "../../hostError";
import { flag, number, oneOf, plainProperties } from "./fields";
import { ChartFontObject, ChartFormatObject } from "./format";
import { type ChartHandle, ChartPart } from "./part";

/** The title of a chart or of an axis. */
abstract class TitlePart extends ChartPart {
  constructor(
    of: ChartHandle,
    readonly title: () => TitleData,
    /** What Excel words where nobody has. */
    protected readonly worded: () => string,
  ) {
    super(of);
  }
  get Text() {
    return this.title().text ?? this.worded();
  }
  /** Who gives a title wants to see it. */
  set Text(text: string) {
    if (typeof text !== "string") throw invalidArgument("text");
    this.of.change(() => {
      const title = this.title();
      title.text = text;
      title.visible = true;
      delete title.runs;
    });
  }
  SetFormula() {
    throw apiNotFound(`${this.excelName}.setFormula`);
  }
}

export class ChartTitleObject extends TitlePart {
  readonly excelName = "ChartTitle";

  get Format() {
    return new ChartFormatObject(this.of, "ChartTitleFormat", this.title, { size: 14 });
  }
  GetSubstring(start: number, length: number) {
    return new ChartFormatStringObject(this.of, this.title, this.Text, start, length);
  }
}

export class ChartAxisTitleObject extends TitlePart {
  readonly excelName = "ChartAxisTitle";

  get Format() {
    return new ChartFormatObject(this.of, "ChartAxisTitleFormat", this.title);
  }
}

const turned = number<TitleData>("turned", 0, -90, 180);

plainProperties(ChartTitleObject, (part) => part.title(), {
  Visible: flag<TitleData>("visible", false),
  Overlay: flag<TitleData>("overlay", false),
  ShowShadow: flag<TitleData>("showShadow", false),
  Position: oneOf<TitleData>("position", "Automatic", "Automatic Top Bottom Left Right"),
  TextOrientation: turned,
});
plainProperties(ChartAxisTitleObject, (part) => part.title(), {
  Visible: flag<TitleData>("visible", false),
  TextOrientation: turned,
});

/** Some characters of a text, which may have a font of their own. */
export class ChartFormatStringObject extends ChartPart {
  readonly excelName = "ChartFormatString";

  constructor(
    of: ChartHandle,
    private readonly runs: () => Runs,
    text: string,
    private readonly start: number,
    private readonly length: number,
  ) {
    super(of);
    if (!(
      Number.isInteger(start) &&
      start >= 0 &&
      Number.isInteger(length) &&
      length > 0 &&
      start + length <= text.length
    ))
      throw invalidArgument("start, length");
  }
  get Font() {
    const fontOf = (): FontLook => {
      const runs = (this.runs().runs ??= []);
      let run = runs.find(({ start, length }) => start === this.start && length === this.length);
      if (!run) runs.push((run = { start: this.start, length: this.length, font: {} }));
      return run.font;
    };
    return new ChartFontObject(this.of, fontOf, 14);
  }
}
