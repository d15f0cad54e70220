import { CIRCUMSTANCES, type CircumstanceId } from "../../catalogue/circumstances";
import type { Language } from "../../catalogue/language";
import { CURRENT, type Target } from "../../catalogue/schema";
import { circumstancesOf } from "../../catalogue/targetChoice";
import type { CoverCells } from "../cover/coverSheet";
import type { Cell } from "../description";
import { COVER, COVER_GONE, ELSEWHERE, FAULTY, LATER, UNANSWERED } from "./readChoice";

/**
 * The cells of a row that say which target holds. One cell, 目标代码, chooses, as `chooseTarget` does; the others read
 * it. It holds the target's id, or a sign and a word where none holds (see `readChoice`).
 */
export interface TargetCells {
  targetCode: Cell;
  operator: Cell;
  target: Cell;
  upper: Cell;
  year: Cell;
  basis: Cell;
}

export interface TargetCellsRequest {
  /** In the order of `targetsOf`. */
  targets: readonly Target[];
  cover: Pick<CoverCells, "year" | "answers">;
  language: Language;
  /** Address of 目标代码 in the same row. */
  code: string;
  /** The cell that shows a target that is the row's current value. */
  current: Cell;
  /** What 依据 says of a target in force. */
  basisOf: (target: Target) => string;
  /** What it says, after the reason, while none is. */
  basisOfAll: string;
}

export function targetCells(request: TargetCellsRequest): TargetCells {
  const { targets, code, current, basisOf } = request;
  const [first] = targets;
  if (!first) return { targetCode: null, operator: null, target: null, upper: null, year: null, basis: null };
  const value = (target: Target): Cell => (target.value === CURRENT ? current : target.value);
  if (targets.length === 1 && alwaysHolds(first)) {
    return {
      targetCode: first.id,
      operator: first.operator,
      target: value(first),
      upper: first.upper,
      year: first.year,
      basis: basisOf(first),
    };
  }
  const byCode = (read: (target: Target) => Cell): Cell => {
    const values = targets.map(read);
    if (values.every((cell) => cell === null)) return null;
    const chain = targets.reduceRight(
      (rest, { id }, index) => `IF(${code}="${id}",${literal(values[index]!)},${rest})`,
      '""',
    );
    return { formula: `=${chain}` };
  };
  return {
    targetCode: { formula: codeFormula(request) },
    operator: byCode(({ operator }) => operator),
    target: byCode(value),
    upper: byCode(({ upper }) => upper),
    year: byCode(({ year }) => year),
    basis: { formula: basisFormula(request) },
  };
}

function alwaysHolds(target: Target): boolean {
  return target.year === null && circumstancesOf(target).length === 0;
}

