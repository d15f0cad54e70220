import type { Text } from "../../catalogue/schema";
import type { GatheredFile } from "./longRows";

export const SHEETS: Record<"overview" | "leagues" | "long" | "refused" | "files", Text> = {
  overview: { zh: "总览", en: "Overview" },
  leagues: { zh: "排名", en: "League" },
  long: { zh: "明细", en: "Values" },
  refused: { zh: "未采用", en: "Refused" },
  files: { zh: "文件", en: "Files" },
};

export const LONG_HEADINGS: Text[] = [
  { zh: "报送单位", en: "Place" },
  { zh: "分区", en: "District" },
  { zh: "规划", en: "Plan" },
  { zh: "指标", en: "Indicator" },
  { zh: "指标代码", en: "Indicator code" },
  { zh: "年份", en: "Year" },
  { zh: "栏目", en: "Heading" },
  { zh: "数值", en: "Value" },
  { zh: "单位", en: "Unit" },
  { zh: "判定", en: "Verdict" },
  { zh: "文件", en: "File" },
  { zh: "工作表", en: "Sheet" },
  { zh: "单元格", en: "Cell" },
];
/** Column of the value among them. */
export const VALUE_COLUMN = 7;

export const REFUSED_HEADINGS: Text[] = [
  { zh: "文件", en: "File" },
  { zh: "工作表", en: "Sheet" },
  { zh: "单元格", en: "Cell" },
  { zh: "类别", en: "Kind" },
  { zh: "名称", en: "Name" },
  { zh: "内容", en: "Content" },
  { zh: "原因", en: "Reason" },
];

export const FILE_HEADINGS: Text[] = [
  { zh: "文件", en: "File" },
  { zh: "报送单位", en: "Place" },
  { zh: "状态", en: "State" },
  { zh: "数值个数", en: "Values" },
  { zh: "未达标", en: "Not met" },
  { zh: "未采用", en: "Refused" },
  { zh: "以何文件为准", en: "Counted instead" },
];

export const STATES: Record<GatheredFile["state"], Text> = {
  counted: { zh: "已计入", en: "Counted" },
  empty: { zh: "没有数值", en: "Returned nothing" },
  unreadable: { zh: "读不了", en: "Unreadable" },
  duplicate: { zh: "重复，未计入", en: "Duplicate, not counted" },
  other: { zh: "不是表格，未读", en: "No table, not read" },
};

export const LEAGUE = {
  rank: { zh: "名次", en: "Rank" },
  place: { zh: "报送单位", en: "Place" },
  value: { zh: "数值", en: "Value" },
  weight: { zh: "权数", en: "Weight" },
  sum: { zh: "合计", en: "Sum" },
  mean: { zh: "加权平均", en: "Weighted mean" },
  count: { zh: "有值个数", en: "Places" },
  noSum: { zh: "不求和", en: "not added up" },
  noMean: { zh: "不平均", en: "not averaged" },
  missingWeights: { zh: "缺权数，未计算", en: "weights missing" },
  otherYears: { zh: "{n} 处权数取自其他年份", en: "weights of other years: {n}" },
  noYear: { zh: "未写年份", en: "no year given" },
} satisfies Record<string, Text>;
