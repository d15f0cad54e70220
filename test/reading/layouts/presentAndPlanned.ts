import { layout } from "./layout";

/** Present, planned and reached side by side, by terms and stages. Most were written with their answers before any of them was read. */
export const PRESENT_AND_PLANNED = [
  layout(
    "annex of a city's master plan: base, near and far year above their numbers, section lines, levels",
    `附表1 规划指标体系表
     序号 | 指标项 | 单位 | 规划基期年 | 规划近期目标年 | 规划目标年 | 指标属性 | 指标层级
     ^ | ^ | ^ | 2020 | 2025 | 2035 | ^ | ^
     一、空间底线 | < | < | < | < | < | < | <
     1 | 耕地保有量 | 万亩 | 45.15 | 45 | ≥45 | 约束性 | 市域
     2 | 生态保护红线面积占国土面积比例 | % | 22.5 | 22.5 | 22.5 | 约束性 | 市域
     3 | 用水总量 | 亿立方米 | 5.2 | 5.5 | ≤6 | 约束性 | 市域
     二、空间结构与效率 | < | < | < | < | < | < | <
     4 | 道路网密度 | 公里/平方公里 | 6.1 | 7 | ≥8 | 约束性 | 中心城区
     5 | 绿色交通出行比例 | % | 65 | 70 | ≥80 | 预期性 | 中心城区
     注：指标基期数据以2020年度国土变更调查为准。`,
    `D5:F5 arable-land 30100 30000 30000 @ 2020 2025 2035
     D6:F6 ecological-redline-share 22.5 22.5 22.5 @ 2020 2025 2035
     D7:F7 - 5.2 5.5 6 @ 2020 2025 2035
     D9:F9 road-network-density 6.1 7 8 @ 2020 2025 2035
     D10:F10 green-travel-share 65 70 80 @ 2020 2025 2035`,
    `D7:F7 unknown-name`,
  ),
  layout(
    "planned against present, and the last of three terms",
    `指标 | 单位 | 基期 | 中期 | 末期 | 规划比现状
     街区规模 | 公顷 | 6 | 5 | 4 | -2
     绿化覆盖率 | % | 40 | 42 | 45 | 5`,
    `C2:E2 block-size 6 5 4 @ -
     C3:E3 green-cover 40 42 45 @ -`,
  ),
  layout(
    "present over one year, planned over two",
    `指标 | 单位 | 现状值 | 规划值 | <
     ^ | ^ | 2022年 | 2025年 | 2035年
     绿色出行分担率 | % | 62 | 66 | 75
     充电桩配置率 | % | 12 | 20 | 40`,
    `C3:E3 green-travel-share 62 66 75 @ 2022 2025 2035
     C4:E4 ev-charger-provision 12 20 40 @ 2022 2025 2035`,
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
    "three lines of heading, the lowest says present and planned",
    `指标 | 单位 | 中心城区 | < | < | <
 ^ | ^ | 老城 | < | 新城 | <
 ^ | ^ | 现状 | 规划 | 现状 | 规划
 路网密度 | 公里/平方公里 | 6.2 | 8 | 4.1 | 8.5
 容积率 | — | 1.9 | 2 | 0.6 | 1.8
 公园绿地500米服务半径覆盖率 | % | 61 | 85 | 30 | 90`,
    `C4 road-network-density 6.2 -
 D4 road-network-density 8 -
 E4 road-network-density 4.1 -
 F4 road-network-density 8.5 -
 C5 floor-area-ratio 1.9 -
 D5 floor-area-ratio 2 -
 E5 floor-area-ratio 0.6 -
 F5 floor-area-ratio 1.8 -
 C6 park-500m-coverage 61 -
 D6 park-500m-coverage 85 -
 E6 park-500m-coverage 30 -
 F6 park-500m-coverage 90 -`,
  ),
  layout(
    "years across with actual and planned below each",
    `指标 | 计量单位 | 2025年 | < | 2030年 | <
 ^ | ^ | 预计 | 目标 | 预测 | 目标
 非常规水源利用率 | % | 18 | 20 | 24 | 25
 轨道交通出行分担率 | % | 14.2 | 15 | 18 | 20
 建筑废弃物消纳量 | 万t | 85 | 90 | 100 | 110`,
    `C3 non-conventional-water-use 18 2025
 D3 non-conventional-water-use 20 2025
 E3 non-conventional-water-use 24 2030
 F3 non-conventional-water-use 25 2030
 C4 rail-share 14.2 2025
 D4 rail-share 15 2025
 E4 rail-share 18 2030
 F4 rail-share 20 2030
 C5 construction-waste-absorbed 850000 2025
 D5 construction-waste-absorbed 900000 2025
 E5 construction-waste-absorbed 1000000 2030
 F5 construction-waste-absorbed 1100000 2030`,
  ),
  layout(
    "a scheme table: present, scheme A, scheme B",
    `指标 | 单位 | 现状 | 方案一 | 方案二 | 推荐方案
 碳排放总量 | 万吨CO2 | 320 | 290 | 275 | 280
 绿色出行比例 | % | 55 | 65 | 72 | 70
 容积率 | / | 1.2 | 1.8 | 2.2 | 2`,
    `C2 total-carbon 3200000 -
 D2 total-carbon 2900000 -
 E2 total-carbon 2750000 -
 F2 total-carbon 2800000 -
 C3 green-travel-share 55 -
 D3 green-travel-share 65 -
 E3 green-travel-share 72 -
 F3 green-travel-share 70 -
 C4 floor-area-ratio 1.2 -
 D4 floor-area-ratio 1.8 -
 E4 floor-area-ratio 2.2 -
 F4 floor-area-ratio 2 -`,
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
    "present, near and far term as rows",
    `规划期 | 碳汇量（万吨CO2） | 公园绿地500米服务半径覆盖率（%） | 亩均税收（万元/亩）
     现状（2022年） | 12 | 71 | 18
     近期（2025年） | 13 | 80 | 22
     远期（2035年） | 15.5 | 95 | 30`,
    `B2:B4 carbon-sink 120000 130000 155000 @ 2022 2025 2035
     C2:C4 park-500m-coverage 71 80 95 @ 2022 2025 2035
     D2:D4 tax-per-mu 18 22 30 @ 2022 2025 2035`,
  ),
  layout(
    "base and end with years in brackets, change between",
    `项目 | 单位 | 基期（2020） | 末期（2025） | 变化量 | 变化率（%）
     耕地规模 | 公顷 | 30100 | 30050 | -50 | -0.2
     建设用地规模 | 公顷 | 8200 | 8450 | 250 | 3`,
    `C2:D2 arable-land 30100 30050 @ 2020 2025
     C3:D3 construction-land-area 8200 8450 @ 2020 2025`,
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
    "a plan table whose planned column is split into near and far",
    `指标 | 单位 | 现状 | 规划目标 | <
 ^ | ^ | 2020年 | 2025年 | 2035年
 生态保护红线占国土空间面积比例 | % | 22.1 | 22.1 | 22.1
 慢行路网密度 | 公里/平方公里 | 4.2 | 5 | 8
 生活垃圾收集站密度 | 座/平方公里 | 0.3 | 0.5 | 0.7
 城市公共物流设施用地规模 | 平方公里 | 1.2 | 1.8 | 待定`,
    `C3 ecological-redline-share 22.1 2020
 D3 ecological-redline-share 22.1 2025
 E3 ecological-redline-share 22.1 2035
 C4 walking-cycling-network-density 4.2 2020
 D4 walking-cycling-network-density 5 2025
 E4 walking-cycling-network-density 8 2035
 C5 waste-station-density 0.3 2020
 D5 waste-station-density 0.5 2025
 E5 waste-station-density 0.7 2035
 C6 logistics-land-area 120 2020
 D6 logistics-land-area 180 2025`,
    `E6 placeholder`,
  ),
  layout(
    "three plan stages with indicator groups merged on the left and 'of which' rows",
    `类别 | 指标 | 2020 | 2025 | 2035
交通 | 绿色出行分担率（%） | 60 | 65 | 75
^ | 其中：公交分担率（%） | 25 | 28 | 32
^ | 　　　慢行分担率（%） | 35 | 37 | 43
生态 | 林地规模（万亩） | 30 | 31 | 32`,
    `C2:E2 green-travel-share 60 65 75 @ 2020 2025 2035
C3:E3 public-transport-share 25 28 32 @ 2020 2025 2035
C4:E4 walking-cycling-share 35 37 43 @ 2020 2025 2035
C5:E5 forest-land-area 20000 20666.6667 21333.3333 @ 2020 2025 2035`,
  ),
  layout(
    "a heading repeated as groups: current (city, centre), planned (city, centre)",
    `指标 | 单位 | 现状（2020年） | < | 规划（2035年） | <
^ | ^ | 市域 | 中心城区 | 市域 | 中心城区
绿化覆盖率 | % | 36 | 40 | 40 | 45
建设用地规模 | 平方公里 | 300 | 80 | 320 | 95`,
    `C3:F3 green-cover 36 40 40 45 @ 2020 2020 2035 2035
C4:F4 construction-land-area 30000 8000 32000 9500 @ 2020 2020 2035 2035`,
  ),
  layout(
    "actual values beside planned ones",
    `指标 | 单位 | 2025年 | < | <
     ^ | ^ | 目标值 | 实际值 | 完成率
     绿色出行分担率 | % | 60 | 58 | 96.7`,
    `C3 green-travel-share 60 2025
     D3 green-travel-share 58 2025`,
  ),
  layout(
    "a target's year is no value",
    `指标 | 单位 | 现状值 | 目标值 | 目标年
     绿色出行分担率 | % | 50 | 70 | 2030
     建筑密度 | % | 30 | 28 | 2035`,
    `C2 green-travel-share 50 -
     D2 green-travel-share 70 -
     C3 building-density 30 -
     D3 building-density 28 -`,
  ),
  layout(
    "planned value under the year it is for, present value beside without one",
    `指标 | 单位 | 现状值 | 规划值 | <
  ^ | ^ | ^ | 2025 | 2035
  公交分担率 | % | 28 | 32 | 40`,
    `C3 public-transport-share 28 -
  D3 public-transport-share 32 2025
  E3 public-transport-share 40 2035`,
  ),
  layout(
    "plan against actual, with the difference and a rate",
    `指标名称 | 单位 | 2023年 | < | < | <
  ^ | ^ | 计划 | 实际 | 差值 | 完成率%
  公交专用道总里程 | 公里 | 180 | 172 | -8 | 95.6
  轨道微中心数量 | 个 | 12 | 12 | 0 | 100`,
    `C3 bus-lane-length 180 2023
  D3 bus-lane-length 172 2023
  C4 rail-micro-centres 12 2023
  D4 rail-micro-centres 12 2023`,
  ),
];
