import { layout } from "./layout";

/** Written with their answers before any of them was read, after the first round was mended. */
export const BLIND_TWO = [
  layout(
    "a county's implementation check with planned and reached by year",
    `××县国土空间规划城市体检评估指标（2023年）
 分类 | 指标编号 | 指标名称 | 单位 | 2021年 | 2022年 | 2023年 | 2025年规划目标 | 变化趋势
 底线 | A-01 | 耕地保有量 | 万公顷 | 5.21 | 5.2 | 5.2 | ≥5.18 | 稳定
 ^ | A-02 | 生态保护红线面积占国土面积的比例 | % | 21.4 | 21.4 | 21.4 | 21.4 | 稳定
 绿色 | A-03 | 城区再生水利用率 | % | 15 | 17.5 | 18 | 25 | 上升
 ^ | A-04 | 绿色出行的分担比例 | % | 60 | 61 | 62.5 | 68 | 上升
 ^ | A-05 | 新建建筑中装配式建筑所占比重 | % | 18 | 25 | 30 | 40 | 上升`,
    `E3 arable-land 52100 2021
 F3 arable-land 52000 2022
 G3 arable-land 52000 2023
 H3 arable-land 51800 2025
 E4 ecological-redline-share 21.4 2021
 F4 ecological-redline-share 21.4 2022
 G4 ecological-redline-share 21.4 2023
 H4 ecological-redline-share 21.4 2025
 E5 - 15 2021
 F5 - 17.5 2022
 G5 - 18 2023
 H5 - 25 2025
 E6 green-travel-share 60 2021
 F6 green-travel-share 61 2022
 G6 green-travel-share 62.5 2023
 H6 green-travel-share 68 2025
 E7 prefabricated-building-share 18 2021
 F7 prefabricated-building-share 25 2022
 G7 prefabricated-building-share 30 2023
 H7 prefabricated-building-share 40 2025`,
    `E5 unknown-name
 F5 unknown-name
 G5 unknown-name
 H5 unknown-name`,
  ),
  layout(
    "a league of counties, total first, ranks between",
    `2023年各县（市、区）绿色发展主要指标 | < | < | < | < | <
 县（市、区） | 建成区绿化覆盖率（%） | 位次 | 人均公园绿地面积（平方米） | 位次 | 万元GDP二氧化碳排放量（吨）
 全市 | 41.2 | — | 13.1 | — | 0.92
 甲县 | 42.5 | 1 | 14 | 1 | 0.81
 乙市 | 40.8 | 2 | 12.6 | 3 | 1.1
 丙区 | 39.9 | 3 | 12.9 | 2 | 暂无数据`,
    `B3 green-cover 41.2 2023
 D3 park-green-per-capita 13.1 2023
 F3 gdp-carbon-intensity 0.92 2023
 B4 green-cover 42.5 2023
 D4 park-green-per-capita 14 2023
 F4 gdp-carbon-intensity 0.81 2023
 B5 green-cover 40.8 2023
 D5 park-green-per-capita 12.6 2023
 F5 gdp-carbon-intensity 1.1 2023
 B6 green-cover 39.9 2023
 D6 park-green-per-capita 12.9 2023`,
    `F6 placeholder`,
  ),
  layout(
    "bilingual headings in one cell and two corners",
    `表 4-7 能源与碳排放 Energy and Carbon
 指标 Indicators | 单位 Unit | 2020 | 2021 | 2022
 二氧化碳排放总量 Total CO2 emissions | 万吨 10 000 tons | 2,310.5 | 2,355 | 2,298.4
 单位GDP二氧化碳排放 CO2 per unit of GDP | 吨/万元 ton/10 000 yuan | 0.83 | 0.8 | 0.77
 单位GDP能耗 Energy per unit of GDP | 吨标准煤/万元 | 0.41 | 0.4 | 0.39
 零碳能源发电占比 Share of zero-carbon power | % | 22.1 | 24 | …`,
    `C3 total-carbon 23105000 2020
 D3 total-carbon 23550000 2021
 E3 total-carbon 22984000 2022
 C4 gdp-carbon-intensity 0.83 2020
 D4 gdp-carbon-intensity 0.8 2021
 E4 gdp-carbon-intensity 0.77 2022
 C5 - 0.41 2020
 D5 - 0.4 2021
 E5 - 0.39 2022
 C6 zero-carbon-power-share 22.1 2020
 D6 zero-carbon-power-share 24 2021`,
    `C5 unknown-name
 D5 unknown-name
 E5 unknown-name
 E6 placeholder`,
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
    "title over the values names the year, units in the row below the headings",
    `2021年度工业园区低碳指标 | < | < | <
 园区名称 | 亩均税收 | 单位工业增加值碳排放 | 工业用地容积率
 | 万元/亩 | 吨二氧化碳/万元 | —
 高新区 | 25.3 | 0.62 | 1.4
 经开区 | 19.8 | 0.95 | 1.1
 化工园 | 31 | 2.4 | 0.8`,
    `B4 tax-per-mu 25.3 2021
 C4 industrial-value-added-carbon-intensity 0.62 2021
 D4 industrial-far 1.4 2021
 B5 tax-per-mu 19.8 2021
 C5 industrial-value-added-carbon-intensity 0.95 2021
 D5 industrial-far 1.1 2021
 B6 tax-per-mu 31 2021
 C6 industrial-value-added-carbon-intensity 2.4 2021
 D6 industrial-far 0.8 2021`,
  ),
  layout(
    "the year in a row over the indicators of a turned table",
    `地区 | 2020年 | < | 2025年 | <
 ^ | 林地面积（万亩） | 耕地面积（万亩） | 林地面积（万亩） | 耕地面积（万亩）
 甲县 | 120.5 | 66 | 122 | 65.8
 乙县 | 88 | 71.2 | 88.6 | 71`,
    `B3 forest-land-area 80333.3333 2020
 C3 arable-land 44000 2020
 D3 forest-land-area 81333.3333 2025
 E3 arable-land 43866.6667 2025
 B4 forest-land-area 58666.6667 2020
 C4 arable-land 47466.6667 2020
 D4 forest-land-area 59066.6667 2025
 E4 arable-land 47333.3333 2025`,
  ),
  layout(
    "a village table: name and value only, the unit behind the number",
    `村级低碳指标 | 数值
 化肥使用量 | '36.5吨
 村级回收点设置 | '1点/村
 有机农业种植占比 | '12%
 高效节水灌溉面积 | '850亩
 农村生活垃圾增长率 | '-2.1%
 户均年收入 | '3.2万元`,
    `B2 fertiliser-use 36.5 -
 B3 village-recycling-points 1 -
 B4 organic-farming-share 12 -
 B5 water-saving-irrigation-area 56.6666667 -
 B6 rural-waste-growth -2.1 -
 B7 - 3.2 -`,
    `B7 unknown-name`,
  ),
  layout(
    "English yearbook, indicators across, cities down",
    `Table 9-3 Green development by city, 2022
 City | Green cover (%) | Park green space per person (m²) | Reclaimed water use rate (%) | Built-up area (km²)
 Jia | 42.1 | 13.5 | 22 | 211
 Yi | 40 | 12.2 | n.a. | 98.6
 Average | 41 | 12.9 | 22 | 154.8`,
    `B3 green-cover 42.1 2022
 C3 park-green-per-capita 13.5 2022
 D3 reclaimed-water-rate 22 2022
 E3 - 211 2022
 B4 green-cover 40 2022
 C4 park-green-per-capita 12.2 2022
 E4 - 98.6 2022`,
    `E3 unknown-name
 D4 placeholder
 E4 unknown-name`,
  ),
  layout(
    "values nobody can use",
    `指标 | 单位 | 2024年
 绿色出行分担率 | % | '60-65
 路网密度 | km/km² | 见说明
 公交线网密度 | km/km² | '3.2/3.5
 轨道微中心数量 | 个 | #VALUE!
 再生资源回收网点数量 | 个 | '2023/12/31
 碳汇量 | 吨CO2 | '1.2万~1.5万
 职住比 | | '1:0.9
 慢行路网密度 | km/km² | 待核
 混交林占比 | % | 无
 容积率 | | '1.5~2.5
 绿化返还率 | % | **`,
    ``,
    `C2 not-a-number
 C3 not-a-number
 C4 not-a-number
 C5 not-a-number
 C6 not-a-number
 C7 not-a-number
 C8 not-a-number
 C9 placeholder
 C10 placeholder
 C11 not-a-number
 C12 placeholder`,
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
    "state targets and other quantities between ours",
    `序号 | 指标 | 2025年 | 2030年 | 属性
 1 | 单位地区生产总值二氧化碳排放下降（%） | 18 | 65 | 约束性
 2 | 非化石能源消费比重（%） | 20 | 25 | 预期性
 3 | 森林覆盖率（%） | 24.1 | 25 | 约束性
 4 | 森林蓄积量（亿立方米） | 180 | 190 | 约束性
 5 | 单位GDP能耗下降（%） | 13.5 | | 约束性
 6 | 新建超低能耗建筑面积占比（%） | 5 | 15 | 预期性
 7 | 建筑垃圾资源化利用率（%） | 50 | 55 | 预期性`,
    `C2 - 18 2025
 D2 - 65 2030
 C3 - 20 2025
 D3 - 25 2030
 C4 - 24.1 2025
 D4 - 25 2030
 C5 - 180 2025
 D5 - 190 2030
 C6 - 13.5 2025
 C7 ultra-low-energy-building-share 5 2025
 D7 ultra-low-energy-building-share 15 2030
 C8 - 50 2025
 D8 - 55 2030`,
    `C2 unknown-name
 D2 unknown-name
 C3 unknown-name
 D3 unknown-name
 C4 unknown-name
 D4 unknown-name
 C5 unknown-name
 D5 unknown-name
 C6 unknown-name
 C8 unknown-name
 D8 unknown-name`,
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
    "remarks and reporters below, a column for each quarter is no year",
    `填报单位：某县发展和改革局 | | | | 2024年
 指标 | 单位 | 一季度 | 二季度 | 备注
 铁路货运量 | 万吨 | 120 | 133.5 | 初步数
 新增工业用地规模 | 公顷 | 12 | 20.2 |
 注：1. 铁路货运量由铁路部门提供。 | | | |
 审核：李某 | | 填表：王某 | | 2024-07-05`,
    `C3 rail-freight-volume 1200000 2024
 D3 rail-freight-volume 1335000 2024
 C4 new-industrial-land 12 2024
 D4 new-industrial-land 20.2 2024`,
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
    "several kinds of wrong names with numbers",
    `指标 | 单位 | 2023
 绿色出行 | % | 62
 公园绿地覆盖率 | % | 80
 公交站点覆盖率 | % | 88
 碳排放 | 万吨CO2 | 320
 人均碳排放量（生活领域） | 吨CO2/人 | 1.2
 建筑密度（居住用地） | % | 28
 耕地 | 万亩 | 66
 碳强度下降率 | % | 3.2`,
    `C2 - 62 2023
 C3 - 80 2023
 C4 - 88 2023
 C5 - 320 2023
 C6 - 1.2 2023
 C7 - 28 2023
 C8 - 66 2023
 C9 - 3.2 2023`,
    `C2 unknown-name
 C3 unknown-name
 C4 unknown-name
 C5 unknown-name
 C6 unknown-name
 C7 unknown-name
 C8 unknown-name
 C9 unknown-name`,
  ),
  layout(
    "a list of documents is no table of values",
    `序号 | 文件名称 | 文号 | 印发日期
 1 | 关于做好城市体检的通知 | 某建〔2023〕12号 | @2023-03-05
 2 | 碳达峰实施方案 | 某政发〔2022〕8号 | @2022-08-01`,
    ``,
    `no-table`,
  ),
  layout(
    "turned with the indicators' code and unit under the names",
    `年度 | 非常规水源利用率 | 资源循环利用率 | 医疗废物集中处置率
 代码 | W01 | W02 | W03
 单位 | % | % | %
 2022年 | 12.5 | 40 | 100
 2023年 | 14 | 42.2 | 100
 2025年(目标) | 20 | ≥45 | 100`,
    `B4 non-conventional-water-use 12.5 2022
 C4 resource-recycling-rate 40 2022
 D4 medical-waste-central-disposal 100 2022
 B5 non-conventional-water-use 14 2023
 C5 resource-recycling-rate 42.2 2023
 D5 medical-waste-central-disposal 100 2023
 B6 non-conventional-water-use 20 2025
 C6 resource-recycling-rate 45 2025
 D6 medical-waste-central-disposal 100 2025`,
  ),
  layout(
    "indicators of agriculture and ecology by English names offices use",
    `Indicator | Unit | 2020 | 2030
 Arable land area | 10,000 mu | 66 | 65
 Forest land area | ha | 12,300 | 12,500
 Fertilizer use | t | 5,200 | 4,800
 Share of mixed forest | % | 31 | 35
 Carbon sink | 10,000 t CO2 | 12 | 15
 Irrigated area | ha | 800 | 900`,
    `C2 arable-land 44000 2020
 D2 arable-land 43333.3333 2030
 C3 forest-land-area 12300 2020
 D3 forest-land-area 12500 2030
 C4 fertiliser-use 5200 2020
 D4 fertiliser-use 4800 2030
 C5 mixed-forest-share 31 2020
 D5 mixed-forest-share 35 2030
 C6 carbon-sink 120000 2020
 D6 carbon-sink 150000 2030
 C7 - 800 2020
 D7 - 900 2030`,
    `C7 unknown-name
 D7 unknown-name`,
  ),
];
