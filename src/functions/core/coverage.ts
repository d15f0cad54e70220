import type { Text } from "../../catalogue/schema";
import { isBlank, numberIn, type Cell } from "./cells";
import { invalidNumber, invalidValue, isError, notAvailable, type ExcelError } from "./errors";
import { choices } from "./names";

/**
 * Which places lie within a distance of a stop, park or other facility. A place near several of them counts
 * once, as every place is asked a single question: is any facility within reach?
 *
 * Facilities are sorted into a uniform grid whose cells are as wide as the radius, so only the nine cells
 * around a place need to be looked at. On the sphere the grid is in degrees and distances are chords, which
 * grow with the great-circle (haversine) distance and need no trigonometry per pair.
 */
export type Coordinates = "planar" | "lonlat";

export interface Points {
  /** Easting [m] or longitude [degrees]. */
  x: Float64Array;
  /** Northing [m] or latitude [degrees]. */
  y: Float64Array;
}

export interface Places extends Points {
  /** People, jobs, homes or land at each place: the columns after the coordinates, added up. */
  weight: Float64Array;
}

/** Mean radius R1 of the Earth [m], Geodetic Reference System 1980. A sphere is within 0.6 % of the ellipsoid. */
export const EARTH_RADIUS = 6371008.8;

/** A place exactly on the circle is inside, also when its coordinates were rounded in binary [m]. */
const ROUNDING = 1e-6;

/** 1 for each place that has a facility within `radius` metres, else 0. */
export function within(
  facilities: Points,
  places: Points,
  radius: number,
  coordinates: Coordinates,
): Uint8Array {
  const result = new Uint8Array(places.x.length);
  const reach = radius + ROUNDING;
  if (facilities.x.length === 0) return result;
  const grid =
    coordinates === "planar"
      ? gridOf(spaceOnPlane(facilities), reach, reach)
      : gridOf(...spaceWithSeam(facilities, reach));
  const asked = coordinates === "planar" ? spaceOnPlane(places) : spaceOnSphere(places, facilities.x[0]!);
  const limit = coordinates === "planar" ? reach ** 2 : chord(reach) ** 2;
  const { left, bottom, width, height, columns, rows, start, x, y, z } = grid;
  for (let i = 0; i < result.length; i++) {
    const column = Math.floor((asked.u[i]! - left) / width);
    const row = Math.floor((asked.v[i]! - bottom) / height);
    if (column < -1 || column > columns || row < -1 || row > rows) continue;
    const px = asked.x[i]!;
    const py = asked.y[i]!;
    const pz = asked.z[i]!;
    const first = column > 0 ? column - 1 : 0;
    const last = column + 1 < columns ? column + 2 : columns;
    const top = row + 1 < rows ? row + 1 : rows - 1;
    search: for (let r = row > 0 ? row - 1 : 0; r <= top; r++) {
      const end = start[r * columns + last]!;
      for (let k = start[r * columns + first]!; k < end; k++) {
        const dx = x[k]! - px;
        const dy = y[k]! - py;
        const dz = z[k]! - pz;
        if (dx * dx + dy * dy + dz * dz <= limit) {
          result[i] = 1;
          break search;
        }
      }
    }
  }
  return result;
}

/** The part of the total weight that lies at places within reach. */
export function coveredWeight(places: Places, covered: Uint8Array): { covered: number; total: number } {
  let [inside, total] = [0, 0];
  for (let i = 0; i < covered.length; i++) {
    total += places.weight[i]!;
    if (covered[i]) inside += places.weight[i]!;
  }
  return { covered: inside, total };
}

/** Points in two forms: (u, v) to sort into a grid, (x, y, z) in metres to measure between. */
interface Space {
  u: Float64Array;
  v: Float64Array;
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
}

function spaceOnPlane({ x, y }: Points): Space {
  return { u: x, v: y, x, y, z: new Float64Array(x.length) };
}

/** Longitudes are counted from `centre`, so that a city on the date line stays in one piece. */
function spaceOnSphere(points: Points, centre: number): Space {
  const n = points.x.length;
  const u = new Float64Array(n);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const z = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    u[i] = ((points.x[i]! - centre + 540) % 360) - 180;
    const lon = radians(points.x[i]!);
    const lat = radians(points.y[i]!);
    const r = EARTH_RADIUS * Math.cos(lat);
    x[i] = r * Math.cos(lon);
    y[i] = r * Math.sin(lon);
    z[i] = EARTH_RADIUS * Math.sin(lat);
  }
  return { u, v: points.y, x, y, z };
}

