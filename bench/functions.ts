/**
 * What the cell functions cost: a column of 100,000 rows beside a plain loop over the same arrays, and our
 * own code in one single-cell call. Ratios are taken within one run, so that they hold on any machine.
 */
import "../test/functions/customFunctions";
import { best, milliseconds, ratio } from "./ratio";
import type { BenchRow } from "./row";
import { agriculture } from "../src/functions/carbon/agriculture";
import { decline } from "../src/functions/carbon/decline";
import { electricity } from "../src/functions/carbon/electricity";
import { fuel } from "../src/functions/carbon/fuel";
import { intensity } from "../src/functions/carbon/intensity";
import { perMu } from "../src/functions/carbon/perMu";
import { required } from "../src/functions/carbon/required";
import { tce } from "../src/functions/carbon/tce";
import { renewableShare } from "../src/functions/energy/renewableShare";
import { REGIONS } from "../src/functions/core/grid";
import { choose } from "../src/functions/core/names";
import { pv } from "../src/functions/energy/pv";
import { check } from "../src/functions/plan/check";
import { planDataReady } from "../src/functions/plan/data";
import { gap } from "../src/functions/plan/gap";
import { planData } from "../src/functions/plan/planData";
import { source } from "../src/functions/plan/source";
import { target } from "../src/functions/plan/target";

const ROWS = 100_000;
const ROUNDS = 41;
const CALLS = 20_000;

type Column = number[][];

/** Numbers that are the same in every run. */
function column(from: number, to: number, seed: number): Column {
  let state = seed;
  return Array.from({ length: ROWS }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return [from + (to - from) * (state / 4294967296)];
  });
}

function microseconds(call: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    best = Math.min(
      best,
      milliseconds(() => {
        for (let i = 0; i < CALLS; i++) call();
      }),
    );
  }
  return (best * 1000) / CALLS;
}

export async function functionRows(): Promise<BenchRow[]> {
  await planDataReady;
  const emissions = column(1, 1e6, 1);
  const output = column(1, 1e5, 2);
  const later = column(1, 1e6, 3);
  const laterOutput = column(1, 1e5, 4);
  const years = column(1, 20, 5);
  const smaller = column(0, 1, 6);
  const share = column(0, 1, 7);
  const sun = column(800, 2200, 8);
  const columns: [name: string, ours: () => unknown, plain: () => unknown, budget: number | null][] = [
    [
      "CARBON.INTENSITY",
      () => intensity(emissions, output),
      () => {
        const result = new Array<number[]>(ROWS);
        for (let i = 0; i < ROWS; i++) result[i] = [emissions[i]![0]! / output[i]![0]!];
        return result;
      },
      2,
    ],
    [
      "CARBON.PERMU",
      () => perMu(emissions, output),
      () => {
        const result = new Array<number[]>(ROWS);
        for (let i = 0; i < ROWS; i++) result[i] = [emissions[i]![0]! / (output[i]![0]! * 15)];
        return result;
      },
      2,
    ],
    [
      "CARBON.ELECTRICITY, one factor",
      () => electricity(emissions, [["北京"]], [[2022]]),
      () => {
        const result = new Array<number[]>(ROWS);
        for (let i = 0; i < ROWS; i++) result[i] = [(emissions[i]![0]! * 0.558) / 1000];
        return result;
      },
      2,
    ],
    [
      "CARBON.REQUIRED",
      () => required(emissions, later, years),
      () => {
        const result = new Array<number[]>(ROWS);
        for (let i = 0; i < ROWS; i++)
          result[i] = [1 - Math.pow(later[i]![0]! / emissions[i]![0]!, 1 / years[i]![0]!)];
        return result;
      },
      2,
    ],
    [
      "CARBON.DECLINE",
      () => decline(emissions, output, later, laterOutput),
      () => {
        const result = new Array<number[]>(ROWS);
        for (let i = 0; i < ROWS; i++)
          result[i] = [1 - later[i]![0]! / laterOutput[i]![0]! / (emissions[i]![0]! / output[i]![0]!)];
        return result;
      },
      2,
    ],
    [
      "ENERGY.RENEWABLESHARE",
      () => renewableShare(smaller, output),
      () => {
        const result = new Array<number[]>(ROWS);
        for (let i = 0; i < ROWS; i++) result[i] = [smaller[i]![0]! / output[i]![0]!];
        return result;
      },
      2,
    ],
    [
      "ENERGY.PV",
      () => pv(output, smaller, sun, share),
      () => {
        const result = new Array<number[]>(ROWS);
        for (let i = 0; i < ROWS; i++)
          result[i] = [output[i]![0]! * smaller[i]![0]! * sun[i]![0]! * share[i]![0]!];
        return result;
      },
      2,
    ],
  ];
  const [e, y] = [[[12000]], [[400]]];
  return [
    ...columns.map(([name, ours, plain, budget]) => ({
      name: `${name}: column of 100,000 against a plain loop`,
      value: ratio(ours, plain),
      unit: "×",
      budget,
    })),
    ...named(emissions),
    ...unknownNames(),
    {
      name: "first call with a name from the lists beside: reading the list of regions",
      value: best(5, () => choose({ ...REGIONS }, "Guangxi Zhuang Autonomous Region")),
      unit: "ms",
      budget: 100,
    },
    {
      name: "CARBON.INTENSITY: our own code in one call",
      value: microseconds(() => intensity(e, y)),
      unit: "µs",
      budget: 2,
    },
    {
      name: "CARBON.ELECTRICITY: our own code in one call",
      value: microseconds(() => electricity(e, [["北京"]], [[2022]], [["平均"]])),
      unit: "µs",
      budget: 2,
    },
    {
      name: "CARBON.FUEL: our own code in one call",
      value: microseconds(() => fuel(e, [["汽油"]])),
      unit: "µs",
      budget: 2,
    },
  ];
}

