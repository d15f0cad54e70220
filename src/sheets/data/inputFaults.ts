import type { Language } from "../../catalogue/language";

/** What is no amount, or has an unknown unit, is said in words; nothing reckons with words. */
export const FAULTS = {
  zh: {
    amount: "数据异常：应为不小于 0 的数值，不带单位",
    unit: "数据异常：单位不在列表中",
    twice: "数据异常：这项数据填了两行，请删去一行",
  },
  en: {
    amount: "Invalid: a number of 0 or more, without a unit",
    unit: "Invalid: the unit is not in the list",
    twice: "Invalid: this item stands here twice; delete one",
  },
};

/** How the words of a fault begin. */
export const FAULT: Record<Language, string> = { zh: "数据异常", en: "Invalid" };
