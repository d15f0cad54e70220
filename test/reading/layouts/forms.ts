import { layout } from "./layout";

/** Forms and returns: who reports, signatures, labels, notes around the table. Most were written with their answers before any of them was read. */
export const FORMS = [
  layout(
    "words of a watermark, a wide note, signatures and a stamp around the table",
    `某县绿色低碳指标填报表 | | | | 征求意见稿
     填报单位：某县自然资源局 | | | 单位：%
     指标 | 2022年 | 2023年 | 核对
     建筑密度 | 28 | 28.4 | √
     绿化覆盖率 | 37 | 38.2 | √
     仅供内部使用 | 仅供内部使用 | 仅供内部使用
     再生水利用率 | 15 | 19 | √
     注：1.本表数据由各部门提供；2.建筑密度按建成区统计，不含村庄。 | < | < | <
     负责人： | | 制表人：王某 | 2024年2月8日`,
    `B4:C4 building-density 28 28.4 @ 2022 2023
     B5:C5 green-cover 37 38.2 @ 2022 2023
     B7:C7 reclaimed-water-rate 15 19 @ 2022 2023`,
  ),
  layout(
    "a statistical return with its line of column letters",
    `表号：G201 | | | 有效期至：2025年1月
     指标名称 | 计量单位 | 代码 | 本年 | 上年
     甲 | 乙 | 丙 | 1 | 2
     建设用地规模 | 公顷 | 01 | 8260 | 8200
     铁路货运量 | 万吨 | 02 | 520 | 500
     农用化肥施用量 | 吨 | 03 | 3100 | 3300`,
    `D4:E4 construction-land-area 8260 8200 @ -
     D5:E5 rail-freight-volume 5200000 5000000 @ -
     D6:E6 fertiliser-use 3100 3300 @ -`,
  ),
  layout(
    "a person's ledger: no title, months across and a unit column at the end",
    `指标 | 1月 | 2月 | 3月 | 单位
     再生水利用率 | 20 | 21 | 22 | %
     铁路货运量 | 3 | 3.1 | - | 万吨`,
    `B2:D2 reclaimed-water-rate 20 21 22 @ -
     B3:C3 rail-freight-volume 30000 31000 @ -`,
    `D3 placeholder`,
  ),
  layout(
    "a province's return: counties down, indicators across with their years in brackets",
    `××省双碳指标汇总（各县）
 填报单位：省发展改革委 | | | | 填报时间：2024年1月
 县名 | 碳排放总量（万吨CO2）（2022年） | 单位GDP碳排放（tCO2/万元）（2022年） | 森林覆盖率（%） | 林地面积（公顷）
 甲县 | 201.3 | 0.88 | 41 | 12033
 乙县 | 98 | 1.02 | 55.2 | 33910
 全省合计 | 299.3 | | | 45943`,
    `B4 total-carbon 2013000 2022
 C4 gdp-carbon-intensity 0.88 2022
 D4 - 41 -
 E4 forest-land-area 12033 -
 B5 total-carbon 980000 2022
 C5 gdp-carbon-intensity 1.02 2022
 D5 - 55.2 -
 E5 forest-land-area 33910 -
 B6 total-carbon 2993000 2022
 E6 forest-land-area 45943 -`,
    `D4 unknown-name
 D5 unknown-name`,
  ),
  layout(
    "a signed form with who filled it in and when",
    `填报单位：某县自然资源局 | | | 填报日期：2024年3月5日
     指标 | 计量单位 | 2023年实际 | 2024年计划
     耕地保有量 | 公顷 | 35210 | 35200
     生活垃圾资源化利用率 | % | 55 | 60
     填表人：张三 | 联系电话：13800000000 | 审核：李四 | 2024-03-05`,
    `C3:D3 arable-land 35210 35200 @ 2023 2024
     C4:D4 municipal-waste-resource-rate 55 60 @ 2023 2024`,
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
    "the year in the sheet's name, a signature below",
    `××县双碳指标报送表
 填报单位：××县自然资源局（盖章）
 指标 | 单位 | 数值 | 说明
 碳汇量 | 万吨CO2 | 12.4 | 森林为主
 净碳排放量 | 万吨CO2 | 201.3 |
 化肥使用量 | 吨（折纯） | 5210 |
 有机农业种植占比 | % | 3.4 |
 填表人：张某 | | 联系电话 | 13800000000
 填报日期：2024年3月15日 | | |`,
    `C4 carbon-sink 124000 2023
 C5 net-carbon 2013000 2023
 C6 fertiliser-use 5210 2023
 C7 organic-farming-share 3.4 2023`,
    ``,
    "2023年",
  ),
  layout(
    "a form with the unit in the corner and percentages beside areas",
    `××区用地指标表（2022年）
 | | （单位：公顷）
 指标 | 面积 | 占区域面积比例
 建设用地规模 | 8200 | 41%
 林地面积 | 3100.5 | 15.5%
 绿地和水域面积 | 1250 | 6.3%`,
    `B4 construction-land-area 8200 2022
 B5 forest-land-area 3100.5 2022
 B6 green-and-water-area 1250 2022`,
  ),
  layout(
    "who reports with figures of its own above",
    `填报单位：某市 | 联系电话：12345 | 填报年度：2023
     指标 | 单位 | 完成值
     再生水利用率 | % | 25
     职住比 | | 1.1`,
    `C3 reclaimed-water-rate 25 2023
     C4 jobs-housing-ratio 1.1 2023`,
  ),
  layout(
    "this year's return with the accumulated figure and last year's",
    `指标 | 单位 | 本年 | 本年累计 | 上年同期 | 同比增长%
     新增工业用地规模 | 公顷 | 110 | 110 | 120 | -8.3
     再生水利用率 | % | 23 | 23 | 20 | 3`,
    `C2 new-industrial-land 110 -
     E2 new-industrial-land 120 -
     C3 reclaimed-water-rate 23 -
     E3 reclaimed-water-rate 20 -`,
  ),
  layout(
    "a statistical form: its labels, its year among them, its line of column letters",
    `城市绿化情况
      | | | 表　　号：L301表
      | | | 制定机关：住建部
     综合机关名称：某市 | 2023年 | | 有效期至：2025年6月
     指标名称 | 计量单位 | 代码 | 本年
     甲 | 乙 | 丙 | 1
     绿化覆盖率 | % | '01 | 41.2
     单位负责人： | 填表人： | 报出日期：2024年1月10日 | `,
    `D7 green-cover 41.2 2023`,
  ),
  layout(
    "the year of the figures in a cell beside its label, among other labels",
    `城市 | 某市 | 数据年份 | 2022
     填报人 | 张三 | 联系电话 | '12345678901
     指标 | 单位 | 数值
     绿化覆盖率 | % | 41`,
    `C4 green-cover 41 2022`,
  ),
  layout(
    "company-like registry: coordinates and dates beside",
    `站点 | 经度 | 纬度 | 建成日期 | 绿化覆盖率（%） | 300米覆盖率
S1 | 120.12 | 30.25 | @2020-05-01 | 40 | 
S2 | 120.2 | 30.3 | @2021-06-01 | 42 | `,
    `B2:C2 - 120.12 30.25 @ -
     B3:C3 - 120.2 30.3 @ -
     E2 green-cover 40 -
E3 green-cover 42 -`,
    `B2:C3 unknown-name`,
  ),
  layout(
    "an entry form with label and value beside each other, twice across",
    `县城双碳基础信息登记表
县名 | 某县 | 填报年份 | 2022
绿化覆盖率（%） | 39.8 | 再生水利用率（%） | 15
耕地面积（公顷） | 32000 | 林地面积（公顷） | 21000
路网密度（km/km²） | 5.2 | 人均公园绿地（m²/人） | 12`,
    `B3 green-cover 39.8 2022
D3 reclaimed-water-rate 15 2022
B4 arable-land 32000 2022
D4 forest-land-area 21000 2022
B5 road-network-density 5.2 2022
D5 park-green-per-capita 12 2022`,
  ),
  layout(
    "a planning unit's sheet with pairs of name and value beside one another",
    `规划单元主要指标 | | |
 指标 | 数值 | 指标 | 数值
 容积率 | 1.8 | 建筑密度 | '28%
 绿地率 | '35% | 路网密度 | '8.2km/km²
 职住比 | 1.1 | 常住人口 | '1.2万人`,
    `B3 floor-area-ratio 1.8 -
 D3 building-density 28 -
 B4 industrial-green-ratio 35 -
 D4 road-network-density 8.2 -
 B5 jobs-housing-ratio 1.1 -
 D5 - 1.2 -`,
    `D5 unknown-name`,
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
