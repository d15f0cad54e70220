import { layout } from "./layout";

/** Statistics, weights, grades and benchmarks beside names; answers written before any was read. */
export const BLIND_TWENTY_SIX = [
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
    "indicator with its value for a park and national leading value",
    `指标 | 单位 | 园区值 | 国内先进水平 | 国际先进水平
亩均税收 | 万元/亩 | 20 | 50 | 80
固定资产投资强度 | 万元/亩 | 300 | 600 | 900
工业用地建筑系数 | % | 40 | 55 | 60`,
    `C2 tax-per-mu 20 -
C3 fixed-asset-investment-intensity 300 -
C4 industrial-building-coefficient 40 -`,
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
    "data dictionary with example",
    `字段 | 指标 | 类型 | 长度 | 示例
LHFGL | 绿化覆盖率 | 数值 | 8 | 41.2
RJL | 容积率 | 数值 | 6 | 1.5`,
    ``,
    `no-table`,
  ),
  layout(
    "audit: reported, verified, difference, reason",
    `指标 | 单位 | 填报值 | 核定值 | 核减 | 原因
碳排放总量 | 万吨CO2 | 960 | 955 | 5 | 重复
碳汇量 | 万吨CO2 | 8.3 | 8.1 | 0.2 | 口径`,
    `C2:D2 total-carbon 9600000 9550000 @ -
C3:D3 carbon-sink 83000 81000 @ -`,
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
    "parallel English and Chinese names in two columns",
    `指标 | Indicator | 单位 | Unit | 2021 | 2022
绿化覆盖率 | Green cover | % | % | 40 | 41
路网密度 | Road network density | 公里/平方公里 | km/km² | 6 | 6.1`,
    `E2:F2 green-cover 40 41 @ 2021 2022
E3:F3 road-network-density 6 6.1 @ 2021 2022`,
  ),
];
