import type { SeriesBy } from "../../book/charts/chartSource";
import { invalidArgument } from "../../hostError";

export function checkedBy(by: unknown): SeriesBy {
  const wanted = by ?? "Auto";
  if (wanted !== "Auto" && wanted !== "Columns" && wanted !== "Rows") throw invalidArgument("seriesBy");
  return wanted;
}
