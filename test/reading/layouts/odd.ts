import { layout } from "./layout";

/** Shapes that have led readers astray. */
export const ODD = [
  layout(
    "year and unit in one line above the headings",
    `2024年          单位：万亩
     指标 | 数值
     耕地面积 | 30`,
    `B3 arable-land 20000 2024`,
  ),
  layout(
    "a heading over all indicators of a turned table",
    `地区 | 指标 | < | <
     ^ | 绿色出行分担率（%） | 常住人口（万人） | 容积率
     甲区 | 62 | 35 | 1.5`,
    `B3 green-travel-share 62 -
     C3 - 35 -
     D3 floor-area-ratio 1.5 -`,
    `C3 unknown-name`,
  ),
  layout(
    "area and share of the whole under each year",
    `指标 | 2020年 | < | 2035年 | <
     ^ | 面积（公顷） | 占比（%） | 面积（公顷） | 占比（%）
     耕地面积 | 300 | 30 | 290 | 29
     林地面积 | 200 | 20 | 220 | 22`,
    `B3 arable-land 300 2020
     D3 arable-land 290 2035
     B4 forest-land-area 200 2020
     D4 forest-land-area 220 2035`,
  ),
  layout(
    "a column that adds districts up",
    `指标 | 单位 | 甲区 | 乙区 | 合计 | 全市
     耕地面积 | 公顷 | 300 | 200 | 500 | 500`,
    `C2 arable-land 300 -
     D2 arable-land 200 -
     F2 arable-land 500 -`,
  ),
  layout(
    "a district that returned nothing but dashes",
    `指标 | 单位 | 甲区 | 乙区
     耕地面积 | 公顷 | 300 | —
     容积率 | | 1.2 | —`,
    `C2 arable-land 300 -
     C3 floor-area-ratio 1.2 -`,
    `D2 placeholder
     D3 placeholder`,
  ),
  layout(
    "years as dates and as numbers with a format",
    `指标 | 单位 | @2020-12-31 | 2025{0"年"} | '2035
     绿色出行分担率 | % | 50 | 60 | 75`,
    `C2 green-travel-share 50 2020
     D2 green-travel-share 60 2025
     E2 green-travel-share 75 2035`,
  ),
  layout(
    "a value that looks like a year",
    `指标 | 单位 | 2020年 | 2035年
     耕地面积 | 公顷 | 2010 | 2020
     林地面积 | 公顷 | 2050 | 2035`,
    `C2 arable-land 2010 2020
     D2 arable-land 2020 2035
     C3 forest-land-area 2050 2020
     D3 forest-land-area 2035 2035`,
  ),
  layout(
    "the unit in the heading of the values",
    `指标名称 | 指标值（%）
     绿色出行分担率 | 62
     建筑密度 | 30`,
    `B2 green-travel-share 62 -
     B3 building-density 30 -`,
  ),
  layout(
    "numbers before names, marks behind them",
    `指标 | 单位 | 2024年
     （一）绿色出行分担率① | % | 62
     2.建筑密度* | % | 30
     #耕地面积 | 公顷 | 300
     　　其中：林地面积 | 公顷 | 100
     容 积 率 | | 1.2`,
    `C2 green-travel-share 62 2024
     C3 building-density 30 2024
     C4 arable-land 300 2024
     C5 forest-land-area 100 2024
     C6 floor-area-ratio 1.2 2024`,
  ),
  layout(
    "a list of definitions is no table of values",
    `指标 | 单位 | 指标定义
     绿色出行分担率 | % | 绿色出行方式占全部出行的比例`,
    ``,
    `no-table`,
  ),
  layout(
    "multiples beside the number and in the unit",
    `指标 | 单位 | 2024年
     耕地面积 | 亩 | 35万
     碳排放总量 | tCO2 | 1.2亿
     容积率 | | 1.5`,
    `C2 arable-land 23333.3333 2024
     C3 total-carbon 120000000 2024
     C4 floor-area-ratio 1.5 2024`,
  ),
  layout(
    "carbon dioxide in the name, tonnes in the unit",
    `指标 | 单位 | 2024年
     人均二氧化碳排放量 | 吨 | 6.2
     单位GDP二氧化碳排放 | 吨/万元 | 0.8
     碳排放总量 | 万吨二氧化碳 | 120
     碳排放总量 | 万吨二氧化碳当量 | 120`,
    `C2 carbon-per-capita 6.2 2024
     C3 gdp-carbon-intensity 0.8 2024
     C4 total-carbon 1200000 2024`,
    `C5 unit-mismatch`,
  ),
  layout(
    "tonnes of what offices call carbon emissions; sinks are printed in carbon, too",
    `指标 | 单位 | 2024年
     碳排放总量 | 万吨 | 120
     单位GDP碳排放 | 吨/万元 | 0.8
     碳汇量 | 万吨 | 12
     碳排放总量 | 万吨标准煤 | '15万吨`,
    `C2 total-carbon 1200000 2024
     C3 gdp-carbon-intensity 0.8 2024`,
    `C4:C5 unit-mismatch`,
  ),
  layout(
    "a pivot table of places: each field that is summed up is an indicator, a count is none",
    `行标签 | 平均值项:绿化覆盖率（%） | 求和项:碳排放总量（万吨CO2） | 计数项:容积率
     甲区 | 35 | 351 | 12
     乙区 | 33 | 332 | 8
     总计 | 34 | 683 | 20`,
    `B2 green-cover 35 -
     C2 total-carbon 3510000 -
     D2 - 12 -
     B3 green-cover 33 -
     C3 total-carbon 3320000 -
     D3 - 8 -`,
    `D2:D3 unknown-name`,
  ),
  layout(
    "a pivot table of places and years, whose corner says the indicator",
    `平均值项:绿化覆盖率（%） | 列标签
     行标签 | 2020年 | 2025年 | 总计
     甲区 | 35 | 38 | 36.5
     乙区 | 33 | 36 | 34.5
     总计 | 34 | 37 | 35.5`,
    `B3:C3 green-cover 35 38 @ 2020 2025
     B4:C4 green-cover 33 36 @ 2020 2025`,
  ),
  layout(
    "counters are exchanged freely, persons and households are not",
    `指标 | 单位 | 2024年
     再生资源回收网点数量 | 处 | 120
     生活垃圾收集站密度 | 个/平方公里 | 1.5
     人均公园绿地 | 平方米/户 | 30`,
    `C2 recycling-points 120 2024
     C3 waste-station-density 1.5 2024`,
    `C4 unit-mismatch`,
  ),
  layout(
    "actual values beside planned ones",
    `指标 | 单位 | 2025年 | < | <
     ^ | ^ | 目标值 | 实际值 | 完成率
     绿色出行分担率 | % | 60 | 58 | 96.7`,
    `C3 green-travel-share 60 2025
     D3 green-travel-share 58 2025`,
  ),
  layout(
    "who bears a name comes before who goes by it",
    `指标 | 单位 | 2024年
     容积率 | | 2
     建筑密度 | % | 30
     工业用地容积率 | | 1.2`,
    `C2 floor-area-ratio 2 2024
     C3 building-density 30 2024
     C4 industrial-far 1.2 2024`,
  ),
  layout(
    "a target's year is no value",
    `指标 | 单位 | 现状值 | 目标值 | 目标年
     绿色出行分担率 | % | 50 | 70 | 2030
     建筑密度 | % | 30 | 28 | 2035`,
    `C2 green-travel-share 50 -
     D2 green-travel-share 70 -
     C3 building-density 30 -
     D3 building-density 28 -`,
  ),
  layout(
    "the last year of a five-year plan",
    `指标 | 单位 | 2020年 | “十四五”期末
     绿色出行分担率 | % | 50 | 60`,
    `C2 green-travel-share 50 2020
     D2 green-travel-share 60 2025`,
  ),
  layout(
    "a merged value counts once",
    `指标 | 单位 | 2020年 | 2025年
     建筑密度 | % | 30 | <`,
    `C2 building-density 30 2020`,
  ),
  layout(
    "headings with spaces and line ends in them",
    `序 号 | 指  标 | 单  位 | 现 状 值 （2020 年） | 目 标 值 （2035 年）
     1 | 绿色出行 分担率 | % | 50 | 75`,
    `D2 green-travel-share 50 2020
     E2 green-travel-share 75 2035`,
  ),
  layout(
    "an office's name after 单位 is no unit",
    `单位：某市自然资源和规划局
     指标 | 2024年
     容积率 | 1.5
     绿色出行分担率 | '62%`,
    `B3 floor-area-ratio 1.5 2024
     B4 green-travel-share 62 2024`,
  ),
];
