import { layout } from "./layout";

/** Plain tables with one trap each; written with their answers after the sixteenth round was mended. */
export const BLIND_SEVENTEEN = [
  layout(
    "two value columns without years and one number that nothing says what it is",
    `指标 | 单位 | 现状值 | 规划值 | 系数
     绿色出行分担率 | % | 60 | 75 | 1.2
     林地规模 | 公顷 | 100 | 120 | 0.8`,
    `C2:D2 green-travel-share 60 75 @ -
     C3:D3 forest-land-area 100 120 @ -`,
  ),
  layout(
    "years as rows below a name that isn't repeated",
    `指标 | 单位 | 年份 | 数值
     绿化覆盖率 | % | 2020 | 40
      | | 2021 | 41
     碳汇量 | 万吨CO2 | 2020 | 3
      | | 2021 | 待定`,
    `D2 green-cover 40 2020
     D3 green-cover 41 2021
     D4 carbon-sink 30000 2020`,
    `D5 placeholder`,
  ),
  layout(
    "districts as value columns beside a target",
    `指标 | 单位 | 东城 | 西城 | 高新区 | 2035年目标
     公交分担率 | % | 30 | 31 | 32 | 40
     路网密度 | km/km² | 7 | 8 | 9 | 10`,
    `C2:F2 public-transport-share 30 31 32 40 @ - - - 2035
     C3:F3 road-network-density 7 8 9 10 @ - - - 2035`,
  ),
  layout(
    "kinds of land and of what as rows, years as columns",
    `地类 | 2020年面积（公顷） | 2035年面积（公顷）
     耕地 | 900 | 890
     林地 | 500 | 510
     水域 | 60 | 61`,
    `B2:C2 arable-land 900 890 @ 2020 2035
     B3:C3 forest-land-area 500 510 @ 2020 2035
     B4:C4 - 60 61 @ 2020 2035`,
    `B4:C4 unknown-name`,
  ),
  layout(
    "plots of industry and of homes with their control figures",
    `地块 | 用地性质 | 容积率 | 建筑密度（%）
     A1 | 工业用地 | 1.2 | 45
     A2 | 居住用地 | 2.0 | 25`,
    `C2:C3 floor-area-ratio 1.2 2 @ -
     D2:D3 building-density 45 25 @ -`,
  ),
  layout(
    "the unit says percent, the values are formatted or fractions in text",
    `指标 | 单位 | 2022年 | 2023年
     绿化覆盖率 | % | 0.41{0%} | '41.5%
     清洁能源使用率 | % | 0.5{0.00} | '50`,
    `C2:D2 green-cover 41 41.5 @ 2022 2023
     C3:D3 clean-energy-use-rate 0.5 50 @ 2022 2023`,
  ),
  layout(
    "who reports with figures of its own above",
    `填报单位：某市 | 联系电话：12345 | 填报年度：2023
     指标 | 单位 | 完成值
     再生水利用率 | % | 25
     职住比 | | 1.1`,
    `C3 reclaimed-water-rate 25 2023
     C4 jobs-housing-ratio 1.1 2023`,
  ),
  layout(
    "subtotals of a group and a total of all at the end",
    `分组 | 区 | 新增工业用地规模（公顷）
     东部 | 甲区 | 10
     东部 | 乙区 | 20
     东部小计 | | 30
     西部 | 丙区 | 5
     合计 | | 35`,
    `C2:C3 new-industrial-land 10 20 @ -
     C5 new-industrial-land 5 -`,
  ),
  layout(
    "the name column says the year too",
    `指标 | 单位 | 数值
     绿化覆盖率（2020年） | % | 40
     2035年绿化覆盖率 | % | 43
     绿化覆盖率2025年目标 | % | 41`,
    `C2 green-cover 40 2020
     C3 green-cover 43 2035
     C4 green-cover 41 2025`,
  ),
  layout(
    "English: share of renewable, forest and the fall",
    `Indicator | Unit | 2020 | 2030
     Reduction of CO2 emissions per unit of GDP | % | 18 | 20
     CO2 emissions per capita | tCO2/person | 7.2 | 6.5
     Reclaimed water utilisation rate | % | 20 | ≥25
     Forest cover | % | 30 | 31`,
    `C2:D2 - 18 20 @ 2020 2030
     C3:D3 carbon-per-capita 7.2 6.5 @ 2020 2030
     C4:D4 reclaimed-water-rate 20 25 @ 2020 2030
     C5:D5 - 30 31 @ 2020 2030`,
    `C2:D2 unknown-name
     C5:D5 unknown-name`,
  ),
];
