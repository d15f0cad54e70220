import { CIRCUMSTANCES, type CircumstanceId } from "../../catalogue/circumstances";
import { MOST_URBAN_RESIDENTS } from "../../catalogue/citySize";
import type { Level, Plan, Text } from "../../catalogue/schema";
import type { Field } from "./field";
import { citySize, judgedYear, listField, province, region } from "./circumstanceFields";
import { YEARS, baseYearHint, nearYearHint, targetYearHint } from "./yearHints";

const NONE: Text = { zh: "", en: "" };
const AMOUNT = { min: 0, max: null, whole: false };
const YEAR = { ...YEARS, whole: true };

const PLACE_EXAMPLE: Record<Level, Text> = {
  国家: { zh: "如：全国", en: "e.g. the whole country" },
  省: { zh: "如：××省", en: "Name of the province" },
  市: { zh: "如：××市", en: "Name of the municipality" },
  县: { zh: "如：××县", en: "Name of the county" },
  乡镇: { zh: "如：××县××镇", en: "Name of the township" },
};

/** A plan for a municipality or a county has a city, or county town, whose size counts. */
export function hasCitySize({ level }: Plan): boolean {
  return level === "市" || level === "县";
}

const FIELDS = {
  place: {
    name: null,
    label: { zh: "规划地区", en: "Place" },
    unit: NONE,
    help: NONE,
    look: "input",
    columns: 2,
    lines: 2,
    rule: null,
  },
  author: {
    name: null,
    label: { zh: "编制单位", en: "Drawn up by" },
    unit: NONE,
    help: NONE,
    look: "input",
    columns: 6,
    rule: null,
  },
  baseYear: {
    name: { zh: "基期年", en: "BaseYear" },
    label: { zh: "基期年", en: "Base year" },
    unit: { zh: "年", en: "year" },
    help: { zh: "现状值所属年份，如2020", en: "Year of the current values, e.g. 2020" },
    look: "inputNumber",
    rule: YEAR,
  },
  nearYear: {
    name: { zh: "近期年", en: "NearTermYear" },
    label: { zh: "近期年", en: "Near-term year" },
    unit: { zh: "年", en: "year" },
    help: {
      zh: "近期值所属年份，如2030；没有近期值可不填",
      en: "Year of the near-term values, e.g. 2030; optional",
    },
    look: "inputNumber",
    rule: YEAR,
  },
  targetYear: {
    name: { zh: "目标年", en: "TargetYear" },
    label: { zh: "目标年", en: "Target year" },
    unit: { zh: "年", en: "year" },
    help: { zh: "规划值所属年份，如2035", en: "Year of the planned values, e.g. 2035" },
    look: "inputNumber",
    rule: YEAR,
  },
  judgedYear,
  urbanPopulation: {
    name: { zh: "城区常住人口", en: "UrbanPopulation" },
    label: { zh: "城区常住人口", en: "Permanent residents of the urban area" },
    unit: { zh: "万人", en: "10,000 people" },
    help: {
      zh: "决定城市规模；随规模变化的目标值按它取。口径见国发〔2014〕51号",
      en: "Decides the city's size, and with it some targets (State Council, No. 51 of 2014)",
    },
    look: "inputNumber",
    rule: { min: 0, max: MOST_URBAN_RESIDENTS, whole: false },
  },
  citySize,
  province,
  region,
  waterShort: listField("waterShort"),
  basin: listField("basin"),
  area: listField("area"),
  centre: listField("centre"),
  greenTravelCity: listField("greenTravelCity"),
  newBusinessLand: listField("newBusinessLand"),
  population: {
    name: { zh: "常住人口", en: "Population" },
    label: { zh: "常住人口", en: "Permanent residents" },
    unit: { zh: "万人", en: "10,000 people" },
    help: { zh: "规划范围内，基期年年末数", en: "Within the plan's area, at the end of the base year" },
    look: "inputNumber",
    rule: AMOUNT,
  },
  landArea: {
    name: { zh: "国土面积", en: "LandArea" },
    label: { zh: "国土面积", en: "Land area" },
    unit: { zh: "km²", en: "km²" },
    help: NONE,
    look: "inputNumber",
    rule: AMOUNT,
  },
  gdp: {
    name: { zh: "地区生产总值", en: "GDP" },
    label: { zh: "地区生产总值", en: "Gross domestic product" },
    unit: { zh: "亿元", en: "100 million yuan" },
    help: NONE,
    look: "inputNumber",
    rule: AMOUNT,
  },
  priceBasis: {
    name: null,
    label: { zh: "价格口径", en: "Prices" },
    unit: NONE,
    help: {
      zh: "当年价，或某年可比价，如“2020年可比价”",
      en: "Current prices, or constant prices of some year",
    },
    look: "input",
    columns: 2,
    rule: null,
  },
  filledBy: {
    name: null,
    label: { zh: "填表人", en: "Filled in by" },
    unit: NONE,
    help: NONE,
    look: "input",
    rule: null,
  },
  checkedBy: {
    name: null,
    label: { zh: "审核人", en: "Checked by" },
    unit: NONE,
    help: NONE,
    look: "input",
    rule: null,
  },
  phone: {
    name: null,
    label: { zh: "联系电话", en: "Telephone" },
    unit: NONE,
    help: NONE,
    look: "inputText",
    rule: null,
  },
  filledOn: {
    name: null,
    label: { zh: "填表日期", en: "Date" },
    unit: NONE,
    help: { zh: "如2026/11/23", en: "For example 2026/11/23" },
    look: "inputDate",
    rule: null,
  },
} satisfies Record<string, Field>;

export type FieldKey = keyof typeof FIELDS;

/** What stands before the field's cell on the cover. */
export function labelOf(key: FieldKey): Text {
  return FIELDS[key].label;
}

/** The context that targets and per-head figures depend on, in its order on the sheet. */
export function fieldsOf(plan: Plan, asked: readonly CircumstanceId[]): { key: FieldKey; field: Field }[] {
  const keys = (Object.keys(FIELDS) as FieldKey[]).filter((key) => isAsked(key, plan, asked));
  return keys.map((key) => ({ key, field: { ...(FIELDS[key] as Field), ...adapted(key, plan.level) } }));
}

/** What targets depend on is asked for only where a row of the plan does; the size of its city always. */
function isAsked(key: FieldKey, plan: Plan, asked: readonly CircumstanceId[]): boolean {
  if (key === "urbanPopulation" || key === "citySize") return hasCitySize(plan);
  if (key === "province") return asked.includes("region");
  return !(key in CIRCUMSTANCES) || asked.includes(key as CircumstanceId);
}

const HINTS = { baseYear: baseYearHint, nearYear: nearYearHint, targetYear: targetYearHint };

function adapted(key: FieldKey, level: Level): Partial<Field> {
  if (key in HINTS) return { hint: HINTS[key as keyof typeof HINTS](FIELDS[key].help) };
  if (key === "place") return { help: PLACE_EXAMPLE[level] };
  if (key === "gdp" && level === "国家") {
    return {
      name: { zh: "国内生产总值", en: "GDP" },
      label: { zh: "国内生产总值", en: FIELDS.gdp.label.en },
    };
  }
  return {};
}
