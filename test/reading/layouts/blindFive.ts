import { layout } from "./layout";

/** Written with their answers before any of them was read, after the fourth round was mended. */
export const BLIND_FIVE = [
  layout(
    "a city's yearbook page with a continuing heading and thousands in text",
    `7-3 城市绿化和市容环境（2021—2023年）
 项 目 | 单 位 | 2021 | 2022 | 2023
 人均公园绿地面积 | 平方米 | 13.02 | 13.4 | 13.81
 建成区绿化覆盖率 | % | 41.9 | 42.2 | 42.6
 建成区绿地率 | % | 37.6 | 38 | 38.1
 生活垃圾无害化处理率 | % | 100 | 100 | 100
 城市生活垃圾资源化利用率 | % | 48.3 | 55.1 | '60.0
 公交专用道长度 | 公里 | '1,012.5 | '1,033 | '1,051.7
 铁路货物发送量 | 万吨 | 2011 | 2023 | 2101.5`,
    `C3 park-green-per-capita 13.02 2021
 D3 park-green-per-capita 13.4 2022
 E3 park-green-per-capita 13.81 2023
 C4 green-cover 41.9 2021
 D4 green-cover 42.2 2022
 E4 green-cover 42.6 2023
 C5 - 37.6 2021
 D5 - 38 2022
 E5 - 38.1 2023
 C6 - 100 2021
 D6 - 100 2022
 E6 - 100 2023
 C7 municipal-waste-resource-rate 48.3 2021
 D7 municipal-waste-resource-rate 55.1 2022
 E7 municipal-waste-resource-rate 60 2023
 C8 bus-lane-length 1012.5 2021
 D8 bus-lane-length 1033 2022
 E8 bus-lane-length 1051.7 2023
 C9 rail-freight-volume 20110000 2021
 D9 rail-freight-volume 20230000 2022
 E9 rail-freight-volume 21015000 2023`,
    `C5 unknown-name
 D5 unknown-name
 E5 unknown-name
 C6 unknown-name
 D6 unknown-name
 E6 unknown-name`,
  ),
  layout(
    "a plan's table of transmission to counties: targets down, counties across",
    `附表6 主要指标分解表（2035年）
 指标名称 | 单位 | 全市 | 甲区 | 乙县 | 丙县
 耕地保有量 | 万亩 | ≥210 | 12.5 | 98 | 99.5
 建设用地总规模 | 平方千米 | ≤820 | 210 | 305 | 305
 绿色出行分担率 | % | 75 | 80 | 65 | —`,
    `C3 arable-land 140000 2035
 D3 arable-land 8333.33333 2035
 E3 arable-land 65333.3333 2035
 F3 arable-land 66333.3333 2035
 C4 construction-land-area 82000 2035
 D4 construction-land-area 21000 2035
 E4 construction-land-area 30500 2035
 F4 construction-land-area 30500 2035
 C5 green-travel-share 75 2035
 D5 green-travel-share 80 2035
 E5 green-travel-share 65 2035`,
    `F5 placeholder`,
  ),
  layout(
    "a self-assessment with score, full marks and evidence",
    `考核指标 | 满分 | 目标值（%） | 完成值（%） | 自评得分 | 佐证材料
 新建建筑中绿色建筑占比 | 10 | 100 | 99.8 | 9.9 | 附件1
 再生水利用率 | 10 | 25 | 26.1 | 10 | 附件2
 新能源公交车占比 | 5 | 80 | 91 | 5 | 附件3`,
    `C2 new-green-building-share 100 -
 D2 new-green-building-share 99.8 -
 C3 reclaimed-water-rate 25 -
 D3 reclaimed-water-rate 26.1 -
 C4 - 80 -
 D4 - 91 -`,
    `C4 unknown-name
 D4 unknown-name`,
  ),
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
    "three lines of heading, the lowest says present and planned",
    `指标 | 单位 | 中心城区 | < | < | <
 ^ | ^ | 老城 | < | 新城 | <
 ^ | ^ | 现状 | 规划 | 现状 | 规划
 路网密度 | 公里/平方公里 | 6.2 | 8 | 4.1 | 8.5
 容积率 | — | 1.9 | 2 | 0.6 | 1.8
 公园绿地500米服务半径覆盖率 | % | 61 | 85 | 30 | 90`,
    `C4 road-network-density 6.2 -
 D4 road-network-density 8 -
 E4 road-network-density 4.1 -
 F4 road-network-density 8.5 -
 C5 floor-area-ratio 1.9 -
 D5 floor-area-ratio 2 -
 E5 floor-area-ratio 0.6 -
 F5 floor-area-ratio 1.8 -
 C6 park-500m-coverage 61 -
 D6 park-500m-coverage 85 -
 E6 park-500m-coverage 30 -
 F6 park-500m-coverage 90 -`,
  ),
  layout(
    "the unit in front of the name, and numbers with leading zeros and plus",
    `单位 | 名称 | 2023年
 % | 绿色出行分担率 | '+61.5
 万吨CO2 | 碳汇量 | '012.5
 hm² | 林地规模 | '8 200
 个 | 轨道微中心数量 | '3.0
 人 | 常住人口 | 320000`,
    `C2 green-travel-share 61.5 2023
 C3 carbon-sink 125000 2023
 C4 forest-land-area 8200 2023
 C5 rail-micro-centres 3 2023
 C6 - 320000 2023`,
    `C6 unknown-name`,
  ),
  layout(
    "names by usual variations once more",
    `指标 | 单位 | 2025年
 居民绿色出行比例 | % | 60
 公交出行分担比例 | % | 31
 公共交通站点300米半径覆盖率 | % | 70
 城市再生水利用率 | % | 25
 医疗废弃物集中处置比例 | % | 100
 绿色建筑占新建建筑面积比例 | % | 90
 新建二星级及以上绿色民用建筑比例 | % | 40
 城镇人均公园绿地 | 平方米/人 | 13
 二氧化碳排放总量 | 万吨 | 300
 单位国内生产总值二氧化碳排放量 | 吨/万元 | 0.8
 高效节水灌溉农田规模 | 万亩 | 12
 城市路网密度 | 公里/平方公里 | 8
 社区15分钟步行可达覆盖率 | % | 80
 零碳能源发电量比例 | % | 40`,
    `C2 - 60 2025
 C3 public-transport-share 31 2025
 C4 stop-300m-coverage 70 2025
 C5 reclaimed-water-rate 25 2025
 C6 medical-waste-central-disposal 100 2025
 C7 new-green-building-share 90 2025
 C8 - 40 2025
 C9 - 13 2025
 C10 total-carbon 3000000 2025
 C11 gdp-carbon-intensity 0.8 2025
 C12 water-saving-irrigation-area 8000 2025
 C13 road-network-density 8 2025
 C14 - 80 2025
 C15 zero-carbon-power-share 40 2025`,
    `C2 unknown-name
 C8 unknown-name
 C9 unknown-name
 C14 unknown-name`,
  ),
  layout(
    "other quantities once more",
    `指标 | 单位 | 2025年
 公交站点300米覆盖率提升幅度 | % | 5
 人均碳排放增长率 | % | -2
 碳排放总量占全省比重 | % | 12
 绿色出行分担率目标完成率 | % | 98
 村镇建设用地规模 | 公顷 | 1200
 林地占国土面积比例 | % | 41
 耕地质量等别 | 等 | 7
 新增耕地面积 | 公顷 | 12
 垂直绿化面积 | 公顷 | 3
 慢行道长度 | 公里 | 320
 单位面积能耗 | tce/km² | 2100
 再生水厂数量 | 座 | 3
 再生水利用量 | 万吨 | 520`,
    `C2 - 5 2025
 C3 - -2 2025
 C4 - 12 2025
 C5 - 98 2025
 C6 - 1200 2025
 C7 - 41 2025
 C8 - 7 2025
 C9 - 12 2025
 C10 - 3 2025
 C11 - 320 2025
 C12 - 2100 2025
 C13 - 3 2025
 C14 - 520 2025`,
    `C2 unknown-name
 C3 unknown-name
 C4 unknown-name
 C5 unknown-name
 C6 unknown-name
 C7 unknown-name
 C8 unknown-name
 C9 unknown-name
 C10 unknown-name
 C11 unknown-name
 C12 unknown-name
 C13 unknown-name
 C14 unknown-name`,
  ),
  layout(
    "English with a unit row and the baseline in brackets",
    `Indicator | Baseline (2021) | Near term (2025) | Long term (2035)
 Share of rail transit (%) | 12 | 15 | 22
 Reclaimed water use rate, % | 18 | 22 | 30
 Tax per mu (10,000 yuan/mu) | 18 | 21 | 30
 Jobs–housing ratio | 0.92 | 0.95 | 1.0
 Canopy cover (%) | TBD | 30 | 35
 Road network density (km per km²) | 6 | 7 | 8`,
    `B2 rail-share 12 2021
 C2 rail-share 15 2025
 D2 rail-share 22 2035
 B3 reclaimed-water-rate 18 2021
 C3 reclaimed-water-rate 22 2025
 D3 reclaimed-water-rate 30 2035
 B4 tax-per-mu 18 2021
 C4 tax-per-mu 21 2025
 D4 tax-per-mu 30 2035
 B5 jobs-housing-ratio 0.92 2021
 C5 jobs-housing-ratio 0.95 2025
 D5 jobs-housing-ratio 1 2035
 C6 canopy-cover 30 2025
 D6 canopy-cover 35 2035
 B7 road-network-density 6 2021
 C7 road-network-density 7 2025
 D7 road-network-density 8 2035`,
    `B6 placeholder`,
  ),
  layout(
    "wrong units again",
    `指标 | 单位 | 2022年
 绿化覆盖率 | 公顷 | 41
 公交站点300米覆盖率 | 个 | 70
 碳缺口 | 万吨标煤 | 12
 净碳排放量 | 万吨碳 | 210
 单位GDP碳排放 | 吨标准煤/万元 | 0.6
 吨公里排放量 | gCO2/人公里 | 90
 每户用电碳排放量 | kgCO2/人 | 800
 微电网电压等级 | kW | 10
 社区建筑总能耗 | tCO2 | 800
 再生资源回收网点数量 | 吨 | 33`,
    ``,
    `C2 unit-mismatch
 C3 unit-mismatch
 C4 unit-mismatch
 C5 unit-mismatch
 C6 unit-mismatch
 C7 unit-mismatch
 C8 unit-mismatch
 C9 unit-mismatch
 C10 unit-mismatch
 C11 unit-mismatch`,
  ),
  layout(
    "a statement of work without figures, in cells",
    `工作总结 | |
 一年来，我局认真落实双碳要求。 | |
 下一步工作打算 | 加强监测 | 强化考核`,
    ``,
    `no-table`,
  ),
  layout(
    "a wide table: value and unit pairs per year",
    `指标 | 2020年 | < | 2023年 | <
 ^ | 数值 | 单位 | 数值 | 单位
 建设用地规模 | 120 | 平方公里 | 12800 | 公顷
 碳排放总量 | 310 | 万吨CO2 | 3050000 | 吨CO2`,
    `B3 construction-land-area 12000 2020
 D3 construction-land-area 12800 2023
 B4 total-carbon 3100000 2020
 D4 total-carbon 3050000 2023`,
  ),
];