/** A name a row, against a loop that looks the same names up in a map of its own. */
function named(amounts: Column): BenchRow[] {
  const cases: [
    id: string,
    ours: (amounts: Column, names: string[][]) => unknown,
    table: [string, number][],
  ][] = [
    [
      "CARBON.FUEL",
      fuel,
      [
        ["汽油", 2.925],
        ["柴油", 3.096],
        ["天然气", 21.62],
      ],
    ],
    [
      "CARBON.TCE",
      tce,
      [
        ["原煤", 0.7143],
        ["electricity", 1.229],
        ["汽油", 1.4714],
      ],
    ],
    [
      "CARBON.ELECTRICITY",
      electricity,
      [
        ["北京", 0.5554],
        ["South China", 0.4042],
        ["浙江", 0.4974],
      ],
    ],
    [
      "CARBON.AGRICULTURE",
      agriculture,
      [
        ["化肥", 3.284],
        ["pig", 0.14],
        ["农膜", 18.99],
      ],
    ],
  ];
  return cases.map(([id, ours, table]) => {
    const names = amounts.map((_, i) => [table[i % table.length]![0]]);
    const known = new Map(table);
    const plain = () => {
      const result = new Array<number[]>(ROWS);
      for (let i = 0; i < ROWS; i++) result[i] = [amounts[i]![0]! * known.get(names[i]![0]!)!];
      return result;
    };
    return {
      name: `${id}, a name a row: column of 100,000 against a plain loop`,
      value: ratio(() => ours(amounts, names), plain),
      unit: "×",
      budget: 2,
    };
  });
}

const UNKNOWN = 10_000;

/** A column of names that no indicator bears, and no fuel: all different, in either language, all alike, or made of the beginnings and ends of known ones. */
function unknownNames(): BenchRow[] {
  const values = Array.from({ length: UNKNOWN }, (_, i) => [i]);
  const known = planData.indicators.map(({ name }) => name.zh);
  const of = (at: number) => known[at % known.length]!;
  const columns = {
    different: values.map(([i]) => [`单位工业增加值用水量下降率${i}（以2020年为基准年）`]),
    "different, English": values.map(([i]) => [`Share of district ${i} heated by biomass`]),
    "all the same": values.map(() => ["单位工业增加值用水量下降率"]),
    "of known parts": values.map(([i]) => [
      of(i!).slice(0, 4 + (i! % 3)) + of(i! * 7 + Math.floor(i! / known.length) * 13 + 5).slice(-6),
    ]),
  };
  const calls: [id: string, call: (names: string[][]) => unknown][] = [
    ["PLAN.TARGET", (names) => target(names)],
    ["PLAN.CHECK", (names) => check(names, values)],
    ["PLAN.GAP", (names) => gap(names, values)],
    ["PLAN.SOURCE", (names) => source(names)],
    ["CARBON.FUEL", (names) => fuel(values, names)],
  ];
  return calls.flatMap(([id, call]) =>
    Object.entries(columns).map(([how, names]) => {
      return {
        name: `${id}: ${UNKNOWN.toLocaleString("en")} unknown names, ${how}`,
        value: best(15, () => call(names)),
        unit: "ms",
        // Most of the last kind have to be compared in every way, which people's tables hardly ever ask of so many.
        budget: how === "of known parts" || id === "CARBON.FUEL" ? null : 100,
      };
    }),
  );
}

if (process.argv[1]?.endsWith("bench/functions.ts")) void functionRows().then((rows) => console.table(rows));
