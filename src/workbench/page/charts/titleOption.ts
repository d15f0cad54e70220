import type { EChartsOption } from "echarts";
import type { FontLook, TitleData } from "../../chart";
import { toPixels } from "../../grid/measures";
import { fontOf, strokeOf, textWidth } from "./look";
import type { ShownChart } from "./shown";

const size = 14;
const margin = 8;

/** How far down a title reaches. */
export function titleRoom({ title, chart, size: { width } }: ShownChart): number {
  if (title === null) return 16;
  const { fontSize } = fontOf(chart.title.font, size);
  const long = textWidth(title, fontSize);
  const lines = Math.max(1, Math.ceil(long / Math.max(1, width - 2 * margin)));
  return 44 + (lines - 1) * fontSize * 1.3;
}

/** The title above the chart, with the fonts of its parts; the library can't turn one. */
export function titleOption({ title, chart, size: { width } }: ShownChart): EChartsOption["title"] {
  if (title === null) return { show: false };
  const { font, fill, line, runs = [] } = chart.title;
  const { text, rich } = inRuns(title, font, runs);
  return {
    text,
    left: "center",
    top: margin,
    ...(fill ? { backgroundColor: fill } : {}),
    ...(line && line.style !== "None"
      ? {
          borderColor: line.color ?? "#595959",
          borderWidth: toPixels(line.weight ?? 0.75),
          borderType: strokeOf(line.style),
        }
      : {}),
    textStyle: {
      ...fontOf(font, size),
      width: Math.max(40, width - 4 * margin),
      overflow: "break",
      ...(rich ? { rich } : {}),
    },
  };
}

/** Parts of the text with fonts of their own, as the library marks them: {part0|text}. */
function inRuns(text: string, font: FontLook | undefined, runs: NonNullable<TitleData["runs"]>) {
  if (runs.length === 0 || /[{}|]/.test(text)) return { text };
  const lastFirst = [...runs].reverse();
  const fontAt = (at: number) =>
    lastFirst.find(({ start, length }) => at >= start && at < start + length)?.font;
  const rich: Record<string, ReturnType<typeof fontOf>> = {};
  let marked = "";
  for (let from = 0; from < text.length;) {
    const own = fontAt(from);
    let to = from + 1;
    while (to < text.length && fontAt(to) === own) to++;
    const part = `part${from}`;
    rich[part] = fontOf({ ...font, ...own }, size);
    marked += `{${part}|${text.slice(from, to)}}`;
    from = to;
  }
  return { text: marked, rich };
}
