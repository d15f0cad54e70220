/**
 * mathjs with the units of planning and carbon, made once. Tests load this file once for a worker and not for each
 * test file (jest.config.cjs), so what it throws may be of another realm: units.ts, which alone uses it, throws anew.
 */
import {
  create,
  createUnitDependencies,
  parseDependencies,
  unitDependencies,
  type Unit,
  type UnitDefinition,
} from "mathjs";

type Library = ReturnType<typeof made>;
let library: Library | undefined;

/** Made when the first unit is read, since that takes a third of a second and most of what imports this reads none. */
export function math(): Library {
  if (library) return library;
  library = made();
  addMultiples();
  defineUnits();
  parseLetters();
  return library;
}

const made = () => create({ ...createUnitDependencies, ...parseDependencies, ...unitDependencies });

/** The class behind math().unit; its parser and prefixes are open to extension. */
interface UnitClass {
  isValidAlpha: (character: string) => boolean;
  PREFIXES: Record<string, Record<string, { name: string; value: number; scientific: boolean }>>;
}

const LETTER = /^\p{L}$/u;
/** Chinese metric prefixes, beside k, M and the like. */
const METRIC = { 千: 1e3, 兆: 1e6, 吉: 1e9, 太: 1e12, 厘: 1e-2, 毫: 1e-3 };
const MULTIPLES = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** 万, 亿, 千万 … go with every unit, also in front of k or M. */
function addMultiples(): void {
  const { Unit: unitClass } = math() as unknown as { Unit: UnitClass };
  unitClass.isValidAlpha = (character) => LETTER.test(character);
  const multiples: [string, number][] = Object.entries(MULTIPLES);
  for (const [a, x] of Object.entries(MULTIPLES))
    for (const [b, y] of Object.entries(MULTIPLES)) multiples.push([a + b, x * y]);
  const groups = ["NONE", "SHORT", "LONG", "SHORTLONG", "SQUARED", "CUBIC"];
  for (const group of groups) {
    const prefixes = unitClass.PREFIXES[group]!;
    if (group === "SHORT")
      for (const [name, value] of Object.entries(METRIC)) prefixes[name] = { name, value, scientific: false };
    for (const [prefix, { value }] of Object.entries({ ...prefixes }))
      for (const [multiple, times] of multiples) {
        const name = multiple + prefix;
        prefixes[name] = { name, value: value * times, scientific: false };
      }
  }
}

function define(
  name: string,
  definition: Omit<UnitDefinition, "definition"> & { definition?: string | Unit },
) {
  for (const each of [name, ...(definition.aliases ?? [])]) for (const letter of each) LETTERS.add(letter);
  math().createUnit(name, definition as UnitDefinition, { override: true });
}

const LETTERS = new Set([...Object.keys(METRIC), ...Object.keys(MULTIPLES)].flatMap((name) => [...name]));

/** Chinese letters of which a unit may be made; any other is in none. */
export function unitLetters(): ReadonlySet<string> {
  math();
  return LETTERS;
}

export const PER_CENT = "percent";

/** Each substance is a kind of its own: kgC, kgCO2 and kgCO2e never add up or convert into each other. */
const SUBSTANCES: Record<string, string[]> = {
  C: ["吨碳"],
  CO2: ["吨二氧化碳"],
  CO2e: ["吨二氧化碳当量", "吨CO2当量"],
  CH4: ["吨甲烷"],
  N2O: ["吨氧化亚氮"],
  N: ["吨氮"],
  BOD: [],
  COD: [],
};
const COUNTED: Record<string, string[]> = {
  个: ["count"],
  座: ["facility", "facilities"],
  处: [],
  点: ["point", "points"],
  家: [],
  栋: [],
  层: ["storey", "storeys"],
  分: ["score"],
  种: ["kind", "kinds"],
  项: [],
  村: ["village", "villages"],
  镇: ["town", "towns"],
  街道: ["subdistrict", "subdistricts"],
  TEU: ["标准箱"],
};

