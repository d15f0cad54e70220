import type { Language } from "../catalogue/language";
import type { Indicator, Plan, Source, Target } from "../catalogue/schema";
import { concerns, isJudged } from "../catalogue/targetChoice";
import { VERDICT_WORDS } from "../targets/words";
import type { Area } from "./a1";
import type { Cell, SheetDescription } from "./description";
import { pad } from "./indicatorSheet";
import type { Look } from "./look";
import { rowHeight } from "./rowHeight";
import { CONFIDENCE_WORDS, OPERATOR_WORDS, STRENGTH_WORDS, conditionText, targetText } from "./targetWords";

export interface NotesRequest {
  plan: Plan;
  /** Every indicator of the plan, formal or not. */
  indicators: readonly Indicator[];
  sourceOf: (id: string) => Source;
  language: Language;
  name: string;
}

const WIDTHS = [170, 150, 190, 300, 90];
const COLUMNS = WIDTHS.length;

/** 说明: how to read the workbook, where every target comes from, what is still open. */
export function notesSheet({ plan, indicators, sourceOf, language, name }: NotesRequest): SheetDescription {
  const zh = language === "zh";
  const cells: Cell[][] = [];
  const looks: SheetDescription["looks"] = [];
  const rowHeights: SheetDescription["rowHeights"] = [];

  const grids: SheetDescription["grids"] = [];
  const add = (texts: string[], look: Look, height?: number) => {
    const row = cells.length;
    cells.push(pad(texts, COLUMNS));
    extend(looks, { row, column: 0, rows: 1, columns: texts.length }, look);
    if (look === "text") grow(grids, { row, column: 0, rows: 1, columns: texts.length });
    rowHeights.push({
      row,
      height:
        height ??
        rowHeight(
          texts.map((text, column) => ({ text, width: WIDTHS[column]! })),
          20,
        ),
    });
  };
  const section = (title: string) => {
    add([""], "subtitle", 10);
    add([title], "section", 24);
  };

  add([zh ? "说明" : "Notes"], "title", 32);
  add([plan.name[language]], "subtitle", 20);

  section(zh ? "怎样使用" : "How to use it");
  for (const line of HOW_TO[language]) add([line], "subtitle", 20);

  section(zh ? "判定的含义" : "What the verdicts mean");
  add(zh ? ["判定", "含义"] : ["Verdict", "Meaning"], "heading", 22);
  for (const verdict of ["met", "missed", "missing", "invalid", "none"] as const) {
    add([VERDICT_WORDS[verdict][language], VERDICT_MEANING[verdict][language]], "text");
  }

  section(zh ? "“要求”的写法" : "How requirements are written");
  add(zh ? ["符号", "含义"] : ["Sign", "Meaning"], "heading", 22);
  for (const [operator, words] of Object.entries(OPERATOR_WORDS)) add([operator, words[language]], "text");

  const own = indicators.flatMap((indicator) =>
    indicator.targets
      .filter((target) => concerns(target, indicator, plan.id))
      .map((target) => ({ indicator, target })),
  );
  const judged = own.filter(({ target }) => isJudged(target));
  const cases = own.filter(({ target }) => !isJudged(target));

  section(zh ? "目标值的来源" : "Where the targets come from");
  add(
    zh
      ? ["指标", "目标", "性质与适用条件", "来源", "核对"]
      : ["Indicator", "Target", "Strength and conditions", "Source", "Checked"],
    "heading",
    22,
  );
  if (judged.length === 0)
    add([zh ? "报告未给本规划的目标值。" : "The report gives this plan no targets."], "text");
  for (const { indicator, target } of judged) add(targetLine(indicator, target, sourceOf, language), "text");

  if (cases.length > 0) {
    section(zh ? "可供对照的案例（不参与判定）" : "Cases for comparison (not judged)");
    add(
      zh
        ? ["指标", "数值", "地点与条件", "来源", "核对"]
        : ["Indicator", "Figure", "Place and conditions", "Source", "Checked"],
      "heading",
      22,
    );
    for (const { indicator, target } of cases) add(targetLine(indicator, target, sourceOf, language), "text");
  }

  const remarks = own.filter(({ target }) => target.printed || target.note);
  if (remarks.length > 0) {
    section(zh ? "使用前应知道的" : "Know before relying on it");
    add(
      zh ? ["指标", "报告所印", "为何这样取值"] : ["Indicator", "As printed", "What is used, and why"],
      "heading",
      22,
    );
    for (const { indicator, target } of remarks) {
      const why = [target.printed?.reason[language], target.note?.[language]].filter(Boolean).join("\n");
      add([indicator.name[language], target.printed?.value ?? "—", why], "text");
    }
  }

  const undefinedOnes = indicators.filter(({ definition }) => definition === null);
  if (undefinedOnes.length > 0) {
    section(zh ? "定义未见来源的指标" : "Indicators that no source defines");
    add(
      [
        zh
          ? "下列指标在报告及所引资料中没有定义，分子、分母由使用者确定，并请在“备注”列写明。"
          : "Neither the report nor what it quotes defines these; set numerator and denominator yourself and say so under Remarks.",
      ],
      "subtitle",
      20,
    );
    for (const { name: text } of undefinedOnes) add([text[language]], "text");
  }

  return {
    role: "notes",
    name,
    tabColor: "#8A949A",
    columnWidths: WIDTHS,
    cells,
    looks,
    grids,
    rowHeights,
    table: null,
    flags: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: {
      paper: "a4",
      orientation: "landscape",
      titleRows: null,
      printArea: { row: 0, column: 0, rows: cells.length, columns: COLUMNS },
    },
    names: [],
  };
}

