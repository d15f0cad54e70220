import { MOST_URBAN_RESIDENTS } from "../../catalogue/citySize";
import type { CitySize } from "../../catalogue/schema";
import { atLeast } from "../../targets/closeness";
import { coerced, isBlank, numberIn, type Cell } from "../core/cells";
import { errorIn, invalidNumber, invalidValue, isError } from "../core/errors";
import { choices, choose } from "../core/names";
import { CITY_CLASSES } from "../reference.generated";

const CLASS_NAMES = choices<CitySize>(
  { zh: "城市规模", en: "size of city" },
  Object.fromEntries(CITY_CLASSES.map(([, zh, en]) => [zh, [zh, en]])) as Record<CitySize, [string, string]>,
);

/** The class of a city by 城区常住人口 [万人], or by the name of the class; null where neither is given. */
export function citySizeIn(cell: Cell): CitySize | null {
  if (isBlank(cell)) return null;
  const value = coerced(cell);
  if (typeof value === "string" && !errorIn(value)) return choose(CLASS_NAMES, value);
  const residents = numberIn(value);
  if (isError(residents)) throw residents;
  if (residents < 0) throw invalidNumber();
  if (residents > MOST_URBAN_RESIDENTS) throw invalidValue(PERSONS);
  return CITY_CLASSES.find(([least]) => atLeast(residents, least))![1] as CitySize;
}

const PERSONS = {
  zh: "城区常住人口应以万人计，当前数值像是以人计",
  en: "give the urban population in 万人 (10,000 persons); this looks like persons",
};
