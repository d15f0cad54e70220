import { layout } from "./layout";

/** Found after the rest was read without fault: each kind led the reader astray once. */
export const LATER = [
  layout(
    "a county's plan with groups merged at the left",
    `××县国土空间总体规划主要指标 | < | < | <
 指标类别 | 指标名称 | 2020年基数 | 2035年目标
 底线管控 | 耕地保有量（万亩） | 88.62 | 不低于88.1
 ^ | 建设用地总规模（公顷） | 12034.5 | 12500
 绿色低碳 | 绿色交通出行比例（%） | 55 | ≥70`,
    `C3 arable-land 59080 2020
D3 arable-land 58733.3333 2035
C4 construction-land-area 12034.5 2020
D4 construction-land-area 12500 2035
C5 green-travel-share 55 2020
D5 green-travel-share 70 2035`,
  ),
  layout(
    "the heading's word parted over two lines, units in the second",
    `2022年全省各市城市绿地情况
 市 | 建成区绿化覆盖率 | 绿地率 | 人均公园绿地面积
 名 | （%） | （%） | （平方米）
 甲市 | 41.3 | 37.9 | 13.2
 乙市 | 39 | … | 12
 全省平均 | 40.1 | 37 | 12.8`,
    `B4 green-cover 41.3 2022
C4 industrial-green-ratio 37.9 2022
D4 park-green-per-capita 13.2 2022
B5 green-cover 39 2022
D5 park-green-per-capita 12 2022`,
    `C5 placeholder`,
  ),
  layout(
    "units behind a slash and the growth of a period",
    `指标\\年份 | 2018 | 2019 | 2020 | 2021 | “十三五”年均增速
 碳排放总量/万吨CO₂ | 3010 | 3052 | 2987 | 3100.5 | 1.2
 人均碳排放量/（吨CO₂/人） | 7.3 | 7.4 | 7.2 | 7.5 | 0.8`,
    `B2 total-carbon 30100000 2018
C2 total-carbon 30520000 2019
D2 total-carbon 29870000 2020
E2 total-carbon 31005000 2021
B3 carbon-per-capita 7.3 2018
C3 carbon-per-capita 7.4 2019
D3 carbon-per-capita 7.2 2020
E3 carbon-per-capita 7.5 2021`,
  ),
  layout(
    "last year, plan and forecast side by side",
    `项目 | 单位 | 上年实际 | 本年计划 | 本年预计完成 | 备注
 公交专用道总里程 | km | 150 | 180 | '约176 | 含在建12km
 再生资源回收网点数量 | 个 | 88 | 100 | 103 |`,
    `C2 bus-lane-length 150 -
D2 bus-lane-length 180 -
E2 bus-lane-length 176 -
C3 recycling-points 88 -
D3 recycling-points 100 -
E3 recycling-points 103 -`,
  ),
  layout(
    "key figures in English with the unit at the end",
    `Key figures | |
 (as of 31 December 2023) | |
 Indicator | Value | Unit
 Share of green travel | 61.5 | %
 Arable land | 1.2 | million mu
 Floor area ratio | 1.8 | –
 Urbanisation rate | 68 | %`,
    `B4 green-travel-share 61.5 2023
B5 arable-land 80000 2023
B6 floor-area-ratio 1.8 2023
B7 - 68 2023`,
    `B7 unknown-name`,
  ),
  layout(
    "limits above and below that are set, not reached",
    `地块名称 | 用地性质 | 容积率 | < | 建筑密度（%） | < | 绿地率（%） | <
 ^ | ^ | 下限 | 上限 | 规划 | 现状 | 规划 | 现状
 A-1 | 一类工业用地 | 1 | 2 | 40 | 35 | 20 | 15`,
    `E3 building-density 40 -
F3 building-density 35 -
G3 industrial-green-ratio 20 -
H3 industrial-green-ratio 15 -`,
  ),
  layout(
    "a mean of completion below the rows",
    `序号 | 指标 | 单位 | 目标值 | 完成值 | 评价
 1 | 城市生活垃圾资源化利用率 | % | 60 | 58.7 | 未完成
 2 | 医疗废物集中处置率 | % | 100 | 100% | 完成
 3 | 农田灌溉水有效利用系数 | | 0.58 | 0.57 | 未完成
 平均完成率 | | | | 98% |`,
    `D2 municipal-waste-resource-rate 60 -
E2 municipal-waste-resource-rate 58.7 -
D3 medical-waste-central-disposal 100 -
E3 medical-waste-central-disposal 100 -
D4 irrigation-efficiency 0.58 -
E4 irrigation-efficiency 0.57 -`,
  ),
  layout(
    "a corner with two units that fit says nothing",
    `单位：平方公里、%、万亩
 指标 | 2023年
 建设用地规模 | 120
 绿地率 | 36
 耕地面积 | 52`,
    `B4 industrial-green-ratio 36 2023`,
    `B3 unit-unknown
B5 unit-unknown`,
  ),
  layout(
    "areas below a year, not merged",
    `指标 | 单位 | 2035年 |
 | | 市域 | 中心城区
 建设用地规模 | 平方公里 | 820 | 210
 绿色出行分担率 | % | — | 70-75`,
    `C3 construction-land-area 82000 2035
D3 construction-land-area 21000 2035`,
    `C4 placeholder
D4 not-a-number`,
  ),
  layout(
    "targets with the sentence they stand in",
    `城市 | 指标 | 目标年 | 数值 | 单位 | 原文
     甲市 | 绿色出行分担率 | 2025 | 76.5 | % | 绿色出行分担率达到76.5%
     甲市 | 路网密度 | 2025 | 8 | 公里/平方公里 | 8公里/平方公里`,
    `D2 green-travel-share 76.5 2025
     D3 road-network-density 8 2025`,
  ),
  layout(
    "targets with their wording in English",
    `city | indicator | year | value | unit | wording
     A | green travel share | 2025 | 76.5 | % | 76.5 %
     A | road network density | 2025 | 8 | km/km² | 8 km/km²`,
    `D2 green-travel-share 76.5 2025
     D3 road-network-density 8 2025`,
  ),
  layout(
    "amounts by their unit alone, and names that nobody knows over years",
    `区县 | 碳排放（万吨） | | 碳汇（万吨） | 生态保护红线（平方公里）
      | 2020年 | 2035年 | 2035年 | 2035年
     甲县 | 120 | 110 | 36 | 20
     乙区 | 300 | 280 | 9 | 5`,
    `B3:B4 total-carbon 1200000 3000000 @ 2020 2020
     C3:C4 total-carbon 1100000 2800000 @ 2035 2035
     E3:E4 - 20 5 @ 2035 2035`,
    // A sink in tonnes may be of carbon.
    `D3:D4 unit-mismatch
     E3:E4 unknown-name`,
  ),
];
