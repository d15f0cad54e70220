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
];
