import type { Language } from "../catalogue/language";
import { aboveFormula, belowFormula, closeFormula } from "./closeness";
import type { Verdict } from "./judge";
import { VERDICT_WORDS } from "./words";

/** A1 references, relative to the row, of the cells that a verdict is made of. */
export interface RowReferences {
  current: string;
  /** 近期值; null in a table of the first form, which has none. */
  near: string | null;
  planned: string;
  operator: string;
  target: string;
  upper: string;
  plausibleMin: string;
  plausibleMax: string;
  /** 上级下达 and the cell that says which way it is compared; null in a table of the first form. */
  handed: { value: string; better: string } | null;
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
  const { judged: v, operator: op, target: t, upper: u, plausibleMin: lo, plausibleMax: hi, handed } = cell;
  const word = (verdict: Verdict) => `"${VERDICT_WORDS[verdict][language]}"`;
  const [met, missed, missing, bad, none] = [
    word("met"),
    word("missed"),
    word("missing"),
    word("invalid"),
    word("none"),
  ];

  const outside = (x: string) =>
    `OR(IF(${isNumber(lo)},${belowFormula(x, lo)},FALSE),IF(${isNumber(hi)},${aboveFormula(x, hi)},FALSE))`;
  const valueBad = `IF(${logicalFormula(cell)},TRUE,IF(ISNUMBER(${v}),${outside(v)},LEN(${v})>0))`;
  const keeps = handed && keepsFormula(v, handed);
  const both = (conditions: string[]) => `AND(${[...conditions, ...(keeps ? [keeps] : [])].join(",")})`;
  const reaches = `IF(${closeFormula(v, t)},LEFT(${op},1)="[",${v}>${t})`;
  const within = `IF(${closeFormula(v, u)},RIGHT(${op},1)="]",${v}<${u})`;
  const range = `IF(${isNumber(u)},IF(${belowFormula(u, t)},${bad},IF(LEN(${v})=0,${missing},IF(${both([reaches, within])},${met},${missed}))),${bad})`;
  const simple = `IF(${closeFormula(v, t)},OR(${op}="≥",${op}="≤",${op}="="),IF(${v}>${t},OR(${op}="≥",${op}=">"),OR(${op}="≤",${op}="<")))`;
  const compared = `IF(LEN(${v})=0,${missing},IF(${both([simple])},${met},${missed}))`;
  const isRange = `OR(${op}="[]",${op}="[)",${op}="(]",${op}="()")`;
  const isSimple = `OR(${op}="≥",${op}=">",${op}="≤",${op}="<",${op}="=")`;
  const byOperator = `IF(${isRange},${range},IF(${isSimple},${compared},${bad}))`;
  const withoutTarget =
    handed && keeps
      ? `IF(LEN(${handed.value})=0,${none},IF(LEN(${v})=0,${missing},IF(${keeps},${met},${missed})))`
      : none;
  const byTarget = `IF(OR(LEN(${op})=0,LEN(${t})=0),${withoutTarget},IF(${isNumber(t)},${byOperator},${bad}))`;
  const byAll = handed ? `IF(${handedBad(handed, t, outside)},${bad},${byTarget})` : byTarget;
  return `=IFERROR(IF(ISERROR(${v}),${bad},IF(${valueBad},${bad},IF(ISERROR(${op}),${bad},IF(ISERROR(${t}),${bad},${byAll})))),${bad})`;
}

/** Whether TRUE or FALSE stands in the cell that is judged. */
function logicalFormula({ planned, near, current }: RowReferences): string {
  const last = `ISLOGICAL(${current})`;
  const rest = near === null ? last : `IF(LEN(${near})=0,${last},ISLOGICAL(${near}))`;
  return `IF(LEN(${planned})=0,${rest},ISLOGICAL(${planned}))`;
}

type Handed = NonNullable<RowReferences["handed"]>;

/** The value is not worse than the one handed down, or none was. */
function keepsFormula(v: string, { value: h, better }: Handed): string {
  return `IF(LEN(${h})=0,TRUE,IF(${closeFormula(v, h)},TRUE,IF(${better}="≥",${v}>${h},IF(${better}="≤",${v}<${h},FALSE))))`;
}

/** No number, outside what the indicator can be, of another sign than the target, or nobody knows which way it counts. */
function handedBad({ value: h, better }: Handed, target: string, outside: (x: string) => string): string {
  const otherSign = `IF(${isNumber(target)},SIGN(${h})*SIGN(${target})<0,FALSE)`;
  const known = `OR(${better}="≥",${better}="≤",${better}="=")`;
  return `IF(LEN(${h})=0,FALSE,IF(${isNumber(h)},OR(${outside(h)},${otherSign},NOT(${known})),TRUE))`;
}

/** LibreOffice counts TRUE as a number, so it is asked for where it was typed. */
function isNumber(cell: string): string {
  return `IF(ISLOGICAL(${cell}),FALSE,ISNUMBER(${cell}))`;
}

/** The value that is judged: the planned one, else the near-term one, else the current one, else nothing. */
export function judgedFormula({
  planned,
  near,
  current,
}: Pick<RowReferences, "planned" | "near" | "current">): string {
  const last = `IF(LEN(${current})=0,"",${current})`;
  const rest = near === null ? last : `IF(LEN(${near})=0,${last},${near})`;
  return `=IF(LEN(${planned})=0,${rest},${planned})`;
}

/** Which way a value handed down counts where no catalogue says so: as the row's own requirement does. */
export function betterFormula({ operator: op }: Pick<RowReferences, "operator">): string {
  return `=IF(OR(${op}="≥",${op}=">"),"≥",IF(OR(${op}="≤",${op}="<"),"≤",IF(${op}="=","=","")))`;
}

/** What is still missing to meet every target, positive; empty unless the verdict is 未达标. */
export function gapFormula(cell: RowReferences, language: Language): string {
  const { judged: v, operator: op, target: t, upper: u, verdict, handed } = cell;
  const missed = VERDICT_WORDS.missed[language];
  const distance = `IF(OR(${op}="≥",${op}=">"),${t}-${v},IF(OR(${op}="≤",${op}="<"),${v}-${t},IF(${op}="=",ABS(${v}-${t}),MAX(${t}-${v},${v}-${u}))))`;
  if (!handed) return `=IF(${verdict}<>"${missed}","",MAX(0,${distance}))`;
  const { value: h, better } = handed;
  const own = `IF(OR(LEN(${op})=0,LEN(${t})=0),0,${distance})`;
  const above = `IF(LEN(${h})=0,0,IF(${better}="≥",${h}-${v},IF(${better}="≤",${v}-${h},ABS(${v}-${h}))))`;
  return `=IF(${verdict}<>"${missed}","",MAX(0,${own},${above}))`;
}
