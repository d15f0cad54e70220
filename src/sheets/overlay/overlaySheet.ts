/**
 * 双评价: units of land classed by how much their ecosystems matter as carbon sinks, from vegetation, forest age and forest
 * class by weight (7.3(六)1 of the report). The report gives neither scores nor weights nor limits: they are the
 * office's own, so they begin blank.
 */
import type { Language } from "../../catalogue/language";
import type { Plan, Text } from "../../catalogue/schema";
import { absolute } from "../a1";
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
import type { Cell, SheetDescription } from "../description";
import factorData from "./factors.json";

export const FACTORS: readonly { id: string; name: Text; classes: Text[] }[] = factorData;

const SCORES = 8;
export const UNITS = 40;
const CLASSES = 3;
const [SETTINGS_TOP, SCORES_TOP, SUMMARY_TOP, UNITS_TOP] = blockTops([5, SCORES, CLASSES + 1, UNITS]) as [
  number,
  number,
  number,
  number,
];
const VALUE = 2;
const HELPER = 12;
/** Columns of the units; the three factors take three columns each of entries and scores. */
const UNIT = { number: 0, name: 1, area: 2, factor: 3, score: 6, total: 9, grade: 10, advice: 11 } as const;
const WIDTHS = [34, 110, 62, 74, 66, 110, 63, 50, 50, 58, 92, 95, 40];

/** Where a person types: for whoever fills the sheet in. */
export const overlayPlaces = {
  settings: { top: SETTINGS_TOP, column: VALUE },
  /** Name and score of each factor's classes stand beside each other from here. */
  scores: { top: SCORES_TOP, column: 1 },
  units: { top: UNITS_TOP, columns: UNIT },
  summary: { top: SUMMARY_TOP },
};

const WORDS = {
  zh: {
    grades: ["极重要", "重要", "一般"],
    none: "不适用",
    weight: "数据异常：每项权重应为 0 到 100 的数值",
    weights: "数据异常：三项权重之和应为 100，现为 ",
    limit: "数据异常：分级界限应为 0 到 100 的数值",
    limits: "数据异常：极重要的下限应高于重要的下限",
    unset: "请填三项权重和两个分级界限",
    total: "合计",
  },
  en: {
    grades: ["Very important", "Important", "Ordinary"],
    none: "n/a",
    weight: "Invalid: each weight must be a number from 0 to 100",
    weights: "Invalid: the weights must add up to 100, not ",
    limit: "Invalid: each limit must be a number from 0 to 100",
    limits: "Invalid: the limit of very important must be above that of important",
    unset: "Enter the three weights and the two limits",
    total: "Together",
  },
};

export function overlaySheet(request: { plan: Plan; language: Language; name: string }): SheetDescription {
  const { plan, language, name } = request;
  const zh = language === "zh";
  const w = WORDS[language];
  const count = columnRange(UNITS_TOP, UNITS, UNIT.grade);
  const areas = columnRange(UNITS_TOP, UNITS, UNIT.area);
  const odd = `(${adviceCount(columnRange(UNITS_TOP, UNITS, UNIT.advice), language)})`;
  const graded = w.grades.map((grade) => `COUNTIF(${count},"${grade}")`).join("+");
  return blockSheet({
    role: "overlay",
    name,
    language,
    tabColor: "#2F7D4F",
    title: zh ? `${plan.name.zh} 双评价：生态碳汇重要性` : `${plan.name.en}: importance as carbon sinks`,
    lead: zh
      ? "按植被类型、林龄、林类叠加（报告 7.3（六）1）。分值、权重、界限由本地确定，报告没有给出；不涉及的因素选“不适用”，按其余因素的权重折算。"
      : "Vegetation, forest age and class by weight (7.3(6)1). Scores, weights and limits are yours; where a factor is n/a, the others' weights count.",
    statement: zh
      ? `"已分级 "&(${graded})&" 个单元，需要核对的 "&${odd}&" 个"&IF(LEN(${SETTINGS_ADVICE})=0,"","；"&${SETTINGS_ADVICE})`
      : `"Classed: "&(${graded})&"; to be looked at: "&${odd}&IF(LEN(${SETTINGS_ADVICE})=0,"",". "&${SETTINGS_ADVICE})`,
    widths: WIDTHS,
    printed: HELPER,
    blocks: [
      settingsBlock(language),
      scoresBlock(language),
      summaryBlock(language, count, areas),
      unitsBlock(language),
    ],
  });
}

const weight = (factor: number) => absolute(SETTINGS_TOP + factor, VALUE);
const weights = () => columnRange(SETTINGS_TOP, 3, VALUE);
const [highest, high] = [absolute(SETTINGS_TOP + 3, VALUE), absolute(SETTINGS_TOP + 4, VALUE)];

