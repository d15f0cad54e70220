import type { Text } from "../../catalogue/schema";

export const CITY_NAME: Text = { zh: "示例市", en: "Sample City" };

export const INVENTED: Text = {
  zh: "示例市并不存在，本表数据全部虚构，只为演示函数，不得引用。",
  en: "Sample City does not exist: every figure here is invented to show the functions and must not be quoted.",
};

interface CityFigure {
  key: string;
  label: Text;
  value: number;
  unit: Text;
}

/** What several examples share. */
export const CITY_FIGURES: readonly CityFigure[] = [
  {
    key: "population",
    label: { zh: "常住人口", en: "Resident population" },
    value: 3_200_000,
    unit: { zh: "人", en: "persons" },
  },
  {
    key: "urban",
    label: { zh: "城区常住人口", en: "Permanent residents of the urban area" },
    value: 180,
    unit: { zh: "万人", en: "10,000 persons" },
  },
  {
    key: "area",
    label: { zh: "国土面积", en: "Land area" },
    value: 8000,
    unit: { zh: "km²", en: "km²" },
  },
  {
    key: "gdp",
    label: { zh: "地区生产总值（2020 年不变价）", en: "GDP (at prices of 2020)" },
    value: 32_000_000,
    unit: { zh: "万元", en: "10,000 yuan" },
  },
  {
    key: "emissions",
    label: { zh: "二氧化碳排放量", en: "CO2 emissions" },
    value: 24_000_000,
    unit: { zh: "t", en: "t" },
  },
];
