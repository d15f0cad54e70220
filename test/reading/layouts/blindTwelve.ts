import { layout } from "./layout";

/** Written with their answers before any of them was read, after the eleventh round was mended. */
export const BLIND_TWELVE = [
  layout(
    "a yearbook page: main lines, parts, ditto marks for units",
    `4-12 主要资源指标
     项 目 | 单位 | 2020 | 2021 | 2022
     耕地保有量 | 万亩 | 45 | 45 | 44.85
     林地面积 | 〃 | 60 | 60.3 | 60.6
     建设用地总规模 | 公顷 | 8200 | 8230 | 8260
     　新增工业用地规模 | 公顷 | 120 | 110 | 90`,
    `C3:E3 arable-land 30000 30000 29900 @ 2020 2021 2022
     C4:E4 forest-land-area 40000 40200 40400 @ 2020 2021 2022
     C5:E5 construction-land-area 8200 8230 8260 @ 2020 2021 2022
     C6:E6 new-industrial-land 120 110 90 @ 2020 2021 2022`,
  ),
  layout(
    "blank first column, stray note far right",
    ` | 指标 | | 2025年 | | 2035年 | | | 内部资料
      | 绿色出行分担率（%） | | 66 | | 75 | |
      | 容积率 | | 1.5 | | 1.8 | |`,
    `D2 green-travel-share 66 2025
     F2 green-travel-share 75 2035
     D3 floor-area-ratio 1.5 2025
     F3 floor-area-ratio 1.8 2035`,
  ),
  layout(
    "towns' task sheet: each indicator's base, task and completed share",
    `乡镇 | 耕地保有量（亩） | < | < | 林地面积（亩） | < | <
     ^ | 基期 | 任务 | 完成率（%） | 基期 | 任务 | 完成率（%）
     东镇 | 15000 | 15000 | 100 | 3000 | 3150 | 95.2
     西镇 | 30000 | 30000 | 100 | 6000 | 6000 | 100`,
    `B3:B4 arable-land 1000 2000 @ -
     C3:C4 arable-land 1000 2000 @ -
     E3:E4 forest-land-area 200 400 @ -
     F3:F4 forest-land-area 210 400 @ -`,
  ),
  layout(
    "responsibility list: number, indicator with unit, target texts and dates",
    `序号 | 目标指标 | 2025年目标值 | 2030年目标值 | 完成时限 | 牵头单位 | 配合单位
     1 | 新建绿色建筑占比（%） | 100 | 100 | 2025年12月 | 住建局 | 各区
     2 | 公交分担率（%） | 35以上 | 40左右 | 2030年 | 交通局 | 各区
     3 | 碳汇量（万吨CO2） | 持续提升 | 15 | 2030年 | 林业局 | 各县`,
    `C2:D2 new-green-building-share 100 100 @ 2025 2030
     C3:D3 public-transport-share 35 40 @ 2025 2030
     D4 carbon-sink 150000 2030`,
    `C4 not-a-number`,
  ),
  layout(
    "a long list with place, indicator, two years and their difference",
    `市 | 县区 | 指标 | 单位 | 2022 | 2023 | 差值
     甲市 | 东区 | 绿化覆盖率 | % | 41 | 41.5 | 0.5
     甲市 | 西区 | 绿化覆盖率 | % | 38 | 39 | 1
     乙市 | 南县 | 路网密度 | km/km² | 5.1 | 5.3 | 0.2`,
    `E2:F2 green-cover 41 41.5 @ 2022 2023
     E3:F3 green-cover 38 39 @ 2022 2023
     E4:F4 road-network-density 5.1 5.3 @ 2022 2023`,
  ),
  layout(
    "an export with technical headings under Chinese ones",
    `区县名称 | 年份 | 绿化覆盖率(%) | 人均公园绿地(m²/人)
     qxmc | nf | lhfgl | rjgyld
     甲区 | 2022 | 41 | 12
     乙区 | 2022 | 38 | 13`,
    `C3:C4 green-cover 41 38 @ 2022
     D3:D4 park-green-per-capita 12 13 @ 2022`,
  ),
  layout(
    "title, subtitle and unit on the left, names in the second column under a group",
    `附件2
     某县国土空间规划实施监测表
     2023年度
     领域 | 指标 | 数值 | 单位 | 数据来源
     交通 | 公交站点300m覆盖率 | 61.5 | % | 交通局
      | 慢行分担率 | 27 | % | 交通局
     建筑 | 装配式建筑占比 | 30 | % | 住建局`,
    `C5 stop-300m-coverage 61.5 2023
     C6 walking-cycling-share 27 2023
     C7 prefabricated-building-share 30 2023`,
  ),
  layout(
    "turned, the unit once for all in the corner, districts and their code",
    `2022年各区县用地 | | |
     | | | 单位：平方公里
     代码 | 区县 | 建设用地规模 | 林地规模
     01 | 甲区 | 82 | 41
     02 | 乙区 | 61 | 120
     | 全市 | 143 | 161`,
    `C4:C6 construction-land-area 8200 6100 14300 @ 2022
     D4:D6 forest-land-area 4100 12000 16100 @ 2022`,
  ),
  layout(
    "English, years as rows, notes below",
    `Year | Green coverage rate | Total CO2 emissions | Park green space per capita
      | % | 10 000 t | sq m
     2020 | 40 | 880 | 12.1
     2021 | 40.5 | 902 | 12.4
     Note: preliminary figures.`,
    `B3:B4 green-cover 40 40.5 @ 2020 2021
     C3:C4 total-carbon 8800000 9020000 @ 2020 2021
     D3:D4 park-green-per-capita 12.1 12.4 @ 2020 2021`,
  ),
  layout(
    "a scorecard with what others have in brackets",
    `指标 | 本市 | 全省平均 | 全国平均 | 本市排名
     绿化覆盖率（%） | 41 | 40 | 42.7 | 5
     人均公园绿地面积（m²/人） | 12 | 13 | 14.9 | 8`,
    `B2 green-cover 41 -
     B3 park-green-per-capita 12 -`,
  ),
  layout(
    "the same indicator for several radii and scopes",
    `指标 | 2023年
     公园绿地500米服务半径覆盖率（%） | 81
     公园绿地300米服务半径覆盖率（%） | 52
     中心城区公园绿地500米服务半径覆盖率（%） | 90
     路网密度（公里/平方公里） | 7`,
    `B2 park-500m-coverage 81 2023
     B3 - 52 2023
     B4 - 90 2023
     B5 road-network-density 7 2023`,
    `B3:B4 unknown-name`,
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
    "three small tables on one sheet in an L",
    `表一 | | | | 表二 |
     指标 | 2022年 | | | 指标 | 2023年
     绿化覆盖率（%） | 40 | | | 容积率 | 1.4
     公交分担率（%） | 30 | | | 职住比 | 1.1

     表三
     区县 | 林地面积（公顷）
     甲区 | 300
     乙区 | 400`,
    `B3:B3 green-cover 40 @ 2022
     B4 public-transport-share 30 2022
     F3 floor-area-ratio 1.4 2023
     F4 jobs-housing-ratio 1.1 2023
     B8:B9 forest-land-area 300 400 @ -`,
  ),
  layout(
    "a heading with line breaks and spread letters, totals first",
    `地⏎区 | 碳 排 放⏎总　量⏎（万吨CO2） | 绿 化⏎覆盖率⏎（％）
     总 计 | 1200 | 40
     甲 区 | 700 | 41
     乙 县 | 500 | 39`,
    `B3:B4 total-carbon 7000000 5000000 @ -
     C3:C4 green-cover 41 39 @ -`,
  ),
  layout(
    "logistics and energy of a park by quarter",
    `指标 | 计量单位 | 一季度 | 二季度 | 三季度 | 四季度 | 全年
     清洁能源使用率 | % | 30 | 32 | 35 | 33 | 32.5
     铁路货运量 | 万吨 | 120 | 130 | 125 | 128 | 503`,
    `C2:G2 clean-energy-use-rate 30 32 35 33 32.5 @ -
     C3:G3 rail-freight-volume 1200000 1300000 1250000 1280000 5030000 @ -`,
  ),
  layout(
    "a reply to a questionnaire with the number in the answer column",
    `问题 | 回答
     是否编制双碳专项规划？ | 是
     牵头部门 | 自然资源局
     参与人数 | 12
     联系邮箱 | a@b.cn`,
    ``,
    `no-table`,
  ),
  layout(
    "a calendar of meetings",
    `日期 | 议题 | 参加人数
     2024-03-01 | 规划评审 | 20
     2024-03-08 | 数据核对 | 15`,
    ``,
    `no-table`,
  ),
  layout(
    "coefficients by fuel are no indicators",
    `燃料 | 低位发热量（GJ/t） | 单位热值含碳量（tC/GJ） | 氧化率（%）
     原煤 | 20.9 | 0.0264 | 94
     柴油 | 43.3 | 0.0202 | 98`,
    `B2:B3 - 20.9 43.3 @ -
     C2:C3 - 0.0264 0.0202 @ -
     D2:D3 - 94 98 @ -`,
    `B2:D3 unknown-name`,
  ),
];
