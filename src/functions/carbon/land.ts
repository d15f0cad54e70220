import { areaIn } from "../core/areaUnits";
import { isBlank, passErrors, rangeOf, type Cell } from "../core/cells";
import { isSingle, mapCells, singleOf, type Matrix } from "../core/columns";
import { numberOf, perTonneOfCarbon } from "../core/coefficients";
import { errorIn, invalidNumber, invalidValue, notAvailable } from "../core/errors";
import { factor, isFactor } from "../core/factors";
import { choices, choose } from "../core/names";
import { amountOf, isOwn, ownNumber, type Own } from "../core/quantities";
import { products } from "../core/scaled";

export const LAND_CLASSES = choices(
  { zh: "地类", en: "land class" },
  {
    cropland: ["耕地", "cropland"],
    orchard: ["园地", "orchard"],
    forest: ["林地", "forest"],
    grassland: ["草地", "grassland"],
    water: ["水域", "water"],
    unused: ["未利用地", "unused land"],
    "urban-green": ["城市绿地", "urban green space"],
  },
  "landClasses",
);

export const LAND_FAMILIES = choices(
  { zh: "系数族", en: "family of coefficients" },
  {
    static: ["静态系数（待核）", "static (unverified)"],
    footprint: ["足迹系数（待核）", "footprint (unverified)"],
  },
);

const CONSTRUCTION = /^(建设用地|construction( land)?)$/i;

/**
 * Carbon balance of land by class [tCO2], emission positive and uptake negative.
 * Coefficients are your own, or of one named family; families differ six-fold and are never mixed.
 *
 * @customfunction CARBON.LAND
 * @zh 各地类的碳收支 [tCO2]，排放为正、吸收为负。系数用自有值，或点名一族；各族相差可达六倍，不可混用。
 * @param area Areas, in hectares unless the last argument says otherwise [hm^2].
 * @zhparam area 面积 各地类面积，缺省单位为公顷 [hm^2]。
 * @param coefficient Your own coefficients, or names of land classes. Carbon, not CO2, uptake negative [tC/(hm^2*a)].
 * @zhparam coefficient 系数 自有系数，或地类名称。单位是碳而非二氧化碳，吸收为负 [tC/(hm^2*a)]。
 * @param [family] Family, required with names: static (unverified) or footprint (unverified).
 * @zhparam family 系数族 用地类名称时必填：静态系数（待核）或足迹系数（待核）。
 * @param [countedAs] Result in CO2 (default) or C.
 * @zhparam countedAs 计量 结果按二氧化碳（缺省）或碳。
 * @param [unit] Unit of the areas: hm2 (default), m2, km2 or mu.
 * @zhparam unit 面积单位 公顷（缺省）、平方米、平方公里或亩。
 * @choices coefficient carbon/land#LAND_CLASSES
 * @choices family carbon/land#LAND_FAMILIES
 * @choices countedAs core/coefficients#COUNTED_AS
 * @choices unit core/areaUnits#AREA_UNITS
 * @returns Yearly balance [tCO2], or in tC when chosen; one result a row, the total with SUM.
 * @zhreturns 年碳收支，逐行给出；合计用 SUM。
 * @zhthrows #NUM! 面积为负；#N/A 单元格空白、未点名系数族或该族没有这一地类；#VALUE! 名称与数值混用、建设用地、文本或区域大小不一致。
 * @throws #NUM! when an area is negative; #N/A when a cell is blank, the family is missing or has no coefficient for the class; #VALUE! when names and numbers, or construction land, or text are mixed in, or the ranges differ in size.
 * @remarks balance = area × coefficient × 44/12. Construction land has no coefficient: it bears its energy's emissions.
 * @zhremarks 碳收支 = 面积 × 系数 × 44/12。建设用地没有系数，按其能源排放计。
 * @see source definition
 * @see source land-literature-static
 * @see source land-literature-footprint
 * @example =CARBON.LAND({100;300}, {0.4;-0.6}) // {146.667;-660}
 * @example =CARBON.LAND(100, "林地", "静态系数（待核）", "碳") // -64.4
 * @example =CARBON.LAND(15, -0.6, , , "mu") // -2.2
 * @example =CARBON.LAND(100, "林地") // #N/A
 */
export function land(
  area: any[][],
  coefficient: any[][],
  family?: any[][],
  countedAs?: any[][],
  unit?: any[][],
): any[][] {
  passErrors(area, coefficient, family, countedAs, unit);
  const perCarbon = perTonneOfCarbon(forAll(countedAs));
  const hectaresEach = areaIn("hm2", forAll(unit), "hm2");
  const chosen = forAll(family);
  const coefficients = rangeOf(coefficient);
  const own = chosen === null && products(area, coefficients, { factor: hectaresEach * perCarbon, own: OWN });
  if (own) return own;
  const cells = coefficients.flat().filter((cell) => !isBlank(cell));
  const isNumber = (cell: Cell): boolean => isOwn(LAND_CLASSES, cell);
  const named = cells.filter((cell) => typeof cell === "string" && !errorIn(cell) && !isNumber(cell));
  if (named.length && cells.some(isNumber)) throw invalidValue(MIXED);
  if (chosen !== null && cells.some(isNumber)) throw invalidValue(MIXED);
  const key = chosen === null ? null : choose(LAND_FAMILIES, chosen);
  return mapCells([area, coefficients], ([a, name]) => {
    const hectares = hectaresIn(a, hectaresEach);
    if (hectares < 0) return invalidNumber();
    if (typeof name !== "string" || isNumber(name)) return hectares * ownNumber(name, OWN) * perCarbon;
    if (CONSTRUCTION.test(name.trim())) return invalidValue(CONSTRUCTION_LAND);
    const landClass = choose(LAND_CLASSES, name);
    if (key === null) return notAvailable(NO_FAMILY);
    const id = `land.${key}.${landClass}`;
    return isFactor(id) ? hectares * factor(id) * perCarbon : notAvailable(NOT_IN_FAMILY);
  });
}

/** An option that holds for the whole call, as one family must. */
function forAll(option: Matrix | undefined): unknown {
  if (option !== undefined && !isSingle(option)) throw invalidValue(SEVERAL);
  return singleOf(option);
}

const SEVERAL = {
  zh: "系数族、计量和面积单位各只能是一个值，不能是区域",
  en: "family, counted as and unit must each be one value, not a range",
};
const MIXED = {
  zh: "一次只能用一族系数：自有数值与地类名称不可混用",
  en: "one family at a time: your own numbers or names, not both",
};
const NO_FAMILY = {
  zh: "地类系数没有经核实的缺省值：请给出自有系数，或点名系数族",
  en: "there is no verified default: give your own coefficients or name a family",
};
const NOT_IN_FAMILY = { zh: "该系数族没有这一地类", en: "this family has no coefficient for that class" };
const CONSTRUCTION_LAND = {
  zh: "建设用地没有单位面积系数，请按其能源消费计算排放",
  en: "construction land has no coefficient: calculate that of its energy",
};

/** From forests that take up tens to built-up land that emits hundreds; kg and km² are far beyond. */
const OWN: Own = { units: ["tC/hm2", "tC/(hm2·a)"], from: 0, to: 500, least: -30 };

/** An area typed with its unit needs no other. */
function hectaresIn(cell: Cell, each: number): number {
  return typeof cell === "string" ? amountOf(cell, ["hm2"]) : numberOf(cell) * each;
}
