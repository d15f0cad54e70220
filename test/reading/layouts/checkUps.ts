import { layout } from "./layout";

/** Check-ups, assessments and tasks: grades, scores, ranks and completion beside the values. Most were written with their answers before any of them was read. */
export const CHECK_UPS = [
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
    "district values of one indicator, its rank and its target beside",
    `各区绿化覆盖率（%）
     排名 | 区 | 2022年 | 2023年 | 2025年目标 | 较2022年变化
     1 | 甲区 | 43 | 44 | 45 | 1
     2 | 乙区 | 40 | 41 | 42 | 1`,
    `C3:E3 green-cover 43 44 45 @ 2022 2023 2025
     C4:E4 green-cover 40 41 42 @ 2022 2023 2025`,
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
    "growth, completion, weight, code and remark with figures all beside one value",
    `指标代码 | 指标名称 | 权重 | 2024年 | 同比增减 | 目标完成率 | 单位 | 备注
     A01 | 绿色出行分担率 | 0.2 | 66 | 2.1 | 94 | % | 2023年为63.9
     A02 | 轨道交通分担率 | 0.3 | 12 | -0.3 | 80 | % | 另见3号文
     A03 | 慢行出行比例 | 0.5 | 28 | 1 | 100 | % | 5`,
    `D2 green-travel-share 66 2024
     D3 rail-share 12 2024
     D4 walking-cycling-share 28 2024`,
  ),
  layout(
    "an assessment with standardised values, weights and scores",
    `目标层 | 指标层 | 单位 | 实际值 | 标准化值 | 权重 | 得分
     低碳交通 | 绿色出行分担率 | % | 62 | 0.72 | 0.15 | 10.8
     ^ | 公交线网密度 | 公里/平方公里 | 2.6 | 0.64 | 0.1 | 6.4
     低碳建筑 | 装配式建筑占比 | % | 35 | 0.55 | 0.12 | 6.6
     综合得分 | | | | | | 23.8`,
    `D2 green-travel-share 62 -
     D3 bus-network-density 2.6 -
     D4 prefabricated-building-share 35 -`,
  ),
  layout(
    "a city's check-up with grades and warnings beside the values",
    `2024年度城市体检指标结果表
 序号 | 维度 | 指标名称 | 单位 | 指标值 | 评价结果 | 预警等级 | 数据来源 | 责任部门
 1 | 生态宜居 | 人均公园绿地面积 | 平方米/人 | 14.2 | 优 | 0 | 园林统计 | 市园林局
 2 | ^ | 绿化覆盖率 | % | 43.1 | 优 | 0 | 遥感 | 市园林局
 3 | ^ | 再生水利用率 | % | 21.6 | 差 | 2 | 水务统计 | 市水务局
 4 | 交通便捷 | 城区道路网密度 | 公里/平方公里 | 6.88 | 中 | 1 | 路网普查 | 市交通局
 5 | ^ | 绿色交通出行分担率 | % | 71.3 | 良 | 0 | 居民出行调查 | 市交通局
 6 | ^ | 高峰期平均机动车速度 | 公里/小时 | 24.1 | 中 | 1 | 浮动车 | 市交通局`,
    `E3 park-green-per-capita 14.2 2024
 E4 green-cover 43.1 2024
 E5 reclaimed-water-rate 21.6 2024
 E6 road-network-density 6.88 2024
 E7 green-travel-share 71.3 2024
 E8 - 24.1 2024`,
    `E8 unknown-name`,
  ),
  layout(
    "growth, completion, rank and weight beside the value",
    `指标名称 | 权重 | 目标值 | 实际值 | 完成率（%） | 比上年增减 | 得分 | 排名
 生活垃圾资源化利用率（%） | 10 | 60 | 62.1 | 103.5 | 2.3 | 10 | 1
 医疗废物集中处置率（%） | 5 | 100 | 100 | 100 | 0 | 5 | 1
 生活垃圾收集站密度（座/平方公里） | 5 | 0.5 | 0.42 | 84 | 0.01 | 4.2 | 6`,
    `C2 municipal-waste-resource-rate 60 -
 D2 municipal-waste-resource-rate 62.1 -
 C3 medical-waste-central-disposal 100 -
 D3 medical-waste-central-disposal 100 -
 C4 waste-station-density 0.5 -
 D4 waste-station-density 0.42 -`,
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
    "a public notice's table: index, result, standard and judgement",
    `绿色社区创建评价结果
 评价指标 | 评价结果 | 标准值 | 是否达标
 社区公共服务设施15分钟步行可达覆盖率 | 88% | ≥80% | 是
 清洁能源占社区一次能源消耗比例 | 21% | ≥20% | 是
 社区人均碳排放量（吨CO2/人） | 2.6 | ≤3 | 是
 垃圾分类知晓率 | 97% | ≥90% | 是`,
    `B3 fifteen-minute-facility-coverage 88 -
 B4 community-clean-energy-share 21 -
 B5 community-carbon-per-capita 2.6 -
 B6 - 97 -`,
    `B6 unknown-name`,
  ),
  layout(
    "each indicator two lines: planned and reached",
    `指标 | 单位 | 类型 | 2023年 | 2024年
     绿色出行分担率 | % | 计划 | 65 | 67
     绿色出行分担率 | % | 实际 | 64 | 66
     绿色出行分担率 | % | 完成率 | 98.5 | 98.5`,
    `D2:E2 green-travel-share 65 67 @ 2023 2024
     D3:E3 green-travel-share 64 66 @ 2023 2024`,
  ),
  layout(
    "plan and completion by year",
    `指标名称 | 计量单位 | 2023年 | < | < | 2024年
     ^ | ^ | 计划 | 完成 | 完成率% | 计划
     绿色建筑占新建建筑比例 | % | 90 | 93 | 103.3 | 95
     再生水利用率 | % | 25 | 23 | 92 | 27`,
    `C3:D3 new-green-building-share 90 93 @ 2023
     F3 new-green-building-share 95 2024
     C4:D4 reclaimed-water-rate 25 23 @ 2023
     F4 reclaimed-water-rate 27 2024`,
  ),
  layout(
    "completion table with growth against last year in brackets",
    `2023年双碳工作主要指标完成情况
 指标 | 单位 | 年度目标 | 实际完成 | 完成比例 | 同比
 碳排放总量 | 万吨CO₂ | 2000 | 1980.2 | '99% | '-1.2%
 碳汇量 | 万吨CO₂ | 60 | 61.5 | '102.5% | '2.3%
 新建绿色建筑占比 | % | 100 | 99.2 | '99.2% | '0.5个百分点
 高效节水灌溉面积 | 万亩 | 20 | 21.3 | '106.5% | '8%`,
    `C3 total-carbon 20000000 2023
 D3 total-carbon 19802000 2023
 C4 carbon-sink 600000 2023
 D4 carbon-sink 615000 2023
 C5 new-green-building-share 100 2023
 D5 new-green-building-share 99.2 2023
 C6 water-saving-irrigation-area 13333.3333 2023
 D6 water-saving-irrigation-area 14200 2023`,
  ),
  layout(
    "a column for last year's rank and an evaluation beside values without years in the heading",
    `（2022年）
 区县 | 亩均税收（万元/亩） | 上年排名 | 投资强度（万元/亩） | 评价等级
 甲区 | 21 | 3 | 320 | A
 乙区 | 18.5 | 5 | 290 | B`,
    `B3 tax-per-mu 21 2022
 D3 fixed-asset-investment-intensity 320 2022
 B4 tax-per-mu 18.5 2022
 D4 fixed-asset-investment-intensity 290 2022`,
  ),
  layout(
    "towns' task sheet: each indicator's base, task and completed share",
    `乡镇 | 耕地保有量（亩） | < | < | 林地面积（亩） | < | <
     ^ | 基期 | 任务 | 完成率（%） | 基期 | 任务 | 完成率（%）
     东镇 | 15000 | 15000 | 100 | 3000 | 3150 | 95.2
     西镇 | 30000 | 30000 | 100 | 6000 | 6000 | 100`,
    `B3:B4 arable-land 1000 2000 @ -
     C3:C4 arable-land 1000 2000 @ -
     E3:E4 forest-land-area 200 400 @ -
     F3:F4 forest-land-area 210 400 @ -`,
  ),
  layout(
    "responsibility list: number, indicator with unit, target texts and dates",
    `序号 | 目标指标 | 2025年目标值 | 2030年目标值 | 完成时限 | 牵头单位 | 配合单位
     1 | 新建绿色建筑占比（%） | 100 | 100 | 2025年12月 | 住建局 | 各区
     2 | 公交分担率（%） | 35以上 | 40左右 | 2030年 | 交通局 | 各区
     3 | 碳汇量（万吨CO2） | 持续提升 | 15 | 2030年 | 林业局 | 各县`,
    `C2:D2 new-green-building-share 100 100 @ 2025 2030
     C3:D3 public-transport-share 35 40 @ 2025 2030
     D4 carbon-sink 150000 2030`,
    `C4 not-a-number`,
  ),
  layout(
    "a scorecard with what others have in brackets",
    `指标 | 本市 | 全省平均 | 全国平均 | 本市排名
     绿化覆盖率（%） | 41 | 40 | 42.7 | 5
     人均公园绿地面积（m²/人） | 12 | 13 | 14.9 | 8`,
    `B2 green-cover 41 -
     B3 park-green-per-capita 12 -`,
  ),
  layout(
    "planned and reached below a name that isn't repeated, without a heading",
    `指标 | | 2022 | 2023
     绿化覆盖率（%） | 计划 | 41 | 42
      | 实际 | 40.5 | 42.2
      | 完成率 | 99 | 100`,
    `C2:D2 green-cover 41 42 @ 2022 2023
     C3:D3 green-cover 40.5 42.2 @ 2022 2023`,
  ),
  layout(
    "what offices hand in and what is found after them",
    `指标 | 单位 | 部门上报值 | 审核值 | 差异
     绿化覆盖率 | % | 41.2 | 40.9 | 0.3`,
    `C2:D2 green-cover 41.2 40.9 @ -`,
  ),
  layout(
    "evaluation by streets: value and score pairs",
    `街道 | 绿化覆盖率 | < | 再生水利用率 | <
^ | 数值（%） | 得分 | 数值（%） | 得分
一街 | 40 | 8 | 18 | 6
二街 | 42 | 9 | 20 | 7`,
    `B3 green-cover 40 -
D3 reclaimed-water-rate 18 -
B4 green-cover 42 -
D4 reclaimed-water-rate 20 -`,
  ),
  layout(
    "plan and reached by quarter with completion",
    `指标 | 全年目标 | 一季度完成 | 二季度完成 | 累计完成 | 完成比例
公交专用道总里程（公里） | 40 | 5 | 10 | 15 | 37.5%
建筑废弃物消纳量（万吨） | 50 | 12 | 13 | 25 | 50%`,
    `B2:D2 bus-lane-length 40 5 10 @ -
B3:D3 construction-waste-absorbed 500000 120000 130000 @ -`,
  ),
  layout(
    "self-evaluation form: standard, self score, value in words",
    `评价指标 | 评价标准 | 实际情况 | 自评得分
绿化覆盖率 | ≥40%得5分 | 41% | 5
再生水利用率 | ≥25%得5分 | 20% | 3
公交分担率 | 每高1%加1分 | 30% | 4`,
    `C2 green-cover 41 -
C3 reclaimed-water-rate 20 -
C4 public-transport-share 30 -`,
  ),
  layout(
    "audit: reported, verified, difference, reason",
    `指标 | 单位 | 填报值 | 核定值 | 核减 | 原因
碳排放总量 | 万吨CO2 | 960 | 955 | 5 | 重复
碳汇量 | 万吨CO2 | 8.3 | 8.1 | 0.2 | 口径`,
    `C2:D2 total-carbon 9600000 9550000 @ -
C3:D3 carbon-sink 83000 81000 @ -`,
  ),
  layout(
    "task allocation to districts",
    `2025年指标任务分解表
指标 | 单位 | 全市目标 | 东城区 | 西城区 | 南县 | 责任单位
绿化覆盖率 | % | 41 | 42 | 41 | 39 | 园林局
耕地规模 | 公顷 | 32000 | 300 | 1200 | 30500 | 自规局
新增工业用地规模 | 公顷 | 200 | 20 | 50 | 130 | 自规局`,
    `C3:F3 green-cover 41 42 41 39 @ 2025
C4:F4 arable-land 32000 300 1200 30500 @ 2025
C5:F5 new-industrial-land 200 20 50 130 @ 2025`,
  ),
  layout(
    "survey of coverage by radius",
    `设施 | 300米覆盖率（%） | 500米覆盖率（%） | 800米覆盖率（%）
公交站点 | 65 | 88 | 99
公园绿地 | 50 | 80 | 95`,
    `C2:D2 - 88 99 @ -
     B3 - 50 -
     D3 - 95 -
     B2 stop-300m-coverage 65 -
C3 park-500m-coverage 80 -`,
    `C2 unknown-name
D2 unknown-name
B3 unknown-name
D3 unknown-name`,
  ),
  layout(
    "a county's implementation check with planned and reached by year",
    `××县国土空间规划城市体检评估指标（2023年）
 分类 | 指标编号 | 指标名称 | 单位 | 2021年 | 2022年 | 2023年 | 2025年规划目标 | 变化趋势
 底线 | A-01 | 耕地保有量 | 万公顷 | 5.21 | 5.2 | 5.2 | ≥5.18 | 稳定
 ^ | A-02 | 生态保护红线面积占国土面积的比例 | % | 21.4 | 21.4 | 21.4 | 21.4 | 稳定
 绿色 | A-03 | 城区再生水利用率 | % | 15 | 17.5 | 18 | 25 | 上升
 ^ | A-04 | 绿色出行的分担比例 | % | 60 | 61 | 62.5 | 68 | 上升
 ^ | A-05 | 新建建筑中装配式建筑所占比重 | % | 18 | 25 | 30 | 40 | 上升`,
    `E3 arable-land 52100 2021
 F3 arable-land 52000 2022
 G3 arable-land 52000 2023
 H3 arable-land 51800 2025
 E4 ecological-redline-share 21.4 2021
 F4 ecological-redline-share 21.4 2022
 G4 ecological-redline-share 21.4 2023
 H4 ecological-redline-share 21.4 2025
 E5 - 15 2021
 F5 - 17.5 2022
 G5 - 18 2023
 H5 - 25 2025
 E6 green-travel-share 60 2021
 F6 green-travel-share 61 2022
 G6 green-travel-share 62.5 2023
 H6 green-travel-share 68 2025
 E7 prefabricated-building-share 18 2021
 F7 prefabricated-building-share 25 2022
 G7 prefabricated-building-share 30 2023
 H7 prefabricated-building-share 40 2025`,
    `E5 unknown-name
 F5 unknown-name
 G5 unknown-name
 H5 unknown-name`,
  ),
  layout(
    "a league of counties, total first, ranks between",
    `2023年各县（市、区）绿色发展主要指标 | < | < | < | < | <
 县（市、区） | 建成区绿化覆盖率（%） | 位次 | 人均公园绿地面积（平方米） | 位次 | 万元GDP二氧化碳排放量（吨）
 全市 | 41.2 | — | 13.1 | — | 0.92
 甲县 | 42.5 | 1 | 14 | 1 | 0.81
 乙市 | 40.8 | 2 | 12.6 | 3 | 1.1
 丙区 | 39.9 | 3 | 12.9 | 2 | 暂无数据`,
    `B3 green-cover 41.2 2023
 D3 park-green-per-capita 13.1 2023
 F3 gdp-carbon-intensity 0.92 2023
 B4 green-cover 42.5 2023
 D4 park-green-per-capita 14 2023
 F4 gdp-carbon-intensity 0.81 2023
 B5 green-cover 40.8 2023
 D5 park-green-per-capita 12.6 2023
 F5 gdp-carbon-intensity 1.1 2023
 B6 green-cover 39.9 2023
 D6 park-green-per-capita 12.9 2023`,
    `F6 placeholder`,
  ),
  layout(
    "limits above and below that are set, not reached",
    `地块名称 | 用地性质 | 容积率 | < | 建筑密度（%） | < | 绿地率（%） | <
 ^ | ^ | 下限 | 上限 | 规划 | 现状 | 规划 | 现状
 A-1 | 一类工业用地 | 1 | 2 | 40 | 35 | 20 | 15`,
    `E3 building-density 40 -
F3 building-density 35 -
G3 industrial-green-ratio 20 -
H3 industrial-green-ratio 15 -`,
  ),
  layout(
    "a mean of completion below the rows",
    `序号 | 指标 | 单位 | 目标值 | 完成值 | 评价
 1 | 城市生活垃圾资源化利用率 | % | 60 | 58.7 | 未完成
 2 | 医疗废物集中处置率 | % | 100 | 100% | 完成
 3 | 农田灌溉水有效利用系数 | | 0.58 | 0.57 | 未完成
 平均完成率 | | | | 98% |`,
    `D2 municipal-waste-resource-rate 60 -
E2 municipal-waste-resource-rate 58.7 -
D3 medical-waste-central-disposal 100 -
E3 medical-waste-central-disposal 100 -
D4 irrigation-efficiency 0.58 -
E4 irrigation-efficiency 0.57 -`,
  ),
  layout(
    "municipal wards as rows with rank and share of the whole",
    `2023年各街道用地
  街道 | 建设用地规模（公顷） | 占全区比例（%） | 排名 | 绿地率（%）
  东街 | 320 | 40 | 1 | 33
  西街 | 480 | 60 | 2 | 36`,
    `B3 construction-land-area 320 2023
  E3 industrial-green-ratio 33 2023
  B4 construction-land-area 480 2023
  E4 industrial-green-ratio 36 2023`,
  ),
];
