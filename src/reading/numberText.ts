import { asWritten } from "./asWritten";
import { isUnit, SAYS_OF_WHAT } from "./printedUnit";

/** bound: ≥62, 62以上; estimate: 约62. In somebody's own table either is its number, and said to be so. */
export type Mark = "bound" | "estimate";

export interface NumberText {
  value: number;
  /** What stands behind the number, as written: "%", "万人", "km²"; "" for nothing. */
  unit: string;
  mark: Mark | null;
}

const LONGEST_PLACEHOLDER = 16;
const DASHES = /^[—–\-−－―─_＿○/／\\…．。.·・*×xX?？~～\s]+$/;
const PLACEHOLDERS = new RegExp(
  "^(?:" +
    [
      "待[\\u4e00-\\u9fff]{1,4}|缺(?:失|测|项|数据|报|资料)",
      "暂缺|缺|略|空|空缺|空白|没有",
      // 暂无, 尚未统计, 目前没有数据, 无相关资料, 不公开
      "(?:目前|暂时|暂|尚|还|仍)*(?:无|没有?|未|不)(?:相关|有关|此项?|该项?)*(?:统计|填报?|填写|报送?|知|测|监测|开展|公布|公开|发布|核算|提供|上报|收集|反馈|汇总|调查|考核|适用|涉及|详|明|掌握|数据|资料|信息|指标|项目|项)*(?:数据|资料)?",
      "(?:目前|暂时|暂|尚)+(?:无|没有)",
      "(?:数据|资料|信息)(?:暂?缺失?|不全|不详|不足|待.{1,3}|未.{1,3}|暂无)",
      "(?:正在|在)?(?:统计|核实|核算|计算|测算|收集|汇总|填报)中|正在[\\u4e00-\\u9fff]{2}",
      "(?:后续|另行|以后|稍后|另)(?:再)?(?:补充?|补报|填报|提供|报送?|上报)",
      "n\\.?\\/?\\s?a\\.?|nan|null|none|nil|no ?data|not available|tbd|tbc|unknown|missing|pending",
    ].join("|") +
    ")$",
  "i",
);

/** "—", "/", "…", 待定 and what else people write where they have no number. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_PLACEHOLDER) return false;
  if (DASHES.test(text)) return true;
  return PLACEHOLDERS.test(
    text
      .normalize("NFKC")
      .replace(/^[(（[【]|[)）\]】]$/g, "")
      .trim(),
  );
}

const NUMBER = "[+-]?(?:\\d[\\d,' ]*(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d{1,3}|\\*10\\^?[+-]?\\d{1,3})?";
const BOUND_BEFORE =
  "≥|>=|=>|>|≤|<=|=<|<|≧|≦|⩾|⩽|≮|≯|不低于|不少于|不小于|不高于|不大于|不超过|不超|超过|大于等于|小于等于|大于|小于|高于|低于|多于|少于|至少|至多|最低|最高|达到|力争达到|力争|稳定在|保持在?|控制在|限制在|提高到|提高至|提升至|提升到|降至|降到|降低到|下降到|增加到|增至|减少到|减至|达|at least|at most|over|under|up to|more than|less than|no less than|no more than|not less than|not more than";
const ESTIMATE_BEFORE =
  "约为?|大约|大概|近|将近|接近|预计|估计|估算|预测|初步|暂定|≈|~|about|approx\\.?|approximately|ca\\.?|circa|around|est\\.?";
const BOUND_BEHIND = "及以上|以上|及以下|以下|以内|之内|以外|起|或以上|或以下|or more|or less|\\+";
const ESTIMATE_BEHIND =
  "左右|上下|许|余|多|\\(?(?:估计?|估算|估|预计|预测|预估|快报|快报数|初步|初步数|约|暂定|e|est\\.?)\\)?";
const PATTERN = new RegExp(
  `^(?:(${BOUND_BEFORE})|(${ESTIMATE_BEFORE}))?\\s*([¥$€])?(${NUMBER})\\s*(.*?)\\s*$`,
  "i",
);
const BEHIND = new RegExp(`^(.*?)\\s*(?:(${BOUND_BEHIND})|(${ESTIMATE_BEHIND}))$`, "i");
const LONGEST = 40;
const LONGEST_UNIT = 16;
const LONGEST_WORD = 4;
const SUPERSCRIPTS: Record<string, string> = Object.fromEntries(
  [..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((sign, i) => [sign, String(i)]),
);

/** The number that a text states; null for a range, a ratio, a date, an error, a sentence. */
export function readNumberText(written: string, decimalComma: boolean): NumberText | null {
  if (written.length > LONGEST || !/[\d０-９]/.test(written)) return null;
  const plain = withoutFootnotes(written);
  const text = decimalComma ? withDecimalPoint(plain) : plain;
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, bound, estimate, currency, digits = "", rest = ""] = match;
  // 1.街区规模 begins with a list number.
  if (/\.\s*$/.test(digits) && rest !== "") return null;
  const value = numberOf(digits.trim());
  if (value === null) return null;
  const behind = behindNumber(rest);
  if (behind === null) return null;
  const unit = currency ? moneyUnit(currency, behind.unit) : asWritten(written, behind.unit);
  const mark = bound || behind.mark === "bound" ? "bound" : estimate || behind.mark ? "estimate" : null;
  return { value, unit, mark };
}

