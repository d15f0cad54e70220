/** The judge beside a bare loop of comparisons over the same 10,000 rows. */
import { type JudgedRow, judge } from "../src/targets/judge";
import { type BenchRow, quickest } from "./row";

const ROWS = 10_000;

export function judgingRows(): BenchRow[] {
  const rows: JudgedRow[] = Array.from({ length: ROWS }, (_, index) => ({
    current: index % 50,
    planned: index % 101,
    operator: index % 3 === 0 ? "≤" : "≥",
    target: 65,
    upper: "",
    plausibleMin: 0,
    plausibleMax: 100,
  }));
  const operators = rows.map(({ operator }) => operator);
  const planned = rows.map((row) => row.planned as number);
  let kept = 0;
  const bare = quickest(200, () => {
    let met = 0;
    for (let index = 0; index < ROWS; index += 1) {
      if (operators[index] === "≥" ? planned[index]! >= 65 : planned[index]! <= 65) met += 1;
    }
    kept += met;
  });
  const judged = quickest(200, () => {
    let met = 0;
    for (const row of rows) if (judge(row).verdict === "met") met += 1;
    kept += met;
  });
  if (kept === 0) throw new Error("nothing was judged");
  return [
    { name: "judging 10,000 rows, over a bare comparison loop", value: judged / bare, unit: "×", budget: 10 },
  ];
}
