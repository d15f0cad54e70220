import { layout } from "./layout";

/** Headings over several lines, none at all, merged cells, blank rows and stray words. Most were written with their answers before any of them was read. */
export const HEADINGS = [
  layout(
    "rows without any heading, name, number and unit",
    `绿色出行分担率 | 62 | %
     人均公园绿地面积 | 12.5 | 平方米/人
     职住比 | 1.05 |
     碳汇量 | 12 | 万吨CO2`,
    `B1 green-travel-share 62 -
     B2 park-green-per-capita 12.5 -
     B3 jobs-housing-ratio 1.05 -
     B4 carbon-sink 120000 -`,
  ),
  layout(
    "four lines of headings",
    `指标 | 单位 | 规划期 | < | < | <
     ^ | ^ | 近期 | < | 远期 | <
     ^ | ^ | 2025年 | < | 2035年 | <
     ^ | ^ | 市域 | 中心城区 | 市域 | 中心城区
     绿色出行分担率 | % | 60 | 65 | 70 | 80
     路网密度 | km/km² | 5 | 7 | 6 | 8`,
    `C5:F5 green-travel-share 60 65 70 80 @ 2025 2025 2035 2035
     C6:F6 road-network-density 5 7 6 8 @ 2025 2025 2035 2035`,
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
    "value columns before the names",
    `序号 | 2020年 | 2035年 | 指标 | 单位
     1 | 60 | 75 | 绿色出行分担率 | %
     2 | 4100 | 4200 | 林地面积 | 公顷`,
    `B2:C2 green-travel-share 60 75 @ 2020 2035
     B3:C3 forest-land-area 4100 4200 @ 2020 2035`,
  ),
  layout(
    "headings that repeat the group in every cell",
    `指标 | 单位 | 现状_2020 | 规划_2025 | 规划_2035
     林地面积 | 公顷 | 4100 | 4150 | 4200
     绿化覆盖率 | % | 40 | 42 | 45`,
    `C2:E2 forest-land-area 4100 4150 4200 @ 2020 2025 2035
     C3:E3 green-cover 40 42 45 @ 2020 2025 2035`,
  ),
  layout(
    "a number column without a heading, notes in the middle, the unit merged over rows",
    ` | 指标 | 单位 | 2020 | 2035
     1 | 绿色出行分担率 | % | 60 | 75
     2 | 公交分担率 | ^ | 30 | 40
     注：以上为中心城区口径。
     3 | 碳排放总量 | 万吨CO2 | 900 | 850
     4 | 碳汇量 | ^ | 12 | 15`,
    `D2:E2 green-travel-share 60 75 @ 2020 2035
     D3:E3 public-transport-share 30 40 @ 2020 2035
     D5:E5 total-carbon 9000000 8500000 @ 2020 2035
     D6:E6 carbon-sink 120000 150000 @ 2020 2035`,
  ),
  layout(
    "a table without any heading but with names, units and numbers",
    `绿色出行分担率 | % | 61
 再生水利用率 | % | 22
 路网密度 | km/km² | 7.1
 常住人口 | 万人 | 320`,
    `C1 green-travel-share 61 -
 C2 reclaimed-water-rate 22 -
 C3 road-network-density 7.1 -
 C4 - 320 -`,
    `C4 unknown-name`,
  ),
  layout(
    "a value that is merged over two rows stands at the first",
    `指标 | 单位 | 2022年 | 2035年
     公交分担率 | % | 30 | 45
     轨道交通分担率 | % | 12 | ^
     慢行分担率 | % | 28 | 30`,
    `C2:D2 public-transport-share 30 45 @ 2022 2035
     C3 rail-share 12 2022
     C4:D4 walking-cycling-share 28 30 @ 2022 2035`,
  ),
  layout(
    "blank lines under the headings and between the rows",
    `指标 | 单位 | 2023年

     建筑密度 | % | 30


     容积率 | | 1.5

     碳汇量 | 吨CO2 | 9000`,
    `C3 building-density 30 2023
     C6 floor-area-ratio 1.5 2023
     C8 carbon-sink 9000 2023`,
  ),
  layout(
    "paragraphs, then a table, then paragraphs",
    `一、总体情况
     全市以绿色低碳为导向推进国土空间规划实施，2023年各项指标稳步改善，主要结果见下表。
     | 指标 | 单位 | 2022年 | 2023年 |
     | 新建绿色建筑占比 | % | 85 | 93 |
     | 农田灌溉水有效利用系数 | — | 0.56 | 0.57 |
     二、存在问题
     部分县区数据报送不及时。`,
    `D4:E4 new-green-building-share 85 93 @ 2022 2023
     D5:E5 irrigation-efficiency 0.56 0.57 @ 2022 2023`,
  ),
  layout(
    "a formula written out and a footnote as rows",
    `指标 | 单位 | 2025年
     碳汇量 | 吨CO2 | 120
     计算式：面积×系数 | | 3
     人均公园绿地面积 | m²/人 | 12`,
    `C2 carbon-sink 120 2025
     C3 - 3 2025
     C4 park-green-per-capita 12 2025`,
    `C3 unknown-name`,
  ),
  layout(
    "values in one column, remarks that hold numbers in the next",
    `指标 | 数值 | 单位 | 数据说明
     人均公园绿地面积 | 13.2 | m² | 2022年为12.8
     公交线网密度 | 2.6 | km/km² | 较上年提高0.2
     职住比 | 1.1 | | 120
     建筑密度 | 31 | % | 5`,
    `B2 park-green-per-capita 13.2 -
     B3 bus-network-density 2.6 -
     B4 jobs-housing-ratio 1.1 -
     B5 building-density 31 -`,
  ),
  layout(
    "a table whose title stands in its heading line",
    `规划指标一览表 | | 2020年 | 2035年
     耕地保有量 | 公顷 | 30100 | 30000
     公交分担率 | % | 28 | 40
     碳汇量 | 吨CO2 | 90000 | 120000`,
    `C2:D2 arable-land 30100 30000 @ 2020 2035
     C3:D3 public-transport-share 28 40 @ 2020 2035
     C4:D4 carbon-sink 90000 120000 @ 2020 2035`,
  ),
  layout(
    "a table that begins in the third column, headings broken over lines",
    ` | | 附表2：低碳规划指标 | | | |

 | | 指标 | 单位 | 基期年⏎（2021） | 近期目标⏎（2025） | 远期目标⏎（2035）
 | | 建成区绿化⏎覆盖率 | % | 40.1 | 41 | 43
 | | 公交专用道里程 | 公里 | 88 | 120 | 200
 | | TOD站点数量 | 个 | 3 | 8 | 20`,
    `E4 green-cover 40.1 2021
 F4 green-cover 41 2025
 G4 green-cover 43 2035
 E5 bus-lane-length 88 2021
 F5 bus-lane-length 120 2025
 G5 bus-lane-length 200 2035
 E6 tod-stations 3 2021
 F6 tod-stations 8 2025
 G6 tod-stations 20 2035`,
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
    "a heading with line breaks and spread letters, totals first",
    `地⏎区 | 碳 排 放⏎总　量⏎（万吨CO2） | 绿 化⏎覆盖率⏎（％）
     总 计 | 1200 | 40
     甲 区 | 700 | 41
     乙 县 | 500 | 39`,
    `B3:B4 total-carbon 7000000 5000000 @ -
     C3:C4 green-cover 41 39 @ -`,
  ),
  layout(
    "the heading says 2035 and the rows say how sure",
    `指标 | 2035（%）| 说明
     绿色出行分担率 | '75(预期) | 暂定
     公交分担率 | '40* | 约束性
     再生水利用率 | '35（约） |`,
    `B2 green-travel-share 75 2035
     B3 public-transport-share 40 2035
     B4 reclaimed-water-rate 35 2035`,
  ),
  layout(
    "one pair a row, without headings, a title above",
    `某园区基本情况
     容积率 | 1.6
     建筑密度 | '32%
     绿地率 | '22%`,
    `B2 floor-area-ratio 1.6 -
     B3 building-density 32 -
     B4 industrial-green-ratio 22 -`,
  ),
  layout(
    "blank rows and blank columns within the table",
    `指标 | | 单位 | | 2023年
      | | | |
     绿色出行分担率 | | % | | 61
      | | | |
     建筑密度 | | % | | 28`,
    `E3 green-travel-share 61 2023
     E5 building-density 28 2023`,
  ),
  layout(
    "a merged value counts once",
    `指标 | 单位 | 2020年 | 2025年
     建筑密度 | % | 30 | <`,
    `C2 building-density 30 2020`,
  ),
  layout(
    "headings with spaces and line ends in them",
    `序 号 | 指  标 | 单  位 | 现 状 值 （2020 年） | 目 标 值 （2035 年）
     1 | 绿色出行 分担率 | % | 50 | 75`,
    `D2 green-travel-share 50 2020
     E2 green-travel-share 75 2035`,
  ),
];
