/** What a person's Excel has to load, as it goes over the wire (gzip level 9). Reads the production build. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchRow } from "./row";

const DIST = join(__dirname, "../dist");
const KILOBYTE = 1024;

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / KILOBYTE;
}

/** Of the chunk whose name begins so. */
function sizeOf(beginning: string): number {
  const file = readdirSync(DIST).find((name) => name.startsWith(beginning) && name.endsWith(".js"));
  if (!file) throw new Error(`no ${beginning}*.js in dist`);
  return gzipped(file);
}

export function bundleRows(): BenchRow[] {
  const missing = ["functions.js", "functions-plan.js", "taskpane.js"].filter(
    (file) => !existsSync(join(DIST, file)),
  );
  if (missing.length > 0) throw new Error(`not built: ${missing.join(", ")}. Run npm run build first.`);
  const functions = readFileSync(join(DIST, "functions.js"), "utf8");
  const foreign = ["react-dom", "mathjs", "core-js", "regenerator"].filter((name) =>
    functions.includes(name),
  );
  return [
    {
      name: "script before the first function can run (functions.js)",
      value: gzipped("functions.js"),
      unit: "KB",
      budget: 25,
    },
    {
      name: "all scripts of the functions (with functions-plan.js)",
      value: gzipped("functions.js") + gzipped("functions-plan.js"),
      unit: "KB",
      budget: 40,
    },
    {
      name: "names and units loaded beside (beside.*.js)",
      value: sizeOf("beside."),
      unit: "KB",
      budget: 20,
    },
    { name: "points on a map, loaded beside (points.*.js)", value: sizeOf("points."), unit: "KB", budget: 5 },
    {
      name: "why a name or unit is not read, loaded beside (refusals.*.js)",
      value: sizeOf("refusals."),
      unit: "KB",
      budget: 6,
    },
    {
      name: "long calculations, loaded beside (analysis.*.js)",
      value: sizeOf("analysis."),
      unit: "KB",
      budget: 5,
    },
    { name: "React, mathjs or polyfills in functions.js", value: foreign.length, unit: "", budget: 0 },
    {
      name: "script and style of the pane's first view (taskpane.js)",
      value: gzipped("taskpane.js"),
      unit: "KB",
      budget: 120,
    },
  ];
}
