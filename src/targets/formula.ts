import type { Language } from "../catalogue/language";
import { aboveFormula, belowFormula, closeFormula } from "./closeness";
import type { Verdict } from "./judge";
import { VERDICT_WORDS } from "./words";

/** A1 references, relative to the row, of the cells that a verdict is made of. */
export interface RowReferences {
  current: string;
  planned: string;
  operator: string;
  target: string;
  upper: string;
  plausibleMin: string;
  plausibleMax: string;
  /** The helper cell holding the value that is judged. */
  judged: string;
  verdict: string;
}

/**
 * The verdict as a native formula, so that it lives on where the add-in is absent. Plain A1 references and
 * functions that Excel 2010, WPS and LibreOffice all know: no LET, no structured references, no custom
 * function. IF rather than AND wherever a part could fail on text, because AND evaluates every part; LEN rather
 * than ="" because programs differ on whether TRUE equals an empty text.
 */
export function verdictFormula(cell: RowReferences, language: Language): string {
  const { judged: v, operator: op, target: t, upper: u, plausibleMin: lo, plausibleMax: hi } = cell;
  const word = (verdict: Verdict) => `"${VERDICT_WORDS[verdict][language]}"`;
  const [met, missed, missing, bad, none] = [
    word("met"),
    word("missed"),
    word("missing"),
    word("invalid"),
    word("none"),
  ];

  const outOfRange = `OR(IF(${isNumber(lo)},${belowFormula(v, lo)},FALSE),IF(${isNumber(hi)},${aboveFormula(v, hi)},FALSE))`;
  const logical = `IF(LEN(${cell.planned})=0,ISLOGICAL(${cell.current}),ISLOGICAL(${cell.planned}))`;
  const valueBad = `IF(${logical},TRUE,IF(ISNUMBER(${v}),${outOfRange},LEN(${v})>0))`;
  const reaches = `IF(${closeFormula(v, t)},LEFT(${op},1)="[",${v}>${t})`;
  const within = `IF(${closeFormula(v, u)},RIGHT(${op},1)="]",${v}<${u})`;
  const range = `IF(${isNumber(u)},IF(${belowFormula(u, t)},${bad},IF(LEN(${v})=0,${missing},IF(AND(${reaches},${within}),${met},${missed}))),${bad})`;
  const simple = `IF(${closeFormula(v, t)},OR(${op}="≥",${op}="≤",${op}="="),IF(${v}>${t},OR(${op}="≥",${op}=">"),OR(${op}="≤",${op}="<")))`;
  const compared = `IF(LEN(${v})=0,${missing},IF(${simple},${met},${missed}))`;
  const isRange = `OR(${op}="[]",${op}="[)",${op}="(]",${op}="()")`;
  const isSimple = `OR(${op}="≥",${op}=">",${op}="≤",${op}="<",${op}="=")`;
  const byOperator = `IF(${isRange},${range},IF(${isSimple},${compared},${bad}))`;
  const byTarget = `IF(OR(LEN(${op})=0,LEN(${t})=0),${none},IF(${isNumber(t)},${byOperator},${bad}))`;
  return `=IFERROR(IF(ISERROR(${v}),${bad},IF(${valueBad},${bad},IF(ISERROR(${op}),${bad},IF(ISERROR(${t}),${bad},${byTarget})))),${bad})`;
}

/** LibreOffice counts TRUE as a number, so it is asked for where it was typed. */
function isNumber(cell: string): string {
  return `IF(ISLOGICAL(${cell}),FALSE,ISNUMBER(${cell}))`;
}

/** The value that is judged: the planned one, else the current one, else nothing. */
export function judgedFormula(cell: RowReferences): string {
  return `=IF(LEN(${cell.planned})=0,IF(LEN(${cell.current})=0,"",${cell.current}),${cell.planned})`;
}

/** What is still missing, positive; empty unless the verdict is 未达标. */
export function gapFormula(cell: RowReferences, language: Language): string {
  const { judged: v, operator: op, target: t, upper: u, verdict } = cell;
  const missed = VERDICT_WORDS.missed[language];
  const distance = `IF(OR(${op}="≥",${op}=">"),${t}-${v},IF(OR(${op}="≤",${op}="<"),${v}-${t},IF(${op}="=",ABS(${v}-${t}),MAX(${t}-${v},${v}-${u}))))`;
  return `=IF(${verdict}<>"${missed}","",MAX(0,${distance}))`;
}
