import { layout } from "./layout";

/** Tables as single people make them: notes between, units anywhere, numbers as text, headings that say little. */
export const HANDMADE = [
  layout(
    "name, value and unit in three columns with no word over the unit",
    `指标 | 数值 |
     绿色出行分担率 | 61 | %
     路网密度 | 6.9 | km/km²
     耕地面积 | 3.4 | 万公顷`,
    `B2 green-travel-share 61 -
     B3 road-network-density 6.9 -
     B4 arable-land 34000 -`,
  ),
  layout(
    "value and unit in one text",
    `名称 | 现状
     绿色出行分担率 | '61.5％
     耕地保有量 | '约3.4万公顷
     人均公园绿地面积 | '13.5平方米/人
     公交专用道总里程 | '二百公里
     碳排放总量 | '3200万吨二氧化碳
     轨道微中心数量 | '12个
     容积率 | '2.5`,
    `B2 green-travel-share 61.5 -
     B3 arable-land 34000 -
     B4 park-green-per-capita 13.5 -
     B6 total-carbon 32000000 -
     B7 rail-micro-centres 12 -
     B8 floor-area-ratio 2.5 -`,
    `B5 not-a-number`,
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
    "the heading says 2035 and the rows say how sure",
    `指标 | 2035（%）| 说明
     绿色出行分担率 | '75(预期) | 暂定
     公交分担率 | '40* | 约束性
     再生水利用率 | '35（约） |`,
    `B2 green-travel-share 75 2035
     B3 public-transport-share 40 2035
     B4 reclaimed-water-rate 35 2035`,
  ),
  layout(
    "numbers with exponents, signs, spaces and full width",
    `指标 | 单位 | 2023年
     碳排放总量 | tCO2 | '3.2E+07
     碳汇量 | tCO2 | '１２０，０００
     铁路货运量 | 吨 | '1.2×10⁷
     农村生活垃圾增长率 | % | '－1.5
     林地面积 | 公顷 | ' 12 300.5 `,
    `C2 total-carbon 32000000 2023
     C3 carbon-sink 120000 2023
     C4 rail-freight-volume 12000000 2023
     C5 rural-waste-growth -1.5 2023
     C6 forest-land-area 12300.5 2023`,
  ),
  layout(
    "one pair a row, without headings, a title above",
    `某园区基本情况
     容积率 | 1.6
     建筑密度 | '32%
     绿地率 | '22%`,
    `B2 floor-area-ratio 1.6 -
     B3 building-density 32 -
     B4 industrial-green-ratio 22 -`,
  ),
  layout(
    "two pairs a row, as forms have them",
    `指标 | 数值 | 指标 | 数值
     容积率 | 1.6 | 建筑密度 | '32%
     绿地率 | '22% | 绿色出行分担率 | '70%`,
    `B2 floor-area-ratio 1.6 -
     D2 building-density 32 -
     B3 industrial-green-ratio 22 -
     D3 green-travel-share 70 -`,
  ),
  layout(
    "a year in every heading and remarks between the years",
    `指标 | 单位 | 2020年 | 备注 | 2025年 | 备注
     绿色出行分担率 | % | 50 | 抽样3000户 | 60 | 规划
     林地面积 | 亩 | 150000 | 三调 | 151500 | 2个县未报`,
    `C2 green-travel-share 50 2020
     E2 green-travel-share 60 2025
     C3 forest-land-area 10000 2020
     E3 forest-land-area 10100 2025`,
  ),
  layout(
    "blank rows and blank columns within the table",
    `指标 | | 单位 | | 2023年
      | | | |
     绿色出行分担率 | | % | | 61
      | | | |
     建筑密度 | | % | | 28`,
    `E3 green-travel-share 61 2023
     E5 building-density 28 2023`,
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
    "the year in the sheet's name, the unit in brackets in the title",
    `土地利用情况（单位：亩）
     指标 | 面积
     耕地面积 | 150000
     林地面积 | 300000`,
    `B3 arable-land 10000 2021
     B4 forest-land-area 20000 2021`,
    "",
    "2021",
  ),
  layout(
    "small differences of writing",
    `指标 | 单位 | 2023年
     公交站点300 m覆盖率 | % | 70
     新建建筑中绿色建筑比例 | % | 95
     单位国内生产总值碳排放 | 吨CO2/万元 | 0.9
     城市生活垃圾资源化利用比例 | % | 62
     新建建筑中的装配式建筑占比 | % | 40
     建设用地面积 | 公顷 | 8200
     P＋R停车换乘设施覆盖率 | % | 30
     （3）人均公园绿地面积※ | m2/人 | 13.2
     15 分钟步行可达覆盖率 | % | 82`,
    `C2 stop-300m-coverage 70 2023
     C3 new-green-building-share 95 2023
     C4 gdp-carbon-intensity 0.9 2023
     C5 municipal-waste-resource-rate 62 2023
     C6 prefabricated-building-share 40 2023
     C7 construction-land-area 8200 2023
     C8 park-and-ride-coverage 30 2023
     C9 park-green-per-capita 13.2 2023
     C10 fifteen-minute-facility-coverage 82 2023`,
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
    "a card of one project whose range stands over the values with units",
    `金湖产业园控制性指标 | <
     用地面积 | 35.6公顷
     容积率 | '1.8
     建筑密度 | ≤40%
     垂直绿化率 | 15%～20%
     固定资产投资强度 | ≥450万元/亩
     亩均税收 | 30万元/亩以上
     园区准入碳排标准 | 待定
     编制时间 | 2024年6月`,
    `B3 floor-area-ratio 1.8 -
     B4 building-density 40 -
     B6 fixed-asset-investment-intensity 450 -
     B7 tax-per-mu 30 -`,
    `B5 not-a-number
     B8 placeholder`,
  ),
];
