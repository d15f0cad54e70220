/**
 * 风险与潜力: the carbon gap, the risk of missing the task, and what could still be cut or stored (recommendations 6 and 7 of
 * 9.1(5)). The report names no limits of grades and no benchmark: they are the office's own and begin blank.
 */
import type { Language } from "../../catalogue/language";
import type { Plan } from "../../catalogue/schema";
import { atMostFormula } from "../../targets/closeness";
import { absolute, linkFormula } from "../a1";
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

export const AREAS = 12;
const SETTINGS = 3;
const [SETTINGS_TOP, RISK_TOP, POTENTIAL_TOP] = blockTops([SETTINGS, AREAS, AREAS]) as [
  number,
  number,
  number,
];
const VALUE = 2;
const RISK = {
  number: 0,
  name: 1,
  emittedNow: 2,
  sinks: 3,
  gdpNow: 4,
  emittedPlanned: 5,
  gdpPlanned: 6,
  required: 7,
  gap: 8,
  intensityNow: 9,
  intensityPlanned: 10,
  decline: 11,
  done: 12,
  grade: 13,
  advice: 14,
} as const;
const POTENTIAL = {
  number: 0,
  name: 1,
  territory: 2,
  urban: 3,
  arable: 4,
  redline: 5,
  space: 6,
  share: 7,
  cut: 8,
  cutShare: 9,
  advice: 10,
} as const;
const WIDTHS = [30, 108, 54, 54, 54, 54, 54, 50, 54, 50, 66, 48, 50, 40, 110];

/** Where a person types: for whoever fills the sheet in. */
export const riskPlaces = {
  settings: { top: SETTINGS_TOP, column: VALUE },
  risk: { top: RISK_TOP, columns: RISK },
  potential: { top: POTENTIAL_TOP, columns: POTENTIAL },
};

export interface RiskSheetRequest {
  plan: Plan;
  language: Language;
  name: string;
  /** What the account has of the whole area, in its units (tCO2e, 亿元); null where there is no account. */
  account: ((key: "emissions" | "sinks" | "gdp", year: "current" | "planned") => string) | null;
  /** The place on the cover, sheet included. */
  place: string;
}

const [LOW, MIDDLE, BENCHMARK] = [0, 1, 2].map((row) => absolute(SETTINGS_TOP + row, VALUE)) as [
  string,
  string,
  string,
];

const GRADES = { zh: ["低", "中", "高"], en: ["Low", "Medium", "High"] };

export function riskSheet(request: RiskSheetRequest): SheetDescription {
  const { plan, language, name } = request;
  const zh = language === "zh";
  const grades = columnRange(RISK_TOP, AREAS, RISK.grade);
  const counts = GRADES[language].map((grade) => `COUNTIF(${grades},"${grade}")`);
  const odd = [columnRange(RISK_TOP, AREAS, RISK.advice), columnRange(POTENTIAL_TOP, AREAS, POTENTIAL.advice)]
    .map((range) => adviceCount(range, language))
    .join("+");
  return blockSheet({
    role: "risk",
    name,
    language,
    tabColor: "#2F7D4F",
    title: zh ? `${plan.name.zh} 双碳风险与潜力` : `${plan.name.en}: carbon risk and potential`,
    lead: zh
      ? "双评价建议6、7（报告 9.1（五））：由缺口和减排任务看风险，由标杆和可增汇空间看潜力。第一行为本级，其余可填下级各地。"
      : "Recommendations 6 and 7 of 9.1(5): risk from gap and task, potential from a benchmark and free space. First the plan's area, then others.",
    statement: zh
      ? `"风险低 "&${counts[0]}&"、中 "&${counts[1]}&"、高 "&${counts[2]}&"；需要核对的 "&(${odd})&" 行"&IF(LEN(${SETTINGS_ADVICE})=0,"","；"&${SETTINGS_ADVICE})`
      : `"Risk low "&${counts[0]}&", medium "&${counts[1]}&", high "&${counts[2]}&"; to be looked at: "&(${odd})&IF(LEN(${SETTINGS_ADVICE})=0,"",". "&${SETTINGS_ADVICE})`,
    widths: WIDTHS,
    printed: WIDTHS.length,
    blocks: [settingsBlock(language), riskBlock(request), potentialBlock(request)],
  });
}

