import {
  CIRCUMSTANCES,
  CIRCUMSTANCE_IDS,
  type Answers,
  type Circumstance,
  type CircumstanceId,
} from "../../catalogue/circumstances";
import { regionOf } from "../../catalogue/provinces";
import type { Text } from "../../catalogue/schema";
import { isBlank, type Cell } from "../core/cells";
import { errorIn, invalidValue } from "../core/errors";
import { plain } from "../core/names";
import { DATES, isDate } from "../core/years";

/** The year that targets are chosen by; null where none is given. */
export function yearIn(cell: Cell): number | null {
  if (isBlank(cell)) return null;
  const error = errorIn(cell);
  if (error) throw error;
  const year = Number(typeof cell === "string" ? cell.replace(/年度?\s*$/, "") : cell);
  if (isDate(year)) throw invalidValue(DATES);
  if (!Number.isInteger(year) || year < 1990 || year > 2100) throw invalidValue(YEAR);
  return year;
}

const YEAR: Text = {
  zh: "年份应为1990—2100的整年，如2035",
  en: "give a whole year from 1990 to 2100, such as 2035",
};

/**
 * What is known of the place, as a list of what holds: 缺水城市、河北、城市新区; with 非 before it, or =否 behind it, what
 * does not. Two answers to one question are refused.
 */
export function conditionsIn(cell: Cell): Answers {
  const error = errorIn(cell);
  if (error) throw error;
  const text = isBlank(cell) ? "" : String(cell);
  let answers = read.get(text);
  if (!answers) read.set(text, (answers = parsed(text)));
  return answers;
}

const read = new Map<string, Answers>();

function parsed(text: string): Answers {
  const answers: Answers = {};
  for (const item of text.split(/[、，,；;\n]/)) {
    if (item.trim() === "") continue;
    const [id, answer] = answerIn(item.trim());
    const before = answers[id];
    if (before !== undefined && before !== answer) throw invalidValue(contradiction(id, before, answer));
    answers[id] = answer;
  }
  return answers;
}

function answerIn(item: string): [CircumstanceId, string] {
  const [, not, name, given] = /^(非|不是|not |no )?(.+?)(?:\s*[=＝:：]\s*(是|否|yes|no))?$/i.exec(item)!;
  const isNo = Boolean(not) !== /^(否|no)$/i.test(given ?? "");
  const found = names().get(plain(name!));
  if (found) {
    const [id, answer] = found;
    if (!isNo) return [id, answer];
    if (answer === "yes") return [id, "no"];
  }
  const region = !found && !isNo && regionOf(name!);
  if (region) return ["region", region];
  throw invalidValue(unknown(item));
}

let index: Map<string, [CircumstanceId, string]> | null = null;

/** Each answer by its names; a question that is answered by yes or no stands for its yes. */
function names(): Map<string, [CircumstanceId, string]> {
  if (index) return index;
  index = new Map();
  for (const id of CIRCUMSTANCE_IDS) {
    const { question, answers }: Circumstance = CIRCUMSTANCES[id];
    if ("yes" in answers) {
      for (const name of [question.zh, question.en, ...(SHORT[id] ?? [])])
        index.set(plain(name), [id, "yes"]);
      continue;
    }
    for (const [answer, { zh, en }] of Object.entries(answers)) {
      for (const name of [zh, en, zh.replace(/^城市/, "")]) index.set(plain(name), [id, answer]);
    }
  }
  return index;
}

/** Other names in use. */
const SHORT: Partial<Record<CircumstanceId, string[]>> = {
  basin: ["黄河流域中下游", "黄河流域", "Yellow River basin"],
  centre: ["中心地段"],
};

function contradiction(id: CircumstanceId, a: string, b: string): Text {
  const { question, answers }: Circumstance = CIRCUMSTANCES[id];
  const [one, other] = [answers[a]!, answers[b]!];
  return {
    zh: `条件互相矛盾：“${question.zh}”既是“${one.zh}”又是“${other.zh}”`,
    en: `conditions contradict: "${question.en}" is both "${one.en}" and "${other.en}"`,
  };
}

function unknown(item: string): Text {
  const all = (language: "zh" | "en") =>
    CIRCUMSTANCE_IDS.filter((id) => id !== "citySize")
      .flatMap((id) => {
        const { question, answers }: Circumstance = CIRCUMSTANCES[id];
        return "yes" in answers ? [question[language]] : Object.values(answers).map((text) => text[language]);
      })
      .join(language === "zh" ? "、" : "; ");
  return {
    zh: `未识别的条件“${item.slice(0, 30)}”，可写省份名，或：${all("zh")}（不是的前面加“非”）`,
    en: `unknown condition "${item.slice(0, 30)}"; give a province, or: ${all("en")} ("not" before what does not hold)`,
  };
}
