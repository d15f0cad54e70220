/**
 * 城市体检: carbon indicators year by year (9.1(4) of the report), with where each is going, whether it meets its target, and a
 * diagnosis. Own indicators go into the rows at the end.
 */
import type { Language } from "../../catalogue/language";
import type { Indicator, Plan } from "../../catalogue/schema";
import { atLeastFormula, atMostFormula, closeFormula } from "../../targets/closeness";
import { figureTarget } from "../account/keyFigures";
import { absolute, quotedSheet } from "../a1";
import {
  type Block,
  type BlockColumn,
  INVALID,
  adviceColumn,
  adviceCount,
  blockSheet,
  blockTops,
  columnRange,
  formula,
  inRow,
  numberColumn,
  standsTwice,
} from "../blocks";
import type { Cell, SheetDescription } from "../description";
import { columnIndex } from "../indicators/indicatorColumns";
import { unitShown } from "../indicators/indicatorTable";
import type { TableRows } from "../indicators/tableRows";

export const CHECKED_YEARS = 6;
const OWN_ROWS = 6;
const COLUMN = {
  number: 0,
  name: 1,
  unit: 2,
  better: 3,
  firstYear: 4,
  target: 4 + CHECKED_YEARS,
  latest: 5 + CHECKED_YEARS,
  change: 6 + CHECKED_YEARS,
  trend: 7 + CHECKED_YEARS,
  diagnosis: 8 + CHECKED_YEARS,
  advice: 9 + CHECKED_YEARS,
  code: 10 + CHECKED_YEARS,
} as const;
const WIDTHS = [
  ...[28, 108, 56, 60],
  ...Array<number>(CHECKED_YEARS).fill(48),
  ...[50, 50, 48, 50, 82, 70, 100],
];

export interface CheckupRequest {
  plan: Plan;
  language: Language;
  name: string;
  /** Those that the sheet begins with, in order. */
  indicators: readonly Indicator[];
  /** The cover's base year, sheet included. */
  baseYear: string;
  tables: readonly TableRows[];
}

/** The report's own proposals for the check-up, then what else the plan's rows tell in CO2. */
export function checkupIndicators(all: readonly Indicator[], rows: readonly Indicator[]): Indicator[] {
  const proposed = all.filter(({ occurrences }) => occurrences.some((place) => place.startsWith("9.1(四)")));
  const told = rows.filter((row) => /CO2/.test(row.unit) && !proposed.includes(row));
  return [...proposed, ...told];
}

/** Where a person types: for whoever fills the sheet in. */
export const checkupPlaces = { top: blockTops([1])[0]!, columns: COLUMN };

export function checkupSheet(request: CheckupRequest): SheetDescription {
  const { plan, language, name } = request;
  const zh = language === "zh";
  const block = listBlock(request);
  const top = checkupPlaces.top;
  const column = (at: number) => `${absolute(top, at)}:${absolute(top + block.rows - 1, at)}`;
  const w = WORDS[language];
  const count = (word: string) => `COUNTIF(${column(COLUMN.diagnosis)},"${word}*")`;
  const odd = `(${adviceCount(column(COLUMN.advice), language)})`;
  return blockSheet({
    role: "checkup",
    name,
    language,
    tabColor: "#2F7D4F",
    title: zh ? `${plan.name.zh} 城市体检：碳指标` : `${plan.name.en}: carbon in the city check-up`,
    lead: zh
      ? "逐年填值（报告 9.1（四））：第一年取“指标”页现状值，可改填。走向比较最早和最近一年；推进中：未达标但在改善；痛点：未达标且未改善。"
      : "Year by year (9.1(4)): the first is the current value on Indicators. Under way: not met, but improving; stuck: neither.",
    statement: zh
      ? `"达标 "&${count(w.met)}&" 项，推进中 "&${count(w.moving)}&" 项，痛点 "&${count(w.stuck)}&" 项；需要核对的 "&${odd}&" 行"`
      : `"Met: "&${count(w.met)}&"; under way: "&${count(w.moving)}&"; stuck: "&${count(w.stuck)}&"; to be looked at: "&${odd}`,
    widths: WIDTHS,
    printed: COLUMN.code,
    blocks: [block],
  });
}

