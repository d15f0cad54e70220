import { unitName } from "../catalogue/unitNames";
import type { Indicator, Text } from "../catalogue/schema";
import type { PrintedName } from "./printedName";

/** Why a cell was refused and what to do, in both languages. */

export const PLACEHOLDER: Text = {
  zh: "占位符，没有数值；不按 0 处理。有数据后请填数值。",
  en: "A placeholder, not a number; it is not taken for 0. Enter the number once there is one.",
};

export function notANumber(text: string): Text {
  const shown = text.slice(0, 30);
  return {
    zh: `“${shown}”不是一个数（区间、比例式、日期、错误值和文字都不算）。请填一个数值。`,
    en: `"${shown}" is not one number (nor are ranges, ratios, dates, errors and words). Enter one number.`,
  };
}

/** A formula's text stands there only where the file holds no result of it. */
export const noNumber = (text: string): Text => (text.startsWith("=") ? NO_STORED_VALUE : notANumber(text));

export const NO_STORED_VALUE: Text = {
  zh: "是公式，文件里没有存下它的结果。请在 Excel 中打开、保存后再读，或填数值。",
  en: "A formula whose result the file doesn't hold. Open and save it in Excel first, or enter the number.",
};

/** In the add-in's own form only a number will do, so that its formulas can judge it. */
export function textInForm(text: string): Text {
  const shown = text.slice(0, 30);
  return {
    zh: `“${shown}”是文字，不是数值（数据异常）。请只填数值，单位见“单位”列。`,
    en: `"${shown}" is text, not a number. Enter the number alone; its unit is in the Unit column.`,
  };
}

/** A name of an indicator over what is not the whole of it. */
export const OF_A_PART: Text = {
  zh: "按等级、坡度、部门等分列，这里只是其中一部分，不是该指标的值。要用合计时，请单独选中那个单元格指定指标。",
  en: "Divided by grade, slope, sector or the like: a part, not the indicator's value. To use the total, select its cell and choose the indicator.",
};

/** Negative numbers of what can't be negative. */
export const OF_A_CHANGE: Text = {
  zh: "同列有负数，看来是变化量，不是该指标的值。若是现状或规划值，请改正负数。",
  en: "There are negative numbers in the column, so these seem to be changes, not values. If they are values, correct the negative ones.",
};

export function unknownName({ text, isNational, why }: PrintedName): Text {
  if (why) return why;
  const shown = text.slice(0, 40);
  if (isNational)
    return {
      zh: `“${shown}”是国家目标所用的量，不是规划指标，不作指标判定。`,
      en: `"${shown}" is the quantity of a state target, not an indicator of the plans, so it isn't judged as one.`,
    };
  return {
    zh: `没有叫“${shown}”的指标。请改用目录中的名称，或自行指定指标。`,
    en: `No indicator is called "${shown}". Use a name of the catalogue or choose the indicator yourself.`,
  };
}

export function ambiguousName({ text, found }: PrintedName): Text {
  const shown = text.slice(0, 40);
  return {
    zh: `“${shown}”可指${found.map(({ name }) => name.zh).join("、")}，请写全称。`,
    en: `"${shown}" may mean ${found.map(({ name }) => name.en).join("; ")}. Give the full name.`,
  };
}

export function unitUnknown(printed: string, { unit }: Indicator): Text {
  const wanted = unit === "" ? { zh: "无量纲", en: "a pure number" } : { zh: unit, en: unitName(unit, "en") };
  if (printed === "")
    return {
      zh: `没有写单位，不知道是不是${wanted.zh}。请在单元格、单位列、表头或表角写明。`,
      en: `No unit is given, so it may not be ${wanted.en}. State it in the cell, the unit column, the heading or above the table.`,
    };
  return {
    zh: `不认识单位“${printed.slice(0, 20)}”；该指标的单位是${wanted.zh}。`,
    en: `The unit "${printed.slice(0, 20)}" is not known; this indicator is given in ${wanted.en}.`,
  };
}

export function unitMismatch(printed: string, { unit, name }: Indicator): Text {
  const zh = unit === "" ? "无量纲" : unit;
  const en = unit === "" ? "a pure number" : unitName(unit, "en");
  return {
    zh: `单位“${printed.slice(0, 20)}”与“${name.zh}”的单位${zh}不是同类的量，不能换算。`,
    en: `The unit "${printed.slice(0, 20)}" and ${en}, the unit of "${name.en}", differ in kind.`,
  };
}

export const NOT_ONE_NUMBER: Text = {
  zh: "该指标不是用一个数表示的，不能判定。",
  en: "This indicator is not measured by one number, so it can't be judged.",
};

export const NO_TABLE: Text = {
  zh: "这张工作表上没有找到指标表（需要有指标名称和数值）。",
  en: "No table of indicators was found on this sheet; it needs names and values.",
};
