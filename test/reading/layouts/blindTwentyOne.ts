import { layout } from "./layout";

/** A county official's sheets: forms, lists of projects, tables side by side; answers written before any was read. */
export const BLIND_TWENTY_ONE = [
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
    "districts as rows, indicators across with a totals row at top and a mean",
    `各乡镇双碳指标完成情况（2023年）
乡镇 | 耕地面积（亩） | 林地面积（亩） | 绿化覆盖率（%） | 化肥使用量（吨） | 排名
全县 | 456000 | 123000 | 38.5 | 13200 | —
城关镇 | 56000 | 3000 | 41.2 | 1800 | 1
东乡 | 100000 | 40000 | 36 | 3400 | 3
平均 | 78000 | 21500 | 38.6 | 2600 |`,
    `B3 arable-land 30400 2023
C3 forest-land-area 8200 2023
D3 green-cover 38.5 2023
E3 fertiliser-use 13200 2023
B4 arable-land 3733.33333 2023
C4 forest-land-area 200 2023
D4 green-cover 41.2 2023
E4 fertiliser-use 1800 2023
B5 arable-land 6666.66667 2023
C5 forest-land-area 2666.66667 2023
D5 green-cover 36 2023
E5 fertiliser-use 3400 2023`,
  ),
  layout(
    "an entry form with label and value beside each other, twice across",
    `县城双碳基础信息登记表
县名 | 某县 | 填报年份 | 2022
绿化覆盖率（%） | 39.8 | 再生水利用率（%） | 15
耕地面积（公顷） | 32000 | 林地面积（公顷） | 21000
路网密度（km/km²） | 5.2 | 人均公园绿地（m²/人） | 12`,
    `B3 green-cover 39.8 2022
D3 reclaimed-water-rate 15 2022
B4 arable-land 32000 2022
D4 forest-land-area 21000 2022
B5 road-network-density 5.2 2022
D5 park-green-per-capita 12 2022`,
  ),
  layout(
    "unit changes in lines between",
    `指标 | 2021 | 2022
单位：%
绿化覆盖率 | 40 | 41
再生水利用率 | 12 | 14
单位：公顷
耕地面积 | 32000 | 31900
林地面积 | 21000 | 21100`,
    `B3:C3 green-cover 40 41 @ 2021 2022
B4:C4 reclaimed-water-rate 12 14 @ 2021 2022
B6:C6 arable-land 32000 31900 @ 2021 2022
B7:C7 forest-land-area 21000 21100 @ 2021 2022`,
  ),
  layout(
    "project list with investment beside an indicator's name",
    `序号 | 项目名称 | 建设规模 | 单位 | 总投资（万元） | 完成年份
1 | 公交专用道建设 | 12 | 公里 | 3000 | 2024
2 | 屋顶光伏 | 5 | 兆瓦 | 2500 | 2025
3 | 轨道微中心 | 2 | 个 | 80000 | 2026`,
    `C2 - 12 2024
     C3 - 5 2025
     C4 rail-micro-centres 2 2026`,
    `C2 unknown-name
C3 unknown-name`,
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
  layout(
    "target column says relation in a column of its own",
    `指标 | 单位 | 关系 | 目标值 | 2022年值 | 结论
绿化覆盖率 | % | ≥ | 41 | 40.2 | 未达标
公交站点300m覆盖率 | % | ≥ | 65 | 66.1 | 达标
工业用地绿地率 | % | ≤ | 20 | 15 | 达标`,
    `D2:E2 green-cover 41 40.2 @ - 2022
D3:E3 stop-300m-coverage 65 66.1 @ - 2022
D4:E4 industrial-green-ratio 20 15 @ - 2022`,
  ),
  layout(
    "population in the same table, unit lines below headings",
    `镇名 | 人口 | 耕地面积 | 林地面积 | 绿化覆盖率
 | 万人 | 公顷 | 公顷 | %
东镇 | 3.2 | 1200 | 300 | 38
西镇 | 2.1 | 1500 | 800 | 36.5
南镇 | 1.8 | 900 | 1200 | —`,
    `B3:B5 - 3.2 2.1 1.8 @ -
C3 arable-land 1200 -
D3 forest-land-area 300 -
E3 green-cover 38 -
C4 arable-land 1500 -
D4 forest-land-area 800 -
E4 green-cover 36.5 -
C5 arable-land 900 -
D5 forest-land-area 1200 -`,
    `B3:B5 unknown-name
E5 placeholder`,
  ),
  layout(
    "a breakdown: whole and of which",
    `指标 | 单位 | 2022
碳排放绝对量 | 万吨CO2 | 320
其中：工业 | 万吨CO2 | 200
　　　交通 | 万吨CO2 | 60
碳汇量 | 万吨CO2 | 20
净碳排放量 | 万吨CO2 | 300`,
    `C3:C4 - 200 60 @ 2022
C2 total-carbon 3200000 2022
C5 carbon-sink 200000 2022
C6 net-carbon 3000000 2022`,
    `C3:C4 unknown-name`,
  ),
  layout(
    "three-year table with cumulative and target",
    `指标 | 单位 | 2021 | 2022 | 2023 | 三年累计 | 十四五目标
退耕还林、退田还湖、退田还湿的面积 | 亩 | 300 | 450 | 600 | 1350 | 3000
建筑废弃物消纳量 | 万吨 | 12 | 13 | 13.5 | 38.5 | 15`,
    `C2:E2 returned-land-area 20 30 40 @ 2021 2022 2023
G2 returned-land-area 200 -
C3:E3 construction-waste-absorbed 120000 130000 135000 @ 2021 2022 2023
G3 construction-waste-absorbed 150000 -`,
  ),
  layout(
    "phone numbers and postcodes beside",
    `单位 | 联系人 | 电话 | 邮编 | 绿化覆盖率（%） | 再生水利用率（%）
东区 | 张三 | 88881234 | 310000 | 41 | 20
西区 | 李四 | 88885678 | 310012 | 39 | 18`,
    `E2 green-cover 41 -
F2 reclaimed-water-rate 20 -
E3 green-cover 39 -
F3 reclaimed-water-rate 18 -`,
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
];