/** ¥ alone doesn't say whether yuan or ten thousand of them: the unit further away does. */
function moneyUnit(currency: string, behind: string): string {
  if (currency !== "¥") return behind + currency;
  return behind === "" || behind.includes("元") ? behind : `${behind}元`;
}

const FOOTNOTE =
  /\s*(?:[①-⑳⑴-⒇*＊※†‡#△▲★☆]|[[〔［【](?:注|note)?\s*\d{1,2}[\]〕］】]|[(（](?:(?:注|note)\s*\d{0,2}|[a-e])[)）]|[[［][a-e][\]］]|注\s*\d{0,2})+$/i;

/** "62.5¹", "62.5*", "62.5[1]", "62.5①" and a leading apostrophe; then one width and one sign for each. */
function withoutFootnotes(written: string): string {
  return written
    .replace(/10([⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, minus: string, power: string) => {
      const digits = [...power].map((sign) => SUPERSCRIPTS[sign]).join("");
      return `10^${minus ? "-" : ""}${digits}`;
    })
    .replace(/^\s*[*＊※†‡#△▲★☆↑↓↗↘→]+\s*(?=[\d０-９])/, "")
    .replace(/[。；;，,、]\s*$/, "")
    .replace(FOOTNOTE, "")
    .replace(/([^mｍ])[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ]+$/, "$1")
    .replace(/\s*[↑↓↗↘→]+\s*$/, "")
    .normalize("NFKC")
    .replace(/^['’`‘"“]+|['’`"”]+$/g, "")
    .replace(/[−–]/g, "-")
    .replace(/[×⨯]\s*(?=10\s*\^)/g, "*")
    .replace(/\s*\*\s*10\s*\^?\s*/g, "*10^")
    .trim();
}

/** What stands behind the number: a unit, a mark, a remark in brackets without figures; null where it makes it no number. */
function behindNumber(rest: string): { unit: string; mark: Mark | null } | null {
  let text = rest;
  let mark: Mark | null = null;
  for (let i = 0; i < 2; i += 1) {
    const match = BEHIND.exec(text);
    if (!match) break;
    // The e of tCO2e and tce belongs to the unit.
    if (/^e$/i.test(match[3] ?? "") && match[1] !== "") break;
    mark = match[2] ? "bound" : (mark ?? "estimate");
    text = match[1]!;
  }
  text = text.replace(/\(([^()]*)\)$/, remarkOrUnit).trim();
  if (text.length > LONGEST_UNIT || !isUnitLike(text)) return null;
  return { unit: text, mark };
}

/** A remark in brackets goes; what belongs to the unit stays: gCO2/(t·km), 吨(标准煤), (%). */
function remarkOrUnit(whole: string, inner: string, at: number, text: string): string {
  if (at === 0 && isUnit(inner)) return inner;
  if (SAYS_OF_WHAT.test(inner) || /[/·*]\s*$/.test(text.slice(0, at))) return whole;
  return /\d/.test(inner) && !/^\d{4}年?[\u4e00-\u9fff]{0,8}$/.test(inner) ? whole : "";
}

/** Not the second half of a range, a ratio, a fraction or a date, and not a sentence. */
function isUnitLike(text: string): boolean {
  if (text === "") return true;
  // 15分钟步行可达覆盖率 is a name, not fifteen of something.
  if (text.length > LONGEST_WORD && !isUnit(text)) return false;
  // 300米覆盖率 is a name, too.
  if (/(?:率|比例|比重|面积|密度|距离|半径|范围)$/.test(text) && !isUnit(text)) return false;
  if (/^[-~:;,.。；至到±+=<>≥≤]/.test(text) || /^\/\s*[-\d]/.test(text)) return false;
  if (/^(?:年|月|日|号)/.test(text) || /[-~—至到]$/.test(text)) return false;
  const withoutPowers = text.replace(/m\^?-?[23]|CO2|CH4|N2O|10\^?\d+|1e\d/gi, "");
  return !/\d/.test(withoutPowers) && !/[，。；、,;!？?<>=]/.test(text);
}

/** 1.234,5 and 62,5 with the signs that the rest of this file expects. */
function withDecimalPoint(text: string): string {
  return text.replace(/(\d)[. '](?=\d{3}(?!\d))/g, "$1").replace(/(\d),(?=\d)/g, "$1.");
}

const THOUSANDS = /^[+-]?\d{1,3}(?:[,' ]\d{3})+(?:\.\d*)?$/;

function numberOf(digits: string): number | null {
  const [, mantissa = digits, power = ""] = /^(.*?)(e[+-]?\d+|\*10\^?[+-]?\d+)?$/i.exec(digits) ?? [];
  let plain = mantissa.trim();
  if (/[,' ]/.test(plain)) {
    if (!THOUSANDS.test(plain)) return null;
    plain = plain.replace(/[,' ]/g, "");
  }
  const value = Number(plain + power.replace(/^\*10\^?/, "e"));
  return Number.isFinite(value) && plain !== "" ? value : null;
}