const WORDS = {
  zh: {
    higher: "越高越好",
    lower: "越低越好",
    improved: "▲ 改善",
    worse: "▼ 变差",
    same: "＝ 持平",
    met: "达标",
    moving: "推进中",
    stuck: "痛点",
    missed: "未达标",
  },
  en: {
    higher: "higher",
    lower: "lower",
    improved: "▲ better",
    worse: "▼ worse",
    same: "＝ same",
    met: "Met",
    moving: "Under way",
    stuck: "Stuck",
    missed: "Not met",
  },
};

const years = (row: number) =>
  Array.from({ length: CHECKED_YEARS }, (_, year) => inRow(row, COLUMN.firstYear + year));

/** The first of these cells that holds a number. */
const firstNumber = (cells: readonly string[]) =>
  cells.reduceRight((rest, cell) => `IF(ISNUMBER(${cell}),${cell},${rest})`, '""');

function listBlock({ language, indicators, baseYear, tables }: CheckupRequest): Block {
  const zh = language === "zh";
  const w = WORDS[language];
  const given = (index: number) => indicators[index];
  const names = columnRange(checkupPlaces.top, indicators.length + OWN_ROWS, COLUMN.name);
  const yearHeading = (year: number): Cell =>
    formula(
      zh
        ? `IF(ISNUMBER(${baseYear}),${baseYear}+${year}&"年","第${year + 1}年")`
        : `IF(ISNUMBER(${baseYear}),${baseYear}+${year}&"","Year ${year + 1}")`,
    );
  return {
    title: zh ? "碳指标逐年值" : "Carbon indicators by year",
    rows: indicators.length + OWN_ROWS,
    columns: [
      numberColumn(language),
      { heading: zh ? "指标" : "Indicator", look: "input", cell: (i) => given(i)?.name[language] ?? null },
      {
        heading: zh ? "单位" : "Unit",
        look: "input",
        cell: (i) => (given(i) ? shownUnit(given(i)!, language) : null),
      },
      {
        heading: zh ? "方向" : "Better",
        look: "preset",
        cell: (i) => directionWord(given(i), language),
        rule: { kind: "list", items: [w.higher, w.lower] },
        hint: zh ? "数值越高越好，还是越低越好。" : "Whether more or less of it is better.",
      },
      ...Array.from({ length: CHECKED_YEARS }, (_, year): BlockColumn => ({
        heading: yearHeading(year),
        look: "inputAmount",
        cell: (i) => (year === 0 && given(i) ? currentOf(given(i)!, tables) : null),
      })),
      {
        heading: zh ? "目标" : "Target",
        look: "presetAmount",
        cell: (i) =>
          given(i) ? figureTarget({ indicator: given(i)!.id, divisor: divisorOf(given(i)!) }, tables) : null,
      },
      {
        heading: zh ? "最近一年" : "Latest",
        look: "amount",
        cell: (_, row) => formula(firstNumber([...years(row)].reverse())),
      },
      {
        heading: zh ? "变化" : "Change",
        look: "change",
        cell: (_, row) => {
          const [first, latest] = [firstNumber(years(row)), inRow(row, COLUMN.latest)];
          return formula(`IF(COUNT(${years(row).join(",")})<2,"",${latest}-${first})`);
        },
      },
      { heading: zh ? "走向" : "Trend", look: "center", cell: (_, row) => formula(trend(row, language)) },
      {
        heading: zh ? "诊断" : "Diagnosis",
        look: "strong",
        cell: (_, row) => formula(diagnosis(row, language)),
      },
      adviceColumn(language, (i, row) => formula(advice(row, given(i), names, language))),
      { heading: zh ? "指标代码" : "Code", look: "check", cell: (i) => given(i)?.id ?? null },
    ],
  };
}

/** Tonnes of a whole area are shown in ten thousands, so that they fit their columns. */
const divisorOf = ({ unit }: Indicator) => (unit === "tCO2" ? 10_000 : 1);

function shownUnit(indicator: Indicator, language: Language): string {
  const unit = unitShown(indicator.unit, language);
  if (divisorOf(indicator) === 1) return unit;
  return language === "zh" ? `万${unit}` : `10⁴ ${unit}`;
}