/** Where it stands what is wrong with limits and benchmark. */
const SETTINGS_ADVICE = absolute(SETTINGS_TOP, VALUE + 1);

function settingsAdvice(language: Language): string {
  const zh = language === "zh";
  const wrong = [LOW, MIDDLE, BENCHMARK].map((cell) => `IF(LEN(${cell})=0,FALSE,NOT(${isAmount(cell)}))`);
  const amount = zh
    ? `${INVALID.zh}界限和标杆应为不小于 0 的数值`
    : `${INVALID.en}limits and benchmark must be numbers of 0 or more`;
  const order = zh
    ? `${INVALID.zh}低风险的界限应高于中风险的界限`
    : `${INVALID.en}the limit of low risk must be above that of medium`;
  const unset = zh ? "请填分级界限" : "Enter the limits";
  return `IF(OR(${wrong.join(",")}),"${amount}",IF(COUNT(${LOW},${MIDDLE})<2,"${unset}",IF(${LOW}<=${MIDDLE},"${order}","")))`;
}

function settingsBlock(language: Language): Block {
  const zh = language === "zh";
  const labels = zh
    ? ["低风险：完成度不低于 %", "中风险：完成度不低于 %", "标杆地区单位GDP碳排放 t/万元"]
    : ["Low risk: done at least, %", "Medium: done at least, %", "Benchmark, t/10⁴ CNY"];
  return {
    title: zh
      ? "分级界限和标杆（由本地确定，报告没有给出）"
      : "Limits and benchmark (yours; the report gives none)",
    rows: SETTINGS,
    columns: [
      { heading: null, look: "center" },
      { heading: zh ? "项目" : "Item", look: "label", cell: (index) => labels[index]! },
      typed(zh ? "本地值" : "Yours", zh ? "不小于 0 的数值。" : "A number of 0 or more."),
      {
        heading: zh ? "说明、标杆来源" : "Remark, source",
        look: "text",
        across: 7,
        cell: (index) => (index === 0 ? formula(settingsAdvice(language)) : null),
      },
    ],
  };
}

/** The plan's own area comes first, with the whole name that stands on the cover. */
const placeLines = (index: number) => (index === 0 ? 3 : 1);

const typed = (heading: string, hint: string): BlockColumn => ({
  heading,
  look: "inputNumber",
  rule: { kind: "decimal", min: 0, max: null },
  hint,
});

