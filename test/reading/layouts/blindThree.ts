import { layout } from "./layout";

/** Written with their answers before any of them was read, after the second round was mended. */
export const BLIND_THREE = [
  layout(
    "a table that begins in the third column, headings broken over lines",
    ` | | 附表2：低碳规划指标 | | | |

 | | 指标 | 单位 | 基期年⏎（2021） | 近期目标⏎（2025） | 远期目标⏎（2035）
 | | 建成区绿化⏎覆盖率 | % | 40.1 | 41 | 43
 | | 公交专用道里程 | 公里 | 88 | 120 | 200
 | | TOD站点数量 | 个 | 3 | 8 | 20`,
    `E4 green-cover 40.1 2021
 F4 green-cover 41 2025
 G4 green-cover 43 2035
 E5 bus-lane-length 88 2021
 F5 bus-lane-length 120 2025
 G5 bus-lane-length 200 2035
 E6 tod-stations 3 2021
 F6 tod-stations 8 2025
 G6 tod-stations 20 2035`,
  ),
  layout(
    "first and second level of indicators, the second has the numbers",
    `一级指标 | 二级指标 | 单位 | 2020年 | 2023年
 绿色交通 | 绿色出行比例 | % | 55 | 60.2
 ^ | 公共汽车站点300米覆盖率 | % | 60 | 66
 ^ | 道路网密度 | 公里/平方公里 | 6.2 | 6.9
 循环利用 | 城镇生活垃圾资源化利用率 | % | 40 | 58
 ^ | 建筑垃圾消纳量 | 万吨 | 120 | 130
 绿色建筑 | 新建大型公共建筑三星级绿色建筑占比 | % | 2 | 9`,
    `D2 green-travel-share 55 2020
 E2 green-travel-share 60.2 2023
 D3 stop-300m-coverage 60 2020
 E3 stop-300m-coverage 66 2023
 D4 road-network-density 6.2 2020
 E4 road-network-density 6.9 2023
 D5 municipal-waste-resource-rate 40 2020
 E5 municipal-waste-resource-rate 58 2023
 D6 construction-waste-absorbed 1200000 2020
 E6 construction-waste-absorbed 1300000 2023
 D7 three-star-public-building-share 2 2020
 E7 three-star-public-building-share 9 2023`,
  ),
  layout(
    "unit behind the values, kind before the name",
    `属性 | 指标名称 | 2022年实际值 | 2023年实际值 | 2023年目标值 | 完成情况 | 计量单位
 约束性 | 耕地保有量 | 302.1 | 301.8 | 301.5 | 完成 | 万亩
 约束性 | 建设用地总规模 | 688 | 692 | 700 | 完成 | 平方公里
 预期性 | 碳排放总量 | 1820 | 1844 | 1850 | 完成 | 万吨二氧化碳
 预期性 | 人均碳排放 | 5.2 | 5.3 | 5.3 | 完成 | 吨二氧化碳/人`,
    `C2 arable-land 201400 2022
 D2 arable-land 201200 2023
 E2 arable-land 201000 2023
 C3 construction-land-area 68800 2022
 D3 construction-land-area 69200 2023
 E3 construction-land-area 70000 2023
 C4 total-carbon 18200000 2022
 D4 total-carbon 18440000 2023
 E4 total-carbon 18500000 2023
 C5 carbon-per-capita 5.2 2022
 D5 carbon-per-capita 5.3 2023
 E5 carbon-per-capita 5.3 2023`,
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
    "half-years and a dated title: the year is the title's",
    `全市碳排放监测表（2024年）
 指标 | 单位 | 上半年 | 下半年 | 全年
 碳排放总量 | 万吨CO2 | 820 | 851.2 | 1671.2
 碳汇总量 | 万吨CO2 | 30 | 31 | 61`,
    `C3 total-carbon 8200000 2024
 D3 total-carbon 8512000 2024
 E3 total-carbon 16712000 2024
 C4 carbon-sink 300000 2024
 D4 carbon-sink 310000 2024
 E4 carbon-sink 610000 2024`,
  ),
  layout(
    "names that offices write their own way",
    `指标 | 单位 | 2023年
 装配式建筑占新建建筑面积的比例 | % | 31
 建筑能耗中电力占比 | % | 45
 清洁能源占社区一次能源消费的比重 | % | 20
 城市生活垃圾（资源化利用率） | % | 55
 慢行交通出行分担率 | % | 30
 新建建筑屋顶光伏覆盖率 | % | 12
 县城新建六层及以下住宅建筑面积占比 | % | 71
 轨道站点800米半径范围内就业岗位和居住人口覆盖率 | % | 33
 单位工业增加值CO2排放 | 吨CO2/万元 | 1.1
 雨污等非常规水源的利用率 | % | 14
 本地适生植物应用比重 | % | 80
 农田灌溉用水有效利用系数 | | 0.57`,
    `C2 prefabricated-building-share 31 2023
 C3 building-electrification 45 2023
 C4 community-clean-energy-share 20 2023
 C5 municipal-waste-resource-rate 55 2023
 C6 walking-cycling-share 30 2023
 C7 rooftop-solar-coverage 12 2023
 C8 county-town-low-rise-housing-share 71 2023
 C9 stop-800m-coverage 33 2023
 C10 industrial-value-added-carbon-intensity 1.1 2023
 C11 non-conventional-water-use 14 2023
 C12 native-plant-share 80 2023
 C13 irrigation-efficiency 0.57 2023`,
  ),
  layout(
    "near names of the same kind",
    `指标 | 单位 | 2023年
 装配式建筑占既有建筑面积的比例 | % | 3
 农村生活垃圾分类覆盖率 | % | 60
 轨道站点500米半径范围内人口覆盖率 | % | 20
 县城新建六层以上住宅建筑面积占比 | % | 29
 单位农业增加值CO2排放 | 吨CO2/万元 | 0.7
 工业用地再开发规模 | 公顷 | 12
 居住用地平均容积率 | | 1.9
 公园绿地面积 | 公顷 | 620
 人均公园绿地服务面积 | 平方米/人 | 12
 绿色建筑占既有建筑比例 | % | 11
 骑行分担率 | % | 9
 小汽车出行分担率 | % | 31`,
    `C2 - 3 2023
 C3 - 60 2023
 C4 - 20 2023
 C5 - 29 2023
 C6 - 0.7 2023
 C7 - 12 2023
 C8 - 1.9 2023
 C9 - 620 2023
 C10 - 12 2023
 C11 - 11 2023
 C12 - 9 2023
 C13 - 31 2023`,
    `C2 unknown-name
 C3 unknown-name
 C4 unknown-name
 C5 unknown-name
 C6 unknown-name
 C7 unknown-name
 C8 unknown-name
 C9 unknown-name
 C10 unknown-name
 C11 unknown-name
 C12 unknown-name
 C13 unknown-name`,
  ),
  layout(
    "years as rows under each indicator, the indicator merged at the left",
    `指标 | 年份 | 全市 | 甲区 | 乙区
 绿色出行分担率（%） | 2020 | 58 | 61 | 52
 ^ | 2023 | 60 | 63 | 55
 再生水利用率（%） | 2020 | 15 | 18 | —
 ^ | 2023 | 18 | 21 | 12`,
    `C2 green-travel-share 58 2020
 D2 green-travel-share 61 2020
 E2 green-travel-share 52 2020
 C3 green-travel-share 60 2023
 D3 green-travel-share 63 2023
 E3 green-travel-share 55 2023
 C4 reclaimed-water-rate 15 2020
 D4 reclaimed-water-rate 18 2020
 C5 reclaimed-water-rate 18 2023
 D5 reclaimed-water-rate 21 2023
 E5 reclaimed-water-rate 12 2023`,
    `E4 placeholder`,
  ),
  layout(
    "a control plan's blocks with groups of plots and area sums",
    `街坊编号 | 主导用途 | 街坊面积（公顷） | 容积率 | < | 绿地率（%） | 建筑密度（%）
 ^ | ^ | ^ | 现状 | 规划 | ^ | ^
 JF-01 | 居住 | 8.2 | 1.2 | 2 | 35 | 25
 JF-02 | 商业 | 4.1 | 0.9 | 3.2 | 20 | 50
 小计 | | 12.3 | | | |
 JF-03 | 工业 | 11 | 0.6 | 1.5 | 15 | 40`,
    `C3 block-size 8.2 -
 D3 floor-area-ratio 1.2 -
 E3 floor-area-ratio 2 -
 F3 industrial-green-ratio 35 -
 G3 building-density 25 -
 C4 block-size 4.1 -
 D4 floor-area-ratio 0.9 -
 E4 floor-area-ratio 3.2 -
 F4 industrial-green-ratio 20 -
 G4 building-density 50 -
 C6 block-size 11 -
 D6 floor-area-ratio 0.6 -
 E6 floor-area-ratio 1.5 -
 F6 industrial-green-ratio 15 -
 G6 building-density 40 -`,
  ),
  layout(
    "completion table with growth against last year in brackets",
    `2023年双碳工作主要指标完成情况
 指标 | 单位 | 年度目标 | 实际完成 | 完成比例 | 同比
 碳排放总量 | 万吨CO₂ | 2000 | 1980.2 | '99% | '-1.2%
 碳汇量 | 万吨CO₂ | 60 | 61.5 | '102.5% | '2.3%
 新建绿色建筑占比 | % | 100 | 99.2 | '99.2% | '0.5个百分点
 高效节水灌溉面积 | 万亩 | 20 | 21.3 | '106.5% | '8%`,
    `C3 total-carbon 20000000 2023
 D3 total-carbon 19802000 2023
 C4 carbon-sink 600000 2023
 D4 carbon-sink 615000 2023
 C5 new-green-building-share 100 2023
 D5 new-green-building-share 99.2 2023
 C6 water-saving-irrigation-area 13333.3333 2023
 D6 water-saving-irrigation-area 14200 2023`,
  ),
  layout(
    "English plan annex with units in a column of words",
    `Annex B: Low-carbon indicators
 Code | Name of indicator | Unit of measurement | Current (2022) | Planned (2035) | Remarks
 B1 | Share of public transport | percent | 33 | 45 | survey
 B2 | Density of the bus network | km per sq. km | 3.1 | 3.8 |
 B3 | CO₂ emissions per person | t CO2 per capita | 6.1 | 5 |
 B4 | Share of prefabricated buildings among new ones | per cent | 25 | 60 |
 B5 | Floor area ratio | - | 1.6 | 2 |
 B6 | Household waste per capita | kg/day | 1.1 | 0.9 |`,
    `D3 public-transport-share 33 2022
 E3 public-transport-share 45 2035
 D4 bus-network-density 3.1 2022
 E4 bus-network-density 3.8 2035
 D5 carbon-per-capita 6.1 2022
 E5 carbon-per-capita 5 2035
 D6 prefabricated-building-share 25 2022
 E6 prefabricated-building-share 60 2035
 D7 floor-area-ratio 1.6 2022
 E7 floor-area-ratio 2 2035
 D8 - 1.1 2022
 E8 - 0.9 2035`,
    `D8 unknown-name
 E8 unknown-name`,
  ),
  layout(
    "three tables on a sheet, the last turned",
    `一、基本指标
 指标 | 单位 | 2022年
 林地规模 | 公顷 | 8200
 土壤有机质 | g/kg | 17.9

 二、交通指标（2022年）
 指标 | 数值
 公交分担率（%） | 28
 轨道微中心数量（个） | 4

 三、分区指标
 片区 | 容积率 | 建筑密度（%）
 东片区 | 1.8 | 31
 西片区 | 1.2 | 26`,
    `C3 forest-land-area 8200 2022
 C4 soil-organic-matter 17.9 2022
 B8 public-transport-share 28 2022
 B9 rail-micro-centres 4 2022
 B13 floor-area-ratio 1.8 -
 C13 building-density 31 -
 B14 floor-area-ratio 1.2 -
 C14 building-density 26 -`,
  ),
  layout(
    "full-width digits, thousands of spaces, marks and arrows",
    `指　标 | 单　位 | ２０２３　年
 耕地保有量 | 公　顷 | '１２，３４５．６
 绿色出行分担率 | ％ | '６１．２↑
 人均公园绿地面积 | ㎡／人 | '１３．１＊
 碳排放总量 | 万吨ＣＯ２ | '１ ２３４.５
 单位平方公里混合用地面积 | 公顷/平方公里 | '≈１２`,
    `C2 arable-land 12345.6 2023
 C3 green-travel-share 61.2 2023
 C4 park-green-per-capita 13.1 2023
 C5 total-carbon 12345000 2023
 C6 mixed-land-per-km2 12 2023`,
  ),
  layout(
    "no-unit shares and areas are refused, pure numbers taken",
    `指标 | 2023年
 绿色出行分担率 | 0.62
 建筑密度 | 28
 林地面积 | 12000
 空地率 | 33
 工业用地容积率 | 1.3
 外部空间形态紧凑度指数 | 0.72
 街区形态指数 | 1.1
 每户用电碳排放量 | 1.9
 碳缺口 | 120
 城市绿化因子 | 0.4`,
    `B6 industrial-far 1.3 2023
 B7 compactness-index 0.72 2023
 B8 block-form-index 1.1 2023
 B11 urban-greening-factor 0.4 2023`,
    `B2 unit-unknown
 B3 unit-unknown
 B4 unit-unknown
 B5 unit-unknown
 B9 unit-unknown
 B10 unit-unknown`,
  ),
  layout(
    "a column for last year's rank and an evaluation beside values without years in the heading",
    `（2022年）
 区县 | 亩均税收（万元/亩） | 上年排名 | 投资强度（万元/亩） | 评价等级
 甲区 | 21 | 3 | 320 | A
 乙区 | 18.5 | 5 | 290 | B`,
    `B3 tax-per-mu 21 2022
 D3 fixed-asset-investment-intensity 320 2022
 B4 tax-per-mu 18.5 2022
 D4 fixed-asset-investment-intensity 290 2022`,
  ),
  layout(
    "the same indicator twice, one state and one plan, ambiguous beside it",
    `项目 | 单位 | 现状 | 规划
 绿地率（工业用地） | % | 18 | 20
 工业用地绿地率 | % | 18 | 20
 绿化率 | % | 30 | 35
 单位面积碳排放 | 吨CO2/平方公里 | 5200 | 4800
 亩均碳排强度 | 吨CO2/亩 | 12 | 10`,
    `C2 industrial-green-ratio 18 -
 D2 industrial-green-ratio 20 -
 C3 industrial-green-ratio 18 -
 D3 industrial-green-ratio 20 -
 C4 - 30 -
 D4 - 35 -
 C5 carbon-per-area 5200 -
 D5 carbon-per-area 4800 -
 C6 industrial-carbon-per-mu 12 -
 D6 industrial-carbon-per-mu 10 -`,
    `C4 ambiguous-name
 D4 ambiguous-name`,
  ),
  layout(
    "a list of projects with investment and dates",
    `序号 | 项目名称 | 建设地点 | 总投资（万元） | 开工日期
 1 | 光伏电站 | 甲县 | 12000 | @2024-03-01
 2 | 公园改造 | 乙县 | 3500 | @2024-05-01`,
    `D2 - 12000 -
 D3 - 3500 -`,
    `D2 unknown-name
 D3 unknown-name`,
  ),
  layout(
    "values with their unit and remark in one cell, years from the sheet's name",
    `指标 | 数值（含单位）
 公交专用道里程 | '156.8公里（含在建）
 人均公园绿地面积 | '13.2平方米/人
 碳排放总量 | '约2100万吨二氧化碳
 碳汇量 | '35万吨碳
 社区建筑总能耗 | '820吨标准煤
 再生资源回收网点数 | '88处
 绿色出行分担率 | '六成`,
    `B2 bus-lane-length 156.8 2021
 B3 park-green-per-capita 13.2 2021
 B4 total-carbon 21000000 2021
 B6 community-building-energy 820 2021
 B7 recycling-points 88 2021`,
    `B5 unit-mismatch
 B8 not-a-number`,
    "2021年数据",
  ),
  layout(
    "a plan table whose planned column is split into near and far",
    `指标 | 单位 | 现状 | 规划目标 | <
 ^ | ^ | 2020年 | 2025年 | 2035年
 生态保护红线占国土空间面积比例 | % | 22.1 | 22.1 | 22.1
 慢行路网密度 | 公里/平方公里 | 4.2 | 5 | 8
 生活垃圾收集站密度 | 座/平方公里 | 0.3 | 0.5 | 0.7
 城市公共物流设施用地规模 | 平方公里 | 1.2 | 1.8 | 待定`,
    `C3 ecological-redline-share 22.1 2020
 D3 ecological-redline-share 22.1 2025
 E3 ecological-redline-share 22.1 2035
 C4 walking-cycling-network-density 4.2 2020
 D4 walking-cycling-network-density 5 2025
 E4 walking-cycling-network-density 8 2035
 C5 waste-station-density 0.3 2020
 D5 waste-station-density 0.5 2025
 E5 waste-station-density 0.7 2035
 C6 logistics-land-area 120 2020
 D6 logistics-land-area 180 2025`,
    `E6 placeholder`,
  ),
];
