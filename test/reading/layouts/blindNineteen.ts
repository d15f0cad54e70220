import { layout } from "./layout";

/** What a nineteenth round in files found amiss, after the eighteenth was mended. */
export const BLIND_NINETEEN = [
  layout(
    "a year and a word without 年 between them",
    `指标 | 2022监测值 | 2023监测值 | 2035规划 | 趋势
     绿化覆盖率（%） | 41 | 42 | 45 | ↑
     建筑废弃物消纳量（万吨） | 12 | 13 | 15 | ↑`,
    `B2:D2 green-cover 41 42 45 @ 2022 2023 2035
     B3:D3 construction-waste-absorbed 120000 130000 150000 @ 2022 2023 2035`,
  ),
  layout(
    "months in digits, a financial year and a forecast",
    `指标 | 单位 | FY2022 | '2023.06 | '2023-12 | 2025F
     绿化覆盖率 | % | 41 | 41.5 | 42 | 43`,
    `C2:F2 green-cover 41 41.5 42 43 @ 2022 2023 2023 2025`,
  ),
  layout(
    "a column of another quantity, told by its own unit",
    `指标 | 单位 | 2023年评估值 | 2025年目标 | 饱和程度（%）
     路网密度 | km/km² | 5.5 | 6 | 92
     人均公园绿地 | m²/人 | 12.8 | 13 | 98`,
    `C2:D2 road-network-density 5.5 6 @ 2023 2025
     C3:D3 park-green-per-capita 12.8 13 @ 2023 2025`,
  ),
  layout(
    "a column of sentences with one number among them",
    `指标 | 单位 | 情况
     绿化覆盖率 | % | 2023年达到41%，较上年提高0.5个百分点
     公交分担率 | % | 31
     碳汇量 | 吨CO2 | 见附表`,
    `C3 public-transport-share 31 -`,
    `C2 not-a-number
     C4 not-a-number`,
  ),
];
