import { layout } from "./layout";

/** Years, months and dates: over the values, beside them, in titles and names of sheets. Most were written with their answers before any of them was read. */
export const YEARS = [
  layout(
    "years as rows within a merged group of each indicator",
    `指标 | 年份 | 数值 | 单位
     碳排放总量 | 2020 | 1200 | 万吨CO2
     ^ | 2021 | 1230 | 万吨CO2
     ^ | 2022 | 1190 | 万吨CO2
     绿色出行分担率 | 2020 | 60 | %
     ^ | 2021 | 61.5 | %
     ^ | 2022 | … | %`,
    `C2:C4 total-carbon 12000000 12300000 11900000 @ 2020 2021 2022
     C5:C6 green-travel-share 60 61.5 @ 2020 2021`,
    `C7 placeholder`,
  ),
  layout(
    "years in Chinese numerals",
    `指标 | 单位 | 二〇二〇年 | 二零二五年 | 二○三五年
     绿化覆盖率 | % | 40 | 42 | 45`,
    `C2:E2 green-cover 40 42 45 @ 2020 2025 2035`,
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
    "the corner's indicator over years as text",
    `绿化覆盖率（%） | 东区 | 西区
     '2020年 | 40 | 41
     '2021年 | 41 | 42`,
    `B2:C2 green-cover 40 41 @ 2020
     B3:C3 green-cover 41 42 @ 2021`,
  ),
  layout(
    "年底, 至 and 末 about the years",
    `主要指标 | 单位 | 2020年底 | 2023年末 | 至2025年 | 到2035年底
     建设用地总规模 | 公顷 | 8200 | 8260 | 8400 | 9000
     绿化覆盖率 | % | 40 | 41 | 42 | 45`,
    `C2:F2 construction-land-area 8200 8260 8400 9000 @ 2020 2023 2025 2035
     C3:F3 green-cover 40 41 42 45 @ 2020 2023 2025 2035`,
  ),
  layout(
    "months of one year, then the year",
    `指标 | 单位 | 2023年10月 | 2023年11月 | 2023年12月
     公交分担率 | % | 30 | 31 | 30.5
     慢行分担率 | % | 28 | 27 | 25`,
    `C2:E2 public-transport-share 30 31 30.5 @ 2023
     C3:E3 walking-cycling-share 28 27 25 @ 2023`,
  ),
  layout(
    "the year in the row above the headings, another year in the title",
    `2023年修订版 主要指标表
     2021年
     指标 | 数值 | 单位
     绿化覆盖率 | 40 | %
     职住比 | 1.05 | `,
    `B4 green-cover 40 2021
     B5 jobs-housing-ratio 1.05 2021`,
  ),
  layout(
    "percent signs as units in the second heading line over each year",
    `指标 | 2020年 | 2025年 | 2035年
      | % | % | %
     绿化覆盖率 | 40 | 41 | 43
     清洁能源使用率 | 30 | — | 60`,
    `B3:D3 green-cover 40 41 43 @ 2020 2025 2035
     B4 clean-energy-use-rate 30 2020
     D4 clean-energy-use-rate 60 2035`,
    `C4 placeholder`,
  ),
  layout(
    "months down, one indicator across, the year over the table",
    `2024年 | |
 月份 | 铁路货运量（万吨） | 铁路货运量同比（%）
 1月 | 102 | 3.1
 2月 | 88.5 | -1.2
 3月 | 110 | 4
 累计 | 300.5 | 2.2`,
    `B3 rail-freight-volume 1020000 2024
 B4 rail-freight-volume 885000 2024
 B5 rail-freight-volume 1100000 2024`,
  ),
  layout(
    "several sections, each with its own year line",
    `双碳指标 | 单位 | 数值
 2020年 | |
 碳排放总量 | 万吨CO2 | 310
 人均碳排放量 | 吨CO2/人 | 6.1
 2023年 | |
 碳排放总量 | 万吨CO2 | 300
 人均碳排放量 | 吨CO2/人 | 5.9`,
    `C3 total-carbon 3100000 2020
 C4 carbon-per-capita 6.1 2020
 C6 total-carbon 3000000 2023
 C7 carbon-per-capita 5.9 2023`,
  ),
  layout(
    "a note that names an indicator, a title with a range of years",
    `××市国土空间专项规划（2021-2035年）指标表
 指标名称 | 单位 | 现状值 | 目标值
 轨道微中心数量 | 个 | 2 | 15
 公交站点300米半径覆盖率 | % | 61 | 75
 注：绿色出行分担率2035年达到75%。`,
    `C3 rail-micro-centres 2 -
 D3 rail-micro-centres 15 -
 C4 stop-300m-coverage 61 -
 D4 stop-300m-coverage 75 -`,
  ),
  layout(
    "the sheet's name has the year although the title has two",
    `某市2021年至2035年国土空间规划主要指标
     指标 | 单位 | 数值
     再生水利用率 | % | 25
     清洁能源使用率 | % | 50`,
    `C3 reclaimed-water-rate 25 2035
     C4 clean-energy-use-rate 50 2035`,
    ``,
    "指标2035",
  ),
  layout(
    "three merged heading lines: group, indicator, year, unit in the group",
    `行政区 | 生态 | < | < | < | 交通（%） | <
     ^ | 林地面积（公顷） | < | 碳汇量（吨CO2） | < | 绿色出行分担率 | <
     ^ | 2020年 | 2035年 | 2020年 | 2035年 | 2020年 | 2035年
     A区 | 100 | 110 | 50 | 60 | 55 | 75
     B区 | 200 | 220 | 90 | 95 | 60 | 78`,
    `B4:C5 forest-land-area 100 110 200 220 @ 2020 2035 2020 2035
     D4:E5 carbon-sink 50 60 90 95 @ 2020 2035 2020 2035
     F4:G5 green-travel-share 55 75 60 78 @ 2020 2035 2020 2035`,
  ),
  layout(
    "year and unit in one heading",
    `指标名称 | 2020年（%） | 2025年（%） | 2035年目标（%）
     绿色出行分担率 | 60 | 66 | 75
     再生水利用率 | 18 | 25 | 40`,
    `B2:D2 green-travel-share 60 66 75 @ 2020 2025 2035
     B3:D3 reclaimed-water-rate 18 25 40 @ 2020 2025 2035`,
  ),
  layout(
    "a year as a line of its own over each group of rows",
    `指标 | 单位 | 数值
     2020年 | |
     绿色出行分担率 | % | 60
     林地面积 | 公顷 | 4100
     2035年 | |
     绿色出行分担率 | % | 75
     林地面积 | 公顷 | 4200`,
    `C3 green-travel-share 60 2020
     C4 forest-land-area 4100 2020
     C6 green-travel-share 75 2035
     C7 forest-land-area 4200 2035`,
  ),
  layout(
    "a year and a word without 年 between them",
    `指标 | 2022监测值 | 2023监测值 | 2035规划 | 趋势
     绿化覆盖率（%） | 41 | 42 | 45 | ↑
     建筑废弃物消纳量（万吨） | 12 | 13 | 15 | ↑`,
    `B2:D2 green-cover 41 42 45 @ 2022 2023 2035
     B3:D3 construction-waste-absorbed 120000 130000 150000 @ 2022 2023 2035`,
  ),
  layout(
    "months in digits, a financial year and a forecast",
    `指标 | 单位 | FY2022 | '2023.06 | '2023-12 | 2025F
     绿化覆盖率 | % | 41 | 41.5 | 42 | 43`,
    `C2:F2 green-cover 41 41.5 42 43 @ 2022 2023 2023 2025`,
  ),
  layout(
    "three heading lines: group, indicator, year",
    `区县 | 碳排放 | < | < | < | 绿化 | <
 ^ | 二氧化碳排放总量（万吨） | < | 人均碳排放量（吨/人） | < | 绿化覆盖率（%） | <
 ^ | 2020 | 2023 | 2020 | 2023 | 2020 | 2023
 甲区 | 312.4 | 301 | 6.1 | 5.8 | 41 | 42.5
 乙区 | 188 | 190.2 | 4.9 | 5 | 38 | —
 合计 | 500.4 | 491.2 | | | |`,
    `B4 total-carbon 3124000 2020
 C4 total-carbon 3010000 2023
 F4 green-cover 41 2020
 G4 green-cover 42.5 2023
 B5 total-carbon 1880000 2020
 C5 total-carbon 1902000 2023
 D4 carbon-per-capita 6.1 2020
 E4 carbon-per-capita 5.8 2023
 D5 carbon-per-capita 4.9 2020
 E5 carbon-per-capita 5 2023
 F5 green-cover 38 2020`,
    `G5 placeholder`,
  ),
  layout(
    "values that carry their year in the cell are no numbers; others are",
    `指标 | 单位 | 最新数据
 绿色出行分担率 | % | 62（2023年）
 路网密度 | 公里/平方公里 | 7.1
 再生水利用率 | % | 2022年为18
 碳汇量 | 万吨CO2 | 约 12 万吨
 职住比 | | 1.05（中心城区）`,
    `C2 green-travel-share 62 -
 C3 road-network-density 7.1 -
 C5 carbon-sink 120000 -
 C6 jobs-housing-ratio 1.05 -`,
    `C4 not-a-number`,
  ),
  layout(
    "two value columns without years and one number that nothing says what it is",
    `指标 | 单位 | 现状值 | 规划值 | 系数
     绿色出行分担率 | % | 60 | 75 | 1.2
     林地规模 | 公顷 | 100 | 120 | 0.8`,
    `C2:D2 green-travel-share 60 75 @ -
     C3:D3 forest-land-area 100 120 @ -`,
  ),
  layout(
    "years as rows below a name that isn't repeated",
    `指标 | 单位 | 年份 | 数值
     绿化覆盖率 | % | 2020 | 40
      | | 2021 | 41
     碳汇量 | 万吨CO2 | 2020 | 3
      | | 2021 | 待定`,
    `D2 green-cover 40 2020
     D3 green-cover 41 2021
     D4 carbon-sink 30000 2020`,
    `D5 placeholder`,
  ),
  layout(
    "the name column says the year too",
    `指标 | 单位 | 数值
     绿化覆盖率（2020年） | % | 40
     2035年绿化覆盖率 | % | 43
     绿化覆盖率2025年目标 | % | 41`,
    `C2 green-cover 40 2020
     C3 green-cover 43 2035
     C4 green-cover 41 2025`,
  ),
  layout(
    "last year, this year, growth; the sheet's name says which year",
    `指标名称 | 单位 | 上年 | 本年 | 增长（%）
 公交线网密度 | km/km2 | 3.1 | 3.3 | 6.5
 铁路货运量 | 万吨 | 1200 | 1260 | 5
 生活垃圾收集站密度 | 座/km2 | 0.41 | 0.44 | 7.3`,
    `C2 bus-network-density 3.1 -
 D2 bus-network-density 3.3 2023
 C3 rail-freight-volume 12000000 -
 D3 rail-freight-volume 12600000 2023
 C4 waste-station-density 0.41 -
 D4 waste-station-density 0.44 2023`,
    ``,
    "2023年",
  ),
  layout(
    "years as dates in the headings",
    `指标 | 单位 | @2020-01-01 | @2025-01-01
     绿化覆盖率 | % | 40 | 42
     再生水利用率 | % | 20 | 25`,
    `C2:D2 green-cover 40 42 @ 2020 2025
     C3:D3 reclaimed-water-rate 20 25 @ 2020 2025`,
  ),
  layout(
    "states as rows under years as rows",
    `年份 | 情景 | 碳排放总量（万吨CO2） | 绿色出行分担率（%）
     2025 | 基准 | 1000 | 60
     2025 | 低碳 | 950 | 65
     2035 | 基准 | 1100 | 62
     2035 | 低碳 | 800 | 75`,
    `C2:C5 total-carbon 10000000 9500000 11000000 8000000 @ 2025 2025 2035 2035
     D2:D5 green-travel-share 60 65 62 75 @ 2025 2025 2035 2035`,
  ),
  layout(
    "year in the unit's line and below the title, title with a version date",
    `某县指标表（2024年6月版）
     数据年份：2022年 | | 单位：公顷
     指标 | 面积 | 备注
     林地规模 | 500 | 国土变更调查
     耕地保有量 | 800 | `,
    `B4 forest-land-area 500 2022
     B5 arable-land 800 2022`,
  ),
  layout(
    "a period's sum under a heading of years",
    `指标 | 单位 | 2021—2025年 | 2025年
     新增工业用地规模 | 公顷 | 500 | 120
     年度工业用地供应指标 | 公顷/年 | 100 | 110`,
    `C2:D2 new-industrial-land 500 120 @ - 2025
     C3:D3 annual-industrial-land-supply 100 110 @ - 2025`,
  ),
  layout(
    "年份 in the corner heads the years, not the rows",
    `年份 | 2020 | 2021 | 2022
     绿化覆盖率（%） | 40 | 40.5 | 41
     林地面积（公顷） | 4100 | 4120 | 4150
     单位GDP碳排放（吨CO2/万元） | 0.9 | 0.86 | 0.83`,
    `B2:D2 green-cover 40 40.5 41 @ 2020 2021 2022
     B3:D3 forest-land-area 4100 4120 4150 @ 2020 2021 2022
     B4:D4 gdp-carbon-intensity 0.9 0.86 0.83 @ 2020 2021 2022`,
  ),
  layout(
    "no heading but a line of years above the rows",
    ` | 2020年 | 2035年
     绿色出行分担率（%） | 60 | 75
     容积率 | 1.2 | 1.5`,
    `B2:C2 green-travel-share 60 75 @ 2020 2035
     B3:C3 floor-area-ratio 1.2 1.5 @ 2020 2035`,
  ),
  layout(
    "one year as the only heading beside an unheaded column",
    `某县2022年指标
      | 2022年 | 单位
     绿化覆盖率 | 38 | %
     碳汇量 | 8 | 万吨CO2`,
    `B3 green-cover 38 2022
     B4 carbon-sink 80000 2022`,
  ),
  layout(
    "five years and what they add up to",
    `指标 | 单位 | 2021年 | 2022年 | 2023年 | 五年累计 | 年均
     新增工业用地规模 | 公顷 | 120 | 130 | 110 | 360 | 120
     退耕还林面积 | 公顷 | 50 | 40 | 30 | 120 | 40`,
    `C2:E2 new-industrial-land 120 130 110 @ 2021 2022 2023
     C3:E3 returned-land-area 50 40 30 @ 2021 2022 2023`,
  ),
  layout(
    "title merged over all, a subtitle with unit and year, footnote marks",
    `××市绿色低碳发展统计表 | < | < | <
     （2023年） | < | < | 单位：%
     指 标 | 全 市 | 市 区 | 县 域
     公共交通出行分担率① | 28 | 35 | 15
     绿色出行分担率 | 60 | 66* | 51
     注：①不含出租汽车。`,
    `B4:D4 public-transport-share 28 35 15 @ 2023
     B5:D5 green-travel-share 60 66 51 @ 2023`,
  ),
  layout(
    "half-years and quarters are read where they stand",
    `指标 | 单位 | 2022年 | 2023年 | 2023年比2022年（±%）
     碳排放总量 | 万吨CO2 | 1200 | 1190 | -0.8
     路网密度 | km/km² | 7 | 7.2 | 2.9`,
    `C2:D2 total-carbon 12000000 11900000 @ 2022 2023
     C3:D3 road-network-density 7 7.2 @ 2022 2023`,
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
    "half-years and a dated title: the year is the title's",
    `全市碳排放监测表（2024年）
 指标 | 单位 | 上半年 | 下半年 | 全年
 碳排放总量 | 万吨CO2 | 820 | 851.2 | 1671.2
 碳汇总量 | 万吨CO2 | 30 | 31 | 61`,
    `C3 total-carbon 8200000 2024
 D3 total-carbon 8512000 2024
 E3 total-carbon 16712000 2024
 C4 carbon-sink 300000 2024
 D4 carbon-sink 310000 2024
 E4 carbon-sink 610000 2024`,
  ),
  layout(
    "years as rows under each indicator, the indicator merged at the left",
    `指标 | 年份 | 全市 | 甲区 | 乙区
 绿色出行分担率（%） | 2020 | 58 | 61 | 52
 ^ | 2023 | 60 | 63 | 55
 再生水利用率（%） | 2020 | 15 | 18 | —
 ^ | 2023 | 18 | 21 | 12`,
    `C2 green-travel-share 58 2020
 D2 green-travel-share 61 2020
 E2 green-travel-share 52 2020
 C3 green-travel-share 60 2023
 D3 green-travel-share 63 2023
 E3 green-travel-share 55 2023
 C4 reclaimed-water-rate 15 2020
 D4 reclaimed-water-rate 18 2020
 C5 reclaimed-water-rate 18 2023
 D5 reclaimed-water-rate 21 2023
 E5 reclaimed-water-rate 12 2023`,
    `E4 placeholder`,
  ),
  layout(
    "values with their unit and remark in one cell, years from the sheet's name",
    `指标 | 数值（含单位）
 公交专用道里程 | '156.8公里（含在建）
 人均公园绿地面积 | '13.2平方米/人
 碳排放总量 | '约2100万吨二氧化碳
 碳汇量 | '35万吨碳
 社区建筑总能耗 | '820吨标准煤
 再生资源回收网点数 | '88处
 绿色出行分担率 | '六成`,
    `B2 bus-lane-length 156.8 2021
 B3 park-green-per-capita 13.2 2021
 B4 total-carbon 21000000 2021
 B6 community-building-energy 820 2021
 B7 recycling-points 88 2021`,
    `B5 unit-mismatch
 B8 not-a-number`,
    "2021年数据",
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
    "years joined with words that no list has, and how far it is to the target",
    `指标 | 单位 | 2025目标 | 2023完成 | 完成百分比 | 距目标
     公交专用道里程 | 公里 | 150 | 110 | 73.3 | 40`,
    `C2:D2 bus-lane-length 150 110 @ 2025 2023`,
  ),
  layout(
    "years in the sheet's rows above two stacked headings",
    `2023年度统计表
 | | 本年 | 上年
指标 | 单位 | 数值 | 数值
绿化覆盖率 | % | 41 | 40
再生水利用率 | % | 20 | 18`,
    `C4 green-cover 41 2023
D4 green-cover 40 -
C5 reclaimed-water-rate 20 2023
D5 reclaimed-water-rate 18 -`,
  ),
  layout(
    "title lines with numbers, doc number and dates",
    `自然资函〔2023〕15号
附件1
某市2022年度国土空间规划城市体检评估指标表
（2023年5月）
指标 | 单位 | 数值
绿化覆盖率 | % | 41
路网密度 | km/km² | 6.1`,
    `C6 green-cover 41 2022
C7 road-network-density 6.1 2022`,
  ),
  layout(
    "the year is a column heading over the name, values beside, another year below",
    `2021年 | 单位 | 数值 | 2022年 | 单位 | 数值
绿化覆盖率 | % | 40 | 绿化覆盖率 | % | 41
再生水利用率 | % | 18 | 再生水利用率 | % | 20`,
    `C2 green-cover 40 2021
C3 reclaimed-water-rate 18 2021
F2 green-cover 41 2022
F3 reclaimed-water-rate 20 2022`,
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
    "comparison of two years with difference and ratio headings in symbols",
    `指标 | 单位 | 2020 | 2022 | Δ | 2022/2020 | R²
绿化覆盖率 | % | 40 | 41 | 1 | 1.025 | 0.9
碳汇量 | tCO2 | 8000 | 8200 | 200 | 1.025 | 0.8
耕地面积 | hm² | 300 | 290 | -10 | 0.967 | 0.7`,
    `C2:D2 green-cover 40 41 @ 2020 2022
C3:D3 carbon-sink 8000 8200 @ 2020 2022
C4:D4 arable-land 300 290 @ 2020 2022`,
  ),
  layout(
    "title over the values names the year, units in the row below the headings",
    `2021年度工业园区低碳指标 | < | < | <
 园区名称 | 亩均税收 | 单位工业增加值碳排放 | 工业用地容积率
 | 万元/亩 | 吨二氧化碳/万元 | —
 高新区 | 25.3 | 0.62 | 1.4
 经开区 | 19.8 | 0.95 | 1.1
 化工园 | 31 | 2.4 | 0.8`,
    `B4 tax-per-mu 25.3 2021
 C4 industrial-value-added-carbon-intensity 0.62 2021
 D4 industrial-far 1.4 2021
 B5 tax-per-mu 19.8 2021
 C5 industrial-value-added-carbon-intensity 0.95 2021
 D5 industrial-far 1.1 2021
 B6 tax-per-mu 31 2021
 C6 industrial-value-added-carbon-intensity 2.4 2021
 D6 industrial-far 0.8 2021`,
  ),
  layout(
    "remarks and reporters below, a column for each quarter is no year",
    `填报单位：某县发展和改革局 | | | | 2024年
 指标 | 单位 | 一季度 | 二季度 | 备注
 铁路货运量 | 万吨 | 120 | 133.5 | 初步数
 新增工业用地规模 | 公顷 | 12 | 20.2 |
 注：1. 铁路货运量由铁路部门提供。 | | | |
 审核：李某 | | 填表：王某 | | 2024-07-05`,
    `C3 rail-freight-volume 1200000 2024
 D3 rail-freight-volume 1335000 2024
 C4 new-industrial-land 12 2024
 D4 new-industrial-land 20.2 2024`,
  ),
  layout(
    "a year in every heading and remarks between the years",
    `指标 | 单位 | 2020年 | 备注 | 2025年 | 备注
     绿色出行分担率 | % | 50 | 抽样3000户 | 60 | 规划
     林地面积 | 亩 | 150000 | 三调 | 151500 | 2个县未报`,
    `C2 green-travel-share 50 2020
     E2 green-travel-share 60 2025
     C3 forest-land-area 10000 2020
     E3 forest-land-area 10100 2025`,
  ),
  layout(
    "the year in the sheet's name, the unit in brackets in the title",
    `土地利用情况（单位：亩）
     指标 | 面积
     耕地面积 | 150000
     林地面积 | 300000`,
    `B3 arable-land 10000 2021
     B4 forest-land-area 20000 2021`,
    "",
    "2021",
  ),
  layout(
    "units behind a slash and the growth of a period",
    `指标\\年份 | 2018 | 2019 | 2020 | 2021 | “十三五”年均增速
 碳排放总量/万吨CO₂ | 3010 | 3052 | 2987 | 3100.5 | 1.2
 人均碳排放量/（吨CO₂/人） | 7.3 | 7.4 | 7.2 | 7.5 | 0.8`,
    `B2 total-carbon 30100000 2018
C2 total-carbon 30520000 2019
D2 total-carbon 29870000 2020
E2 total-carbon 31005000 2021
B3 carbon-per-capita 7.3 2018
C3 carbon-per-capita 7.4 2019
D3 carbon-per-capita 7.2 2020
E3 carbon-per-capita 7.5 2021`,
  ),
  layout(
    "areas below a year, not merged",
    `指标 | 单位 | 2035年 |
 | | 市域 | 中心城区
 建设用地规模 | 平方公里 | 820 | 210
 绿色出行分担率 | % | — | 70-75`,
    `C3 construction-land-area 82000 2035
D3 construction-land-area 21000 2035`,
    `C4 placeholder
D4 not-a-number`,
  ),
  layout(
    "amounts by their unit alone, and names that nobody knows over years",
    `区县 | 碳排放（万吨） | | 碳汇（万吨） | 生态保护红线（平方公里）
      | 2020年 | 2035年 | 2035年 | 2035年
     甲县 | 120 | 110 | 36 | 20
     乙区 | 300 | 280 | 9 | 5`,
    `B3:B4 total-carbon 1200000 3000000 @ 2020 2020
     C3:C4 total-carbon 1100000 2800000 @ 2035 2035
     E3:E4 - 20 5 @ 2035 2035`,
    // A sink in tonnes may be of carbon.
    `D3:D4 unit-mismatch
     E3:E4 unknown-name`,
  ),
  layout(
    "year and unit in one line above the headings",
    `2024年          单位：万亩
     指标 | 数值
     耕地面积 | 30`,
    `B3 arable-land 20000 2024`,
  ),
  layout(
    "years as dates and as numbers with a format",
    `指标 | 单位 | @2020-12-31 | 2025{0"年"} | '2035
     绿色出行分担率 | % | 50 | 60 | 75`,
    `C2 green-travel-share 50 2020
     D2 green-travel-share 60 2025
     E2 green-travel-share 75 2035`,
  ),
  layout(
    "a value that looks like a year",
    `指标 | 单位 | 2020年 | 2035年
     耕地面积 | 公顷 | 2010 | 2020
     林地面积 | 公顷 | 2050 | 2035`,
    `C2 arable-land 2010 2020
     D2 arable-land 2020 2035
     C3 forest-land-area 2050 2020
     D3 forest-land-area 2035 2035`,
  ),
  layout(
    "one indicator in the title, its unit in the corner, years below",
    `碳排放总量
  单位：万吨二氧化碳
  年份 | 数值
  2020 | 3100
  2023 | 3000`,
    `B4 total-carbon 31000000 2020
  B5 total-carbon 30000000 2023`,
  ),
  layout(
    "emissions by the year in the unit",
    `指标 | 单位 | 2023年
  人均碳排放量（吨CO2/人·年） | | 7.2
  碳排放总量 | 万吨CO2/年 | 3000
  化肥使用量 | 吨/年 | 5200
  耕地面积 | 公顷/年 | 100`,
    `C2 carbon-per-capita 7.2 2023
  C3 total-carbon 30000000 2023
  C4 fertiliser-use 5200 2023`,
    `C5 unit-mismatch`,
  ),
  layout(
    "titles with two dates, sheet named for a year with words",
    `某市2024年报送2023年指标（2021—2035年规划）
  指标 | 单位 | 现状值
  绿地率 | % | 34`,
    `C3 industrial-green-ratio 34 2023`,
    "",
    "2023年度现状",
  ),
  layout(
    "the title's only date is a day",
    `某市绿色出行调查（截至2023年12月31日）
  指标 | 单位 | 数值
  绿色出行分担率 | % | 61`,
    `C3 green-travel-share 61 2023`,
  ),
  layout(
    "notes between the rows of a table and a second heading with other years",
    `指标 | 单位 | 2020年
  绿地率 | % | 34
  注：2020年为三调口径。
  指标 | 单位 | 2023年
  绿地率 | % | 35`,
    `C2 industrial-green-ratio 34 2020
  C5 industrial-green-ratio 35 2023`,
  ),
  layout(
    "year heading with A and E, as forecasts are marked",
    `Indicator | Unit | 2023A | 2025E
  Green cover | % | 41 | 42`,
    `C2 green-cover 41 2023
  D2 green-cover 42 2025`,
  ),
  layout(
    "binding and anticipated under the years",
    `指标 | 2025年 | < | 2035年 | <
  ^ | 数值 | 属性 | 数值 | 属性
  绿地率（%） | 35 | 预期性 | 38 | 约束性`,
    `B3 industrial-green-ratio 35 2025
  D3 industrial-green-ratio 38 2035`,
  ),
  layout(
    "years in the middle of headings with words on both sides",
    `指标名称 | 单位 | 基期年（2020）数值 | 近期（2025）规划目标值 | 远期（2035）规划目标值 | 指标类型
  绿地率 | % | 34 | 36 | 38 | 预期性`,
    `C2 industrial-green-ratio 34 2020
  D2 industrial-green-ratio 36 2025
  E2 industrial-green-ratio 38 2035`,
  ),
  layout(
    "full-width year digits",
    `指标 | 单位 | ２０２０年 | ２０３５年
  绿地率 | ％ | ３４ | ３８．５`,
    `C2 industrial-green-ratio 34 2020
  D2 industrial-green-ratio 38.5 2035`,
  ),
];
