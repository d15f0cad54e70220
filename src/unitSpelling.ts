/**
 * A unit as inventories, yearbooks and handbooks print it, in the one spelling that the readers of units know: "t CO2-eq"
 * is tCO2e, "千克标准煤/平方米" kgce/平方米, "10^4 t" 1e4t. What means different things in different books stays as it is.
 */
export function unitSpelling(symbol: string): string {
  let text = symbol
    // NFKC makes ² and ₂ plain digits, ㎡ m2, and full-width signs half-width; 10⁴ would become 104.
    .replace(/^[×x]\s*(?=10)/, "")
    .replace(/10([²³⁴-⁹]+)\s*/g, (_, power: string) => `1e${power.normalize("NFKC")}`)
    .normalize("NFKC")
    .replace(/[−–]/g, "-")
    .replace(/10\^(\d+)\s*/g, "1e$1")
    .trim();
  for (const [pattern, spelling] of SPELLINGS) text = text.replace(pattern, spelling as string);
  return text;
}

/** A unit's name with its symbol in brackets behind it, "kilowatt hours (kWh)": the two, for whoever can tell that they are one. */
export function nameAndSymbol(symbol: string): [name: string, symbol: string] | null {
  const [, name, inside] = /^(.*[^(/·*\s])\s*\(([^()]+)\)$/.exec(symbol.normalize("NFKC").trim()) ?? [];
  return name === undefined || inside === undefined ? null : [name, inside];
}

/** A word by itself: nothing that belongs to a name stands before or behind it. */
const word = (pattern: string) => new RegExp(`(^|[^A-Za-z])(?:${pattern})(?![A-Za-z])`, "gi");

const MASS = "[kMGTP]?g|[kMG]?t|[十百千万亿]+t|ston|lton|lb|吨|千克|公斤|克";

/** Standard coal, in the words of the yearbooks. */
const COAL = "(?:(?:standard\\s+)?coal\\s+equivalent|standard\\s+coal|SCE)";

/** Metric prefixes in words. */
const PREFIX: Record<string, string> = { kilo: "k", mega: "M", giga: "G", tera: "T", peta: "P", exa: "E" };

const ZEROS: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12, quadrillion: 15 };

/** A gallon or ton that says which it is, before it or in brackets behind it. */
const said = (which: string, name: string) =>
  word(`(?:${which})\\s+${name}(?:\\s*\\(gal\\.?\\))?|${name}\\s*\\((?:${which})\\)`);
const GALLON = "gal(?:lons?|\\.)?";
const AMERICAN = "US|U\\.S\\.";
const BRITISH = "imperial|imp\\.?|UK|U\\.K\\.";

type Spelling = string | ((found: string, ...parts: string[]) => string);

