import { layout } from "./layout";

/** What is nearly a value, a name or a unit, and is none. */
export const NEAR = [
  layout(
    "marks for a missing number",
    `指标 | 单位 | 2019年 | 2020年 | 2021年 | 2022年 | 2023年 | 2024年
     绿色出行分担率 | % | - | — — | …… | 缺 | n.a. | 61
     林地面积 | 公顷 | 待填 | 无数据 | / | * | TBD | 12300
     建筑密度 | % | （空） | 暂缺 | 未统计 | 待核实 | 不详 | 28`,
    `H2 green-travel-share 61 2024
     H3 forest-land-area 12300 2024
     H4 building-density 28 2024`,
    `C2 placeholder
     D2 placeholder
     E2 placeholder
     F2 placeholder
     G2 placeholder
     C3 placeholder
     D3 placeholder
     E3 placeholder
     F3 placeholder
     G3 placeholder
     C4 placeholder
     D4 placeholder
     E4 placeholder
     F4 placeholder
     G4 placeholder`,
  ),
  layout(
    "ranges, ratios, dates, errors and words where a number belongs",
    `指标 | 单位 | 2023年 | 2035年
     绿色出行分担率 | % | 60—65 | 70～75%
     职住比 | | 1∶1.2 | 1比1.3
     容积率 | | 1.0-2.5 | 1.5至2.0
     再生水利用率 | % | #REF! | #N/A
     建筑密度 | % | 2023-06-30 | 6月
     绿地率 | % | 符合要求 | 见附表2
     路网密度 | km/km² | 8/10 | 6.5、7.2
     公交分担率 | % | 同上 | 60 or 65`,
    ``,
    `C2 not-a-number
     D2 not-a-number
     C3 not-a-number
     D3 not-a-number
     C4 not-a-number
     D4 not-a-number
     C5 not-a-number
     D5 not-a-number
     C6 not-a-number
     D6 not-a-number
     C7 not-a-number
     D7 not-a-number
     C8 not-a-number
     D8 not-a-number
     C9 not-a-number
     D9 not-a-number`,
  ),
  layout(
    "another unit than the quantity has",
    `指标 | 单位 | 2023年
     碳排放总量 | 万吨标煤 | 1200
     碳汇量 | 万吨碳 | 12
     人均碳排放量 | tCO2/户 | 18
     耕地保有量 | 万元 | 3
     公交线网密度 | 公里 | 320
     单位GDP碳排放 | kgce/万元 | 300
     轨道微中心数量 | 公顷 | 12
     绿色出行分担率 | 公里 | 60
     铁路货运量 | 万吨公里 | 5000`,
    ``,
    `C2 unit-mismatch
     C3 unit-mismatch
     C4 unit-mismatch
     C5 unit-mismatch
     C6 unit-mismatch
     C7 unit-mismatch
     C8 unit-mismatch
     C9 unit-mismatch
     C10 unit-mismatch`,
  ),
  layout(
    "no unit, or one that nobody knows",
    `指标 | 单位 | 2023年
     绿色出行分担率 | | 61
     碳排放总量 | — | 3200
     人均公园绿地面积 | | 13
     林地面积 | 标准亩块 | 3
     建筑密度 | 格 | 28
     职住比 | | 1.1`,
    `C7 jobs-housing-ratio 1.1 2023`,
    `C2 unit-unknown
     C3 unit-unknown
     C4 unit-unknown
     C5 unit-unknown
     C6 unit-unknown`,
  ),
  layout(
    "names that are near and none of ours",
    `指标 | 单位 | 2023年
     公园绿地400米服务半径覆盖率 | % | 80
     公交站点500米覆盖率 | % | 92
     单位GDP能耗 | tce/万元 | 0.5
     单位GDP碳排放降低率 | % | 3.9
     城镇建设用地规模 | 公顷 | 5200
     人均建设用地面积 | m²/人 | 110
     永久基本农田保护面积 | 万亩 | 40
     10分钟步行可达覆盖率 | % | 60
     城镇化率 | % | 68
     绿化率 | % | 33`,
    `C2 - 80 2023
     C3 - 92 2023
     C4 - 0.5 2023
     C5 - 3.9 2023
     C6 - 5200 2023
     C7 - 110 2023
     C8 - 40 2023
     C9 - 60 2023
     C10 - 68 2023
     C11 - 33 2023`,
    `C2 unknown-name
     C3 unknown-name
     C4 unknown-name
     C5 unknown-name
     C6 unknown-name
     C7 unknown-name
     C8 unknown-name
     C9 unknown-name
     C10 unknown-name
     C11 ambiguous-name`,
  ),
  layout(
    "a list of people and telephones has no indicators",
    `姓名 | 部门 | 电话 | 邮箱
     张某 | 规划科 | 1234567 | a@example.com
     李某 | 交通科 | 7654321 | b@example.com`,
    ``,
    `no-table`,
  ),
  layout(
    "a form of questions with a word for each answer has no numbers",
    `填表说明
     1. 本表由各区县自然资源主管部门填报，2024年3月底前报送。
     2. 数值保留两位小数，百分数填写百分号前的数值。
     3. 没有数据的填“—”。`,
    ``,
    `no-table`,
  ),
  layout(
    "a contents page names tables, not values",
    `目录 | 页码
     表1 规划指标表 | 3
     表2 用地结构表 | 5`,
    ``,
    `no-table`,
  ),
  layout(
    "subtotals and means in the middle of districts",
    `地区 | 建设用地规模（公顷） | 绿化覆盖率（%）
     甲区 | 1200 | 41
     乙区 | 900 | 39
     市辖区小计 | 2100 | 40
     丙县 | 700 | 35
     县域合计 | 700 | 35
     平均 | 933 | 38.3
     全市合计 | 2800 | 38.9`,
    `B2 construction-land-area 1200 -
     C2 green-cover 41 -
     B3 construction-land-area 900 -
     C3 green-cover 39 -
     B5 construction-land-area 700 -
     C5 green-cover 35 -
     B8 construction-land-area 2800 -
     C8 green-cover 38.9 -`,
  ),
];
