/**
 * When two names are the same name. Small differences of writing don't count: width, case, spaces, brackets, list
 * numbers, footnote marks, 的, 率 / 比例 / 占比, 面积 / 规模. Anything that changes the quantity does: another radius,
 * another denominator, another scope, a fall in place of a level.
 */

const SUPERSCRIPTS = "¹²³⁰⁴⁵⁶⁷⁸⁹";
/** ① … ⑳, ⑴ … ⒇, ❶ … ❿ */
const CIRCLED = "①-⑳⑴-⒇❶-❿";
const FOOTNOTES = new RegExp(
  `(?:[${CIRCLED}*＊※†‡#＃△▲★☆]|[\\[〔［【](?:注|note)?\\s*\\d{1,2}[\\]〕］】]|[(（]?(?:注|note)\\s*\\d{1,2}[)）]?)+\\s*$`,
  "i",
);
const RAISED = new RegExp(`([^m])[${SUPERSCRIPTS}ᵃᵇᶜᵈᵉ]+`, "g");
const LIST_NUMBER = new RegExp(
  "^\\s*(?:" +
    [
      `[${CIRCLED}]+\\s*[、.．]?`,
      "[(（\\[]\\s*(?:\\d{1,3}(?:[.\\-]\\d{1,2})*|[一二三四五六七八九十百]+|[ivxIVX]+|[a-zA-Z])\\s*[)）\\]][、.．]?",
      "[一二三四五六七八九十]{1,3}[、.．]",
      "第[一二三四五六七八九十\\d]{1,3}[、项条]",
      "[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[、.．]?",
      "[A-Za-z]?\\d{1,3}(?:[.\\-．]\\d{1,2})*\\s*(?:[、)）:：]|[.．](?!\\d)|\\s+(?!\\s|(?:分|米|公里|千米|层|星|min|m|km)))",
      "[A-Za-z]\\d{1,2}(?:[.\\-]\\d{1,2})*[-–—_]?(?=[\\u4e00-\\u9fff])",
      "\\d{1,2}(?:\\.\\d{1,2})+(?=[\\u4e00-\\u9fff])",
      "(?!\\d+(?:分|米|公里|千米|层|星|年|月|日|级|个|万))\\d{1,2}(?=[\\u4e00-\\u9fff])",
      "[-–—•●▪◆■□○★☆▲△◎#＃*＊※]+\\s*",
      "其中\\s*[:：]\\s*",
    ].join("|") +
    ")",
);

/** The name without the marks that a table puts around it: list number before, footnote mark behind. */
export function clean(name: string): string {
  let text = name.replace(RAISED, "$1").replace(FOOTNOTES, "").trim();
  for (let i = 0; i < 3; i += 1) {
    const rest = text.replace(LIST_NUMBER, "");
    if (rest === text || rest === "") break;
    text = rest;
  }
  return text.replace(/\s*[:：;；,，。]\s*$/, "").trim();
}

/** One width, one case, without spaces, hyphens, ^ and the s of a plural: the same name, letter by letter. */
export function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_^]/g, "")
    .replace(/s$/, "");
}

const NUMERALS: Record<string, string> = {
  十五: "15",
  十: "10",
  五: "5",
  一百: "100",
  二百: "200",
  三百: "300",
  五百: "500",
  八百: "800",
  一千: "1000",
};

/** Also without brackets, points and 的, with one word for 率, for 面积, for metres and for GDP. */
export function loose(name: string): string {
  return plain(name)
    .replace(/[()[\]{}<>《》〈〉「」『』【】〔〕“”"'‘’`、,，.。·•:：;；/／\\|~～]/g, "")
    .replace(/[的之]/g, "")
    .replace(/(一百|二百|三百|五百|八百|一千|十五|十|五)(?=分钟|米)/g, (numeral) => NUMERALS[numeral]!)
    .replace(/(\d)(?:公里|千米)/g, "$1km")
    .replace(/(\d)(?:米|meter|metre)/g, "$1m")
    .replace(/(\d)(?:分钟|minute)/g, "$1min")
    .replace(/(?:国内生产总值|地区生产总值|生产总值)(?:gdp)?/g, "gdp")
    .replace(/二氧化碳/g, "co2")
    .replace(/所?占?(?:百分比|比例|比重|比率)|占比/g, "率")
    .replace(/规模/g, "面积");
}

/** Also 排放量 for 排放 and without what stands in brackets: good only where that leads to one record. */
export function looser(name: string): string {
  return loose(withoutBrackets(name) || name)
    .replace(/排放量/g, "排放")
    .replace(/地面积率/g, "地率");
}

export function withoutBrackets(name: string): string {
  return name.replace(/[(（][^()（）]*[)）]/g, "");
}
