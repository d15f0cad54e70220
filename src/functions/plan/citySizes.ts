import { MOST_URBAN_RESIDENTS } from "../../catalogue/citySize";
import type { CitySize, Text } from "../../catalogue/schema";
import { atLeast } from "../../targets/closeness";
import { coerced, isBlank, numberIn, type Cell } from "../core/cells";
import { errorIn, invalidNumber, invalidValue, isError } from "../core/errors";
import { choices, choose, plain } from "../core/names";
import { quantityIn } from "../core/quantities";
import { CITY_CLASSES } from "../reference.generated";

/** 320万, 320 万人: a number, whatever it is of. */
const WITH_NUMBER = /^\s*[\d０-９]/;

const CLASS_NAMES = choices<CitySize>(
  { zh: "城市规模", en: "size of city" },
  Object.fromEntries(CITY_CLASSES.map(([, zh, en]) => [zh, [zh, en]])) as Record<CitySize, [string, string]>,
);

/** The class of a city by 城区常住人口 [万人], or by the name of the class; null where neither is given. */
export function citySizeIn(cell: Cell): CitySize | null {
  if (isBlank(cell)) return null;
  const value = coerced(WITH_NUMBER.test(String(cell)) ? quantityIn(cell, ["万人"]) : cell);
  if (typeof value === "string" && !errorIn(value)) {
    const types = typesOf(value);
    if (types.length > 0) throw invalidValue(twoTypes(types));
    return choose(CLASS_NAMES, value);
  }
  const residents = numberIn(value);
  if (isError(residents)) throw residents;
  if (residents < 0) throw invalidNumber();
  if (residents > MOST_URBAN_RESIDENTS) throw invalidValue(PERSONS);
  return CITY_CLASSES.find(([least]) => atLeast(residents, least))![1] as CitySize;
}

/** The classes that a text names without their type: 大城市 is two of them. */
function typesOf(text: string): [zh: string, en: string][] {
  const named = plain(text).replace(/citie$/, "city");
  return CITY_CLASSES.filter(
    ([, zh, en]) => [zh.slice(2), plain(en.split(",")[0]!)].includes(named) && en.includes(","),
  ).map(([, zh, en]) => [zh, en]);
}

function twoTypes(types: [zh: string, en: string][]): Text {
  const [zh, en] = [
    types.map(([name]) => name).join("或"),
    types.map(([, name]) => `"${name}"`).join(" or "),
  ];
  return {
    zh: `城市规模须分型：请写${zh}，或给出城区常住人口（万人）`,
    en: `say which type: ${en}, or give the urban population (万人)`,
  };
}

const PERSONS = {
  zh: "城区常住人口应以万人计，当前数值像是以人计",
  en: "give the urban population in 万人 (10,000 persons); this looks like persons",
};
