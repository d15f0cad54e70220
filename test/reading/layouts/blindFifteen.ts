import { layout } from "./layout";

/** Two or three habits in one table; written with their answers after the fourteenth round was mended. */
export const BLIND_FIFTEEN = [
  layout(
    "a number column without a heading, notes in the middle, the unit merged over rows",
    ` | 指标 | 单位 | 2020 | 2035
     1 | 绿色出行分担率 | % | 60 | 75
     2 | 公交分担率 | ^ | 30 | 40
     注：以上为中心城区口径。
     3 | 碳排放总量 | 万吨CO2 | 900 | 850
     4 | 碳汇量 | ^ | 12 | 15`,
    `D2:E2 green-travel-share 60 75 @ 2020 2035
     D3:E3 public-transport-share 30 40 @ 2020 2035
     D5:E5 total-carbon 9000000 8500000 @ 2020 2035
     D6:E6 carbon-sink 120000 150000 @ 2020 2035`,
  ),
  layout(
    "the year in the row above the headings, another year in the title",
    `2023年修订版 主要指标表
     2021年
     指标 | 数值 | 单位
     绿化覆盖率 | 40 | %
     职住比 | 1.05 | `,
    `B4 green-cover 40 2021
     B5 jobs-housing-ratio 1.05 2021`,
  ),
  layout(
    "turned: units in the row below, district codes, a mean at the end",
    `代码 | 区县 | 绿色出行分担率 | 单位面积碳排放 | 人均公园绿地面积 | 得分
      | | % | 吨CO2/公顷 | m2 | 
     110 | 东区 | 70 | 1.2 | 11 | 90
     120 | 西区 | 65 | 0.8 | 12 | 85
      | 平均 | 67.5 | 1 | 11.5 | 87.5`,
    `C3:C4 green-travel-share 70 65 @ -
     D3:D4 carbon-per-area 120 80 @ -
     E3:E4 park-green-per-capita 11 12 @ -`,
  ),
  layout(
    "a bulletin of one year: value, growth, value of last year behind brackets in the name",
    `指标 | 绝对量 | 比上年增长（%）
     碳排放总量（万吨CO2） | 1250.6 | -2.1
     铁路货运量（万吨） | 320 | 4.5
     化肥使用量（吨） | 5600 | -3`,
    `B2 total-carbon 12506000 2024
     B3 rail-freight-volume 3200000 2024
     B4 fertiliser-use 5600 2024`,
    ``,
    "2024",
  ),
  layout(
    "percent signs as units in the second heading line over each year",
    `指标 | 2020年 | 2025年 | 2035年
      | % | % | %
     绿化覆盖率 | 40 | 41 | 43
     清洁能源使用率 | 30 | — | 60`,
    `B3:D3 green-cover 40 41 43 @ 2020 2025 2035
     B4 clean-energy-use-rate 30 2020
     D4 clean-energy-use-rate 60 2035`,
    `C4 placeholder`,
  ),
  layout(
    "present and planned split by place, the year only in present's heading",
    `指标项 | 单位 | 现状（2020年） | < | 规划目标 | <
     ^ | ^ | 市域 | 中心城区 | 市域 | 中心城区
     绿色出行分担率 | % | 58 | 62 | 70 | 78
     人均公园绿地面积 | 平方米 | 10 | 12 | 13 | 15`,
    `C3:F3 green-travel-share 58 62 70 78 @ 2020 2020 - -
     C4:F4 park-green-per-capita 10 12 13 15 @ 2020 2020 - -`,
  ),
  layout(
    "target year headed 近期 and 远期 with years in brackets below",
    `指标 | 属性 | 单位 | 近期 | 远期
      | | | （2025年） | （2035年）
     慢行路网密度 | 预期性 | km/km² | 6 | 9
     公交线网密度 | 预期性 | km/km² | 3 | 3.5`,
    `D3:E3 walking-cycling-network-density 6 9 @ 2025 2035
     D4:E4 bus-network-density 3 3.5 @ 2025 2035`,
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
    "district values of one indicator, its rank and its target beside",
    `各区绿化覆盖率（%）
     排名 | 区 | 2022年 | 2023年 | 2025年目标 | 较2022年变化
     1 | 甲区 | 43 | 44 | 45 | 1
     2 | 乙区 | 40 | 41 | 42 | 1`,
    `C3:E3 green-cover 43 44 45 @ 2022 2023 2025
     C4:E4 green-cover 40 41 42 @ 2022 2023 2025`,
  ),
  layout(
    "names that begin with signs are text",
    `指标 | 单位 | 2025年
     =绿化覆盖率 | % | 40
     +公交分担率 | % | 35
     '@新指标 | 个 | 3
     -容积率 | | 1.4`,
    `C2 - 40 2025
     C3 - 35 2025
     C4 - 3 2025
     C5 floor-area-ratio 1.4 2025`,
    `C2:C4 unknown-name`,
  ),
  layout(
    "two tables below one another, the second turned, each with its unit",
    `表一 用地（单位：公顷）
     指标 | 2020年 | 2035年
     耕地规模 | 100 | 99
     林地规模 | 200 | 210

     表二 碳（单位：万吨CO2）
     年份 | 碳排放总量 | 碳汇量 | 净碳排放量
     2020 | 50 | 3 | 47
     2035 | 45 | 4 | 41`,
    `B3:C3 arable-land 100 99 @ 2020 2035
     B4:C4 forest-land-area 200 210 @ 2020 2035
     B8 total-carbon 500000 2020
     C8 carbon-sink 30000 2020
     D8 net-carbon 470000 2020
     B9 total-carbon 450000 2035
     C9 carbon-sink 40000 2035
     D9 net-carbon 410000 2035`,
  ),
  layout(
    "a text file of a letter with figures in cells",
    `关于报送双碳指标的函
     我市2023年绿化覆盖率达到41%，公交分担率为30%。
     特此函告。
     2024年3月1日`,
    ``,
    `no-table`,
  ),
  layout(
    "opposing words for the value: 实际值, 计划值, 完成率",
    `序号 | 考核指标 | 单位 | 计划值 | 实际值 | 完成率 | 得分 | 考核部门
     1 | 绿色出行分担率 | % | 70 | 66 | 94.3 | 9 | 交通局
     2 | 装配式建筑占比 | % | 40 | 42 | 105 | 10 | 住建局
     3 | 万元GDP用水量 | 立方米 | 30 | 29 | 103 | 10 | 水利局`,
    `D2:E2 green-travel-share 70 66 @ -
     D3:E3 prefabricated-building-share 40 42 @ -
     D4:E4 - 30 29 @ -`,
    `D4:E4 unknown-name`,
  ),
  layout(
    "years down with growth rows between, indicators across",
    `年份 | 碳排放总量（吨CO2） | 化肥使用量（吨）
     2021 | 1000 | 50
     同比增长（%） | 2 | -1
     2022 | 1020 | 49
     同比增长（%） | 2 | -2
     年均增速 | 2 | -1.5`,
    `B2 total-carbon 1000 2021
     C2 fertiliser-use 50 2021
     B4 total-carbon 1020 2022
     C4 fertiliser-use 49 2022`,
  ),
  layout(
    "what a plan forbids and asks beside: 下限, 上限, 规划值",
    `指标 | 单位 | 下限 | 上限 | 规划值
     容积率 | — | 1.0 | 2.5 | 1.8
     建筑密度 | % | | 35 | 30
     工业用地绿地率 | % | 10 | 20 | 15`,
    `E2 floor-area-ratio 1.8 -
     E3 building-density 30 -
     E4 industrial-green-ratio 15 -`,
  ),
  layout(
    "the second indicator shares its merged name, scopes in the next column",
    `指标 | 口径 | 单位 | 2022年
     碳排放总量 | 全市 | 万吨CO2 | 1200
     ^ | 中心城区 | 万吨CO2 | 700
     绿化覆盖率 | 全市 | % | 40`,
    `D2 total-carbon 12000000 2022
     D3 total-carbon 7000000 2022
     D4 green-cover 40 2022`,
  ),
  layout(
    "English turned with years, units in brackets, a note below",
    `Year | Total carbon emissions (10,000 tCO2) | Public transport mode share (%) | Plot ratio
     2020 | 1,200 | 32 | 1.6
     2021 | 1,250 | 33 | 1.7
     Note: 2021 figures are preliminary.`,
    `B2 total-carbon 12000000 2020
     C2 public-transport-share 32 2020
     D2 floor-area-ratio 1.6 2020
     B3 total-carbon 12500000 2021
     C3 public-transport-share 33 2021
     D3 floor-area-ratio 1.7 2021`,
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
    "names cut by line ends, with 的 and other words for shares",
    `指标 | 单位 | 2025年
     零碳能源⏎发电的比例 | % | 45
     公交分担比例 | % | 38
     绿色出行占比 | % | 70
     建设用地面积 | 公顷 | 900
     装配式建筑比例 | % | 30
     生态保护红线面积占国土面积的比重 | % | 25
     建设用地 | 公顷 | 900`,
    `C2 zero-carbon-power-share 45 2025
     C3 public-transport-share 38 2025
     C4 green-travel-share 70 2025
     C5 construction-land-area 900 2025
     C6 prefabricated-building-share 30 2025
     C7 ecological-redline-share 25 2025
     C8 - 900 2025`,
    `C8 unknown-name`,
  ),
];