/** Facilities near the seam opposite `centre` appear on both sides of it. Also the size of a cell in degrees. */
function spaceWithSeam(facilities: Points, reach: number): [Space, number, number] {
  const centre = facilities.x[0]!;
  const height = degrees(reach / EARTH_RADIUS);
  const width = longitudeReach(facilities, reach);
  const space = spaceOnSphere(facilities, centre);
  const twice: number[] = [];
  for (let i = 0; i < space.u.length; i++) if (Math.abs(space.u[i]!) > 180 - width) twice.push(i);
  const extended = (values: Float64Array, of: (i: number) => number) =>
    Float64Array.from([...values, ...twice.map(of)]);
  const both =
    twice.length === 0
      ? space
      : {
          u: extended(space.u, (i) => space.u[i]! - 360 * Math.sign(space.u[i]!)),
          v: extended(space.v, (i) => space.v[i]!),
          x: extended(space.x, (i) => space.x[i]!),
          y: extended(space.y, (i) => space.y[i]!),
          z: extended(space.z, (i) => space.z[i]!),
        };
  return [both, width, height];
}

/** How many degrees of longitude the circle around the facility nearest to a pole spans to each side. */
function longitudeReach({ y }: Points, reach: number): number {
  let highest = 0;
  for (let i = 0; i < y.length; i++) highest = Math.max(highest, Math.abs(y[i]!));
  const angle = reach / EARTH_RADIUS;
  if (radians(highest) + angle >= Math.PI / 2) return 360;
  return degrees(Math.asin(Math.sin(angle) / Math.cos(radians(highest))));
}

/** Straight line through the Earth that belongs to a distance along its surface. */
function chord(distance: number): number {
  return 2 * EARTH_RADIUS * Math.sin(Math.min(distance / EARTH_RADIUS / 2, Math.PI / 2));
}

interface Grid {
  left: number;
  bottom: number;
  width: number;
  height: number;
  columns: number;
  rows: number;
  /** start[c] … start[c + 1] are the facilities of cell c; cells run row by row. */
  start: Int32Array;
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
}

function gridOf(space: Space, reachU: number, reachV: number): Grid {
  const n = space.u.length;
  const [left, right] = extent(space.u);
  const [bottom, top] = extent(space.v);
  // A radius that is small beside the city must not lead to more cells than are worth having.
  const most = 4 * n + 64;
  const scale = Math.max(
    1,
    Math.sqrt(((right - left) / reachU) * ((top - bottom) / reachV)) / Math.sqrt(most),
  );
  // Slightly wider than the reach: two points within reach are then never two cells apart by rounding.
  const width = Math.max(reachU * scale, (right - left) / most) * (1 + 1e-9);
  const height = Math.max(reachV * scale, (top - bottom) / most) * (1 + 1e-9);
  const columns = Math.floor((right - left) / width) + 1;
  const rows = Math.floor((top - bottom) / height) + 1;

  const cell = new Int32Array(n);
  const start = new Int32Array(columns * rows + 1);
  for (let i = 0; i < n; i++) {
    cell[i] =
      Math.floor((space.v[i]! - bottom) / height) * columns + Math.floor((space.u[i]! - left) / width);
    start[cell[i]! + 1]!++;
  }
  for (let c = 0; c < columns * rows; c++) start[c + 1]! += start[c]!;
  const next = start.slice();
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const z = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const k = next[cell[i]!]!++;
    x[k] = space.x[i]!;
    y[k] = space.y[i]!;
    z[k] = space.z[i]!;
  }
  return { left, bottom, width, height, columns, rows, start, x, y, z };
}

function extent(values: Float64Array): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < low) low = values[i]!;
    if (values[i]! > high) high = values[i]!;
  }
  return [low, high];
}

function radians(degree: number): number {
  return (degree * Math.PI) / 180;
}

function degrees(radian: number): number {
  return (radian * 180) / Math.PI;
}

/**
 * The points in a range: two columns of coordinates, then `weights` columns (at least, at most) that are
 * added up. Blank rows are skipped; a blank weight counts nothing, a blank coordinate is missing data.
 */
