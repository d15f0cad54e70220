import { layout } from "./layout";

/** Written with their answers before any of them was read, after the ninth round was mended. */
export const BLIND_TEN = [
  layout(
    "年份 in the corner heads the years, not the rows",
    `年份 | 2020 | 2021 | 2022
     绿化覆盖率（%） | 40 | 40.5 | 41
     林地面积（公顷） | 4100 | 4120 | 4150
     单位GDP碳排放（吨CO2/万元） | 0.9 | 0.86 | 0.83`,
    `B2:D2 green-cover 40 40.5 41 @ 2020 2021 2022
     B3:D3 forest-land-area 4100 4120 4150 @ 2020 2021 2022
     B4:D4 gdp-carbon-intensity 0.9 0.86 0.83 @ 2020 2021 2022`,
  ),
  layout(
    "类别 heads names that are known",
    `类别 | 2022年 | 2023年
     耕地面积（万亩） | 30 | 29.9
     林地面积（万亩） | 45 | 45.3`,
    `B2:C2 arable-land 20000 19933.3333 @ 2022 2023
     B3:C3 forest-land-area 30000 30200 @ 2022 2023`,
  ),
  layout(
    "the unit in the corner of the headings",
    `某市林地与耕地
     单位：公顷 | 2015 | 2020 | 2022
     耕地面积 | 30500 | 30100 | 30050
     林地面积 | 4000 | 4100 | 4150`,
    `B3:D3 arable-land 30500 30100 30050 @ 2015 2020 2022
     B4:D4 forest-land-area 4000 4100 4150 @ 2015 2020 2022`,
  ),
  layout(
    "firms as rows, one known name among the headings",
    `企业名称 | 行业 | 用地面积（亩） | 亩均税收（万元/亩） | 评价等级
     甲公司 | 机械 | 52 | 28.5 | A
     乙公司 | 化工 | 110 | 12.3 | C
     丙公司 | 电子 | 35 | 41 | A`,
    `C2:C4 - 52 110 35 @ -
     D2:D4 tax-per-mu 28.5 12.3 41 @ -`,
    `C2:C4 unknown-name`,
  ),
  layout(
    "kinds of land by name, present and planned with shares",
    `用地名称 | 现状 | < | 规划 | <
     ^ | 面积（公顷） | 比例（%） | 面积（公顷） | 比例（%）
     耕地 | 30100 | 35 | 30000 | 34.9
     林地面积 | 4100 | 4.8 | 4200 | 4.9
     总计 | 86000 | 100 | 86000 | 100`,
    `B3 arable-land 30100 -
     D3 arable-land 30000 -
     B4 forest-land-area 4100 -
     D4 forest-land-area 4200 -`,
  ),
  layout(
    "no heading but a line of years above the rows",
    ` | 2020年 | 2035年
     绿色出行分担率（%） | 60 | 75
     容积率 | 1.2 | 1.5`,
    `B2:C2 green-travel-share 60 75 @ 2020 2035
     B3:C3 floor-area-ratio 1.2 1.5 @ 2020 2035`,
  ),
  layout(
    "one year as the only heading beside an unheaded column",
    `某县2022年指标
      | 2022年 | 单位
     绿化覆盖率 | 38 | %
     碳汇量 | 8 | 万吨CO2`,
    `B3 green-cover 38 2022
     B4 carbon-sink 80000 2022`,
  ),
  layout(
    "five years and what they add up to",
    `指标 | 单位 | 2021年 | 2022年 | 2023年 | 五年累计 | 年均
     新增工业用地规模 | 公顷 | 120 | 130 | 110 | 360 | 120
     退耕还林面积 | 公顷 | 50 | 40 | 30 | 120 | 40`,
    `C2:E2 new-industrial-land 120 130 110 @ 2021 2022 2023
     C3:E3 returned-land-area 50 40 30 @ 2021 2022 2023`,
  ),
  layout(
    "plan and completion by year",
    `指标名称 | 计量单位 | 2023年 | < | < | 2024年
     ^ | ^ | 计划 | 完成 | 完成率% | 计划
     绿色建筑占新建建筑比例 | % | 90 | 93 | 103.3 | 95
     再生水利用率 | % | 25 | 23 | 92 | 27`,
    `C3:D3 new-green-building-share 90 93 @ 2023
     F3 new-green-building-share 95 2024
     C4:D4 reclaimed-water-rate 25 23 @ 2023
     F4 reclaimed-water-rate 27 2024`,
  ),
  layout(
    "names in two columns, the second only where there are parts",
    `指标 | < | 单位 | 2022年 | 2035年
     建设用地规模 | < | 公顷 | 8200 | 9000
     碳排放 | 碳排放总量 | 万吨CO2 | 1200 | 1100
     ^ | 人均碳排放量 | 吨CO2/人 | 6 | 5
     绿化覆盖率 | < | % | 40 | 45`,
    `D2:E2 construction-land-area 8200 9000 @ 2022 2035
     D3:E3 total-carbon 12000000 11000000 @ 2022 2035
     D4:E4 carbon-per-capita 6 5 @ 2022 2035
     D5:E5 green-cover 40 45 @ 2022 2035`,
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
    "an English plan: policy, measure, target year",
    `Policy | Measure | Metric | Unit | Current (2023) | Target | Target year
     T1 | Shift | Public transport mode share | % | 31 | 45 | 2035
     T2 | Shift | Walking and cycling mode share | % | 24 | 30 | 2035
     G1 | Green | Park green space per capita | sq m per person | 12 | 15 | 2030`,
    `E2:F2 public-transport-share 31 45 @ 2023 -
     E4:F4 park-green-per-capita 12 15 @ 2023 -
     E3:F3 walking-cycling-share 24 30 @ 2023 -`,
  ),
  layout(
    "title merged over all, a subtitle with unit and year, footnote marks",
    `××市绿色低碳发展统计表 | < | < | <
     （2023年） | < | < | 单位：%
     指 标 | 全 市 | 市 区 | 县 域
     公共交通出行分担率① | 28 | 35 | 15
     绿色出行分担率 | 60 | 66* | 51
     注：①不含出租汽车。`,
    `B4:D4 public-transport-share 28 35 15 @ 2023
     B5:D5 green-travel-share 60 66 51 @ 2023`,
  ),
  layout(
    "half-years and quarters are read where they stand",
    `指标 | 单位 | 2022年 | 2023年 | 2023年比2022年（±%）
     碳排放总量 | 万吨CO2 | 1200 | 1190 | -0.8
     路网密度 | km/km² | 7 | 7.2 | 2.9`,
    `C2:D2 total-carbon 12000000 11900000 @ 2022 2023
     C3:D3 road-network-density 7 7.2 @ 2022 2023`,
  ),
  layout(
    "the unit between the name and the years in rows of its own column, years in two banks",
    `指标 | 单位 | 2018 | 2019 | 2020
     碳汇量 | 万吨CO2 | 10 | 10.4 | 10.9
     绿化覆盖率 | % | 38 | 38.5 | 39
     指标 | 单位 | 2021 | 2022 | 2023
     碳汇量 | 万吨CO2 | 11.2 | 11.6 | 12
     绿化覆盖率 | % | 39.6 | 40 | 40.8`,
    `C2:E2 carbon-sink 100000 104000 109000 @ 2018 2019 2020
     C3:E3 green-cover 38 38.5 39 @ 2018 2019 2020
     C5:E5 carbon-sink 112000 116000 120000 @ 2021 2022 2023
     C6:E6 green-cover 39.6 40 40.8 @ 2021 2022 2023`,
  ),
  layout(
    "a bank of years without the words again",
    `指标 | 单位 | 2018年 | 2019年
     碳汇量 | 万吨CO2 | 10 | 10.4
     绿化覆盖率 | % | 38 | 38.5
      | | 2020年 | 2021年
     碳汇量 | 万吨CO2 | 10.9 | 11.2
     绿化覆盖率 | % | 39 | 39.6`,
    `C2:D2 carbon-sink 100000 104000 @ 2018 2019
     C3:D3 green-cover 38 38.5 @ 2018 2019
     C5:D5 carbon-sink 109000 112000 @ 2020 2021
     C6:D6 green-cover 39 39.6 @ 2020 2021`,
  ),
  layout(
    "values in one column, remarks that hold numbers in the next",
    `指标 | 数值 | 单位 | 数据说明
     人均公园绿地面积 | 13.2 | m² | 2022年为12.8
     公交线网密度 | 2.6 | km/km² | 较上年提高0.2
     职住比 | 1.1 | | 120
     建筑密度 | 31 | % | 5`,
    `B2 park-green-per-capita 13.2 -
     B3 bus-network-density 2.6 -
     B4 jobs-housing-ratio 1.1 -
     B5 building-density 31 -`,
  ),
  layout(
    "heading words that offices use seldom",
    `监测项 | 度量单位 | 目前水平 | 到2030年 | 到2035年 | 填报科室
     绿色出行分担率 | % | 62 | 70 | 75 | 交通科
     碳汇量 | 万吨CO2 | 12 | 13 | 14 | 生态科`,
    `C2:E2 green-travel-share 62 70 75 @ - 2030 2035
     C3:E3 carbon-sink 120000 130000 140000 @ - 2030 2035`,
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
    "a table whose title stands in its heading line",
    `规划指标一览表 | | 2020年 | 2035年
     耕地保有量 | 公顷 | 30100 | 30000
     公交分担率 | % | 28 | 40
     碳汇量 | 吨CO2 | 90000 | 120000`,
    `C2:D2 arable-land 30100 30000 @ 2020 2035
     C3:D3 public-transport-share 28 40 @ 2020 2035
     C4:D4 carbon-sink 90000 120000 @ 2020 2035`,
  ),
  layout(
    "a wide table that goes on below with other districts",
    `指标 | 单位 | 甲区 | 乙区 | 丙区
     绿化覆盖率 | % | 41 | 42 | 43
     容积率 | | 1.2 | 1.3 | 1.4
     指标 | 单位 | 丁县 | 戊县 | 己市
     绿化覆盖率 | % | 36 | 37 | 38
     容积率 | | 0.8 | 0.7 | 0.9`,
    `C2:E2 green-cover 41 42 43 @ -
     C3:E3 floor-area-ratio 1.2 1.3 1.4 @ -
     C5:E5 green-cover 36 37 38 @ -
     C6:E6 floor-area-ratio 0.8 0.7 0.9 @ -`,
  ),
  layout(
    "people and offices, numbers of telephones",
    `单位名称 | 联系人 | 办公电话 | 手机 | 排序
     甲局 | 张三 | 87654321 | 13800000000 | 1
     乙局 | 李四 | 87654322 | 13900000000 | 2`,
    ``,
    `no-table`,
  ),
  layout(
    "a budget has numbers and nothing that is measured here",
    `预算科目 | 金额（万元） | 占比（%）
     编制费 | 120 | 60
     调研费 | 80 | 40
     合计 | 200 | 100`,
    `B2:B3 - 120 80 @ -`,
    `B2:B3 unknown-name`,
  ),
];
