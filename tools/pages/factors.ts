import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Factor } from "../../src/catalogue/factor";
import type { Language } from "../../src/catalogue/language";
import { unitName } from "../../src/catalogue/unitNames";
import type { Text } from "../../src/catalogue/schema";
import { rangeText } from "../../src/sheets/factorRange";
import { CONFIDENCE_WORDS } from "../../src/sheets/targetWords";
import { readReferenceTables } from "../catalogueRecords";
import { exactValue } from "../factors";
import { citationText } from "./citations";
import { anchor, page, plain, sentences, table } from "./markdown";
import { quotedTableBlocks } from "./quotedTables";

const FACTORS = join(__dirname, "../../src/catalogue/data/factors");

/** Titles of the families; a new family shows under the name of its file until it has one. */
const FAMILIES: Record<string, Text> = {
  grid: { zh: "电网排放因子", en: "Grid electricity" },
  "standard-coal": { zh: "折标准煤系数", en: "Conversion to standard coal" },
  fuel: { zh: "燃料与热力", en: "Fuels and heat" },
  carbon: { zh: "碳与二氧化碳换算、国际缺省值", en: "Carbon, carbon dioxide and international defaults" },
  land: { zh: "土地利用", en: "Land use" },
  agriculture: { zh: "农业投入与畜禽", en: "Farm inputs and livestock" },
  ecosystem: { zh: "森林与蓝碳", en: "Forest and blue carbon" },
  transport: { zh: "交通", en: "Transport" },
  report: { zh: "报告给出的背景数据", en: "Background figures of the report" },
  "waste-and-building": { zh: "废弃物、污水与建材", en: "Waste, wastewater and building materials" },
};

const WORDS = {
  zh: {
    title: "排放因子、系数与引用表",
    intro:
      "单元格函数按键名取这些数。“待核”的从不作缺省值，只能由使用者点名选用。由几个数相乘得来的，按各乘数现算，不用印出的舍入值。",
    head: ["键", "名称", "数值", "单位", "年份", "地区", "口径", "取值范围", "来源", "核对", "说明"],
    product: "印作 {value}，由 {parts} 算得",
    tables: "引用表",
  },
  en: {
    title: "Factors, coefficients and quoted tables",
    intro:
      "Cell functions take these numbers by their key. One that could not be verified is never a default; the user has to name it. A product is calculated from its components, not taken from the rounded figure in print.",
    head: ["Key", "Name", "Value", "Unit", "Year", "Region", "Scope", "Range", "Source", "Checked", "Note"],
    product: "printed as {value}, calculated from {parts}",
    tables: "Quoted tables",
  },
};

export function factorsPage(language: Language): string {
  const words = WORDS[language];
  const families = readdirSync(FACTORS).map((file) => basename(file, ".json"));
  const order = Object.keys(FAMILIES);
  const place = (family: string) => (order.includes(family) ? order.indexOf(family) : order.length);
  return page(
    words.title,
    [
      words.intro,
      ...families
        .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
        .flatMap((family) => familyBlocks(family, language)),
      `## ${words.tables}`,
      ...readReferenceTables().flatMap((quoted) => quotedTableBlocks(quoted, language)),
    ],
    language,
  );
}

function familyBlocks(family: string, language: Language): string[] {
  const factors = JSON.parse(readFileSync(join(FACTORS, `${family}.json`), "utf8")) as Factor[];
  return [
    `## ${anchor(family)}${FAMILIES[family]?.[language] ?? family}`,
    table(
      WORDS[language].head,
      factors.map((factor) => factorRow(factor, language)),
    ),
  ];
}

function factorRow(factor: Factor, language: Language): string[] {
  const { id, key, name, unit, year, region, scope, range, citation, furtherCitations, confidence, note } =
    factor;
  return [
    `${anchor(id)}\`${key}\``,
    plain(name[language]),
    String(Number(exactValue(factor).toPrecision(6))),
    plain(unitName(unit, language)),
    year === null ? "" : String(year),
    plain(region ?? ""),
    plain(scope[language]),
    range ? `${plain(rangeText(range, language))} ${citationText(range.citation, language)}` : "",
    sentences(
      [citation, ...furtherCitations].map((one) => citationText(one, language)),
      language,
    ),
    CONFIDENCE_WORDS[confidence][language],
    sentences([productText(factor, language), note && plain(note[language])], language),
  ];
}

function productText({ value, components }: Factor, language: Language): string {
  if (!components) return "";
  const parts = components
    .map((part) => `${part.name} ${part.value}${part.unit && ` ${part.unit}`}`)
    .join(" × ");
  return plain(WORDS[language].product.replace("{value}", String(value)).replace("{parts}", parts));
}
