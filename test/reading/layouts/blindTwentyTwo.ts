import { layout } from "./layout";

/** An analyst's tables: statistics, ratios of years, scenarios, matrices; answers written before any was read. */
export const BLIND_TWENTY_TWO = [
  layout(
    "pivot with row labels and grand total",
    `求和项:面积（公顷） | 列标签 | |
行标签 | 2020 | 2021 | 总计
耕地面积 | 300 | 310 | 610
林地面积 | 200 | 190 | 390
总计 | 500 | 500 | 1000`,
    `B3:C3 arable-land 300 310 @ 2020 2021
B4:C4 forest-land-area 200 190 @ 2020 2021`,
  ),
  layout(
    "yearbook in both languages",
    `6-3 城市绿化 Urban Greening
指标 Item | 单位 Unit | 2020 | 2021 | 2022 | 2022年为2021年% 2022 as % of 2021
建成区绿化覆盖率 Green Coverage Rate of Built-up Area | % | 40.1 | 40.6 | 41 | 101
人均公园绿地面积 Park Green Space per Capita | 平方米 sq.m | 13.1 | 13.5 | 13.8 | 102.2
城市路网密度 Road Network Density | 公里/平方公里 km/sq.km | 6.1 | 6.2 | 6.4 | 103`,
    `C3:E3 green-cover 40.1 40.6 41 @ 2020 2021 2022
C4:E4 park-green-per-capita 13.1 13.5 13.8 @ 2020 2021 2022
C5:E5 road-network-density 6.1 6.2 6.4 @ 2020 2021 2022`,
  ),
  layout(
    "statistics below the body",
    `区 | 绿化覆盖率 | 再生水利用率
东区 | 41% | 20%
西区 | 0.39{0%} | 0.18{0%}
标准差 | 1.4 | 1.4
变异系数 | 0.03 | 0.07
P50 | 40 | 19`,
    `B2 green-cover 41 -
C2 reclaimed-water-rate 20 -
B3 green-cover 39 -
C3 reclaimed-water-rate 18 -`,
  ),
  layout(
    "scenario analysis: years down, scenarios across for one indicator",
    `碳排放绝对量情景预测（万吨CO2）
年份 | 基准情景 | 低碳情景 | 强化低碳情景
2025 | 2200 | 2150 | 2100
2030 | 2300 | 2100 | 1900
2035 | 2200 | 1800 | 1500`,
    `B3:D3 total-carbon 22000000 21500000 21000000 @ 2025
B4:D4 total-carbon 23000000 21000000 19000000 @ 2030
B5:D5 total-carbon 22000000 18000000 15000000 @ 2035`,
  ),
  layout(
    "indicator blocks: name line, then districts",
    `地区 | 2021 | 2022
绿化覆盖率（%）
东区 | 40 | 41
西区 | 38 | 39
人均公园绿地（平方米/人）
东区 | 13 | 13.2
西区 | 12 | 12.1`,
    `B3:C3 green-cover 40 41 @ 2021 2022
B4:C4 green-cover 38 39 @ 2021 2022
B6:C6 park-green-per-capita 13 13.2 @ 2021 2022
B7:C7 park-green-per-capita 12 12.1 @ 2021 2022`,
  ),
  layout(
    "correlation matrix is no table of values",
    `指标 | 绿化覆盖率 | 路网密度 | 容积率
绿化覆盖率 | 1 | 0.42 | -0.31
路网密度 | 0.42 | 1 | 0.55
容积率 | -0.31 | 0.55 | 1`,
    ``,
    `no-table`,
  ),
  layout(
    "normalised scores beside raw values",
    `指标 | 权重 | 原始值 | 标准化值 | 得分
绿化覆盖率（%） | 0.3 | 41 | 0.72 | 21.6
路网密度（km/km²） | 0.4 | 6.2 | 0.6 | 24
再生水利用率（%） | 0.3 | 20 | 0.4 | 12`,
    `C2 green-cover 41 -
C3 road-network-density 6.2 -
C4 reclaimed-water-rate 20 -`,
  ),
  layout(
    "minimum, maximum and mean of an indicator",
    `指标 | 单位 | 最小值 | 最大值 | 均值 | 2022年全市值
绿化覆盖率 | % | 35 | 45 | 40 | 40.8
路网密度 | km/km² | 4 | 9 | 6.1 | 6.3`,
    `F2 green-cover 40.8 2022
F3 road-network-density 6.3 2022`,
  ),
  layout(
    "index numbers (2015 = 100)",
    `指标 | 单位 | 2015=100指数 | 2022年
碳排放强度 | 吨CO2/万元 | 72.5 | 0.82
人均二氧化碳排放量 | 吨CO2/人 | 95 | 6.8`,
    `D2 carbon-intensity 0.82 2022
D3 carbon-per-capita 6.8 2022`,
  ),
  layout(
    "thousands in a unit of 千",
    `指标 | 单位 | 2021 | 2022
建筑废弃物消纳量 | 千吨 | 1,200 | 1,350
铁路货运量 | 百万吨 | 12.5 | 13
耕地面积 | 千公顷 | 32.1 | 32`,
    `C2:D2 construction-waste-absorbed 1200000 1350000 @ 2021 2022
C3:D3 rail-freight-volume 12500000 13000000 @ 2021 2022
C4:D4 arable-land 32100 32000 @ 2021 2022`,
  ),
  layout(
    "energy balance: coal in the row, CO2 in another",
    `指标 | 实物量 | 单位 | 折标煤（吨标准煤） | 碳排放（吨CO2）
社区建筑总能耗 | 120 | 万千瓦时 | 147.5 | 700
铁路货运量 | 30 | 万吨 | 12 | 30`,
    `B2 community-building-energy 147.402039 -
B3 rail-freight-volume 300000 -`,
  ),
  layout(
    "regression output",
    `变量 | 系数 | 标准误 | t值 | p值
绿化覆盖率 | -0.12 | 0.03 | -4.1 | 0.000
容积率 | 0.55 | 0.1 | 5.2 | 0.000
常数项 | 12.1 | 1.1 | 11 | 0.000`,
    ``,
    `no-table`,
  ),
  layout(
    "comparison of two years with difference and ratio headings in symbols",
    `指标 | 单位 | 2020 | 2022 | Δ | 2022/2020 | R²
绿化覆盖率 | % | 40 | 41 | 1 | 1.025 | 0.9
碳汇量 | tCO2 | 8000 | 8200 | 200 | 1.025 | 0.8
耕地面积 | hm² | 300 | 290 | -10 | 0.967 | 0.7`,
    `C2:D2 green-cover 40 41 @ 2020 2022
C3:D3 carbon-sink 8000 8200 @ 2020 2022
C4:D4 arable-land 300 290 @ 2020 2022`,
  ),
];
