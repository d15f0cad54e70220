import { layout } from "./layout";

/** One convention of reading a table, or two of them together; written with their answers before any was read. */
export const BLIND_FOURTEEN = [
  layout(
    "kinds of land in groups over area and share",
    `地区 | 耕地 | < | 林地 | <
      | 面积（公顷） | 占比（%） | 面积（公顷） | 占比（%）
     甲县 | 1200 | 30 | 800 | 20
     乙县 | 1500 | 35 | 600 | 14`,
    `B3:B4 arable-land 1200 1500 @ -
     D3:D4 forest-land-area 800 600 @ -`,
  ),
  layout(
    "the same kinds of land as rows, area and share as columns",
    `地类 | 面积（公顷） | 占比（%）
     耕地 | 1200 | 30
     林地 | 800 | 20
     草地 | 200 | 5`,
    `B2 arable-land 1200 -
     B3 forest-land-area 800 -
     B4 - 200 -`,
    `B4 unknown-name`,
  ),
  layout(
    "target in text and unit in the name, present as a percentage format",
    `序号 | 评价指标（单位） | 现状（2022年） | 目标（2035年）
     1 | 绿色出行分担率（%） | 0.585{0.0%} | ≥70%
     2 | 公交分担率（%） | 31 | 约45
     3 | 再生水利用率（%） | 0.18{0%} | 30%以上
     4 | 路网密度（公里/平方公里） | 6.1 | 8-10
     5 | 职住比 | 0.92 | 1:1`,
    `C2:D2 green-travel-share 58.5 70 @ 2022 2035
     C3:D3 public-transport-share 31 45 @ 2022 2035
     C4:D4 reclaimed-water-rate 18 30 @ 2022 2035
     C5 road-network-density 6.1 2022
     C6 jobs-housing-ratio 0.92 2022`,
    `D5:D6 not-a-number`,
  ),
  layout(
    "another radius, another base, a fall: near names with the right units",
    `指标 | 单位 | 2035年
     公园绿地300米服务半径覆盖率 | % | 80
     公园绿地、广场用地500米覆盖率 | % | 90
     单位GDP二氧化碳排放降低率 | % | 18
     单位GDP能耗 | 吨标准煤/万元 | 0.4
     社区公共服务设施10分钟步行可达覆盖率 | % | 75
     15分钟社区生活圈覆盖率 | % | 85
     公交站点500m覆盖率 | % | 99
     森林覆盖率 | % | 40`,
    `C2 - 80 2035
     C3 park-500m-coverage 90 2035
     C4 - 18 2035
     C5 - 0.4 2035
     C6 - 75 2035
     C7 fifteen-minute-facility-coverage 85 2035
     C8 - 99 2035
     C9 - 40 2035`,
    `C2 unknown-name
     C4:C6 unknown-name
     C8:C9 unknown-name`,
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
    "years as rows, the year in a merged first column, one total row of the city",
    `年份 | 区县 | 碳排放总量（万吨CO2） | 碳汇量（万吨CO2）
     2020 | 东区 | 120 | 3
     ^ | 西区 | 80 | 5
     ^ | 全市合计 | 200 | 8
     2025 | 东区 | 110 | 3.5
     ^ | 西区 | 78 | 5.5
     ^ | 小计 | 188 | 9`,
    `C2 total-carbon 1200000 2020
     D2 carbon-sink 30000 2020
     C3 total-carbon 800000 2020
     D3 carbon-sink 50000 2020
     C4 total-carbon 2000000 2020
     D4 carbon-sink 80000 2020
     C5 total-carbon 1100000 2025
     D5 carbon-sink 35000 2025
     C6 total-carbon 780000 2025
     D6 carbon-sink 55000 2025`,
  ),
  layout(
    "growth, completion, weight, code and remark with figures all beside one value",
    `指标代码 | 指标名称 | 权重 | 2024年 | 同比增减 | 目标完成率 | 单位 | 备注
     A01 | 绿色出行分担率 | 0.2 | 66 | 2.1 | 94 | % | 2023年为63.9
     A02 | 轨道交通分担率 | 0.3 | 12 | -0.3 | 80 | % | 另见3号文
     A03 | 慢行出行比例 | 0.5 | 28 | 1 | 100 | % | 5`,
    `D2 green-travel-share 66 2024
     D3 rail-share 12 2024
     D4 walking-cycling-share 28 2024`,
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
    "who bears a name before who has it as an alias",
    `指标 | 单位 | 2030年
     建筑密度 | % | 30
     容积率 | — | 1.8
     绿地率 | % | 20
     单位面积碳排放量 | tCO2/亩 | 5
     绿化率 | % | 25
     投资强度 | 万元/亩 | 400`,
    `C2 building-density 30 2030
     C3 floor-area-ratio 1.8 2030
     C4 industrial-green-ratio 20 2030
     C5 industrial-carbon-per-area 5 2030
     C6 - 25 2030
     C7 fixed-asset-investment-intensity 400 2030`,
    `C6 ambiguous-name`,
  ),
  layout(
    "the sheet's name has the year although the title has two",
    `某市2021年至2035年国土空间规划主要指标
     指标 | 单位 | 数值
     再生水利用率 | % | 25
     清洁能源使用率 | % | 50`,
    `C3 reclaimed-water-rate 25 2035
     C4 clean-energy-use-rate 50 2035`,
    ``,
    "指标2035",
  ),
  layout(
    "placeholders and zero in a turned table with a year column",
    `年度 | 绿化覆盖率（%） | 新增工业用地规模（公顷） | 大型风光电基地数量（个）
     2020年 | 38.2 | 0 | —
     2021年 | … | 12 | 0
     2022年 | 39 | 待定 | N/A
     2023年 | 暂无 | / | 1`,
    `B2 green-cover 38.2 2020
     C2 new-industrial-land 0 2020
     C3 new-industrial-land 12 2021
     D3 large-wind-solar-bases 0 2021
     B4 green-cover 39 2022
     D5 large-wind-solar-bases 1 2023`,
    `D2 placeholder
     B3 placeholder
     C4:D4 placeholder
     B5:C5 placeholder`,
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
    "three merged heading lines: group, indicator, year, unit in the group",
    `行政区 | 生态 | < | < | < | 交通（%） | <
     ^ | 林地面积（公顷） | < | 碳汇量（吨CO2） | < | 绿色出行分担率 | <
     ^ | 2020年 | 2035年 | 2020年 | 2035年 | 2020年 | 2035年
     A区 | 100 | 110 | 50 | 60 | 55 | 75
     B区 | 200 | 220 | 90 | 95 | 60 | 78`,
    `B4:C5 forest-land-area 100 110 200 220 @ 2020 2035 2020 2035
     D4:E5 carbon-sink 50 60 90 95 @ 2020 2035 2020 2035
     F4:G5 green-travel-share 55 75 60 78 @ 2020 2035 2020 2035`,
  ),
  layout(
    "state targets, then indicators, then a sentence",
    `表1 目标
     指标 | 单位 | 2025年 | 2030年
     非化石能源消费比重 | % | 20 | 25
     零碳能源发电比例 | % | 39 | 45
     单位国内生产总值能源消耗降低 | % | 13.5 | —
     以上指标按国家下达任务分解，2030年前实现碳达峰。`,
    `C3:D3 - 20 25 @ 2025 2030
     C4:D4 zero-carbon-power-share 39 45 @ 2025 2030
     C5 - 13.5 2025`,
    `C3:D3 unknown-name
     C5 unknown-name
     D5 placeholder`,
  ),
  layout(
    "sections and a subtotal between the rows, list numbers on the names",
    `指标 | 单位 | 2020年 | 2035年
     一、底线约束
     （一）耕地保有量 | 万亩 | 30 | 30
     （二）建设用地总规模 | 平方公里 | 120 | 125
     小计 | | 150 | 155
     二、绿色交通
     ①公交分担率* | % | 25 | 40
     2）慢行分担率〔1〕 | % | 30 | 35`,
    `C3:D3 arable-land 20000 20000 @ 2020 2035
     C4:D4 construction-land-area 12000 12500 @ 2020 2035
     C7:D7 public-transport-share 25 40 @ 2020 2035
     C8:D8 walking-cycling-share 30 35 @ 2020 2035`,
  ),
  layout(
    "a place heading the values, the year above it",
    ` | | 2023年 | < | <
     指标 | 单位 | 全市 | 主城区 | 新区
     建成区绿化覆盖率 | % | 41 | 42.5 | 38
     城区道路网密度 | km/km2 | 7 | 8.1 | 5.2`,
    `C3:E3 green-cover 41 42.5 38 @ 2023
     C4:E4 road-network-density 7 8.1 5.2 @ 2023`,
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
    "English with a period in the heading and a bound",
    `Indicator | Unit | Baseline 2020 | Target 2035 | Change (%)
     Green travel mode share | % | 58.2 | ≥ 75 | 28.9
     Canopy cover | % | 30 | at least 35% | 16.7
     Park green space per capita | m²/person | 11.5 | about 14 | 21.7
     TOD stations | number | 3 | 10-12 | n/a`,
    `C2:D2 green-travel-share 58.2 75 @ 2020 2035
     C3:D3 canopy-cover 30 35 @ 2020 2035
     C4:D4 park-green-per-capita 11.5 14 @ 2020 2035
     C5 tod-stations 3 2020`,
    `D5 not-a-number`,
  ),
  layout(
    "a list of one value per row: city, indicator, year, value, unit, source with figures",
    `城市 | 指标 | 年份 | 值 | 单位 | 来源
     甲市 | 绿化覆盖率 | 2020 | 40.1 | % | 2021年鉴第35页
     甲市 | 绿化覆盖率 | 2025 | 42 | % | 12
     乙市 | 碳汇量 | 2020 | 2.2 | 万吨CO2 | 30
     乙市 | 幸福指数 | 2020 | 88 | 分 | 4`,
    `D2 green-cover 40.1 2020
     D3 green-cover 42 2025
     D4 carbon-sink 22000 2020
     D5 - 88 2020`,
    `D5 unknown-name`,
  ),
  layout(
    "an indicator's values by scheme with a mean and a maximum column",
    `指标（%） | 方案一 | 方案二 | 方案三 | 平均值 | 最大值
     绿色出行分担率 | 70 | 72 | 75 | 72.3 | 75
     建筑密度 | 28 | 30 | 32 | 30 | 32`,
    `B2:D2 green-travel-share 70 72 75 @ -
     B3:D3 building-density 28 30 32 @ -`,
  ),
  layout(
    "the quantity is the title's, the years are a line, districts stand in two columns",
    `2018—2020年人均公园绿地面积（平方米/人）
     市 | 县区 | 2018 | 2019 | 2020
     甲市 | A区 | 10 | 10.5 | 11
      | B县 | 12 | 12.2 | 12.4
     乙市 | C区 | 9 | 9.1 | -`,
    `C3:E3 park-green-per-capita 10 10.5 11 @ 2018 2019 2020
     C4:E4 park-green-per-capita 12 12.2 12.4 @ 2018 2019 2020
     C5:D5 park-green-per-capita 9 9.1 @ 2018 2019`,
    `E5 placeholder`,
  ),
  layout(
    "a plain name with another scope in brackets",
    `指标 | 单位 | 2022年
     绿化覆盖率（建成区） | % | 41
     绿化覆盖率（工业园区） | % | 22
     公交分担率（中心城区） | % | 35
     容积率（住宅用地） | | 2.1`,
    `C2 green-cover 41 2022
     C3 - 22 2022
     C4 - 35 2022
     C5 - 2.1 2022`,
    `C3:C5 unknown-name`,
  ),
];
