import { layout } from "./layout";

/** Plans, parks, plots and their codes; answers written before any was read. */
export const BLIND_TWENTY_THREE = [
  layout(
    "years in the first row, quantity in the second, districts down, three indicators",
    `区 | 耕地面积 | < | 林地面积 | < | 碳汇量 | <
 | 2021 | 2022 | 2021 | 2022 | 2021 | 2022
 | 公顷 | 公顷 | 公顷 | 公顷 | 万吨CO2 | 万吨CO2
东区 | 30 | 31 | 20 | 21 | 1.1 | 1.2
西区 | 50 | 49 | 40 | 41 | 2.1 | 2.2`,
    `B4:C4 arable-land 30 31 @ 2021 2022
D4:E4 forest-land-area 20 21 @ 2021 2022
F4:G4 carbon-sink 11000 12000 @ 2021 2022
B5:C5 arable-land 50 49 @ 2021 2022
D5:E5 forest-land-area 40 41 @ 2021 2022
F5:G5 carbon-sink 21000 22000 @ 2021 2022`,
  ),
  layout(
    "parks down, control figures across with standards row",
    `园区 | 容积率 | 建筑系数（%） | 绿地率（%） | 投资强度（万元/亩） | 亩均税收（万元/亩）
标准值 | ≥1.0 | ≥40 | ≤20 | ≥300 | ≥20
A园区 | 1.2 | 45 | 12 | 350 | 22
B园区 | 0.9 | 38 | 18 | 280 | 15`,
    `B3 floor-area-ratio 1.2 -
C3 industrial-building-coefficient 45 -
D3 industrial-green-ratio 12 -
E3 fixed-asset-investment-intensity 350 -
F3 tax-per-mu 22 -
B4 floor-area-ratio 0.9 -
C4 industrial-building-coefficient 38 -
D4 industrial-green-ratio 18 -
E4 fixed-asset-investment-intensity 280 -
F4 tax-per-mu 15 -`,
  ),
  layout(
    "unit in heading row over several columns merged",
    `年份 | 规模（公顷） | < | < | 比例（%） | <
^ | 耕地 | 林地 | 建设用地 | 绿化覆盖率 | 再生水利用率
2021 | 300 | 200 | 100 | 40 | 18
2022 | 290 | 210 | 105 | 41 | 20`,
    `B3 arable-land 300 2021
C3 forest-land-area 200 2021
D3 construction-land-area 100 2021
E3 green-cover 40 2021
F3 reclaimed-water-rate 18 2021
B4 arable-land 290 2022
C4 forest-land-area 210 2022
D4 construction-land-area 105 2022
E4 green-cover 41 2022
F4 reclaimed-water-rate 20 2022`,
  ),
  layout(
    "task allocation to districts",
    `2025年指标任务分解表
指标 | 单位 | 全市目标 | 东城区 | 西城区 | 南县 | 责任单位
绿化覆盖率 | % | 41 | 42 | 41 | 39 | 园林局
耕地规模 | 公顷 | 32000 | 300 | 1200 | 30500 | 自规局
新增工业用地规模 | 公顷 | 200 | 20 | 50 | 130 | 自规局`,
    `C3:F3 green-cover 41 42 41 39 @ 2025
C4:F4 arable-land 32000 300 1200 30500 @ 2025
C5:F5 new-industrial-land 200 20 50 130 @ 2025`,
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
    "survey of coverage by radius",
    `设施 | 300米覆盖率（%） | 500米覆盖率（%） | 800米覆盖率（%）
公交站点 | 65 | 88 | 99
公园绿地 | 50 | 80 | 95`,
    `C2:D2 - 88 99 @ -
     B3 - 50 -
     D3 - 95 -
     B2 stop-300m-coverage 65 -
C3 park-500m-coverage 80 -`,
    `C2 unknown-name
D2 unknown-name
B3 unknown-name
D3 unknown-name`,
  ),
  layout(
    "answers of households: counts next to an indicator",
    `指标 | 样本量（户） | 平均值 | 最大值
每户用电碳排放量（吨CO2/户） | 300 | 2.1 | 6
绿色出行分担率（%） | 300 | 61 | 100`,
    ``,
    `no-table`,
  ),
  layout(
    "planning units: unit number in the first column looks like a year",
    `单元编号 | 容积率 | 建筑密度（%） | 路网密度（km/km²）
2001 | 1.5 | 30 | 8
2002 | 2 | 28 | 7.5
2003 | 1.8 | 25 | 9`,
    `B2 floor-area-ratio 1.5 -
C2 building-density 30 -
D2 road-network-density 8 -
B3 floor-area-ratio 2 -
C3 building-density 28 -
D3 road-network-density 7.5 -
B4 floor-area-ratio 1.8 -
C4 building-density 25 -
D4 road-network-density 9 -`,
  ),
  layout(
    "values that look like years",
    `指标 | 单位 | 2021 | 2022
耕地面积 | 公顷 | 2010 | 2005
林地面积 | 公顷 | 1999 | 2020
碳排放总量 | 吨CO2 | 2030 | 2060`,
    `C2:D2 arable-land 2010 2005 @ 2021 2022
C3:D3 forest-land-area 1999 2020 @ 2021 2022
C4:D4 total-carbon 2030 2060 @ 2021 2022`,
  ),
  layout(
    "side by side without blank column, numbered",
    `序号 | 指标 | 2022年 | 序号 | 指标 | 2022年
1 | 绿化覆盖率（%） | 41 | 3 | 路网密度（km/km²） | 6
2 | 再生水利用率（%） | 20 | 4 | 公交分担率（%） | 30`,
    `C2 green-cover 41 2022
F2 road-network-density 6 2022
C3 reclaimed-water-rate 20 2022
F3 public-transport-share 30 2022`,
  ),
  layout(
    "a year column that is a range, places and indicators",
    `时期 | 绿化覆盖率（%） | 新增工业用地规模（公顷）
2011—2015年 | 36 | 500
2016—2020年 | 39 | 400
2021 | 40 | 80`,
    `B2 green-cover 36 -
C2 new-industrial-land 500 -
B3 green-cover 39 -
C3 new-industrial-land 400 -
B4 green-cover 40 2021
C4 new-industrial-land 80 2021`,
  ),
];
