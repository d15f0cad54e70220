import { layout } from "./layout";

/** Indicators as rows. */
export const UPRIGHT = [
  layout(
    "a plan's table of indicators",
    `附表1 某市国土空间规划指标体系表（2021—2035年）| < | < | < | < | < | < | <
     序号 | 指标 | 单位 | 2020年 | 2025年 | 2035年 | 属性 | 备注
     1 | 绿色出行分担率 | % | 48 | 60 | 75 | 预期性 |
     2 | 人均公园绿地 | 平方米/人 | 11.2 | 12 | 14 | 约束性 | 中心城区
     3 | 耕地保有量 | 公顷 | 23000 | 22800 | 22500 | 约束性 | 
     注：基期年为2020年。`,
    `D3 green-travel-share 48 2020
     E3 green-travel-share 60 2025
     F3 green-travel-share 75 2035
     D4 park-green-per-capita 11.2 2020
     E4 park-green-per-capita 12 2025
     F4 park-green-per-capita 14 2035
     D5 arable-land 23000 2020
     E5 arable-land 22800 2025
     F5 arable-land 22500 2035`,
  ),
  layout(
    "the municipal guide's form with sections and the base year above",
    `编号 | 指标项 | 指标属性 | 指标层级 | 规划基期年 | 规划近期目标年 | 规划目标年
      | | | | 2020 | 2025 | 2035
     一、空间底线 | < | < | < | < | < | <
     1 | 耕地保有量（万亩） | 约束性 | 市域 | 35.2 | 35 | 34.8
     二、空间结构与效率 | < | < | < | < | < | <
     2 | 道路网密度（千米/平方千米） | 约束性 | 中心城区 | 6.1 | 7 | ≥8`,
    `E4 arable-land 23466.6667 2020
     F4 arable-land 23333.3333 2025
     G4 arable-land 23200 2035
     E6 road-network-density 6.1 2020
     F6 road-network-density 7 2025
     G6 road-network-density 8 2035`,
  ),
  layout(
    "headings of two merged lines, years under 现状 and 规划",
    `指标 | 单位 | 现状值 | 规划值 | < | 属性
     ^ | ^ | 2020年 | 2025年 | 2035年 | ^
     容积率 | | 1.2 | 1.4 | 1.6 | 预期性
     建筑密度 | % | 28 | 27 | 25 | 预期性`,
    `C3 floor-area-ratio 1.2 2020
     D3 floor-area-ratio 1.4 2025
     E3 floor-area-ratio 1.6 2035
     C4 building-density 28 2020
     D4 building-density 27 2025
     E4 building-density 25 2035`,
  ),
  layout(
    "headings of three merged lines",
    `序号 | 指标名称 | 计量单位 | 指标值 | < | <
     ^ | ^ | ^ | 现状 | 目标 | <
     ^ | ^ | ^ | 2022年 | 2025年 | 2030年
     1 | 再生水利用率 | % | 20 | 25 | 30`,
    `D4 reclaimed-water-rate 20 2022
     E4 reclaimed-water-rate 25 2025
     F4 reclaimed-water-rate 30 2030`,
  ),
  layout(
    "a heading over several columns that is not merged, as .csv has it",
    `指标 | 单位 | 现状 | 规划目标 | 
      | | 2020 | 2025 | 2035
     绿化覆盖率 | % | 41 | 42 | 43`,
    `C3 green-cover 41 2020
     D3 green-cover 42 2025
     E3 green-cover 43 2035`,
  ),
  layout(
    "the year in a line of its own above the headings",
    `某区主要指标 | < | <
     2023年 | < | <
     指标 | 单位 | 数值
     公交分担率 | % | 31.5`,
    `C4 public-transport-share 31.5 2023`,
  ),
  layout(
    "the unit in the corner",
    `某县用地指标
      | | 单位：万亩
     指标 | 2020年 | 2035年
     耕地面积 | 30 | 29.4
     林地面积 | 15 | 18`,
    `B4 arable-land 20000 2020
     C4 arable-land 19600 2035
     B5 forest-land-area 10000 2020
     C5 forest-land-area 12000 2035`,
  ),
  layout(
    "two units in the corner",
    `单位：公顷、%
     指标 | 2024年
     建设用地规模 | 1500
     绿地率 | 35`,
    `B3 construction-land-area 1500 2024
     B4 industrial-green-ratio 35 2024`,
  ),
  layout(
    "units in brackets behind the names",
    `指标（单位） | 2021 | 2022
     人均公园绿地面积（㎡） | 12.5 | 12.9
     路网密度（km/km²） | 6.2 | 6.4
     绿色出行分担率（％） | 55 | 56`,
    `B2 park-green-per-capita 12.5 2021
     C2 park-green-per-capita 12.9 2022
     B3 road-network-density 6.2 2021
     C3 road-network-density 6.4 2022
     B4 green-travel-share 55 2021
     C4 green-travel-share 56 2022`,
  ),
  layout(
    "groups to the left in merged cells",
    `类别 | 指标 | 单位 | 2025年
     交通 | 绿色出行分担率 | % | 70
     ^ | 公交线网密度 | 公里/平方公里 | 3.2
     用地 | 工业用地容积率 | — | 1.5`,
    `D2 green-travel-share 70 2025
     D3 bus-network-density 3.2 2025
     D4 industrial-far 1.5 2025`,
  ),
  layout(
    "levels of indicators in columns",
    `一级指标 | 二级指标 | 三级指标 | 单位 | 现状值 | 目标值
     绿色低碳 | 交通 | 绿色出行比例 | % | 52 | 70
     ^ | 建筑 | 新建绿色建筑占比 | % | 80 | 100`,
    `E2 green-travel-share 52 -
     F2 green-travel-share 70 -
     E3 new-green-building-share 80 -
     F3 new-green-building-share 100 -`,
  ),
  layout(
    "growth, completion, weights and ranks beside the values",
    `指标 | 单位 | 2023年 | 2024年 | 同比增长(%) | 目标值 | 完成率（%） | 权重 | 得分 | 全省排名
     绿色出行分担率 | % | 55 | 57 | 3.6 | 70 | 81.4 | 0.2 | 8 | 5`,
    `C2 green-travel-share 55 2023
     D2 green-travel-share 57 2024
     F2 green-travel-share 70 -`,
  ),
  layout(
    "codes and remarks with figures in them",
    `指标代码 | 指标名称 | 单位 | 2024年 | 数据来源 | 备注
     10201 | 再生水利用率 | % | 26.5 | 水务局2024年统计 | 2023年为25
     10202 | 多式联运比例 | % | 12 | 交通局 | `,
    `D2 reclaimed-water-rate 26.5 2024
     D3 multimodal-share 12 2024`,
  ),
  layout(
    "subtotals and totals",
    `指标 | 单位 | 2024年
     耕地面积 | 公顷 | 300
     林地面积 | 公顷 | 200
     小计 | 公顷 | 500
     合  计 | 公顷 | 500`,
    `C2 arable-land 300 2024
     C3 forest-land-area 200 2024`,
  ),
  layout(
    "two tables side by side under one line of headings",
    `指标 | 单位 | 2024年 | 指标 | 单位 | 2024年
     绿色出行分担率 | % | 60 | 再生水利用率 | % | 25
     容积率 | | 1.1 | 建筑密度 | % | 30`,
    `C2 green-travel-share 60 2024
     C3 floor-area-ratio 1.1 2024
     F2 reclaimed-water-rate 25 2024
     F3 building-density 30 2024`,
  ),
  layout(
    "two tables one below the other, each with its own unit and year",
    `表1 2020年用地指标
     单位：公顷
     指标 | 数值
     耕地面积 | 100
     
     表2 2025年用地指标
     单位：万亩
     指标 | 数值
     耕地面积 | 0.15`,
    `B4 arable-land 100 2020
     B9 arable-land 100 2025`,
  ),
  layout(
    "headings printed again on the next page",
    `指标 | 单位 | 2024年
     绿色出行分担率 | % | 60
     指标 | 单位 | 2024年
     建筑密度 | % | 30`,
    `C2 green-travel-share 60 2024
     C4 building-density 30 2024`,
  ),
  layout(
    "a long list: place, indicator, year, unit, value",
    `地区 | 指标 | 年份 | 单位 | 数值
     甲区 | 绿色出行分担率 | 2020 | % | 50
     甲区 | 绿色出行分担率 | 2025 | % | 55
     乙县 | 耕地面积 | 2025 | 亩 | 150000`,
    `E2 green-travel-share 50 2020
     E3 green-travel-share 55 2025
     E4 arable-land 10000 2025`,
  ),
  layout(
    "districts as columns",
    `2024年各区县指标
     指标 | 单位 | 全市 | 甲区 | 乙县
     绿色出行分担率 | % | 58 | 62 | 51
     人均公园绿地面积 | m²/人 | 13 | 14 | 11.5`,
    `C3 green-travel-share 58 2024
     D3 green-travel-share 62 2024
     E3 green-travel-share 51 2024
     C4 park-green-per-capita 13 2024
     D4 park-green-per-capita 14 2024
     E4 park-green-per-capita 11.5 2024`,
  ),
  layout(
    "no headings at all",
    `绿色出行分担率 | % | 62
     人均公园绿地面积 | m²/人 | 13
     容积率 | | 1.8`,
    `C1 green-travel-share 62 -
     C2 park-green-per-capita 13 -
     C3 floor-area-ratio 1.8 -`,
  ),
  layout(
    "a table that begins in the middle of the sheet",
    `
      
      | | 指标 | 单位 | 2024年
      | | 绿色出行分担率 | % | 62
      | | 填表人：某某 | | 2025年3月1日`,
    `E2 green-travel-share 62 2024`,
  ),
  layout(
    "signatures and dates below",
    `指标 | 单位 | 现状值
     绿色出行分担率 | % | 62
     填报单位：某市资源规划局 | | 填报日期：2025年3月1日
     审核人： | | 2025-03-02`,
    `C2 green-travel-share 62 -`,
  ),
  layout(
    "the year in the sheet's name",
    `指标 | 单位 | 数值
     绿色出行分担率 | % | 62`,
    `C2 green-travel-share 62 2022`,
    "",
    "2022年",
  ),
  layout(
    "two years in the title are no year",
    `某市国土空间总体规划（2021—2035年）指标
     指标 | 单位 | 现状值
     绿色出行分担率 | % | 62`,
    `C3 green-travel-share 62 -`,
  ),
  layout(
    "an English table",
    `Table 1. Key indicators of the master plan
     No. | Indicator | Unit | Baseline 2020 | Target 2035 | Growth (%) | Remarks
     1 | Share of green travel | % | 50 | ≥ 75 | 50 | 
     2 | Park green space per person | m²/person | 12 | 14 | 17 | central city
     3 | Arable land | ha | 20,000 | 19,500 | -2.5 | `,
    `D3 green-travel-share 50 2020
     E3 green-travel-share 75 2035
     D4 park-green-per-capita 12 2020
     E4 park-green-per-capita 14 2035
     D5 arable-land 20000 2020
     E5 arable-land 19500 2035`,
  ),
  layout(
    "headings and names in both languages, as yearbooks print them",
    `指  标 Item | 单位 Unit | 2022 | 2023
     人均公园绿地面积 Per Capita Park Area | 平方米 sq.m | 15.3 | 15.6
     建成区绿化覆盖率 Green Coverage Rate | % | 42.5 | 43`,
    `C2 park-green-per-capita 15.3 2022
     D2 park-green-per-capita 15.6 2023
     C3 green-cover 42.5 2022
     D3 green-cover 43 2023`,
  ),
  layout(
    "years below one another in a row of their own for each indicator",
    `指标 | 单位 | 年份 | 数值
     绿色出行分担率 | % | 2020年 | 50
     ^ | ^ | 2025年 | 60
     ^ | ^ | 2035年 | 75`,
    `D2 green-travel-share 50 2020
     D3 green-travel-share 60 2025
     D4 green-travel-share 75 2035`,
  ),
  layout(
    "sections that name the year of the rows below",
    `指标 | 单位 | 数值
     2020年 | < | <
     绿色出行分担率 | % | 50
     2025年 | < | <
     绿色出行分担率 | % | 60`,
    `C3 green-travel-share 50 2020
     C5 green-travel-share 60 2025`,
  ),
];
