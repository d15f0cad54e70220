import type { ChartData } from "../../chart";
import { hasAxes, kindOf } from "../../chartKinds";

/** The accents of Office's own theme, which Excel takes in turn. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The same accents darker, then lighter, once all six are used. */
const shades = [1, 0.6, 1.4];

/** The colour that a series, or a slice of a pie, has as long as nobody gives it one. */
export function automaticColor(chart: ChartData<unknown>, series: number, point: number): string {
  const varies = !hasAxes(kindOf(chart.kind)!.shape) || chart.series[series]?.varyByCategories;
  const index = varies ? point : series;
  const shade = shades[Math.floor(index / accents.length) % shades.length]!;
  return shaded(accents[index % accents.length]!, shade);
}

function shaded(color: string, shade: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) =>
    Math.round(shade <= 1 ? part * shade : part + (255 - part) * (shade - 1)),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
