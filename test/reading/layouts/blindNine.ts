import { layout } from "./layout";

/** Written with their answers before any of them was read, after the eighth round was mended. */
export const BLIND_NINE = [
  layout(
    "two tables side by side that begin at different rows, the unit of the one over it",
    `某市年度监测 | | | | |
     | | | | 单位：公顷 |
     指标 | 单位 | 2023年 | | 地区 | 林地规模
     路网密度 | km/km² | 7.2 | | 甲区 | 1200
     建筑密度 | % | 31 | | 乙区 | 860
     | | | | 丙县 | 5400
     | | | | 合计 | 7460`,
    `C4 road-network-density 7.2 2023
     C5 building-density 31 2023
     F4:F6 forest-land-area 1200 860 5400 @ -`,
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
    "present, near and far term as rows",
    `规划期 | 碳汇量（万吨CO2） | 公园绿地500米服务半径覆盖率（%） | 亩均税收（万元/亩）
     现状（2022年） | 12 | 71 | 18
     近期（2025年） | 13 | 80 | 22
     远期（2035年） | 15.5 | 95 | 30`,
    `B2:B4 carbon-sink 120000 130000 155000 @ 2022 2025 2035
     C2:C4 park-500m-coverage 71 80 95 @ 2022 2025 2035
     D2:D4 tax-per-mu 18 22 30 @ 2022 2025 2035`,
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
    "an English file in long form",
    `region | year | indicator | value | unit | source
     North | 2022 | Road network density | 7.1 | km/km2 | survey
     North | 2022 | Carbon sink | 12000 | tCO2 | model
     South | 2023 | Road network density | 6.2 | km/km2 | survey
     South | 2023 | Unemployment rate | 4.1 | % | survey`,
    `D2 road-network-density 7.1 2022
     D3 carbon-sink 12000 2022
     D4 road-network-density 6.2 2023
     D5 - 4.1 2023`,
    `D5 unknown-name`,
  ),
  layout(
    "an English file in wide form",
    `City | Year | Green coverage rate (%) | CO2 emissions per capita (tCO2) | GDP (100 million yuan)
     Alpha | 2021 | 41.2 | 5.1 | 3200
     Beta | 2021 | 39.8 | 6.7 | 2100
     Alpha | 2022 | 41.9 | 5 | 3390`,
    `C2:C4 green-cover 41.2 39.8 41.9 @ 2021 2021 2022
     D2:D4 carbon-per-capita 5.1 6.7 5 @ 2021 2021 2022
     E2:E4 - 3200 2100 3390 @ 2021 2021 2022`,
    `E2:E4 unknown-name`,
  ),
  layout(
    "year and unit in one heading",
    `指标名称 | 2020年（%） | 2025年（%） | 2035年目标（%）
     绿色出行分担率 | 60 | 66 | 75
     再生水利用率 | 18 | 25 | 40`,
    `B2:D2 green-travel-share 60 66 75 @ 2020 2025 2035
     B3:D3 reclaimed-water-rate 18 25 40 @ 2020 2025 2035`,
  ),
  layout(
    "a corner cut in two, units behind a comma",
    `指标＼年份 | 2021 | 2022 | 2023
     林地面积，公顷 | 4100 | 4120 | 4150
     公交分担率，% | 30 | 31.5 | 33
     碳汇量，万吨CO2 | 12 | 12.1 | 12.4`,
    `B2:D2 forest-land-area 4100 4120 4150 @ 2021 2022 2023
     B3:D3 public-transport-share 30 31.5 33 @ 2021 2022 2023
     B4:D4 carbon-sink 120000 121000 124000 @ 2021 2022 2023`,
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
    "a control plan's table of plots with bounds",
    `表4 地块控制指标一览表
     地块编号 | 用地性质代码 | 用地性质 | 用地面积（公顷） | 容积率 | 建筑密度（%） | 建筑限高（米） | 配建停车位 | 备注
     A-01 | R2 | 二类居住用地 | 3.2 | ≤2.5 | ≤28 | ≤80 | 420 |
     A-02 | M1 | 一类工业用地 | 8.1 | ≥1.2 | ≥40 | ≤30 | 160 | 标准地
     A-03 | G1 | 公园绿地 | 2 | — | — | — | — |`,
    `D3:D5 - 3.2 8.1 2 @ -
     E3:E4 floor-area-ratio 2.5 1.2 @ -
     F3:F4 building-density 28 40 @ -
     G3:G4 - 80 30 @ -
     H3:H4 - 420 160 @ -`,
    `D3:D5 unknown-name
     G3:G4 unknown-name
     H3:H4 unknown-name
     E5:H5 placeholder`,
  ),
  layout(
    "a value that is merged over two rows stands at the first",
    `指标 | 单位 | 2022年 | 2035年
     公交分担率 | % | 30 | 45
     轨道交通分担率 | % | 12 | ^
     慢行分担率 | % | 28 | 30`,
    `C2:D2 public-transport-share 30 45 @ 2022 2035
     C3 rail-share 12 2022
     C4:D4 walking-cycling-share 28 30 @ 2022 2035`,
  ),
  layout(
    "a year as a line of its own over each group of rows",
    `指标 | 单位 | 数值
     2020年 | |
     绿色出行分担率 | % | 60
     林地面积 | 公顷 | 4100
     2035年 | |
     绿色出行分担率 | % | 75
     林地面积 | 公顷 | 4200`,
    `C3 green-travel-share 60 2020
     C4 forest-land-area 4100 2020
     C6 green-travel-share 75 2035
     C7 forest-land-area 4200 2035`,
  ),
  layout(
    "base and end with years in brackets, change between",
    `项目 | 单位 | 基期（2020） | 末期（2025） | 变化量 | 变化率（%）
     耕地规模 | 公顷 | 30100 | 30050 | -50 | -0.2
     建设用地规模 | 公顷 | 8200 | 8450 | 250 | 3`,
    `C2:D2 arable-land 30100 30050 @ 2020 2025
     C3:D3 construction-land-area 8200 8450 @ 2020 2025`,
  ),
  layout(
    "who reports and for which year above the headings",
    `填报单位 | 某县自然资源局 | |
     填报年度 | 2023 | |
     序号 | 指标 | 单位 | 数值
     1 | 耕地保有量 | 万亩 | 30
     2 | 绿化覆盖率 | % | 38`,
    `D4 arable-land 20000 2023
     D5 green-cover 38 2023`,
  ),
  layout(
    "an assessment with standardised values, weights and scores",
    `目标层 | 指标层 | 单位 | 实际值 | 标准化值 | 权重 | 得分
     低碳交通 | 绿色出行分担率 | % | 62 | 0.72 | 0.15 | 10.8
     ^ | 公交线网密度 | 公里/平方公里 | 2.6 | 0.64 | 0.1 | 6.4
     低碳建筑 | 装配式建筑占比 | % | 35 | 0.55 | 0.12 | 6.6
     综合得分 | | | | | | 23.8`,
    `D2 green-travel-share 62 -
     D3 bus-network-density 2.6 -
     D4 prefabricated-building-share 35 -`,
  ),
  layout(
    "scenarios under years",
    `指标 | 单位 | 2025年 | < | 2035年 | <
     ^ | ^ | 基准情景 | 低碳情景 | 基准情景 | 低碳情景
     碳排放总量 | 万tCO2 | 1300 | 1250 | 1400 | 1100
     人均碳排放量 | tCO2/人 | 6.2 | 6 | 6.3 | 4.9`,
    `C3:F3 total-carbon 13000000 12500000 14000000 11000000 @ 2025 2025 2035 2035
     C4:F4 carbon-per-capita 6.2 6 6.3 4.9 @ 2025 2025 2035 2035`,
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
    "blank lines under the headings and between the rows",
    `指标 | 单位 | 2023年

     建筑密度 | % | 30


     容积率 | | 1.5

     碳汇量 | 吨CO2 | 9000`,
    `C3 building-density 30 2023
     C6 floor-area-ratio 1.5 2023
     C8 carbon-sink 9000 2023`,
  ),
  layout(
    "paragraphs, then a table, then paragraphs",
    `一、总体情况
     全市以绿色低碳为导向推进国土空间规划实施，2023年各项指标稳步改善，主要结果见下表。
     | 指标 | 单位 | 2022年 | 2023年 |
     | 新建绿色建筑占比 | % | 85 | 93 |
     | 农田灌溉水有效利用系数 | — | 0.56 | 0.57 |
     二、存在问题
     部分县区数据报送不及时。`,
    `D4:E4 new-green-building-share 85 93 @ 2022 2023
     D5:E5 irrigation-efficiency 0.56 0.57 @ 2022 2023`,
  ),
  layout(
    "levels of indicators, the third named, targets split by place",
    `一级指标 | 二级指标 | 三级指标 | 单位 | 2025年目标 | < | 2035年目标 | <
     ^ | ^ | ^ | ^ | 市域 | 中心城区 | 市域 | 中心城区
     绿色低碳 | 交通 | 绿色出行比例 | % | 65 | 70 | 70 | 80
     ^ | ^ | 充电桩配置率 | % | 15 | 20 | 30 | 35
     ^ | 建筑 | 超低能耗建筑 | % | 5 | 8 | 10 | 20`,
    `E3:H3 green-travel-share 65 70 70 80 @ 2025 2025 2035 2035
     E4:H4 ev-charger-provision 15 20 30 35 @ 2025 2025 2035 2035
     E5:H5 - 5 8 10 20 @ 2025 2025 2035 2035`,
    `E5:H5 unknown-name`,
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
    "an empty form with names and units gives nothing",
    `指标 | 单位 | 现状值 | 规划值
     绿色出行分担率 | % | |
     林地面积 | 公顷 | |`,
    ``,
  ),
  layout(
    "a list of projects and a timetable have no indicators",
    `序号 | 项目名称 | 建设内容 | 总投资（亿元） | 起止年限 | 责任单位
     1 | 绿道工程 | 新建绿道50公里 | 3.2 | 2023-2025 | 园林局
     2 | 充电设施 | 充电桩2000个 | 1.1 | 2024-2026 | 发改委`,
    `D2:D3 - 3.2 1.1 @ -`,
    `D2:D3 unknown-name`,
  ),
  layout(
    "sentences and dates only",
    `关于报送2023年度指标数据的通知
     各区县自然资源局：
     请于2024年3月31日前报送。
     附件：1. 指标表 2. 填报说明
     2024年2月1日`,
    ``,
    `no-table`,
  ),
];
