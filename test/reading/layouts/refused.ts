import { layout } from "./layout";

/** Values as people write them, and what is not to be taken. */
export const WRITTEN = [
  layout(
    "percentages in every spelling",
    `指标 | 单位 | 甲 | 乙 | 丙 | 丁
     绿色出行分担率 | % | 62 | '62% | 0.62{0%} | '６２ ％
     再生水利用率 | | 0.255{0.0%} | '25.5% | '25.5 %* |`,
    `C2 green-travel-share 62 -
     D2 green-travel-share 62 -
     E2 green-travel-share 62 -
     F2 green-travel-share 62 -
     C3 reclaimed-water-rate 25.5 -
     D3 reclaimed-water-rate 25.5 -
     E3 reclaimed-water-rate 25.5 -`,
  ),
  layout(
    "numbers as text, with separators, marks and units",
    `指标 | 2024年
     耕地面积（公顷） | '1,234.5
     林地面积 | '35.2万亩
     建设用地规模（平方公里） | '１２．５
     耕地保有量（公顷） | '23,000①
     绿色出行分担率（%） | '’62.5
     路网密度 | 6.5{0.0"公里/平方公里"}`,
    `B2 arable-land 1234.5 2024
     B3 forest-land-area 23466.6667 2024
     B4 construction-land-area 1250 2024
     B5 arable-land 23000 2024
     B6 green-travel-share 62.5 2024
     B7 road-network-density 6.5 2024`,
  ),
  layout(
    "bounds and estimates are their numbers",
    `指标 | 单位 | 2035年
     绿色出行分担率 | % | ≥75
     公交分担率 | % | 约40
     绿地率 | % | 35%以上
     建筑密度 | % | 不超过30
     再生水利用率 | % | 25左右`,
    `C2 green-travel-share 75 2035
     C3 public-transport-share 40 2035
     C4 industrial-green-ratio 35 2035
     C5 building-density 30 2035
     C6 reclaimed-water-rate 25 2035`,
  ),
  layout(
    "zero is a value, a blank is nothing",
    `指标 | 单位 | 2020年 | 2025年
     绿色出行分担率 | % | 0 | 
     农村生活垃圾增长率 | % | 0 | -1.5`,
    `C2 green-travel-share 0 2020
     C3 rural-waste-growth 0 2020
     D3 rural-waste-growth -1.5 2025`,
  ),
];

export const REFUSED = [
  layout(
    "placeholders of every kind, cell by cell",
    `指标 | 单位 | 2020年 | 2021年 | 2022年 | 2023年 | 2024年 | 2025年
     绿色出行分担率 | % | — | / | … | 待定 | N/A | 62
     再生水利用率 | % | 暂无 | -- | 无 | \\ | 未统计 | 25`,
    `H2 green-travel-share 62 2025
     H3 reclaimed-water-rate 25 2025`,
    `C2 placeholder
     D2 placeholder
     E2 placeholder
     F2 placeholder
     G2 placeholder
     C3 placeholder
     D3 placeholder
     E3 placeholder
     F3 placeholder
     G3 placeholder`,
  ),
  layout(
    "ranges, ratios, dates, errors and words are no numbers",
    `指标 | 单位 | 2024年
     绿色出行分担率 | % | 60-65
     公交分担率 | % | 30~35%
     职住比 | | '1:1.2
     再生水利用率 | % | #DIV/0!
     建筑密度 | % | 较低
     绿地率 | % | @2024-06-01
     容积率 | | 45000{yyyy-mm-dd}`,
    ``,
    `C2 not-a-number
     C3 not-a-number
     C4 not-a-number
     C5 not-a-number
     C6 not-a-number
     C7 not-a-number
     C8 not-a-number`,
  ),
  layout(
    "units that are missing, unknown or of another kind",
    `指标 | 单位 | 2024年
     绿色出行分担率 | | 62
     耕地面积 | | 300
     路网密度 | 公里 | 6.5
     碳排放总量 | 万吨碳 | 120
     碳排放总量 | 万吨标准煤 | 120
     跨区通勤规模 | 户/日 | 500
     公交专用道总里程 | 车道 | 35
     容积率 | | 1.2`,
    `C9 floor-area-ratio 1.2 2024`,
    `C2 unit-unknown
     C3 unit-unknown
     C4 unit-mismatch
     C5 unit-mismatch
     C6 unit-mismatch
     C7 unit-mismatch
     C8 unit-unknown`,
  ),
  layout(
    "names of nothing, of two, and of something near",
    `指标 | 单位 | 2024年
     绿化率 | % | 35
     公园绿地300米服务半径覆盖率 | % | 80
     单位GDP二氧化碳排放下降幅度 | % | 18
     农村生活垃圾资源化利用率 | % | 40
     森林覆盖率 | % | 35
     常住人口 | 万人 | 520`,
    `C2 - 35 2024
     C3 - 80 2024
     C4 - 18 2024
     C5 - 40 2024
     C6 - 35 2024
     C7 - 520 2024`,
    `C2 ambiguous-name
     C3 unknown-name
     C4 unknown-name
     C5 unknown-name
     C6 unknown-name
     C7 unknown-name`,
  ),
  layout(
    "a sheet of sentences",
    `关于开展国土空间规划实施评估的说明
     一、总体要求。到2025年绿色出行分担率达到62%。
     二、请各区县于2025年3月1日前报送。`,
    ``,
    `no-table`,
  ),
  layout(
    "names that look like formulas are names",
    `指标 | 单位 | 2024年
     =绿色出行分担率 | % | 62
     +1+cmd | % | 5`,
    `C2 - 62 2024
     C3 - 5 2024`,
    `C2 unknown-name
     C3 unknown-name`,
  ),
];
