import { layout } from "./layout";

/** Plots, parks, planning units and villages. Most were written with their answers before any of them was read. */
export const PLOTS = [
  layout(
    "a park's report: one year, several parks, mixed words for no value",
    `园区碳排放情况（2022年度）
 园区 | 碳排放总量(tCO2) | 单位工业增加值碳排放(tCO2/万元) | 亩均税收(万元/亩) | 产出率(万元/亩) | 备注
 甲园 | 520,000 | 1.1 | 21 | 520 | 含热力
 乙园 | 缺失 | 保密 | 19.5 | 480 |
 丙园 | 33万 | 0.8 | #DIV/0! | 610 |
 园区合计 | 850,000 | | | |`,
    `B3 total-carbon 520000 2022
 C3 industrial-value-added-carbon-intensity 1.1 2022
 D3 tax-per-mu 21 2022
 E3 land-output-rate 520 2022
 D4 tax-per-mu 19.5 2022
 E4 land-output-rate 480 2022
 B5 total-carbon 330000 2022
 C5 industrial-value-added-carbon-intensity 0.8 2022
 E5 land-output-rate 610 2022`,
    `B4 placeholder
 C4 not-a-number
 D5 not-a-number`,
  ),
  layout(
    "an index of a control plan with limits and a remark of words",
    `控制指标 | 单位 | 指标值 | 控制类型
 容积率 | — | ≤2.5 | 强制性
 建筑密度 | % | ≤30 | 强制性
 绿地率 | % | ≥35 | 强制性
 建筑高度 | 米 | ≤60 | 强制性
 停车位 | 个 | 1200 | 引导性
 路网密度 | 公里/平方公里 | ≥8 | 引导性
 兼容功能建筑面积占比 | % | 10-15 | 引导性`,
    `C2 floor-area-ratio 2.5 -
 C3 building-density 30 -
 C4 industrial-green-ratio 35 -
 C5 - 60 -
 C6 - 1200 -
 C7 road-network-density 8 -`,
    `C5 unknown-name
 C6 unknown-name
 C8 not-a-number`,
  ),
  layout(
    "a control plan's table of plots with bounds",
    `表4 地块控制指标一览表
     地块编号 | 用地性质代码 | 用地性质 | 用地面积（公顷） | 容积率 | 建筑密度（%） | 建筑限高（米） | 配建停车位 | 备注
     A-01 | R2 | 二类居住用地 | 3.2 | ≤2.5 | ≤28 | ≤80 | 420 |
     A-02 | M1 | 一类工业用地 | 8.1 | ≥1.2 | ≥40 | ≤30 | 160 | 标准地
     A-03 | G1 | 公园绿地 | 2 | — | — | — | — |`,
    `D3:D5 - 3.2 8.1 2 @ -
     E3:E4 floor-area-ratio 2.5 1.2 @ -
     F3:F4 building-density 28 40 @ -
     G3:G4 - 80 30 @ -
     H3:H4 - 420 160 @ -`,
    `D3:D5 unknown-name
     G3:G4 unknown-name
     H3:H4 unknown-name
     E5:H5 placeholder`,
  ),
  layout(
    "control plan: plots as rows, no unit for what has none",
    `××单元控制性详细规划地块指标一览表
 地块编号 | 用地代码 | 用地面积（公顷） | 容积率 | 建筑密度(%) | 绿地率(%) | 建筑限高(m) | 备注
 A01-01 | R2 | 3.21 | 2.2 | 28 | 35 | 54 | 新建
 A01-02 | B1 | 1.08 | 3.5 | 45 | 20 | 80 | 新建
 A01-03 | G1 | 0.77 | — | — | ≥65 | — | 公园
 A01-04 | M1 | 4.5 | 1.0-2.0 | 40 | ≤20 | 24 |
 小计 | | 9.56 | | | | |`,
    `C3 - 3.21 -
 D3 floor-area-ratio 2.2 -
 E3 building-density 28 -
 F3 industrial-green-ratio 35 -
 G3 - 54 -
 C4 - 1.08 -
 D4 floor-area-ratio 3.5 -
 E4 building-density 45 -
 F4 industrial-green-ratio 20 -
 G4 - 80 -
 C5 - 0.77 -
 F5 industrial-green-ratio 65 -
 C6 - 4.5 -
 E6 building-density 40 -
 F6 industrial-green-ratio 20 -
 G6 - 24 -`,
    `C3 unknown-name
 G3 unknown-name
 C4 unknown-name
 G4 unknown-name
 C5 unknown-name
 D5 placeholder
 E5 placeholder
 G5 placeholder
 C6 unknown-name
 D6 not-a-number
 G6 unknown-name`,
  ),
  layout(
    "industrial land: per mu, per hectare and a park's own words",
    `园区 | 亩均税收（万元/亩） | 投资强度（万元/亩） | 土地产出率（万元/亩） | 工业用地容积率 | 建筑系数（%） | 单位工业增加值碳排强度（吨CO2/万元）
 东区 | 22.5 | 380 | 610 | 1.2 | 45 | 0.88
 西区 | 18 | 350 | 520 | 1.05 | 40 | 1.02
 平均 | 20.3 | 365 | 565 | 1.1 | 42.5 | 0.95`,
    `B2 tax-per-mu 22.5 -
 C2 fixed-asset-investment-intensity 380 -
 D2 land-output-rate 610 -
 E2 industrial-far 1.2 -
 F2 industrial-building-coefficient 45 -
 G2 industrial-value-added-carbon-intensity 0.88 -
 B3 tax-per-mu 18 -
 C3 fixed-asset-investment-intensity 350 -
 D3 land-output-rate 520 -
 E3 industrial-far 1.05 -
 F3 industrial-building-coefficient 40 -
 G3 industrial-value-added-carbon-intensity 1.02 -`,
  ),
  layout(
    "a control plan's unit table: present, planned and change for each of two indices",
    `单元 | 建筑密度（%） | < | < | 容积率 | < | <
 ^ | 现状 | 规划 | 变化 | 现状 | 规划 | 变化
 A单元 | 25 | 30 | 5 | 1.2 | 1.8 | 0.6
 B单元 | 31 | 28 | -3 | 0.9 | 1.5 | 0.6`,
    `B3 building-density 25 -
 C3 building-density 30 -
 E3 floor-area-ratio 1.2 -
 F3 floor-area-ratio 1.8 -
 B4 building-density 31 -
 C4 building-density 28 -
 E4 floor-area-ratio 0.9 -
 F4 floor-area-ratio 1.5 -`,
  ),
  layout(
    "plots of industry and of homes with their control figures",
    `地块 | 用地性质 | 容积率 | 建筑密度（%）
     A1 | 工业用地 | 1.2 | 45
     A2 | 居住用地 | 2.0 | 25`,
    `C2:C3 floor-area-ratio 1.2 2 @ -
     D2:D3 building-density 45 25 @ -`,
  ),
  layout(
    "quarterly ledger of a park, indicators merged over two rows",
    `指标 | 单位 | 口径 | 2024年一季度 | 2024年二季度
 碳排放总量 | 万吨CO2 | 直接 | 12.1 | 11.8
 ^ | 万吨CO2 | 间接 | 5.2 | 5
 亩均税收 | 万元/亩 | 全部 | 5.1 | 5.6`,
    `D2 total-carbon 121000 2024
 E2 total-carbon 118000 2024
 D3 total-carbon 52000 2024
 E3 total-carbon 50000 2024
 D4 tax-per-mu 5.1 2024
 E4 tax-per-mu 5.6 2024`,
  ),
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
    "a control plan's blocks with groups of plots and area sums",
    `街坊编号 | 主导用途 | 街坊面积（公顷） | 容积率 | < | 绿地率（%） | 建筑密度（%）
 ^ | ^ | ^ | 现状 | 规划 | ^ | ^
 JF-01 | 居住 | 8.2 | 1.2 | 2 | 35 | 25
 JF-02 | 商业 | 4.1 | 0.9 | 3.2 | 20 | 50
 小计 | | 12.3 | | | |
 JF-03 | 工业 | 11 | 0.6 | 1.5 | 15 | 40`,
    `C3 block-size 8.2 -
 D3 floor-area-ratio 1.2 -
 E3 floor-area-ratio 2 -
 F3 industrial-green-ratio 35 -
 G3 building-density 25 -
 C4 block-size 4.1 -
 D4 floor-area-ratio 0.9 -
 E4 floor-area-ratio 3.2 -
 F4 industrial-green-ratio 20 -
 G4 building-density 50 -
 C6 block-size 11 -
 D6 floor-area-ratio 0.6 -
 E6 floor-area-ratio 1.5 -
 F6 industrial-green-ratio 15 -
 G6 building-density 40 -`,
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
    "industrial parks by rows with total output, tax, energy",
    `园区名称 | 工业总产值（亿元） | 亩均税收（万元） | 单位面积产值（万元/亩） | 综合能耗（万吨标准煤） | 亩均工业用地碳排强度（吨CO2/亩）
甲园 | 120 | 20 | 400 | 12 | 30
乙园 | 90 | 15 | 350 | 10 | 35
合计/平均 | 210 | 17.5 | 375 | 22 | 32.5`,
    `B2:B3 - 120 90 @ -
     E2:E3 - 12 10 @ -
     C2 tax-per-mu 20 -
D2 output-per-area 400 -
F2 industrial-carbon-per-mu 30 -
C3 tax-per-mu 15 -
D3 output-per-area 350 -
F3 industrial-carbon-per-mu 35 -`,
    `B2:B3 unknown-name
E2:E3 unknown-name`,
  ),
  layout(
    "lots: plot numbers, use, FAR, density, green ratio, height",
    `地块控制指标一览表
地块编号 | 用地性质 | 用地面积（公顷） | 容积率 | 建筑密度（%） | 绿地率（%） | 建筑限高（米）
A-01 | 二类居住用地 | 3.2 | ≤2.0 | ≤25 | ≥35 | 54
A-02 | 工业用地 | 5.1 | ≥1.2 | ≥40 | ≤20 | 24
A-03 | 商业用地 | 1.1 | 3 | 45 | 25 | 80`,
    `C3:C5 - 3.2 5.1 1.1 @ -
     F3 - 35 -
     F5 - 25 -
     G3:G5 - 54 24 80 @ -
     D3 floor-area-ratio 2 -
E3 building-density 25 -
D4 floor-area-ratio 1.2 -
E4 building-density 40 -
F4 industrial-green-ratio 20 -
D5 floor-area-ratio 3 -
E5 building-density 45 -`,
    `F3 unknown-name
F5 unknown-name
C3:C5 unknown-name
G3:G5 unknown-name`,
  ),
  layout(
    "indicator with its value for a park and national leading value",
    `指标 | 单位 | 园区值 | 国内先进水平 | 国际先进水平
亩均税收 | 万元/亩 | 20 | 50 | 80
固定资产投资强度 | 万元/亩 | 300 | 600 | 900
工业用地建筑系数 | % | 40 | 55 | 60`,
    `C2 tax-per-mu 20 -
C3 fixed-asset-investment-intensity 300 -
C4 industrial-building-coefficient 40 -`,
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
    "a village table: name and value only, the unit behind the number",
    `村级低碳指标 | 数值
 化肥使用量 | '36.5吨
 村级回收点设置 | '1点/村
 有机农业种植占比 | '12%
 高效节水灌溉面积 | '850亩
 农村生活垃圾增长率 | '-2.1%
 户均年收入 | '3.2万元`,
    `B2 fertiliser-use 36.5 -
 B3 village-recycling-points 1 -
 B4 organic-farming-share 12 -
 B5 water-saving-irrigation-area 56.6666667 -
 B6 rural-waste-growth -2.1 -
 B7 - 3.2 -`,
    `B7 unknown-name`,
  ),
];
