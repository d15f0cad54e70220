/** What a line of 碳账 says is to be looked at. */
import type { Language } from "../../catalogue/language";
import { SECTORS } from "../../catalogue/schema";
import { absolute, address, exactly } from "../a1";
import { SECTOR_WORDS } from "../words";
import { COLUMN, KIND_WORDS, NOTATIONS, YEARS, type Year } from "./accountColumns";
import { type FactorLimits, implausible, isAmount } from "./ownFactor";
import type { LineRows } from "./totals";

interface AdvisedLine {
  row: number;
  kind: "listed" | "electric" | "own";
  limits: FactorLimits | null;
  /** Of all lines, among which one may stand twice. */
  rows: LineRows;
  language: Language;
}

/** Where it is counted once for all rows how many of them have a figure for a year: above the headings, out of print. */
export function filledCount(year: Year, { first }: LineRows): string {
  return absolute(first - 2, COLUMN.factorUsed + YEARS.indexOf(year));
}

/**
 * A line of the list is told by its code; a row of the office's own by what it says it is, blanks around it aside. Lines
 * that are marked or blank count nothing, so nothing counts twice with them.
 */
function standsTwice({ row, kind, rows: { first, last } }: AdvisedLine): string {
  const range = (column: number) => `${absolute(first, column)}:${absolute(last, column)}`;
  const at = (column: number) => `$${address(row, column)}`;
  if (kind !== "own") return `COUNTIF(${range(COLUMN.code)},${at(COLUMN.code)})>1`;
  const trimmed = `TRIM(${at(COLUMN.item)})`;
  const alike = [
    ...[COLUMN.sector, COLUMN.kind].map((column) => `${range(column)},${exactly(at(column))}`),
    `${range(COLUMN.item)},${exactly(trimmed)}`,
    `${range(COLUMN.notation)},""`,
    `${range(COLUMN.open)},"<>1"`,
  ];
  const group = `${range(COLUMN.group)},${exactly(at(COLUMN.group))}`;
  const itself = `IF(${at(COLUMN.item)}=${trimmed},1,0)`;
  return (
    `IF(LEN(${at(COLUMN.item)})=0,FALSE,IF(LEN(${at(COLUMN.group)})=0,` +
    `COUNTIFS(${alike.join(",")})>${itself},COUNTIFS(${[...alike, group].join(",")})>${itself}))`
  );
}

/** What a person has to look at in this row, the gravest first; empty where all is well. */
export function adviceFormula(line: AdvisedLine): string {
  const { row, kind: sort, limits, rows, language } = line;
  const at = (column: number) => address(row, column);
  const years = YEARS.map((year) => at(COLUMN[year]));
  const filled = `LEN(${years.join("&")})>0`;
  const [own, usual, mark, conversion] = [
    COLUMN.ownFactor,
    COLUMN.defaultFactor,
    COLUMN.notation,
    COLUMN.conversion,
  ].map(at) as [string, string, string, string];
  const words = { ...WORDS[language], ...BY_SORT[language][sort] };
  const wrong = years.map((cell) => `IF(LEN(${cell})=0,FALSE,NOT(${isAmount(cell)}))`).join(",");
  const lacking = YEARS.map((year) => `AND(LEN(${at(COLUMN[year])})=0,${filledCount(year, rows)}>0)`).join(
    ",",
  );
  const complete = `IF(OR(${lacking}),"${words.years}","")`;
  const ownAdvice =
    `IF(NOT(${isAmount(own)}),"${words.factor}",IF(${isThousandfold(own, usual, sort)},"${words.thousand}",` +
    `IF(${implausible(row, limits)},"${rangeWords(line)}",IF(${isCarbon(own, usual)},"${words.carbon}",${complete}))))`;
  const isOneOf = (cell: string, listed: readonly string[]) =>
    `OR(${listed.map((word) => `${cell}="${word}"`).join(",")})`;
  const [sector, kind] = [at(COLUMN.sector), at(COLUMN.kind)];
  const kinds = Object.values(KIND_WORDS).map((word) => word[language]);
  const sectors = SECTORS.map((one) => SECTOR_WORDS[one][language]);
  const chosen = (rest: string) =>
    sort === "own"
      ? `IF(NOT(${isOneOf(kind, kinds)}),"${words.kind}",IF(NOT(${isOneOf(sector, sectors)}),"${words.sector}",${rest}))`
      : rest;
  return (
    `=IF(LEN(${mark})>0,IF(${filled},"${words.both}",IF(NOT(${isOneOf(mark, NOTATIONS)}),"${words.mark}",IF(LEN(${at(COLUMN.reason)})=0,"${words.reason}",""))),` +
    `IF(NOT(${filled}),"",${chosen(
      `IF(${standsTwice(line)},"${words.twice}",IF(OR(${wrong}),"${words.amount}",IF(NOT(ISNUMBER(${conversion})),"${words.unit}",` +
        `IF(LEN(${own})>0,${ownAdvice},IF(ISNUMBER(${usual}),${complete},"${words.local}")))))`,
    )}))`
  );
}

