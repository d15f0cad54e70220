import type { Language } from "../../catalogue/language";
import type { Cell } from "../description";
import { type Year, YEARS } from "./accountColumns";

export function leadText(language: Language): string {
  return language === "zh"
    ? "填各年活动数据并选单位；不发生的填 NO，未估算的填 NE，已含在别处的填 IE，并写理由。确实为零请填 0。要用本地因子，填“自定因子”。"
    : "Enter the activity of each year and its unit. Mark what does not occur NO, what is not estimated NE, what is included elsewhere IE, with the reason; 0 is a value. Local factors go under Own factor.";
}

export function yearWord(year: Year, language: Language): string {
  const words = {
    current: { zh: "现状", en: "Current" },
    near: { zh: "近期", en: "Near-term" },
    planned: { zh: "规划", en: "Planned" },
  };
  return words[year][language];
}

export function headings(language: Language): Cell[] {
  const zh = language === "zh";
  const years = YEARS.map((year) => yearWord(year, language));
  return [
    ...(zh
      ? ["序号", "领域", "活动", "项目", "类别", "单位"]
      : ["No.", "Sector", "Activity", "Item", "Kind", "Unit"]),
    ...years.map((year) => (zh ? `${year}活动量` : `${year} activity`)),
    ...(zh ? ["缺省因子", "自定因子", "因子单位"] : ["Default factor", "Own factor", "Factor unit"]),
    ...years.map((year) => (zh ? `${year}排放 tCO₂e` : `${year} tCO₂e`)),
    ...(zh
      ? [
          "标记",
          "理由、备注",
          "提示",
          "采用因子",
          "折算",
          "因子年份",
          "因子地区",
          "因子来源",
          "质量",
          "因子代码",
          "待填",
          "待核对",
          "行代码",
        ]
      : [
          "Mark",
          "Reason, remarks",
          "To look at",
          "Factor used",
          "Conversion",
          "Year",
          "Region",
          "Source of factor",
          "Quality",
          "Factor code",
          "Open",
          "Odd",
          "Line code",
        ]),
  ];
}
