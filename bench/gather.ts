import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { unzipSync, zipSync } from "fflate";
import { columnLetters } from "../src/sheets/a1";
import { columnIndex, INDICATOR_COLUMN_ORDER } from "../src/sheets/indicators/indicatorColumns";
import { templateXlsx } from "../src/workbench/node/template";
import type { BenchRow } from "./row";

const PLAN = "市-总体规划";
/** BENCH_FILES=3000 for the whole of it; by default a tenth, which takes a tenth. */
const FILES = Number(process.env.BENCH_FILES ?? 300);
const FULL = 3000;

/** Workbooks of a plan, filled in, gathered by the command line: time and memory beside what 3,000 of them may take. */
export async function gatherRows(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "gather-"));
  try {
    const empty = await templateXlsx(PLAN, "zh");
    for (let i = 0; i < FILES; i += 1) writeFileSync(join(folder, `县${i}.xlsx`), filled(empty, i));
    const begin = performance.now();
    const run = spawnSync(
      process.execPath,
      ["tools/run.cjs", "tools/check.ts", folder, "--plan", PLAN, "--out", join(folder, "汇总.xlsx")],
      { encoding: "utf8", env: { ...process.env, REPORT_MEMORY: "1" } },
    );
    const seconds = (performance.now() - begin) / 1000;
    if (run.status !== 1 && run.status !== 0) throw new Error(run.stderr);
    const [, megabytes = "0"] = /peak memory (\d+) MB/.exec(run.stderr) ?? [];
    const share = FILES / FULL;
    return [
      { name: `gathering ${FILES} workbooks`, value: seconds, unit: "s", budget: 60 * share + START },
      { name: `memory for ${FILES} workbooks`, value: Number(megabytes), unit: "MB", budget: 1000 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds to start, which no number of files divides. */
const START = 5;

/** The value columns, current to planned, and the first row below the headings. */
const VALUES = `[${columnLetters(columnIndex("current"))}-${columnLetters(columnIndex("planned"))}]`;
const LAST = columnLetters(INDICATOR_COLUMN_ORDER.length - 1);
const FIRST_ROW = 6;

/** Numbers typed into the value columns of every sheet that has a form. */
function filled(empty: Uint8Array, seed: number): Uint8Array {
  const parts = unzipSync(empty);
  let typedCells = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const text = new TextDecoder().decode(part);
    if (!text.includes(`r="${LAST}${FIRST_ROW}"`)) continue;
    const typed = text.replace(
      new RegExp(`<c r="(${VALUES})(\\d+)"([^>]*)/>`, "g"),
      (whole, column: string, row: string, rest: string) => {
        if (Number(row) < FIRST_ROW) return whole;
        typedCells += 1;
        return `<c r="${column}${row}"${rest}><v>${((seed * 7 + Number(row) * 13) % 900) / 10}</v></c>`;
      },
    );
    parts[name] = new TextEncoder().encode(typed);
  }
  if (typedCells < 50) throw new Error(`only ${typedCells} cells of the form were found to fill in`);
  return zipSync(parts, { level: 3 });
}