/** `chooseTarget` in a spreadsheet's own words. */
function codeFormula({ targets, cover: { year, answers }, language }: TargetCellsRequest): string {
  const dated = targets.filter((target) => target.year !== null);
  const tooLate = (target: Target) => `IF(LEN(${year})=0,FALSE,${year}<${target.year})`;
  const nearestLater = [...dated].reverse().reduceRight((rest, target) => {
    const later = `IF(${tooLate(target)},NOT(${excluded(target)}),FALSE)`;
    return `IF(${later},"${LATER}${target.year}",${rest})`;
  }, `"${ELSEWHERE}"`);
  const chain = targets.reduceRight((rest, target) => {
    const open = circumstancesOf(target).reduceRight((held, id) => {
      const [cell, question] = [cellOf(id), CIRCUMSTANCES[id].question[language]];
      return `IF(LEN(${cell})=0,"${UNANSWERED}${question}",IF(${isAnswer(id, "any")},${held},"${FAULTY}${question}"))`;
    }, `"${target.id}"`);
    const skipped =
      target.year === null ? excluded(target) : `IF(${tooLate(target)},TRUE,${excluded(target)})`;
    return skipped === "FALSE" ? open : `IF(${skipped},${rest},${open})`;
  }, nearestLater);
  const checked =
    dated.length === 0
      ? chain
      : `IF(IF(LEN(${year})=0,FALSE,NOT(ISNUMBER(${year}))),"${FAULTY}${YEAR_QUESTION[language]}",${chain})`;
  return `=IFERROR(${checked},"${FAULTY}${COVER[language]}")`;

  function cellOf(id: CircumstanceId): string {
    const cell = answers[id];
    if (cell === undefined) throw new Error(`${targets[0]!.id}: the cover doesn't ask for ${id}`);
    return cell;
  }
  /** Whether the answer is one of those with which the target holds, one of the others, or any at all. */
  function isAnswer(id: CircumstanceId, which: "any" | readonly string[]): string {
    const all = CIRCUMSTANCES[id].answers as Record<string, { zh: string; en: string }>;
    const wanted = Object.keys(all).filter((answer) => which === "any" || which.includes(answer));
    return `OR(${wanted.map((answer) => `${cellOf(id)}="${all[answer]![language]}"`).join(",")})`;
  }
  /** Whether some answer says that it doesn't hold. */
  function excluded(target: Target): string {
    const tests = circumstancesOf(target).flatMap((id) => {
      const others = Object.keys(CIRCUMSTANCES[id].answers).filter(
        (answer) => !(target.condition[id] as readonly string[]).includes(answer),
      );
      return others.length > 0 ? [isAnswer(id, others)] : [];
    });
    if (tests.length === 0) return "FALSE";
    return tests.length === 1 ? tests[0]! : `OR(${tests.join(",")})`;
  }
}

const YEAR_QUESTION: Record<Language, string> = { zh: "目标年", en: "Target year" };

/** Where the target comes from and, if it is an earlier year's, that it is carried on; else why none holds. */
function basisFormula(request: TargetCellsRequest): string {
  const { targets, cover, code, language, basisOf, basisOfAll } = request;
  const { year } = cover;
  const reason = `${REASON_FORMULA[language](code)}&${literal(basisOfAll)}`;
  const chain = targets.reduceRight((rest, target) => {
    const text = literal(basisOf(target));
    const carriedOn = `IF(ISNUMBER(${year}),IF(${year}>${target.year},"${CARRIED_ON[language](target.year)}",""),"")`;
    return `IF(${code}="${target.id}",${target.year === null ? text : `${text}&${carriedOn}`},${rest})`;
  }, reason);
  return `=${chain}`;
}

const CARRIED_ON: Record<Language, (year: number | null) => string> = {
  zh: (year) => `；沿用${year}年目标`,
  en: (year) => `; target of ${year} carried on`,
};

/** Why no target holds, from the sign in 目标代码. */
const REASON_FORMULA: Record<Language, (code: string) => string> = {
  zh: (code) =>
    `IF(${code}="${FAULTY}${COVER.zh}","${COVER_GONE.zh}",IF(LEFT(${code},1)="${UNANSWERED}","先在“封面”填“"&MID(${code},2,40)&"”。",IF(LEFT(${code},1)="${FAULTY}","“封面”的“"&MID(${code},2,40)&"”有误，请核对。",IF(LEFT(${code},1)="${LATER}",MID(${code},2,4)&"年起才有目标，不判定。","不在目标的适用范围内，不判定。"))))`,
  en: (code) =>
    `IF(${code}="${FAULTY}${COVER.en}","${COVER_GONE.en}",IF(LEFT(${code},1)="${UNANSWERED}","First fill in on Cover: "&MID(${code},2,60)&".",IF(LEFT(${code},1)="${FAULTY}","Check on Cover: "&MID(${code},2,60)&".",IF(LEFT(${code},1)="${LATER}","A target only from "&MID(${code},2,4)&" on; not judged.","No target holds for this place or area; not judged."))))`,
};

/** A string in a formula may have 255 characters. */
const LONGEST = 250;

function literal(value: Cell): string {
  if (value === null) return '""';
  if (typeof value === "number") return String(value);
  if (typeof value === "object") return value.formula.replace(/^=/, "");
  const parts: string[] = [];
  for (let at = 0; at === 0 || at < value.length; at += LONGEST) parts.push(value.slice(at, at + LONGEST));
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}
