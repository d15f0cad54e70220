import type { Text } from "../../catalogue/schema";
import type { Coordinates } from "../core/coordinateSystems";
import type { Points } from "./coverage";
import { invalidValue } from "../core/errors";

/**
 * Planar unless the caller says otherwise; but coordinates that can hardly be metres are not taken for metres in
 * silence: a whole city in degrees is "within 500 m" of itself and would seem fully covered. What most points of a set
 * say counts, so that a row at 0, 0, or one that was typed wrong, hides nothing.
 */
export function coordinatesOf(said: Coordinates | null, radius: number, sets: Points[]): Coordinates {
  if (said === "planar") return said;
  const looks = sets.map(looksOf);
  if (said === "lonlat") {
    if (looks.some(({ swapped }) => swapped)) throw invalidValue(SWAPPED);
    if (looks.some(({ offGlobe }) => offGlobe)) throw invalidValue(OUT_OF_RANGE);
    return said;
  }
  if (looks.every(({ degrees }) => degrees) && looks.every(({ width, precise }) => width < radius || precise))
    throw invalidValue(LOOKS_LIKE_DEGREES);
  if (looks.some(({ degrees }) => degrees) && looks.some(({ projected }) => projected))
    throw invalidValue(TWO_KINDS);
  return "planar";
}

/** What a set of points looks like by most of its points. */
interface Looks {
  /** In China, in degrees, longitude or latitude first. */
  degrees: boolean;
  /** How far apart those are at most, east to west or south to north. */
  width: number;
  /** With three decimals or more: a hundred metres as degrees, but hardly anybody's metres. */
  precise: boolean;
  /** Latitude first: longitudes beyond 90° stand in the second column, or most of China lies on its side. */
  swapped: boolean;
  /** A point that no pair of degrees is. */
  offGlobe: boolean;
  /** Metres from a far origin, as projected coordinates are. */
  projected: boolean;
}

function looksOf({ x, y }: Points): Looks {
  let [inChina, turned, precise, far, offGlobe, counted, swapped] = [0, 0, 0, 0, 0, 0, 0];
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [x[i]!, y[i]!];
    if (a === 0 && b === 0) continue;
    counted++;
    const [here, onItsSide] = [isInChina(a, b), isInChina(b, a)];
    if (here) inChina++;
    if (onItsSide) turned++;
    if (!isOnGlobe(a, b)) offGlobe++;
    if (onItsSide || (!isOnGlobe(a, b) && isOnGlobe(b, a))) swapped++;
    if (Math.abs(a) > FAR || Math.abs(b) > FAR) far++;
    if (!here && !onItsSide) continue;
    if (!isRound(a) && !isRound(b)) precise++;
    const [lon, lat] = here ? [a, b] : [b, a];
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  const most = (count: number) => counted > 0 && count >= counted / 2;
  return {
    degrees: most(inChina + turned),
    width: Math.max(east - west, north - south),
    precise: most(precise),
    swapped: most(swapped),
    offGlobe: offGlobe > 0,
    projected: most(far),
  };
}

function isOnGlobe(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function isInChina(lon: number, lat: number): boolean {
  return lon >= 73 && lon <= 136 && lat >= 3 && lat <= 54;
}

/** Whether two decimals are enough for a number. */
function isRound(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}

/** Metres from the origin of a site of its own that nobody reaches, and every projection of China exceeds. */
const FAR = 100_000;

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
const TWO_KINDS: Text = {
  zh: "两组坐标像是不同类型：一组像经纬度，一组像平面坐标（米）",
  en: "one set of coordinates looks like degrees, the other like metres",
};
