/** The marks that a table puts around a name: 1.2, （五）, ① or ★ before it, * or ¹ behind it. */

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
      "[一二三四五六七八九十]{1,3}[、.．)）]",
      "(?:[a-zA-Z]|[ivxIVX]{1,4})[)）]",
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

/** All that marks are made of. */
export const MARKS = FOOTNOTES.source + LIST_NUMBER.source;

/** The name without the marks that a table puts around it: list number before, footnote mark behind. */
export function clean(name: string): string {
  if (UNMARKED.test(name)) return name;
  let text = name.replace(RAISED, "$1").replace(FOOTNOTES, "").trim();
  for (let i = 0; i < 3; i += 1) {
    const rest = text.replace(LIST_NUMBER, "");
    if (rest === text || rest === "") break;
    text = rest;
  }
  return text.replace(/\s*[:：;；,，。]\s*$/, "").trim();
}

/** Most English names: nothing in front but two letters, nothing behind but one, no sign between. */
const UNMARKED = /^[A-Za-z]{2}[A-Za-z\d -]*[A-Za-z]$/;