function riskBlock({ language, account, place }: RiskSheetRequest): Block {
  const zh = language === "zh";
  const hint = zh ? "不小于 0 的数值；碳汇填正值。" : "A number of 0 or more; uptake as a positive number.";
  const linked = (
    heading: string,
    key: "emissions" | "sinks" | "gdp",
    year: "current" | "planned",
    divisor: number,
  ): BlockColumn => ({
    ...typed(heading, hint),
    cell: (index) => {
      if (index > 0 || account === null) return null;
      const cell = account(key, year);
      return formula(`IF(ISNUMBER(${cell}),${cell}${divisor === 1 ? "" : `/${divisor}`},"")`);
    },
  });
  const result = (
    heading: string,
    look: BlockColumn["look"],
    write: (row: number) => string,
  ): BlockColumn => ({
    heading,
    look,
    cell: (_, row) => formula(write(row)),
  });
  const both = (a: string, b: string, value: string) => `IF(AND(${isAmount(a)},${isAmount(b)}),${value},"")`;
  const intensity = (emitted: number, gdp: number) => (row: number) => {
    const [e, g] = [inRow(row, emitted), inRow(row, gdp)];
    return both(e, g, `IF(${g}>0,${e}/${g},"")`);
  };
  const ratio = (a: string, b: string, value: string) =>
    `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),IF(${b}>0,${value},""),"")`;
  return {
    title: zh
      ? "建议6：碳缺口和风险等级（完成度＝规划期下降幅度÷要求下降幅度）"
      : "Recommendation 6: gap and grade (done = planned decline ÷ required decline)",
    rows: AREAS,
    columns: [
      numberColumn(language),
      {
        heading: zh ? "地区" : "Area",
        look: "formInput",
        lines: placeLines,
        cell: (index) => (index === 0 ? { formula: linkFormula(place) } : null),
      },
      linked(zh ? "现状排放\n万t" : "Emitted now, 10⁴ t", "emissions", "current", 10_000),
      linked(zh ? "现状碳汇\n万t" : "Sinks now, 10⁴ t", "sinks", "current", 10_000),
      linked(zh ? "现状GDP\n亿元" : "GDP now, 10⁸ CNY", "gdp", "current", 1),
      linked(zh ? "规划排放\n万t" : "Emitted then, 10⁴ t", "emissions", "planned", 10_000),
      linked(zh ? "规划GDP\n亿元" : "GDP then, 10⁸ CNY", "gdp", "planned", 1),
      typed(
        zh ? "要求下降 %" : "Required decline %",
        zh
          ? "单位GDP碳排放到目标年应下降的百分比。"
          : "By how much emissions per GDP must fall until the target year.",
      ),
      result(zh ? "碳缺口\n万t" : "Gap, 10⁴ t", "amount", (row) => {
        const [e, s] = [inRow(row, RISK.emittedNow), inRow(row, RISK.sinks)];
        return both(e, s, `${e}-${s}`);
      }),
      result(zh ? "现状强度\nt/万元" : "Now, t/10⁴ CNY", "amount", intensity(RISK.emittedNow, RISK.gdpNow)),
      result(
        zh ? "规划强度\nt/万元" : "Then, t/10⁴ CNY",
        "amount",
        intensity(RISK.emittedPlanned, RISK.gdpPlanned),
      ),
      result(zh ? "下降 %" : "Decline %", "share", (row) => {
        const [a, b] = [inRow(row, RISK.intensityPlanned), inRow(row, RISK.intensityNow)];
        return ratio(a, b, `(1-${a}/${b})*100`);
      }),
      result(zh ? "完成度 %" : "Done %", "share", (row) => {
        const [a, b] = [inRow(row, RISK.decline), inRow(row, RISK.required)];
        return ratio(a, b, `${a}/${b}*100`);
      }),
      result(zh ? "风险" : "Risk", "formVerdict", (row) => {
        const done = inRow(row, RISK.done);
        const [low, middle, high] = GRADES[language];
        const graded = `IF(ROUND(${done},9)>=${LOW},"${low}",IF(ROUND(${done},9)>=${MIDDLE},"${middle}","${high}"))`;
        return `IF(AND(ISNUMBER(${done}),LEN(${SETTINGS_ADVICE})=0),${graded},"")`;
      }),
      adviceColumn(language, (_, row) => formula(riskAdvice(row, language))),
    ],
  };
}

function riskAdvice(row: number, language: Language): string {
  const zh = language === "zh";
  const invalid = INVALID[language];
  const entries = [
    RISK.emittedNow,
    RISK.sinks,
    RISK.gdpNow,
    RISK.emittedPlanned,
    RISK.gdpPlanned,
    RISK.required,
  ].map((column) => inRow(row, column));
  const wrong = entries.map((cell) => `IF(LEN(${cell})=0,FALSE,NOT(${isAmount(cell)}))`).join(",");
  const required = inRow(row, RISK.required);
  const open = entries.map((cell) => `LEN(${cell})=0`).join(",");
  const name = inRow(row, RISK.name);
  const [gdpNow, gdpPlanned] = [inRow(row, RISK.gdpNow), inRow(row, RISK.gdpPlanned)];
  const zeroes =
    `IF(OR(${gdpNow}=0,${gdpPlanned}=0),"${invalid}${zh ? "GDP应大于 0" : "GDP must be above 0"}",` +
    `IF(${required}=0,"${zh ? "请填大于 0 的要求下降，否则没有完成度" : "Fill in a required decline above 0"}",""))`;
  return (
    `IF(LEN(${entries.join("&")})=0,"",IF(OR(${wrong}),"${invalid}${zh ? "应为不小于 0 的数值" : "numbers of 0 or more"}",` +
    `IF(IF(ISNUMBER(${required}),${required}>100,FALSE),"${invalid}${zh ? "要求下降超过 100%" : "a decline of more than 100%"}",` +
    `IF(${standsTwice(name, columnRange(RISK_TOP, AREAS, RISK.name))},"${invalid}${zh ? "地区重复" : "the area stands here twice"}",` +
    `IF(OR(${open}),"${zh ? "请补齐本行数据" : "Fill in the rest of the row"}",${zeroes})))))`
  );
}

