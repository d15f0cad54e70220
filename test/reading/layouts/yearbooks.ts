import { layout } from "./layout";

/** Tables as statistical yearbooks, county reports and bulletins print them. */
export const YEARBOOKS = [
  layout(
    "a yearbook's page in both languages with the units in the names",
    `8-12 主要年份城市建设情况 | < | < | <
     MAIN INDICATORS OF URBAN CONSTRUCTION | < | < | <
     项  目  Item | 2015 | 2020 | 2023
     人均公园绿地面积（平方米） Park Green Area per Capita (sq.m) | 12.1 | 13.6 | 14.2
     建成区绿化覆盖率（%） Green Coverage Rate (%) | 39.2 | 41.4 | 42
     建成区面积（平方公里） Built-up Area (sq.km) | 210 | 236 | 245`,
    `B4 park-green-per-capita 12.1 2015
     C4 park-green-per-capita 13.6 2020
     D4 park-green-per-capita 14.2 2023
     B5 green-cover 39.2 2015
     C5 green-cover 41.4 2020
     D5 green-cover 42 2023
     B6 - 210 2015
     C6 - 236 2020
     D6 - 245 2023`,
    `B6 unknown-name
     C6 unknown-name
     D6 unknown-name`,
  ),
  layout(
    "years as rows, each below the other without the sign for year",
    `年 份 Year | 碳排放总量（万吨二氧化碳） | 单位GDP碳排放（tCO2/万元） | 人均碳排放量（tCO2/人）
     2018 | 3105.2 | 1.21 | 7.3
     2019 | 3150 | 1.16 | 7.35
     2020 | 3098.7 | 1.1 | 7.2`,
    `B2 total-carbon 31052000 2018
     C2 gdp-carbon-intensity 1.21 2018
     D2 carbon-per-capita 7.3 2018
     B3 total-carbon 31500000 2019
     C3 gdp-carbon-intensity 1.16 2019
     D3 carbon-per-capita 7.35 2019
     B4 total-carbon 30987000 2020
     C4 gdp-carbon-intensity 1.1 2020
     D4 carbon-per-capita 7.2 2020`,
  ),
  layout(
    "this year beside last year and the growth between them",
    `指标名称 | 计量单位 | 2023年 | 2022年 | 2023年比2022年增长（%）
     一、土地 | | | |
     耕地面积 | 千公顷 | 43.6 | 43.7 | -0.2
     林地面积 | 千公顷 | 128.1 | 127.5 | 0.5
     二、交通 | | | |
     铁路货运量 | 万吨 | 1,250.4 | 1,180 | 6
     三、其他 | | | |
     化肥使用量（折纯） | 吨 | 5210 | 5400 | -3.5`,
    `C3 arable-land 43600 2023
     D3 arable-land 43700 2022
     C4 forest-land-area 128100 2023
     D4 forest-land-area 127500 2022
     C6 rail-freight-volume 12504000 2023
     D6 rail-freight-volume 11800000 2022
     C8 fertiliser-use 5210 2023
     D8 fertiliser-use 5400 2022`,
  ),
  layout(
    "districts of a yearbook with the whole first and groups between",
    `2-5 各地区土地利用情况（2023年） | < | <
      | | 单位：公顷
     地  区 | 耕地面积 | 林地面积
     全  市 | 43600 | 128100
     市辖区 | | 
     甲  区 | 5200 | 8100
     乙  区 | 3400 | 20000
     县 | | 
     丙  县 | 35000 | 100000`,
    `B4 arable-land 43600 2023
     C4 forest-land-area 128100 2023
     B6 arable-land 5200 2023
     C6 forest-land-area 8100 2023
     B7 arable-land 3400 2023
     C7 forest-land-area 20000 2023
     B9 arable-land 35000 2023
     C9 forest-land-area 100000 2023`,
  ),
  layout(
    "units as the third line of the headings",
    `地区 | 绿化 | < | 交通 | <
     ^ | 绿化覆盖率 | 人均公园绿地面积 | 路网密度 | 公交专用道总里程
     ^ | （%） | （平方米/人） | （公里/平方公里） | （公里）
     甲市 | 41.2 | 13.5 | 6.8 | 210
     乙市 | 39.9 | 12.7 | 7.3 | 95`,
    `B4 green-cover 41.2 -
     C4 park-green-per-capita 13.5 -
     D4 road-network-density 6.8 -
     E4 bus-lane-length 210 -
     B5 green-cover 39.9 -
     C5 park-green-per-capita 12.7 -
     D5 road-network-density 7.3 -
     E5 bus-lane-length 95 -`,
  ),
  layout(
    "a place over several years, merged",
    `地区 | 年份 | 再生水利用率 | 绿地率
     ^ | ^ | % | %
     甲区 | 2021 | 21 | 35
     ^ | 2022 | 23.5 | 35.4
     乙区 | 2021 | — | 33
     ^ | 2022 | 12 | 33.2`,
    `C3 reclaimed-water-rate 21 2021
     D3 industrial-green-ratio 35 2021
     C4 reclaimed-water-rate 23.5 2022
     D4 industrial-green-ratio 35.4 2022
     D5 industrial-green-ratio 33 2021
     C6 reclaimed-water-rate 12 2022
     D6 industrial-green-ratio 33.2 2022`,
    `C5 placeholder`,
  ),
  layout(
    "a list cut in two halves, side by side, with a blank column between",
    `指标 | 单位 | 2023年 | | 指标 | 单位 | 2023年
     绿色出行分担率 | % | 61 | | 建筑密度 | % | 27
     公交分担率 | % | 30.2 | | 容积率 | | 1.3
     慢行分担率 | % | 30.8 | | | | `,
    `C2 green-travel-share 61 2023
     G2 building-density 27 2023
     C3 public-transport-share 30.2 2023
     G3 floor-area-ratio 1.3 2023
     C4 walking-cycling-share 30.8 2023`,
  ),
  layout(
    "an upright table and a turned one on the same sheet",
    `一、全市指标（2023年）
     指标 | 单位 | 数值
     绿色出行分担率 | % | 61
     再生水利用率 | % | 22

     二、分区指标（2023年）
     区县 | 容积率 | 建筑密度（%）
     甲区 | 1.8 | 29
     乙县 | 1.1 | 24`,
    `C3 green-travel-share 61 2023
     C4 reclaimed-water-rate 22 2023
     B8 floor-area-ratio 1.8 2023
     C8 building-density 29 2023
     B9 floor-area-ratio 1.1 2023
     C9 building-density 24 2023`,
  ),
  layout(
    "footnotes of every kind below the last row",
    `指标 | 单位 | 2023年
     绿色出行分担率① | % | 61.0
     林地面积* | 公顷 | 12,300
     注：1.绿色出行分担率为中心城区口径。
     2.林地面积为2023年度国土变更调查数据，共3个县。
     ① 2020年以前按旧口径统计。
     * 为初步数。
     资料来源：某市统计局《2024年统计年鉴》。`,
    `C2 green-travel-share 61 2023
     C3 forest-land-area 12300 2023`,
  ),
  layout(
    "a county's report: name and unit in one column, who fills it in above",
    `某县国土空间规划实施情况报表 | < | <
     填报单位（盖章）：某县自然资源局 | | 填报日期：2024年3月15日
     指标及单位 | 2022年实绩 | 2023年实绩
     耕地保有量（万亩） | 52.31 | 52.3
     建设用地规模（平方公里） | 96.4 | 97.1
     绿色出行分担率/% | 71 | 72
     填表人：张某 | 审核人：李某 | 联系电话：1234567`,
    `B4 arable-land 34873.3333 2022
     C4 arable-land 34866.6667 2023
     B5 construction-land-area 9640 2022
     C5 construction-land-area 9710 2023
     B6 green-travel-share 71 2022
     C6 green-travel-share 72 2023`,
  ),
  layout(
    "the year in the title as the only date, the unit in English",
    `Table 5-3 Urban indicators by district, 2022
     District | Green cover (%) | Arable land (ha) | Road network density (km/sq km)
     North | 38.5 | 1,204 | 6.2
     South | 41 | 980.5 | 7
     Average | 39.8 | | 6.6`,
    `B3 green-cover 38.5 2022
     C3 arable-land 1204 2022
     D3 road-network-density 6.2 2022
     B4 green-cover 41 2022
     C4 arable-land 980.5 2022
     D4 road-network-density 7 2022`,
  ),
  layout(
    "an English monitoring sheet with two lines of headings",
    `Indicator | Unit | Baseline | Target | < | Change
     ^ | ^ | 2020 | 2025 | 2035 | 2020–2035
     Share of green travel | per cent | 48 | 60 | 75 | +27
     Forest land | hectares | 128,000 | 128,500 | 129,000 | 1,000
     Carbon emissions per unit of GDP | tCO2/万元 | 1.1 | 0.9 | 0.6 | -45%
     Source: Planning Bureau, 2021.`,
    `C3 green-travel-share 48 2020
     D3 green-travel-share 60 2025
     E3 green-travel-share 75 2035
     C4 forest-land-area 128000 2020
     D4 forest-land-area 128500 2025
     E4 forest-land-area 129000 2035
     C5 gdp-carbon-intensity 1.1 2020
     D5 gdp-carbon-intensity 0.9 2025
     E5 gdp-carbon-intensity 0.6 2035`,
  ),
  layout(
    "the absolute figure and the growth, as a bulletin prints them",
    `指标 | 单位 | 绝对量 | 比上年增长（%）
     铁路货运量 | 万吨 | 3210 | 4.2
     碳排放总量 | 万吨二氧化碳 | 2980 | -1.1
     常住人口 | 万人 | 412.5 | 0.3`,
    `C2 rail-freight-volume 32100000 -
     C3 total-carbon 29800000 -
     C4 - 412.5 -`,
    `C4 unknown-name`,
  ),
  layout(
    "quarters or months are no years",
    `2023年各季度绿色出行情况
     指标 | 单位 | 一季度 | 二季度 | 三季度 | 四季度
     绿色出行分担率 | % | 60.1 | 61.5 | 62 | 61.2`,
    `C3 green-travel-share 60.1 2023
     D3 green-travel-share 61.5 2023
     E3 green-travel-share 62 2023
     F3 green-travel-share 61.2 2023`,
  ),
  layout(
    "names with words parted by spaces, indents and 其中",
    `项 目 | 单 位 | 2 0 2 3 年
     建 设 用 地 规 模 | 公 顷 | 8200
     　　其中：新增工业用地规模 | 公顷 | 120
     　　　　　年度工业用地供应指标 | 公顷/年 | 80
     林  地  面  积 | 公顷 | 12 800`,
    `C2 construction-land-area 8200 2023
     C3 new-industrial-land 120 2023
     C4 annual-industrial-land-supply 80 2023
     C5 forest-land-area 12800 2023`,
  ),
  layout(
    "lines about the export before the headings",
    `系统名称：监测平台
     导出时间：2024-03-01 10:22:31
     查询条件：年度=2023；区划=全市
     共4条记录

     指标编码 | 指标名称 | 行政区 | 年度 | 指标值 | 单位 | 状态
     ZB001 | 绿色出行比例 | 甲区 | 2023 | 66.2 | % | 已审核
     ZB001 | 绿色出行比例 | 乙区 | 2023 | 58.4 | % | 已审核
     ZB014 | 人均公园绿地面积 | 甲区 | 2023 | 12.2 | 平方米/人 | 已审核
     ZB014 | 人均公园绿地面积 | 乙区 | 2023 | | 平方米/人 | 未填报`,
    `E7:E8 green-travel-share 66.2 58.4 @ 2023
     E9 park-green-per-capita 12.2 2023`,
  ),
  layout(
    "what a pivot table leaves",
    `求和项:数值 | 列标签
     行标签 | 2021 | 2022 | 2023 | 总计
     耕地面积（公顷） | 300 | 298 | 297 | 895
     林地面积（公顷） | 120 | 121 | 124 | 365
     总计 | 420 | 419 | 421 | 1260`,
    `B3:D3 arable-land 300 298 297 @ 2021 2022 2023
     B4:D4 forest-land-area 120 121 124 @ 2021 2022 2023`,
  ),
  layout(
    "an export whose headings are joined by lines",
    `region_name | indicator_name | stat_year | indicator_value | unit
     甲区 | 绿化覆盖率 | '2020 | '40.5 | %
     乙区 | 绿化覆盖率 | '2020 | '41.5 | %`,
    `D2:D3 green-cover 40.5 41.5 @ 2020`,
  ),
  layout(
    "a bulletin of one year: value, growth, value of last year behind brackets in the name",
    `指标 | 绝对量 | 比上年增长（%）
     碳排放总量（万吨CO2） | 1250.6 | -2.1
     铁路货运量（万吨） | 320 | 4.5
     化肥使用量（吨） | 5600 | -3`,
    `B2 total-carbon 12506000 2024
     B3 rail-freight-volume 3200000 2024
     B4 fertiliser-use 5600 2024`,
    ``,
    "2024",
  ),
  layout(
    "a city's yearbook page with a continuing heading and thousands in text",
    `7-3 城市绿化和市容环境（2021—2023年）
 项 目 | 单 位 | 2021 | 2022 | 2023
 人均公园绿地面积 | 平方米 | 13.02 | 13.4 | 13.81
 建成区绿化覆盖率 | % | 41.9 | 42.2 | 42.6
 建成区绿地率 | % | 37.6 | 38 | 38.1
 生活垃圾无害化处理率 | % | 100 | 100 | 100
 城市生活垃圾资源化利用率 | % | 48.3 | 55.1 | '60.0
 公交专用道长度 | 公里 | '1,012.5 | '1,033 | '1,051.7
 铁路货物发送量 | 万吨 | 2011 | 2023 | 2101.5`,
    `C3 park-green-per-capita 13.02 2021
 D3 park-green-per-capita 13.4 2022
 E3 park-green-per-capita 13.81 2023
 C4 green-cover 41.9 2021
 D4 green-cover 42.2 2022
 E4 green-cover 42.6 2023
 C5 - 37.6 2021
 D5 - 38 2022
 E5 - 38.1 2023
 C6 - 100 2021
 D6 - 100 2022
 E6 - 100 2023
 C7 municipal-waste-resource-rate 48.3 2021
 D7 municipal-waste-resource-rate 55.1 2022
 E7 municipal-waste-resource-rate 60 2023
 C8 bus-lane-length 1012.5 2021
 D8 bus-lane-length 1033 2022
 E8 bus-lane-length 1051.7 2023
 C9 rail-freight-volume 20110000 2021
 D9 rail-freight-volume 20230000 2022
 E9 rail-freight-volume 21015000 2023`,
    `C5 unknown-name
 D5 unknown-name
 E5 unknown-name
 C6 unknown-name
 D6 unknown-name
 E6 unknown-name`,
  ),
  layout(
    "a bulletin: absolute figure and growth over the year before",
    `表7 2023年资源环境主要指标
     指标 | 单位 | 绝对数 | 比上年增长（%）
     建设用地总量 | 公顷 | 8260 | 0.7
     绿化覆盖率 | % | 41.3 | 0.3
     碳排放总量 | 万吨二氧化碳 | 1230 | -1.2
     全社会用电量 | 亿千瓦时 | 88.2 | 5.6`,
    `C3 construction-land-area 8260 2023
     C4 green-cover 41.3 2023
     C5 total-carbon 12300000 2023
     C6 - 88.2 2023`,
    `C6 unknown-name`,
  ),
  layout(
    "yearbook with the years across a merged heading and 'other' rows",
    `项目 | 计量单位 | 年份 | < | <
 ^ | ^ | 2019 | 2020 | 2021
 一、资源 | | | |
 耕地保有量 | 千公顷 | 310.2 | 309.8 | 309.5
 其中：水田 | 千公顷 | 120 | 119 | 118.5
 二、排放 | | | |
 二氧化碳排放总量 | 万吨 | 2100 | 2080.5 | 2150
 人均二氧化碳排放 | 吨 | 5.2 | 5.1 | 5.3`,
    `C4 arable-land 310200 2019
 D4 arable-land 309800 2020
 E4 arable-land 309500 2021
 C5 - 120 2019
 D5 - 119 2020
 E5 - 118.5 2021
 C7 total-carbon 21000000 2019
 D7 total-carbon 20805000 2020
 E7 total-carbon 21500000 2021
 C8 carbon-per-capita 5.2 2019
 D8 carbon-per-capita 5.1 2020
 E8 carbon-per-capita 5.3 2021`,
    `C5 unknown-name
 D5 unknown-name
 E5 unknown-name`,
  ),
  layout(
    "a dashboard's export: keys, names, districts as columns, a mean at the end",
    `id | 指标名称 | 单位 | 甲区 | 乙区 | 丙区 | 平均
     k01 | 绿化覆盖率 | % | 41 | 42 | 40 | 41
     k02 | 公交分担率 | % | 30 | 33 | - | 31.5`,
    `D2:F2 green-cover 41 42 40 @ -
     D3:E3 public-transport-share 30 33 @ -`,
    `F3 placeholder`,
  ),
  layout(
    "a yearbook page: main lines, parts, ditto marks for units",
    `4-12 主要资源指标
     项 目 | 单位 | 2020 | 2021 | 2022
     耕地保有量 | 万亩 | 45 | 45 | 44.85
     林地面积 | 〃 | 60 | 60.3 | 60.6
     建设用地总规模 | 公顷 | 8200 | 8230 | 8260
     　新增工业用地规模 | 公顷 | 120 | 110 | 90`,
    `C3:E3 arable-land 30000 30000 29900 @ 2020 2021 2022
     C4:E4 forest-land-area 40000 40200 40400 @ 2020 2021 2022
     C5:E5 construction-land-area 8200 8230 8260 @ 2020 2021 2022
     C6:E6 new-industrial-land 120 110 90 @ 2020 2021 2022`,
  ),
  layout(
    "an export with technical headings under Chinese ones",
    `区县名称 | 年份 | 绿化覆盖率(%) | 人均公园绿地(m²/人)
     qxmc | nf | lhfgl | rjgyld
     甲区 | 2022 | 41 | 12
     乙区 | 2022 | 38 | 13`,
    `C3:C4 green-cover 41 38 @ 2022
     D3:D4 park-green-per-capita 12 13 @ 2022`,
  ),
  layout(
    "pivot with row labels and grand total",
    `求和项:面积（公顷） | 列标签 | |
行标签 | 2020 | 2021 | 总计
耕地面积 | 300 | 310 | 610
林地面积 | 200 | 190 | 390
总计 | 500 | 500 | 1000`,
    `B3:C3 arable-land 300 310 @ 2020 2021
B4:C4 forest-land-area 200 190 @ 2020 2021`,
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
];
