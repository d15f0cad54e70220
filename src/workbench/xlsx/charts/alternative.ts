import type { ChartSnapshot } from "../../snapshot";

/**
 * What a chart shows, for people who don't see it: what the file it came from says, else its title, axes and series,
 * as Excel itself would put it. An add-in can say nothing of its own here.
 */
export function alternativeText(chart: ChartSnapshot): string | undefined {
  if (chart.alternative !== null) return chart.alternative || undefined;
  const { title, valueAxis, series } = chart;
  const names = series.map(({ name }) =>
    name === null ? "" : typeof name === "string" ? name : name.cells.cells.map(({ text }) => text).join(" "),
  );
  const parts = [
    title.visible ? title.text : null,
    valueAxis.title.visible ? valueAxis.title.text : null,
    names.filter(Boolean).join("、"),
  ];
  return parts.filter(Boolean).join("；") || undefined;
}
