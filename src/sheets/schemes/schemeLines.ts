import type { Language } from "../../catalogue/language";
import { absolute, address, columnLetters, exactly, linkFormula, whileThere } from "../a1";
import type { Cell } from "../description";
import {
  CASES,
  CHANGE_LIMITS,
  COLUMN,
  COLUMNS,
  SCHEME_INDICES,
  changeColumn,
  effectColumn,
  emittedColumn,
  faultColumn,
  faultyColumn,
  ownColumn,
} from "./schemeColumns";

/** Rows of the account's lines and of what further strategies do to them, counted from 0, both included. */
export interface SchemeRows {
  first: number;
  lastLine: number;
  last: number;
}

/** What a line takes from the account: references, sheet included, or formulas without the "=". */
export interface AccountCells {
  sector: string;
  item: string;
  kind: string;
  unit: string;
  activity: string;
  emitted: string;
  perUnit: string;
  code: string | null;
}

export interface LineContext {
  rows: SchemeRows;
  /** Absolute range, sheet included, of the strategies' titles. */
  strategies: string;
  /** Absolute references to the names of the cases above the table. */
  names: string[];
  language: Language;
}

const isAmount = (cell: string) => `IF(ISLOGICAL(${cell}),FALSE,IF(ISNUMBER(${cell}),${cell}>=0,FALSE))`;
const isChange = (cell: string) =>
  `IF(ISLOGICAL(${cell}),FALSE,IF(ISNUMBER(${cell}),AND(${cell}>=${CHANGE_LIMITS.min},${cell}<=${CHANGE_LIMITS.max}),FALSE))`;
const given = (cell: string) => `LEN(${cell})>0`;

/** One line of the account: what it emits now, in the baseline and in every scheme. */
export function lineCells(account: AccountCells, number: number, row: number, context: LineContext): Cell[] {
  const cells = Array<Cell>(COLUMNS).fill(null);
  const at = (column: number) => address(row, column);
  cells[COLUMN.number] = number;
  cells[COLUMN.sector] = { formula: linkFormula(account.sector) };
  cells[COLUMN.item] = { formula: `=${whileThere(account.item)}` };
  cells[COLUMN.kind] = { formula: linkFormula(account.kind) };
  cells[COLUMN.unit] = { formula: linkFormula(account.unit) };
  cells[COLUMN.activity] = { formula: linkFormula(account.activity) };
  cells[COLUMN.perUnit] = { formula: `=${whileThere(account.perUnit)}` };
  cells[COLUMN.current] = { formula: linkFormula(account.emitted) };
  cells[emittedColumn(0)] = { formula: baselineFormula(row) };
  for (const scheme of SCHEME_INDICES) {
    const of = scheme + 1;
    const [change, own, base] = [at(changeColumn(of)), at(ownColumn(of)), at(emittedColumn(0))];
    const effect = ownEffect(own, base, at(COLUMN.perUnit), changeEffect(change, base));
    cells[effectColumn(scheme)] = { formula: `=${effect}` };
    const added = sumOf(effectColumn(scheme), at(COLUMN.number), context.rows);
    const ownResult = `IF(AND(${isAmount(own)},ISNUMBER(${at(COLUMN.perUnit)})),${own}*${at(COLUMN.perUnit)},"")`;
    cells[emittedColumn(of)] = {
      formula: `=IF(ISNUMBER(${base}),${base}+${added},${ownResult})`,
    };
  }
  withFaults(cells, row, (of) => lineFault(row, of, context.rows, context.language));
  cells[COLUMN.advice] = { formula: adviceFormula(row, context) };
  const [now, kind] = [at(COLUMN.current), at(COLUMN.kind)];
  const counted = `IF(${kind}=${TRANSFORMATION[context.language]},0,ROUND(MAX(0,${now}),3))`;
  cells[COLUMN.weight] = { formula: `=IF(ISNUMBER(${now}),${counted},0)` };
  cells[COLUMN.sinkWeight] = { formula: `=IF(ISNUMBER(${now}),ROUND(MAX(0,0-${now}),3),0)` };
  cells[COLUMN.rank] = { formula: rankFormula(row, COLUMN.weight, context.rows) };
  cells[COLUMN.sinkRank] = { formula: rankFormula(row, COLUMN.sinkWeight, context.rows) };
  cells[COLUMN.code] = account.code;
  return cells;
}

