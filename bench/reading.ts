import { indicators } from "../src/catalogue";
import type { ReadCell } from "../src/reading/cells";
import { readSheet } from "../src/reading/readSheet";
import { type BenchRow, quickest } from "./row";

const ROWS = 5000;

/** Somebody's table of five thousand rows, understood. */
export function readingRows(): BenchRow[] {
  const rows: ReadCell[][] = [["指标", "单位", "2020年", "2025年", "2035年"]];
  for (let i = 0; i < ROWS; i += 1) {
    const { name, unit } = indicators[i % indicators.length]!;
    rows.push([name.zh, unit, i % 90, i % 80, (i % 70) / 2]);
  }
  const value = quickest(20, () => void readSheet({ name: "表", rows }));
  return [{ name: `reading a table of ${ROWS} rows`, value, unit: "ms", budget: 50 }];
}
