import { findIndicator } from "../../catalogue";
import { loose } from "../../catalogue/namesAlike";
import type { Indicator } from "../../catalogue/schema";
import { factorBetween, unitSymbol } from "../../reading/printedUnit";
import { remembered } from "../../reading/remembered";
import { valueColumnHeaded } from "../../sheets/indicators/indicatorColumns";
import { type Aggregation, aggregationOf } from "./aggregation";
import type { Gathered, LongRow } from "./longRows";

export interface LeaguePlace {
  place: string;
  /** Index of its row in the long list. */
  row: number;
  value: number;
  /** Index of the row that holds the indicator's denominator for the same place, and that number in the denominator's unit. */
  weightRow: number | null;
  weight: number | null;
  /** By what the number in that row is multiplied. */
  weightFactor: number;
  /** That number is of another year than the value's, or of none, because no other was returned. */
  isWeightOfOtherYear: boolean;
  /** Further values of the same place for the same year, which stand in the long list only. */
  others: number;
}

/** The places of one indicator for one year, the best first where the indicator says what is better. */
export interface League {
  indicator: Indicator;
  year: number | null;
  heading: string;
  aggregation: Aggregation;
  places: LeaguePlace[];
}

const WHOLE = /^(?:全市|全省|全县|全区|全域|市域|县域|省域)/;

export function leaguesOf({ rows }: Gathered): League[] {
  const byIndicator = new Map<string, number[]>();
  rows.forEach(({ indicator }, i) => {
    if (indicator === null) return;
    const there = byIndicator.get(indicator);
    if (there) there.push(i);
    else byIndicator.set(indicator, [i]);
  });
  const wanted = new Set(
    [...byIndicator.keys()].flatMap((id) => looseName(findIndicator(id)?.denominator?.name.zh ?? "")),
  );
  const denominators = new Map<string, number[]>();
  rows.forEach((row, i) => {
    if (!wanted.has(looseName(row.name))) return;
    const key = denominatorKey(row.file, row.district, row.name);
    const there = denominators.get(key);
    if (there) there.push(i);
    else denominators.set(key, [i]);
  });
  return [...byIndicator].flatMap(([id, indexes]) => {
    const indicator = findIndicator(id);
    return indicator ? [leagueOf(indicator, rows, indexes, denominators)] : [];
  });
}

const denominatorKey = (file: string, district: string, name: string) =>
  `${file}\n${district}\n${looseName(name)}`;

const looseName = remembered((name) => loose(name.replace(/[(（][^()（）]*[)）]/g, "")));

function leagueOf(
  indicator: Indicator,
  rows: readonly LongRow[],
  indexes: readonly number[],
  denominators: ReadonlyMap<string, readonly number[]>,
): League {
  const { year, heading, chosen } = mostReported(rows, indexes);
  const places = new Map<string, LeaguePlace>();
  const wholes = new Set(chosen.filter((i) => isWhole(rows[i]!)).map((i) => rows[i]!.file));
  for (const i of chosen) {
    const row = rows[i]!;
    // The parts of a place are not counted beside the place itself.
    if (!isWhole(row) && wholes.has(row.file)) continue;
    const place = isWhole(row) ? row.place : `${row.place} ${row.district}`;
    const there = places.get(place);
    if (there) there.others += 1;
    else
      places.set(place, {
        place,
        row: i,
        value: row.value,
        others: 0,
        ...weightOf(indicator, rows, row, denominators),
      });
  }
  const sign = indicator.direction === "lower" ? 1 : -1;
  return {
    indicator,
    year,
    heading,
    aggregation: aggregationOf(indicator),
    places: [...places.values()].sort((a, b) => sign * (a.value - b.value)),
  };
}

const isWhole = ({ district }: LongRow) => district === "" || WHOLE.test(district);

/** The year, or where none is given the heading, which a form may bear in either language, for which most places have a value; of several the latest. */
function mostReported(rows: readonly LongRow[], indexes: readonly number[]) {
  const groups = new Map<
    string,
    { year: number | null; heading: string; chosen: number[]; places: Set<string> }
  >();
  for (const i of indexes) {
    const { year, heading, place } = rows[i]!;
    const key = String(year ?? valueColumnHeaded(heading) ?? heading);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { year, heading, chosen: [], places: new Set() }));
    group.chosen.push(i);
    group.places.add(place);
  }
  return [...groups.values()].reduce((best, group) => {
    if (group.places.size !== best.places.size) return group.places.size > best.places.size ? group : best;
    return (group.year ?? 0) > (best.year ?? 0) ? group : best;
  });
}

function weightOf(
  { denominator }: Indicator,
  rows: readonly LongRow[],
  row: LongRow,
  denominators: ReadonlyMap<string, readonly number[]>,
): Pick<LeaguePlace, "weightRow" | "weight" | "weightFactor" | "isWeightOfOtherYear"> {
  const none = { weightRow: null, weight: null, weightFactor: 1, isWeightOfOtherYear: false };
  if (!denominator) return none;
  const candidates = denominators.get(denominatorKey(row.file, row.district, denominator.name.zh)) ?? [];
  const found =
    candidates.find((i) => rows[i]!.year === row.year) ??
    (candidates.length === 1 ? candidates[0] : undefined);
  if (found === undefined) return none;
  const symbol = unitSymbol(rows[found]!.unit);
  const factor = symbol === null ? null : factorBetween(symbol, denominator.unit);
  if (factor === null) return none;
  return {
    weightRow: found,
    weight: rows[found]!.value * factor,
    weightFactor: factor,
    isWeightOfOtherYear: rows[found]!.year !== row.year,
  };
}