/** What another strategy does to a line above: its number is typed, the rest follows. */
export function furtherCells(row: number, context: LineContext): Cell[] {
  const cells = Array<Cell>(COLUMNS).fill(null);
  const at = (column: number) => address(row, column);
  const { rows } = context;
  const place = `MATCH(${at(COLUMN.number)},${range(COLUMN.number, rows)},0)`;
  const found = (column: number) => `INDEX(${range(column, rows)},${place})`;
  for (const column of [COLUMN.sector, COLUMN.item, COLUMN.kind])
    cells[column] = {
      formula: `=IF(ISNUMBER(${at(COLUMN.number)}),IFERROR(${found(column)},""),"")`,
    };
  cells[emittedColumn(0)] = {
    formula: `=IF(ISNUMBER(${at(COLUMN.number)}),IFERROR(${found(emittedColumn(0))},""),"")`,
  };
  for (const scheme of SCHEME_INDICES)
    cells[effectColumn(scheme)] = {
      formula: `=${changeEffect(at(changeColumn(scheme + 1)), at(emittedColumn(0)))}`,
    };
  for (let of = 0; of < CASES; of += 1) cells[faultColumn(of)] = { formula: furtherFault(row, of, context) };
  cells[COLUMN.advice] = { formula: adviceFormula(row, context, true) };
  return cells;
}

function withFaults(cells: Cell[], row: number, fault: (of: number) => string): void {
  for (let of = 0; of < CASES; of += 1) {
    cells[faultColumn(of)] = { formula: fault(of) };
    cells[faultyColumn(of)] = { formula: `=IF(LEN(${address(row, faultColumn(of))})>0,1,0)` };
  }
}

/** The line's activity of the baseline, or its change from 现状; what is not said stays as it is. */
function baselineFormula(row: number): string {
  const at = (column: number) => address(row, column);
  const [change, own, now, perUnit] = [
    at(changeColumn(0)),
    at(ownColumn(0)),
    at(COLUMN.current),
    at(COLUMN.perUnit),
  ];
  // Where nothing is said, what is not a number stays nothing: some programs make 0 of a reference to "".
  const same = `IF(ISNUMBER(${now}),${now},"")`;
  const changed = `IF(AND(ISNUMBER(${now}),${isChange(change)}),${now}*(1+${change}/100),${same})`;
  return `=IF(${given(own)},IF(AND(${isAmount(own)},ISNUMBER(${perUnit})),${own}*${perUnit},${same}),${changed})`;
}

const changeEffect = (change: string, base: string) =>
  `IF(AND(ISNUMBER(${base}),${isChange(change)}),${base}*${change}/100,"")`;

/** An activity of the scheme's own: by how much it differs from the baseline, where there is one. */
const ownEffect = (own: string, base: string, perUnit: string, otherwise: string) =>
  `IF(${given(own)},IF(AND(${isAmount(own)},ISNUMBER(${perUnit})),${own}*${perUnit}-IF(ISNUMBER(${base}),${base},0),""),${otherwise})`;

function sumOf(column: number, number: string, { first, last }: SchemeRows): string {
  const rows = (at: number) => `${absolute(first, at)}:${absolute(last, at)}`;
  return `SUMIF(${rows(COLUMN.number)},${number},${rows(column)})`;
}

function range(column: number, { first, lastLine }: SchemeRows): string {
  return `${absolute(first, column)}:${absolute(lastLine, column)}`;
}

const FAULTS = {
  zh: {
    both: "变化和自定活动量只能填一个",
    change: "变化应为 −100 到 1000 的数值（单位 %，−30 即减少 30%）",
    own: "自定活动量应为不小于 0 的数值，不带单位",
    factor: "碳账此行没有因子，不能用自定活动量",
    base: "碳账此行没有现状数据，请填自定活动量",
    further: "已填自定活动量的行，不能再在下面补充变化",
    below: "各策略的变化合计超过 −100%",
    number: "序号不在上面各行之中",
    only: "补充行只填各方案的变化",
  },
  en: {
    both: "enter either a change or an own activity",
    change: "a change is a number from −100 to 1000 (%; −30 is 30% less)",
    own: "an own activity is a number of 0 or more, without a unit",
    factor: "this line has no factor on the account, so no own activity",
    base: "this line has no current figure on the account; enter an own activity",
    further: "a line with an own activity takes no further changes below",
    below: "the strategies together take away more than all",
    number: "no line above has this number",
    only: "further rows take changes of schemes only",
  },
};

function lineFault(row: number, of: number, rows: SchemeRows, language: Language): string {
  const at = (column: number) => address(row, column);
  const [change, own, perUnit] = [at(changeColumn(of)), at(ownColumn(of)), at(COLUMN.perUnit)];
  const base = of === 0 ? at(COLUMN.current) : at(emittedColumn(0));
  const words = FAULTS[language];
  const below = (column: number) => `${absolute(rows.lastLine + 1, column)}:${absolute(rows.last, column)}`;
  const same = `${below(COLUMN.number)},${at(COLUMN.number)}`;
  const further = `COUNTIFS(${same})-COUNTIFS(${same},${below(changeColumn(of))},"")`;
  const whole =
    of === 0
      ? '""'
      : `IF(AND(ISNUMBER(${base}),ISNUMBER(${at(emittedColumn(of))})),IF(${base}*${at(emittedColumn(of))}<-ABS(${base})*ABS(${base})/1000000000,"${words.below}",""),"")`;
  const ofOwn = `IF(NOT(${isAmount(own)}),"${words.own}",IF(NOT(ISNUMBER(${perUnit})),"${words.factor}",${of === 0 ? '""' : `IF(${further}>0,"${words.further}","")`}))`;
  const ofChange = `IF(NOT(${isChange(change)}),"${words.change}",IF(ISNUMBER(${base}),${whole},"${words.base}"))`;
  return (
    `=IF(AND(${given(change)},${given(own)}),"${words.both}",` +
    `IF(${given(own)},${ofOwn},IF(${given(change)},${ofChange},${whole})))`
  );
}

