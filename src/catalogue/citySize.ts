import type { CitySize, Text } from "./schema";

/**
 * Classes of city by permanent residents of the urban area (城区常住人口) in 万人. A class begins at its lower
 * bound and includes it. Source: 国发〔2014〕51号.
 */
export const CITY_SIZE_BOUNDS: readonly { size: CitySize; from: number; name: Text }[] = [
  { size: "超大城市", from: 1000, name: { zh: "超大城市", en: "Megacity" } },
  { size: "特大城市", from: 500, name: { zh: "特大城市", en: "Super-large city" } },
  { size: "Ⅰ型大城市", from: 300, name: { zh: "Ⅰ型大城市", en: "Large city, type I" } },
  { size: "Ⅱ型大城市", from: 100, name: { zh: "Ⅱ型大城市", en: "Large city, type II" } },
  { size: "中等城市", from: 50, name: { zh: "中等城市", en: "Medium-sized city" } },
  { size: "Ⅰ型小城市", from: 20, name: { zh: "Ⅰ型小城市", en: "Small city, type I" } },
  { size: "Ⅱ型小城市", from: 0, name: { zh: "Ⅱ型小城市", en: "Small city, type II" } },
];

/** No city has as many residents in its urban area [万人]: such a number was given in persons. */
export const MOST_URBAN_RESIDENTS = 5000;
