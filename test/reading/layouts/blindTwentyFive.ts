import { layout } from "./layout";

/** Dates beside values, sums so far, document numbers in titles; answers written before any was read. */
export const BLIND_TWENTY_FIVE = [
  layout(
    "company-like registry: coordinates and dates beside",
    `站点 | 经度 | 纬度 | 建成日期 | 绿化覆盖率（%） | 300米覆盖率
S1 | 120.12 | 30.25 | @2020-05-01 | 40 | 
S2 | 120.2 | 30.3 | @2021-06-01 | 42 | `,
    `B2:C2 - 120.12 30.25 @ -
     B3:C3 - 120.2 30.3 @ -
     E2 green-cover 40 -
E3 green-cover 42 -`,
    `B2:C3 unknown-name`,
  ),
  layout(
    "three plan stages with indicator groups merged on the left and 'of which' rows",
    `类别 | 指标 | 2020 | 2025 | 2035
交通 | 绿色出行分担率（%） | 60 | 65 | 75
^ | 其中：公交分担率（%） | 25 | 28 | 32
^ | 　　　慢行分担率（%） | 35 | 37 | 43
生态 | 林地规模（万亩） | 30 | 31 | 32`,
    `C2:E2 green-travel-share 60 65 75 @ 2020 2025 2035
C3:E3 public-transport-share 25 28 32 @ 2020 2025 2035
C4:E4 walking-cycling-share 35 37 43 @ 2020 2025 2035
C5:E5 forest-land-area 20000 20666.6667 21333.3333 @ 2020 2025 2035`,
  ),
  layout(
    "years in the sheet's rows above two stacked headings",
    `2023年度统计表
 | | 本年 | 上年
指标 | 单位 | 数值 | 数值
绿化覆盖率 | % | 41 | 40
再生水利用率 | % | 20 | 18`,
    `C4 green-cover 41 2023
D4 green-cover 40 -
C5 reclaimed-water-rate 20 2023
D5 reclaimed-water-rate 18 -`,
  ),
  layout(
    "evaluation by streets: value and score pairs",
    `街道 | 绿化覆盖率 | < | 再生水利用率 | <
^ | 数值（%） | 得分 | 数值（%） | 得分
一街 | 40 | 8 | 18 | 6
二街 | 42 | 9 | 20 | 7`,
    `B3 green-cover 40 -
D3 reclaimed-water-rate 18 -
B4 green-cover 42 -
D4 reclaimed-water-rate 20 -`,
  ),
  layout(
    "plan and reached by quarter with completion",
    `指标 | 全年目标 | 一季度完成 | 二季度完成 | 累计完成 | 完成比例
公交专用道总里程（公里） | 40 | 5 | 10 | 15 | 37.5%
建筑废弃物消纳量（万吨） | 50 | 12 | 13 | 25 | 50%`,
    `B2:D2 bus-lane-length 40 5 10 @ -
B3:D3 construction-waste-absorbed 500000 120000 130000 @ -`,
  ),
  layout(
    "an indicator dictionary with plausible ranges",
    `指标 | 单位 | 定义 | 最小值 | 最大值
绿化覆盖率 | % | 绿化覆盖面积/建成区面积 | 20 | 60
路网密度 | km/km² | 道路长度/面积 | 2 | 15`,
    ``,
    `no-table`,
  ),
  layout(
    "two headers: Chinese line then English line",
    `指标 | 单位 | 2021年 | 2022年 | 增速
Indicator | Unit | 2021 | 2022 | Growth
绿化覆盖率 | % | 40 | 41 | 2.5
公交分担率 | % | 28 | 30 | 7.1`,
    `C3:D3 green-cover 40 41 @ 2021 2022
C4:D4 public-transport-share 28 30 @ 2021 2022`,
  ),
  layout(
    "title lines with numbers, doc number and dates",
    `自然资函〔2023〕15号
附件1
某市2022年度国土空间规划城市体检评估指标表
（2023年5月）
指标 | 单位 | 数值
绿化覆盖率 | % | 41
路网密度 | km/km² | 6.1`,
    `C6 green-cover 41 2022
C7 road-network-density 6.1 2022`,
  ),
  layout(
    "industrial parks by rows with total output, tax, energy",
    `园区名称 | 工业总产值（亿元） | 亩均税收（万元） | 单位面积产值（万元/亩） | 综合能耗（万吨标准煤） | 亩均工业用地碳排强度（吨CO2/亩）
甲园 | 120 | 20 | 400 | 12 | 30
乙园 | 90 | 15 | 350 | 10 | 35
合计/平均 | 210 | 17.5 | 375 | 22 | 32.5`,
    `B2:B3 - 120 90 @ -
     E2:E3 - 12 10 @ -
     C2 tax-per-mu 20 -
D2 output-per-area 400 -
F2 industrial-carbon-per-mu 30 -
C3 tax-per-mu 15 -
D3 output-per-area 350 -
F3 industrial-carbon-per-mu 35 -`,
    `B2:B3 unknown-name
E2:E3 unknown-name`,
  ),
  layout(
    "three blocks of two columns folded over the page",
    `指标 | 数值 | 指标 | 数值 | 指标 | 数值
绿化覆盖率（%） | 41 | 再生水利用率（%） | 20 | 路网密度（km/km²） | 6
公交分担率（%） | 30 | 慢行分担率（%） | 35 | 碳汇量（tCO2） | 8300`,
    `B2 green-cover 41 -
D2 reclaimed-water-rate 20 -
F2 road-network-density 6 -
B3 public-transport-share 30 -
D3 walking-cycling-share 35 -
F3 carbon-sink 8300 -`,
  ),
  layout(
    "a transfer matrix of land",
    `2010\\2020 | 耕地 | 林地 | 建设用地 | 合计
耕地 | 280 | 10 | 10 | 300
林地 | 5 | 190 | 5 | 200
建设用地 | 0 | 0 | 100 | 100
合计 | 285 | 200 | 115 | 600`,
    ``,
    `no-table`,
  ),
  layout(
    "unit named per row in text before the value",
    `序号 | 指标及单位 | 2022年实绩 | 2023年计划
① | 绿化覆盖率/% | 40 | 41
② | 耕地保有量 万亩 | 48 | 48
③ | 人均公园绿地，m²/人 | 13 | 13.5`,
    `C2:D2 green-cover 40 41 @ 2022 2023
C3:D3 arable-land 32000 32000 @ 2022 2023
C4:D4 park-green-per-capita 13 13.5 @ 2022 2023`,
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
];
