import { layout } from "./layout";

/** What an eighteenth round, of a hundred tables in files, found amiss; its answers were written before any was read. */
export const BLIND_EIGHTEEN = [
  layout(
    "years in Chinese numerals",
    `指标 | 单位 | 二〇二〇年 | 二零二五年 | 二○三五年
     绿化覆盖率 | % | 40 | 42 | 45`,
    `C2:E2 green-cover 40 42 45 @ 2020 2025 2035`,
  ),
  layout(
    "the unit of all in the title's brackets",
    `2021年温室气体清单（万吨CO2）
     部门 | 活动水平 | 排放量
     工业 | 60 | 30
     碳排放总量 | | 1100`,
    `B3:C3 - 60 30 @ 2021
     C4 total-carbon 11000000 2021`,
    `B3:C3 unknown-name`,
  ),
  layout(
    "kinds of land across, control figures down",
    `控制指标 | 单位 | 工业用地 | 居住用地
     容积率 | | 1.2 | 2.0
     建筑密度 | % | 45 | 25
     绿地率 | % | 15 | 35`,
    `C2 industrial-far 1.2 -
     D2 floor-area-ratio 2 -
     C3 industrial-building-density 45 -
     D3 building-density 25 -
     C4 industrial-green-ratio 15 -
     D4 - 35 -`,
    `D4 unknown-name`,
  ),
  layout(
    "kinds of land merged beside their figures",
    `用地类型 | 控制指标 | 单位 | 规划值
     工业用地 | 容积率 | — | ≥1.2
     ^ | 绿地率 | % | ≤20
     居住用地 | 容积率 | — | ≤2.5
     ^ | 绿地率 | % | ≥35`,
    `D2 industrial-far 1.2 -
     D3 industrial-green-ratio 20 -
     D4 floor-area-ratio 2.5 -
     D5 - 35 -`,
    `D5 unknown-name`,
  ),
  layout(
    "kinds of land as lines over their figures",
    `指标 | 单位 | 数值
     一、工业用地
     容积率 | | 1.3
     绿地率 | % | 15
     二、居住用地
     容积率 | | 2
     绿地率 | % | 35`,
    `C3 industrial-far 1.3 -
     C4 industrial-green-ratio 15 -
     C6 floor-area-ratio 2 -
     C7 - 35 -`,
    `C7 unknown-name`,
  ),
  layout(
    "kinds of land over the figures of a table on its side",
    `地块 | 工业用地 | < | 居住用地 | <
     ^ | 容积率 | 绿地率（%） | 容积率 | 绿地率（%）
     一 | 1.2 | 15 | 2 | 35`,
    `B3 industrial-far 1.2 -
     C3 industrial-green-ratio 15 -
     D3 floor-area-ratio 2 -
     E3 - 35 -`,
    `E3 unknown-name`,
  ),
  layout(
    "totals in a column whose heading no list of words has",
    `指标 | 区 | 2021年 | 2022年
     碳汇量（吨CO2） | 东 | 100 | 110
     碳汇量（吨CO2） | 小计 | 300 | 300
     混交林占比（%） | 西 | 40 | 41
     混交林占比（%） | 平均 | 35 | 36`,
    `C2:D2 carbon-sink 100 110 @ 2021 2022
     C4:D4 mixed-forest-share 40 41 @ 2021 2022`,
  ),
  layout(
    "highest and lowest say what is asked for",
    `指标 | 控制类型 | 单位 | 2035年
     建设用地规模 | 最高 | km² | 90
     耕地保有量 | 最低 | 万亩 | 30`,
    `D2 construction-land-area 9000 2035
     D3 arable-land 20000 2035`,
  ),
  layout(
    "基期年 and 目标年 over values, not over years",
    `规划期限：2021—2035年，基期年2020年
     指标 | 单位 | 基期年 | 目标年
     绿色出行分担率 | % | 62 | 75
     碳汇量 | 万吨CO2 | 3 | 3.6`,
    `C3:D3 green-travel-share 62 75 @ -
     C4:D4 carbon-sink 30000 36000 @ -`,
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
    "the target year of a single value in a column of its own, as text",
    `指标 | 目标值 | 单位 | 目标年份
     绿色出行分担率 | 75 | % | '2030
     绿化覆盖率 | 45 | % | '2035`,
    `B2 green-travel-share 75 2030
     B3 green-cover 45 2035`,
  ),
  layout(
    "an export whose headings are joined by lines",
    `region_name | indicator_name | stat_year | indicator_value | unit
     甲区 | 绿化覆盖率 | '2020 | '40.5 | %
     乙区 | 绿化覆盖率 | '2020 | '41.5 | %`,
    `D2:D3 green-cover 40.5 41.5 @ 2020`,
  ),
  layout(
    "the corner's indicator over years as text",
    `绿化覆盖率（%） | 东区 | 西区
     '2020年 | 40 | 41
     '2021年 | 41 | 42`,
    `B2:C2 green-cover 40 41 @ 2020
     B3:C3 green-cover 41 42 @ 2021`,
  ),
  layout(
    "indicators as lines over years, districts across",
    `年份/区县 | 东区 | 西区 | 备注
     路网密度（km/km²）
     2020 | 6 | 7
     2021 | 6.2 | 7.1 | 修测
     绿化覆盖率（%）
     2020 | 40 | 41`,
    `B3:C3 road-network-density 6 7 @ 2020
     B4:C4 road-network-density 6.2 7.1 @ 2021
     B6:C6 green-cover 40 41 @ 2020`,
  ),
  layout(
    "a lone column that goes along with the values is one, whatever its heading",
    `指标 | 单位 | 2020年 | 2025年 | 长湖
     碳排放总量 | 万吨CO2 | 900 | 880 | 760
     绿化覆盖率 | % | 40 | 42 | 38
     容积率 | | 1.5 | 1.7 | 1.4`,
    `C2:E2 total-carbon 9000000 8800000 7600000 @ 2020 2025 -
     C3:E3 green-cover 40 42 38 @ 2020 2025 -
     C4:E4 floor-area-ratio 1.5 1.7 1.4 @ 2020 2025 -`,
  ),
  layout(
    "a lone column that does not is none",
    `指标 | 单位 | 2020年 | 2025年 | 调查户数
     社区人均碳排放量 | 吨CO2/人 | 2 | 1.8 | 350
     每户用电碳排放量 | 吨CO2/户 | 1.2 | 1.1 | 350
     绿化覆盖率 | % | 40 | 42 | 12`,
    `C2:D2 community-carbon-per-capita 2 1.8 @ 2020 2025
     C3:D3 household-electricity-carbon 1.2 1.1 @ 2020 2025
     C4:D4 green-cover 40 42 @ 2020 2025`,
  ),
  layout(
    "a corner's list of units says nothing of a pure number",
    `主要指标（单位：公顷、%）
     指标 | 2020 | 2035
     耕地保有量 | 1200 | 1190
     绿化覆盖率 | 40 | 45
     职住比 | 0.9 | 1`,
    `B3:C3 arable-land 1200 1190 @ 2020 2035
     B4:C4 green-cover 40 45 @ 2020 2035
     B5:C5 jobs-housing-ratio 0.9 1 @ 2020 2035`,
  ),
  layout(
    "a corner's percent is no unit of a pure number",
    `主要指标（单位：%）
     指标 | 2020 | 2035
     绿化覆盖率 | 40 | 45
     职住比 | 0.9 | 1`,
    `B3:C3 green-cover 40 45 @ 2020 2035`,
    `B4:C4 unit-mismatch`,
  ),
];