function directionWord(indicator: Indicator | undefined, language: Language): string | null {
  if (indicator?.direction === "higher") return WORDS[language].higher;
  return indicator?.direction === "lower" ? WORDS[language].lower : null;
}

/** The current value on 指标, wherever its row stands by now. */
function currentOf(indicator: Indicator, tables: readonly TableRows[]): Cell {
  const divisor = divisorOf(indicator);
  const over = divisor === 1 ? "" : `/${divisor}`;
  const chain = tables.reduceRight((rest, { sheet, first, rows }) => {
    const column = (at: "current" | "code") =>
      `${quotedSheet(sheet)}!${absolute(first, columnIndex(at))}:${absolute(first + rows - 1, columnIndex(at))}`;
    const cell = `INDEX(${column("current")},MATCH("${indicator.id}",${column("code")},0))`;
    return `IFERROR(IF(LEN(${cell})=0,"",${cell}${over}),${rest})`;
  }, '""');
  return formula(chain);
}

function trend(row: number, language: Language): string {
  const w = WORDS[language];
  const [better, change] = [inRow(row, COLUMN.better), inRow(row, COLUMN.change)];
  const signed = `IF(${better}="${w.lower}",-1,1)*${change}`;
  return (
    `IF(AND(ISNUMBER(${change}),OR(${better}="${w.higher}",${better}="${w.lower}")),` +
    `IF(${closeFormula(change, "0")},"${w.same}",IF(${signed}>0,"${w.improved}","${w.worse}")),"")`
  );
}

function diagnosis(row: number, language: Language): string {
  const w = WORDS[language];
  const [better, target, latest, way] = [COLUMN.better, COLUMN.target, COLUMN.latest, COLUMN.trend].map(
    (column) => inRow(row, column),
  ) as [string, string, string, string];
  const met = `IF(${better}="${w.higher}",${atLeastFormula(latest, target)},${atMostFormula(latest, target)})`;
  const known = `AND(ISNUMBER(${latest}),ISNUMBER(${target}),OR(${better}="${w.higher}",${better}="${w.lower}"))`;
  return (
    `IF(${known},IF(${met},"${w.met}",IF(LEN(${way})=0,"${w.missed}",` +
    `IF(${way}="${w.improved}","${w.moving}","${w.stuck}"))),"")`
  );
}

function advice(row: number, indicator: Indicator | undefined, names: string, language: Language): string {
  const zh = language === "zh";
  const invalid = INVALID[language];
  const cells = years(row);
  const wrong = [...cells, inRow(row, COLUMN.target)]
    .map((cell) => `IF(LEN(${cell})=0,FALSE,NOT(ISNUMBER(${cell})))`)
    .join(",");
  const { min = null, max = null } = indicator && divisorOf(indicator) === 1 ? indicator.plausible : {};
  const beyond = [
    ...(min === null ? [] : [`MIN(${cells.join(",")})<${min}`]),
    ...(max === null ? [] : [`MAX(${cells.join(",")})>${max}`]),
  ];
  const range = `IF(COUNT(${cells.join(",")})=0,FALSE,OR(${["FALSE", ...beyond].join(",")}))`;
  const better = inRow(row, COLUMN.better);
  const ways = [WORDS[language].higher, WORDS[language].lower].map((word) => `${better}="${word}"`).join(",");
  const isTold = `OR(COUNT(${cells.join(",")})>1,AND(COUNT(${cells.join(",")})>0,ISNUMBER(${inRow(row, COLUMN.target)})))`;
  return (
    `IF(OR(${wrong}),"${invalid}${zh ? "应为数值，不带单位" : "a number, without a unit"}",` +
    `IF(${range},"${invalid}${zh ? "超出这个指标可能的范围" : "beyond what it can be"}",` +
    `IF(${standsTwice(inRow(row, COLUMN.name), names)},"${invalid}${zh ? "指标重复" : "stands here twice"}",` +
    `IF(AND(${isTold},NOT(OR(${ways}))),"${zh ? "请选方向，否则没有走向和诊断" : "Fill in which way is better"}",""))))`
  );
}
