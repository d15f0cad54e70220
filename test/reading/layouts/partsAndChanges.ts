import { layout } from "./layout";

/** Areas and masses that are parts or changes of what they are called, and the ways in which statistics are handed out. */
export const PARTS_AND_CHANGES = [
  layout(
    "a statistics office's export, the indicator on a line of its own above",
    `数据库：分省年度数据
     指标：建成区绿化覆盖率(%)
     时间：最近3年
     地区 | 2023年 | 2022年 | 2021年
     甲省 | 43.9 | 43.8 | 43.3
     乙省 | 38.5 | 38.3 | 38.1
     数据来源：某统计局`,
    `B5:D5 green-cover 43.9 43.8 43.3 @ 2023 2022 2021
     B6:D6 green-cover 38.5 38.3 38.1 @ 2023 2022 2021`,
  ),
  layout(
    "a survey of land with what came and went between the states",
    `2022年度主要地类面积变化情况表
     单位：公顷
     地类 | 年初面积 | 年内增加 | 年内减少 | 年末面积 | 净变化
     耕地 | 20135.2 | 105.3 | 88.1 | 20152.4 | 17.2
     林地 | 30210.6 | 22.2 | 41.9 | 30190.9 | -19.7`,
    `B4 arable-land 20135.2 -
     E4 arable-land 20152.4 2022
     B5 forest-land-area 30210.6 -
     E5 forest-land-area 30190.9 2022`,
  ),
  layout(
    "negative areas by county are changes, though nothing says so",
    `各县耕地（公顷）
     县 | 2015年 | 2020年
     甲县 | -120 | 35
     乙县 | 45 | -12`,
    `B3:C3 - -120 35 @ 2015 2020
     B4:C4 - 45 -12 @ 2015 2020`,
    `B3:C4 unknown-name`,
  ),
  layout(
    "a scheme's column with negative areas beside one with areas",
    `指标 | 单位 | 现状值 | 规划值
     建设用地规模 | 公顷 | 1200 | -20
     耕地保有量 | 公顷 | 3400 | -35
     林地面积 | 公顷 | 500 | 12`,
    `C2 construction-land-area 1200 -
     C3 arable-land 3400 -
     C4 forest-land-area 500 -
     D2:D4 - -20 -35 12 @ -`,
    `D2:D4 unknown-name`,
  ),
  layout(
    "one negative number among many is a slip, and is judged as one",
    `区 | 耕地面积（公顷）
     甲区 | 120
     乙区 | 130
     丙区 | -110
     丁区 | 140`,
    `B2:B5 arable-land 120 130 -110 140 @ -`,
  ),
  layout(
    "sinks may be written with a minus",
    `年份 | 碳汇量（万吨CO2）
     2020 | -12
     2021 | -13`,
    `B2:B3 carbon-sink -120000 -130000 @ 2020 2021`,
  ),
  layout(
    "farmland by grade down",
    `耕地质量等级 | 耕地面积（公顷） | 占比（%）
     一级 | 1200 | 20
     二级 | 1800 | 30
     三级 | 3000 | 50
     合计 | 6000 | 100`,
    `B2:B4 - 1200 1800 3000 @ -`,
    `B2:B4 unknown-name`,
  ),
  layout(
    "land by slope across",
    `坡度 | ≤2° | 2°～6° | 6°～15° | 15°～25° | >25°
     耕地面积（公顷） | 120 | 560 | 2300 | 1200 | 4180
     林地面积（公顷） | 3 | 13 | 55 | 29 | 100`,
    ``,
    `no-table`,
  ),
  layout(
    "farmland by numbered grade across, its unit above",
    `耕地质量等别
     单位：公顷
     等别 | 1等 | 2等 | 3等 | 4等 | 合计
     耕地面积 | 120 | 560 | 2300 | 1200 | 4180`,
    ``,
    `no-table`,
  ),
  layout(
    "kinds of land down, degrees across",
    `土地利用类型 | 低安全Low | < | 中等安全Middle | < | 合计Total | <
     ^ | 面积（公顷） | 比例（%） | 面积（公顷） | 比例（%） | 面积（公顷） | 比例（%）
     耕地 | 120 | 20 | 130 | 30 | 250 | 50
     林地 | 220 | 20 | 330 | 30 | 550 | 50`,
    `F3 arable-land 250 -
     F4 forest-land-area 550 -`,
  ),
  layout(
    "sectors down, their carbon and its share",
    `部门 | 碳排放量（万吨CO2） | 占比（%）
     工业 | 1200 | 60
     交通 | 300 | 15
     合计 | 1500 | 75`,
    `B2:B3 - 1200 300 @ -`,
    `B2:B3 unknown-name`,
  ),
  layout(
    "kinds of land down: a ratio is each one's own, an area is not",
    `用地类型 | 容积率 | 建筑密度（%）
     居住用地 | 2 | 25
     商业用地 | 3 | 45`,
    `B2 floor-area-ratio 2 -
     C2 building-density 25 -
     B3 floor-area-ratio 3 -
     C3 building-density 45 -`,
  ),
  layout(
    "square metres typed with a plain 2 in a name's brackets, and a code of land that looks like them",
    `区 | 建设用地面积（m2） | 人均公园绿地面积(m2/人) | 林地面积（A1）
     东区 | 12000000 | 13.2 | 20`,
    `B2 construction-land-area 1200 -
     C2 park-green-per-capita 13.2 -
     D2 - 20 -`,
    `D2 unknown-name`,
  ),
  layout(
    "money said to be GDP's in the unit",
    `城市 | 年份 | 碳强度（tCO2/万元GDP） | 单位GDP二氧化碳排放（吨/万元地区生产总值）
     甲市 | 2020 | 0.81 | 0.82`,
    `C2:D2 gdp-carbon-intensity 0.81 0.82 @ 2020`,
  ),
  layout(
    "kinds of land across over counties, the unit in the title",
    `表1 各县主要地类面积（单位：万亩）
     县 | 耕地 | 林地
     甲县 | 34.5 | 120
     乙县 | 22.2 | 81
     合计 | 56.7 | 201`,
    `B3 arable-land 23000 -
     C3 forest-land-area 80000 -
     B4 arable-land 14800 -
     C4 forest-land-area 54000 -`,
  ),
  layout(
    "sectors below a corner that names the whole",
    `碳排放（万吨CO2） | 2020 | 2021
     总计 | 1000 | 1020
     工业 | 600 | 610
     建筑 | 200 | 205`,
    `B3:C3 - 600 610 @ 2020 2021
     B4:C4 - 200 205 @ 2020 2021`,
    `B3:C4 unknown-name`,
  ),
  layout(
    "woods by their kind, farmland by height",
    `林种 | 林地面积（公顷） | | 高程（m） | 耕地面积（公顷）
     防护林 | 12000 | | <500 | 3000
     用材林 | 8000 | | 500-1000 | 800
     经济林 | 3000 | | >1000 | 20`,
    `B2:B4 - 12000 8000 3000 @ -
     D2 - 500 -
     D4 - 1000 -
     E2:E4 - 3000 800 20 @ -`,
    `B2:B4 unknown-name
     D2 unknown-name
     D4 unknown-name
     E2:E4 unknown-name`,
  ),
  layout(
    "kinds of schemes have wholes of their own",
    `情景类型 | 碳排放总量（万吨CO2）
     基准情景 | 5200
     低碳情景 | 4800`,
    `B2:B3 total-carbon 52000000 48000000 @ -`,
  ),
  layout(
    "a project has its ratio, and no plan's area",
    `项目名称 | 建设用地面积（亩） | 容积率
     甲项目 | 120 | 1.8
     乙项目 | 80 | 2`,
    `B2:B3 - 120 80 @ -
     C2:C3 floor-area-ratio 1.8 2 @ -`,
    `B2:B3 unknown-name`,
  ),
  layout(
    "what earns how many points",
    `评价指标 | 5分 | 4分 | 3分 | 2分 | 1分
     绿化覆盖率（%） | >45 | 40 | 35 | 30 | <30`,
    ``,
    `no-table`,
  ),
];
