import { layout } from "./layout";

/** Written with their answers before any of them was read, after the fifth round was mended. */
export const BLIND_SIX = [
  layout(
    "a township's plan: hectares and shares side by side",
    `××镇国土空间总体规划用地结构调整表（2020—2035年） | < | < | < | <
 用地类型 | 基期年（2020年） | < | 目标年（2035年） | <
 ^ | 面积（公顷） | 占比（%） | 面积（公顷） | 占比（%）
 耕地 | 2103.5 | 42.1 | 2100 | 42
 林地面积 | 1200 | 24 | 1230.5 | 24.6
 建设用地规模 | 620.3 | 12.4 | 640 | 12.8
 合计 | 5000 | 100 | 5000 | 100`,
    `B4 arable-land 2103.5 2020
 D4 arable-land 2100 2035
 B5 forest-land-area 1200 2020
 D5 forest-land-area 1230.5 2035
 B6 construction-land-area 620.3 2020
 D6 construction-land-area 640 2035`,
  ),
  layout(
    "quarterly ledger of a park, indicators merged over two rows",
    `指标 | 单位 | 口径 | 2024年一季度 | 2024年二季度
 碳排放总量 | 万吨CO2 | 直接 | 12.1 | 11.8
 ^ | 万吨CO2 | 间接 | 5.2 | 5
 亩均税收 | 万元/亩 | 全部 | 5.1 | 5.6`,
    `D2 total-carbon 121000 2024
 E2 total-carbon 118000 2024
 D3 total-carbon 52000 2024
 E3 total-carbon 50000 2024
 D4 tax-per-mu 5.1 2024
 E4 tax-per-mu 5.6 2024`,
  ),
  layout(
    "a public notice's table: index, result, standard and judgement",
    `绿色社区创建评价结果
 评价指标 | 评价结果 | 标准值 | 是否达标
 社区公共服务设施15分钟步行可达覆盖率 | 88% | ≥80% | 是
 清洁能源占社区一次能源消耗比例 | 21% | ≥20% | 是
 社区人均碳排放量（吨CO2/人） | 2.6 | ≤3 | 是
 垃圾分类知晓率 | 97% | ≥90% | 是`,
    `B3 fifteen-minute-facility-coverage 88 -
 B4 community-clean-energy-share 21 -
 B5 community-carbon-per-capita 2.6 -
 B6 - 97 -`,
    `B6 unknown-name`,
  ),
  layout(
    "turned with provinces and both languages",
    `地 区 Region | 林地面积 Forest land (10 000 hm²) | 化肥施用量 Fertilizer (10 000 tons) | 有效灌溉面积 Irrigated area (1 000 hm²)
 全 国 Total | 28412.6 | 5079.2 | 70358.9
 北 京 Beijing | 107.1 | 6.1 | 109.2
 天 津 Tianjin | 20.4 | 14.8 | 304.7`,
    `B2 forest-land-area 284126000 -
 C2 fertiliser-use 50792000 -
 D2 - 70358.9 -
 B3 forest-land-area 1071000 -
 C3 fertiliser-use 61000 -
 D3 - 109.2 -
 B4 forest-land-area 204000 -
 C4 fertiliser-use 148000 -
 D4 - 304.7 -`,
    `D2 unknown-name
 D3 unknown-name
 D4 unknown-name`,
  ),
  layout(
    "the value column is headed by the county's name",
    `序号 | 指标 | 单位 | ××县
 1 | 高效节水灌溉面积 | 万亩 | 12.5
 2 | 农田灌溉水有效利用系数 | | 0.561
 3 | 有机农业种植占比 | % | 3.2
 4 | 农村生活垃圾增长率 | % | -1.5
 5 | 土壤有机质 | g/kg | 21.3`,
    `D2 water-saving-irrigation-area 8333.33333 -
 D3 irrigation-efficiency 0.561 -
 D4 organic-farming-share 3.2 -
 D5 rural-waste-growth -1.5 -
 D6 soil-organic-matter 21.3 -`,
  ),
  layout(
    "last year, this year, growth; the sheet's name says which year",
    `指标名称 | 单位 | 上年 | 本年 | 增长（%）
 公交线网密度 | km/km2 | 3.1 | 3.3 | 6.5
 铁路货运量 | 万吨 | 1200 | 1260 | 5
 生活垃圾收集站密度 | 座/km2 | 0.41 | 0.44 | 7.3`,
    `C2 bus-network-density 3.1 -
 D2 bus-network-density 3.3 2023
 C3 rail-freight-volume 12000000 -
 D3 rail-freight-volume 12600000 2023
 C4 waste-station-density 0.41 -
 D4 waste-station-density 0.44 2023`,
    ``,
    "2023年",
  ),
  layout(
    "refusals of many kinds in one table",
    `指标 | 单位 | 2022 | 2023
 绿化率 | % | 31 | 32
 绿色出行分担率 | | 61 | 62
 碳汇量 | 吨碳 | 1200 | 1300
 公园绿地800米服务半径覆盖率 | % | 71 | 72
 再生水利用率 | % | — | 18~20
 耕地保有量 | 万亩 | 88.1 | 待核定
 容积率 | | 1.2 | 1.2：1`,
    `C2 - 31 2022
 D2 - 32 2023
 C5 - 71 2022
 D5 - 72 2023
 C7 arable-land 58733.3333 2022
 C8 floor-area-ratio 1.2 2022`,
    `C2 ambiguous-name
 D2 ambiguous-name
 C3 unit-unknown
 D3 unit-unknown
 C4 unit-mismatch
 D4 unit-mismatch
 C5 unknown-name
 D5 unknown-name
 C6 placeholder
 D6 not-a-number
 D7 placeholder
 D8 not-a-number`,
  ),
  layout(
    "English names turned about",
    `Item | Unit | 2021 | 2022
 Percentage of green travel | % | 58 | 60
 Per-capita park green space | m2 per person | 12 | 12.4
 Density of bus network | km/km2 | 3 | 3.1
 CO2 emissions (total) | Mt CO2 | 12.1 | 12
 Intensity of energy use | tce/10,000 yuan | 0.5 | 0.48
 Share of new prefabricated buildings | % | 20 | 25`,
    `C2 green-travel-share 58 2021
 D2 green-travel-share 60 2022
 C3 park-green-per-capita 12 2021
 D3 park-green-per-capita 12.4 2022
 C4 bus-network-density 3 2021
 D4 bus-network-density 3.1 2022
 C5 total-carbon 12100000 2021
 D5 total-carbon 12000000 2022
 C6 - 0.5 2021
 D6 - 0.48 2022
 C7 prefabricated-building-share 20 2021
 D7 prefabricated-building-share 25 2022`,
    `C6 unknown-name
 D6 unknown-name`,
  ),
  layout(
    "a schedule with places and dates is no table of values",
    `日期 | 地点 | 内容
 5月6日 | 甲县 | 现场调研
 5月8日 | 乙县 | 座谈`,
    ``,
    `no-table`,
  ),
];
