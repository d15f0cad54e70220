import { layout } from "./layout";

/** Tables in which a row or a column is another thing than it seems; written with their answers before any was read. */
export const BLIND_SIXTEEN = [
  layout(
    "sectors below a title that names the total",
    `各行业碳排放总量（万吨CO2）
     行业 | 2020年 | 2021年
     工业 | 500 | 510
     交通 | 120 | 118
     建筑 | 90 | 91`,
    `B3:C3 - 500 510 @ 2020 2021
     B4:C4 - 120 118 @ 2020 2021
     B5:C5 - 90 91 @ 2020 2021`,
    `B3:C5 unknown-name`,
  ),
  layout(
    "kinds of land as rows, control figures as columns",
    `用地类型 | 容积率 | 建筑密度（%） | 绿地率（%）
     工业用地 | 1.2 | 45 | 15`,
    `B2 industrial-far 1.2 -
     C2 industrial-building-density 45 -
     D2 industrial-green-ratio 15 -`,
  ),
  layout(
    "names blank where they go on, as a text file has them",
    `指标 | 区县 | 单位 | 2020年 | 2035年
     绿化覆盖率 | 东区 | % | 40 | 43
      | 西区 | % | 38 | 42
     碳汇量 | 东区 | 吨CO2 | 1000 | 1100
      | 西区 | 吨CO2 | 2000 | 2100`,
    `D2:E2 green-cover 40 43 @ 2020 2035
     D3:E3 green-cover 38 42 @ 2020 2035
     D4:E4 carbon-sink 1000 1100 @ 2020 2035
     D5:E5 carbon-sink 2000 2100 @ 2020 2035`,
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
    "years as dates in the headings",
    `指标 | 单位 | @2020-01-01 | @2025-01-01
     绿化覆盖率 | % | 40 | 42
     再生水利用率 | % | 20 | 25`,
    `C2:D2 green-cover 40 42 @ 2020 2025
     C3:D3 reclaimed-water-rate 20 25 @ 2020 2025`,
  ),
  layout(
    "districts set in below their indicator",
    `指标（单位） | 2020 | 2025
     绿化覆盖率（%） | 40 | 42
     __东区 | 41 | 43
     __西区 | 39 | 41
     路网密度（km/km²） | 7 | 8
     __东区 | 8 | 9`,
    `B2:C2 green-cover 40 42 @ 2020 2025
     B3:C3 - 41 43 @ 2020 2025
     B4:C4 - 39 41 @ 2020 2025
     B5:C5 road-network-density 7 8 @ 2020 2025
     B6:C6 - 8 9 @ 2020 2025`,
    `B3:C4 unknown-name
     B6:C6 unknown-name`,
  ),
  layout(
    "what an area is made of in columns behind the area",
    `乡镇 | 建设用地规模（公顷） | 其中：工业 | 其中：居住 | 耕地保有量（公顷）
     一镇 | 100 | 30 | 50 | 800
     二镇 | 200 | 90 | 80 | 900`,
    `B2:B3 construction-land-area 100 200 @ -
     C2:D3 - 30 50 90 80 @ -
     E2:E3 arable-land 800 900 @ -`,
    `C2:D3 unknown-name`,
  ),
  layout(
    "another kind of parameter in the same file: factors by fuel",
    `燃料 | 单位 | 排放因子
     原煤 | tCO2/t | 1.9
     天然气 | tCO2/万m³ | 21.6`,
    `C2:C3 - 1.9 21.6 @ -`,
    `C2:C3 unknown-name`,
  ),
  layout(
    "values per scheme below each year, last column a difference",
    `指标 | 单位 | 2030年 | < | 2035年 | < | 方案二比方案一
     ^ | ^ | 方案一 | 方案二 | 方案一 | 方案二 | ^
     碳排放总量 | 万吨CO2 | 100 | 95 | 90 | 80 | -10
     公交分担率 | % | 30 | 32 | 35 | 40 | 5`,
    `C3:F3 total-carbon 1000000 950000 900000 800000 @ 2030 2030 2035 2035
     C4:F4 public-transport-share 30 32 35 40 @ 2030 2030 2035 2035`,
  ),
  layout(
    "states as rows under years as rows",
    `年份 | 情景 | 碳排放总量（万吨CO2） | 绿色出行分担率（%）
     2025 | 基准 | 1000 | 60
     2025 | 低碳 | 950 | 65
     2035 | 基准 | 1100 | 62
     2035 | 低碳 | 800 | 75`,
    `C2:C5 total-carbon 10000000 9500000 11000000 8000000 @ 2025 2025 2035 2035
     D2:D5 green-travel-share 60 65 62 75 @ 2025 2025 2035 2035`,
  ),
  layout(
    "the corner unit of areas over shares with their own sign",
    `单位：公顷
     指标 | 2020年 | 2035年
     耕地保有量 | 1000 | 990
     生态保护红线占比 | 20% | 22%
     绿化覆盖率 | 40 | 42
     容积率 | 1.2 | 1.4`,
    `B3:C3 arable-land 1000 990 @ 2020 2035
     B4:C4 ecological-redline-share 20 22 @ 2020 2035`,
    `B5:C5 unit-mismatch
     B6:C6 unit-mismatch`,
  ),
  layout(
    "the numbers of a plan's articles and pages beside",
    `条款 | 指标 | 页码 | 目标值 | 单位
     12 | 绿色出行分担率 | 35 | 70 | %
     13 | 装配式建筑占比 | 36 | 40 | %`,
    `D2 green-travel-share 70 -
     D3 prefabricated-building-share 40 -`,
  ),
  layout(
    "year in the unit's line and below the title, title with a version date",
    `某县指标表（2024年6月版）
     数据年份：2022年 | | 单位：公顷
     指标 | 面积 | 备注
     林地规模 | 500 | 国土变更调查
     耕地保有量 | 800 | `,
    `B4 forest-land-area 500 2022
     B5 arable-land 800 2022`,
  ),
  layout(
    "cities compared with a column of the country's mean",
    `指标 | 单位 | 本市 | 甲市 | 乙市 | 全国平均
     绿化覆盖率 | % | 40 | 42 | 41 | 42.7
     单位GDP碳排放 | tCO2/万元 | 0.8 | 0.7 | 0.9 | 1`,
    `C2:E2 green-cover 40 42 41 @ -
     C3:E3 gdp-carbon-intensity 0.8 0.7 0.9 @ -`,
  ),
  layout(
    "money and persons beside a known indicator as columns",
    `区县 | 人口（万人） | GDP（亿元） | 碳排放总量（万吨CO2） | 单位GDP碳排放（tCO2/万元）
     东区 | 50 | 600 | 300 | 0.5
     全市 | 90 | 1000 | 600 | 0.6`,
    `B2:B3 - 50 90 @ -
     C2:C3 - 600 1000 @ -
     D2:D3 total-carbon 3000000 6000000 @ -
     E2:E3 gdp-carbon-intensity 0.5 0.6 @ -`,
    `B2:C3 unknown-name`,
  ),
  layout(
    "a formula written out and a footnote as rows",
    `指标 | 单位 | 2025年
     碳汇量 | 吨CO2 | 120
     计算式：面积×系数 | | 3
     人均公园绿地面积 | m²/人 | 12`,
    `C2 carbon-sink 120 2025
     C3 - 3 2025
     C4 park-green-per-capita 12 2025`,
    `C3 unknown-name`,
  ),
  layout(
    "a period's sum under a heading of years",
    `指标 | 单位 | 2021—2025年 | 2025年
     新增工业用地规模 | 公顷 | 500 | 120
     年度工业用地供应指标 | 公顷/年 | 100 | 110`,
    `C2:D2 new-industrial-land 500 120 @ - 2025
     C3:D3 annual-industrial-land-supply 100 110 @ - 2025`,
  ),
  layout(
    "the whole sheet in text, numbers with quotes and spaces",
    `指标 | 单位 | '2020 | '2035
     绿化覆盖率 | % | '40.0 | ' 42
     碳排放总量 | 万吨CO2 | '1,200 | '1 100
     容积率 | | '1.20 | '1．5`,
    `C2:D2 green-cover 40 42 @ 2020 2035
     C3:D3 total-carbon 12000000 11000000 @ 2020 2035
     C4:D4 floor-area-ratio 1.2 1.5 @ 2020 2035`,
  ),
  layout(
    "each indicator two lines: planned and reached",
    `指标 | 单位 | 类型 | 2023年 | 2024年
     绿色出行分担率 | % | 计划 | 65 | 67
     绿色出行分担率 | % | 实际 | 64 | 66
     绿色出行分担率 | % | 完成率 | 98.5 | 98.5`,
    `D2:E2 green-travel-share 65 67 @ 2023 2024
     D3:E3 green-travel-share 64 66 @ 2023 2024`,
  ),
  layout(
    "a parcel table whose title names one of its figures",
    `地块容积率控制表
     地块编号 | 用地面积（公顷） | 容积率 | 建筑限高（米）
     A-01 | 2.3 | 2.0 | 54
     A-02 | 1.8 | 1.5 | 36`,
    `B3:B4 - 2.3 1.8 @ -
     C3:C4 floor-area-ratio 2 1.5 @ -
     D3:D4 - 54 36 @ -`,
    `B3:B4 unknown-name
     D3:D4 unknown-name`,
  ),
];