/** Where it stands what is wrong with weights and limits. */
const SETTINGS_ADVICE = absolute(SETTINGS_TOP, VALUE + 1);

/** What is wrong with weights and limits, in words, as soon as it can be told; "" where they can be used. */
function settingsAdvice(w: (typeof WORDS)["zh"]): string {
  const isOff = (cell: string) => `IF(LEN(${cell})=0,FALSE,NOT(IF(${isAmount(cell)},${cell}<=100,FALSE)))`;
  const sum = `SUM(${weights()})`;
  const told = `"${w.weights}"&ROUND(${sum},4)`;
  return (
    `IF(OR(${[0, 1, 2].map((factor) => isOff(weight(factor))).join(",")}),"${w.weight}",` +
    `IF(${sum}-100>0.000001,${told},IF(OR(${isOff(highest)},${isOff(high)}),"${w.limit}",` +
    `IF(COUNT(${columnRange(SETTINGS_TOP, 5, VALUE)})<5,"${w.unset}",` +
    `IF(ABS(${sum}-100)>0.000001,${told},IF(${highest}<=${high},"${w.limits}",""))))))`
  );
}

function settingsBlock(language: Language): Block {
  const zh = language === "zh";
  const w = WORDS[language];
  const labels = [
    ...FACTORS.map(({ name }) => (zh ? `${name.zh}权重 %` : `${name.en}, weight %`)),
    zh ? "极重要：综合得分不低于" : "Very important: score at least",
    zh ? "重要：综合得分不低于" : "Important: score at least",
  ];
  return {
    title: zh ? "权重和分级界限" : "Weights and limits",
    rows: labels.length,
    columns: [
      { heading: null, look: "center" },
      { heading: zh ? "项目" : "Item", look: "label", cell: (index) => labels[index]! },
      {
        heading: zh ? "本地值" : "Yours",
        look: "inputNumber",
        rule: { kind: "decimal", min: 0, max: null },
        hint: zh ? "三项权重之和为 100。" : "The weights add up to 100.",
      },
      {
        heading: zh ? "说明" : "Remark",
        look: "text",
        across: 6,
        cell: (index) => (index === 0 ? formula(settingsAdvice(w)) : null),
      },
    ],
  };
}

function scoresBlock(language: Language): Block {
  const zh = language === "zh";
  return {
    title: zh
      ? "评分表（0—100，分值由本地填写；类别可改、可加）"
      : "Scores (0 to 100, yours; classes may be changed)",
    rows: SCORES,
    columns: [
      { heading: null, look: "center" },
      ...FACTORS.flatMap(({ name, classes }): BlockColumn[] => [
        {
          heading: name[language],
          look: "formPreset",
          cell: (index) =>
            index === SCORES - 1 ? WORDS[language].none : (classes[index]?.[language] ?? null),
        },
        {
          heading: zh ? "分值" : "Score",
          look: "inputNumber",
          rule: { kind: "decimal", min: 0, max: 100 },
          hint: zh ? "0 到 100。" : "0 to 100.",
        },
      ]),
    ],
  };
}

const className = (factor: number) => columnRange(SCORES_TOP, SCORES, 1 + 2 * factor);
const classScore = (factor: number) => columnRange(SCORES_TOP, SCORES, 2 + 2 * factor);

function summaryBlock(language: Language, grades: string, areas: string): Block {
  const zh = language === "zh";
  const w = WORDS[language];
  const of = (word: string) => `SUMIFS(${areas},${grades},"${word}")`;
  const all = `(${w.grades.map(of).join("+")})`;
  const at = (index: number) => (index < CLASSES ? of(w.grades[index]!) : all);
  return {
    title: zh ? "分级结果" : "Result",
    isOnNewPage: true,
    rows: CLASSES + 1,
    columns: [
      { heading: null, look: "center" },
      {
        heading: zh ? "等级" : "Class",
        look: "label",
        cell: (index) => w.grades[index] ?? w.total,
      },
      { heading: zh ? "面积 hm²" : "Area hm²", look: "measure", cell: (index) => formula(at(index)) },
      {
        heading: zh ? "占比 %" : "Share %",
        look: "share",
        cell: (index) => formula(`IF(${all}>0,${at(index)}/${all}*100,"")`),
      },
      {
        heading: zh ? "单元数" : "Units",
        look: "number",
        cell: (index) =>
          formula(
            (index < CLASSES ? [w.grades[index]!] : w.grades)
              .map((word) => `COUNTIF(${grades},"${word}")`)
              .join("+"),
          ),
      },
    ],
  };
}

