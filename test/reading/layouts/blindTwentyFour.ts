import { layout } from "./layout";

/** Plots by use, ratios of two columns, years with letters; answers written before any was read. */
export const BLIND_TWENTY_FOUR = [
  layout(
    "lots: plot numbers, use, FAR, density, green ratio, height",
    `地块控制指标一览表
地块编号 | 用地性质 | 用地面积（公顷） | 容积率 | 建筑密度（%） | 绿地率（%） | 建筑限高（米）
A-01 | 二类居住用地 | 3.2 | ≤2.0 | ≤25 | ≥35 | 54
A-02 | 工业用地 | 5.1 | ≥1.2 | ≥40 | ≤20 | 24
A-03 | 商业用地 | 1.1 | 3 | 45 | 25 | 80`,
    `C3:C5 - 3.2 5.1 1.1 @ -
     F3 - 35 -
     F5 - 25 -
     G3:G5 - 54 24 80 @ -
     D3 floor-area-ratio 2 -
E3 building-density 25 -
D4 floor-area-ratio 1.2 -
E4 building-density 40 -
F4 industrial-green-ratio 20 -
D5 floor-area-ratio 3 -
E5 building-density 45 -`,
    `F3 unknown-name
F5 unknown-name
C3:C5 unknown-name
G3:G5 unknown-name`,
  ),
  layout(
    "self-evaluation form: standard, self score, value in words",
    `评价指标 | 评价标准 | 实际情况 | 自评得分
绿化覆盖率 | ≥40%得5分 | 41% | 5
再生水利用率 | ≥25%得5分 | 20% | 3
公交分担率 | 每高1%加1分 | 30% | 4`,
    `C2 green-cover 41 -
C3 reclaimed-water-rate 20 -
C4 public-transport-share 30 -`,
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
    "budget: money under headings of years for an action named after an indicator",
    `行动 | 指标 | 2024年投资（万元） | 2025年投资（万元）
绿化 | 绿化覆盖率 | 300 | 400
公交 | 公交专用道总里程 | 1200 | 1500`,
    ``,
    `C2:D3 unit-mismatch`,
  ),
  layout(
    "years down with total and CAGR, one indicator by sector across",
    `年份 | 工业 | 交通 | 建筑 | 碳排放总量（万吨CO2）
2020 | 500 | 200 | 300 | 1000
2021 | 510 | 190 | 310 | 1010
CAGR | 2% | -5% | 3.3% | 1%`,
    `B2:D2 - 500 200 300 @ 2020
     B3:D3 - 510 190 310 @ 2021
     E2 total-carbon 10000000 2020
E3 total-carbon 10100000 2021`,
    `B2:D3 unknown-name`,
  ),
  layout(
    "long form with district merged and year text",
    `区县 | 年度 | 绿化覆盖率 | 林地规模
东区 | 2021年度 | 40% | 200公顷
 | 2022年度 | 41% | 210公顷
西区 | 2021年度 | 38% | 3000亩
 | 2022年度 | 39% | 缺`,
    `C2 green-cover 40 2021
D2 forest-land-area 200 2021
C3 green-cover 41 2022
D3 forest-land-area 210 2022
C4 green-cover 38 2021
D4 forest-land-area 200 2021
C5 green-cover 39 2022`,
    `D5 placeholder`,
  ),
  layout(
    "questionnaire: options with counts",
    `问题 | 选项 | 人数 | 占比
主要出行方式 | 公交 | 300 | 30%
 | 步行 | 250 | 25%
 | 小汽车 | 450 | 45%`,
    ``,
    `no-table`,
  ),
  layout(
    "a heading repeated as groups: current (city, centre), planned (city, centre)",
    `指标 | 单位 | 现状（2020年） | < | 规划（2035年） | <
^ | ^ | 市域 | 中心城区 | 市域 | 中心城区
绿化覆盖率 | % | 36 | 40 | 40 | 45
建设用地规模 | 平方公里 | 300 | 80 | 320 | 95`,
    `C3:F3 green-cover 36 40 40 45 @ 2020 2020 2035 2035
C4:F4 construction-land-area 30000 8000 32000 9500 @ 2020 2020 2035 2035`,
  ),
  layout(
    "English yearbook, footnote letters, thousands by spaces",
    `Table 4.2 Selected indicators
Item | Unit | 2020 | 2021a | 2022b
Green cover | % | 40.1 | 40.5 | 41.0
Arable land | ha | '32 100 | '32 050 | '31 900
Carbon sink | tCO2 | '8 300 | .. | '8 500
a Revised. b Preliminary.`,
    `C3:E3 green-cover 40.1 40.5 41 @ 2020 2021 2022
C4:E4 arable-land 32100 32050 31900 @ 2020 2021 2022
C5 carbon-sink 8300 2020
E5 carbon-sink 8500 2022`,
    `D5 placeholder`,
  ),
  layout(
    "the year is a column heading over the name, values beside, another year below",
    `2021年 | 单位 | 数值 | 2022年 | 单位 | 数值
绿化覆盖率 | % | 40 | 绿化覆盖率 | % | 41
再生水利用率 | % | 18 | 再生水利用率 | % | 20`,
    `C2 green-cover 40 2021
C3 reclaimed-water-rate 18 2021
F2 green-cover 41 2022
F3 reclaimed-water-rate 20 2022`,
  ),
  layout(
    "name, value, value of another city, ratio",
    `指标 | 单位 | 本市 | 杭州市 | 宁波市 | 本市/杭州
绿化覆盖率 | % | 41 | 42 | 43 | 0.98
人均公园绿地 | m²/人 | 13 | 14 | 15 | 0.93
路网密度 | km/km² | 6 | 7 | 6.5 | 0.86`,
    `C2:E2 green-cover 41 42 43 @ -
C3:E3 park-green-per-capita 13 14 15 @ -
C4:E4 road-network-density 6 7 6.5 @ -`,
  ),
];