function isCarbon(own: string, usual: string): string {
  const ratio = `${own}/${usual}`;
  return `IF(ISNUMBER(${usual}),IF(${usual}>0,OR(ABS(${ratio}*12/44-1)<0.03,ABS(${ratio}*44/12-1)<0.03),FALSE),FALSE)`;
}

function isThousandfold(own: string, usual: string, sort: AdvisedLine["kind"]): string {
  if (sort === "electric") return `AND(${own}>100,${own}<2000)`;
  const ratio = `${own}/${usual}`;
  return `IF(ISNUMBER(${usual}),IF(${usual}>0,OR(AND(${ratio}>250,${ratio}<4000),AND(${ratio}<1/250,${ratio}>1/4000)),FALSE),FALSE)`;
}

/** With a default the range is plain to see; without one it is named. */
function rangeWords({ kind, limits, language }: AdvisedLine): string {
  const zh = language === "zh";
  if (limits === null || kind === "electric")
    return zh
      ? "数据异常：因子超出该活动可能的范围，请核对单位"
      : "Invalid: beyond what this activity can emit; check the unit";
  return zh
    ? `数据异常：因子应在 ${limits.min} 到 ${limits.max} 之间，可能混用了 kg、g`
    : `Invalid: must lie between ${limits.min} and ${limits.max}; kg or g taken for t?`;
}

const WORDS = {
  zh: {
    both: "有标记的行不计入，却又填了数：请去掉一个",
    reason: "请在“理由、备注”写明原因",
    mark: "数据异常：标记只能是 NO、NE、IE",
    sector: "数据异常：请从列表中选领域",
    kind: "数据异常：请从列表中选类别，否则不计入合计",
    years: "请补填活动量：别的行有该年数据，合计会缺本行",
    amount: "数据异常：应为不小于 0 的数值，不带单位",
    unit: "数据异常：单位不在列表中",
    factor: "数据异常：自定因子应为不小于 0 的数值",
    carbon: "请核对：与缺省因子恰差 44/12，可能把碳当成了二氧化碳，或相反",
    thousand: "数据异常：因子约差 1000 倍，可能混用了 g、kg、t",
    local: "请填自定因子",
    twice: "数据异常：本行在账中出现两次，会重复计算，请删去一行",
  },
  en: {
    both: "Marked, so it does not count, and yet filled in: drop one of them",
    reason: "Give the reason under Reason, remarks",
    mark: "Invalid: a mark is NO, NE or IE",
    sector: "Invalid: choose the sector from its list",
    kind: "Invalid: choose the kind from its list; without it the row is in no total",
    years: "Fill in the other years: other rows have them, and the totals lack this one",
    amount: "Invalid: enter a number of 0 or more, without a unit",
    unit: "Invalid: the unit is not in the list",
    factor: "Invalid: an own factor is a number of 0 or more",
    carbon: "Check: exactly 44/12 from the default; carbon taken for CO₂, or the other way round?",
    thousand: "Invalid: some 1000 times off; g, kg and t mixed up?",
    local: "Enter an own factor",
    twice: "Invalid: this line stands here twice and counts twice; delete one",
  },
};

type Words = Partial<(typeof WORDS)["zh"]>;

/** What is said otherwise in lines whose default goes by the grid, and in rows of the office's own. */
const BY_SORT: Record<Language, Record<AdvisedLine["kind"], Words>> = {
  zh: {
    listed: {},
    electric: { local: "数据异常：表上方的电网区域、因子年份不在因子页中" },
    own: {
      twice: "数据异常：与另一行的领域、项目、类别相同，会重复计算",
      unit: "数据异常：因子单位“/”后面应是本行活动量的单位",
    },
  },
  en: {
    listed: {},
    electric: { local: "Invalid: the factors have no such grid or year as chosen above" },
    own: {
      twice: "Invalid: same sector, item and kind as another row, so it counts twice",
      unit: "Invalid: the factor must be per the unit of this row’s activity",
    },
  },
};
