import { layout } from "./layout";

/** Places, sectors, parts and their sums. Most were written with their answers before any of them was read. */
export const PLACES = [
  layout(
    "parts of a quantity below it, the unit only on the whole",
    `指标 | 计量单位 | 2022 | 2023
     建设用地规模 | 公顷 | 8200 | 8260
     _其中：新增工业用地规模 | | 120 | 140
     __开发区及工业用地规模 | | 2100 | 2130
     耕地保有量 | 万亩 | 60 | 60
     _其中：水田 | | 22 | 21.5`,
    `C2:D2 construction-land-area 8200 8260 @ 2022 2023
     C3:D3 new-industrial-land 120 140 @ 2022 2023
     C4:D4 development-zone-land-area 2100 2130 @ 2022 2023
     C5:D5 arable-land 40000 40000 @ 2022 2023
     C6:D6 - 22 21.5 @ 2022 2023`,
    `C6:D6 unknown-name`,
  ),
  layout(
    "districts, within them indicators, years across",
    `区县 | 指标 | 单位 | 2021年 | 2022年 | 2023年
     甲区 | 人均公园绿地面积 | 平方米 | 12.1 | 12.4 | 12.6
     ^ | 再生水利用率 | % | 20 | 22 | 25
     ^ | 建筑密度 | % | 31 | 31.2 | 31.4
     乙区 | 人均公园绿地面积 | 平方米 | 10.8 | 11 | 11.5
     ^ | 再生水利用率 | % | 18 | / | 21
     ^ | 建筑密度 | % | 27 | 27.3 | 27.9`,
    `D2:F2 park-green-per-capita 12.1 12.4 12.6 @ 2021 2022 2023
     D3:F3 reclaimed-water-rate 20 22 25 @ 2021 2022 2023
     D4:F4 building-density 31 31.2 31.4 @ 2021 2022 2023
     D5:F5 park-green-per-capita 10.8 11 11.5 @ 2021 2022 2023
     D6:F6 reclaimed-water-rate 18 x 21 @ 2021 2022 2023
     D7:F7 building-density 27 27.3 27.9 @ 2021 2022 2023`,
    `E6 placeholder`,
  ),
  layout(
    "districts by years by indicators, units in a line of their own",
    `各县市低碳发展情况
     县市 | 2022年 | < | < | 2023年 | < | <
     ^ | 碳排放总量 | 林地面积 | 绿化覆盖率 | 碳排放总量 | 林地面积 | 绿化覆盖率
     ^ | 万吨CO2 | 万亩 | % | 万吨CO2 | 万亩 | %
     全市 | 900 | 150 | 40 | 910 | 151.5 | 40.5
     甲县 | 400 | 90 | 41 | 405 | 90 | 41.5
     乙市 | 500 | 60 | 39 | 505 | 61.5 | 39.5`,
    `B5:B7 total-carbon 9000000 4000000 5000000 @ 2022
     C5:C7 forest-land-area 100000 60000 40000 @ 2022
     D5:D7 green-cover 40 41 39 @ 2022
     E5:E7 total-carbon 9100000 4050000 5050000 @ 2023
     F5:F7 forest-land-area 101000 60000 41000 @ 2023
     G5:G7 green-cover 40.5 41.5 39.5 @ 2023`,
  ),
  layout(
    "years as rows, under each indicator its districts",
    `年份 | 林地面积（公顷） | < | 耕地面积（公顷） | <
     ^ | 甲区 | 乙区 | 甲区 | 乙区
     2021 | 300 | 400 | 120 | 130
     2022 | 305 | 402 | 119 | 128`,
    `B3:B4 forest-land-area 300 305 @ 2021 2022
     C3:C4 forest-land-area 400 402 @ 2021 2022
     D3:D4 arable-land 120 119 @ 2021 2022
     E3:E4 arable-land 130 128 @ 2021 2022`,
  ),
  layout(
    "one indicator on a sheet that bears its name, cities by years",
    `城市 | 2019 | 2020 | 2021
     甲市 | 40.2 | 40.9 | 41.3
     乙市 | 38.1 | 38.6 | 39
     丙市 | 42 | 42.2 | —`,
    ``,
    `B2:D3 unit-unknown
     B4:C4 unit-unknown
     D4 placeholder`,
    "建成区绿化覆盖率",
  ),
  layout(
    "totals in a column whose heading no list of words has",
    `指标 | 区 | 2021年 | 2022年
     碳汇量（吨CO2） | 东 | 100 | 110
     碳汇量（吨CO2） | 小计 | 300 | 300
     混交林占比（%） | 西 | 40 | 41
     混交林占比（%） | 平均 | 35 | 36`,
    `C2:D2 carbon-sink 100 110 @ 2021 2022
     C4:D4 mixed-forest-share 40 41 @ 2021 2022`,
  ),
  layout(
    "indicators as lines over years, districts across",
    `年份/区县 | 东区 | 西区 | 备注
     路网密度（km/km²）
     2020 | 6 | 7
     2021 | 6.2 | 7.1 | 修测
     绿化覆盖率（%）
     2020 | 40 | 41`,
    `B3:C3 road-network-density 6 7 @ 2020
     B4:C4 road-network-density 6.2 7.1 @ 2021
     B6:C6 green-cover 40 41 @ 2020`,
  ),
  layout(
    "the indicator in the corner, districts by years",
    `绿化覆盖率（%） | 2021年 | 2022年 | 2023年
     甲区 | 41 | 41.5 | 42
     乙区 | 38 | 38.4 | 39`,
    `B2:D2 green-cover 41 41.5 42 @ 2021 2022 2023
     B3:D3 green-cover 38 38.4 39 @ 2021 2022 2023`,
  ),
  layout(
    "the indicator in the title, years by districts",
    `各区县林地面积（公顷）
     年份 | 甲区 | 乙区 | 丙县
     2021 | 300 | 400 | 900
     2022 | 305 | 402 | 910`,
    `B3:D3 forest-land-area 300 400 900 @ 2021
     B4:D4 forest-land-area 305 402 910 @ 2022`,
  ),
  layout(
    "three indicators as sections over towns, no unit column",
    `乡镇 | 2022年 | 2023年
     一、耕地面积（亩） | |
     东镇 | 15000 | 14850
     西镇 | 30000 | 30000
     二、林地面积（亩） | |
     东镇 | 3000 | 3000
     西镇 | 6000 | 6150`,
    `B3:C3 arable-land 1000 990 @ 2022 2023
     B4:C4 arable-land 2000 2000 @ 2022 2023
     B6:C6 forest-land-area 200 200 @ 2022 2023
     B7:C7 forest-land-area 400 410 @ 2022 2023`,
  ),
  layout(
    "a carbon inventory by sector with its total",
    `部门 | 2021年 | 2022年 | 占比（%）
     工业 | 600 | 590 | 50
     建筑 | 300 | 310 | 26
     交通 | 280 | 285 | 24
     碳排放总量 | 1180 | 1185 | 100
     单位：万吨CO2 | | |`,
    `B2:C2 - 600 590 @ 2021 2022
     B3:C3 - 300 310 @ 2021 2022
     B4:C4 - 280 285 @ 2021 2022`,
    `B2:C4 unknown-name
     B5:C5 unit-unknown`,
  ),
  layout(
    "subtotals by colour words, notes with numbers in the table's middle",
    `指标 | 单位 | 2023年
 一、农业 | |
 化肥施用量 | 吨 | 5200
 高效节水灌溉面积 | 万亩 | 12.5
 注：化肥按折纯计算，2022年为5300吨。 | |
 二、工业 | |
 亩均税收 | 万元/亩 | 18
 单位工业增加值二氧化碳排放 | 吨/万元 | 0.9
 小  计 | | 5
 资料来源：统计局2024年3月。 | |`,
    `C3 fertiliser-use 5200 2023
 C4 water-saving-irrigation-area 8333.33333 2023
 C7 tax-per-mu 18 2023
 C8 industrial-value-added-carbon-intensity 0.9 2023`,
  ),
  layout(
    "indicator names in the second column, places in the first, merged",
    `区县 | 指标 | 单位 | 2021年 | 2022年
 甲区 | 绿色出行比例 | % | 60 | 62
 ^ | 人均公园绿地面积 | 平方米/人 | 12 | 12.5
 乙县 | 绿色出行比例 | % | 48 | 50.5
 ^ | 人均公园绿地面积 | 平方米/人 | 11 | —`,
    `D2 green-travel-share 60 2021
 E2 green-travel-share 62 2022
 D3 park-green-per-capita 12 2021
 E3 park-green-per-capita 12.5 2022
 D4 green-travel-share 48 2021
 E4 green-travel-share 50.5 2022
 D5 park-green-per-capita 11 2021`,
    `E5 placeholder`,
  ),
  layout(
    "years as rows, the year in a merged first column, one total row of the city",
    `年份 | 区县 | 碳排放总量（万吨CO2） | 碳汇量（万吨CO2）
     2020 | 东区 | 120 | 3
     ^ | 西区 | 80 | 5
     ^ | 全市合计 | 200 | 8
     2025 | 东区 | 110 | 3.5
     ^ | 西区 | 78 | 5.5
     ^ | 小计 | 188 | 9`,
    `C2 total-carbon 1200000 2020
     D2 carbon-sink 30000 2020
     C3 total-carbon 800000 2020
     D3 carbon-sink 50000 2020
     C4 total-carbon 2000000 2020
     D4 carbon-sink 80000 2020
     C5 total-carbon 1100000 2025
     D5 carbon-sink 35000 2025
     C6 total-carbon 780000 2025
     D6 carbon-sink 55000 2025`,
  ),
  layout(
    "sections and a subtotal between the rows, list numbers on the names",
    `指标 | 单位 | 2020年 | 2035年
     一、底线约束
     （一）耕地保有量 | 万亩 | 30 | 30
     （二）建设用地总规模 | 平方公里 | 120 | 125
     小计 | | 150 | 155
     二、绿色交通
     ①公交分担率* | % | 25 | 40
     2）慢行分担率〔1〕 | % | 30 | 35`,
    `C3:D3 arable-land 20000 20000 @ 2020 2035
     C4:D4 construction-land-area 12000 12500 @ 2020 2035
     C7:D7 public-transport-share 25 40 @ 2020 2035
     C8:D8 walking-cycling-share 30 35 @ 2020 2035`,
  ),
  layout(
    "a place heading the values, the year above it",
    ` | | 2023年 | < | <
     指标 | 单位 | 全市 | 主城区 | 新区
     建成区绿化覆盖率 | % | 41 | 42.5 | 38
     城区道路网密度 | km/km2 | 7 | 8.1 | 5.2`,
    `C3:E3 green-cover 41 42.5 38 @ 2023
     C4:E4 road-network-density 7 8.1 5.2 @ 2023`,
  ),
  layout(
    "a list of one value per row: city, indicator, year, value, unit, source with figures",
    `城市 | 指标 | 年份 | 值 | 单位 | 来源
     甲市 | 绿化覆盖率 | 2020 | 40.1 | % | 2021年鉴第35页
     甲市 | 绿化覆盖率 | 2025 | 42 | % | 12
     乙市 | 碳汇量 | 2020 | 2.2 | 万吨CO2 | 30
     乙市 | 幸福指数 | 2020 | 88 | 分 | 4`,
    `D2 green-cover 40.1 2020
     D3 green-cover 42 2025
     D4 carbon-sink 22000 2020
     D5 - 88 2020`,
    `D5 unknown-name`,
  ),
  layout(
    "the quantity is the title's, the years are a line, districts stand in two columns",
    `2018—2020年人均公园绿地面积（平方米/人）
     市 | 县区 | 2018 | 2019 | 2020
     甲市 | A区 | 10 | 10.5 | 11
      | B县 | 12 | 12.2 | 12.4
     乙市 | C区 | 9 | 9.1 | -`,
    `C3:E3 park-green-per-capita 10 10.5 11 @ 2018 2019 2020
     C4:E4 park-green-per-capita 12 12.2 12.4 @ 2018 2019 2020
     C5:D5 park-green-per-capita 9 9.1 @ 2018 2019`,
    `E5 placeholder`,
  ),
  layout(
    "one indicator in the title, districts by years",
    `表3-4 各区县绿化覆盖率（%）
     地区 | 2021年 | 2022年 | 2023年
     甲区 | 41 | 41.5 | 42
     乙区 | 38 | 38.4 | 39.1
     全市 | 39.4 | 39.9 | 40.2`,
    `B3:D3 green-cover 41 41.5 42 @ 2021 2022 2023
     B4:D4 green-cover 38 38.4 39.1 @ 2021 2022 2023
     B5:D5 green-cover 39.4 39.9 40.2 @ 2021 2022 2023`,
  ),
  layout(
    "totals, the whole city, and a part of it among districts",
    `区域 | 耕地面积（公顷） | 建设用地面积（公顷） | 绿化覆盖率（%）
     全市合计 | 30100 | 8200 | 40
     其中：市辖区 | 9000 | 4100 | 42
     甲区 | 5000 | 2200 | 43
     乙区 | 4000 | 1900 | 41
     丙县 | 21100 | 4100 | 37
     平均值 | 10033 | 2733 | 40.3`,
    `B2:B6 arable-land 30100 9000 5000 4000 21100 @ -
     C2:C6 construction-land-area 8200 4100 2200 1900 4100 @ -
     D2:D6 green-cover 40 42 43 41 37 @ -`,
  ),
  layout(
    "a long table: place, indicator, year, value",
    `行政区 | 年份 | 指标 | 值 | 单位
 甲区 | 2021 | 绿色出行分担率 | 55 | %
 甲区 | 2022 | 绿色出行分担率 | 57 | %
 甲区 | 2022 | 建设用地规模 | 88.4 | km²
 乙县 | 2021年 | 绿色出行分担率 | 暂无 | %
 乙县 | 2022年 | 碳排放总量 | 88 | 万tCO2`,
    `D2 green-travel-share 55 2021
 D3 green-travel-share 57 2022
 D4 construction-land-area 8840 2022
 D6 total-carbon 880000 2022`,
    `D5 placeholder`,
  ),
  layout(
    "municipal area and central city under each year",
    `指标名称 | 单位 | 2020年 | < | 2035年 | <
 ^ | ^ | 市域 | 中心城区 | 市域 | 中心城区
 建设用地规模 | 平方千米 | 805 | 211.3 | 830 | 240
 路网密度 | 公里/平方千米 | — | 6.1 | — | ≥8.0
 公园绿地500米服务半径覆盖率 | % | / | 71 | / | 90`,
    `C3 construction-land-area 80500 2020
 D3 construction-land-area 21130 2020
 E3 construction-land-area 83000 2035
 F3 construction-land-area 24000 2035
 D4 road-network-density 6.1 2020
 F4 road-network-density 8 2035
 D5 park-500m-coverage 71 2020
 F5 park-500m-coverage 90 2035`,
    `C4 placeholder
 E4 placeholder
 C5 placeholder
 E5 placeholder`,
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
    "the value column is headed by the county's name",
    `序号 | 指标 | 单位 | ××县
 1 | 高效节水灌溉面积 | 万亩 | 12.5
 2 | 农田灌溉水有效利用系数 | | 0.561
 3 | 有机农业种植占比 | % | 3.2
 4 | 农村生活垃圾增长率 | % | -1.5
 5 | 土壤有机质 | g/kg | 21.3`,
    `D2 water-saving-irrigation-area 8333.33333 -
 D3 irrigation-efficiency 0.561 -
 D4 organic-farming-share 3.2 -
 D5 rural-waste-growth -1.5 -
 D6 soil-organic-matter 21.3 -`,
  ),
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
    "cities compared with a column of the country's mean",
    `指标 | 单位 | 本市 | 甲市 | 乙市 | 全国平均
     绿化覆盖率 | % | 40 | 42 | 41 | 42.7
     单位GDP碳排放 | tCO2/万元 | 0.8 | 0.7 | 0.9 | 1`,
    `C2:E2 green-cover 40 42 41 @ -
     C3:E3 gdp-carbon-intensity 0.8 0.7 0.9 @ -`,
  ),
  layout(
    "years as rows under districts that are lines of their own",
    `年份 | 绿化覆盖率（%） | 林地面积（公顷）
     甲区 | |
     2021 | 41 | 300
     2022 | 41.5 | 305
     乙区 | |
     2021 | 38 | 402
     2022 | 38.4 | 405`,
    `B3:B4 green-cover 41 41.5 @ 2021 2022
     B6:B7 green-cover 38 38.4 @ 2021 2022
     C3:C4 forest-land-area 300 305 @ 2021 2022
     C6:C7 forest-land-area 402 405 @ 2021 2022`,
  ),
  layout(
    "indicators as lines of their own over districts",
    `地区 | 2021年 | 2022年
     绿化覆盖率（%） | |
     甲区 | 41 | 41.5
     乙区 | 38 | 38.4
     林地面积（公顷） | |
     甲区 | 300 | 305
     乙区 | 402 | 405`,
    `B3:C3 green-cover 41 41.5 @ 2021 2022
     B4:C4 green-cover 38 38.4 @ 2021 2022
     B6:C6 forest-land-area 300 305 @ 2021 2022
     B7:C7 forest-land-area 402 405 @ 2021 2022`,
  ),
  layout(
    "indicator by indicator, merged, districts beside",
    `指标 | 区县 | 单位 | 现状（2023） | 目标（2030）
     绿色出行比例 | 甲区 | % | 62 | 75
     ^ | 乙区 | % | 55 | 70
     ^ | 小计 | % | 59 | 73
     再生水利用率 | 甲区 | % | 20 | 35
     ^ | 乙区 | % | 17 | 30`,
    `D2:E2 green-travel-share 62 75 @ 2023 2030
     D3:E3 green-travel-share 55 70 @ 2023 2030
     D5:E5 reclaimed-water-rate 20 35 @ 2023 2030
     D6:E6 reclaimed-water-rate 17 30 @ 2023 2030`,
  ),
  layout(
    "a matrix of districts in which each cell says its unit",
    `区县 | 碳排放总量 | 绿化覆盖率 | 林地面积
     甲区 | 410万吨CO2 | 42% | 1.2万公顷
     乙区 | 380万吨CO2 | 39.1% | 8600公顷
     丙县 | 未报 | 37.5% | 5.4万亩`,
    `B2:B3 total-carbon 4100000 3800000 @ -
     C2:C4 green-cover 42 39.1 37.5 @ -
     D2:D4 forest-land-area 12000 8600 3600 @ -`,
    `B4 placeholder`,
  ),
  layout(
    "places in two columns, the second blank for the whole",
    `地级市 | 县区 | 耕地面积（千公顷） | 绿化覆盖率（%）
     甲市 | | 310 | 41
      | 东区 | 50 | 43
      | 西县 | 260 | 38
     乙市 | | 280 | 40`,
    `C2:C5 arable-land 310000 50000 260000 280000 @ -
     D2:D5 green-cover 41 43 38 40 @ -`,
  ),
  layout(
    "a long list with place, indicator, two years and their difference",
    `市 | 县区 | 指标 | 单位 | 2022 | 2023 | 差值
     甲市 | 东区 | 绿化覆盖率 | % | 41 | 41.5 | 0.5
     甲市 | 西区 | 绿化覆盖率 | % | 38 | 39 | 1
     乙市 | 南县 | 路网密度 | km/km² | 5.1 | 5.3 | 0.2`,
    `E2:F2 green-cover 41 41.5 @ 2022 2023
     E3:F3 green-cover 38 39 @ 2022 2023
     E4:F4 road-network-density 5.1 5.3 @ 2022 2023`,
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
    "name, value, value of another city, ratio",
    `指标 | 单位 | 本市 | 杭州市 | 宁波市 | 本市/杭州
绿化覆盖率 | % | 41 | 42 | 43 | 0.98
人均公园绿地 | m²/人 | 13 | 14 | 15 | 0.93
路网密度 | km/km² | 6 | 7 | 6.5 | 0.86`,
    `C2:E2 green-cover 41 42 43 @ -
C3:E3 park-green-per-capita 13 14 15 @ -
C4:E4 road-network-density 6 7 6.5 @ -`,
  ),
  layout(
    "a breakdown: whole and of which",
    `指标 | 单位 | 2022
碳排放绝对量 | 万吨CO2 | 320
其中：工业 | 万吨CO2 | 200
　　　交通 | 万吨CO2 | 60
碳汇量 | 万吨CO2 | 20
净碳排放量 | 万吨CO2 | 300`,
    `C3:C4 - 200 60 @ 2022
C2 total-carbon 3200000 2022
C5 carbon-sink 200000 2022
C6 net-carbon 3000000 2022`,
    `C3:C4 unknown-name`,
  ),
  layout(
    "years in the first row, quantity in the second, districts down, three indicators",
    `区 | 耕地面积 | < | 林地面积 | < | 碳汇量 | <
 | 2021 | 2022 | 2021 | 2022 | 2021 | 2022
 | 公顷 | 公顷 | 公顷 | 公顷 | 万吨CO2 | 万吨CO2
东区 | 30 | 31 | 20 | 21 | 1.1 | 1.2
西区 | 50 | 49 | 40 | 41 | 2.1 | 2.2`,
    `B4:C4 arable-land 30 31 @ 2021 2022
D4:E4 forest-land-area 20 21 @ 2021 2022
F4:G4 carbon-sink 11000 12000 @ 2021 2022
B5:C5 arable-land 50 49 @ 2021 2022
D5:E5 forest-land-area 40 41 @ 2021 2022
F5:G5 carbon-sink 21000 22000 @ 2021 2022`,
  ),
  layout(
    "a year column that is a range, places and indicators",
    `时期 | 绿化覆盖率（%） | 新增工业用地规模（公顷）
2011—2015年 | 36 | 500
2016—2020年 | 39 | 400
2021 | 40 | 80`,
    `B2 green-cover 36 -
C2 new-industrial-land 500 -
B3 green-cover 39 -
C3 new-industrial-land 400 -
B4 green-cover 40 2021
C4 new-industrial-land 80 2021`,
  ),
  layout(
    "numbered sections between the rows, subtotal and total lines",
    `指标体系 | 单位 | 现状（2022年） | 目标（2030年）
 （一）建筑领域 | | |
 新建民用建筑二星级及以上绿色建筑占比 | % | 25 | 60
 新建建筑可用屋顶光伏覆盖率 | % | 8 | 50
 建筑领域小计 | 项 | 2 | 2
 （二）交通领域 | | |
 公共交通出行分担率 | % | 31 | 40
 慢行出行分担率 | % | 28 | 30
 停车场充电桩配置率 | % | 12 | 30
 合计 | 项 | 5 | 5`,
    `C3 two-star-green-building-share 25 2022
 D3 two-star-green-building-share 60 2030
 C4 rooftop-solar-coverage 8 2022
 D4 rooftop-solar-coverage 50 2030
 C7 public-transport-share 31 2022
 D7 public-transport-share 40 2030
 C8 walking-cycling-share 28 2022
 D8 walking-cycling-share 30 2030
 C9 ev-charger-provision 12 2022
 D9 ev-charger-provision 30 2030`,
  ),
  layout(
    "level of government in columns, the heading says nothing of years",
    `2023年现状值汇总
 指标（单位） | 市域 | 中心城区 | 甲县 | 乙县 | 备注
 建设用地总规模（平方公里） | 620 | 180 | 88 | 72 |
 公交站点300米覆盖率（%） | / | 68.2 | 41 | 35 | 2023年底
 公园绿地、广场用地500米服务半径覆盖率（%） | / | 72 | 55 | 51 |`,
    `B3 construction-land-area 62000 2023
 C3 construction-land-area 18000 2023
 D3 construction-land-area 8800 2023
 E3 construction-land-area 7200 2023
 C4 stop-300m-coverage 68.2 2023
 D4 stop-300m-coverage 41 2023
 E4 stop-300m-coverage 35 2023
 C5 park-500m-coverage 72 2023
 D5 park-500m-coverage 55 2023
 E5 park-500m-coverage 51 2023`,
    `B4 placeholder
 B5 placeholder`,
  ),
  layout(
    "a matrix of one indicator: places down, years across, subject in the title",
    `各区县人均公园绿地面积
 单位：平方米/人
 区县 | 2019 | 2020 | 2021
 甲区 | 12.1 | 12.3 | 12.8
 乙区 | 10.9 | — | 11.4
 全市平均 | 11.5 | 11.9 | 12.1`,
    `B4 park-green-per-capita 12.1 2019
 C4 park-green-per-capita 12.3 2020
 D4 park-green-per-capita 12.8 2021
 B5 park-green-per-capita 10.9 2019
 D5 park-green-per-capita 11.4 2021`,
    `C5 placeholder`,
  ),
  layout(
    "a corner with a slash, districts across, units in a column at the right",
    `指标＼区县 | 甲区 | 乙区 | 丙县 | 单位
     绿色出行分担率 | 62 | 58 | 44 | %
     路网密度 | 7.2 | 6.8 | 3.1 | 公里/平方公里`,
    `B2 green-travel-share 62 -
     C2 green-travel-share 58 -
     D2 green-travel-share 44 -
     B3 road-network-density 7.2 -
     C3 road-network-density 6.8 -
     D3 road-network-density 3.1 -`,
  ),
  layout(
    "fractions shown as percentages beside whole numbers",
    `指标 | 2020年 | 2025年 | 2035年
     绿色出行分担率（%） | 0.5{0%} | 0.605{0.0%} | 70
     再生水利用率 | 0.2{0.00%} | 0.25{0%;-0%} | '30％
     容积率 | 1.25{0.00} | 1.3{#,##0.0} | 1.4{0.0_ }`,
    `B2 green-travel-share 50 2020
     C2 green-travel-share 60.5 2025
     D2 green-travel-share 70 2035
     B3 reclaimed-water-rate 20 2020
     C3 reclaimed-water-rate 25 2025
     D3 reclaimed-water-rate 30 2035
     B4 floor-area-ratio 1.25 2020
     C4 floor-area-ratio 1.3 2025
     D4 floor-area-ratio 1.4 2035`,
  ),
  layout(
    "a column for the district beside the name, one indicator in each row",
    `序号 | 区县 | 指标 | 2020年（%） | 2025年（%）
     1 | 甲区 | 绿色出行分担率 | 60 | 65
     2 | 甲区 | 再生水利用率 | 20 | 25
     3 | 乙县 | 绿色出行分担率 | 40 | 45`,
    `D2 green-travel-share 60 2020
     E2 green-travel-share 65 2025
     D3 reclaimed-water-rate 20 2020
     E3 reclaimed-water-rate 25 2025
     D4 green-travel-share 40 2020
     E4 green-travel-share 45 2025`,
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
    "the indicator stands in the title, places and years around the values",
    `表5-2 各区县绿色出行分担率（%）
  区县 | 2020年 | 2023年
  甲区 | 55 | 58
  乙县 | 41 | 43`,
    `B3 green-travel-share 55 2020
  C3 green-travel-share 58 2023
  B4 green-travel-share 41 2020
  C4 green-travel-share 43 2023`,
  ),
  layout(
    "a diagonal corner merged over two lines and the places above the indicators' years",
    `指标 | 单位 | 甲区 | < | 乙区 | <
  ^ | ^ | 2020年 | 2023年 | 2020年 | 2023年
  绿地率 | % | 34 | 35 | 31 | 33`,
    `C3 industrial-green-ratio 34 2020
  D3 industrial-green-ratio 35 2023
  E3 industrial-green-ratio 31 2020
  F3 industrial-green-ratio 33 2023`,
  ),
];
