import { formatArea, type Area } from "../grid/address";
import { apiNotFound, invalidArgument } from "../hostError";

/**
 * Kinds of conditional formats besides the one with a formula of one's own. The grid gets a formula that decides as
 * Excel does; what was asked for is kept beside it.
 */
export type Condition =
  | { kind: "CellValue"; rule: { formula1: string; formula2?: string | null; operator: string } | null }
  | { kind: "ContainsText"; rule: { operator: string; text: string } | null }
  | { kind: "PresetCriteria"; rule: { criterion: string } | null }
  | { kind: "TopBottom"; rule: { rank: number; type: string } | null };

export const conditionKinds = ["CellValue", "ContainsText", "PresetCriteria", "TopBottom"] as const;

const comparisons: Record<string, (cell: string, a: string, b: string) => string> = {
  EqualTo: (cell, a) => `${cell}=${a}`,
  NotEqualTo: (cell, a) => `${cell}<>${a}`,
  GreaterThan: (cell, a) => `${cell}>${a}`,
  GreaterThanOrEqual: (cell, a) => `${cell}>=${a}`,
  LessThan: (cell, a) => `${cell}<${a}`,
  LessThanOrEqual: (cell, a) => `${cell}<=${a}`,
  Between: (cell, a, b) => `AND(${cell}>=MIN(${a},${b}),${cell}<=MAX(${a},${b}))`,
  NotBetween: (cell, a, b) => `OR(${cell}<MIN(${a},${b}),${cell}>MAX(${a},${b}))`,
};

/** The formula by which a condition decides, counted from the first cell of the first area. */
export function conditionFormula(condition: Condition, areas: readonly Area[]): string {
  const [first] = areas;
  const cell = formatArea({ ...first!, rows: 1, columns: 1 });
  switch (condition.kind) {
    case "CellValue": {
      const { formula1, formula2, operator } = condition.rule ?? {};
      const compare = comparisons[operator ?? ""];
      if (!compare) throw invalidArgument(`operator ${operator}`);
      const needsTwo = operator === "Between" || operator === "NotBetween";
      const blank = operator === "EqualTo" || operator === "NotEqualTo" ? "" : `${cell}<>"",`;
      const decided = compare(cell, operand(formula1), needsTwo ? operand(formula2) : "");
      return blank ? `=AND(${blank}${decided})` : `=${decided}`;
    }
    case "ContainsText": {
      const { operator, text } = condition.rule ?? {};
      if (typeof text !== "string" || text === "") throw invalidArgument("text");
      const quoted = `"${text.replaceAll('"', '""')}"`;
      const found = `SEARCH(${quoted},${cell})`;
      const forms: Record<string, string> = {
        Contains: `=NOT(ISERROR(${found}))`,
        NotContains: `=ISERROR(${found})`,
        BeginsWith: `=LEFT(${cell},LEN(${quoted}))=${quoted}`,
        EndsWith: `=RIGHT(${cell},LEN(${quoted}))=${quoted}`,
      };
      const form = forms[operator ?? ""];
      if (!form) throw invalidArgument(`operator ${operator}`);
      return form;
    }
    case "TopBottom": {
      const { rank, type } = condition.rule ?? {};
      const whole = only(areas, "TopBottom");
      const percent = type === "TopPercent" || type === "BottomPercent";
      if (!["TopItems", "TopPercent", "BottomItems", "BottomPercent"].includes(type ?? ""))
        throw invalidArgument(`type ${type}`);
      if (!Number.isInteger(rank) || rank! < 1 || rank! > (percent ? 100 : 1000))
        throw invalidArgument("rank");
      const pick = type!.startsWith("Top") ? "LARGE" : "SMALL";
      const sign = type!.startsWith("Top") ? ">=" : "<=";
      const count = percent ? `MAX(1,INT(COUNT(${whole})*${rank}/100))` : `MIN(${rank},COUNT(${whole}))`;
      return `=AND(ISNUMBER(${cell}),${cell}${sign}${pick}(${whole},${count}))`;
    }
    case "PresetCriteria":
      return presetFormula(condition.rule?.criterion ?? "", cell, areas);
  }
}

function operand(formula: unknown): string {
  if (typeof formula === "number") return String(formula);
  if (typeof formula !== "string" || formula === "") throw invalidArgument("formula");
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!formula.startsWith("=") && Number.isNaN(Number(text))) return `"${text.replaceAll('"', '""')}"`;
  return /^[\w.$]+$/.test(text) ? text : `(${text})`;
}

/** Statistics are taken over one block. */
function only(areas: readonly Area[], kind: string): string {
  if (areas.length !== 1) throw apiNotFound(`ConditionalFormat ${kind} on several areas`);
  return formatArea(areas[0]!, true);
}

function presetFormula(criterion: string, cell: string, areas: readonly Area[]): string {
  const simple: Record<string, string> = {
    Blanks: `=LEN(TRIM(${cell}))=0`,
    NonBlanks: `=LEN(TRIM(${cell}))>0`,
    Errors: `=ISERROR(${cell})`,
    NonErrors: `=NOT(ISERROR(${cell}))`,
  };
  if (simple[criterion]) return simple[criterion];
  const whole = only(areas, "PresetCriteria");
  const number = (test: string) => `=AND(ISNUMBER(${cell}),${cell}${test})`;
  const mean = `AVERAGE(${whole})`;
  const counted: Record<string, string> = {
    AboveAverage: number(`>${mean}`),
    BelowAverage: number(`<${mean}`),
    EqualOrAboveAverage: number(`>=${mean}`),
    EqualOrBelowAverage: number(`<=${mean}`),
    DuplicateValues: `=AND(${cell}<>"",COUNTIF(${whole},${cell})>1)`,
    UniqueValues: `=AND(${cell}<>"",COUNTIF(${whole},${cell})=1)`,
  };
  if (counted[criterion]) return counted[criterion];
  const deviation = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion);
  if (deviation) {
    const times = ["One", "Two", "Three"].indexOf(deviation[1]!) + 1;
    const up = deviation[2] === "Above";
    return number(`${up ? ">" : "<"}${mean}${up ? "+" : "-"}${times}*STDEVP(${whole})`);
  }
  const dates: Record<string, string> = {
    Yesterday: `=FLOOR(${cell},1)=TODAY()-1`,
    Today: `=FLOOR(${cell},1)=TODAY()`,
    Tomorrow: `=FLOOR(${cell},1)=TODAY()+1`,
    LastSevenDays: `=AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
    LastMonth: sameMonth(cell, -1),
    ThisMonth: sameMonth(cell, 0),
    NextMonth: sameMonth(cell, 1),
  };
  if (dates[criterion]) return dates[criterion];
  const weeks = { LastWeek: -1, ThisWeek: 0, NextWeek: 1 } as Record<string, number>;
  if (criterion in weeks) {
    const start = `TODAY()-WEEKDAY(TODAY())+1+7*${weeks[criterion]}`;
    return `=AND(${cell}>=${start},${cell}<${start}+7)`;
  }
  throw invalidArgument(`criterion ${criterion}`);
}

const sameMonth = (cell: string, by: number) =>
  `=AND(ISNUMBER(${cell}),YEAR(${cell})*12+MONTH(${cell})=YEAR(TODAY())*12+MONTH(TODAY())+${by})`;