function unitsBlock(language: Language): Block {
  const zh = language === "zh";
  const w = WORDS[language];
  const scoreOf = (factor: number, row: number): Cell => {
    const cell = inRow(row, UNIT.factor + factor);
    const found = `INDEX(${classScore(factor)},MATCH(${cell},${className(factor)},0))`;
    return formula(
      `IF(LEN(${cell})=0,"",IF(${cell}="${w.none}","—",IFERROR(IF(ISNUMBER(${found}),IF(AND(${found}>=0,${found}<=100),${found},"?"),"?"),"?")))`,
    );
  };
  const scores = (row: number) => [0, 1, 2].map((factor) => inRow(row, UNIT.score + factor));
  const total = (row: number): Cell => {
    const cells = scores(row);
    const usable = cells.map((cell) => `OR(ISNUMBER(${cell}),${cell}="—")`).join(",");
    const sum = cells.map((cell, factor) => `N(${cell})*${weight(factor)}`).join("+");
    const of = cells.map((cell, factor) => `IF(ISNUMBER(${cell}),${weight(factor)},0)`).join("+");
    const ok = `LEN(${SETTINGS_ADVICE})=0`;
    return formula(
      `IF(AND(${usable},COUNT(${cells.join(",")})>0,${ok},${isAmount(inRow(row, UNIT.area))}),IFERROR(ROUND((${sum})/(${of}),9),""),"")`,
    );
  };
  const grade = (row: number): Cell => {
    const score = inRow(row, UNIT.total);
    const [very, some, plain] = w.grades;
    return formula(
      `IF(ISNUMBER(${score}),IF(${score}>=${highest},"${very}",IF(${score}>=${high},"${some}","${plain}")),"")`,
    );
  };
  return {
    title: zh
      ? "评价单元（一行一个；在末行之上插入可加行）"
      : "Units, one a row (insert above the last one for more)",
    rows: UNITS,
    columns: [
      numberColumn(language),
      { heading: zh ? "单元" : "Unit", look: "input" },
      {
        heading: zh ? "面积 hm²" : "Area hm²",
        look: "inputNumber",
        rule: { kind: "decimal", min: 0, max: null },
        hint: zh ? "不小于 0 的数值。" : "A number of 0 or more.",
      },
      ...FACTORS.map(({ name }, factor): BlockColumn => ({
        heading: name[language],
        look: "input",
        rule: { kind: "listInCells", source: className(factor) },
        hint: zh ? "按评分表填；不涉及填“不适用”。" : "As in the table of scores, or n/a.",
      })),
      ...FACTORS.map(({ name }, factor): BlockColumn => ({
        heading: zh ? `${name.zh}得分` : `${name.en}, score`,
        look: "number",
        cell: (_, row) => scoreOf(factor, row),
      })),
      { heading: zh ? "综合得分" : "Score", look: "amount", cell: (_, row) => total(row) },
      { heading: zh ? "等级" : "Class", look: "verdict", cell: (_, row) => grade(row) },
      adviceColumn(language, (_, row) => formula(adviceFormula(row, language))),
    ],
  };
}

function adviceFormula(row: number, language: Language): string {
  const zh = language === "zh";
  const [name, area] = [inRow(row, UNIT.name), inRow(row, UNIT.area)];
  const entries = [0, 1, 2].map((factor) => inRow(row, UNIT.factor + factor));
  const scores = [0, 1, 2].map((factor) => inRow(row, UNIT.score + factor));
  const names = columnRange(UNITS_TOP, UNITS, UNIT.name);
  const invalid = INVALID[language];
  const weightless = `IF(AND(LEN(${SETTINGS_ADVICE})=0,NOT(ISNUMBER(${inRow(row, UNIT.total)}))),"${invalid}${
    zh ? "适用的因素没有权重，不能评分" : "no factor with a weight applies"
  }","")`;
  const unknown = scores.reduceRight(
    (rest, score, factor) =>
      `IF(${score}="?","${invalid}"&${entries[factor]}&"${zh ? "不在评分表中，或没有 0 到 100 的分值" : " is not in the table of scores, or has none from 0 to 100"}",${rest})`,
    weightless,
  );
  const twice = standsTwice(name, names);
  return (
    `IF(LEN(${[name, area, ...entries].join("&")})=0,"",` +
    `IF(NOT(${isAmount(area)}),"${invalid}${zh ? "面积应为不小于 0 的数值" : "the area must be a number of 0 or more"}",` +
    `IF(${twice},"${invalid}${zh ? "单元名称重复，可能计了两次" : "the unit stands here twice"}",` +
    `IF(OR(${entries.map((cell) => `LEN(${cell})=0`).join(",")}),"${
      zh ? "请填三项因素，不涉及的填“不适用”" : "Fill in all three factors, or n/a"
    }",${unknown}))))`
  );
}
