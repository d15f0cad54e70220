import { layout } from "./layout";

/** Tables as plans, assessments and their annexes print them. */
export const PLAN_TABLES = [
  layout(
    "one indicator for the whole area and for the central city, merged over both rows",
    `表3-1 规划指标体系表 | < | < | < | < | < | <
     序号 | 指标项 | 层级 | 单位 | 2020年 | 2035年 | 属性
     1 | 建设用地总规模 | 市域 | 平方公里 | 812.5 | 840 | 约束性
     ^ | ^ | 中心城区 | 平方公里 | 210 | 225 | ^
     2 | 道路网密度 | 中心城区 | 公里/平方公里 | 6.4 | ≥8 | 预期性`,
    `E3 construction-land-area 81250 2020
     F3 construction-land-area 84000 2035
     E4 construction-land-area 21000 2020
     F4 construction-land-area 22500 2035
     E5 road-network-density 6.4 2020
     F5 road-network-density 8 2035`,
  ),
  layout(
    "years in brackets behind the words for them",
    `序号 | 指标名称 | 单位 | 现状（2020年） | 近期目标（2025年） | 规划目标（2035年） | 指标属性
     1 | 公共交通分担率 | % | 28.6 | 32 | 40 | 预期性
     2 | 林地面积 | 万公顷 | 12.36 | 12.4 | 12.5 | 预期性`,
    `D2 public-transport-share 28.6 2020
     E2 public-transport-share 32 2025
     F2 public-transport-share 40 2035
     D3 forest-land-area 123600 2020
     E3 forest-land-area 124000 2025
     F3 forest-land-area 125000 2035`,
  ),
  layout(
    "change and yearly growth between the years",
    `指标 | 单位 | 2020年现状值 | 2035年规划值 | 变化量 | 年均增长率（%） | 较2020年增减
     耕地保有量 | 万亩 | 65.4 | 64.9 | -0.5 | -0.05 | -0.8%
     绿化覆盖率 | % | 40.1 | 43 | 2.9 | 0.5 | +7.2%`,
    `C2 arable-land 43600 2020
     D2 arable-land 43266.6667 2035
     C3 green-cover 40.1 2020
     D3 green-cover 43 2035`,
  ),
  layout(
    "what is handed down, the standard and the country's mean beside one's own",
    `指标 | 单位 | 国家标准 | 全省平均 | 上级下达目标 | 本市现状 | 本市目标
     再生水利用率 | % | 25 | 27.1 | 28 | 24.3 | 30
     人均公园绿地面积 | 平方米 | 9 | 13.6 | 12 | 14.1 | 15`,
    `F2 reclaimed-water-rate 24.3 -
     G2 reclaimed-water-rate 30 -
     F3 park-green-per-capita 14.1 -
     G3 park-green-per-capita 15 -`,
  ),
  layout(
    "area and central city under each year, three lines of headings",
    `指标 | 单位 | 规划值 | < | < | <
     ^ | ^ | 2025年 | < | 2035年 | <
     ^ | ^ | 市域 | 中心城区 | 市域 | 中心城区
     建设用地规模 | 公顷 | 81000 | 21000 | 84000 | 22500
     绿地率 | % | 36 | 38 | 37.5 | 40`,
    `C4 construction-land-area 81000 2025
     D4 construction-land-area 21000 2025
     E4 construction-land-area 84000 2035
     F4 construction-land-area 22500 2035
     C5 industrial-green-ratio 36 2025
     D5 industrial-green-ratio 38 2025
     E5 industrial-green-ratio 37.5 2035
     F5 industrial-green-ratio 40 2035`,
  ),
  layout(
    "sections numbered in Chinese, indicators numbered through, the property in its own column",
    `城市体检评估指标表 | < | < | < | < | <
     评估年份：2023年 | < | < | < | < | <
     序号 | 指标 | 计量单位 | 指标值 | 评价结果 | 数据提供部门
     一、绿色低碳 | < | < | < | < | <
     1 | 绿色交通出行比例 | 百分比 | 63.2 | 良好 | 交通局
     2 | 新建绿色建筑占比 | 百分比 | 91 | 优秀 | 住建局
     二、集约紧凑 | < | < | < | < | <
     3 | 城区道路网密度 | 公里/平方公里 | 7.1 | 一般 | 住建局`,
    `D5 green-travel-share 63.2 2023
     D6 new-green-building-share 91 2023
     D8 road-network-density 7.1 2023`,
  ),
  layout(
    "bounds of every kind in the target's column",
    `指标 | 单位 | 2035年目标
     绿色出行分担率 | % | 不低于80
     公交分担率 | % | ≥40%
     公园绿地、广场用地500米覆盖率 | % | 达到95
     建设用地总规模 | 公顷 | ≤84,000
     耕地保有量 | 公顷 | 控制在43600以上
     公交线网密度 | 公里/平方公里 | 3.5左右
     建筑密度 | % | 不大于 35%
     再生水利用率 | % | >30`,
    `C2 green-travel-share 80 2035
     C3 public-transport-share 40 2035
     C4 park-500m-coverage 95 2035
     C5 construction-land-area 84000 2035
     C6 arable-land 43600 2035
     C7 bus-network-density 3.5 2035
     C8 building-density 35 2035
     C9 reclaimed-water-rate 30 2035`,
  ),
  layout(
    "two columns of remarks with figures, the definition as a sentence",
    `指标名称 | 指标含义 | 单位 | 目标值 | 备注
     慢行分担率 | 步行和自行车出行量占全部出行量的比例，反映2020年以来的变化 | % | 35 | 2020年为31.2
     路网密度 | 建成区道路总长度与面积之比 | km/km² | 8 | 含支路3.2`,
    `D2 walking-cycling-share 35 -
     D3 road-network-density 8 -`,
  ),
  layout(
    "the last years of two five-year plans",
    `指标 | 单位 | 2020年 | “十四五”末 | “十五五”期末 | “十四五”年均
     公交专用道总里程 | 公里 | 120 | 180 | 240 | 12
     绿色出行分担率 | % | 58 | 65 | 70 | 1.4`,
    `C2 bus-lane-length 120 2020
     D2 bus-lane-length 180 2025
     E2 bus-lane-length 240 2030
     C3 green-travel-share 58 2020
     D3 green-travel-share 65 2025
     E3 green-travel-share 70 2030`,
  ),
  layout(
    "weights, scores and a total of scores below",
    `指标 | 权重（%） | 目标值（%） | 实际值（%） | 得分
     绿色出行分担率 | 30 | 70 | 66 | 28.3
     再生水利用率 | 20 | 30 | 31 | 20
     合计 | 100 | | | 48.3`,
    `C2 green-travel-share 70 -
     D2 green-travel-share 66 -
     C3 reclaimed-water-rate 30 -
     D3 reclaimed-water-rate 31 -`,
  ),
  layout(
    "a value for a period is of no year",
    `指标 | 单位 | 2020年 | 2021—2025年累计
     退耕还林面积 | 公顷 | 120 | 560
     高效节水灌溉面积 | 万亩 | 3 | 1.5`,
    `C2 returned-land-area 120 2020
     D2 returned-land-area 560 -
     C3 water-saving-irrigation-area 2000 2020
     D3 water-saving-irrigation-area 1000 -`,
  ),
  layout(
    "the property behind the name, unit in the name, target year above",
    ` | | 规划目标
     指标 | 2020年 | 2035年
     单位GDP碳排放（吨二氧化碳/万元）（约束性） | 1.02 | 0.6
     人均碳排放量（吨CO₂/人）（预期性） | 7.4 | 6
     碳排放总量（万吨CO2）（预期性） | 3200 | 2900`,
    `B3 gdp-carbon-intensity 1.02 2020
     C3 gdp-carbon-intensity 0.6 2035
     B4 carbon-per-capita 7.4 2020
     C4 carbon-per-capita 6 2035
     B5 total-carbon 32000000 2020
     C5 total-carbon 29000000 2035`,
  ),
  layout(
    "blocks of a detailed plan as rows",
    `地块控制指标一览表 | < | < | < | <
     地块编号 | 用地面积（公顷） | 容积率 | 建筑密度（%） | 绿地率（%）
     A-01-01 | 3.52 | 2.0 | 30 | 35
     A-01-02 | 1.87 | 1.5 | '≤28 | '≥40
     合计 | 5.39 | | | `,
    `B3 - 3.52 -
     C3 floor-area-ratio 2 -
     D3 building-density 30 -
     E3 industrial-green-ratio 35 -
     B4 - 1.87 -
     C4 floor-area-ratio 1.5 -
     D4 building-density 28 -
     E4 industrial-green-ratio 40 -`,
    `B3 unknown-name
     B4 unknown-name`,
  ),
  layout(
    "schemes side by side",
    `方案比选表 | < | < | < | <
     指标 | 单位 | 方案一 | 方案二 | 推荐方案
     容积率 | — | 2.2 | 2.5 | 2.4
     公交站点300米覆盖率 | % | 68 | 74 | 75`,
    `C3 floor-area-ratio 2.2 -
     D3 floor-area-ratio 2.5 -
     E3 floor-area-ratio 2.4 -
     C4 stop-300m-coverage 68 -
     D4 stop-300m-coverage 74 -
     E4 stop-300m-coverage 75 -`,
  ),
  layout(
    "tasks with what was done and how far",
    `工作任务 | 指标 | 单位 | 年度目标 | 实际完成值 | 完成率 | 完成时限
     加密公交 | 公交线网密度 | km/km² | 3 | 2.8 | 93.3% | 2025年12月
     垃圾分类 | 城市生活垃圾资源化利用率 | % | 60 | 61.5 | 102.5% | 2025年12月`,
    `D2 bus-network-density 3 -
     E2 bus-network-density 2.8 -
     D3 municipal-waste-resource-rate 60 -
     E3 municipal-waste-resource-rate 61.5 -`,
  ),
  layout(
    "the target year of a single value in a column of its own, as text",
    `指标 | 目标值 | 单位 | 目标年份
     绿色出行分担率 | 75 | % | '2030
     绿化覆盖率 | 45 | % | '2035`,
    `B2 green-travel-share 75 2030
     B3 green-cover 45 2035`,
  ),
  layout(
    "schemes as columns",
    `指标 | 单位 | 方案一 | 方案二 | 推荐方案
     容积率 | | 1.8 | 2 | 2.2
     建筑密度 | % | 28 | 30 | 25
     单位GDP碳排放 | tCO2/万元 | 0.8 | 0.75 | 0.7`,
    `C2:E2 floor-area-ratio 1.8 2 2.2 @ -
     C3:E3 building-density 28 30 25 @ -
     C4:E4 gdp-carbon-intensity 0.8 0.75 0.7 @ -`,
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
    "a plan's table of transmission to counties: targets down, counties across",
    `附表6 主要指标分解表（2035年）
 指标名称 | 单位 | 全市 | 甲区 | 乙县 | 丙县
 耕地保有量 | 万亩 | ≥210 | 12.5 | 98 | 99.5
 建设用地总规模 | 平方千米 | ≤820 | 210 | 305 | 305
 绿色出行分担率 | % | 75 | 80 | 65 | —`,
    `C3 arable-land 140000 2035
 D3 arable-land 8333.33333 2035
 E3 arable-land 65333.3333 2035
 F3 arable-land 66333.3333 2035
 C4 construction-land-area 82000 2035
 D4 construction-land-area 21000 2035
 E4 construction-land-area 30500 2035
 F4 construction-land-area 30500 2035
 C5 green-travel-share 75 2035
 D5 green-travel-share 80 2035
 E5 green-travel-share 65 2035`,
    `F5 placeholder`,
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
    "an indicator's values by scheme with a mean and a maximum column",
    `指标（%） | 方案一 | 方案二 | 方案三 | 平均值 | 最大值
     绿色出行分担率 | 70 | 72 | 75 | 72.3 | 75
     建筑密度 | 28 | 30 | 32 | 30 | 32`,
    `B2:D2 green-travel-share 70 72 75 @ -
     B3:D3 building-density 28 30 32 @ -`,
  ),
  layout(
    "scenarios under years",
    `指标 | 单位 | 2025年 | < | 2035年 | <
     ^ | ^ | 基准情景 | 低碳情景 | 基准情景 | 低碳情景
     碳排放总量 | 万tCO2 | 1300 | 1250 | 1400 | 1100
     人均碳排放量 | tCO2/人 | 6.2 | 6 | 6.3 | 4.9`,
    `C3:F3 total-carbon 13000000 12500000 14000000 11000000 @ 2025 2025 2035 2035
     C4:F4 carbon-per-capita 6.2 6 6.3 4.9 @ 2025 2025 2035 2035`,
  ),
  layout(
    "levels of indicators, the third named, targets split by place",
    `一级指标 | 二级指标 | 三级指标 | 单位 | 2025年目标 | < | 2035年目标 | <
     ^ | ^ | ^ | ^ | 市域 | 中心城区 | 市域 | 中心城区
     绿色低碳 | 交通 | 绿色出行比例 | % | 65 | 70 | 70 | 80
     ^ | ^ | 充电桩配置率 | % | 15 | 20 | 30 | 35
     ^ | 建筑 | 超低能耗建筑 | % | 5 | 8 | 10 | 20`,
    `E3:H3 green-travel-share 65 70 70 80 @ 2025 2025 2035 2035
     E4:H4 ev-charger-provision 15 20 30 35 @ 2025 2025 2035 2035
     E5:H5 - 5 8 10 20 @ 2025 2025 2035 2035`,
    `E5:H5 unknown-name`,
  ),
  layout(
    "indices of a carbon-peak plan with decimals, kinds and who leads",
    `附件 主要目标指标
 类别 | 主要指标 | 2020年基准 | 2025年目标 | 2030年目标 | 属性 | 牵头部门
 碳排放 | 单位地区生产总值二氧化碳排放（吨/万元） | 0.92 | 0.75 | 0.6 | 约束性 | 发展改革委
 ^ | 碳排放总量（万吨二氧化碳） | 1820 | 1900 | 1880 | 预期性 | 生态环境局
 绿色建筑 | 新建民用建筑中二星级及以上绿色建筑占比（%） | 20 | 40 | 60 | 预期性 | 住建局
 绿色交通 | 中心城区绿色出行比例（%） | 65 | 70 | 75 | 预期性 | 交通局
 碳汇 | 森林蓄积量（万立方米） | 520 | 560 | 600 | 约束性 | 林业局
 ^ | 年碳汇量（万吨CO2） | 62 | 65 | 70 | 预期性 | 林业局`,
    `C3 gdp-carbon-intensity 0.92 2020
 D3 gdp-carbon-intensity 0.75 2025
 E3 gdp-carbon-intensity 0.6 2030
 C4 total-carbon 18200000 2020
 D4 total-carbon 19000000 2025
 E4 total-carbon 18800000 2030
 C5 two-star-green-building-share 20 2020
 D5 two-star-green-building-share 40 2025
 E5 two-star-green-building-share 60 2030
 C6 - 65 2020
 D6 - 70 2025
 E6 - 75 2030
 C7 - 520 2020
 D7 - 560 2025
 E7 - 600 2030
 C8 carbon-sink 620000 2020
 D8 carbon-sink 650000 2025
 E8 carbon-sink 700000 2030`,
    `C6 unknown-name
 D6 unknown-name
 E6 unknown-name
 C7 unknown-name
 D7 unknown-name
 E7 unknown-name`,
  ),
  layout(
    "districts as value columns beside a target",
    `指标 | 单位 | 东城 | 西城 | 高新区 | 2035年目标
     公交分担率 | % | 30 | 31 | 32 | 40
     路网密度 | km/km² | 7 | 8 | 9 | 10`,
    `C2:F2 public-transport-share 30 31 32 40 @ - - - 2035
     C3:F3 road-network-density 7 8 9 10 @ - - - 2035`,
  ),
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
    "values per scheme below each year, last column a difference",
    `指标 | 单位 | 2030年 | < | 2035年 | < | 方案二比方案一
     ^ | ^ | 方案一 | 方案二 | 方案一 | 方案二 | ^
     碳排放总量 | 万吨CO2 | 100 | 95 | 90 | 80 | -10
     公交分担率 | % | 30 | 32 | 35 | 40 | 5`,
    `C3:F3 total-carbon 1000000 950000 900000 800000 @ 2030 2030 2035 2035
     C4:F4 public-transport-share 30 32 35 40 @ 2030 2030 2035 2035`,
  ),
  layout(
    "the numbers of a plan's articles and pages beside",
    `条款 | 指标 | 页码 | 目标值 | 单位
     12 | 绿色出行分担率 | 35 | 70 | %
     13 | 装配式建筑占比 | 36 | 40 | %`,
    `D2 green-travel-share 70 -
     D3 prefabricated-building-share 40 -`,
  ),
  layout(
    "years over two lines: plan period above, year below, name merged over both",
    `指标 | 计量单位 | “十三五”末 | “十四五” | < | <
     ^ | ^ | 2020年 | 2021年 | 2022年 | 2025年（目标）
     碳排放总量 | 万吨CO2 | 1180 | 1195 | 1190 | 1200
     零碳能源发电比例 | % | 22 | 25 | 28 | 38`,
    `C3:F3 total-carbon 11800000 11950000 11900000 12000000 @ 2020 2021 2022 2025
     C4:F4 zero-carbon-power-share 22 25 28 38 @ 2020 2021 2022 2025`,
  ),
  layout(
    "targets as text that say their year in the cell",
    `指标 | 单位 | 目标
     绿色出行分担率 | % | 到2035年达到75
     公交分担率 | % | 2030年：40
     容积率 | | 不低于1.2`,
    `C4 floor-area-ratio 1.2 -`,
    `C2:C3 not-a-number`,
  ),
  layout(
    "two years' plan under a five-year heading",
    `指标 | 单位 | “十四五”规划 | < | “十五五”展望
     ^ | ^ | 2020年基期 | 2025年目标 | 2030年
     再生水利用率 | % | 18 | 25 | 35
     单位GDP碳排放 | tCO2/万元 | 0.9 | 0.75 | 0.6`,
    `C3:E3 reclaimed-water-rate 18 25 35 @ 2020 2025 2030
     C4:E4 gdp-carbon-intensity 0.9 0.75 0.6 @ 2020 2025 2030`,
  ),
  layout(
    "target column says relation in a column of its own",
    `指标 | 单位 | 关系 | 目标值 | 2022年值 | 结论
绿化覆盖率 | % | ≥ | 41 | 40.2 | 未达标
公交站点300m覆盖率 | % | ≥ | 65 | 66.1 | 达标
工业用地绿地率 | % | ≤ | 20 | 15 | 达标`,
    `D2:E2 green-cover 41 40.2 @ - 2022
D3:E3 stop-300m-coverage 65 66.1 @ - 2022
D4:E4 industrial-green-ratio 20 15 @ - 2022`,
  ),
  layout(
    "three-year table with cumulative and target",
    `指标 | 单位 | 2021 | 2022 | 2023 | 三年累计 | 十四五目标
退耕还林、退田还湖、退田还湿的面积 | 亩 | 300 | 450 | 600 | 1350 | 3000
建筑废弃物消纳量 | 万吨 | 12 | 13 | 13.5 | 38.5 | 15`,
    `C2:E2 returned-land-area 20 30 40 @ 2021 2022 2023
G2 returned-land-area 200 -
C3:E3 construction-waste-absorbed 120000 130000 135000 @ 2021 2022 2023
G3 construction-waste-absorbed 150000 -`,
  ),
  layout(
    "streets named without a word, beside one target",
    `指标 | 单位 | 城关 | 马驹桥 | 张家湾 | 2025年目标
绿化覆盖率 | % | 40 | 38 | 41 | 42
耕地规模 | 公顷 | 100 | 3000 | 2500 | 5600`,
    `C2:F2 green-cover 40 38 41 42 @ - - - 2025
C3:F3 arable-land 100 3000 2500 5600 @ - - - 2025`,
  ),
  layout(
    "scenario analysis: years down, scenarios across for one indicator",
    `碳排放绝对量情景预测（万吨CO2）
年份 | 基准情景 | 低碳情景 | 强化低碳情景
2025 | 2200 | 2150 | 2100
2030 | 2300 | 2100 | 1900
2035 | 2200 | 1800 | 1500`,
    `B3:D3 total-carbon 22000000 21500000 21000000 @ 2025
B4:D4 total-carbon 23000000 21000000 19000000 @ 2030
B5:D5 total-carbon 22000000 18000000 15000000 @ 2035`,
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
    "a county's plan with groups merged at the left",
    `××县国土空间总体规划主要指标 | < | < | <
 指标类别 | 指标名称 | 2020年基数 | 2035年目标
 底线管控 | 耕地保有量（万亩） | 88.62 | 不低于88.1
 ^ | 建设用地总规模（公顷） | 12034.5 | 12500
 绿色低碳 | 绿色交通出行比例（%） | 55 | ≥70`,
    `C3 arable-land 59080 2020
D3 arable-land 58733.3333 2035
C4 construction-land-area 12034.5 2020
D4 construction-land-area 12500 2035
C5 green-travel-share 55 2020
D5 green-travel-share 70 2035`,
  ),
  layout(
    "targets with the sentence they stand in",
    `城市 | 指标 | 目标年 | 数值 | 单位 | 原文
     甲市 | 绿色出行分担率 | 2025 | 76.5 | % | 绿色出行分担率达到76.5%
     甲市 | 路网密度 | 2025 | 8 | 公里/平方公里 | 8公里/平方公里`,
    `D2 green-travel-share 76.5 2025
     D3 road-network-density 8 2025`,
  ),
  layout(
    "the last year of a five-year plan",
    `指标 | 单位 | 2020年 | “十四五”期末
     绿色出行分担率 | % | 50 | 60`,
    `C2 green-travel-share 50 2020
     D2 green-travel-share 60 2025`,
  ),
  layout(
    "numbers with Chinese multiples and a bound behind",
    `指标 | 2035年
  耕地保有量 | '65.4万亩以上
  建设用地总规模 | '840平方公里以内
  铁路货运量 | '1.2亿吨
  轨道微中心数量 | '≥20个
  碳汇量 | '约12万吨CO2`,
    `B2 arable-land 43600 2035
  B3 construction-land-area 84000 2035
  B4 rail-freight-volume 120000000 2035
  B5 rail-micro-centres 20 2035
  B6 carbon-sink 120000 2035`,
  ),
  layout(
    "state targets are not taken for indicators",
    `指标 | 单位 | 2025年
  单位国内生产总值二氧化碳排放降低 | % | 18
  非化石能源占能源消费总量比重 | % | 20
  单位GDP碳排放 | tCO2/万元 | 0.8`,
    `C2 - 18 2025
  C3 - 20 2025
  C4 gdp-carbon-intensity 0.8 2025`,
    `C2 unknown-name
  C3 unknown-name`,
  ),
];
