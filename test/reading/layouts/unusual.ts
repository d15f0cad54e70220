import { layout } from "./layout";

/** Subjects in titles, units in other spellings, headings that say little. */
export const UNUSUAL = [
  layout(
    "the indicator stands in the title, places and years around the values",
    `表5-2 各区县绿色出行分担率（%）
  区县 | 2020年 | 2023年
  甲区 | 55 | 58
  乙县 | 41 | 43`,
    `B3 green-travel-share 55 2020
  C3 green-travel-share 58 2023
  B4 green-travel-share 41 2020
  C4 green-travel-share 43 2023`,
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
    "English units of a yearbook",
    `Item | Unit | 2023
  Rail freight | 10 000 tons | 1250
  Arable land | 1000 hectares | 43.6
  Carbon emissions per unit of GDP | tCO2 per 10,000 yuan | 0.9
  Floor area ratio | ratio | 1.5
  Number of rail micro-centres | number | 12`,
    `C2 rail-freight-volume 12500000 2023
  C3 arable-land 43600 2023
  C4 gdp-carbon-intensity 0.9 2023
  C5 floor-area-ratio 1.5 2023
  C6 rail-micro-centres 12 2023`,
  ),
  layout(
    "a diagonal corner merged over two lines and the places above the indicators' years",
    `指标 | 单位 | 甲区 | < | 乙区 | <
  ^ | ^ | 2020年 | 2023年 | 2020年 | 2023年
  绿地率 | % | 34 | 35 | 31 | 33`,
    `C3 industrial-green-ratio 34 2020
  D3 industrial-green-ratio 35 2023
  E3 industrial-green-ratio 31 2020
  F3 industrial-green-ratio 33 2023`,
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
    "values before names are numbers of the row, codes with points",
    `1.1 | 绿色出行分担率 | % | 61
  1.2 | 公交分担率 | % | 30
  2.1 | 容积率 | | 1.4`,
    `D1 green-travel-share 61 -
  D2 public-transport-share 30 -
  D3 floor-area-ratio 1.4 -`,
  ),
  layout(
    "planned value under the year it is for, present value beside without one",
    `指标 | 单位 | 现状值 | 规划值 | <
  ^ | ^ | ^ | 2025 | 2035
  公交分担率 | % | 28 | 32 | 40`,
    `C3 public-transport-share 28 -
  D3 public-transport-share 32 2025
  E3 public-transport-share 40 2035`,
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
    "plan against actual, with the difference and a rate",
    `指标名称 | 单位 | 2023年 | < | < | <
  ^ | ^ | 计划 | 实际 | 差值 | 完成率%
  公交专用道总里程 | 公里 | 180 | 172 | -8 | 95.6
  轨道微中心数量 | 个 | 12 | 12 | 0 | 100`,
    `C3 bus-lane-length 180 2023
  D3 bus-lane-length 172 2023
  C4 rail-micro-centres 12 2023
  D4 rail-micro-centres 12 2023`,
  ),
  layout(
    "a value column for each department's figure, names with the unit behind a comma",
    `指标 | 统计局 | 规划局
  绿色出行分担率，% | 61 | 60
  路网密度，公里/平方公里 | 7 | 7.1`,
    `B2 green-travel-share 61 -
  C2 green-travel-share 60 -
  B3 road-network-density 7 -
  C3 road-network-density 7.1 -`,
  ),
  layout(
    "numbers with Chinese multiples and a bound behind",
    `指标 | 2035年
  耕地保有量 | '65.4万亩以上
  建设用地总规模 | '840平方公里以内
  铁路货运量 | '1.2亿吨
  轨道微中心数量 | '≥20个
  碳汇量 | '约12万吨CO2`,
    `B2 arable-land 43600 2035
  B3 construction-land-area 84000 2035
  B4 rail-freight-volume 120000000 2035
  B5 rail-micro-centres 20 2035
  B6 carbon-sink 120000 2035`,
  ),
  layout(
    "a mark for forecast and a blank mark within numbers",
    `指标 | 单位 | 2023年 | 2024年（预计）
  绿地率 | % | 35.0 | 35.4
  林地面积 | 公顷 | '12,300.00 | '－`,
    `C2 industrial-green-ratio 35 2023
  D2 industrial-green-ratio 35.4 2024
  C3 forest-land-area 12300 2023`,
    `D3 placeholder`,
  ),
  layout(
    "zero, negative, blank and words for zero",
    `指标 | 单位 | 2023年
  轨道微中心数量 | 个 | 0
  碳缺口 | tCO2 | -1200
  净碳排放量 | tCO2 | '-3,000
  新增工业用地规模 | 公顷 | 零
  绿地率 | % | `,
    `C2 rail-micro-centres 0 2023
  C3 carbon-gap -1200 2023
  C4 net-carbon -3000 2023`,
    `C5 not-a-number`,
  ),
  layout(
    "indicators by number, the name two columns to the right, type in between",
    `序号 | 类型 | 指标 | 单位 | 数值（2023年）
  1 | 约束性 | 耕地保有量 | 公顷 | 43600
  2 | 预期性 | 绿色出行分担率 | % | 61`,
    `E2 arable-land 43600 2023
  E3 green-travel-share 61 2023`,
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
  layout(
    "state targets are not taken for indicators",
    `指标 | 单位 | 2025年
  单位国内生产总值二氧化碳排放降低 | % | 18
  非化石能源占能源消费总量比重 | % | 20
  单位GDP碳排放 | tCO2/万元 | 0.8`,
    `C2 - 18 2025
  C3 - 20 2025
  C4 gdp-carbon-intensity 0.8 2025`,
    `C2 unknown-name
  C3 unknown-name`,
  ),
  layout(
    "a second name column of definitions between name and unit",
    `指标 | 指标解释 | 计算方法 | 单位 | 2023年
  绿地率 | 绿地面积占用地面积的比例 | 绿地面积/用地面积×100% | % | 35
  容积率 | 建筑面积与用地面积之比 | 建筑面积/用地面积 | — | 1.4`,
    `E2 industrial-green-ratio 35 2023
  E3 floor-area-ratio 1.4 2023`,
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
  layout(
    "headings that carry the unit and cells that carry another",
    `指标 | 数值（公顷）
  耕地面积 | 43600
  林地面积 | '12万亩
  新增工业用地规模 | '1.2平方公里`,
    `B2 arable-land 43600 -
  B3 forest-land-area 8000 -
  B4 new-industrial-land 120 -`,
  ),
  layout(
    "values of text with spaces inside and units of one letter",
    `指标 | 单位 | 值
  公交专用道总里程 | KM | ' 1 234.5 
  地下空间分层开发深度 | m | 15
  碳排放总量 | t CO2 | 500`,
    `C2 bus-lane-length 1234.5 -
  C3 underground-depth 15 -
  C4 total-carbon 500 -`,
  ),
];
