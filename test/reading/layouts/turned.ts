import { layout } from "./layout";

/** Indicators as columns. */
export const TURNED = [
  layout(
    "districts as rows, with the city as a whole",
    `2024年各区县主要指标
     地区 | 绿色出行分担率（%） | 人均公园绿地面积（平方米） | 耕地面积（公顷）
     甲区 | 62 | 14.2 | 3400
     乙县 | 51 | 12 | 8800
     全市 | 57 | 13 | 12200`,
    `B3 green-travel-share 62 2024
     C3 park-green-per-capita 14.2 2024
     D3 arable-land 3400 2024
     B4 green-travel-share 51 2024
     C4 park-green-per-capita 12 2024
     D4 arable-land 8800 2024
     B5 green-travel-share 57 2024
     C5 park-green-per-capita 13 2024
     D5 arable-land 12200 2024`,
  ),
  layout(
    "subtotals between districts",
    `区县 | 建设用地规模（平方公里）
     甲区 | 12
     乙区 | 8
     城区小计 | 20
     丙县 | 5
     合计 | 25`,
    `B2 construction-land-area 1200 -
     B3 construction-land-area 800 -
     B5 construction-land-area 500 -`,
  ),
  layout(
    "years as rows and units in a line of their own",
    `年份 | 绿色出行分担率 | 人均公园绿地 | 容积率
      | % | m²/人 | 
     2020 | 50 | 12 | 1.2
     2025年 | 60 | 13 | 1.4`,
    `B3 green-travel-share 50 2020
     C3 park-green-per-capita 12 2020
     D3 floor-area-ratio 1.2 2020
     B4 green-travel-share 60 2025
     C4 park-green-per-capita 13 2025
     D4 floor-area-ratio 1.4 2025`,
  ),
  layout(
    "a plan's table turned on its side",
    `指标 | 绿色出行分担率 | 耕地保有量
     单位 | % | 万亩
     属性 | 预期性 | 约束性
     2020年 | 50 | 30
     2035年 | 75 | 28.5`,
    `B4 green-travel-share 50 2020
     C4 arable-land 20000 2020
     B5 green-travel-share 75 2035
     C5 arable-land 19000 2035`,
  ),
  layout(
    "each indicator over two years",
    `地区 | 绿色出行分担率（%） | < | 耕地面积（公顷） | <
     ^ | 2020年 | 2025年 | 2020年 | 2025年
     甲区 | 50 | 55 | 300 | 290`,
    `B3 green-travel-share 50 2020
     C3 green-travel-share 55 2025
     D3 arable-land 300 2020
     E3 arable-land 290 2025`,
  ),
  layout(
    "each year over two indicators",
    `地区 | 2020年 | < | 2025年 | <
     ^ | 绿地率（%） | 容积率 | 绿地率（%） | 容积率
     甲区 | 30 | 1.2 | 32 | 1.3`,
    `B3 industrial-green-ratio 30 2020
     C3 floor-area-ratio 1.2 2020
     D3 industrial-green-ratio 32 2025
     E3 floor-area-ratio 1.3 2025`,
  ),
  layout(
    "columns that are none of ours beside those that are",
    `单位：公顷
     地区 | 常住人口（万人） | 耕地面积 | 同比增长（%）
     甲区 | 35.2 | 3400 | -1.2`,
    `B3 - 35.2 -
     C3 arable-land 3400 -`,
    `B3 unknown-name`,
  ),
  layout(
    "districts and years both as rows",
    `区县 | 年度 | 绿色出行分担率(%)
     甲区 | 2020 | 50
     甲区 | 2021 | 52
     乙区 | 2020 | 41`,
    `C2 green-travel-share 50 2020
     C3 green-travel-share 52 2021
     C4 green-travel-share 41 2020`,
  ),
  layout(
    "no word in the corner",
    ` | 绿色出行分担率（%） | 建筑密度（%）
     甲区 | 50 | 30
     乙区 | 41 | 28`,
    `B2 green-travel-share 50 -
     C2 building-density 30 -
     B3 green-travel-share 41 -
     C3 building-density 28 -`,
  ),
  layout(
    "groups over the indicators",
    `地区 | 交通 | < | 用地 | <
     ^ | 绿色出行分担率（%） | 公交分担率（%） | 容积率 | 建筑密度（%）
     甲区 | 62 | 30 | 1.5 | 28`,
    `B3 green-travel-share 62 -
     C3 public-transport-share 30 -
     D3 floor-area-ratio 1.5 -
     E3 building-density 28 -`,
  ),
  layout(
    "an English table with districts as rows",
    `District | Year | Share of green travel (%) | Road network density (km/km²)
     East | 2024 | 61 | 7.2
     Total | 2024 | 61 | 7.2`,
    `C2 green-travel-share 61 2024
     D2 road-network-density 7.2 2024`,
  ),
];