export function readPlaces(range: unknown, name: Text, weights: [least: number, most: number]): Places {
  const rows = Array.isArray(range) ? (range as Cell[][]) : [[range]];
  const columns = rows[0]!.length;
  if (columns < 2 + weights[0] || columns > 2 + weights[1]) {
    throw invalidValue(wrongColumns(name, columns, weights));
  }
  const x = new Float64Array(rows.length);
  const y = new Float64Array(rows.length);
  const weight = new Float64Array(rows.length);
  let n = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const a = row[0];
    const b = row[1];
    if (isBlank(a) && row.every(isBlank)) continue;
    x[n] = typeof a === "number" ? a : coordinate(a, name, i);
    y[n] = typeof b === "number" ? b : coordinate(b, name, i);
    let total = 0;
    for (let j = 2; j < columns; j++) {
      const cell = row[j];
      const value = typeof cell === "number" ? cell : isBlank(cell) ? 0 : coordinate(cell, name, i);
      if (!(value >= 0)) throw invalidNumber();
      total += value;
    }
    weight[n++] = total;
  }
  if (n === 0) {
    throw notAvailable({ zh: `${name.zh}：缺数据，区域为空`, en: `${name.en}: no data, the range is blank` });
  }
  return { x: x.subarray(0, n), y: y.subarray(0, n), weight: weight.subarray(0, n) };
}

/** How coordinates are given. */
export const COORDINATE_SYSTEMS = choices<Coordinates>(
  { zh: "坐标类型", en: "kind of coordinates" },
  {
    planar: ["平面", "planar", "平面坐标", "投影坐标", "projected", "xy"],
    lonlat: ["经纬度", "lonlat", "经纬度坐标", "地理坐标", "geographic", "lnglat"],
  },
);

/**
 * Planar unless the caller says otherwise; but coordinates that can hardly be metres are not taken for
 * metres in silence: a whole city in degrees is "within 500 m" of itself and would seem fully covered.
 */
export function coordinatesOf(said: Coordinates | null, radius: number, sets: Points[]): Coordinates {
  const boxes = sets.map(boxOf);
  if (said === "lonlat") {
    if (boxes.some(swapped)) throw invalidValue(SWAPPED);
    if (!boxes.every(onGlobe)) throw invalidValue(OUT_OF_RANGE);
  }
  if (said === null) {
    const narrow = boxes.every((box) => box.east - box.west < radius && box.north - box.south < radius);
    if (narrow && boxes.every((box) => inChina(box) || inChina(turned(box)))) {
      throw invalidValue(LOOKS_LIKE_DEGREES);
    }
  }
  return said ?? "planar";
}

interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

function boxOf(points: Points): Box {
  const [west, east] = extent(points.x);
  const [south, north] = extent(points.y);
  return { west, east, south, north };
}

function turned({ west, east, south, north }: Box): Box {
  return { west: south, east: north, south: west, north: east };
}

function onGlobe({ west, east, south, north }: Box): boolean {
  return west >= -180 && east <= 180 && south >= -90 && north <= 90;
}

function inChina({ west, east, south, north }: Box): boolean {
  return west >= 73 && east <= 136 && south >= 3 && north <= 54;
}

/** Latitude first: longitudes beyond 90° stand in the second column, or all of China lies on its side. */
function swapped(box: Box): boolean {
  return (!onGlobe(box) && onGlobe(turned(box))) || inChina(turned(box));
}

function coordinate(cell: Cell, name: Text, row: number): number {
  const value = numberIn(cell);
  if (!isError(value)) return value;
  throw inRow(value, name, row);
}

function inRow(error: ExcelError, name: Text, row: number): ExcelError {
  if (!error.message) return error;
  const text = {
    zh: `${name.zh}第 ${row + 1} 行：${error.message}`,
    en: `${name.en}, row ${row + 1}: ${error.message}`,
  };
  return error.code === "#N/A" ? notAvailable(text) : invalidValue(text);
}

function wrongColumns(name: Text, columns: number, [least, most]: [number, number]): Text {
  const [from, to] = [2 + least, 2 + most];
  const wanted = from === to ? `${from}` : `${from}–${to}`;
  return {
    zh: `${name.zh}应有 ${wanted} 列，却有 ${columns} 列`,
    en: `${name.en} must have ${wanted} columns, but has ${columns}`,
  };
}

const SWAPPED: Text = {
  zh: "经纬度顺序可能颠倒：第一列应为经度，第二列应为纬度",
  en: "longitude and latitude seem swapped: longitude comes first, latitude second",
};
const OUT_OF_RANGE: Text = {
  zh: "经度须在 ±180 以内，纬度须在 ±90 以内；若为平面坐标（米），请写“平面”",
  en: 'longitude must be within ±180 and latitude within ±90; for coordinates in metres say "planar"',
};
const LOOKS_LIKE_DEGREES: Text = {
  zh: "坐标像是经纬度：请写明“经纬度”；若确为平面坐标（米），请写“平面”",
  en: 'coordinates look like degrees: say "lonlat", or "planar" if they are metres',
};
