import { layout } from "./layout";

/** What two more rounds in files found amiss, after the nineteenth was mended. */
export const BLIND_TWENTY = [
  layout(
    "the unit behind a stroke in the heading",
    `指标 | 面积/公顷
     耕地保有量 | 1200
     林地规模 | 15万亩`,
    `B2 arable-land 1200 -
     B3 forest-land-area 10000 -`,
  ),
  layout(
    "the year over the word that heads the rows",
    `2022年 | 交通 | < | 环境
     区 | 公交分担率（%） | 路网密度（km/km²） | 绿化覆盖率（%）
     东 | 30 | 7 | 41`,
    `B3 public-transport-share 30 2022
     C3 road-network-density 7 2022
     D3 green-cover 41 2022`,
  ),
  layout(
    "planned and reached below a name that isn't repeated, without a heading",
    `指标 | | 2022 | 2023
     绿化覆盖率（%） | 计划 | 41 | 42
      | 实际 | 40.5 | 42.2
      | 完成率 | 99 | 100`,
    `C2:D2 green-cover 41 42 @ 2022 2023
     C3:D3 green-cover 40.5 42.2 @ 2022 2023`,
  ),
  layout(
    "a statistical form: its labels, its year among them, its line of column letters",
    `城市绿化情况
      | | | 表　　号：L301表
      | | | 制定机关：住建部
     综合机关名称：某市 | 2023年 | | 有效期至：2025年6月
     指标名称 | 计量单位 | 代码 | 本年
     甲 | 乙 | 丙 | 1
     绿化覆盖率 | % | '01 | 41.2
     单位负责人： | 填表人： | 报出日期：2024年1月10日 | `,
    `D7 green-cover 41.2 2023`,
  ),
  layout(
    "what offices hand in and what is found after them",
    `指标 | 单位 | 部门上报值 | 审核值 | 差异
     绿化覆盖率 | % | 41.2 | 40.9 | 0.3`,
    `C2:D2 green-cover 41.2 40.9 @ -`,
  ),
  layout(
    "a percent that heads many rows is none of a pure number's",
    `指标（%） | 单位 | 2022
     绿化覆盖率 | | 41
     路网密度 | km/km² | 7
     容积率 | | 1.5`,
    `C2 green-cover 41 2022
     C3 road-network-density 7 2022`,
    `C4 unit-mismatch`,
  ),
  layout(
    "a bound in the name's brackets says the unit",
    `指标 | 2025 | 2030
     绿化覆盖率（≥40%） | 41 | 43`,
    `B2:C2 green-cover 41 43 @ 2025 2030`,
  ),
  layout(
    "a subtotal in the second of two columns of places, indicators across",
    `分区 | 镇 | 林地规模（公顷） | 碳汇量（吨CO2）
     北部 | 甲镇 | 100 | 500
     ^ | 乙镇 | 120 | 600
     ^ | 小计 | 220 | 1100
     总计 | < | 300 | 1400`,
    `C2:C3 forest-land-area 100 120 @ -
     D2:D3 carbon-sink 500 600 @ -`,
  ),
  layout(
    "years joined with words that no list has, and how far it is to the target",
    `指标 | 单位 | 2025目标 | 2023完成 | 完成百分比 | 距目标
     公交专用道里程 | 公里 | 150 | 110 | 73.3 | 40`,
    `C2:D2 bus-lane-length 150 110 @ 2025 2023`,
  ),
  layout(
    "the year of the figures in a cell beside its label, among other labels",
    `城市 | 某市 | 数据年份 | 2022
     填报人 | 张三 | 联系电话 | '12345678901
     指标 | 单位 | 数值
     绿化覆盖率 | % | 41`,
    `C4 green-cover 41 2022`,
  ),
];
