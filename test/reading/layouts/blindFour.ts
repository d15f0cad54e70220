import { layout } from "./layout";

/** Written with their answers before any of them was read, after the third round was mended. */
export const BLIND_FOUR = [
  layout(
    "a province's return: counties down, indicators across with their years in brackets",
    `××省双碳指标汇总（各县）
 填报单位：省发展改革委 | | | | 填报时间：2024年1月
 县名 | 碳排放总量（万吨CO2）（2022年） | 单位GDP碳排放（tCO2/万元）（2022年） | 森林覆盖率（%） | 林地面积（公顷）
 甲县 | 201.3 | 0.88 | 41 | 12033
 乙县 | 98 | 1.02 | 55.2 | 33910
 全省合计 | 299.3 | | | 45943`,
    `B4 total-carbon 2013000 2022
 C4 gdp-carbon-intensity 0.88 2022
 D4 - 41 -
 E4 forest-land-area 12033 -
 B5 total-carbon 980000 2022
 C5 gdp-carbon-intensity 1.02 2022
 D5 - 55.2 -
 E5 forest-land-area 33910 -
 B6 total-carbon 2993000 2022
 E6 forest-land-area 45943 -`,
    `D4 unknown-name
 D5 unknown-name`,
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
    "years across with actual and planned below each",
    `指标 | 计量单位 | 2025年 | < | 2030年 | <
 ^ | ^ | 预计 | 目标 | 预测 | 目标
 非常规水源利用率 | % | 18 | 20 | 24 | 25
 轨道交通出行分担率 | % | 14.2 | 15 | 18 | 20
 建筑废弃物消纳量 | 万t | 85 | 90 | 100 | 110`,
    `C3 non-conventional-water-use 18 2025
 D3 non-conventional-water-use 20 2025
 E3 non-conventional-water-use 24 2030
 F3 non-conventional-water-use 25 2030
 C4 rail-share 14.2 2025
 D4 rail-share 15 2025
 E4 rail-share 18 2030
 F4 rail-share 20 2030
 C5 construction-waste-absorbed 850000 2025
 D5 construction-waste-absorbed 900000 2025
 E5 construction-waste-absorbed 1000000 2030
 F5 construction-waste-absorbed 1100000 2030`,
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
    "indicators with their code in the catalogue's own words and English",
    `code | indicator | value | unit | year
 green-travel-share | Share of green travel | 62 | % | 2023
 arable-land | Arable land | 12300 | ha | 2023
 x-1 | Something else | 12 | % | 2023
 carbon-sink | Carbon sinks | 3.2 | 10,000 tCO2 | 2022`,
    `C2 green-travel-share 62 2023
 C3 arable-land 12300 2023
 C4 - 12 2023
 C5 carbon-sink 32000 2022`,
    `C4 unknown-name`,
  ),
  layout(
    "subtotals by colour words, notes with numbers in the table's middle",
    `指标 | 单位 | 2023年
 一、农业 | |
 化肥施用量 | 吨 | 5200
 高效节水灌溉面积 | 万亩 | 12.5
 注：化肥按折纯计算，2022年为5300吨。 | |
 二、工业 | |
 亩均税收 | 万元/亩 | 18
 单位工业增加值二氧化碳排放 | 吨/万元 | 0.9
 小  计 | | 5
 资料来源：统计局2024年3月。 | |`,
    `C3 fertiliser-use 5200 2023
 C4 water-saving-irrigation-area 8333.33333 2023
 C7 tax-per-mu 18 2023
 C8 industrial-value-added-carbon-intensity 0.9 2023`,
  ),
  layout(
    "a scheme table: present, scheme A, scheme B",
    `指标 | 单位 | 现状 | 方案一 | 方案二 | 推荐方案
 碳排放总量 | 万吨CO2 | 320 | 290 | 275 | 280
 绿色出行比例 | % | 55 | 65 | 72 | 70
 容积率 | / | 1.2 | 1.8 | 2.2 | 2`,
    `C2 total-carbon 3200000 -
 D2 total-carbon 2900000 -
 E2 total-carbon 2750000 -
 F2 total-carbon 2800000 -
 C3 green-travel-share 55 -
 D3 green-travel-share 65 -
 E3 green-travel-share 72 -
 F3 green-travel-share 70 -
 C4 floor-area-ratio 1.2 -
 D4 floor-area-ratio 1.8 -
 E4 floor-area-ratio 2.2 -
 F4 floor-area-ratio 2 -`,
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
    "wrong and right units of density and per head",
    `指标 | 单位 | 2022
 县城人口密度 | 万人/平方公里 | 0.92
 县城建成区人口密度 | 人/公顷 | 98
 人均公园绿地面积 | 亩/人 | 0.02
 生活垃圾收集站服务人口 | 户/座 | 2200
 路网密度 | 米/公顷 | 72
 公交线网密度 | 公里/万人 | 3
 碳排放强度 | 千克CO2/元 | 0.09
 单位面积碳排放 | tCO2/公顷 | 52
 耕地保有量 | 公顷/人 | 0.1
 社区人均碳排放量 | 千克CO2/人 | 2100`,
    `C2 county-town-density 0.92 2022
 C3 county-town-density 0.98 2022
 C4 park-green-per-capita 13.3333333 2022
 C6 road-network-density 7.2 2022
 C8 carbon-intensity 0.9 2022
 C9 carbon-per-area 5200 2022
 C11 community-carbon-per-capita 2.1 2022`,
    `C5 unit-mismatch
 C7 unit-mismatch
 C10 unit-mismatch`,
  ),
  layout(
    "values with signs of every sort",
    `指标 | 单位 | 2025年目标
 绿色出行分担率 | % | ＞70
 公交分担率 | % | 力争达到40%
 慢行分担率 | % | 30%左右
 多式联运比例 | % | 不少于 15 %
 医疗废物集中处置率 | % | 100%
 本地适生植物应用占比 | % | 80%及以上
 耕地保有量 | 万亩 | 不低于312.5万亩
 碳汇量 | 万吨CO2 | 预计35.6
 林地面积 | 万公顷 | 12.3万公顷以上
 混交林占比 | % | 保持稳定
 开放空间遮阴率 | % | 20%→30%`,
    `C2 green-travel-share 70 2025
 C3 public-transport-share 40 2025
 C4 walking-cycling-share 30 2025
 C5 multimodal-share 15 2025
 C6 medical-waste-central-disposal 100 2025
 C7 native-plant-share 80 2025
 C8 arable-land 208333.333 2025
 C9 carbon-sink 356000 2025
 C10 forest-land-area 123000 2025`,
    `C11 not-a-number
 C12 not-a-number`,
  ),
  layout(
    "placeholders of every sort in a turned table",
    `区县 | 绿地率（%） | 建筑密度（%） | 容积率
 甲 | -- | 暂无 | /
 乙 | N/A | — | 待定
 丙 | 33 | … | 1.2
 丁 | 未统计 | 28 | ×`,
    `B4 industrial-green-ratio 33 -
 D4 floor-area-ratio 1.2 -
 C5 building-density 28 -`,
    `B2 placeholder
 C2 placeholder
 D2 placeholder
 B3 placeholder
 C3 placeholder
 D3 placeholder
 C4 placeholder
 B5 placeholder
 D5 placeholder`,
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
    "names of the field with another word order or another word",
    `指标 | 单位 | 数值
 道路网密度（城区） | 公里/平方公里 | 7
 公园绿地服务半径（500米）覆盖率 | % | 80
 大型公共建筑新建三星级绿色建筑比例 | % | 12
 用地兼容比例标准 | % | 20
 绿色建筑占新建建筑比例 | % | 99
 工业用地亩均碳排放强度 | 吨CO2/亩 | 11
 新增及更新公交车中新能源车占比 | % | 100
 社区建筑能源消费总量 | 吨标准煤 | 520
 建成区绿化覆盖面积占比 | % | 41
 城市内长距离出行私家车占比 | % | 22
 每平方公里混合用地面积 | 公顷/平方公里 | 12
 生态碳汇空间规模 | 公顷 | 3300`,
    `C2 road-network-density 7 -
 C3 park-500m-coverage 80 -
 C4 three-star-public-building-share 12 -
 C5 - 20 -
 C6 new-green-building-share 99 -
 C7 industrial-carbon-per-mu 11 -
 C8 - 100 -
 C9 community-building-energy 520 -
 C10 green-cover 41 -
 C11 long-trip-car-share 22 -
 C12 mixed-land-per-km2 12 -
 C13 carbon-sink-space 3300 -`,
    `C5 unknown-name
 C8 unknown-name`,
  ),
  layout(
    "a questionnaire with words for answers beside one number",
    `序号 | 内容 | 填写
 1 | 单位名称 | 某县自然资源局
 2 | 联系人 | 张某
 3 | 绿色出行分担率（%） | 62`,
    `C4 green-travel-share 62 -`,
  ),
  layout(
    "indicator names in the second column, places in the first, merged",
    `区县 | 指标 | 单位 | 2021年 | 2022年
 甲区 | 绿色出行比例 | % | 60 | 62
 ^ | 人均公园绿地面积 | 平方米/人 | 12 | 12.5
 乙县 | 绿色出行比例 | % | 48 | 50.5
 ^ | 人均公园绿地面积 | 平方米/人 | 11 | —`,
    `D2 green-travel-share 60 2021
 E2 green-travel-share 62 2022
 D3 park-green-per-capita 12 2021
 E3 park-green-per-capita 12.5 2022
 D4 green-travel-share 48 2021
 E4 green-travel-share 50.5 2022
 D5 park-green-per-capita 11 2021`,
    `E5 placeholder`,
  ),
  layout(
    "English table turned, years down, units in a row of their own",
    `Year | Total carbon emissions | Carbon sinks | Share of green travel | Population
 | 10,000 t CO2 | 10,000 t CO2 | % | 10,000 persons
 2019 | 2,310 | 31 | 58 | 401
 2020 | 2,290.5 | 31.5 | 59.2 | 404
 2021 | n/a | 32 | 60 | 406`,
    `B3 total-carbon 23100000 2019
 C3 carbon-sink 310000 2019
 D3 green-travel-share 58 2019
 E3 - 401 2019
 B4 total-carbon 22905000 2020
 C4 carbon-sink 315000 2020
 D4 green-travel-share 59.2 2020
 E4 - 404 2020
 C5 carbon-sink 320000 2021
 D5 green-travel-share 60 2021
 E5 - 406 2021`,
    `B5 placeholder
 E3 unknown-name
 E4 unknown-name
 E5 unknown-name`,
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
    "a staff list and a plan's schedule hold no indicators",
    `工作任务 | 责任单位 | 完成时限
 编制双碳专项规划 | 自然资源局 | 2025年6月
 开展碳汇调查 | 林业局 | 2025年9月`,
    ``,
    `no-table`,
  ),
];