function furtherFault(row: number, of: number, { language }: LineContext): string {
  const at = (column: number) => address(row, column);
  const [number, change, own] = [at(COLUMN.number), at(changeColumn(of)), at(ownColumn(of))];
  const words = FAULTS[language];
  if (of === 0)
    return `=IF(${given(`${change}&${own}`)},"${words.only}",IF(AND(${given(number)},LEN(${at(COLUMN.item)})=0),"${words.number}",""))`;
  return (
    `=IF(${given(own)},"${words.only}",IF(${given(change)},IF(LEN(${at(COLUMN.item)})=0,"${words.number}",` +
    `IF(NOT(${isChange(change)}),"${words.change}",IF(ISNUMBER(${at(emittedColumn(0))}),"","${words.base}"))),""))`
  );
}

/**
 * The line's place by a weight; of equals the upper comes first. Weights are rounded, because a criterion such as ">"&
 * turns them into text of fifteen digits.
 */
function rankFormula(row: number, column: number, rows: SchemeRows): string {
  const own = `$${address(row, column)}`;
  const above = `${absolute(rows.first, column)}:${own}`;
  return `=IF(${own}>0,COUNTIF(${range(column, rows)},">"&${own})+COUNTIF(${above},${own}),"")`;
}

/** The first fault, with the case it is in; then what is only to be looked at. */
function adviceFormula(
  row: number,
  { strategies, names, rows, language }: LineContext,
  isFurther = false,
): string {
  const zh = language === "zh";
  const at = (column: number) => address(row, column);
  const cases = Array.from({ length: CASES }, (_, of) => of);
  const schemes = cases.slice(1);
  const entries = schemes.flatMap((of) => [at(changeColumn(of)), at(ownColumn(of))]).join("&");
  const slip = cases
    .map((of) => at(changeColumn(of)))
    .map((cell) => `IF(ISNUMBER(${cell}),IF(ABS(${cell})<1,ABS(${cell})>0,FALSE),FALSE)`)
    .join(",");
  const strategy = at(COLUMN.strategy);
  const unknown = whileThere(`COUNTIF(${strategies},${strategy})=0`, "FALSE");
  const words = zh
    ? {
        invalid: "数据异常：",
        slip: "请核对：变化以 % 为单位，0.3 即 0.3%",
        none: "请选择引起变化的策略",
        again: "请核对：同一行的同一条策略填了两次，变化会相加",
        unknown: "策略不在策略表中，计入“未指明策略”",
        borne: "发电供热用燃料不计入总量，这里的变化不改变结果",
      }
    : {
        invalid: "Invalid: ",
        slip: "Check: changes are in %, so 0.3 is 0.3%",
        none: "Choose the strategy that causes the change",
        again: "Check: the same strategy stands here twice for this line, and adds up",
        unknown: "Not among the strategies; counted under No strategy named",
        borne: "Fuel for power and heat is not in the total; a change here alters nothing",
      };
  const every = (column: number) => `${absolute(rows.first, column)}:${absolute(rows.last, column)}`;
  const same = `COUNTIFS(${every(COLUMN.number)},${at(COLUMN.number)},${every(COLUMN.strategy)},${exactly(strategy)})`;
  const again = `IF(${same}>1,"${words.again}","")`;
  const hints =
    `IF(OR(${slip}),"${words.slip}",IF(LEN(${entries})=0,"",` +
    `IF(${at(COLUMN.kind)}=${TRANSFORMATION[language]},"${words.borne}",` +
    `IF(LEN(${strategy})=0,"${words.none}",IF(${unknown},"${words.unknown}",${isFurther ? again : '""'})))))`;
  const faults = cases.reduceRight(
    (rest, of) =>
      `IF(LEN(${at(faultColumn(of))})>0,"${words.invalid}"&${names[of]}&"${zh ? "，" : ", "}"&${at(faultColumn(of))},${rest})`,
    hints,
  );
  return `=${faults}`;
}

const TRANSFORMATION: Record<Language, string> = { zh: '"发电供热"', en: '"Power and heat"' };

/** A column of the lines as other sheets refer to it; `sheet` ends in "!". */
export function linesRange(sheet: string, column: number, { first, lastLine }: SchemeRows): string {
  const letters = columnLetters(column);
  return `${sheet}$${letters}$${first + 1}:$${letters}$${lastLine + 1}`;
}
