import { layout } from "./layout";

/** Tables as plans, assessments and their annexes print them. */
export const PLAN_TABLES = [
  layout(
    "one indicator for the whole area and for the central city, merged over both rows",
    `表3-1 规划指标体系表 | < | < | < | < | < | <
     序号 | 指标项 | 层级 | 单位 | 2020年 | 2035年 | 属性
     1 | 建设用地总规模 | 市域 | 平方公里 | 812.5 | 840 | 约束性
     ^ | ^ | 中心城区 | 平方公里 | 210 | 225 | ^
     2 | 道路网密度 | 中心城区 | 公里/平方公里 | 6.4 | ≥8 | 预期性`,
    `E3 construction-land-area 81250 2020
     F3 construction-land-area 84000 2035
     E4 construction-land-area 21000 2020
     F4 construction-land-area 22500 2035
     E5 road-network-density 6.4 2020
     F5 road-network-density 8 2035`,
  ),
  layout(
    "years in brackets behind the words for them",
    `序号 | 指标名称 | 单位 | 现状（2020年） | 近期目标（2025年） | 规划目标（2035年） | 指标属性
     1 | 公共交通分担率 | % | 28.6 | 32 | 40 | 预期性
     2 | 林地面积 | 万公顷 | 12.36 | 12.4 | 12.5 | 预期性`,
    `D2 public-transport-share 28.6 2020
     E2 public-transport-share 32 2025
     F2 public-transport-share 40 2035
     D3 forest-land-area 123600 2020
     E3 forest-land-area 124000 2025
     F3 forest-land-area 125000 2035`,
  ),
  layout(
    "change and yearly growth between the years",
    `指标 | 单位 | 2020年现状值 | 2035年规划值 | 变化量 | 年均增长率（%） | 较2020年增减
     耕地保有量 | 万亩 | 65.4 | 64.9 | -0.5 | -0.05 | -0.8%
     绿化覆盖率 | % | 40.1 | 43 | 2.9 | 0.5 | +7.2%`,
    `C2 arable-land 43600 2020
     D2 arable-land 43266.6667 2035
     C3 green-cover 40.1 2020
     D3 green-cover 43 2035`,
  ),
  layout(
    "what is handed down, the standard and the country's mean beside one's own",
    `指标 | 单位 | 国家标准 | 全省平均 | 上级下达目标 | 本市现状 | 本市目标
     再生水利用率 | % | 25 | 27.1 | 28 | 24.3 | 30
     人均公园绿地面积 | 平方米 | 9 | 13.6 | 12 | 14.1 | 15`,
    `F2 reclaimed-water-rate 24.3 -
     G2 reclaimed-water-rate 30 -
     F3 park-green-per-capita 14.1 -
     G3 park-green-per-capita 15 -`,
  ),
  layout(
    "area and central city under each year, three lines of headings",
    `指标 | 单位 | 规划值 | < | < | <
     ^ | ^ | 2025年 | < | 2035年 | <
     ^ | ^ | 市域 | 中心城区 | 市域 | 中心城区
     建设用地规模 | 公顷 | 81000 | 21000 | 84000 | 22500
     绿地率 | % | 36 | 38 | 37.5 | 40`,
    `C4 construction-land-area 81000 2025
     D4 construction-land-area 21000 2025
     E4 construction-land-area 84000 2035
     F4 construction-land-area 22500 2035
     C5 industrial-green-ratio 36 2025
     D5 industrial-green-ratio 38 2025
     E5 industrial-green-ratio 37.5 2035
     F5 industrial-green-ratio 40 2035`,
  ),
  layout(
    "sections numbered in Chinese, indicators numbered through, the property in its own column",
    `城市体检评估指标表 | < | < | < | < | <
     评估年份：2023年 | < | < | < | < | <
     序号 | 指标 | 计量单位 | 指标值 | 评价结果 | 数据提供部门
     一、绿色低碳 | < | < | < | < | <
     1 | 绿色交通出行比例 | 百分比 | 63.2 | 良好 | 交通局
     2 | 新建绿色建筑占比 | 百分比 | 91 | 优秀 | 住建局
     二、集约紧凑 | < | < | < | < | <
     3 | 城区道路网密度 | 公里/平方公里 | 7.1 | 一般 | 住建局`,
    `D5 green-travel-share 63.2 2023
     D6 new-green-building-share 91 2023
     D8 road-network-density 7.1 2023`,
  ),
  layout(
    "bounds of every kind in the target's column",
    `指标 | 单位 | 2035年目标
     绿色出行分担率 | % | 不低于80
     公交分担率 | % | ≥40%
     公园绿地、广场用地500米覆盖率 | % | 达到95
     建设用地总规模 | 公顷 | ≤84,000
     耕地保有量 | 公顷 | 控制在43600以上
     公交线网密度 | 公里/平方公里 | 3.5左右
     建筑密度 | % | 不大于 35%
     再生水利用率 | % | >30`,
    `C2 green-travel-share 80 2035
     C3 public-transport-share 40 2035
     C4 park-500m-coverage 95 2035
     C5 construction-land-area 84000 2035
     C6 arable-land 43600 2035
     C7 bus-network-density 3.5 2035
     C8 building-density 35 2035
     C9 reclaimed-water-rate 30 2035`,
  ),
  layout(
    "two columns of remarks with figures, the definition as a sentence",
    `指标名称 | 指标含义 | 单位 | 目标值 | 备注
     慢行分担率 | 步行和自行车出行量占全部出行量的比例，反映2020年以来的变化 | % | 35 | 2020年为31.2
     路网密度 | 建成区道路总长度与面积之比 | km/km² | 8 | 含支路3.2`,
    `D2 walking-cycling-share 35 -
     D3 road-network-density 8 -`,
  ),
  layout(
    "the last years of two five-year plans",
    `指标 | 单位 | 2020年 | “十四五”末 | “十五五”期末 | “十四五”年均
     公交专用道总里程 | 公里 | 120 | 180 | 240 | 12
     绿色出行分担率 | % | 58 | 65 | 70 | 1.4`,
    `C2 bus-lane-length 120 2020
     D2 bus-lane-length 180 2025
     E2 bus-lane-length 240 2030
     C3 green-travel-share 58 2020
     D3 green-travel-share 65 2025
     E3 green-travel-share 70 2030`,
  ),
  layout(
    "weights, scores and a total of scores below",
    `指标 | 权重（%） | 目标值（%） | 实际值（%） | 得分
     绿色出行分担率 | 30 | 70 | 66 | 28.3
     再生水利用率 | 20 | 30 | 31 | 20
     合计 | 100 | | | 48.3`,
    `C2 green-travel-share 70 -
     D2 green-travel-share 66 -
     C3 reclaimed-water-rate 30 -
     D3 reclaimed-water-rate 31 -`,
  ),
  layout(
    "a value for a period is of no year",
    `指标 | 单位 | 2020年 | 2021—2025年累计
     退耕还林面积 | 公顷 | 120 | 560
     高效节水灌溉面积 | 万亩 | 3 | 1.5`,
    `C2 returned-land-area 120 2020
     D2 returned-land-area 560 -
     C3 water-saving-irrigation-area 2000 2020
     D3 water-saving-irrigation-area 1000 -`,
  ),
  layout(
    "the property behind the name, unit in the name, target year above",
    ` | | 规划目标
     指标 | 2020年 | 2035年
     单位GDP碳排放（吨二氧化碳/万元）（约束性） | 1.02 | 0.6
     人均碳排放量（吨CO₂/人）（预期性） | 7.4 | 6
     碳排放总量（万吨CO2）（预期性） | 3200 | 2900`,
    `B3 gdp-carbon-intensity 1.02 2020
     C3 gdp-carbon-intensity 0.6 2035
     B4 carbon-per-capita 7.4 2020
     C4 carbon-per-capita 6 2035
     B5 total-carbon 32000000 2020
     C5 total-carbon 29000000 2035`,
  ),
  layout(
    "blocks of a detailed plan as rows",
    `地块控制指标一览表 | < | < | < | <
     地块编号 | 用地面积（公顷） | 容积率 | 建筑密度（%） | 绿地率（%）
     A-01-01 | 3.52 | 2.0 | 30 | 35
     A-01-02 | 1.87 | 1.5 | '≤28 | '≥40
     合计 | 5.39 | | | `,
    `B3 - 3.52 -
     C3 floor-area-ratio 2 -
     D3 building-density 30 -
     E3 industrial-green-ratio 35 -
     B4 - 1.87 -
     C4 floor-area-ratio 1.5 -
     D4 building-density 28 -
     E4 industrial-green-ratio 40 -`,
    `B3 unknown-name
     B4 unknown-name`,
  ),
  layout(
    "schemes side by side",
    `方案比选表 | < | < | < | <
     指标 | 单位 | 方案一 | 方案二 | 推荐方案
     容积率 | — | 2.2 | 2.5 | 2.4
     公交站点300米覆盖率 | % | 68 | 74 | 75`,
    `C3 floor-area-ratio 2.2 -
     D3 floor-area-ratio 2.5 -
     E3 floor-area-ratio 2.4 -
     C4 stop-300m-coverage 68 -
     D4 stop-300m-coverage 74 -
     E4 stop-300m-coverage 75 -`,
  ),
  layout(
    "tasks with what was done and how far",
    `工作任务 | 指标 | 单位 | 年度目标 | 实际完成值 | 完成率 | 完成时限
     加密公交 | 公交线网密度 | km/km² | 3 | 2.8 | 93.3% | 2025年12月
     垃圾分类 | 城市生活垃圾资源化利用率 | % | 60 | 61.5 | 102.5% | 2025年12月`,
    `D2 bus-network-density 3 -
     E2 bus-network-density 2.8 -
     D3 municipal-waste-resource-rate 60 -
     E3 municipal-waste-resource-rate 61.5 -`,
  ),
];
