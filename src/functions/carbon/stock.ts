import { areaIn } from "../core/areaUnits";
import { passErrors, rangeOf } from "../core/cells";
import { finite, isSingle, shape, singleOf, spread, type Outcome } from "../core/columns";
import { numberOf, perTonneOfCarbon } from "../core/coefficients";
import { amountOf, ownNumber, type Own } from "../core/quantities";
import { divisionByZero, invalidNumber, invalidValue, isError } from "../core/errors";
import { choices, option } from "../core/names";

export const STOCK_FORMS = choices(
  { zh: "形式", en: "form" },
  { stock: ["储量", "stock"], density: ["密度", "density"] },
  "stockForms",
);

/**
 * Carbon stock of land [tCO2] by class and pool: area times carbon density, in the shape of the densities; or the density of a stock.
 *
 * @customfunction CARBON.STOCK
 * @zh 土地碳储量 [tCO2]，按地类和碳库：面积乘碳密度，结果与密度区域同形（一行一地类、一列一碳库）；也可由储量求密度。
 * @param area Area of each class, one a row [hm^2].
 * @zhparam area 面积 各地类面积，一行一个 [hm^2]。
 * @param density Carbon density, a class a row, a pool a column (above ground, below ground, soil, dead matter) [tC/hm^2]; for a density the stocks.
 * @zhparam density 碳密度 一行一地类，一列一碳库（地上、地下、土壤、死亡有机质）[tC/hm^2]；求密度时为储量。
 * @param [form] "stock" (default) or "density".
 * @zhparam form 形式 “储量”（默认）或“密度”。
 * @param [countedAs] Stock in CO2 (default) or C. A density stays in what the stock is in.
 * @zhparam countedAs 计量 储量按二氧化碳（缺省）或碳；密度与所给储量同计量。
 * @param [unit] Unit of the areas: hm2 (default), m2, km2 or mu. Densities stay per hm².
 * @zhparam unit 面积单位 公顷（缺省）、平方米、平方公里或亩；密度仍为每公顷。
 * @choices form carbon/stock#STOCK_FORMS
 * @choices countedAs core/coefficients#COUNTED_AS
 * @choices unit core/areaUnits#AREA_UNITS
 * @returns Stocks [tCO2], in tC when chosen, or densities, in the shape of the second argument; totals with SUM.
 * @zhreturns 碳储量，或密度，与第二个参数同形；合计用 SUM。
 * @throws #DIV/0! when an area is 0 and a density is wanted; #NUM! when a number is negative; #N/A when a cell is blank; #VALUE! when a name is unknown, CO2 or C is chosen for a density, a cell is text or the rows differ in number.
 * @remarks stock = area × density × 44/12; density = stock / area. There is no default density: published ones differ several-fold with depth, place and method. Change of stock over the years between is the sink.
 * @zhremarks 碳储量 = 面积 × 碳密度 × 44/12；碳密度 = 碳储量 ÷ 面积。碳密度没有缺省值：各文献随土层深度、地区、方法相差数倍。两期储量之差除以年数即碳汇。
 * @see source definition
 * @see source invest-carbon
 * @example =CARBON.STOCK(100, 140, , "C") // 14000
 * @example =CARBON.STOCK({100;50}, {140,70;15,35}, , "碳") // {14000,7000;750,1750}
 * @example =CARBON.STOCK(3489443, 310700000, "密度") // 89.04
 */
export function stock(area: any[][], density: any[][], form?: any, countedAs?: any, unit?: any): any[][] {
  passErrors(area, density, form, countedAs, unit);
  const wanted = option(STOCK_FORMS, form) ?? "stock";
  const as = singleOf(countedAs);
  if (wanted === "density" && as !== null) throw invalidValue(AS_GIVEN);
  const each = areaIn("hm2", singleOf(unit), "hm2");
  const per = each * (wanted === "stock" ? perTonneOfCarbon(as) : 1);
  const cells = rangeOf(density);
  const areas = isSingle(area) ? spread(area, cells.length, 1) : rangeOf(area);
  if (areas[0]!.length === 1) shape([areas, cells.map(() => [0])]);
  else shape([areas, cells]);
  return cells.map((row, i) =>
    row.map((cell, j): Outcome => {
      try {
        const place = areas[i]![areas[i]!.length === 1 ? 0 : j];
        // An area typed with its unit needs no other.
        const hectares = typeof place === "string" ? amountOf(place, HECTARES) / each : numberOf(place);
        const value = wanted === "stock" ? ownNumber(cell, GIVEN) : amountOf(cell, STOCKS);
        if (hectares < 0 || value < 0) return invalidNumber();
        if (wanted === "stock") return finite(hectares * value * per);
        return hectares === 0 ? divisionByZero() : ownNumber(value / (hectares * per), DENSITY);
      } catch (error) {
        if (isError(error)) return error;
        throw error;
      }
    }),
  );
}

const HECTARES = ["hm2"];
const STOCKS = ["tC", "tCO2", "t"];
/** Ten metres of peat have some 6000, as CO2 22,000. */
const DENSITY: Own = { units: ["tC/hm2"], from: 0, to: 30_000 };
const GIVEN: Own = { ...DENSITY, noYear: true };
const AS_GIVEN = {
  zh: "密度与所给储量同计量，请省略“计量”",
  en: "a density is in what the stock is in: leave CO2 or C out",
};
