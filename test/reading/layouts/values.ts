import { layout } from "./layout";

/** Values with signs, words and errors among them. Most were written with their answers before any of them was read. */
export const VALUES = [
  layout(
    "values beside a column of arrows and one of sparkline words",
    `指标 | 单位 | 2021 | 2022 | 2023 | 趋势 | 预警等级
     再生水利用率 | % | 18 | 20 | 23 | ↑ | 绿
     建筑密度 | % | 30 | 30.2 | 30.1 | → | 黄`,
    `C2:E2 reclaimed-water-rate 18 20 23 @ 2021 2022 2023
     C3:E3 building-density 30 30.2 30.1 @ 2021 2022 2023`,
  ),
  layout(
    "numerals of two kinds in one table, thousands apart",
    `指标 | 单位 | ２０２０年 | ２０３５年
     林地面积 | 公顷 | '4，100 | '4 200.5
     碳汇量 | 吨CO2 | '９０，０００ | '120,000`,
    `C2:D2 forest-land-area 4100 4200.5 @ 2020 2035
     C3:D3 carbon-sink 90000 120000 @ 2020 2035`,
  ),
  layout(
    "values with signs of every sort",
    `指标 | 单位 | 2025年目标
 绿色出行分担率 | % | ＞70
 公交分担率 | % | 力争达到40%
 慢行分担率 | % | 30%左右
 多式联运比例 | % | 不少于 15 %
 医疗废物集中处置率 | % | 100%
 本地适生植物应用占比 | % | 80%及以上
 耕地保有量 | 万亩 | 不低于312.5万亩
 碳汇量 | 万吨CO2 | 预计35.6
 林地面积 | 万公顷 | 12.3万公顷以上
 混交林占比 | % | 保持稳定
 开放空间遮阴率 | % | 20%→30%`,
    `C2 green-travel-share 70 2025
 C3 public-transport-share 40 2025
 C4 walking-cycling-share 30 2025
 C5 multimodal-share 15 2025
 C6 medical-waste-central-disposal 100 2025
 C7 native-plant-share 80 2025
 C8 arable-land 208333.333 2025
 C9 carbon-sink 356000 2025
 C10 forest-land-area 123000 2025`,
    `C11 not-a-number
 C12 not-a-number`,
  ),
  layout(
    "errors, dates, ranges and words among values",
    `指标名称 | 单位 | 2025 | 2030 | 2035
     绿化覆盖率 | % | #DIV/0! | 40～45 | 四十五
     公交分担率 | % | @2025-12-31 | 2030年底 | 50%-60%
     清洁能源使用率 | % | #N/A | ６２．５ | 六成
     路网密度 | km/km² | '8.0 | 8.5① | >10`,
    `D4 clean-energy-use-rate 62.5 2030
     C5:E5 road-network-density 8 8.5 10 @ 2025 2030 2035`,
    `C2:E2 not-a-number
     C3:E3 not-a-number
     C4 not-a-number
     E4 not-a-number`,
  ),
  layout(
    "a column of sentences with one number among them",
    `指标 | 单位 | 情况
     绿化覆盖率 | % | 2023年达到41%，较上年提高0.5个百分点
     公交分担率 | % | 31
     碳汇量 | 吨CO2 | 见附表`,
    `C3 public-transport-share 31 -`,
    `C2 not-a-number
     C4 not-a-number`,
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
    "the whole sheet in text, numbers with quotes and spaces",
    `指标 | 单位 | '2020 | '2035
     绿化覆盖率 | % | '40.0 | ' 42
     碳排放总量 | 万吨CO2 | '1,200 | '1 100
     容积率 | | '1.20 | '1．5`,
    `C2:D2 green-cover 40 42 @ 2020 2035
     C3:D3 total-carbon 12000000 11000000 @ 2020 2035
     C4:D4 floor-area-ratio 1.2 1.5 @ 2020 2035`,
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
    "tonnes of what offices call carbon emissions; sinks are printed in carbon, too",
    `指标 | 单位 | 2024年
     碳排放总量 | 万吨 | 120
     单位GDP碳排放 | 吨/万元 | 0.8
     碳汇量 | 万吨 | 12
     碳排放总量 | 万吨标准煤 | '15万吨`,
    `C2 total-carbon 1200000 2024
     C3 gdp-carbon-intensity 0.8 2024`,
    `C4:C5 unit-mismatch`,
  ),
  layout(
    "counters are exchanged freely, persons and households are not",
    `指标 | 单位 | 2024年
     再生资源回收网点数量 | 处 | 120
     生活垃圾收集站密度 | 个/平方公里 | 1.5
     人均公园绿地 | 平方米/户 | 30`,
    `C2 recycling-points 120 2024
     C3 waste-station-density 1.5 2024`,
    `C4 unit-mismatch`,
  ),
  layout(
    "a mark for forecast and a blank mark within numbers",
    `指标 | 单位 | 2023年 | 2024年（预计）
  绿地率 | % | 35.0 | 35.4
  林地面积 | 公顷 | '12,300.00 | '－`,
    `C2 industrial-green-ratio 35 2023
  D2 industrial-green-ratio 35.4 2024
  C3 forest-land-area 12300 2023`,
    `D3 placeholder`,
  ),
  layout(
    "zero, negative, blank and words for zero",
    `指标 | 单位 | 2023年
  轨道微中心数量 | 个 | 0
  碳缺口 | tCO2 | -1200
  净碳排放量 | tCO2 | '-3,000
  新增工业用地规模 | 公顷 | 零
  绿地率 | % | `,
    `C2 rail-micro-centres 0 2023
  C3 carbon-gap -1200 2023
  C4 net-carbon -3000 2023`,
    `C5 not-a-number`,
  ),
];
