import { layout } from "./layout";

/** Written with their answers before any of them was read, after the tenth round was mended. */
export const BLIND_ELEVEN = [
  layout(
    "a block for each district, its name and year over each",
    `甲区（2022年）
     指标 | 单位 | 数值
     绿化覆盖率 | % | 41
     容积率 | | 1.3

     乙区（2023年）
     指标 | 单位 | 数值
     绿化覆盖率 | % | 38
     容积率 | | 1.1`,
    `C3 green-cover 41 2022
     C4 floor-area-ratio 1.3 2022
     C8 green-cover 38 2023
     C9 floor-area-ratio 1.1 2023`,
  ),
  layout(
    "the indicator in the corner, districts by years",
    `绿化覆盖率（%） | 2021年 | 2022年 | 2023年
     甲区 | 41 | 41.5 | 42
     乙区 | 38 | 38.4 | 39`,
    `B2:D2 green-cover 41 41.5 42 @ 2021 2022 2023
     B3:D3 green-cover 38 38.4 39 @ 2021 2022 2023`,
  ),
  layout(
    "the indicator in the title, years by districts",
    `各区县林地面积（公顷）
     年份 | 甲区 | 乙区 | 丙县
     2021 | 300 | 400 | 900
     2022 | 305 | 402 | 910`,
    `B3:D3 forest-land-area 300 400 900 @ 2021
     B4:D4 forest-land-area 305 402 910 @ 2022`,
  ),
  layout(
    "extremes and deviations below the districts",
    `区县 | 绿化覆盖率（%） | 路网密度（km/km²）
     甲区 | 42 | 8
     乙区 | 39 | 6.5
     最大值 | 42 | 8
     最小值 | 39 | 6.5
     标准差 | 1.5 | 0.75
     中位数 | 40.5 | 7.25
     国家标准 | 40 | 8`,
    `B2:B3 green-cover 42 39 @ -
     C2:C3 road-network-density 8 6.5 @ -`,
  ),
  layout(
    "a statistical return with its line of column letters",
    `表号：G201 | | | 有效期至：2025年1月
     指标名称 | 计量单位 | 代码 | 本年 | 上年
     甲 | 乙 | 丙 | 1 | 2
     建设用地规模 | 公顷 | 01 | 8260 | 8200
     铁路货运量 | 万吨 | 02 | 520 | 500
     农用化肥施用量 | 吨 | 03 | 3100 | 3300`,
    `D4:E4 construction-land-area 8260 8200 @ -
     D5:E5 rail-freight-volume 5200000 5000000 @ -
     D6:E6 fertiliser-use 3100 3300 @ -`,
  ),
  layout(
    "present over one year, planned over two",
    `指标 | 单位 | 现状值 | 规划值 | <
     ^ | ^ | 2022年 | 2025年 | 2035年
     绿色出行分担率 | % | 62 | 66 | 75
     充电桩配置率 | % | 12 | 20 | 40`,
    `C3:E3 green-travel-share 62 66 75 @ 2022 2025 2035
     C4:E4 ev-charger-provision 12 20 40 @ 2022 2025 2035`,
  ),
  layout(
    "sentences with figures in them are no table",
    `绿色出行分担率：62%
     人均公园绿地面积：12.5平方米
     以上数据截至2023年底。`,
    ``,
    `no-table`,
  ),
  layout(
    "names in two languages in two columns, units too",
    `指标 | Indicator | 单位 | Unit | 2020 | 2035
     碳汇量 | Carbon sink | 万吨CO2 | 10⁴ tCO2 | 12 | 15
     林地面积 | Forest land | 公顷 | ha | 4100 | 4200`,
    `E2:F2 carbon-sink 120000 150000 @ 2020 2035
     E3:F3 forest-land-area 4100 4200 @ 2020 2035`,
  ),
  layout(
    "financial years and a target in English headings",
    `KPI | Unit | FY2020 | FY2023 | 2035 Target | RAG
     Public transport mode share | % | 31 | 33 | 45 | Amber
     Road network density | km/km² | 6.8 | 7.1 | 8 | Green`,
    `C2:E2 public-transport-share 31 33 45 @ 2020 2023 2035
     C3:E3 road-network-density 6.8 7.1 8 @ 2020 2023 2035`,
  ),
  layout(
    "年底, 至 and 末 about the years",
    `主要指标 | 单位 | 2020年底 | 2023年末 | 至2025年 | 到2035年底
     建设用地总规模 | 公顷 | 8200 | 8260 | 8400 | 9000
     绿化覆盖率 | % | 40 | 41 | 42 | 45`,
    `C2:F2 construction-land-area 8200 8260 8400 9000 @ 2020 2023 2025 2035
     C3:F3 green-cover 40 41 42 45 @ 2020 2023 2025 2035`,
  ),
  layout(
    "schemes as columns",
    `指标 | 单位 | 方案一 | 方案二 | 推荐方案
     容积率 | | 1.8 | 2 | 2.2
     建筑密度 | % | 28 | 30 | 25
     单位GDP碳排放 | tCO2/万元 | 0.8 | 0.75 | 0.7`,
    `C2:E2 floor-area-ratio 1.8 2 2.2 @ -
     C3:E3 building-density 28 30 25 @ -
     C4:E4 gdp-carbon-intensity 0.8 0.75 0.7 @ -`,
  ),
  layout(
    "value columns before the names",
    `序号 | 2020年 | 2035年 | 指标 | 单位
     1 | 60 | 75 | 绿色出行分担率 | %
     2 | 4100 | 4200 | 林地面积 | 公顷`,
    `B2:C2 green-travel-share 60 75 @ 2020 2035
     B3:C3 forest-land-area 4100 4200 @ 2020 2035`,
  ),
  layout(
    "districts merged over years in a turned table",
    `区县 | 年度 | 碳排放总量（万吨CO2） | 人均碳排放量（吨CO2/人）
     甲区 | 2021 | 400 | 5
     ^ | 2022 | 410 | 5.1
     乙区 | 2021 | 380 | 4.9
     ^ | 2022 | 375 | 4.8
     注：2022年为初步核算数。`,
    `C2:C5 total-carbon 4000000 4100000 3800000 3750000 @ 2021 2022 2021 2022
     D2:D5 carbon-per-capita 5 5.1 4.9 4.8 @ 2021 2022 2021 2022`,
  ),
  layout(
    "a scope column beside merged names",
    `指标项 | 范围 | 单位 | 基期 | 2035年
     绿色出行比例 | 市域 | % | 60 | 70
     ^ | 中心城区 | % | 66 | 80
     道路网密度 | 中心城区 | 公里/平方公里 | 6.5 | 8`,
    `D2:E2 green-travel-share 60 70 @ - 2035
     D3:E3 green-travel-share 66 80 @ - 2035
     D4:E4 road-network-density 6.5 8 @ - 2035`,
  ),
  layout(
    "two questions with boxes, then figures",
    `低碳园区申报表
     园区名称 | 某园区 | 级别 | □国家级 ☑省级
     是否编制方案 | ☑是 □否 | 填报时间 | 2024年3月
     二、主要指标
     指标 | 单位 | 2022年 | 2023年
     亩均税收 | 万元/亩 | 22 | 25
     工业用地容积率 | — | 1.1 | 1.2`,
    `C6:D6 tax-per-mu 22 25 @ 2022 2023
     C7:D7 industrial-far 1.1 1.2 @ 2022 2023`,
  ),
  layout(
    "a list in three banks side by side to save paper",
    `指标 | 数值 | 指标 | 数值 | 指标 | 数值
     绿化覆盖率（%） | 41 | 容积率 | 1.3 | 建筑密度（%） | 30
     公交分担率（%） | 30 | 职住比 | 1.1 | 林地面积（公顷） | 4100`,
    `B2:B3 green-cover 41 x @ -
     B3 public-transport-share 30 -
     D2 floor-area-ratio 1.3 -
     D3 jobs-housing-ratio 1.1 -
     F2 building-density 30 -
     F3 forest-land-area 4100 -`,
  ),
  layout(
    "values beside a column of arrows and one of sparkline words",
    `指标 | 单位 | 2021 | 2022 | 2023 | 趋势 | 预警等级
     再生水利用率 | % | 18 | 20 | 23 | ↑ | 绿
     建筑密度 | % | 30 | 30.2 | 30.1 | → | 黄`,
    `C2:E2 reclaimed-water-rate 18 20 23 @ 2021 2022 2023
     C3:E3 building-density 30 30.2 30.1 @ 2021 2022 2023`,
  ),
  layout(
    "months of one year, then the year",
    `指标 | 单位 | 2023年10月 | 2023年11月 | 2023年12月
     公交分担率 | % | 30 | 31 | 30.5
     慢行分担率 | % | 28 | 27 | 25`,
    `C2:E2 public-transport-share 30 31 30.5 @ 2023
     C3:E3 walking-cycling-share 28 27 25 @ 2023`,
  ),
  layout(
    "headings that repeat the group in every cell",
    `指标 | 单位 | 现状_2020 | 规划_2025 | 规划_2035
     林地面积 | 公顷 | 4100 | 4150 | 4200
     绿化覆盖率 | % | 40 | 42 | 45`,
    `C2:E2 forest-land-area 4100 4150 4200 @ 2020 2025 2035
     C3:E3 green-cover 40 42 45 @ 2020 2025 2035`,
  ),
  layout(
    "three indicators as sections over towns, no unit column",
    `乡镇 | 2022年 | 2023年
     一、耕地面积（亩） | |
     东镇 | 15000 | 14850
     西镇 | 30000 | 30000
     二、林地面积（亩） | |
     东镇 | 3000 | 3000
     西镇 | 6000 | 6150`,
    `B3:C3 arable-land 1000 990 @ 2022 2023
     B4:C4 arable-land 2000 2000 @ 2022 2023
     B6:C6 forest-land-area 200 200 @ 2022 2023
     B7:C7 forest-land-area 400 410 @ 2022 2023`,
  ),
  layout(
    "a carbon inventory by sector with its total",
    `部门 | 2021年 | 2022年 | 占比（%）
     工业 | 600 | 590 | 50
     建筑 | 300 | 310 | 26
     交通 | 280 | 285 | 24
     碳排放总量 | 1180 | 1185 | 100
     单位：万吨CO2 | | |`,
    `B2:C2 - 600 590 @ 2021 2022
     B3:C3 - 300 310 @ 2021 2022
     B4:C4 - 280 285 @ 2021 2022`,
    `B2:C4 unknown-name
     B5:C5 unit-unknown`,
  ),
  layout(
    "places in pairs of languages, bilingual headings in one cell",
    `地区 Region | 人均公园绿地面积 Park green space per capita (平方米/人 sq.m) | 绿化覆盖率 Green coverage (%)
     甲市 Jia | 12.1 | 41
     乙市 Yi | 13.4 | 43`,
    `B2:B3 park-green-per-capita 12.1 13.4 @ -
     C2:C3 green-cover 41 43 @ -`,
  ),
  layout(
    "questions of a survey have no indicators",
    `题号 | 题目 | 非常满意 | 满意 | 不满意
     1 | 您对出行是否满意 | 120 | 300 | 20
     2 | 您对绿地是否满意 | 150 | 280 | 10`,
    ``,
    `no-table`,
  ),
  layout(
    "an index of sheets",
    `序号 | 表名 | 工作表
     1 | 规划指标表 | Sheet2
     2 | 用地结构表 | Sheet3`,
    ``,
    `no-table`,
  ),
  layout(
    "numerals of two kinds in one table, thousands apart",
    `指标 | 单位 | ２０２０年 | ２０３５年
     林地面积 | 公顷 | '4，100 | '4 200.5
     碳汇量 | 吨CO2 | '９０，０００ | '120,000`,
    `C2:D2 forest-land-area 4100 4200.5 @ 2020 2035
     C3:D3 carbon-sink 90000 120000 @ 2020 2035`,
  ),
];
