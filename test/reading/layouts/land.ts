import { layout } from "./layout";

/** Tables of land use: kinds of land by their names alone, whose area is what is measured in units of area. */
export const LAND = [
  layout(
    "the table of structure that every plan has, its unit in the title",
    `国土空间功能结构调整表（单位：公顷）
     用地类型 | 规划基期年 | 规划目标年 | 变化量
     耕地 | 2103.5 | 2100 | -3.5
     园地 | 203.5 | 200 | -3.5
     林地 | 1200 | 1230 | 30
     建设用地 | 620.3 | 640 | 19.7`,
    `B3:C3 arable-land 2103.5 2100 @ -
     B4:C4 - 203.5 200 @ -
     B5:C5 forest-land-area 1200 1230 @ -
     B6:C6 construction-land-area 620.3 640 @ -`,
    `B4:C4 unknown-name`,
  ),
  layout(
    "two units for areas and shares, finer kinds in a second column",
    `附表4 国土空间功能结构调整表
     单位：平方公里、%
     用地用海分类 | | 规划基期年 | | 规划目标年 |
     | | 面积 | 比重 | 面积 | 比重
     耕地 | | 21.5 | 42 | 21 | 42
     建设用地 | 城镇用地 | 2.2 | 4 | 2.4 | 4.8
     | 村庄用地 | 1.2 | 2 | 1 | 2
     | 小计 | 3.4 | 6 | 3.4 | 6.8
     合计 | | 50 | 100 | 50 | 100`,
    `C5 arable-land 2150 -
     E5 arable-land 2100 -
     C6 - 2.2 -
     E6 - 2.4 -
     C7 - 1.2 -
     E7 - 1 -`,
    `C6 unknown-name
     E6 unknown-name
     C7 unknown-name
     E7 unknown-name`,
  ),
  layout(
    "kinds with their codes, areas in mu, shares beside them",
    `三调地类面积汇总 | 单位：亩 |
     地类名称 | 面积 | 占比
     耕地（01） | 21000 | 42%
     林地（03） | 12000 | 24%`,
    `B3 arable-land 1400 -
     B4 forest-land-area 800 -`,
  ),
  layout(
    "years over areas and shares, a blank corner",
    `附表2 市域国土空间用地结构规划表
     | 2020年 | | 2035年 |
     | 面积（平方公里） | 比重（%） | 面积（平方公里） | 比重（%）
     耕地 | 21.5 | 42 | 21 | 42
     林地 | 12 | 24 | 12.3 | 24.6`,
    `B4 arable-land 2150 2020
     D4 arable-land 2100 2035
     B5 forest-land-area 1200 2020
     D5 forest-land-area 1230 2035`,
  ),
  layout(
    "kinds down and districts across",
    `各区现状地类面积（公顷）
     地类 | 合计 | 东区 | 西区
     耕地 | 60 | 25 | 35
     林地 | 100 | 60 | 40`,
    `C3:D3 arable-land 25 35 @ -
     C4:D4 forest-land-area 60 40 @ -`,
  ),
  layout(
    "kinds across, in each row what of them is measured",
    `Tab.2 土地利用变化
     年份 | 项目 | 耕地 | 林地 | 草地
     2000 | 面积/hm² | 2141.2 | 832.1 | 3776.8
     ^ | 比例/% | 25.5 | 9.9 | 45
     2008 | 面积/km² | 18.99 | 10.54 | 41.26`,
    `C3:C3 arable-land 2141.2 @ 2000
     D3:D3 forest-land-area 832.1 @ 2000
     E3:E3 - 3776.8 @ 2000
     C5:C5 arable-land 1899 @ 2008
     D5:D5 forest-land-area 1054 @ 2008
     E5:E5 - 41.26 @ 2008`,
    `E3 unknown-name
     E5 unknown-name`,
  ),
  layout(
    "two years of a table that is called one of change",
    `2010—2020年土地利用变化表（公顷）
     地类 | 2010年 | 2020年 | 变化
     耕地 | 100 | 90 | -10
     林地 | 200 | 210 | 10`,
    `B3:C3 arable-land 100 90 @ 2010 2020
     B4:C4 forest-land-area 200 210 @ 2010 2020`,
  ),
  layout(
    "what a project takes of each kind is no area of the kind",
    `项目占用土地情况（公顷）
     地类 | 数量 | 2023年
     耕地 | 1.2 | 3
     林地 | 2 | 2`,
    `B3:C3 - 1.2 3 @ - 2023
     B4:C4 - 2 2 @ - 2023`,
    `B3:C3 unknown-name
     B4:C4 unknown-name`,
  ),
  layout(
    "the mean size of patches is no area of the kind",
    `土地利用景观指数
     土地利用类型 | 年份 | 平均斑块面积/hm²
     耕地 | 2000 | 237.5
     林地 | 2000 | 56.6`,
    ``,
    `no-table`,
  ),
  layout(
    "other columns of the same kinds further down",
    `区域土地覆被面积统计（km²）
     类型 | 1975年 | 1990年 | 1975—1990年
     林地 | 52893 | 50896 | -1997
     耕地 | 39228 | 51660 | 12432
     类型 | 1990—2000年 | 2000—2010年 | 1975—2010年
     林地 | 2736 | 5138 | 9488
     耕地 | 14219 | 16548 | 50414`,
    `B3:C3 forest-land-area 5289300 5089600 @ 1975 1990
     B4:C4 arable-land 3922800 5166000 @ 1975 1990
     D3:D4 - -1997 12432 @ -
     B6:D6 - 2736 5138 9488 @ -
     B7:D7 - 14219 16548 50414 @ -`,
    `D3:D4 unknown-name
     B6:D6 unknown-name
     B7:D7 unknown-name`,
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
    "kinds of land and of what as rows, years as columns",
    `地类 | 2020年面积（公顷） | 2035年面积（公顷）
     耕地 | 900 | 890
     林地 | 500 | 510
     水域 | 60 | 61`,
    `B2:C2 arable-land 900 890 @ 2020 2035
     B3:C3 forest-land-area 500 510 @ 2020 2035
     B4:C4 - 60 61 @ 2020 2035`,
    `B4:C4 unknown-name`,
  ),
  layout(
    "kinds of land as rows, control figures as columns",
    `用地类型 | 容积率 | 建筑密度（%） | 绿地率（%）
     工业用地 | 1.2 | 45 | 15`,
    `B2 industrial-far 1.2 -
     C2 industrial-building-density 45 -
     D2 industrial-green-ratio 15 -`,
  ),
  layout(
    "kinds of land by name, present and planned with shares",
    `用地名称 | 现状 | < | 规划 | <
     ^ | 面积（公顷） | 比例（%） | 面积（公顷） | 比例（%）
     耕地 | 30100 | 35 | 30000 | 34.9
     林地面积 | 4100 | 4.8 | 4200 | 4.9
     总计 | 86000 | 100 | 86000 | 100`,
    `B3 arable-land 30100 -
     D3 arable-land 30000 -
     B4 forest-land-area 4100 -
     D4 forest-land-area 4200 -`,
  ),
  layout(
    "land use balance with change columns",
    `土地利用结构调整表 单位：公顷、%
地类 | 2020年 | < | 2035年 | < | 增减面积
^ | 面积 | 比重 | 面积 | 比重 | ^
耕地 | 32000 | 35.2 | 31500 | 34.6 | -500
林地 | 21000 | 23.1 | 21500 | 23.6 | 500
建设用地 | 9000 | 9.9 | 9300 | 10.2 | 300
合计 | 62000 | 68.2 | 62300 | 68.4 | 300`,
    `B4 arable-land 32000 2020
D4 arable-land 31500 2035
B5 forest-land-area 21000 2020
D5 forest-land-area 21500 2035
B6 construction-land-area 9000 2020
D6 construction-land-area 9300 2035`,
  ),
];
