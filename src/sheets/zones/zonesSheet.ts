/**
 * 差异化分区: counties with their carbon balance and their class by output and by sinks per emission, each against all of
 * them together; the same rule as =CARBON.BALANCE() with output.
 */
import type { Language } from "../../catalogue/language";
import type { Plan, Text } from "../../catalogue/schema";
import { atLeastFormula, closeFormula } from "../../targets/closeness";
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
  isAmount,
  numberColumn,
  standsTwice,
} from "../blocks";
import type { SheetDescription } from "../description";

export const COUNTIES = 40;
const CLASSES = 4;
const COUNTIES_TOP = blockTops([CLASSES, COUNTIES])[1]!;
const COLUMN = {
  number: 0,
  name: 1,
  area: 2,
  population: 3,
  gdp: 4,
  emitted: 5,
  sinks: 6,
  net: 7,
  perGdp: 8,
  perHead: 9,
  perArea: 10,
  balance: 11,
  class: 12,
  advice: 13,
} as const;
const WIDTHS = [30, 90, 58, 54, 58, 62, 58, 62, 54, 50, 60, 50, 104, 80];

/** Where a person types: for whoever fills the sheet in. */
export const zonePlaces = { top: COUNTIES_TOP, columns: COLUMN };

/** As the function words them: output per emission, then sinks per emission, against the whole. */
const CLASS_WORDS: { word: Text; advice: Text }[] = [
  {
    word: { zh: "高产出·高碳汇", en: "high output, high sink" },
    advice: { zh: "保育碳汇，保持低碳产业", en: "Keep the sinks and the low-carbon economy" },
  },
  {
    word: { zh: "高产出·低碳汇", en: "high output, low sink" },
    advice: { zh: "控制用地扩张，增绿增汇", en: "Curb urban growth, add green and sinks" },
  },
  {
    word: { zh: "低产出·高碳汇", en: "low output, high sink" },
    advice: {
      zh: "严守生态空间，提升单位排放的产出",
      en: "Guard ecological space, get more out of emissions",
    },
  },
  {
    word: { zh: "低产出·低碳汇", en: "low output, low sink" },
    advice: { zh: "重点减排，调整产业和能源", en: "Cut first: change industry and energy" },
  },
];
const BALANCE = { zh: ["碳源区", "平衡区", "碳汇区"], en: ["source", "balanced", "sink"] };

export function zonesSheet(request: { plan: Plan; language: Language; name: string }): SheetDescription {
  const { plan, language, name } = request;
  const zh = language === "zh";
  const odd = `(${adviceCount(columnRange(COUNTIES_TOP, COUNTIES, COLUMN.advice), language)})`;
  const classed = CLASS_WORDS.map(({ word }) => `COUNTIF(${classes()},"${word[language]}")`).join("+");
  return blockSheet({
    role: "zones",
    name,
    language,
    tabColor: "#2F7D4F",
    title: zh ? `${plan.name.zh} 差异化分区` : `${plan.name.en}: zones`,
    lead: zh
      ? "按碳平衡研究划分治理分区（报告第 8 章）：各地单位排放的产出和碳汇与全域比较，分四类；分区的管控方向可改写。"
      : "Zones by carbon balance (chapter 8): output and sinks per emission against the whole give four classes; reword what each is to do.",
    statement: zh
      ? `"已分区 "&(${classed})&" 个，需要核对的 "&${odd}&" 个"`
      : `"Classed: "&(${classed})&"; to be looked at: "&${odd}`,
    widths: WIDTHS,
    printed: WIDTHS.length,
    blocks: [classesBlock(language), countiesBlock(language)],
  });
}

const classes = () => columnRange(COUNTIES_TOP, COUNTIES, COLUMN.class);
const all = (column: number) => columnRange(COUNTIES_TOP, COUNTIES, column);

function classesBlock(language: Language): Block {
  const zh = language === "zh";
  const word = (index: number) => CLASS_WORDS[index]!.word[language];
  const sum = (column: number, index: number) => `SUMIFS(${all(column)},${classes()},"${word(index)}")`;
  const share =
    (column: number): BlockColumn["cell"] =>
    (index) =>
      formula(`IF(SUM(${all(column)})>0,${sum(column, index)}/SUM(${all(column)})*100,"")`);
  return {
    title: zh ? "各类分区" : "Classes",
    rows: CLASSES,
    columns: [
      { heading: null, look: "center" },
      { heading: zh ? "分区" : "Class", look: "label", cell: word },
      {
        heading: zh ? "个数" : "Number",
        look: "number",
        cell: (index) => formula(`COUNTIF(${classes()},"${word(index)}")`),
      },
      { heading: zh ? "排放 %" : "Emitted %", look: "share", cell: share(COLUMN.emitted) },
      { heading: zh ? "碳汇 %" : "Sinks %", look: "share", cell: share(COLUMN.sinks) },
      { heading: zh ? "面积 %" : "Area %", look: "share", cell: share(COLUMN.area) },
      {
        heading: zh ? "管控方向（可改写）" : "What to do (reword)",
        look: "input",
        across: 5,
        cell: (index) => CLASS_WORDS[index]!.advice[language],
      },
    ],
  };
}

