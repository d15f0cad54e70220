import { MOST_URBAN_RESIDENTS } from "../../catalogue/citySize";
import type { Level, Plan, Text } from "../../catalogue/schema";
import type { Look } from "../look";

/** Something of the plan's context that a person fills in on the cover. */
export interface Field {
  /** Becomes the name of the cell in the workbook. */
  name: Text | null;
  label: Text;
  unit: Text;
  help: Text;
  look: Look;
  rule: { min: number; max: number | null; whole: boolean } | null;
}

const NONE: Text = { zh: "", en: "" };
const AMOUNT = { min: 0, max: null, whole: false };
const YEAR = { min: 1990, max: 2100, whole: true };

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
    rule: null,
  },
  author: {
    name: null,
    label: { zh: "编制单位", en: "Drawn up by" },
    unit: NONE,
    help: NONE,
    look: "input",
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
  targetYear: {
    name: { zh: "目标年", en: "TargetYear" },
    label: { zh: "目标年", en: "Target year" },
    unit: { zh: "年", en: "year" },
    help: { zh: "规划值所属年份，如2035", en: "Year of the planned values, e.g. 2035" },
    look: "inputNumber",
    rule: YEAR,
  },
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
  citySize: {
    name: { zh: "城市规模", en: "CitySize" },
    label: { zh: "城市规模", en: "City size" },
    unit: NONE,
    help: {
      zh: "由上一行自动得出；大于5000万人视为误以人计",
      en: "Follows from the line above; over 5000 is taken for persons",
    },
    look: "center",
    rule: null,
  },
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

/** The context that targets and per-head figures depend on, in its order on the sheet. */
export function fieldsOf(plan: Plan): { key: FieldKey; field: Field }[] {
  const keys = (Object.keys(FIELDS) as FieldKey[]).filter(
    (key) => hasCitySize(plan) || (key !== "urbanPopulation" && key !== "citySize"),
  );
  return keys.map((key) => ({ key, field: { ...(FIELDS[key] as Field), ...adapted(key, plan.level) } }));
}

function adapted(key: FieldKey, level: Level): Partial<Field> {
  if (key === "place") return { help: PLACE_EXAMPLE[level] };
  if (key === "gdp" && level === "国家") {
    return {
      name: { zh: "国内生产总值", en: "GDP" },
      label: { zh: "国内生产总值", en: FIELDS.gdp.label.en },
    };
  }
  return {};
}
