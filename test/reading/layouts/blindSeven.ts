import { layout } from "./layout";

/** Written with their answers before any of them was read, after the sixth round was mended. */
export const BLIND_SEVEN = [
  layout(
    "indices of a carbon-peak plan with decimals, kinds and who leads",
    `附件 主要目标指标
 类别 | 主要指标 | 2020年基准 | 2025年目标 | 2030年目标 | 属性 | 牵头部门
 碳排放 | 单位地区生产总值二氧化碳排放（吨/万元） | 0.92 | 0.75 | 0.6 | 约束性 | 发展改革委
 ^ | 碳排放总量（万吨二氧化碳） | 1820 | 1900 | 1880 | 预期性 | 生态环境局
 绿色建筑 | 新建民用建筑中二星级及以上绿色建筑占比（%） | 20 | 40 | 60 | 预期性 | 住建局
 绿色交通 | 中心城区绿色出行比例（%） | 65 | 70 | 75 | 预期性 | 交通局
 碳汇 | 森林蓄积量（万立方米） | 520 | 560 | 600 | 约束性 | 林业局
 ^ | 年碳汇量（万吨CO2） | 62 | 65 | 70 | 预期性 | 林业局`,
    `C3 gdp-carbon-intensity 0.92 2020
 D3 gdp-carbon-intensity 0.75 2025
 E3 gdp-carbon-intensity 0.6 2030
 C4 total-carbon 18200000 2020
 D4 total-carbon 19000000 2025
 E4 total-carbon 18800000 2030
 C5 two-star-green-building-share 20 2020
 D5 two-star-green-building-share 40 2025
 E5 two-star-green-building-share 60 2030
 C6 - 65 2020
 D6 - 70 2025
 E6 - 75 2030
 C7 - 520 2020
 D7 - 560 2025
 E7 - 600 2030
 C8 carbon-sink 620000 2020
 D8 carbon-sink 650000 2025
 E8 carbon-sink 700000 2030`,
    `C6 unknown-name
 D6 unknown-name
 E6 unknown-name
 C7 unknown-name
 D7 unknown-name
 E7 unknown-name`,
  ),
  layout(
    "monitoring points in long form with a code, quality mark and time",
    `编码 | 行政区名称 | 指标名称 | 指标值 | 计量单位 | 数据年份 | 数据质量
 E01 | 甲区 | 路网密度 | 7.1 | 公里/平方公里 | 2022 | A
 E02 | 甲区 | 公园绿地500米服务半径覆盖率 | 81.5 | % | 2022 | A
 E03 | 乙县 | 路网密度 | — | 公里/平方公里 | 2022 | C
 E04 | 乙县 | 公园绿地500米服务半径覆盖率 | 66 | % | 2021 | B`,
    `D2 road-network-density 7.1 2022
 D3 park-500m-coverage 81.5 2022
 D5 park-500m-coverage 66 2021`,
    `D4 placeholder`,
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
    "city league in English with ranks",
    `Low-carbon city league 2023
 Rank | City | CO2 emissions per capita (t) | Share of green travel (%) | Score
 1 | Jia | 4.1 | 75 | 92.1
 2 | Yi | 5.2 | 71 | 88
 3 | Bing | – | 69.5 | 81.4`,
    `C3 carbon-per-capita 4.1 2023
 D3 green-travel-share 75 2023
 C4 carbon-per-capita 5.2 2023
 D4 green-travel-share 71 2023
 D5 green-travel-share 69.5 2023`,
    `C5 placeholder`,
  ),
  layout(
    "yearbook with the years across a merged heading and 'other' rows",
    `项目 | 计量单位 | 年份 | < | <
 ^ | ^ | 2019 | 2020 | 2021
 一、资源 | | | |
 耕地保有量 | 千公顷 | 310.2 | 309.8 | 309.5
 其中：水田 | 千公顷 | 120 | 119 | 118.5
 二、排放 | | | |
 二氧化碳排放总量 | 万吨 | 2100 | 2080.5 | 2150
 人均二氧化碳排放 | 吨 | 5.2 | 5.1 | 5.3`,
    `C4 arable-land 310200 2019
 D4 arable-land 309800 2020
 E4 arable-land 309500 2021
 C5 - 120 2019
 D5 - 119 2020
 E5 - 118.5 2021
 C7 total-carbon 21000000 2019
 D7 total-carbon 20805000 2020
 E7 total-carbon 21500000 2021
 C8 carbon-per-capita 5.2 2019
 D8 carbon-per-capita 5.1 2020
 E8 carbon-per-capita 5.3 2021`,
    `C5 unknown-name
 D5 unknown-name
 E5 unknown-name`,
  ),
  layout(
    "a form with the unit in the corner and percentages beside areas",
    `××区用地指标表（2022年）
 | | （单位：公顷）
 指标 | 面积 | 占区域面积比例
 建设用地规模 | 8200 | 41%
 林地面积 | 3100.5 | 15.5%
 绿地和水域面积 | 1250 | 6.3%`,
    `B4 construction-land-area 8200 2022
 B5 forest-land-area 3100.5 2022
 B6 green-and-water-area 1250 2022`,
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
];