function countiesBlock(language: Language): Block {
  const zh = language === "zh";
  const hint = zh ? "不小于 0 的数值；碳汇填正值。" : "A number of 0 or more; uptake as a positive number.";
  const typed = (heading: string): BlockColumn => ({
    heading,
    look: "inputNumber",
    rule: { kind: "decimal", min: 0, max: null },
    hint,
  });
  const quotient =
    (column: number, times = ""): BlockColumn["cell"] =>
    (_, row) => {
      const [e, by] = [inRow(row, COLUMN.emitted), inRow(row, column)];
      return formula(`IF(AND(${usable(row)},${isAmount(by)}),IF(${by}>0,${e}${times}/${by},""),"")`);
    };
  return {
    title: zh ? "各县（市、区、乡镇）" : "Counties",
    rows: COUNTIES,
    columns: [
      numberColumn(language),
      { heading: zh ? "名称" : "Name", look: "input" },
      typed(zh ? "面积 km²" : "Area km²"),
      typed(zh ? "人口 万人" : "People 10⁴"),
      typed(zh ? "GDP 亿元" : "GDP 10⁸ CNY"),
      typed(zh ? "排放 万tCO₂e" : "Emitted 10⁴ t"),
      typed(zh ? "碳汇 万tCO₂e" : "Sinks 10⁴ t"),
      {
        heading: zh ? "净排放 万t" : "Net 10⁴ t",
        look: "amount",
        cell: (_, row) => {
          const [e, s] = [inRow(row, COLUMN.emitted), inRow(row, COLUMN.sinks)];
          return formula(`IF(${usable(row)},${e}-${s},"")`);
        },
      },
      { heading: zh ? "强度 t/万元" : "t/10⁴ CNY", look: "amount", cell: quotient(COLUMN.gdp) },
      { heading: zh ? "人均 t" : "t/person", look: "amount", cell: quotient(COLUMN.population) },
      { heading: zh ? "地均 t/km²" : "t/km²", look: "amount", cell: quotient(COLUMN.area, "*10000") },
      {
        heading: zh ? "碳平衡" : "Balance",
        look: "center",
        cell: (_, row) => formula(balanceFormula(row, language)),
      },
      {
        heading: zh ? "分区" : "Class",
        look: "formVerdict",
        cell: (_, row) => formula(classFormula(row, language)),
      },
      adviceColumn(language, (_, row) => formula(adviceFormula(row, language))),
    ],
  };
}

/** Emissions and sinks are amounts. */
function usable(row: number): string {
  return `AND(${isAmount(inRow(row, COLUMN.emitted))},${isAmount(inRow(row, COLUMN.sinks))})`;
}

function balanceFormula(row: number, language: Language): string {
  const [e, s] = [inRow(row, COLUMN.emitted), inRow(row, COLUMN.sinks)];
  const [source, even, sink] = BALANCE[language];
  return `IF(${usable(row)},IF(${closeFormula(e, s)},"${even}",IF(${e}>${s},"${source}","${sink}")),"")`;
}

/** Against all rows with the three figures; a row that lacks one would shift the whole. */
function classFormula(row: number, language: Language): string {
  const [e, s, y] = [COLUMN.emitted, COLUMN.sinks, COLUMN.gdp].map((column) => inRow(row, column)) as [
    string,
    string,
    string,
  ];
  const whole = (column: number) =>
    `SUMIFS(${all(column)},${[COLUMN.emitted, COLUMN.sinks, COLUMN.gdp]
      .map((other) => `${all(other)},">=0"`)
      .join(",")})`;
  const rich = atLeastFormula(`${y}*${whole(COLUMN.emitted)}`, `${whole(COLUMN.gdp)}*${e}`);
  const green = atLeastFormula(`${s}*${whole(COLUMN.emitted)}`, `${whole(COLUMN.sinks)}*${e}`);
  const [richGreen, justRich, justGreen, neither] = CLASS_WORDS.map(({ word }) => `"${word[language]}"`);
  return (
    `IF(AND(${usable(row)},${isAmount(y)}),IF(${e}>0,` +
    `IF(${rich},IF(${green},${richGreen},${justRich}),IF(${green},${justGreen},${neither})),""),"")`
  );
}

function adviceFormula(row: number, language: Language): string {
  const zh = language === "zh";
  const invalid = INVALID[language];
  const entries = [COLUMN.area, COLUMN.population, COLUMN.gdp, COLUMN.emitted, COLUMN.sinks].map((column) =>
    inRow(row, column),
  );
  const name = inRow(row, COLUMN.name);
  const wrong = entries.map((cell) => `IF(LEN(${cell})=0,FALSE,NOT(${isAmount(cell)}))`).join(",");
  const twice = standsTwice(name, all(COLUMN.name));
  const needed = entries.slice(2).map((cell) => `LEN(${cell})=0`);
  return (
    `IF(LEN(${[name, ...entries].join("&")})=0,"",` +
    `IF(OR(${wrong}),"${invalid}${zh ? "不小于 0 的数值" : "0 or more"}",` +
    `IF(${twice},"${invalid}${zh ? "名称重复" : "stands here twice"}",` +
    `IF(OR(${needed.join(",")}),"${zh ? "请填GDP、排放、碳汇" : "Fill in GDP, emissions, sinks"}",` +
    `IF(${inRow(row, COLUMN.emitted)}=0,"${zh ? "请填大于 0 的排放，否则不能分区" : "Fill in emissions above 0"}","")))))`
  );
}
