import { coerced, isBlank, isOmitted, number, numberIn, passErrors, rangeOf, type Cell } from "../core/cells";
import { cellsOf, type Matrix } from "../core/columns";
import { errorIn, invalidNumber, invalidValue, isError, notAvailable } from "../core/errors";
import { inUnits } from "../core/quantities";
import { quotient, quotients, type Bound } from "../core/quotient";
import { isClose } from "../../targets/closeness";

/**
 * Density of a transit, road or pipe network [km/km^2].
 * Each stretch of street counts once, however many lines use it.
 *
 * @customfunction TRANSIT.DENSITY
 * @zh 公交线网、道路网或管网（给水、排水、燃气、供热）密度 [km/km^2]。同一路段无论有几条线路经过、双向行驶，都只计一次。
 * @param length Network length [km]; with segments, the length of each segment on each line.
 * @zhparam length 长度 线网长度 [km]；给出路段编号时，为各线路经过的各路段长度。
 * @param area Area served [km^2].
 * @zhparam area 面积 服务区（建成区）面积 [km^2]。
 * @param [segments] Name or number of the segment beside each length; a segment that returns is counted once.
 * @zhparam segments 路段 与长度逐行对应的路段编号；重复出现的路段只计一次。
 * @returns Density [km/km^2], one a row; one value when segments are given.
 * @zhreturns 密度 [km/km^2]，逐行给出；给路段编号时为一个值。
 * @throws #DIV/0! when the area is 0; #NUM! when length or area is negative; #N/A when a value is blank; #VALUE! when one segment has two lengths or the density shows that metres were given.
 * @remarks density = length of street centreline with service / area. Without segments the length must already be free of overlaps: adding up the lengths of the lines gives the line density, not this. Rail is usually kept apart. Pipes: the length of the mains over the built-up area, each network by itself.
 * @zhremarks 密度 = 有线路经过的道路中心线长度 / 面积。不给路段编号时，长度须已去除重复：各线路长度相加得到的是线路密度，不是线网密度。轨道通常另计。管网按干管长度除以建成区面积，各类管网分别计。
 * @see source report-2023
 * @example =TRANSIT.DENSITY(360, 120) // 3
 * @example =TRANSIT.DENSITY({2;3;2}, 2.5, {"人民路";"中山路";"人民路"}) // 2
 */
export function density(length: any[][], area: any[][], segments?: any[][]): any[][] {
  const [lengths, land] = [inUnits(length, "km"), inUnits(area, "km2")];
  if (isOmitted(segments)) return quotients(lengths, land, 1, BOUND);
  passErrors(length, area, segments);
  return [[quotient(lengthOnce(rangeOf(lengths), rangeOf(segments)), number(land, AREA), 1, BOUND)]];
}

function lengthOnce(lengths: Matrix, segments: Matrix): number {
  if (lengths.length !== segments.length || lengths[0]!.length !== segments[0]!.length) {
    throw invalidValue(TWO_SIZES);
  }
  const names = cellsOf(segments);
  const found = new Map<Cell, number>();
  cellsOf(lengths).forEach((cell, i) => {
    const name = segmentIn(names[i]);
    if (name === null && isBlank(cell)) return;
    if (name === null) throw notAvailable(NAMELESS);
    const length = numberIn(names.length === 1 ? coerced(cell) : cell);
    if (isError(length)) throw length;
    const known = found.get(name);
    if (known !== undefined && !isClose(known, length)) throw invalidValue(twoLengths(name));
    found.set(name, length);
  });
  let total = 0;
  for (const length of found.values()) {
    if (length < 0) throw invalidNumber();
    total += length;
  }
  return total;
}

function segmentIn(cell: Cell): string | null {
  const error = errorIn(cell);
  if (error) throw error;
  return isBlank(cell) ? null : String(cell).trim();
}

/** Twice the densest street grids; anything above is metres per square kilometre. */
const BOUND: Bound = {
  most: 100,
  beyond: {
    zh: "密度超过 100 km/km²：长度可能以米计，应以千米计",
    en: "above 100 km/km²: give the length in km",
  },
};
const AREA = { zh: "面积", en: "area" };
const TWO_SIZES = {
  zh: "长度与路段应逐格对应、区域大小一致",
  en: "lengths and segments must match cell by cell",
};
const NAMELESS = { zh: "有长度而无路段编号", en: "a length without a segment" };

function twoLengths(name: string) {
  const shown = name.slice(0, 30);
  return {
    zh: `路段“${shown}”有两个不同的长度`,
    en: `segment "${shown}" has two different lengths`,
  };
}
