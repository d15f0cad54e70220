import { layout } from "./layout";

/** Written with their answers before any of them was read, after the twelfth round was mended. */
export const BLIND_THIRTEEN = [
  layout(
    "a village plan: present and target year, kinds as rows, remark on bounds",
    `表2-1 规划指标表
     规划指标 | 规划基期年（2022） | 规划目标年（2035） | 指标属性
     常住人口规模（人） | 520 | 560 | 预期性
     耕地保有量（公顷） | 85.2 | ≥85.2 | 约束性
     林地保有量（公顷） | 210 | 211.5 | 预期性
     建设用地规模（公顷） | 30.2 | ≤30 | 约束性`,
    `B3:C3 - 520 560 @ 2022 2035
     B4:C4 arable-land 85.2 85.2 @ 2022 2035
     B5:C5 forest-land-area 210 211.5 @ 2022 2035
     B6:C6 construction-land-area 30.2 30 @ 2022 2035`,
    `B3:C3 unknown-name`,
  ),
  layout(
    "a dashboard's export: keys, names, districts as columns, a mean at the end",
    `id | 指标名称 | 单位 | 甲区 | 乙区 | 丙区 | 平均
     k01 | 绿化覆盖率 | % | 41 | 42 | 40 | 41
     k02 | 公交分担率 | % | 30 | 33 | - | 31.5`,
    `D2:F2 green-cover 41 42 40 @ -
     D3:E3 public-transport-share 30 33 @ -`,
    `F3 placeholder`,
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
    "places in two columns, the second blank for the whole",
    `地级市 | 县区 | 耕地面积（千公顷） | 绿化覆盖率（%）
     甲市 | | 310 | 41
      | 东区 | 50 | 43
      | 西县 | 260 | 38
     乙市 | | 280 | 40`,
    `C2:C5 arable-land 310000 50000 260000 280000 @ -
     D2:D5 green-cover 41 43 38 40 @ -`,
  ),
  layout(
    "one indicator a sheet, its name and unit in a title, months across, years down",
    `公交分担率（%）
     年份 | 上半年 | 下半年 | 全年
     2021 | 29 | 31 | 30
     2022 | 30 | 33 | 31.5`,
    `B3:D3 public-transport-share 29 31 30 @ 2021
     B4:D4 public-transport-share 30 33 31.5 @ 2022`,
  ),
  layout(
    "names with definitions beside them and a formula column",
    `指标名称 | 指标释义 | 计算公式 | 2023年度 | 单位
     绿色出行分担率 | 绿色方式出行量占全部出行量 | 绿色出行量/总量×100% | 62 | %
     职住比 | 就业岗位与居住人口之比 | 岗位数/居住人口 | 1.1 | —`,
    `D2 green-travel-share 62 2023
     D3 jobs-housing-ratio 1.1 2023`,
  ),
  layout(
    "English, districts by indicators with units in brackets below",
    `District | Forest land | Road network density | Population
      | (ha) | (km/km²) | (10 000)
     East | 300 | 7.2 | 45
     West | 900 | 5.1 | 38
     City total | 1200 | 6 | 83`,
    `B3:B4 forest-land-area 300 900 @ -
     C3:C4 road-network-density 7.2 5.1 @ -
     D3:D4 - 45 38 @ -
     B5 forest-land-area 1200 -
     C5 road-network-density 6 -
     D5 - 83 -`,
    `D3:D5 unknown-name`,
  ),
  layout(
    "this year's return with the accumulated figure and last year's",
    `指标 | 单位 | 本年 | 本年累计 | 上年同期 | 同比增长%
     新增工业用地规模 | 公顷 | 110 | 110 | 120 | -8.3
     再生水利用率 | % | 23 | 23 | 20 | 3`,
    `C2 new-industrial-land 110 -
     E2 new-industrial-land 120 -
     C3 reclaimed-water-rate 23 -
     E3 reclaimed-water-rate 20 -`,
  ),
  layout(
    "a contract's list of prices",
    `品名 | 规格 | 数量 | 单价（元） | 金额（元）
     充电桩 | 7kW | 20 | 3000 | 60000
     光伏板 | 550W | 100 | 600 | 60000`,
    `C2:C3 - 20 100 @ -
     D2:D3 - 3000 600 @ -
     E2:E3 - 60000 60000 @ -`,
    `C2:E3 unknown-name`,
  ),
  layout(
    "a drawing's legend",
    `图例 | 说明
     红线 | 城镇开发边界
     绿块 | 公园绿地`,
    ``,
    `no-table`,
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
];
