import { layout } from "./layout";

/** Indicators as columns. */
export const TURNED = [
  layout(
    "districts as rows, with the city as a whole",
    `2024年各区县主要指标
     地区 | 绿色出行分担率（%） | 人均公园绿地面积（平方米） | 耕地面积（公顷）
     甲区 | 62 | 14.2 | 3400
     乙县 | 51 | 12 | 8800
     全市 | 57 | 13 | 12200`,
    `B3 green-travel-share 62 2024
     C3 park-green-per-capita 14.2 2024
     D3 arable-land 3400 2024
     B4 green-travel-share 51 2024
     C4 park-green-per-capita 12 2024
     D4 arable-land 8800 2024
     B5 green-travel-share 57 2024
     C5 park-green-per-capita 13 2024
     D5 arable-land 12200 2024`,
  ),
  layout(
    "subtotals between districts",
    `区县 | 建设用地规模（平方公里）
     甲区 | 12
     乙区 | 8
     城区小计 | 20
     丙县 | 5
     合计 | 25`,
    `B2 construction-land-area 1200 -
     B3 construction-land-area 800 -
     B5 construction-land-area 500 -`,
  ),
  layout(
    "years as rows and units in a line of their own",
    `年份 | 绿色出行分担率 | 人均公园绿地 | 容积率
      | % | m²/人 | 
     2020 | 50 | 12 | 1.2
     2025年 | 60 | 13 | 1.4`,
    `B3 green-travel-share 50 2020
     C3 park-green-per-capita 12 2020
     D3 floor-area-ratio 1.2 2020
     B4 green-travel-share 60 2025
     C4 park-green-per-capita 13 2025
     D4 floor-area-ratio 1.4 2025`,
  ),
  layout(
    "a plan's table turned on its side",
    `指标 | 绿色出行分担率 | 耕地保有量
     单位 | % | 万亩
     属性 | 预期性 | 约束性
     2020年 | 50 | 30
     2035年 | 75 | 28.5`,
    `B4 green-travel-share 50 2020
     C4 arable-land 20000 2020
     B5 green-travel-share 75 2035
     C5 arable-land 19000 2035`,
  ),
  layout(
    "each indicator over two years",
    `地区 | 绿色出行分担率（%） | < | 耕地面积（公顷） | <
     ^ | 2020年 | 2025年 | 2020年 | 2025年
     甲区 | 50 | 55 | 300 | 290`,
    `B3 green-travel-share 50 2020
     C3 green-travel-share 55 2025
     D3 arable-land 300 2020
     E3 arable-land 290 2025`,
  ),
  layout(
    "each year over two indicators",
    `地区 | 2020年 | < | 2025年 | <
     ^ | 绿地率（%） | 容积率 | 绿地率（%） | 容积率
     甲区 | 30 | 1.2 | 32 | 1.3`,
    `B3 industrial-green-ratio 30 2020
     C3 floor-area-ratio 1.2 2020
     D3 industrial-green-ratio 32 2025
     E3 floor-area-ratio 1.3 2025`,
  ),
  layout(
    "columns that are none of ours beside those that are",
    `单位：公顷
     地区 | 常住人口（万人） | 耕地面积 | 同比增长（%）
     甲区 | 35.2 | 3400 | -1.2`,
    `B3 - 35.2 -
     C3 arable-land 3400 -`,
    `B3 unknown-name`,
  ),
  layout(
    "districts and years both as rows",
    `区县 | 年度 | 绿色出行分担率(%)
     甲区 | 2020 | 50
     甲区 | 2021 | 52
     乙区 | 2020 | 41`,
    `C2 green-travel-share 50 2020
     C3 green-travel-share 52 2021
     C4 green-travel-share 41 2020`,
  ),
  layout(
    "no word in the corner",
    ` | 绿色出行分担率（%） | 建筑密度（%）
     甲区 | 50 | 30
     乙区 | 41 | 28`,
    `B2 green-travel-share 50 -
     C2 building-density 30 -
     B3 green-travel-share 41 -
     C3 building-density 28 -`,
  ),
  layout(
    "groups over the indicators",
    `地区 | 交通 | < | 用地 | <
     ^ | 绿色出行分担率（%） | 公交分担率（%） | 容积率 | 建筑密度（%）
     甲区 | 62 | 30 | 1.5 | 28`,
    `B3 green-travel-share 62 -
     C3 public-transport-share 30 -
     D3 floor-area-ratio 1.5 -
     E3 building-density 28 -`,
  ),
  layout(
    "an English table with districts as rows",
    `District | Year | Share of green travel (%) | Road network density (km/km²)
     East | 2024 | 61 | 7.2
     Total | 2024 | 61 | 7.2`,
    `C2 green-travel-share 61 2024
     D2 road-network-density 7.2 2024`,
  ),
  layout(
    "turned with a line of codes between names and units",
    `年份 | 耕地面积 | 建设用地总规模 | 公园绿地500米服务半径覆盖率
     代码 | A11 | A12 | B07
     单位 | 万公顷 | 平方公里 | %
     2019 | 5.1 | 82 | 71
     2020 | 5.08 | 83.5 | 74
     2021 | 5.07 | 84 | 78`,
    `B4:B6 arable-land 51000 50800 50700 @ 2019 2020 2021
     C4:C6 construction-land-area 8200 8350 8400 @ 2019 2020 2021
     D4:D6 park-500m-coverage 71 74 78 @ 2019 2020 2021`,
  ),
  layout(
    "an area and its parts as columns",
    `乡镇 | 耕地面积（公顷） | 其中 | < | 林地面积（公顷）
     ^ | ^ | 水田 | 旱地 | ^
     东镇 | 520 | 300 | 220 | 1200
     西镇 | 610 | 410 | 200 | 900`,
    `B3:B4 arable-land 520 610 @ -
     C3:C4 - 300 410 @ -
     D3:D4 - 220 200 @ -
     E3:E4 forest-land-area 1200 900 @ -`,
    `C3:D4 unknown-name`,
  ),
  layout(
    "districts merged over years in a turned table",
    `区县 | 年度 | 碳排放总量（万吨CO2） | 人均碳排放量（吨CO2/人）
     甲区 | 2021 | 400 | 5
     ^ | 2022 | 410 | 5.1
     乙区 | 2021 | 380 | 4.9
     ^ | 2022 | 375 | 4.8
     注：2022年为初步核算数。`,
    `C2:C5 total-carbon 4000000 4100000 3800000 3750000 @ 2021 2022 2021 2022
     D2:D5 carbon-per-capita 5 5.1 4.9 4.8 @ 2021 2022 2021 2022`,
  ),
  layout(
    "turned: units in the row below, district codes, a mean at the end",
    `代码 | 区县 | 绿色出行分担率 | 单位面积碳排放 | 人均公园绿地面积 | 得分
      | | % | 吨CO2/公顷 | m2 | 
     110 | 东区 | 70 | 1.2 | 11 | 90
     120 | 西区 | 65 | 0.8 | 12 | 85
      | 平均 | 67.5 | 1 | 11.5 | 87.5`,
    `C3:C4 green-travel-share 70 65 @ -
     D3:D4 carbon-per-area 120 80 @ -
     E3:E4 park-green-per-capita 11 12 @ -`,
  ),
  layout(
    "years down with growth rows between, indicators across",
    `年份 | 碳排放总量（吨CO2） | 化肥使用量（吨）
     2021 | 1000 | 50
     同比增长（%） | 2 | -1
     2022 | 1020 | 49
     同比增长（%） | 2 | -2
     年均增速 | 2 | -1.5`,
    `B2 total-carbon 1000 2021
     C2 fertiliser-use 50 2021
     B4 total-carbon 1020 2022
     C4 fertiliser-use 49 2022`,
  ),
  layout(
    "placeholders of every sort in a turned table",
    `区县 | 绿地率（%） | 建筑密度（%） | 容积率
 甲 | -- | 暂无 | /
 乙 | N/A | — | 待定
 丙 | 33 | … | 1.2
 丁 | 未统计 | 28 | ×`,
    `B4 industrial-green-ratio 33 -
 D4 floor-area-ratio 1.2 -
 C5 building-density 28 -`,
    `B2 placeholder
 C2 placeholder
 D2 placeholder
 B3 placeholder
 C3 placeholder
 D3 placeholder
 C4 placeholder
 B5 placeholder
 D5 placeholder`,
  ),
  layout(
    "placeholders and zero in a turned table with a year column",
    `年度 | 绿化覆盖率（%） | 新增工业用地规模（公顷） | 大型风光电基地数量（个）
     2020年 | 38.2 | 0 | —
     2021年 | … | 12 | 0
     2022年 | 39 | 待定 | N/A
     2023年 | 暂无 | / | 1`,
    `B2 green-cover 38.2 2020
     C2 new-industrial-land 0 2020
     C3 new-industrial-land 12 2021
     D3 large-wind-solar-bases 0 2021
     B4 green-cover 39 2022
     D5 large-wind-solar-bases 1 2023`,
    `D2 placeholder
     B3 placeholder
     C4:D4 placeholder
     B5:C5 placeholder`,
  ),
  layout(
    "an upright table turned wholly on its side, growth in a row",
    `指标 | 绿色出行分担率 | 林地面积 | 职住比
     单位 | % | 公顷 | —
     属性 | 预期性 | 约束性 | 预期性
     2020年 | 60 | 4100 | 1.1
     2025年 | 66 | 4150 | 1.08
     年均增长率（%） | 1.9 | 0.24 | -0.4
     2035年 | 75 | 4200 | 1`,
    `B4:B5 green-travel-share 60 66 @ 2020 2025
     B7 green-travel-share 75 2035
     C4:C5 forest-land-area 4100 4150 @ 2020 2025
     C7 forest-land-area 4200 2035
     D4:D5 jobs-housing-ratio 1.1 1.08 @ 2020 2025
     D7 jobs-housing-ratio 1 2035`,
  ),
  layout(
    "districts as columns, year in the title",
    `2023年分区县主要指标
     指标 | 单位 | 全市 | 甲区 | 乙区 | 丙县
     绿化覆盖率 | % | 40.2 | 42 | 39.1 | 37.5
     二氧化碳排放总量 | 万吨 | 980 | 410 | 380 | 190
     户籍人口 | 万人 | 210 | 80 | 75 | 55`,
    `C3:F3 green-cover 40.2 42 39.1 37.5 @ 2023
     C4:F4 total-carbon 9800000 4100000 3800000 1900000 @ 2023
     C5:F5 - 210 80 75 55 @ 2023`,
    `C5:F5 unknown-name`,
  ),
  layout(
    "indicators as columns under groups, serial number and town before",
    `序号 | 乡镇 | 农业 | < | 建设 | <
     ^ | ^ | 耕地面积 | 高效节水灌溉面积 | 建设用地规模 | 容积率
     ^ | ^ | 亩 | 亩 | 公顷 |
     1 | 东镇 | 15000 | 3000 | 210 | 0.6
     2 | 西镇 | 30000 | 4500 | 180 | 0.5
     | 合计 | 45000 | 7500 | 390 | `,
    `C4:C5 arable-land 1000 2000 @ -
     D4:D5 water-saving-irrigation-area 200 300 @ -
     E4:E5 construction-land-area 210 180 @ -
     F4:F5 floor-area-ratio 0.6 0.5 @ -`,
  ),
  layout(
    "turned: years down, indicators across, units on the second line",
    `年份 | 碳排放总量 | 碳汇量 | 净碳排放量 | 人均二氧化碳排放量
 | 万吨CO₂ | 万吨CO₂ | 万吨CO₂ | 吨CO₂/人
 2019 | 2210 | 130 | 2080 | 6.6
 2020 | 2190.5 | 131.2 | 2059.3 | 6.5
 2021 | 2230 | 暂缺 | — | 6.6
 “十三五”平均 | 2180 | 129 | 2051 | 6.5`,
    `B3 total-carbon 22100000 2019
 C3 carbon-sink 1300000 2019
 D3 net-carbon 20800000 2019
 E3 carbon-per-capita 6.6 2019
 B4 total-carbon 21905000 2020
 C4 carbon-sink 1312000 2020
 D4 net-carbon 20593000 2020
 E4 carbon-per-capita 6.5 2020
 B5 total-carbon 22300000 2021
 E5 carbon-per-capita 6.6 2021`,
    `C5 placeholder
 D5 placeholder`,
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
    "a turned table with group, name and unit in three lines",
    `区县 | 土地 | < | 交通 | <
 ^ | 建设用地面积 | 耕地面积 | 路网密度 | 绿色出行占比
 ^ | 公顷 | 公顷 | km/km² | %
 甲区 | 8,120 | 2,310 | 7.1 | 66
 乙区 | 6,005.5 | 4,122 | 5.9 | /
 合 计 | 14,125.5 | 6,432 | |`,
    `B4 construction-land-area 8120 -
 C4 arable-land 2310 -
 D4 road-network-density 7.1 -
 E4 green-travel-share 66 -
 B5 construction-land-area 6005.5 -
 C5 arable-land 4122 -
 D5 road-network-density 5.9 -`,
    `E5 placeholder`,
  ),
  layout(
    "turned, the unit once for all in the corner, districts and their code",
    `2022年各区县用地 | | |
     | | | 单位：平方公里
     代码 | 区县 | 建设用地规模 | 林地规模
     01 | 甲区 | 82 | 41
     02 | 乙区 | 61 | 120
     | 全市 | 143 | 161`,
    `C4:C6 construction-land-area 8200 6100 14300 @ 2022
     D4:D6 forest-land-area 4100 12000 16100 @ 2022`,
  ),
  layout(
    "a subtotal in the second of two columns of places, indicators across",
    `分区 | 镇 | 林地规模（公顷） | 碳汇量（吨CO2）
     北部 | 甲镇 | 100 | 500
     ^ | 乙镇 | 120 | 600
     ^ | 小计 | 220 | 1100
     总计 | < | 300 | 1400`,
    `C2:C3 forest-land-area 100 120 @ -
     D2:D3 carbon-sink 500 600 @ -`,
  ),
  layout(
    "districts as rows, indicators across with a totals row at top and a mean",
    `各乡镇双碳指标完成情况（2023年）
乡镇 | 耕地面积（亩） | 林地面积（亩） | 绿化覆盖率（%） | 化肥使用量（吨） | 排名
全县 | 456000 | 123000 | 38.5 | 13200 | —
城关镇 | 56000 | 3000 | 41.2 | 1800 | 1
东乡 | 100000 | 40000 | 36 | 3400 | 3
平均 | 78000 | 21500 | 38.6 | 2600 |`,
    `B3 arable-land 30400 2023
C3 forest-land-area 8200 2023
D3 green-cover 38.5 2023
E3 fertiliser-use 13200 2023
B4 arable-land 3733.33333 2023
C4 forest-land-area 200 2023
D4 green-cover 41.2 2023
E4 fertiliser-use 1800 2023
B5 arable-land 6666.66667 2023
C5 forest-land-area 2666.66667 2023
D5 green-cover 36 2023
E5 fertiliser-use 3400 2023`,
  ),
  layout(
    "the year in a row over the indicators of a turned table",
    `地区 | 2020年 | < | 2025年 | <
 ^ | 林地面积（万亩） | 耕地面积（万亩） | 林地面积（万亩） | 耕地面积（万亩）
 甲县 | 120.5 | 66 | 122 | 65.8
 乙县 | 88 | 71.2 | 88.6 | 71`,
    `B3 forest-land-area 80333.3333 2020
 C3 arable-land 44000 2020
 D3 forest-land-area 81333.3333 2025
 E3 arable-land 43866.6667 2025
 B4 forest-land-area 58666.6667 2020
 C4 arable-land 47466.6667 2020
 D4 forest-land-area 59066.6667 2025
 E4 arable-land 47333.3333 2025`,
  ),
  layout(
    "turned with the indicators' code and unit under the names",
    `年度 | 非常规水源利用率 | 资源循环利用率 | 医疗废物集中处置率
 代码 | W01 | W02 | W03
 单位 | % | % | %
 2022年 | 12.5 | 40 | 100
 2023年 | 14 | 42.2 | 100
 2025年(目标) | 20 | ≥45 | 100`,
    `B4 non-conventional-water-use 12.5 2022
 C4 resource-recycling-rate 40 2022
 D4 medical-waste-central-disposal 100 2022
 B5 non-conventional-water-use 14 2023
 C5 resource-recycling-rate 42.2 2023
 D5 medical-waste-central-disposal 100 2023
 B6 non-conventional-water-use 20 2025
 C6 resource-recycling-rate 45 2025
 D6 medical-waste-central-disposal 100 2025`,
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
];
