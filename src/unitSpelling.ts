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
  for (const [pattern, spelling] of SPELLINGS) text = text.replace(pattern, spelling);
  return text;
}

/** A word by itself: nothing that belongs to a name stands before or behind it. */
const word = (pattern: string) => new RegExp(`(^|[^A-Za-z])(?:${pattern})(?![A-Za-z])`, "gi");

const MASS = "[kMGTP]?g|[kMG]?t|[十百千万亿]+t|ston|lton|lb|吨|千克|公斤|克";

/** Standard coal, in the words of the yearbooks. */
const COAL = "(?:(?:standard\\s+)?coal\\s+equivalent|standard\\s+coal|SCE)";

const SPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/carbon dioxide/gi, "CO2"],
  [/(\d)\s(?=\d{3}(?!\d))/g, "$1"],
  [/(^|[/\s])(?:ten|10)\s+thousand\s+/gi, "$11e4"],
  [/(^|[/\s])(?:100|hundred)\s+million\s+/gi, "$11e8"],
  [/(^|[/\s])thousand\s+/gi, "$11e3"],
  [/(^|[/\s])million\s+/gi, "$11e6"],
  [/(^|[/\s])billion\s+/gi, "$11e9"],
  [/\s+per\s+(?:capita|head|person)$/gi, "/人"],
  [/\s+per\s+/gi, "/"],
  [/(\d),(?=\d{3})/g, "$1"],
  [/([十百千万亿])\s+(?=[A-Za-z\p{Script=Han}])/gu, "$1"],
  [/(^|\/)(1\d*) (?=[^\d\s])/g, "$1$2"],
  [word("passenger[-.\\s]*k(?:ilo)?m(?:et(?:re|er)s?)?"), "$1pkm"],
  [word("(?:tonne|t)[-.\\s]*k(?:ilo)?m(?:et(?:re|er)s?)?"), "$1tkm"],
  [word("v(?:ehicle|eh)?[-\\s]*k(?:ilo)?m(?:et(?:re|er)s?)?"), "$1vkm"],
  [/kilo[-\s]?(?=watt|joule|tonne|calorie)/gi, "k"],
  [/mega[-\s]?(?=watt|joule|tonne)/gi, "M"],
  [/giga[-\s]?(?=watt|joule)/gi, "G"],
  [/tera[-\s]?(?=watt|joule)/gi, "T"],
  [/calories?/gi, "cal"],
  [/([kM])tonnes?(?![A-Za-z])/g, "$1t"],
  [/(^|[^A-Za-z])MM[tT](?=\s*CO2)/g, "$1Mt"],
  [word(`(?:t|tonn?e?s?)\\s+(?:of\\s+)?${COAL}|t\\.c\\.e\\.?|tce`), "$1tce"],
  [word(`k(?:ilo)?g(?:ram)?s?\\s+(?:of\\s+)?${COAL}`), "$1kgce"],
  [word("(?:t|tonn?e?s?)\\s+(?:of\\s+)?oil\\s+equivalent|toe"), "$1toe"],
  [word("mmbtu"), "$1MMBtu"],
  [/watt[-\s]?hours?/gi, "Wh"],
  [/watts?(?![A-Za-z])/gi, "W"],
  [/joules?(?![A-Za-z])/gi, "J"],
  [word("k[wW]-hr?|k[wW]hr|k[wW]\\.h"), "$1kWh"],
  [word("annum"), "$1年"],
  [/BOD5|BOD₅/g, "BOD"],
  [/CODcr/gi, "COD"],
  [/百分点/g, "%"],
  [/瓦[·•⋅]?小?时/g, "瓦时"],
  [word("pers|inhabitants?|residents?|capita"), "$1人"],
  [/CO2\s*-?\s*(eq\.?|equivalents?|e)(?![A-Za-z])/gi, "CO2e"],
  [/CO2\s*当量/gi, "CO2e"],
  [word("square\\s+kilomet(?:re|er)s?|sq\\.?\\s*km|sqkm"), "$1km2"],
  [word("square\\s+met(?:re|er)s?|sq\\.?\\s*m|sqm"), "$1m2"],
  [word("(?:square|sq\\.?)\\s*(?:feet|foot|ft)"), "$1英尺2"],
  [word("(?:cubic|cu\\.?)\\s*(?:feet|foot|ft)"), "$1英尺3"],
  [word("f(?:ee|oo)?t"), "$1英尺"],
  [word("square\\s+miles?|sq\\.?\\s*mi"), "$1mi2"],
  [word("cubic\\s+met(?:re|er)s?|cu\\.?\\s*m"), "$1m3"],
  [word("short\\s+tons?"), "$1ston"],
  [word("long\\s+tons?"), "$1lton"],
  [word("US\\s+gallons?"), "$1USgal"],
  [word("(?:metric\\s+tonn?e?s?|tonnes?)"), "$1t"],
  [word("kilolit(?:re|er)s?"), "$1kL"],
  [word("megalit(?:re|er)s?"), "$1ML"],
  [word("kilograms?"), "$1kg"],
  [word("grams?"), "$1g"],
  [word("pounds?|lbs"), "$1lb"],
  [word("lit(?:re|er)s?"), "$1L"],
  [word("kilomet(?:re|er)s?"), "$1km"],
  [word("met(?:re|er)s?"), "$1m"],
  [/([kMGT]?)Wp(?![A-Za-z])/g, "$1W"],
  [/(^|[^A-Za-z])[kK][wW][hH](?![A-Za-z])/g, "$1kWh"],
  [/(^|[^A-Za-z])(M|G|T)[wW][hH](?![A-Za-z])/g, "$1$2Wh"],
  [/(^|[^A-Za-z])K([WJV])(?![A-Za-z])/g, "$1k$2"],
  [/(^|[^A-Za-z])K[gG](?![A-Za-z])/g, "$1kg"],
  [/(^|[^A-Za-z])K[mM](?![A-Za-z])/g, "$1km"],
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
