import { layout } from "./layout";

/** Statistics of indicators: means, weights, ranks, indices, matrices. Most were written with their answers before any of them was read. */
export const STATISTICS = [
  layout(
    "highest and lowest say what is asked for",
    `指标 | 控制类型 | 单位 | 2035年
     建设用地规模 | 最高 | km² | 90
     耕地保有量 | 最低 | 万亩 | 30`,
    `D2 construction-land-area 9000 2035
     D3 arable-land 20000 2035`,
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
    "how sure and how often beside the value",
    `指标 | 单位 | 样本量 | 监测频次 | 监测值 | 置信度 | 数据年份
     公交分担率 | % | 1200 | 4 | 33 | 95 | 2023
     慢行分担率 | % | 1100 | 4 | 29 | 95 | 2023`,
    `E2 public-transport-share 33 2023
     E3 walking-cycling-share 29 2023`,
  ),
  layout(
    "population-weighted rows below",
    `乡镇 | 人口（人） | 绿化覆盖率（%）
甲镇 | 20000 | 40
乙镇 | 30000 | 38
加权平均 | | 38.8
最大 | 30000 | 40
极值比 | 1.5 | 1.05`,
    `B2:B3 - 20000 30000 @ -
C2 green-cover 40 -
C3 green-cover 38 -`,
    `B2:B3 unknown-name`,
  ),
  layout(
    "index table with weight between name and unit",
    `目标层 | 指标层 | 权重 | 单位 | 正负向 | 2020 | 2021
低碳 | 人均二氧化碳排放量 | 0.2 | 吨CO2/人 | - | 6.8 | 6.7
 | 碳排放强度 | 0.3 | 吨CO2/万元 | - | 0.82 | 0.8
绿色 | 绿化覆盖率 | 0.5 | % | + | 40 | 41`,
    `F2:G2 carbon-per-capita 6.8 6.7 @ 2020 2021
F3:G3 carbon-intensity 0.82 0.8 @ 2020 2021
F4:G4 green-cover 40 41 @ 2020 2021`,
  ),
  layout(
    "descriptive statistics of indicators",
    `变量 | 观测值 | 均值 | 标准差 | 最小值 | 最大值 | 偏度
绿化覆盖率 | 120 | 40 | 2.1 | 35 | 45 | 0.3
路网密度 | 120 | 6 | 1.2 | 3 | 9 | 0.5
容积率 | 120 | 1.5 | 0.4 | 0.8 | 2.6 | 0.7`,
    ``,
    `no-table`,
  ),
  layout(
    "entropy weights",
    `指标 | 信息熵 | 差异系数 | 熵权
绿化覆盖率 | 0.95 | 0.05 | 0.12
容积率 | 0.91 | 0.09 | 0.21
职住比 | 0.9 | 0.1 | 0.24`,
    ``,
    `no-table`,
  ),
  layout(
    "grey relation grades",
    `指标 | 关联度 | 排序
容积率 | 0.81 | 1
职住比 | 0.72 | 2
农田灌溉有效利用系数 | 0.65 | 3`,
    ``,
    `no-table`,
  ),
  layout(
    "elasticities and contribution rates",
    `指标 | 2020年值 | 2022年值 | 贡献率（%） | 弹性系数
绿化覆盖率（%） | 39 | 41 | 12 | 0.3
碳排放强度（吨CO2/万元） | 0.9 | 0.8 | 55 | -1.1`,
    `B2:C2 green-cover 39 41 @ 2020 2022
B3:C3 carbon-intensity 0.9 0.8 @ 2020 2022`,
  ),
  layout(
    "score bands",
    `指标 | 优（5分） | 良（4分） | 中（3分） | 实测
绿化覆盖率（%） | 45 | 40 | 35 | 41
再生水利用率（%） | 30 | 25 | 20 | 22`,
    `E2 green-cover 41 -
E3 reclaimed-water-rate 22 -`,
  ),
  layout(
    "survey weights and raw counts with shares",
    `街道 | 样本户数 | 绿色出行分担率（%） | 95%置信区间
一街 | 120 | 61 | 58-64
二街 | 90 | 55 | 51-59`,
    `C2 green-travel-share 61 -
C3 green-travel-share 55 -`,
  ),
  layout(
    "time series with index and smoothed",
    `年份 | 容积率 | 定基指数 | 三年滑动平均
2020 | 1.5 | 100 | 
2021 | 1.6 | 106.7 | 1.55
2022 | 1.7 | 113.3 | 1.6`,
    `B2 floor-area-ratio 1.5 2020
B3 floor-area-ratio 1.6 2021
B4 floor-area-ratio 1.7 2022`,
  ),
  layout(
    "ranking with percentile",
    `城市 | 绿化覆盖率（%） | 百分位 | Z得分 | 等级
甲市 | 43 | 90 | 1.2 | A
乙市 | 41 | 60 | 0.3 | B`,
    `B2 green-cover 43 -
B3 green-cover 41 -`,
  ),
  layout(
    "thresholds by grade, no value",
    `指标 | 单位 | 一级 | 二级 | 三级
绿化覆盖率 | % | 45 | 40 | 35
路网密度 | km/km² | 8 | 6 | 4`,
    ``,
    `no-table`,
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
    "regression output",
    `变量 | 系数 | 标准误 | t值 | p值
绿化覆盖率 | -0.12 | 0.03 | -4.1 | 0.000
容积率 | 0.55 | 0.1 | 5.2 | 0.000
常数项 | 12.1 | 1.1 | 11 | 0.000`,
    ``,
    `no-table`,
  ),
];
