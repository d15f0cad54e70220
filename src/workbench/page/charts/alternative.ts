import type { WorkbenchLanguage } from "../../language";
import type { ShownChart } from "./shown";

/** What a chart says to people who don't see it: what its file says, else its title, its axis and its values. */
export function spokenChart({ chart, title, series }: ShownChart, language: WorkbenchLanguage): string {
  if (chart.alternative) return chart.alternative;
  const zh = language === "zh-CN";
  const { title: axis } = chart.valueAxis;
  const values = series.map(({ name, categories, values: numbers }) => {
    const pairs = numbers
      .slice(0, mostValues)
      .map((value, at) => `${categories[at] ?? at + 1} ${value ?? "–"}`);
    return `${name}${zh ? "：" : ": "}${pairs.join(zh ? "，" : ", ")}`;
  });
  const parts = [zh ? "图表" : "Chart", title, axis.visible ? axis.text : null, ...values];
  return parts.filter(Boolean).join(zh ? "；" : "; ");
}

const mostValues = 12;
