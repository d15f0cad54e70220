import { mapCells } from "../core/columns";
import { invalidValue, notAvailable } from "../core/errors";
import { otherFactors } from "../core/beside";
import {
  addFactors,
  factor as factorOf,
  factorFor,
  isFactor,
  NO_YEARS,
  regionsOf,
  yearIn,
  yearsOf,
} from "../core/factors";
import { BASES, REGIONS, withoutCodes } from "../core/grid";
import { choices, choose, isChoice, type Choices } from "../core/names";
import type { Cell } from "../core/cells";
import { FARM_ITEMS } from "./agriculture";
import { HABITATS } from "./blue";
import { FREIGHT_MODES } from "./freight";
import { FUELS } from "./fuel";
import { ENERGIES } from "./tce";
import { TRAVEL_MODES } from "./travel";
import { TREATMENTS } from "./waste";
import { SYSTEMS } from "./water";

/** Families whose items go by the same names as in their own functions: 燃料.汽油 is fuel.gasoline. */
const FAMILIES = choices(
  { zh: "因子族", en: "family of factors" },
  {
    fuel: ["燃料", "fuel"],
    tce: ["标准煤", "tce"],
    farm: ["农业", "farm"],
    blue: ["蓝碳", "blue carbon"],
    freight: ["货运", "freight"],
    travel: ["客运", "travel"],
    waste: ["废弃物", "waste"],
    wastewater: ["污水", "wastewater"],
  },
);

const ITEMS: Record<keyof typeof FAMILIES.names, Choices> = {
  fuel: FUELS,
  tce: ENERGIES,
  farm: FARM_ITEMS,
  blue: HABITATS,
  freight: FREIGHT_MODES,
  travel: TRAVEL_MODES,
  waste: TREATMENTS,
  wastewater: SYSTEMS,
};

export const GRID = choices(
  { zh: "因子", en: "factor" },
  { grid: ["电力", "grid", "electricity"], heat: ["热力", "heat"] },
);

/**
 * Any factor of the library by key, year, region and basis, in the unit that the list of factors gives.
 *
 * @customfunction CARBON.FACTOR
 * @zh 按键、年份、地区和口径取库中任一因子，单位见因子表。
 * @param key Key from the list of factors such as fuel.gasoline or grid.fossil; electricity for that of the grid; or family and item such as fuel.diesel oil.
 * @zhparam key 键 因子表中的键，如 fuel.gasoline、grid.fossil；电力；或“族.项”，如 燃料.汽油、标准煤.原煤。
 * @param [year] Year where the factor has years; the latest when left out. Another year is never substituted.
 * @zhparam year 年份 分年份的因子用；省略取最新，没有的年份不以邻年代替。
 * @param [region] Region where the factor has regions; China when left out.
 * @zhparam region 地区 分地区的因子用，省略为全国。
 * @param [basis] For electricity only: average (default), excluding market, fossil, ETS or life cycle.
 * @zhparam basis 口径 只用于电力：平均（缺省）、剔除市场化、化石、碳市场或全生命周期。
 * @names key carbon/factor#GRID
 * @choices region core/grid#REGIONS
 * @choices basis core/grid#BASES
 * @returns The factor, one result a row; its unit stands in the list of factors.
 * @zhreturns 因子值，逐行给出；单位见因子表。
 * @throws #N/A when there is no such factor, or none for that year and region, with the years there are, or a cell is blank; #VALUE! when a name is unknown, a basis goes with anything but electricity, or the ranges differ in size.
 * @remarks The list of factors, with sources and confidence, is in docs/reference/factors.md.
 * @zhremarks 因子及其来源、可信度见因子表 docs/reference/factors.md。
 * @see source definition
 * @example =CARBON.FACTOR("电力", 2022, "浙江") // 0.5153
 * @example =CARBON.FACTOR("电力", 2022, , "碳市场") // 0.5703
 * @example =CARBON.FACTOR({"fuel.diesel";"gwp.ch4";"tce.raw-coal"}) // {3.09591;28;0.7143}
 */
export function factor(key: any[][], year?: any[][], region?: any[][], basis?: any[][]): any[][] {
  return mapCells([key, year, region && withoutCodes(region), basis], ([name, y, place, b]) => {
    const found = keyFor(name, b);
    if (!isFactor(found)) addFactors(otherFactors());
    const regions = regionsOf(found);
    if (isFactor(found)) return y === null && place === null ? factorOf(found) : notAvailable(NO_YEARS);
    if (regions.length === 0 && yearsOf(found, "").length === 0) return notAvailable(UNKNOWN);
    if (regions.length === 0)
      return place === null ? factorFor(found, "", yearIn(y)) : notAvailable(NO_YEARS);
    const only = regions.length === 1 ? regions[0]! : "全国";
    return factorFor(found, place === null ? only : placeFor(place), yearIn(y));
  });
}

/** The key in the table of factors. */
function keyFor(name: Cell, basis: Cell): string {
  const text = typeof name === "string" ? name.normalize("NFKC").trim() : "";
  if (text === "") throw notAvailable(UNKNOWN);
  if (isChoice(GRID, name)) {
    const chosen = choose(GRID, name);
    if (chosen === "grid") return basis === null ? "grid.average" : choose(BASES, basis);
    if (basis !== null) throw invalidValue(ONLY_GRID);
    return chosen;
  }
  if (basis !== null) throw invalidValue(ONLY_GRID);
  const [family, ...rest] = text.split(".");
  if (isChoice(FAMILIES, family) && isChoice(ITEMS[choose(FAMILIES, family)], rest.join("."))) {
    return choose(ITEMS[choose(FAMILIES, family)], rest.join("."));
  }
  return text.toLowerCase();
}

/** A region that electricity factors know, or one of another family, such as 英国. */
function placeFor(place: Cell): string {
  return place === "英国" || place === "UK" ? "英国" : choose(REGIONS, place);
}

const UNKNOWN = {
  zh: "没有这个因子，写法如 燃料.柴油，见因子表",
  en: "no such factor; written as fuel.diesel oil, see the list of factors",
};
const ONLY_GRID = { zh: "口径只用于电力", en: "a basis goes only with electricity" };
