import { clean } from "../catalogue/listMarks";
import { inChinese } from "./inChinese";
import { remembered } from "./remembered";

const NOTE =
  /^\s*(?:注\s*\d*|备注|说明|附注|填表说明|填报说明|编制说明|资料来源|数据来源|来源|填表人|填报人|填报单位|填报日期|填报时间|制表人?|制表单位|制表日期|编制(?:单位|人|日期|时间)|报[出送](?:日期|时间)|统计负责人|主管领导|页码|批准人?|签发人|录入人?|校对人?|填表日期|(?:制表|打印|更新|录入)时间|审核人?|审核日期|审定人?|复核人?|校核人?|负责人|单位负责人|分管领导|联系人|联系电话|电话|日期|签发|签字|盖章|单位(?:（盖章）|\(盖章\))|notes?|sources?|prepared by|checked by|approved by|date|signature)\s*(?:\d*\s*[:：.]|$|[（(])/i;
const SIGNED = /^\s*(?:19|20)\d{2}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?\s*$/;
/** A figure of parts added up within a table. The whole of a place (全市, 全市合计) is a value like any other. */
const TOTAL =
  /^(?:小计|合计|总计|求和|(?:[一二三四五六七八九十\d]+年)?累计(?:值|数|量)?|共计|累计|总和|总数|平均值?|均值|平均数|最大值?|最小值?|最高值?|最低值?|中位数|中位值|众数|极值比|标准差|方差|极差|(?:变异|离散|离差|偏态|峰态)系数|偏度|峰度|[上下]?四分位数?|(?:第?\d{1,2}%?)?(?:百分位数?|分位数?)|P\d{1,2}|样本[数量]|计数|subtotal|sub-total|total|sum|grand total|average|mean|median|max(?:imum)?|min(?:imum)?|std\.?(?: ?dev(?:iation)?\.?)?|standard deviation|variance|range|mode|count|coefficient of variation|cv|q[1-3]|all)$/i;
const TOTAL_BEHIND = /(?:小计|合计|总计|subtotal)$/i;
const MEAN = /平均(?:值|数|水平)?$/;
const WHOLE_PLACE = /^(?:全市|全省|全县|全区|全域|全镇|全乡|全国|市域|省域|市级|全州|全盟|全旗)/;

export const isNote = remembered((text) => text.length > 60 || NOTE.test(text) || SIGNED.test(text));

/** Subtotals and totals, as 合 计, 能源领域小计 or 合计（%）. */
export const isTotal = remembered((text) => {
  const plain = clean(text).normalize("NFKC");
  // 总计（全市）
  if (WHOLE_PLACE.test(/\(([^()]*)\)$/.exec(plain)?.[1] ?? "")) return false;
  const bare = plain.replace(/\([^()]*\)/g, "").trim();
  const tight = /[a-z]/i.test(bare) ? bare : bare.replace(/\s/g, "");
  if (TOTAL.test(tight) || MEAN.test(tight)) return true;
  return TOTAL_BEHIND.test(tight) && !WHOLE_PLACE.test(tight);
});

/** In a column beside the names: what the row says of the rows above it. */
export const saysChange = remembered((text) =>
  /^(?:(?:目标|计划|任务)?完成(?:率|度|比例|进度|情况)|进度|(?:年均|同比|环比|比?上年)?(?:增长|增幅|增速|变化|变动|增减)(?:率|量|值|幅度)?|同比|环比|差距|差值|差额|偏差|排名|位次|得分|权重|growth(?: rate)?|cagr|change|completion(?: rate)?|difference|rank|score|weight)(?:[(（]?[%％][)）]?)?$/i.test(
    text,
  ),
);

const CLASS =
  /^(?:[极较最很]?[高中低强弱轻重]|中等|一般|极|不)[度等]?(?:安全|适宜|敏感|脆弱|风险|危险|退化|侵蚀)(?:性|度|区|级|性区|程度)?$|^(?:[一二三四五六七八九十]{1,2}|\d{1,2}|[IVX]+)[等级]地?$|^[IVX]{1,4}$|^(?:\d|10)分$|^(?:[≤≥<>]\s*)?\d{1,2}\s*°(?:\s*[-–—~～至].*|以[上下])?$|^(?:[≤≥<>]\s*\d{1,2}|\d{1,2}\s*度?\s*[-–—~～至]\s*\d{1,2}|\d{1,2}(?=\s*度以[上下]))\s*度(?:以[上下])?$/;

/** 一级, Ⅱ, 5分, 6°～15°, 较低安全: one of the classes that something is divided into. */
export const isClass = remembered((text) => CLASS.test(inChinese(text).normalize("NFKC").trim()));

/** 甲, 乙, 丙, 1, 2 below the headings of a return: columns are counted there, nothing is measured. */
export function countsColumns(cells: readonly unknown[]): boolean {
  const texts = cells.map((cell) => String(cell).trim());
  const numbers = texts.filter((text) => /^\d+$/.test(text)).map(Number);
  const letters = texts.filter((text) => /^(?:[甲乙丙丁戊己庚辛壬癸]|[A-Z]|栏次)$/.test(text));
  if (numbers.length + Math.floor(letters.length / 2) < 2 || numbers.length + letters.length !== texts.length)
    return false;
  return (
    numbers.length > 0 &&
    (letters.length > 0 || numbers.length > 2) &&
    numbers.every((number, i) => number === i + 1)
  );
}
