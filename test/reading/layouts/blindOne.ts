import { layout } from "./layout";

/** Written with their answers before any of them was read. */
export const BLIND_ONE = [
  layout(
    "a city's check-up with grades and warnings beside the values",
    `2024年度城市体检指标结果表
 序号 | 维度 | 指标名称 | 单位 | 指标值 | 评价结果 | 预警等级 | 数据来源 | 责任部门
 1 | 生态宜居 | 人均公园绿地面积 | 平方米/人 | 14.2 | 优 | 0 | 园林统计 | 市园林局
 2 | ^ | 绿化覆盖率 | % | 43.1 | 优 | 0 | 遥感 | 市园林局
 3 | ^ | 再生水利用率 | % | 21.6 | 差 | 2 | 水务统计 | 市水务局
 4 | 交通便捷 | 城区道路网密度 | 公里/平方公里 | 6.88 | 中 | 1 | 路网普查 | 市交通局
 5 | ^ | 绿色交通出行分担率 | % | 71.3 | 良 | 0 | 居民出行调查 | 市交通局
 6 | ^ | 高峰期平均机动车速度 | 公里/小时 | 24.1 | 中 | 1 | 浮动车 | 市交通局`,
    `E3 park-green-per-capita 14.2 2024
 E4 green-cover 43.1 2024
 E5 reclaimed-water-rate 21.6 2024
 E6 road-network-density 6.88 2024
 E7 green-travel-share 71.3 2024
 E8 - 24.1 2024`,
    `E8 unknown-name`,
  ),
  layout(
    "a master plan's annex: present, near and far, with kind and level",
    `附表1 规划指标表 | < | < | < | < | < | < | <
 编号 | 指标项 | 2020年（现状） | 2025年（近期） | 2035年（规划） | 指标属性 | 指标层级 | 备注
 一、空间底线 | < | < | < | < | < | < | <
 1 | 耕地保有量（万亩） | 312.55 | 310 | ≥308.6 | 约束性 | 市域 |
 2 | 生态保护红线占国土面积比例（%） | 18.6 | 19 | 19 | 约束性 | 市域 |
 3 | 建设用地总面积（平方千米） | 1,204.31 | 1,260 | ≤1,300 | 约束性 | 市域 | 含交通水利
 二、空间品质 | < | < | < | < | < | < | <
 4 | 人均公园绿地面积（㎡） | 12.1 | 13 | 15 | 预期性 | 中心城区 |
 5 | 绿色交通出行比例（%） | 58 | 65 | 75以上 | 预期性 | 中心城区 |
 6 | 城镇生活垃圾回收利用率（%） | 35 | 40 | 60 | 预期性 | 市域 |`,
    `C4 arable-land 208366.667 2020
 D4 arable-land 206666.667 2025
 E4 arable-land 205733.333 2035
 C5 ecological-redline-share 18.6 2020
 D5 ecological-redline-share 19 2025
 E5 ecological-redline-share 19 2035
 C6 construction-land-area 120431 2020
 D6 construction-land-area 126000 2025
 E6 construction-land-area 130000 2035
 C8 park-green-per-capita 12.1 2020
 D8 park-green-per-capita 13 2025
 E8 park-green-per-capita 15 2035
 C9 green-travel-share 58 2020
 D9 green-travel-share 65 2025
 E9 green-travel-share 75 2035
 C10 - 35 2020
 D10 - 40 2025
 E10 - 60 2035`,
    `C10 unknown-name
 D10 unknown-name
 E10 unknown-name`,
  ),
  layout(
    "a yearbook's page, Chinese and English on two lines, thousands of hectares",
    `12-8 各市耕地及节水灌溉面积（2022年）
 Cultivated Land and Irrigation by City (2022)
 单位：千公顷 | | | unit: 1000 hectares
 地区 Region | 耕地面积 Cultivated land | 高效节水灌溉面积 High-efficiency irrigation | 林地面积 Forest land
 全　省 Total | 5,012.33 | 1,833.2 | 2,210.07
 甲　市 Jia | 612.8 | 201.4 | 88.1
 乙　市 Yi | 433.06 | 97.7 | …
 注：本表数据来自国土变更调查。`,
    `B5 arable-land 5012330 2022
 C5 water-saving-irrigation-area 1833200 2022
 D5 forest-land-area 2210070 2022
 B6 arable-land 612800 2022
 C6 water-saving-irrigation-area 201400 2022
 D6 forest-land-area 88100 2022
 B7 arable-land 433060 2022
 C7 water-saving-irrigation-area 97700 2022`,
    `D7 placeholder`,
  ),
  layout(
    "two tables one above the other, each with its own heading and corner",
    `表一 用地指标 | | |
 单位：公顷 | | |
 指标 | 2021年 | 2022年 | 2023年
 建设用地总规模 | 10200 | 10310.5 | 10402
 林地规模 | 33100 | 33120 | 33090

 表二 交通指标 | | |
 指标 | 计量单位 | 2023年 | 同比增长（%）
 公交线网密度 | km/km² | 3.21 | 4.2
 轨道交通分担率 | % | 12.5 | 0.8
 铁路货运量 | 万吨 | 1820 | -3.3`,
    `B4 construction-land-area 10200 2021
 C4 construction-land-area 10310.5 2022
 D4 construction-land-area 10402 2023
 B5 forest-land-area 33100 2021
 C5 forest-land-area 33120 2022
 D5 forest-land-area 33090 2023
 C9 bus-network-density 3.21 2023
 C10 rail-share 12.5 2023
 C11 rail-freight-volume 18200000 2023`,
  ),
  layout(
    "three heading lines: group, indicator, year",
    `区县 | 碳排放 | < | < | < | 绿化 | <
 ^ | 二氧化碳排放总量（万吨） | < | 人均碳排放量（吨/人） | < | 绿化覆盖率（%） | <
 ^ | 2020 | 2023 | 2020 | 2023 | 2020 | 2023
 甲区 | 312.4 | 301 | 6.1 | 5.8 | 41 | 42.5
 乙区 | 188 | 190.2 | 4.9 | 5 | 38 | —
 合计 | 500.4 | 491.2 | | | |`,
    `B4 total-carbon 3124000 2020
 C4 total-carbon 3010000 2023
 F4 green-cover 41 2020
 G4 green-cover 42.5 2023
 B5 total-carbon 1880000 2020
 C5 total-carbon 1902000 2023
 D4 carbon-per-capita 6.1 2020
 E4 carbon-per-capita 5.8 2023
 D5 carbon-per-capita 4.9 2020
 E5 carbon-per-capita 5 2023
 F5 green-cover 38 2020`,
    `G5 placeholder`,
  ),
  layout(
    "control plan: plots as rows, no unit for what has none",
    `××单元控制性详细规划地块指标一览表
 地块编号 | 用地代码 | 用地面积（公顷） | 容积率 | 建筑密度(%) | 绿地率(%) | 建筑限高(m) | 备注
 A01-01 | R2 | 3.21 | 2.2 | 28 | 35 | 54 | 新建
 A01-02 | B1 | 1.08 | 3.5 | 45 | 20 | 80 | 新建
 A01-03 | G1 | 0.77 | — | — | ≥65 | — | 公园
 A01-04 | M1 | 4.5 | 1.0-2.0 | 40 | ≤20 | 24 |
 小计 | | 9.56 | | | | |`,
    `C3 - 3.21 -
 D3 floor-area-ratio 2.2 -
 E3 building-density 28 -
 F3 industrial-green-ratio 35 -
 G3 - 54 -
 C4 - 1.08 -
 D4 floor-area-ratio 3.5 -
 E4 building-density 45 -
 F4 industrial-green-ratio 20 -
 G4 - 80 -
 C5 - 0.77 -
 F5 industrial-green-ratio 65 -
 C6 - 4.5 -
 E6 building-density 40 -
 F6 industrial-green-ratio 20 -
 G6 - 24 -`,
    `C3 unknown-name
 G3 unknown-name
 C4 unknown-name
 G4 unknown-name
 C5 unknown-name
 D5 placeholder
 E5 placeholder
 G5 placeholder
 C6 unknown-name
 D6 not-a-number
 G6 unknown-name`,
  ),
  layout(
    "English indicators with units in brackets and a plan year",
    `Table A.3 Indicators of the master plan
 No. | Indicator | Baseline (2020) | Target (2035) | Type
 1 | Green travel mode share (%) | 61 | ≥ 75 | Expected
 2 | Road network density (km/km2) | 5.9 | 8 | Expected
 3 | Park green space per capita (m2/person) | 11.4 | 13.5 | Expected
 4 | Total carbon emissions (10,000 tCO2) | 2,140 | 1,900 | Binding
 5 | Urban population (10,000 persons) | 410 | 480 | Expected`,
    `C3 green-travel-share 61 2020
 D3 green-travel-share 75 2035
 C4 road-network-density 5.9 2020
 D4 road-network-density 8 2035
 C5 park-green-per-capita 11.4 2020
 D5 park-green-per-capita 13.5 2035
 C6 total-carbon 21400000 2020
 D6 total-carbon 19000000 2035
 C7 - 410 2020
 D7 - 480 2035`,
    `C7 unknown-name
 D7 unknown-name`,
  ),
  layout(
    "what people write in the value column",
    `指标名称 | 计量单位 | 2023年实际
 绿色出行分担率 | % | '约 ６５．２％
 耕地保有量 | 公顷 | '’12,345.6
 建设用地规模 | 平方公里 | '1 204.5
 碳排放总量 | 万吨二氧化碳 | '1.2×10³
 公交专用道总里程 | 公里 | '150公里
 屋顶光伏覆盖率 | % | '0.32
 人均公园绿地 | 平方米/人 | '13.5㎡/人
 医疗废物集中处置率 | % | '百分之百
 垂直绿化率 | % | '10～15
 容积率 | / | '不大于2.5
 路网密度 | 公里/平方公里 | '8.0（规划）`,
    `C2 green-travel-share 65.2 2023
 C3 arable-land 12345.6 2023
 C4 construction-land-area 120450 2023
 C5 total-carbon 12000000 2023
 C6 bus-lane-length 150 2023
 C7 rooftop-solar-coverage 0.32 2023
 C8 park-green-per-capita 13.5 2023
 C11 floor-area-ratio 2.5 2023
 C12 road-network-density 8 2023`,
    `C9 not-a-number
 C10 not-a-number`,
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
    "names with list numbers, brackets, footnotes and the words offices use",
    `指标 | 单位 | 现状
 1.1 新建民用建筑中二星级及以上绿色建筑的比例 | % | 22
 （2）新建建筑中装配式建筑占比* | % | 31.5
 ③新建大型公共建筑三星级绿色建筑比例 | % | 10
 四、新建超低能耗建筑面积占比 | % | 5
 5）建筑用能中电力消费占比 [1] | % | 48
 (六) BIM技术应用比例 | % | 40
 其中：建筑预制率（新建单体） | % | 33
 8、屋顶光伏覆盖比例 | % | 12`,
    `C2 two-star-green-building-share 22 -
 C3 prefabricated-building-share 31.5 -
 C4 three-star-public-building-share 10 -
 C5 ultra-low-energy-building-share 5 -
 C6 building-electrification 48 -
 C7 bim-application-rate 40 -
 C8 prefabrication-rate 33 -
 C9 rooftop-solar-coverage 12 -`,
  ),
  layout(
    "near-misses: another radius, base, scope, a fall",
    `指标 | 单位 | 2024年
 公交站点500米半径覆盖率 | % | 95
 社区公共服务设施10分钟步行可达覆盖率 | % | 70
 单位GDP二氧化碳排放累计下降 | % | 12
 农村生活垃圾资源化利用率 | % | 35
 乡镇工业用地容积率 | | 0.9
 人均耕地面积 | 亩/人 | 1.2
 单位工业增加值能耗 | 吨标准煤/万元 | 0.8
 公园绿地300米服务半径覆盖率 | % | 62
 中水管网长度 | 公里 | 120
 碳排放总量下降率 | % | 3.1`,
    `C2 - 95 2024
 C3 - 70 2024
 C4 - 12 2024
 C5 - 35 2024
 C6 - 0.9 2024
 C7 - 1.2 2024
 C8 - 0.8 2024
 C9 - 62 2024
 C10 - 120 2024
 C11 - 3.1 2024`,
    `C2 unknown-name
 C3 unknown-name
 C4 unknown-name
 C5 unknown-name
 C6 unknown-name
 C7 unknown-name
 C8 unknown-name
 C9 unknown-name
 C10 unknown-name
 C11 unknown-name`,
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
    "growth, completion, rank and weight beside the value",
    `指标名称 | 权重 | 目标值 | 实际值 | 完成率（%） | 比上年增减 | 得分 | 排名
 生活垃圾资源化利用率（%） | 10 | 60 | 62.1 | 103.5 | 2.3 | 10 | 1
 医疗废物集中处置率（%） | 5 | 100 | 100 | 100 | 0 | 5 | 1
 生活垃圾收集站密度（座/平方公里） | 5 | 0.5 | 0.42 | 84 | 0.01 | 4.2 | 6`,
    `C2 municipal-waste-resource-rate 60 -
 D2 municipal-waste-resource-rate 62.1 -
 C3 medical-waste-central-disposal 100 -
 D3 medical-waste-central-disposal 100 -
 C4 waste-station-density 0.5 -
 D4 waste-station-density 0.42 -`,
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
    "industrial land: per mu, per hectare and a park's own words",
    `园区 | 亩均税收（万元/亩） | 投资强度（万元/亩） | 土地产出率（万元/亩） | 工业用地容积率 | 建筑系数（%） | 单位工业增加值碳排强度（吨CO2/万元）
 东区 | 22.5 | 380 | 610 | 1.2 | 45 | 0.88
 西区 | 18 | 350 | 520 | 1.05 | 40 | 1.02
 平均 | 20.3 | 365 | 565 | 1.1 | 42.5 | 0.95`,
    `B2 tax-per-mu 22.5 -
 C2 fixed-asset-investment-intensity 380 -
 D2 land-output-rate 610 -
 E2 industrial-far 1.2 -
 F2 industrial-building-coefficient 45 -
 G2 industrial-value-added-carbon-intensity 0.88 -
 B3 tax-per-mu 18 -
 C3 fixed-asset-investment-intensity 350 -
 D3 land-output-rate 520 -
 E3 industrial-far 1.05 -
 F3 industrial-building-coefficient 40 -
 G3 industrial-value-added-carbon-intensity 1.02 -`,
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
    "ambiguous and borrowed names",
    `指标 | 单位 | 2023年
 绿化率 | % | 33
 容积率 | | 2
 建筑密度 | % | 30
 绿地率 | % | 35
 森林覆盖率 | % | 41
 非化石能源占能源消费比重 | % | 18
 湿地保护率 | % | 55`,
    `C2 - 33 2023
 C3 floor-area-ratio 2 2023
 C4 building-density 30 2023
 C5 industrial-green-ratio 35 2023
 C6 - 41 2023
 C7 - 18 2023
 C8 - 55 2023`,
    `C2 ambiguous-name
 C6 unknown-name
 C7 unknown-name
 C8 unknown-name`,
  ),
  layout(
    "two tables side by side with an empty column",
    `指标 | 单位 | 2023年 | | 指标 | 单位 | 2023年
 绿色出行分担率 | % | 62 | | 碳汇量 | 吨CO2 | 12000
 公交分担率 | % | 33 | | 林地面积 | 公顷 | 8800
 慢行分担率 | % | 29 | | 混交林占比 | % | 41`,
    `C2 green-travel-share 62 2023
 C3 public-transport-share 33 2023
 C4 walking-cycling-share 29 2023
 G2 carbon-sink 12000 2023
 G3 forest-land-area 8800 2023
 G4 mixed-forest-share 41 2023`,
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
    "a letter with one figure and no table",
    `××市自然资源和规划局
 关于报送2024年度指标的函
 各区县：请于12月底前报送，绿色出行分担率填至小数点后一位。
 附件：1. 指标表
 2024年11月5日`,
    ``,
    `no-table`,
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
];
