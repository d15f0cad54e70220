import { layout } from "./layout";

/** Several tables on a sheet: side by side, below one another, folded over the page. Most were written with their answers before any of them was read. */
export const SEVERAL_TABLES = [
  layout(
    "two tables of different make side by side, a blank column between",
    `表1 全市指标 | | | | 表2 各区绿化
     指标 | 单位 | 2023年 | | 区县 | 绿化覆盖率（%）
     路网密度 | 公里/平方公里 | 7.2 | | 甲区 | 41.2
     公交分担率 | % | 33 | | 乙区 | 39.8
     容积率 | | 1.4 | | 丙县 | 36`,
    `C3 road-network-density 7.2 2023
     C4 public-transport-share 33 2023
     C5 floor-area-ratio 1.4 2023
     F3:F5 green-cover 41.2 39.8 36 @ -`,
  ),
  layout(
    "three tables under one another with other columns each",
    `一、用地
     指标 | 单位 | 2020年 | 2035年
     建设用地规模 | 公顷 | 8200 | 9000
     林地面积 | 公顷 | 4100 | 4200
     二、交通
     序号 | 指标名称 | 单位 | 现状值 | 目标值 | 备注
     1 | 绿色出行分担率 | % | 61 | 75 | 预期性
     2 | 公交线网密度 | km/km² | 2.1 | 3 |
     三、各镇
     乡镇 | 耕地面积（亩） | 常住人口（人）
     东镇 | 15000 | 21000
     西镇 | 30000 | 18000`,
    `C3:D3 construction-land-area 8200 9000 @ 2020 2035
     C4:D4 forest-land-area 4100 4200 @ 2020 2035
     D7:E7 green-travel-share 61 75 @ -
     D8:E8 bus-network-density 2.1 3 @ -
     B11:B12 arable-land 1000 2000 @ -
     C11:C12 - 21000 18000 @ -`,
    `C11:C12 unknown-name`,
  ),
  layout(
    "headings again on each page, 续表 above them",
    `表5-1 主要指标
     序号 | 指标名称 | 单位 | 2022年 | 2023年
     1 | 路网密度 | 公里/平方公里 | 6.8 | 7
     2 | 绿化覆盖率 | % | 41 | 41.3
     续表5-1
     序号 | 指标名称 | 单位 | 2022年 | 2023年
     3 | 公交分担率 | % | 30 | 32
     4 | 慢行分担率 | % | 28 | 29
     续表5-1
     序号 | 指标名称 | 单位 | 2022年 | 2023年
     5 | 再生水利用率 | % | 22 | 25`,
    `D3:E3 road-network-density 6.8 7 @ 2022 2023
     D4:E4 green-cover 41 41.3 @ 2022 2023
     D7:E7 public-transport-share 30 32 @ 2022 2023
     D8:E8 walking-cycling-share 28 29 @ 2022 2023
     D11:E11 reclaimed-water-rate 22 25 @ 2022 2023`,
  ),
  layout(
    "a block for each district, its name and year over each",
    `甲区（2022年）
     指标 | 单位 | 数值
     绿化覆盖率 | % | 41
     容积率 | | 1.3

     乙区（2023年）
     指标 | 单位 | 数值
     绿化覆盖率 | % | 38
     容积率 | | 1.1`,
    `C3 green-cover 41 2022
     C4 floor-area-ratio 1.3 2022
     C8 green-cover 38 2023
     C9 floor-area-ratio 1.1 2023`,
  ),
  layout(
    "a list in three banks side by side to save paper",
    `指标 | 数值 | 指标 | 数值 | 指标 | 数值
     绿化覆盖率（%） | 41 | 容积率 | 1.3 | 建筑密度（%） | 30
     公交分担率（%） | 30 | 职住比 | 1.1 | 林地面积（公顷） | 4100`,
    `B2:B3 green-cover 41 x @ -
     B3 public-transport-share 30 -
     D2 floor-area-ratio 1.3 -
     D3 jobs-housing-ratio 1.1 -
     F2 building-density 30 -
     F3 forest-land-area 4100 -`,
  ),
  layout(
    "two tables below one another, the second turned, each with its unit",
    `表一 用地（单位：公顷）
     指标 | 2020年 | 2035年
     耕地规模 | 100 | 99
     林地规模 | 200 | 210

     表二 碳（单位：万吨CO2）
     年份 | 碳排放总量 | 碳汇量 | 净碳排放量
     2020 | 50 | 3 | 47
     2035 | 45 | 4 | 41`,
    `B3:C3 arable-land 100 99 @ 2020 2035
     B4:C4 forest-land-area 200 210 @ 2020 2035
     B8 total-carbon 500000 2020
     C8 carbon-sink 30000 2020
     D8 net-carbon 470000 2020
     B9 total-carbon 450000 2035
     C9 carbon-sink 40000 2035
     D9 net-carbon 410000 2035`,
  ),
  layout(
    "two tables side by side that begin at different rows, the unit of the one over it",
    `某市年度监测 | | | | |
     | | | | 单位：公顷 |
     指标 | 单位 | 2023年 | | 地区 | 林地规模
     路网密度 | km/km² | 7.2 | | 甲区 | 1200
     建筑密度 | % | 31 | | 乙区 | 860
     | | | | 丙县 | 5400
     | | | | 合计 | 7460`,
    `C4 road-network-density 7.2 2023
     C5 building-density 31 2023
     F4:F6 forest-land-area 1200 860 5400 @ -`,
  ),
  layout(
    "two tables one above the other, each with its own heading and corner",
    `表一 用地指标 | | |
 单位：公顷 | | |
 指标 | 2021年 | 2022年 | 2023年
 建设用地总规模 | 10200 | 10310.5 | 10402
 林地规模 | 33100 | 33120 | 33090

 表二 交通指标 | | |
 指标 | 计量单位 | 2023年 | 同比增长（%）
 公交线网密度 | km/km² | 3.21 | 4.2
 轨道交通分担率 | % | 12.5 | 0.8
 铁路货运量 | 万吨 | 1820 | -3.3`,
    `B4 construction-land-area 10200 2021
 C4 construction-land-area 10310.5 2022
 D4 construction-land-area 10402 2023
 B5 forest-land-area 33100 2021
 C5 forest-land-area 33120 2022
 D5 forest-land-area 33090 2023
 C9 bus-network-density 3.21 2023
 C10 rail-share 12.5 2023
 C11 rail-freight-volume 18200000 2023`,
  ),
  layout(
    "two tables side by side with an empty column",
    `指标 | 单位 | 2023年 | | 指标 | 单位 | 2023年
 绿色出行分担率 | % | 62 | | 碳汇量 | 吨CO2 | 12000
 公交分担率 | % | 33 | | 林地面积 | 公顷 | 8800
 慢行分担率 | % | 29 | | 混交林占比 | % | 41`,
    `C2 green-travel-share 62 2023
 C3 public-transport-share 33 2023
 C4 walking-cycling-share 29 2023
 G2 carbon-sink 12000 2023
 G3 forest-land-area 8800 2023
 G4 mixed-forest-share 41 2023`,
  ),
  layout(
    "the unit between the name and the years in rows of its own column, years in two banks",
    `指标 | 单位 | 2018 | 2019 | 2020
     碳汇量 | 万吨CO2 | 10 | 10.4 | 10.9
     绿化覆盖率 | % | 38 | 38.5 | 39
     指标 | 单位 | 2021 | 2022 | 2023
     碳汇量 | 万吨CO2 | 11.2 | 11.6 | 12
     绿化覆盖率 | % | 39.6 | 40 | 40.8`,
    `C2:E2 carbon-sink 100000 104000 109000 @ 2018 2019 2020
     C3:E3 green-cover 38 38.5 39 @ 2018 2019 2020
     C5:E5 carbon-sink 112000 116000 120000 @ 2021 2022 2023
     C6:E6 green-cover 39.6 40 40.8 @ 2021 2022 2023`,
  ),
  layout(
    "a bank of years without the words again",
    `指标 | 单位 | 2018年 | 2019年
     碳汇量 | 万吨CO2 | 10 | 10.4
     绿化覆盖率 | % | 38 | 38.5
      | | 2020年 | 2021年
     碳汇量 | 万吨CO2 | 10.9 | 11.2
     绿化覆盖率 | % | 39 | 39.6`,
    `C2:D2 carbon-sink 100000 104000 @ 2018 2019
     C3:D3 green-cover 38 38.5 @ 2018 2019
     C5:D5 carbon-sink 109000 112000 @ 2020 2021
     C6:D6 green-cover 39 39.6 @ 2020 2021`,
  ),
  layout(
    "a wide table that goes on below with other districts",
    `指标 | 单位 | 甲区 | 乙区 | 丙区
     绿化覆盖率 | % | 41 | 42 | 43
     容积率 | | 1.2 | 1.3 | 1.4
     指标 | 单位 | 丁县 | 戊县 | 己市
     绿化覆盖率 | % | 36 | 37 | 38
     容积率 | | 0.8 | 0.7 | 0.9`,
    `C2:E2 green-cover 41 42 43 @ -
     C3:E3 floor-area-ratio 1.2 1.3 1.4 @ -
     C5:E5 green-cover 36 37 38 @ -
     C6:E6 floor-area-ratio 0.8 0.7 0.9 @ -`,
  ),
  layout(
    "three tables on a sheet, the last turned",
    `一、基本指标
 指标 | 单位 | 2022年
 林地规模 | 公顷 | 8200
 土壤有机质 | g/kg | 17.9

 二、交通指标（2022年）
 指标 | 数值
 公交分担率（%） | 28
 轨道微中心数量（个） | 4

 三、分区指标
 片区 | 容积率 | 建筑密度（%）
 东片区 | 1.8 | 31
 西片区 | 1.2 | 26`,
    `C3 forest-land-area 8200 2022
 C4 soil-organic-matter 17.9 2022
 B8 public-transport-share 28 2022
 B9 rail-micro-centres 4 2022
 B13 floor-area-ratio 1.8 -
 C13 building-density 31 -
 B14 floor-area-ratio 1.2 -
 C14 building-density 26 -`,
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
    "three blocks of two columns folded over the page",
    `指标 | 数值 | 指标 | 数值 | 指标 | 数值
绿化覆盖率（%） | 41 | 再生水利用率（%） | 20 | 路网密度（km/km²） | 6
公交分担率（%） | 30 | 慢行分担率（%） | 35 | 碳汇量（tCO2） | 8300`,
    `B2 green-cover 41 -
D2 reclaimed-water-rate 20 -
F2 road-network-density 6 -
B3 public-transport-share 30 -
D3 walking-cycling-share 35 -
F3 carbon-sink 8300 -`,
  ),
  layout(
    "two tables side by side, a blank column between them, different headings",
    `表1 生态指标 | | | | 表2 交通指标 | | |
指标 | 单位 | 2022年 | | 指标 | 单位 | 2022年 | 2025年
林地规模 | 公顷 | 12300 | | 绿色出行分担率 | % | 55 | 60
绿化覆盖率 | % | 39.5 | | 公交分担率 | % | 22 | 25
碳汇量 | 万吨CO2 | 8.3 | | 路网密度 | km/km² | 5.6 | 6.5
 | | | | 公交专用道总里程 | km | 30 | 45`,
    `C3 forest-land-area 12300 2022
C4 green-cover 39.5 2022
C5 carbon-sink 83000 2022
G3:H3 green-travel-share 55 60 @ 2022 2025
G4:H4 public-transport-share 22 25 @ 2022 2025
G5:H5 road-network-density 5.6 6.5 @ 2022 2025
G6:H6 bus-lane-length 30 45 @ 2022 2025`,
  ),
  layout(
    "titles between two tables stacked, other units",
    `表一 用地（公顷）
指标 | 2022年
耕地面积 | 32000
林地面积 | 21000

表二 交通
指标 | 单位 | 2022年 | 2023年
绿色出行分担率 | % | 55 | 56
路网密度 | km/km² | 5.6 | 5.7`,
    `B3 arable-land 32000 2022
B4 forest-land-area 21000 2022
C8:D8 green-travel-share 55 56 @ 2022 2023
C9:D9 road-network-density 5.6 5.7 @ 2022 2023`,
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
    "indicator blocks: name line, then districts",
    `地区 | 2021 | 2022
绿化覆盖率（%）
东区 | 40 | 41
西区 | 38 | 39
人均公园绿地（平方米/人）
东区 | 13 | 13.2
西区 | 12 | 12.1`,
    `B3:C3 green-cover 40 41 @ 2021 2022
B4:C4 green-cover 38 39 @ 2021 2022
B6:C6 park-green-per-capita 13 13.2 @ 2021 2022
B7:C7 park-green-per-capita 12 12.1 @ 2021 2022`,
  ),
  layout(
    "two pairs a row, as forms have them",
    `指标 | 数值 | 指标 | 数值
     容积率 | 1.6 | 建筑密度 | '32%
     绿地率 | '22% | 绿色出行分担率 | '70%`,
    `B2 floor-area-ratio 1.6 -
     D2 building-density 32 -
     B3 industrial-green-ratio 22 -
     D3 green-travel-share 70 -`,
  ),
  layout(
    "last year, plan and forecast side by side",
    `项目 | 单位 | 上年实际 | 本年计划 | 本年预计完成 | 备注
 公交专用道总里程 | km | 150 | 180 | '约176 | 含在建12km
 再生资源回收网点数量 | 个 | 88 | 100 | 103 |`,
    `C2 bus-lane-length 150 -
D2 bus-lane-length 180 -
E2 bus-lane-length 176 -
C3 recycling-points 88 -
D3 recycling-points 100 -
E3 recycling-points 103 -`,
  ),
  layout(
    "a table whose first lines are metadata in pairs",
    `填报单位 | 某县自然资源局 | 填报人 | 张某
  填报日期 | 2024年3月1日 | 联系电话 | 1234567
  指标 | 单位 | 2022年 | 2023年
  绿地率 | % | 34 | 35`,
    `C4 industrial-green-ratio 34 2022
  D4 industrial-green-ratio 35 2023`,
  ),
];