function defineUnits(): void {
  define(PER_CENT, { definition: math().unit(0.01) as unknown as Unit });
  define("permille", { definition: math().unit(0.001) as unknown as Unit });

  define("米", { definition: "1 m", prefixes: "short" });
  define("公里", { definition: "1 km" });
  define("平方米", { definition: "1 m^2", aliases: ["平米"] });
  define("平方千米", { definition: "1 km^2", aliases: ["平方公里"] });
  define("公顷", { definition: "10000 m^2", aliases: ["hectare", "hectares"], prefixes: "short" });
  define("ha", { definition: "10000 m^2", prefixes: "short" });
  define("亩", {
    definition: math()
      .unit(1, "hectare")
      .divide(math().unit(15) as Unit) as Unit,
    aliases: ["市亩", "mu"],
  });
  define("顷", { definition: math().unit(100, "亩") });
  define("acre", { definition: "4046.8564224 m^2", aliases: ["acres", "ac", "英亩"] });
  define("mile", { definition: "1609.344 m", aliases: ["miles", "mi", "英里"] });
  define("公亩", { definition: "100 m^2" });
  define("英尺", { definition: "0.3048 m" });
  define("yd", { definition: "0.9144 m", aliases: ["码"] });
  define("nmi", { definition: "1852 m", aliases: ["海里"] });
  define("里", { definition: "500 m", aliases: ["华里"] });
  // Gas at 0 °C, at what a book calls standard, and at the gauge are three amounts.
  define("Nm3", {});
  define("标准立方米", { aliases: ["标方"] });
  define("bbl", { definition: "0.158987294928 m^3", aliases: ["barrel", "barrels", "桶"] });
  // Books differ on what these are, so that they cancel but never convert; mathjs has them American.
  define("gallon", { aliases: ["gallons", "gal"] });
  define("ton", { aliases: ["tons"] });
  define("hundredweight", { aliases: ["hundredweights", "cwt"] });
  define("pint", { aliases: ["pints", "pt"] });
  define("quart", { aliases: ["quarts", "qt"] });
  define("cup", { aliases: ["cups", "cp"] });
  define("gill", { aliases: ["gills", "gi"] });
  define("fluidounce", { aliases: ["fluidounces", "floz"] });
  define("fluiddram", { aliases: ["fluiddrams", "fldr"] });
  define("hogshead", { aliases: ["hogsheads"] });
  define("beerbarrel", { aliases: ["beerbarrels"] });
  define("tablespoon", { aliases: ["tablespoons"] });
  define("teaspoon", { aliases: ["teaspoons"] });
  define("hp", {});
  define("USgal", { definition: "0.003785411784 m^3" });
  define("UKgal", { definition: "0.00454609 m^3" });
  define("立方米", { definition: "1 m^3" });
  define("升", { definition: "1 L", prefixes: "short" });

  define("克", { definition: "1 g", prefixes: "short" });
  define("公斤", { definition: "1 kg" });
  define("斤", { definition: "500 g" });
  define("两", { definition: "50 g" });
  define("担", { definition: "50 kg" });
  define("lb", { definition: "453.59237 g", aliases: ["lbs", "磅"] });
  define("ston", { definition: "907184.74 g" });
  define("lton", { definition: "1016046.9088 g" });
  define("吨", { definition: "1 t", prefixes: "short" });

  define("秒", { definition: "1 s" });
  define("分钟", { definition: "1 min" });
  define("小时", { definition: "1 h" });
  define("日", { definition: "24 h", aliases: ["天", "d", "day", "days"] });
  // A calendar year has no fixed length; mathjs's own "a" and "year" do.
  define("年", { aliases: ["a", "yr", "year", "years"] });
  define("月", {
    definition: math()
      .unit(1, "年")
      .divide(math().unit(12) as Unit) as Unit,
    aliases: ["month", "months"],
  });

  define("焦", { definition: "1 J", prefixes: "short" });
  define("瓦时", { definition: "1 Wh", prefixes: "short" });
  define("度", { definition: "1 kWh" });
  define("cal", { definition: "4.1868 J", prefixes: "short", aliases: ["卡"] });
  define("大卡", { definition: "4.1868 kJ" });
  define("Btu", { definition: "1055.05585262 J" });
  define("MMBtu", { definition: "1055.05585262 MJ" });
  define("therm", { definition: "105505585.262 J", aliases: ["therms"] });
  define("quad", { definition: "1055055852620 MJ", aliases: ["quads"] });
  define("goe", { definition: "41.868 kJ", prefixes: "short" });
  define("toe", { definition: "41868 MJ", prefixes: "short", aliases: ["吨标准油", "吨油当量"] });
  define("tce", { definition: "29307.6 MJ", prefixes: "short", aliases: ["吨标准煤", "吨标煤"] });
  define("gce", { definition: "29.3076 kJ", prefixes: "short" });
  define("瓦", { definition: "1 W", prefixes: "short" });
  define("伏", { definition: "1 V", prefixes: "short" });

  for (const [substance, aliases] of Object.entries(SUBSTANCES)) {
    define(`g${substance}`, { prefixes: "short" });
    define(`t${substance}`, {
      definition: `1e6 g${substance}`,
      prefixes: "short",
      aliases: [`吨${substance}`, ...aliases],
    });
    define(`lb${substance}`, { definition: `453.59237 g${substance}` });
    define(`ston${substance}`, { definition: `907184.74 g${substance}` });
  }

  define("元", { aliases: ["CNY", "RMB", "yuan"] });
  define("美元", { aliases: ["USD"] });
  define("人", { aliases: ["person", "persons", "people"] });
  define("人次", { aliases: ["trip", "trips"] });
  define("户", { aliases: ["household", "households"] });
  define("辆", { aliases: ["vehicle", "vehicles"] });
  define("头", { aliases: ["head", "只", "匹"] });
  define("pkm", { definition: "1 人 km", aliases: ["人公里"] });
  define("tkm", { definition: "1 t km", aliases: ["吨公里"] });
  define("vkm", { definition: "1 辆 km", aliases: ["车公里"] });
  for (const [counted, aliases] of Object.entries(COUNTED)) define(counted, { aliases });
}

/** Names in a typed formula may be Chinese. */
function parseLetters(): void {
  const parser = math().parse as Library["parse"] & {
    isAlpha: (c: string, before: string, after: string) => boolean;
  };
  parser.isAlpha = (character) => LETTER.test(character) || character === "_";
}
