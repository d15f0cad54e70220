import type { Text } from "../../catalogue/schema";

/** The second line of a cover; a sheet that has it is one. */
export const COVER_LEAD: Text = {
  zh: "先填本页浅黄色单元格，再到“指标”页填现状值、规划值；没有安装加载项，也能看到判定和标色。",
  en: "Fill in the yellow cells here, then Indicators; verdicts and colours work without the add-in.",
};
