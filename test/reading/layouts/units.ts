import { layout } from "./layout";

/** Units: where they stand, how they are spelled, which don't fit. Most were written with their answers before any of them was read. */
export const UNITS = [
  layout(
    "the same with the unit in the sheet's name",
    `城市 | 2019 | 2020 | 2021
     甲市 | 40.2 | 40.9 | 41.3
     乙市 | 38.1 | 38.6 | 39`,
    `B2:D2 green-cover 40.2 40.9 41.3 @ 2019 2020 2021
     B3:D3 green-cover 38.1 38.6 39 @ 2019 2020 2021`,
    "",
    "建成区绿化覆盖率(%)",
  ),
  layout(
    "the unit of all in the title's brackets",
    `2021年温室气体清单（万吨CO2）
     部门 | 活动水平 | 排放量
     工业 | 60 | 30
     碳排放总量 | | 1100`,
    `B3:C3 - 60 30 @ 2021
     C4 total-carbon 11000000 2021`,
    `B3:C3 unknown-name`,
  ),
  layout(
    "a corner's list of units says nothing of a pure number",
    `主要指标（单位：公顷、%）
     指标 | 2020 | 2035
     耕地保有量 | 1200 | 1190
     绿化覆盖率 | 40 | 45
     职住比 | 0.9 | 1`,
    `B3:C3 arable-land 1200 1190 @ 2020 2035
     B4:C4 green-cover 40 45 @ 2020 2035
     B5:C5 jobs-housing-ratio 0.9 1 @ 2020 2035`,
  ),
  layout(
    "a corner's percent is no unit of a pure number",
    `主要指标（单位：%）
     指标 | 2020 | 2035
     绿化覆盖率 | 40 | 45
     职住比 | 0.9 | 1`,
    `B3:C3 green-cover 40 45 @ 2020 2035`,
    `B4:C4 unit-mismatch`,
  ),
  layout(
    "people write the unit into each number",
    `指标 | 2025年 | 2030年
     碳排放总量 | 35.2万吨CO2 | 3,520,000 tCO2
     耕地保有量 | 1.2万亩 | ８００公顷
     新能源设施用地规模 | 12km² | 1,234.5公顷
     跨区通勤规模 | 35.2万人/日 | 36万人次
     微电网系统容量 | 500kW | 0.6 MW`,
    `B2:C2 total-carbon 352000 3520000 @ 2025 2030
     B3:C3 arable-land 800 800 @ 2025 2030
     B4:C4 new-energy-land-area 1200 1234.5 @ 2025 2030
     B5 cross-region-commuters 352000 2025
     B6:C6 microgrid-capacity 0.5 0.6 @ 2025 2030`,
    `C5 unit-mismatch`,
  ),
  layout(
    "units the quantity may have, spelled oddly",
    `指标 | 单位 | 值
     人均二氧化碳排放量 | 吨/人 | 7.2
     单位GDP二氧化碳排放 | kgCO₂/万元 | 850
     土壤有机质 | ‰ | 22
     吨公里排放量 | 克CO2/吨公里 | 35
     地均碳排 | 万吨二氧化碳/平方公里 | 0.2
     亩均税收 | 亿元/平方公里 | 3
     路网密度 | 千米/平方千米 | 8
     县城建成区人口密度 | 人/公顷 | 90`,
    `C2 carbon-per-capita 7.2 -
     C3 gdp-carbon-intensity 0.85 -
     C4 soil-organic-matter 22 -
     C5 carbon-per-tonne-km 35 -
     C6 carbon-per-area 2000 -
     C7 tax-per-mu 20 -
     C8 road-network-density 8 -
     C9 county-town-density 0.9 -`,
  ),
  layout(
    "the unit in front of the name, and numbers with leading zeros and plus",
    `单位 | 名称 | 2023年
 % | 绿色出行分担率 | '+61.5
 万吨CO2 | 碳汇量 | '012.5
 hm² | 林地规模 | '8 200
 个 | 轨道微中心数量 | '3.0
 人 | 常住人口 | 320000`,
    `C2 green-travel-share 61.5 2023
 C3 carbon-sink 125000 2023
 C4 forest-land-area 8200 2023
 C5 rail-micro-centres 3 2023
 C6 - 320000 2023`,
    `C6 unknown-name`,
  ),
  layout(
    "wrong units again",
    `指标 | 单位 | 2022年
 绿化覆盖率 | 公顷 | 41
 公交站点300米覆盖率 | 个 | 70
 碳缺口 | 万吨标煤 | 12
 净碳排放量 | 万吨碳 | 210
 单位GDP碳排放 | 吨标准煤/万元 | 0.6
 吨公里排放量 | gCO2/人公里 | 90
 每户用电碳排放量 | kgCO2/人 | 800
 微电网电压等级 | kW | 10
 社区建筑总能耗 | tCO2 | 800
 再生资源回收网点数量 | 吨 | 33`,
    ``,
    `C2 unit-mismatch
 C3 unit-mismatch
 C4 unit-mismatch
 C5 unit-mismatch
 C6 unit-mismatch
 C7 unit-mismatch
 C8 unit-mismatch
 C9 unit-mismatch
 C10 unit-mismatch
 C11 unit-mismatch`,
  ),
  layout(
    "a wide table: value and unit pairs per year",
    `指标 | 2020年 | < | 2023年 | <
 ^ | 数值 | 单位 | 数值 | 单位
 建设用地规模 | 120 | 平方公里 | 12800 | 公顷
 碳排放总量 | 310 | 万吨CO2 | 3050000 | 吨CO2`,
    `B3 construction-land-area 12000 2020
 D3 construction-land-area 12800 2023
 B4 total-carbon 3100000 2020
 D4 total-carbon 3050000 2023`,
  ),
  layout(
    "wrong and right units of density and per head",
    `指标 | 单位 | 2022
 县城人口密度 | 万人/平方公里 | 0.92
 县城建成区人口密度 | 人/公顷 | 98
 人均公园绿地面积 | 亩/人 | 0.02
 生活垃圾收集站服务人口 | 户/座 | 2200
 路网密度 | 米/公顷 | 72
 公交线网密度 | 公里/万人 | 3
 碳排放强度 | 千克CO2/元 | 0.09
 单位面积碳排放 | tCO2/公顷 | 52
 耕地保有量 | 公顷/人 | 0.1
 社区人均碳排放量 | 千克CO2/人 | 2100`,
    `C2 county-town-density 0.92 2022
 C3 county-town-density 0.98 2022
 C4 park-green-per-capita 13.3333333 2022
 C6 road-network-density 7.2 2022
 C8 carbon-intensity 0.9 2022
 C9 carbon-per-area 5200 2022
 C11 community-carbon-per-capita 2.1 2022`,
    `C5 unit-mismatch
 C7 unit-mismatch
 C10 unit-mismatch`,
  ),
  layout(
    "carbon, standard coal and households where others belong",
    `指标 | 计量单位 | 数值
     碳排放总量 | 万吨碳 | 320
     碳汇量 | 万吨CO2 | 12.5
     人均二氧化碳排放量 | 吨CO2/户 | 9.1
     每户用电碳排放量 | tCO2/人 | 1.2
     社区建筑总能耗 | 吨 | 800
     社区建筑总能耗 | 吨标准煤 | 800
     耕地保有量 | 公里 | 12
     土地产出率 | 万元 | 300`,
    `C3 carbon-sink 125000 -
     C7 community-building-energy 800 -`,
    `C2 unit-mismatch
     C4:C6 unit-mismatch
     C8:C9 unit-mismatch`,
  ),
  layout(
    "the corner gives the unit, a row its own, a cell its own",
    `某市主要用地指标
      | | 单位：万亩
     指标 | 单位 | 2020年 | 2035年
     耕地保有量 | | 120 | 118
     林地面积 | 公顷 | 5600 | 6000
     建设用地总规模 | | 45 | 3.2万公顷
     绿化覆盖率 | | 41% | 43%`,
    `C4:D4 arable-land 80000 78666.6667 @ 2020 2035
     C5:D5 forest-land-area 5600 6000 @ 2020 2035
     C6:D6 construction-land-area 30000 32000 @ 2020 2035
     C7:D7 green-cover 41 43 @ 2020 2035`,
  ),
  layout(
    "no unit anywhere: pure numbers and signed percentages only",
    `指标 | 现状值 | 规划值
     容积率 | 1.5 | 2.0
     绿化覆盖率 | 38 | 42%
     建筑密度 | 0.3{0%} | 35
     耕地保有量 | 1000 | 1000公顷
     农田灌溉有效利用系数 | 0.55 | 0.6`,
    `B2:C2 floor-area-ratio 1.5 2 @ -
     C3 green-cover 42 -
     B4 building-density 30 -
     C5 arable-land 1000 -
     B6:C6 irrigation-efficiency 0.55 0.6 @ -`,
    `B3 unit-unknown
     C4 unit-unknown
     B5 unit-unknown`,
  ),
  layout(
    "the unit beside each value",
    `指标 | 现状值 | 单位 | 目标值 | 单位
     碳排放总量 | 1200 | 万吨CO2 | 0.11 | 亿吨CO2
     人均公园绿地面积 | 12 | 平方米 | 15 | m²/人
     亩均税收 | 20 | 万元 | 450 | 万元/公顷`,
    `B2 total-carbon 12000000 -
     D2 total-carbon 11000000 -
     B3 park-green-per-capita 12 -
     D3 park-green-per-capita 15 -
     D4 tax-per-mu 30 -
     B4 tax-per-mu 20 -`,
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
    "a column of another quantity, told by its own unit",
    `指标 | 单位 | 2023年评估值 | 2025年目标 | 饱和程度（%）
     路网密度 | km/km² | 5.5 | 6 | 92
     人均公园绿地 | m²/人 | 12.8 | 13 | 98`,
    `C2:D2 road-network-density 5.5 6 @ 2023 2025
     C3:D3 park-green-per-capita 12.8 13 @ 2023 2025`,
  ),
  layout(
    "units that don't belong",
    `项目 | 单位 | 2022
 碳排放强度 | 吨碳/万元 | 0.4
 单位GDP二氧化碳排放 | 吨标准煤/万元 | 0.52
 社区人均碳排放量 | 吨二氧化碳/户 | 3
 每户用电碳排放量 | 吨CO2/人 | 0.9
 社区建筑总能耗 | 万吨CO2 | 1.1
 土壤有机质 | % | 2.1
 土地产出率 | 亿元/平方公里 | 42
 亩均税收 | 万元/公顷 | 300
 慢行路网密度 | 公里 | 88
 垃圾收集站密度 | 座 | 12`,
    `C7 soil-organic-matter 21 2022
 C8 land-output-rate 280 2022
 C9 tax-per-mu 20 2022
 C11 - 12 2022`,
    `C2 unit-mismatch
 C3 unit-mismatch
 C4 unit-mismatch
 C5 unit-mismatch
 C6 unit-mismatch
 C10 unit-mismatch
 C11 unknown-name`,
  ),
  layout(
    "no unit printed anywhere",
    `主要指标 | 2020 | 2025
 耕地保有量 | 3120 | 3100
 绿色出行分担率 | 61 | '65%
 职住平衡比 | 0.9 | 1
 农田灌溉水有效利用系数 | 0.55 | 0.58
 人均公园绿地面积 | 12 | 13
 轨道微中心数量 | 5 | '8个`,
    `C3 green-travel-share 65 2025
 B4 jobs-housing-ratio 0.9 2020
 C4 jobs-housing-ratio 1 2025
 B5 irrigation-efficiency 0.55 2020
 C5 irrigation-efficiency 0.58 2025
 C7 rail-micro-centres 8 2025`,
    `B2 unit-unknown
 C2 unit-unknown
 B3 unit-unknown
 B6 unit-unknown
 C6 unit-unknown
 B7 unit-unknown`,
  ),
  layout(
    "units by the cell, mixed in one column",
    `指标 | 2022年 | 2023年
 大型风光电基地数量 | '3个 | '4 个
 微电网系统容量 | '12兆瓦 | '15,000千瓦
 微电网电压等级 | '10kV | '10千伏
 地下空间分层开发深度 | '-30米 | '30 m
 快递复合包装回收节点数量 | '120个 | '135处
 年度工业用地供应指标 | '320公顷/年 | '5000亩/年`,
    `B2 large-wind-solar-bases 3 2022
 C2 large-wind-solar-bases 4 2023
 B3 microgrid-capacity 12 2022
 C3 microgrid-capacity 15 2023
 B4 microgrid-voltage 10 2022
 C4 microgrid-voltage 10 2023
 B5 underground-depth -30 2022
 C5 underground-depth 30 2023
 B6 express-packaging-points 120 2022
 C6 express-packaging-points 135 2023
 B7 annual-industrial-land-supply 320 2022
 C7 annual-industrial-land-supply 333.333333 2023`,
  ),
  layout(
    "the unit says percent, the values are formatted or fractions in text",
    `指标 | 单位 | 2022年 | 2023年
     绿化覆盖率 | % | 0.41{0%} | '41.5%
     清洁能源使用率 | % | 0.5{0.00} | '50`,
    `C2:D2 green-cover 41 41.5 @ 2022 2023
     C3:D3 clean-energy-use-rate 0.5 50 @ 2022 2023`,
  ),
  layout(
    "the corner unit of areas over shares with their own sign",
    `单位：公顷
     指标 | 2020年 | 2035年
     耕地保有量 | 1000 | 990
     生态保护红线占比 | 20% | 22%
     绿化覆盖率 | 40 | 42
     容积率 | 1.2 | 1.4`,
    `B3:C3 arable-land 1000 990 @ 2020 2035
     B4:C4 ecological-redline-share 20 22 @ 2020 2035`,
    `B5:C5 unit-mismatch
     B6:C6 unit-mismatch`,
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
    "an appendix in words: 指标 with full stops and long units",
    `指标名称 | 指标值 | 计量单位名称
     1．绿色出行分担率 | 62 | 百分比
     2．碳排放总量 | 1200 | 万吨二氧化碳
     3．公园绿地500米服务半径覆盖率 | 81 | 百分比`,
    `B2 green-travel-share 62 -
     B3 total-carbon 12000000 -
     B4 park-500m-coverage 81 -`,
  ),
  layout(
    "a table without unit anywhere refuses what isn't pure",
    `指标 | 2025年 | 2035年
     碳排放总量 | 1200 | 1100
     职住比 | 1.1 | 1
     绿化覆盖率 | 40% | 45%
     林地面积 | 4100 | 4200`,
    `B3:C3 jobs-housing-ratio 1.1 1 @ 2025 2035
     B4:C4 green-cover 40 45 @ 2025 2035`,
    `B2:C2 unit-unknown
     B5:C5 unit-unknown`,
  ),
  layout(
    "the unit behind a stroke in the heading",
    `指标 | 面积/公顷
     耕地保有量 | 1200
     林地规模 | 15万亩`,
    `B2 arable-land 1200 -
     B3 forest-land-area 10000 -`,
  ),
  layout(
    "a percent that heads many rows is none of a pure number's",
    `指标（%） | 单位 | 2022
     绿化覆盖率 | | 41
     路网密度 | km/km² | 7
     容积率 | | 1.5`,
    `C2 green-cover 41 2022
     C3 road-network-density 7 2022`,
    `C4 unit-mismatch`,
  ),
  layout(
    "a bound in the name's brackets says the unit",
    `指标 | 2025 | 2030
     绿化覆盖率（≥40%） | 41 | 43`,
    `B2:C2 green-cover 41 43 @ 2025 2030`,
  ),
  layout(
    "unit named per row in text before the value",
    `序号 | 指标及单位 | 2022年实绩 | 2023年计划
① | 绿化覆盖率/% | 40 | 41
② | 耕地保有量 万亩 | 48 | 48
③ | 人均公园绿地，m²/人 | 13 | 13.5`,
    `C2:D2 green-cover 40 41 @ 2022 2023
C3:D3 arable-land 32000 32000 @ 2022 2023
C4:D4 park-green-per-capita 13 13.5 @ 2022 2023`,
  ),
  layout(
    "unit changes in lines between",
    `指标 | 2021 | 2022
单位：%
绿化覆盖率 | 40 | 41
再生水利用率 | 12 | 14
单位：公顷
耕地面积 | 32000 | 31900
林地面积 | 21000 | 21100`,
    `B3:C3 green-cover 40 41 @ 2021 2022
B4:C4 reclaimed-water-rate 12 14 @ 2021 2022
B6:C6 arable-land 32000 31900 @ 2021 2022
B7:C7 forest-land-area 21000 21100 @ 2021 2022`,
  ),
  layout(
    "population in the same table, unit lines below headings",
    `镇名 | 人口 | 耕地面积 | 林地面积 | 绿化覆盖率
 | 万人 | 公顷 | 公顷 | %
东镇 | 3.2 | 1200 | 300 | 38
西镇 | 2.1 | 1500 | 800 | 36.5
南镇 | 1.8 | 900 | 1200 | —`,
    `B3:B5 - 3.2 2.1 1.8 @ -
C3 arable-land 1200 -
D3 forest-land-area 300 -
E3 green-cover 38 -
C4 arable-land 1500 -
D4 forest-land-area 800 -
E4 green-cover 36.5 -
C5 arable-land 900 -
D5 forest-land-area 1200 -`,
    `B3:B5 unknown-name
E5 placeholder`,
  ),
  layout(
    "unit in heading row over several columns merged",
    `年份 | 规模（公顷） | < | < | 比例（%） | <
^ | 耕地 | 林地 | 建设用地 | 绿化覆盖率 | 再生水利用率
2021 | 300 | 200 | 100 | 40 | 18
2022 | 290 | 210 | 105 | 41 | 20`,
    `B3 arable-land 300 2021
C3 forest-land-area 200 2021
D3 construction-land-area 100 2021
E3 green-cover 40 2021
F3 reclaimed-water-rate 18 2021
B4 arable-land 290 2022
C4 forest-land-area 210 2022
D4 construction-land-area 105 2022
E4 green-cover 41 2022
F4 reclaimed-water-rate 20 2022`,
  ),
  layout(
    "thousands in a unit of 千",
    `指标 | 单位 | 2021 | 2022
建筑废弃物消纳量 | 千吨 | 1,200 | 1,350
铁路货运量 | 百万吨 | 12.5 | 13
耕地面积 | 千公顷 | 32.1 | 32`,
    `C2:D2 construction-waste-absorbed 1200000 1350000 @ 2021 2022
C3:D3 rail-freight-volume 12500000 13000000 @ 2021 2022
C4:D4 arable-land 32100 32000 @ 2021 2022`,
  ),
  layout(
    "energy balance: coal in the row, CO2 in another",
    `指标 | 实物量 | 单位 | 折标煤（吨标准煤） | 碳排放（吨CO2）
社区建筑总能耗 | 120 | 万千瓦时 | 147.5 | 700
铁路货运量 | 30 | 万吨 | 12 | 30`,
    `B2 community-building-energy 147.402039 -
B3 rail-freight-volume 300000 -`,
  ),
  layout(
    "units of another kind, each a likely slip",
    `指标 | 计量单位 | 2024
 碳汇量 | 万吨标准煤 | 12
 碳排放总量 | 万吨C | 210
 人均碳排放量 | 吨标准煤/人 | 2.1
 每户用电碳排放量 | kWh/户 | 2100
 生活垃圾收集站服务人口 | 万户/座 | 0.6
 县城人口密度 | 户/公顷 | 80
 跨区通勤规模 | 万户 | 1.2
 公交专用道总里程 | 平方公里 | 3
 建设用地规模 | 公里 | 210
 铁路货运量 | 亿吨公里 | 82
 化肥使用量 | 公斤/亩 | 32
 固定资产投资强度 | 亿元 | 12`,
    ``,
    `C2 unit-mismatch
 C3 unit-mismatch
 C4 unit-mismatch
 C5 unit-mismatch
 C6 unit-mismatch
 C7 unit-mismatch
 C8 unit-mismatch
 C9 unit-mismatch
 C10 unit-mismatch
 C11 unit-mismatch
 C12 unit-mismatch
 C13 unit-mismatch`,
  ),
  layout(
    "conversions that must come out",
    `指标名称 | 单位 | 数值
 建设用地规模 | 万亩 | 12
 碳排放总量 | 千吨二氧化碳 | 520
 社区建筑总能耗 | 吨标煤 | 820
 固定资产投资强度 | 万元/公顷 | 4500
 土壤有机质 | 克/千克 | 18.2
 路网密度 | 千米/平方千米 | 7.2
 人均公园绿地 | 公顷/万人 | 13.5
 县城人口密度 | 人/平方公里 | 9800
 微电网系统容量 | kW | 800
 吨公里排放量 | 千克CO2/吨公里 | 0.09
 单位面积碳排放 | 万吨CO2/平方公里 | 1.2
 生活垃圾收集站服务人口 | 人/座 | 5200
 单车平均运营里程 | 万公里 | 8.2`,
    `C2 construction-land-area 8000 -
 C3 total-carbon 520000 -
 C4 community-building-energy 820 -
 C5 fixed-asset-investment-intensity 300 -
 C6 soil-organic-matter 18.2 -
 C7 road-network-density 7.2 -
 C8 park-green-per-capita 13.5 -
 C9 county-town-density 0.98 -
 C10 microgrid-capacity 0.8 -
 C11 carbon-per-tonne-km 90 -
 C12 carbon-per-area 12000 -
 C13 waste-station-population 0.52 -
 C14 truck-mileage 82000 -`,
  ),
  layout(
    "the corner's unit against a row's and a cell's own",
    `全市土地利用主要指标
 | | 单位：万亩 |
 指标 | 2020年 | 2023年 | 2035年
 耕地保有量 | 210.5 | 209 | '1390平方公里
 林地面积 | 330 | 331 | 335
 建设用地规模（公顷） | 42100 | 42800 | 45000
 生态功能空间用地占比（%） | 61 | 61.5 | 62`,
    `B4 arable-land 140333.333 2020
 C4 arable-land 139333.333 2023
 D4 arable-land 139000 2035
 B5 forest-land-area 220000 2020
 C5 forest-land-area 220666.667 2023
 D5 forest-land-area 223333.333 2035
 B6 construction-land-area 42100 2020
 C6 construction-land-area 42800 2023
 D6 construction-land-area 45000 2035
 B7 ecological-land-share 61 2020
 C7 ecological-land-share 61.5 2023
 D7 ecological-land-share 62 2035`,
  ),
  layout(
    "percent formats beside plain numbers",
    `指标名称 | 现状值（2023年） | 规划值（2035年）
 绿色出行分担率 | 0.615{0.0%} | 0.75{0%}
 混合用地街坊占总街坊的比例（%） | 35 | 50
 仓储空间利用率 | 0.8{0%} | '85％
 职住比 | 0.95{0.00} | 1{0.0}
 建筑废弃物消纳量（吨） | 12500{#,##0} | 20000{#,##0"吨"}`,
    `B2 green-travel-share 61.5 2023
 C2 green-travel-share 75 2035
 B3 mixed-use-block-share 35 2023
 C3 mixed-use-block-share 50 2035
 B4 warehouse-utilisation 80 2023
 C4 warehouse-utilisation 85 2035
 B5 jobs-housing-ratio 0.95 2023
 C5 jobs-housing-ratio 1 2035
 B6 construction-waste-absorbed 12500 2023
 C6 construction-waste-absorbed 20000 2035`,
  ),
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
    "the heading's word parted over two lines, units in the second",
    `2022年全省各市城市绿地情况
 市 | 建成区绿化覆盖率 | 绿地率 | 人均公园绿地面积
 名 | （%） | （%） | （平方米）
 甲市 | 41.3 | 37.9 | 13.2
 乙市 | 39 | … | 12
 全省平均 | 40.1 | 37 | 12.8`,
    `B4 green-cover 41.3 2022
C4 industrial-green-ratio 37.9 2022
D4 park-green-per-capita 13.2 2022
B5 green-cover 39 2022
D5 park-green-per-capita 12 2022`,
    `C5 placeholder`,
  ),
  layout(
    "a corner with two units that fit says nothing",
    `单位：平方公里、%、万亩
 指标 | 2023年
 建设用地规模 | 120
 绿地率 | 36
 耕地面积 | 52`,
    `B4 industrial-green-ratio 36 2023`,
    `B3 unit-unknown
B5 unit-unknown`,
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
    "an office's name after 单位 is no unit",
    `单位：某市自然资源和规划局
     指标 | 2024年
     容积率 | 1.5
     绿色出行分担率 | '62%`,
    `B3 floor-area-ratio 1.5 2024
     B4 green-travel-share 62 2024`,
  ),
  layout(
    "a value column for each department's figure, names with the unit behind a comma",
    `指标 | 统计局 | 规划局
  绿色出行分担率，% | 61 | 60
  路网密度，公里/平方公里 | 7 | 7.1`,
    `B2 green-travel-share 61 -
  C2 green-travel-share 60 -
  B3 road-network-density 7 -
  C3 road-network-density 7.1 -`,
  ),
  layout(
    "headings that carry the unit and cells that carry another",
    `指标 | 数值（公顷）
  耕地面积 | 43600
  林地面积 | '12万亩
  新增工业用地规模 | '1.2平方公里`,
    `B2 arable-land 43600 -
  B3 forest-land-area 8000 -
  B4 new-industrial-land 120 -`,
  ),
  layout(
    "values of text with spaces inside and units of one letter",
    `指标 | 单位 | 值
  公交专用道总里程 | KM | ' 1 234.5 
  地下空间分层开发深度 | m | 15
  碳排放总量 | t CO2 | 500`,
    `C2 bus-lane-length 1234.5 -
  C3 underground-depth 15 -
  C4 total-carbon 500 -`,
  ),
];