/** Rows of one look in a row become one area: fewer steps for Excel. */
function extend(looks: SheetDescription["looks"], area: Area, look: Look): void {
  const last = looks.at(-1);
  if (last?.look === look && follows(last.area, area)) last.area.rows += area.rows;
  else looks.push({ area, look });
}

function grow(areas: Area[], area: Area): void {
  const last = areas.at(-1);
  if (last && follows(last, area)) last.rows += area.rows;
  else areas.push({ ...area });
}

function follows(above: Area, below: Area): boolean {
  return (
    above.row + above.rows === below.row && above.columns === below.columns && above.column === below.column
  );
}

function targetLine(
  indicator: Indicator,
  target: Target,
  sourceOf: (id: string) => Source,
  language: Language,
): string[] {
  const source = sourceOf(target.citation.source);
  const year = target.year === null ? "" : language === "zh" ? `（${target.year} 年）` : ` (${target.year})`;
  const title = language === "en" && source.titleEn ? source.titleEn : source.title;
  return [
    indicator.name[language],
    targetText(target) + year,
    [STRENGTH_WORDS[target.strength][language], conditionText(target.condition, language)]
      .filter(Boolean)
      .join(language === "zh" ? "；" : "; "),
    [title, source.documentNumber, source.date, target.citation.locator]
      .filter(Boolean)
      .join(language === "zh" ? "，" : ", "),
    CONFIDENCE_WORDS[target.confidence][language],
  ];
}

const HOW_TO = {
  zh: [
    "1. 在“封面”填城区常住人口等基本情况；随城市规模变化的目标值会自动取值。",
    "2. 在“指标”填现状值、规划值。单位为 % 时填 70 表示 70%。",
    "3. 判定和标色是普通公式和条件格式：没有加载项、在 WPS 或 LibreOffice 中打开同样有效。",
    "4. “要求”“目标值”可以改成本地要求；清空目标值，判定变为“无目标”。",
    "5. 可以排序、筛选、增删行、插入列；请保留表头文字，加载项靠它认列。",
  ],
  en: [
    "1. On Cover, fill in the context; targets that depend on the size of the city follow by themselves.",
    "2. On Indicators, fill in current and planned values. Where the unit is %, 70 means 70 %.",
    "3. Verdicts and colours are plain formulas and conditional formats: they work without the add-in, in WPS and LibreOffice too.",
    "4. Requirement and Target may be changed to local ones; an empty target makes the verdict No target.",
    "5. Sort, filter, add or delete rows, insert columns as you like; keep the headings, by which the add-in knows the columns.",
  ],
};

const VERDICT_MEANING = {
  met: { zh: "数值满足要求。", en: "The value satisfies the requirement." },
  missed: { zh: "数值不满足要求；“差距”列是还差多少。", en: "It does not; Gap says how much is missing." },
  missing: {
    zh: "有目标，但现状值和规划值都没有填。",
    en: "There is a target but neither value is filled in.",
  },
  invalid: {
    zh: "填的不是数值，或超出该指标可能的范围（如 130%）。",
    en: "Not a number, or outside what the indicator can be (130 %, for instance).",
  },
  none: { zh: "没有目标值，不作判定。", en: "There is no target to judge by." },
};
