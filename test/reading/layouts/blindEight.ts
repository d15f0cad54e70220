import { layout } from "./layout";

/** Written with their answers before any of them was read, after the seventh round was mended. */
export const BLIND_EIGHT = [
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
    "parts of a quantity below it, the unit only on the whole",
    `指标 | 计量单位 | 2022 | 2023
     建设用地规模 | 公顷 | 8200 | 8260
     _其中：新增工业用地规模 | | 120 | 140
     __开发区及工业用地规模 | | 2100 | 2130
     耕地保有量 | 万亩 | 60 | 60
     _其中：水田 | | 22 | 21.5`,
    `C2:D2 construction-land-area 8200 8260 @ 2022 2023
     C3:D3 new-industrial-land 120 140 @ 2022 2023
     C4:D4 development-zone-land-area 2100 2130 @ 2022 2023
     C5:D5 arable-land 40000 40000 @ 2022 2023
     C6:D6 - 22 21.5 @ 2022 2023`,
    `C6:D6 unknown-name`,
  ),
  layout(
    "districts, within them indicators, years across",
    `区县 | 指标 | 单位 | 2021年 | 2022年 | 2023年
     甲区 | 人均公园绿地面积 | 平方米 | 12.1 | 12.4 | 12.6
     ^ | 再生水利用率 | % | 20 | 22 | 25
     ^ | 建筑密度 | % | 31 | 31.2 | 31.4
     乙区 | 人均公园绿地面积 | 平方米 | 10.8 | 11 | 11.5
     ^ | 再生水利用率 | % | 18 | / | 21
     ^ | 建筑密度 | % | 27 | 27.3 | 27.9`,
    `D2:F2 park-green-per-capita 12.1 12.4 12.6 @ 2021 2022 2023
     D3:F3 reclaimed-water-rate 20 22 25 @ 2021 2022 2023
     D4:F4 building-density 31 31.2 31.4 @ 2021 2022 2023
     D5:F5 park-green-per-capita 10.8 11 11.5 @ 2021 2022 2023
     D6:F6 reclaimed-water-rate 18 x 21 @ 2021 2022 2023
     D7:F7 building-density 27 27.3 27.9 @ 2021 2022 2023`,
    `E6 placeholder`,
  ),
  layout(
    "districts by years by indicators, units in a line of their own",
    `各县市低碳发展情况
     县市 | 2022年 | < | < | 2023年 | < | <
     ^ | 碳排放总量 | 林地面积 | 绿化覆盖率 | 碳排放总量 | 林地面积 | 绿化覆盖率
     ^ | 万吨CO2 | 万亩 | % | 万吨CO2 | 万亩 | %
     全市 | 900 | 150 | 40 | 910 | 151.5 | 40.5
     甲县 | 400 | 90 | 41 | 405 | 90 | 41.5
     乙市 | 500 | 60 | 39 | 505 | 61.5 | 39.5`,
    `B5:B7 total-carbon 9000000 4000000 5000000 @ 2022
     C5:C7 forest-land-area 100000 60000 40000 @ 2022
     D5:D7 green-cover 40 41 39 @ 2022
     E5:E7 total-carbon 9100000 4050000 5050000 @ 2023
     F5:F7 forest-land-area 101000 60000 41000 @ 2023
     G5:G7 green-cover 40.5 41.5 39.5 @ 2023`,
  ),
  layout(
    "turned with a line of codes between names and units",
    `年份 | 耕地面积 | 建设用地总规模 | 公园绿地500米服务半径覆盖率
     代码 | A11 | A12 | B07
     单位 | 万公顷 | 平方公里 | %
     2019 | 5.1 | 82 | 71
     2020 | 5.08 | 83.5 | 74
     2021 | 5.07 | 84 | 78`,
    `B4:B6 arable-land 51000 50800 50700 @ 2019 2020 2021
     C4:C6 construction-land-area 8200 8350 8400 @ 2019 2020 2021
     D4:D6 park-500m-coverage 71 74 78 @ 2019 2020 2021`,
  ),
  layout(
    "annex of a city's master plan: base, near and far year above their numbers, section lines, levels",
    `附表1 规划指标体系表
     序号 | 指标项 | 单位 | 规划基期年 | 规划近期目标年 | 规划目标年 | 指标属性 | 指标层级
     ^ | ^ | ^ | 2020 | 2025 | 2035 | ^ | ^
     一、空间底线 | < | < | < | < | < | < | <
     1 | 耕地保有量 | 万亩 | 45.15 | 45 | ≥45 | 约束性 | 市域
     2 | 生态保护红线面积占国土面积比例 | % | 22.5 | 22.5 | 22.5 | 约束性 | 市域
     3 | 用水总量 | 亿立方米 | 5.2 | 5.5 | ≤6 | 约束性 | 市域
     二、空间结构与效率 | < | < | < | < | < | < | <
     4 | 道路网密度 | 公里/平方公里 | 6.1 | 7 | ≥8 | 约束性 | 中心城区
     5 | 绿色交通出行比例 | % | 65 | 70 | ≥80 | 预期性 | 中心城区
     注：指标基期数据以2020年度国土变更调查为准。`,
    `D5:F5 arable-land 30100 30000 30000 @ 2020 2025 2035
     D6:F6 ecological-redline-share 22.5 22.5 22.5 @ 2020 2025 2035
     D7:F7 - 5.2 5.5 6 @ 2020 2025 2035
     D9:F9 road-network-density 6.1 7 8 @ 2020 2025 2035
     D10:F10 green-travel-share 65 70 80 @ 2020 2025 2035`,
    `D7:F7 unknown-name`,
  ),
  layout(
    "health check with national standard and self-rating",
    `一级维度 | 二级 | 序号 | 指标 | 单位 | 2022年值 | 2023年值 | 变化情况 | 国家标准 | 自评
     绿色 | 低碳 | 1 | 新建建筑中绿色建筑的比例 | % | 80 | 92 | 12 | 100 | 良
     ^ | 循环 | 2 | 生活垃圾资源化利用率 | % | 55 | 61 | 6 | 60 | 优
     宜居 | 出行 | 3 | 15分钟社区生活圈覆盖率 | % | 70 | 73.5 | 3.5 | 80 | 中
     ^ | ^ | 4 | 公交站点300米覆盖率 | % | 62 | 暂无 | — | 70 | 中`,
    `F2:G2 new-green-building-share 80 92 @ 2022 2023
     F3:G3 municipal-waste-resource-rate 55 61 @ 2022 2023
     F4:G4 fifteen-minute-facility-coverage 70 73.5 @ 2022 2023
     F5 stop-300m-coverage 62 2022`,
    `G5 placeholder`,
  ),
  layout(
    "a form with labels and entries is no table",
    `建设项目备案登记表 | < | < | <
     项目名称 | 某某产业园 | 建设单位 | 某公司
     项目代码 | 2309-440000 | 联系人 | 张三
     总投资（万元） | 12000 | 联系电话 | 13800000000
     填报日期 | 2024年3月1日 | 填报人 | 李四`,
    ``,
    `no-table`,
  ),
  layout(
    "headings and no rows are no table",
    `某市国土空间规划指标表
     序号 | 指标 | 单位 | 现状值 | 规划值 | 备注`,
    ``,
    `no-table`,
  ),
  layout(
    "lines about the export before the headings",
    `系统名称：监测平台
     导出时间：2024-03-01 10:22:31
     查询条件：年度=2023；区划=全市
     共4条记录

     指标编码 | 指标名称 | 行政区 | 年度 | 指标值 | 单位 | 状态
     ZB001 | 绿色出行比例 | 甲区 | 2023 | 66.2 | % | 已审核
     ZB001 | 绿色出行比例 | 乙区 | 2023 | 58.4 | % | 已审核
     ZB014 | 人均公园绿地面积 | 甲区 | 2023 | 12.2 | 平方米/人 | 已审核
     ZB014 | 人均公园绿地面积 | 乙区 | 2023 | | 平方米/人 | 未填报`,
    `E7:E8 green-travel-share 66.2 58.4 @ 2023
     E9 park-green-per-capita 12.2 2023`,
  ),
  layout(
    "what a pivot table leaves",
    `求和项:数值 | 列标签
     行标签 | 2021 | 2022 | 2023 | 总计
     耕地面积（公顷） | 300 | 298 | 297 | 895
     林地面积（公顷） | 120 | 121 | 124 | 365
     总计 | 420 | 419 | 421 | 1260`,
    `B3:D3 arable-land 300 298 297 @ 2021 2022 2023
     B4:D4 forest-land-area 120 121 124 @ 2021 2022 2023`,
  ),
  layout(
    "an English strategy's table of indicators",
    `Table 3.2 Key performance indicators
     No. | Indicator | Unit | Baseline (2020) | Interim target (2025) | Target (2035) | Lead agency
     1 | Green travel mode share | % | 58 | 65 | ≥75 | Transport
     2 | Park green space per capita | m²/person | 11.2 | 12 | 14 | Parks
     3 | CO2 emissions per capita | t CO2 | 6.4 | 6 | 4.8 | Environment
     4 | Canopy cover | per cent | 22 | 24 | 30 | Parks
     5 | Average rent | GBP/month | 900 | n/a | n/a | Housing`,
    `D3:F3 green-travel-share 58 65 75 @ 2020 2025 2035
     D4:F4 park-green-per-capita 11.2 12 14 @ 2020 2025 2035
     D5:F5 carbon-per-capita 6.4 6 4.8 @ 2020 2025 2035
     D6:F6 canopy-cover 22 24 30 @ 2020 2025 2035
     D7 - 900 2020`,
    `D7 unknown-name
     E7:F7 placeholder`,
  ),
  layout(
    "headings in Chinese and below them in English",
    `指标 | 单位 | 2020年 | 2021年 | 2022年
     Indicator | Unit | 2020 | 2021 | 2022
     绿化覆盖率 | % | 40.1 | 40.6 | 41
     Green coverage rate | | | |
     二氧化碳排放总量 | 万吨 | 880 | 902 | 897
     Total CO2 emissions | 10 000 tons | | |`,
    `C3:E3 green-cover 40.1 40.6 41 @ 2020 2021 2022
     C5:E5 total-carbon 8800000 9020000 8970000 @ 2020 2021 2022`,
  ),
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
    "words of a watermark, a wide note, signatures and a stamp around the table",
    `某县绿色低碳指标填报表 | | | | 征求意见稿
     填报单位：某县自然资源局 | | | 单位：%
     指标 | 2022年 | 2023年 | 核对
     建筑密度 | 28 | 28.4 | √
     绿化覆盖率 | 37 | 38.2 | √
     仅供内部使用 | 仅供内部使用 | 仅供内部使用
     再生水利用率 | 15 | 19 | √
     注：1.本表数据由各部门提供；2.建筑密度按建成区统计，不含村庄。 | < | < | <
     负责人： | | 制表人：王某 | 2024年2月8日`,
    `B4:C4 building-density 28 28.4 @ 2022 2023
     B5:C5 green-cover 37 38.2 @ 2022 2023
     B7:C7 reclaimed-water-rate 15 19 @ 2022 2023`,
  ),
  layout(
    "each row says present, target, gap and whether it is met",
    `指标 | 单位 | 现状 | 目标 | 差距 | 是否达标
     绿色出行分担率 | % | 62 | 75 | 13 | 否
     人均公园绿地 | m²/人 | 14.2 | 14 | 0 | 是
     路网密度 | km/km² | 7.1 | 8 | 0.9 | 否`,
    `C2:D2 green-travel-share 62 75 @ -
     C3:D3 park-green-per-capita 14.2 14 @ -
     C4:D4 road-network-density 7.1 8 @ -`,
  ),
  layout(
    "an area and its parts as columns",
    `乡镇 | 耕地面积（公顷） | 其中 | < | 林地面积（公顷）
     ^ | ^ | 水田 | 旱地 | ^
     东镇 | 520 | 300 | 220 | 1200
     西镇 | 610 | 410 | 200 | 900`,
    `B3:B4 arable-land 520 610 @ -
     C3:C4 - 300 410 @ -
     D3:D4 - 220 200 @ -
     E3:E4 forest-land-area 1200 900 @ -`,
    `C3:D4 unknown-name`,
  ),
  layout(
    "years as rows, under each indicator its districts",
    `年份 | 林地面积（公顷） | < | 耕地面积（公顷） | <
     ^ | 甲区 | 乙区 | 甲区 | 乙区
     2021 | 300 | 400 | 120 | 130
     2022 | 305 | 402 | 119 | 128`,
    `B3:B4 forest-land-area 300 305 @ 2021 2022
     C3:C4 forest-land-area 400 402 @ 2021 2022
     D3:D4 arable-land 120 119 @ 2021 2022
     E3:E4 arable-land 130 128 @ 2021 2022`,
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
    "numbers of several kinds before the names",
    `序号 | 指标 | 单位 | 2025年
     一 | 生态 | |
     （一） | 绿化覆盖率 | % | 42
     1. | 林地面积 | 公顷 | 300
     （1） | 混交林占比 | % | 33
     二 | 交通 | |
     ① | 公交分担率 | % | 40
     2.1.3 | 慢行分担率 | % | 30`,
    `D3 green-cover 42 2025
     D4 forest-land-area 300 2025
     D5 mixed-forest-share 33 2025
     D7 public-transport-share 40 2025
     D8 walking-cycling-share 30 2025`,
  ),
  layout(
    "one indicator on a sheet that bears its name, cities by years",
    `城市 | 2019 | 2020 | 2021
     甲市 | 40.2 | 40.9 | 41.3
     乙市 | 38.1 | 38.6 | 39
     丙市 | 42 | 42.2 | —`,
    ``,
    `B2:D3 unit-unknown
     B4:C4 unit-unknown
     D4 placeholder`,
    "建成区绿化覆盖率",
  ),
  layout(
    "the same with the unit in the sheet's name",
    `城市 | 2019 | 2020 | 2021
     甲市 | 40.2 | 40.9 | 41.3
     乙市 | 38.1 | 38.6 | 39`,
    `B2:D2 green-cover 40.2 40.9 41.3 @ 2019 2020 2021
     B3:D3 green-cover 38.1 38.6 39 @ 2019 2020 2021`,
    "",
    "建成区绿化覆盖率(%)",
  ),
];