const SPELLINGS: readonly (readonly [pattern: RegExp, spelling: Spelling])[] = [
  [/carbon dioxide|co2/gi, "CO2"],
  [/(\d)\s(?=\d{3}(?!\d))/g, "$1"],
  [/(^|[/\s])(?:ten|10)\s+thousand\s+/gi, "$11e4"],
  [/(^|[/\s])(?:100|hundred)\s+million\s+/gi, "$11e8"],
  [
    /(^|[/\s])(thousand|million|billion|trillion|quadrillion)(?:s\s+of)?\s+/gi,
    (_, before, times) => `${before}1e${ZEROS[times!.toLowerCase()]}`,
  ],
  [/(^|[^A-Za-z])MMcf(?![A-Za-z])/g, "$11e6ft3"],
  [/(^|[^A-Za-z])[Bb]cf(?![A-Za-z])/g, "$11e9ft3"],
  [/(^|[^A-Za-z])[Tt]cf(?![A-Za-z])/g, "$11e12ft3"],
  [/\s+per\s+(?:capita|head|person)$/gi, "/人"],
  [/\s+per\s+/gi, "/"],
  [/(\d),(?=\d{3})/g, "$1"],
  [/([十百千万亿])\s+(?=[A-Za-z\p{Script=Han}])/gu, "$1"],
  [/(^|\/)(1\d*) (?=[^\d\s])/g, "$1$2"],
  [word("(?:passenger[-.·•⋅\\s]*|人[·•⋅])k(?:ilo)?m(?:et(?:re|er)s?)?"), "$1pkm"],
  [word("(?:tonne|t)[-.·•⋅\\s]*k(?:ilo)?m(?:et(?:re|er)s?)?"), "$1tkm"],
  [word("v(?:ehicle|eh)?[-\\s]*k(?:ilo)?m(?:et(?:re|er)s?)?"), "$1vkm"],
  [
    /(kilo|mega|giga|tera|peta|exa)[-\s]?(?=watt|joule|tonne|calorie|gram)/gi,
    (_, prefix) => PREFIX[prefix!.toLowerCase()]!,
  ],
  [/calories?/gi, "cal"],
  [
    /(^|[^A-Za-z])([kKMG])(?:Cal|CAL|cal)(?![A-Za-z])/g,
    (_, before, prefix) => `${before}${prefix!.replace("K", "k")}cal`,
  ],
  [/([kMG])tonnes?(?![A-Za-z])/g, "$1t"],
  [/([kMGTP])gram(?:me)?s?(?![A-Za-z])/g, "$1g"],
  [/(^|[^A-Za-z])MM[tT](?=\s*CO2)/g, "$1Mt"],
  [word(`(?:metric\\s+)?([kMG]?)(?:t|tonn?e?s?)\\s+(?:of\\s+)?${COAL}|t\\.c\\.e\\.?`), "$1$2tce"],
  [word(`k(?:ilo)?g(?:ram(?:me)?)?s?\\s+(?:of\\s+)?${COAL}`), "$1kgce"],
  [
    word("(?:metric\\s+)?([kMG]?)(?:t|tonn?e?s?)\\s+(?:of\\s+)?oil\\s+\\(?equiv(?:alent|\\.)?\\)?"),
    "$1$2toe",
  ],
  // Energy statistics print mtoe for millions, never for thousandths.
  [
    word("([kmg]?)(t[oc]e)"),
    (_, before, prefix, of) =>
      before! + (/k/i.test(prefix!) ? "k" : prefix!.toUpperCase()) + of!.toLowerCase(),
  ],
  // Tables begin their words with capitals.
  [
    word(
      "(quads?|therms?|acres?|hectares?|barrels?|miles?|days?|months?|years?|persons?|people|trips?|households?|vehicles?)",
    ),
    (_, before, name) => before! + name!.toLowerCase(),
  ],
  [word("barrels?\\s+of\\s+(?:crude\\s+)?oil(?!\\s*eq)"), "$1bbl"],
  [said(AMERICAN, "barrels?"), "$1bbl"],
  [/british[-\s]+thermal[-\s]+units?/gi, "Btu"],
  [word("de[kc]atherms?|dths?"), "$1MMBtu"],
  [word("mmbtus?"), "$1MMBtu"],
  [word("kbtus?"), "$11e3Btu"],
  [word("btus?"), "$1Btu"],
  // MBtu is a thousand in some books and a million in others; here the words before it say which.
  [/(1e[36]Btu)\s*\(MBtu\)/gi, "$1"],
  [/watt[-\s]?hours?/gi, "Wh"],
  [/watts?(?![A-Za-z])/gi, "W"],
  [/joules?(?![A-Za-z])/gi, "J"],
  [word("k[wW]-hr?|k[wW]hr|k[wW]\\.h"), "$1kWh"],
  [word("annum"), "$1年"],
  [/年度/g, "年"],
  [word("hours?|hrs?"), "$1h"],
  [word("min(?:ute)?s?"), "$1min"],
  [word("sec(?:ond)?s?"), "$1s"],
  [/BOD5|BOD₅/g, "BOD"],
  [/CODcr/gi, "COD"],
  [/百分点/g, "%"],
  [/瓦[·•⋅]?小?时/g, "瓦时"],
  [/(吨|人)[·•⋅]公里/g, "$1公里"],
  [word("pers|inhabitants?|residents?|capita"), "$1人"],
  [/CO2\s*-?\s*(eq\.?|equivalents?|e)(?![A-Za-z])/gi, "CO2e"],
  [/CO2\s*当量/gi, "CO2e"],
  [word("square\\s+kilomet(?:re|er)s?|sq\\.?\\s*km|sqkm"), "$1km2"],
  [word("square\\s+met(?:re|er)s?|sq\\.?\\s*m|sqm"), "$1m2"],
  [word("(?:square|sq\\.?)\\s*(?:feet|foot|ft)"), "$1英尺2"],
  [word("(?:cubic|cu\\.?)\\s*(?:feet|foot|ft)"), "$1英尺3"],
  [word("f(?:ee|oo)?t"), "$1英尺"],
  [word("(?:square|sq\\.?)\\s*(?:yards?|yd)"), "$1码2"],
  [word("(?:cubic|cu\\.?)\\s*(?:yards?|yd)"), "$1码3"],
  [word("yards?"), "$1码"],
  [word("nautical\\s+miles?"), "$1nmi"],
  [word("square\\s+miles?|sq\\.?\\s*mi"), "$1mi2"],
  [word("(?:short\\s+tons?|st)[-.\\s]miles?"), "$1(ston·mi)"],
  [word("passenger[-.\\s]miles?"), "$1(人·mi)"],
  [word("vehicle[-.\\s]miles?"), "$1(辆·mi)"],
  [word("tonne[-.\\s]miles?"), "$1(t·mi)"],
  [word("cubic\\s+met(?:re|er)s?|cu\\.?\\s*m"), "$1m3"],
  [said(`short|${AMERICAN}`, "tons?"), "$1ston"],
  [word("sh\\.?\\s*tn\\.?"), "$1ston"],
  [said(`long|${BRITISH}`, "tons?"), "$1lton"],
  [said("metric", "tons?"), "$1t"],
  [said(AMERICAN, GALLON), "$1USgal"],
  [said(`${BRITISH}|Canadian`, GALLON), "$1UKgal"],
  [word("(?:metric\\s+tonn?e?s?|tonnes?)"), "$1t"],
  [word("kilolit(?:re|er)s?"), "$1kL"],
  [word("megalit(?:re|er)s?"), "$1ML"],
  [word("gram(?:me)?s?"), "$1g"],
  [word("(?:avoirdupois\\s+)?(?:pounds?|lbs\\.?|lb\\.)(?:\\s+avoirdupois)?"), "$1lb"],
  [word("secs?|seconds?"), "$1s"],
  [word("lit(?:re|er)s?"), "$1L"],
  [word("kilomet(?:re|er)s?"), "$1km"],
  [word("met(?:re|er)s?"), "$1m"],
  [/([kMGT]?)Wp(?![A-Za-z])/g, "$1W"],
  [/([kMGT]Wh?)(?:e|el|th|\s*\((?:e|el|th|electric(?:al)?|thermal)\))(?![A-Za-z])/g, "$1"],
  [/(^|[^A-Za-z])[kK][wW][hH](?![A-Za-z])/g, "$1kWh"],
  [/(^|[^A-Za-z])(M|G|T)[wW][hH](?![A-Za-z])/g, "$1$2Wh"],
  [/(^|[^A-Za-z])K([WJV])(?![A-Za-z])/g, "$1k$2"],
  [/(^|[^A-Za-z])K[gG](?![A-Za-z])/g, "$1kg"],
  [/(^|[^A-Za-z])K[tT](?=CO2|CH4|N2O|C?(?![A-Za-z]))/g, "$1kt"],
  [/(^|[^A-Za-z])K[mM](?![A-Za-z])/g, "$1km"],
  // By some a metric ton, by others a million: neither reader of units knows it then.
  [/(^|[^A-Za-z])mt(?=CO2|CH4|N2O|C?(?![A-Za-z]))/g, "$1?mt"],
  // A blank between a mass and what is weighed makes no product.
  [
    new RegExp(
      `(^|[/·(\\s\\d])(${MASS})(?:\\s+(?:of\\s+)?|-)(?=(?:CO2e?|CH4|N2O|C|N|BOD|COD|ce|oe)(?![A-Za-z0-9]))`,
      "g",
    ),
    "$1$2",
  ],
  [/(^|[^千毫公])克(?=标准?煤|标准油|油当量|二氧化碳|碳|甲烷|氧化亚氮|氮|CO2|CH4|N2O)/g, "$1g"],
  [/(?:千克|公斤)(?=标准?煤|标准油|油当量|二氧化碳|碳|甲烷|氧化亚氮|氮|CO2|CH4|N2O)/g, "kg"],
  [/(k?g)标准?煤/g, "$1ce"],
  [/(k?g)(?:标准油|油当量)/g, "$1oe"],
  [/(k?g)二氧化碳当量/g, "$1CO2e"],
  [/(k?g)二氧化碳/g, "$1CO2"],
  [/(k?g)甲烷/g, "$1CH4"],
  [/(k?g)氧化亚氮/g, "$1N2O"],
  [/(k?g)碳/g, "$1C"],
  [/(k?g)氮/g, "$1N"],
];

/** Of which letters the spellings above are, beside those of the units themselves. */
export const spellingLetters = SPELLINGS.map(([pattern]) => pattern.source).join("");
