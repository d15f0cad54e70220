import { layout } from "./layout";

/** Where two habits meet: what tables made from many habits at once showed to be misread, each in its smallest form. */
export const GENERATED = [
  layout(
    "a merged title over unmerged headings of two lines",
    `绿色低碳指标监测表（2021—2035年） | < | < | <
街道 | 绿化覆盖率（%） |  | 农村生活垃圾增长率（%） |
 | 2020年 | 2025年 | 2020年 | 2025年
东街 | 41 | 42 | 1.5 | 1.1`,
    `B4:E4 green-cover 41 42 x x @ 2020 2025 2020 2025
D4:E4 rural-waste-growth 1.5 1.1 @ 2020 2025`,
  ),
  layout(
    "a year over indicators, one of which is named a growth",
    `街道 | 2024年 | | 2029年 |
 | 绿化覆盖率（%） | 农村生活垃圾增长率（%） | 绿化覆盖率（%） | 农村生活垃圾增长率（%）
东街 | 41 | 1.5 | 42 | 1.1
西街 | 38 | 1.9 | 40 | 1.2`,
    `B3:E3 green-cover 41 x 42 x @ 2024 2024 2029 2029
C3 rural-waste-growth 1.5 2024
E3 rural-waste-growth 1.1 2029
B4:E4 green-cover 38 x 40 x @ 2024 2024 2029 2029
C4 rural-waste-growth 1.9 2024
E4 rural-waste-growth 1.2 2029`,
  ),
  layout(
    "a year on a line of its own in the second column, before any row",
    `序号 | 领域 | 指标项 | 计量单位 | 数值
 | 2021年度
1 | 生态 | 绿化覆盖率 | % | 41
 | 2022年度
2 | 低碳 | 碳排放绝对量 | 吨CO2 | 518.7`,
    `E3 green-cover 41 2021
E5 total-carbon 518.7 2022`,
  ),
  layout(
    "a name broken over two lines with its unit behind a stroke, and one whose alias has the unit",
    `年度 | 公交专用⏎道总里程／公里 | 垂直绿化率/% | 慢行路网⏎密度、公里/平方公里
2024年 | 58 | 12.6 | 7
2025年 | 60 | 12.9 | 8`,
    `B2 bus-lane-length 58 2024
B3 bus-lane-length 60 2025
C2 vertical-greening-rate 12.6 2024
C3 vertical-greening-rate 12.9 2025
D2 walking-cycling-network-density 7 2024
D3 walking-cycling-network-density 8 2025`,
  ),
  layout(
    "short names behind list numbers head columns",
    `地 区 | 1.墙窗比 | 2.街区规模 (公顷)
东城区 | 0.4 | 3
平安县 | 0.5 | 4`,
    `B2 wall-window-ratio 0.4 -
C2 block-size 3 -
B3 wall-window-ratio 0.5 -
C3 block-size 4 -`,
  ),
  layout(
    "t below a name is a tonne",
    `行政区 | 铁路货运量 | 化肥使用量
单位 | t | t
南山街道 | 7885 | 320`,
    `B3 rail-freight-volume 7885 -
C3 fertiliser-use 320 -`,
  ),
  layout(
    "words and errors as often as numbers in a district's column",
    `指标 | 单位 | 东城区 | 西湖区 | 平安县
绿化覆盖率 | % | 41 | 达标 | #DIV/0!
路网密度 | 公里/平方公里 | 7 | 8 | 5
容积率 | — | 1.5 | 不降低 | 1.2`,
    `C2 green-cover 41 -
C3:E3 road-network-density 7 8 5 @ -
C4 floor-area-ratio 1.5 -
E4 floor-area-ratio 1.2 -`,
    `D2 not-a-number
E2 not-a-number
D4 not-a-number`,
  ),
  layout(
    "values that look like years below a district",
    `指标 | 单位 | 开发区 | 东城区
耕地规模 | 公顷 | 2020 | 7310
林地规模 | 公顷 | 2045左右 | 3021`,
    `C2:D2 arable-land 2020 7310 @ -
C3:D3 forest-land-area 2045 3021 @ -`,
  ),
  layout(
    "years below a blank corner, and a growth below the years",
    ` | 绿化覆盖率（%） | 再生水利用率（%）
2020 | 41 | 30
2021 | 42 | 33
年均增长（%） | 2.4 | 10`,
    `B2:C2 green-cover 41 x @ 2020
C2 reclaimed-water-rate 30 2020
B3:C3 green-cover 42 x @ 2021
C3 reclaimed-water-rate 33 2021`,
  ),
  layout(
    "a first row without its value",
    `数值 | 单位 | 年 | 指标名称 | 行政区
 | % | 2017 | 绿化覆盖率 | 西湖区
41 | % | 2022 | 绿化覆盖率 | 西湖区
900 | 公顷 | 2017 | 耕地规模 | 西湖区`,
    `A3 green-cover 41 2022
A4 arable-land 900 2017`,
  ),
  layout(
    "a remark that names a year is no year of the row",
    `指标 | 单位 | 东城区 | 西湖区 | 牵头单位
绿化覆盖率 | % | 41 | 38 | 见2023年年鉴
容积率 | — | 1.5 | 1.2 | 见2023年年鉴`,
    `C2:D2 green-cover 41 38 @ 2022
C3:D3 floor-area-ratio 1.5 1.2 @ 2022`,
    ``,
    `2022年`,
  ),
  layout(
    "a pure number set in below a percentage is none",
    `指标 | 单位 | 现状值
城镇化率 | % | 87
__容积率 | / | 4.03`,
    `C2 - 87 -
C3 floor-area-ratio 4.03 -`,
    `C2 unknown-name`,
  ),
  layout(
    "a date in the first column of a row is a value that is none",
    `指标值 | 指标名称 | 单位
44 | 绿化覆盖率 | %
@2023-05-01 | 再生水利用率 | %
69 | 绿色出行分担率 | %`,
    `A2 green-cover 44 -
A4 green-travel-share 69 -`,
    `A3 not-a-number`,
  ),
  layout(
    "a year beside each value",
    `指标 | 现状 | < | 目标 | <
^ | 年份 | 数值 | 年份 | 数值
绿化覆盖率（%） | 2020 | 38 | 2035 | 45
容积率 | 2021 | 1.5 | 2030 | 2`,
    `C3 green-cover 38 2020
E3 green-cover 45 2035
C4 floor-area-ratio 1.5 2021
E4 floor-area-ratio 2 2030`,
  ),
  layout(
    "columns of something else by other words",
    `指标 | 单位 | 2020年 | 升降 | 执行率 | 国标码 | 底线值 | 项目数（个） | %
绿化覆盖率 | % | 41 | 1 | 98 | 421 | 35 | 3 | 2.5
耕地规模 | 公顷 | 900 | -10 | 97 | 422 | 880 | 8 | 1.1
路网密度 | 公里/平方公里 | 7 | 1 | 90 | 423 | 6 | 2 | 16`,
    `C2 green-cover 41 2020
C3 arable-land 900 2020
C4 road-network-density 7 2020`,
  ),
];
