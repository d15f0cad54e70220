import type { Coordinates } from "../core/coordinateSystems";
import type { Places } from "./places";

/**
 * Which places lie within a distance of a stop, park or other facility. A place near several of them counts
 * once, as every place is asked a single question: is any facility within reach?
 *
 * Facilities are sorted into a uniform grid whose cells are as wide as the radius, so only the nine cells
 * around a place need to be looked at. On the sphere the grid is in degrees and distances are chords, which
 * grow with the great-circle (haversine) distance and need no trigonometry per pair.
 */
export interface Points {
  /** Easting [m] or longitude [degrees]. */
  x: Float64Array;
  /** Northing [m] or latitude [degrees]. */
  y: Float64Array;
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
  const found = search(facilities, places, radius, coordinates, false);
  const result = new Uint8Array(found.length);
  for (let i = 0; i < result.length; i++) if (found[i]! < Infinity) result[i] = 1;
  return result;
}

/**
 * For each place the square of a straight distance to a facility within `radius` metres, Infinity where there is none:
 * to the nearest one, or to whichever comes first.
 */
function search(
  facilities: Points,
  places: Points,
  radius: number,
  coordinates: Coordinates,
  nearest: boolean,
): Float64Array {
  const result = new Float64Array(places.x.length).fill(Infinity);
  const reach = radius + ROUNDING;
  if (facilities.x.length === 0) return result;
  const grid =
    coordinates === "planar"
      ? gridOf(spaceOnPlane(facilities), reach, reach)
      : gridOf(...spaceWithSeam(facilities, reach));
  const asked = coordinates === "planar" ? spaceOnPlane(places) : spaceOnSphere(places, facilities.x[0]!);
  const limit = squared(radius, coordinates);
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
    let bound = limit;
    search: for (let r = row > 0 ? row - 1 : 0; r <= top; r++) {
      const end = start[r * columns + last]!;
      for (let k = start[r * columns + first]!; k < end; k++) {
        const dx = x[k]! - px;
        const dy = y[k]! - py;
        const dz = z[k]! - pz;
        const distance = dx * dx + dy * dy + dz * dz;
        if (distance <= bound) {
          result[i] = bound = distance;
          if (!nearest) break search;
        }
      }
    }
  }
  return result;
}

/** The square of the straight distance up to which a place counts as within a radius. */
function squared(radius: number, coordinates: Coordinates): number {
  const reach = radius + ROUNDING;
  return (coordinates === "planar" ? reach : chord(reach)) ** 2;
}

/**
 * The part of the total weight that lies within each of the radii. Of several radii, each place is asked once for its
 * nearest facility, in circles that double, so that a long list of radii costs little more than one.
 */
export function coveredWeights(
  facilities: Points,
  places: Places,
  radii: number[],
  coordinates: Coordinates,
): { covered: number[]; total: number } {
  const total = places.weight.reduce((sum, weight) => sum + weight, 0);
  if (radii.length === 1)
    return {
      covered: [coveredWeight(places, within(facilities, places, radii[0]!, coordinates)).covered],
      total,
    };
  const nearest = nearestFacilities(facilities, places, radii, coordinates);
  const order = Float64Array.from(nearest, (_, i) => i).sort((a, b) => nearest[a]! - nearest[b]!);
  const upTo = new Float64Array(order.length + 1);
  order.forEach((place, k) => (upTo[k + 1] = upTo[k]! + places.weight[place]!));
  const covered = radii.map((radius) => {
    const limit = squared(radius, coordinates);
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (nearest[order[middle]!]! <= limit) low = middle + 1;
      else high = middle;
    }
    return upTo[low]!;
  });
  return { covered, total };
}

function nearestFacilities(
  facilities: Points,
  places: Points,
  radii: number[],
  coordinates: Coordinates,
): Float64Array {
  const result = new Float64Array(places.x.length).fill(Infinity);
  const most = radii.reduce((a, b) => Math.max(a, b));
  let open = Array.from(result, (_, i) => i);
  const first = spacing(facilities, coordinates);
  // Points as far apart as numbers go have no spacing; the widest circle then holds all there is to find.
  for (let radius = first < most ? first : most; ; radius = Math.min(2 * radius, most)) {
    const asked = {
      x: Float64Array.from(open, (i) => places.x[i]!),
      y: Float64Array.from(open, (i) => places.y[i]!),
    };
    const found = search(facilities, asked, radius, coordinates, true);
    open.forEach((place, k) => (result[place] = found[k]!));
    if (radius === most) return result;
    open = open.filter((_, k) => found[k] === Infinity);
  }
}

/** About how far facilities lie apart [m], where they are spread evenly; a first guess. */
function spacing({ x, y }: Points, coordinates: Coordinates): number {
  const [[west, east], [south, north]] = [extent(x), extent(y)];
  const side = Math.sqrt(((east - west) * (north - south)) / x.length);
  return Math.max(coordinates === "planar" ? side : radians(side) * EARTH_RADIUS, 1);
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

/** Straight line through the Earth that belongs to a distance along its surface; half way round, all is within. */
function chord(distance: number): number {
  const angle = distance / EARTH_RADIUS / 2;
  return angle < Math.PI / 2 ? 2 * EARTH_RADIUS * Math.sin(angle) : Infinity;
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
