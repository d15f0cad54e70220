/**
 * Point coverage against comparing every place with every stop, and the row-wise functions of land and green
 * against bare loops over the same numbers.
 */
import "../test/functions/customFunctions";
import { ugf } from "../src/functions/green/ugf";
import { compactness } from "../src/functions/land/compactness";
import { mix } from "../src/functions/land/mix";
import { coverage } from "../src/functions/transit/coverage";
import { greenShare } from "../src/functions/transit/greenShare";
import { best, ratio } from "./ratio";
import type { BenchRow } from "./row";

const STOPS = 10_000;
const PLACES = 200_000;
const CITY = 40_000; // metres across
const RADIUS = 300;

export function benchCoverage(): BenchRow[] {
  const random = generator(1);
  const spot = () => random() * CITY;
  const stops = Array.from({ length: STOPS }, () => [spot(), spot()]);
  const places = Array.from({ length: PLACES }, () => [spot(), spot(), random() * 1000, random() * 500]);
  const half = places.slice(0, PLACES / 2);
  const degrees = (rows: number[][]) =>
    rows.map(([x, y, ...weights]) => [113 + x! / 100_000, 30 + y! / 110_000, ...weights]);
  const [stopsInDegrees, placesInDegrees] = [degrees(stops), degrees(places)];

  let [ours, theirs] = [0, 0];
  const [grid, gridOfHalf] = turnAbout(
    () => (ours = coverage(stops, places, [[RADIUS]])[0]![0]),
    () => coverage(stops, half, [[RADIUS]]),
  );
  const sphere = best(5, () => coverage(stopsInDegrees, placesInDegrees, [[RADIUS]], "lonlat"));
  const radii = Array.from({ length: 3000 }, (_, i) => [10 + i]);
  const many = best(3, () => coverage(stops.slice(0, 3000), places.slice(0, 3000), radii));
  const pairs = best(1, () => (theirs = everyPair(stops, places)));
  if (Math.abs(ours - theirs) > 1e-12) throw new Error(`coverage ${ours} differs from every pair ${theirs}`);

  const what = `${PLACES.toLocaleString("en")} places × ${STOPS.toLocaleString("en")} stops`;
  return [
    { name: `point coverage, ${what}`, value: grid, unit: "ms", budget: null },
    { name: "  the same in degrees", value: sphere, unit: "ms", budget: null },
    { name: "  comparing every pair, until the first hit", value: pairs, unit: "ms", budget: null },
    { name: "  times faster than every pair", value: pairs / grid, unit: "×", budget: 100, atLeast: true },
    { name: "  3,000 places × 3,000 stops × 3,000 radii", value: many, unit: "ms", budget: 500 },
    { name: "  time for twice the places", value: grid / gridOfHalf, unit: "×", budget: 3 },
  ];
}

/** The plain way, with typed arrays and stopping at the first stop within reach. */
function everyPair(stops: number[][], places: number[][]): number {
  const x = Float64Array.from(stops, (stop) => stop[0]!);
  const y = Float64Array.from(stops, (stop) => stop[1]!);
  let [inside, total] = [0, 0];
  for (const place of places) {
    const weight = place[2]! + place[3]!;
    total += weight;
    for (let k = 0; k < x.length; k++) {
      const dx = x[k]! - place[0]!;
      const dy = y[k]! - place[1]!;
      if (dx * dx + dy * dy <= RADIUS * RADIUS) {
        inside += weight;
        break;
      }
    }
  }
  return inside / total;
}

const ROWS = 100_000;
const MODES = ["轨道交通", "公共汽电车", "自行车", "步行", "小汽车", "出租车"];

export function benchRowwise(): BenchRow[] {
  const random = generator(2);
  const table = (columns: number) =>
    Array.from({ length: ROWS }, () => Array.from({ length: columns }, () => 1 + random() * 99));
  const [eight, six, areas, perimeters, one] = [table(8), table(6), table(1), table(1), table(1)];
  const longPerimeters = perimeters.map(([p]) => [p! + 100]);
  const sites = one.map(() => [10_000]);
  const surfaces = [["树篱", "休闲草地", "透水铺装", "密封表面", "绿墙", "湿地"]];
  const scores = [0.6, 0.4, 0.1, 0, 0.6, 1];

  return [
    row(
      "LAND.MIX, eight classes",
      () => mix(eight),
      () => eight.map((row) => [entropy(row)]),
    ),
    row(
      "LAND.COMPACTNESS",
      () => compactness(areas, longPerimeters),
      () => areas.map((row, i) => [(2 * Math.sqrt(Math.PI * row[0]!)) / longPerimeters[i]![0]!]),
    ),
    row(
      "TRANSIT.GREENSHARE, six modes",
      () => greenShare([MODES], six),
      () =>
        six.map((t) => [(t[0]! + t[1]! + t[2]! + t[3]!) / (t[0]! + t[1]! + t[2]! + t[3]! + t[4]! + t[5]!)]),
    ),
    row(
      "GREEN.UGF, six surfaces",
      () => ugf(surfaces, six, sites),
      () =>
        six.map((row, i) => {
          let sum = 0;
          for (let j = 0; j < 6; j++) sum += row[j]! * scores[j]!;
          return [sum / sites[i]![0]!];
        }),
    ),
  ];
}

function entropy(areas: number[]): number {
  let total = 0;
  for (let j = 0; j < areas.length; j++) total += areas[j]!;
  let sum = 0;
  for (let j = 0; j < areas.length; j++) {
    const share = areas[j]! / total;
    if (share > 0) sum -= share * Math.log(share);
  }
  return sum / Math.log(areas.length);
}

function row(name: string, ours: () => unknown, loop: () => unknown): BenchRow {
  const rows = `${ROWS.toLocaleString("en")} rows`;
  return { name: `${name}, ${rows}, against a plain loop`, value: ratio(ours, loop), unit: "×", budget: 2 };
}

/** The shortest time of each [ms], taken in turns, so that a busy moment of the machine hits both. */
function turnAbout(a: () => unknown, b: () => unknown): [number, number] {
  let shortest: [number, number] = [Infinity, Infinity];
  for (let i = 0; i < 25; i++) {
    shortest = [Math.min(shortest[0], best(1, a)), Math.min(shortest[1], best(1, b))];
  }
  return shortest;
}

/** The same random numbers in every run (mulberry32). */
function generator(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

if (process.argv[1]?.endsWith("bench/coverage.ts")) console.table(benchCoverage());