/** Parts that add up to the whole are not more than it, in whichever order they are added. */
function isWithin(whole: string, parts: string[]): string {
  return atMostFormula(`(${parts.join("+")})`, whole);
}

function potentialBlock({ language }: RiskSheetRequest): Block {
  const zh = language === "zh";
  const hint = zh ? "不小于 0 的数值，三项互不重叠。" : "A number of 0 or more; the three must not overlap.";
  const taken = (row: number) =>
    [POTENTIAL.urban, POTENTIAL.arable, POTENTIAL.redline].map((column) => inRow(row, column));
  const own = (row: number) => RISK_TOP + row - POTENTIAL_TOP;
  const space = (row: number): Cell => {
    const [territory, ...out] = [inRow(row, POTENTIAL.territory), ...taken(row)] as [string, ...string[]];
    const all = [territory, ...out].map(isAmount).join(",");
    return formula(
      `IF(AND(${all}),IF(${isWithin(territory, out)},MAX(0,${territory}-${out.join("-")}),""),"")`,
    );
  };
  const cut = (row: number) => {
    const [intensity, gdp] = [inRow(own(row), RISK.intensityNow), inRow(own(row), RISK.gdpNow)];
    return `IF(AND(ISNUMBER(${intensity}),${isAmount(BENCHMARK)}),MAX(0,${intensity}-${BENCHMARK})*${gdp},"")`;
  };
  return {
    title: zh
      ? "建议7：碳汇潜力空间（扣除城镇建设用地、耕地、红线内）和对标减排潜力"
      : "Recommendation 7: space for sinks (without towns, farmland, redline) and cuts down to the benchmark",
    isOnNewPage: true,
    rows: AREAS,
    columns: [
      numberColumn(language),
      {
        heading: zh ? "地区" : "Area",
        look: "formText",
        lines: placeLines,
        cell: (_, row) => ({ formula: linkFormula(inRow(own(row), RISK.name)) }),
      },
      typed(zh ? "全域 hm²" : "Territory hm²", hint),
      typed(zh ? "城镇建设\n用地 hm²" : "Towns hm²", hint),
      typed(zh ? "耕地 hm²" : "Farmland hm²", hint),
      typed(zh ? "红线内 hm²" : "Redline hm²", hint),
      { heading: zh ? "潜力空间 hm²" : "Space hm²", look: "measure", cell: (_, row) => space(row) },
      {
        heading: zh ? "占全域 %" : "Share %",
        look: "share",
        cell: (_, row) => {
          const [part, all] = [inRow(row, POTENTIAL.space), inRow(row, POTENTIAL.territory)];
          return formula(`IF(ISNUMBER(${part}),IF(${all}>0,${part}/${all}*100,""),"")`);
        },
      },
      { heading: zh ? "减排潜力\n万t" : "Cut, 10⁴ t", look: "amount", cell: (_, row) => formula(cut(row)) },
      {
        heading: zh ? "占现状 %" : "Of now, %",
        look: "share",
        cell: (_, row) => {
          const [part, all] = [inRow(row, POTENTIAL.cut), inRow(own(row), RISK.emittedNow)];
          return formula(`IF(AND(ISNUMBER(${part}),ISNUMBER(${all})),IF(${all}>0,${part}/${all}*100,""),"")`);
        },
      },
      adviceColumn(language, (_, row) => {
        const entries = [inRow(row, POTENTIAL.territory), ...taken(row)];
        const wrong = entries.map((cell) => `IF(LEN(${cell})=0,FALSE,NOT(${isAmount(cell)}))`).join(",");
        const invalid = INVALID[language];
        return formula(
          `IF(LEN(${entries.join("&")})=0,"",IF(OR(${wrong}),"${invalid}${zh ? "不小于 0 的数值" : "0 or more"}",` +
            `IF(COUNT(${entries.join(",")})<4,"${zh ? "请补齐" : "Fill in"}",` +
            `IF(${isWithin(entries[0]!, entries.slice(1))},"","${invalid}${zh ? "扣除超过全域" : "more than the territory"}"))))`,
        );
      }),
    ],
  };
}
