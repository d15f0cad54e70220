import type { Language } from "../../catalogue/language";
import type { NationalTarget } from "../../catalogue/nationalTargets";
import type { Citation, Indicator, Plan, Source, Target } from "../../catalogue/schema";
import { sourceTitle } from "../../catalogue/sourceTitle";
import { concerns, isJudged, isOffered } from "../../catalogue/targetChoice";
import { unitName } from "../../catalogue/unitNames";
import { VERDICT_WORDS } from "../../targets/words";
import { NO_DEFINITION } from "../words";
import type { Area } from "../a1";
import { hasCitySize } from "../cover/coverFields";
import type { Cell, SheetDescription } from "../description";
import { pad } from "../pad";
import { pageOf } from "../pages";
import type { Look } from "../look";
import { rowHeight } from "../rowHeight";
import type { PlanRows } from "../planRows";
import {
  CONFIDENCE_WORDS,
  OPERATOR_WORDS,
  STRENGTH_WORDS,
  conditionText,
  targetText,
  yearsText,
} from "../targetWords";

export interface NotesRequest {
  plan: Plan;
  rows: PlanRows;
  nationalTargets: readonly NationalTarget[];
  sourceOf: (id: string) => Source;
  language: Language;
  name: string;
}

const WIDTHS = [170, 150, 190, 300, 90];
const COLUMNS = WIDTHS.length;
const [GAP, TITLE, HEADING] = [10, 24, 22];

/** 说明: how to read the workbook, where every target comes from, what is still open. */
export function notesSheet(request: NotesRequest): SheetDescription {
  const { plan, rows, nationalTargets, sourceOf, language, name } = request;
  const zh = language === "zh";
  const cells: Cell[][] = [];
  const looks: SheetDescription["looks"] = [];
  const rowHeights: SheetDescription["rowHeights"] = [];

  const grids: SheetDescription["grids"] = [];
  const page = pageOf(WIDTHS);
  const starts: number[] = [];
  let used = 0;
  const add = (texts: string[], look: Look, height = heightOf(texts)) => {
    const row = cells.length;
    cells.push(pad(texts, COLUMNS));
    extend(looks, { row, column: 0, rows: 1, columns: texts.length }, look);
    if (look === "text") grow(grids, { row, column: 0, rows: 1, columns: texts.length });
    rowHeights.push({ row, height });
    used += height;
  };
  /** A title never stands alone at a page's foot, and a table that goes on over the page has its headings again. */
  const section = (title: string, heading: string[], lines: string[][]) => {
    const turn = (needed: number) => {
      if (used + needed <= page.height) return false;
      starts.push(cells.length);
      used = 0;
      return true;
    };
    const addHeading = () => add(heading, "heading", HEADING);
    turn(GAP + TITLE + HEADING + heightOf(lines[0]!));
    add([""], "subtitle", GAP);
    add([title], "section", TITLE);
    addHeading();
    for (const line of lines) {
      if (turn(heightOf(line))) addHeading();
      add(line, "text");
    }
  };

  add([zh ? "说明" : "Notes"], "title", 32);
  add([plan.name[language]], "subtitle", 20);

  add([""], "subtitle", GAP);
  add([zh ? "怎样使用" : "How to use it"], "section", TITLE);
  howTo(plan, language).forEach((line, index) => add([`${index + 1}. ${line}`], "subtitle", 20));

  section(
    zh ? "判定的含义" : "What the verdicts mean",
    zh ? ["判定", "含义"] : ["Verdict", "Meaning"],
    (["met", "missed", "missing", "invalid", "none"] as const).map((verdict) => [
      VERDICT_WORDS[verdict][language],
      VERDICT_MEANING[verdict][language],
    ]),
  );
  section(
    zh ? "“要求”的写法" : "How requirements are written",
    zh ? ["符号", "含义"] : ["Sign", "Meaning"],
    Object.entries(OPERATOR_WORDS).map(([operator, words]) => [operator, words[language]]),
  );

  const own = rows.all.flatMap((indicator) =>
    indicator.targets
      .filter((target) => concerns(target, indicator, plan.id))
      .map((target) => ({ indicator, target })),
  );
  const judged = own.filter(({ target }) => isJudged(target));
  const offered = own.filter(({ target }) => isOffered(target));
  const cases = own.filter(({ target }) => target.strength === "case");

  section(
    zh ? "目标值的来源" : "Where the targets come from",
    zh
      ? ["指标", "目标", "性质与适用条件", "来源", "核对"]
      : ["Indicator", "Target", "Strength and conditions", "Source", "Checked"],
    judged.length === 0
      ? [[zh ? "报告未给本规划的目标值。" : "The report gives this plan no targets."]]
      : judged.map(({ indicator, target }) => targetLine(indicator, target, sourceOf, language)),
  );

  if (offered.length > 0) {
    section(
      zh
        ? "待核的目标值（不参与判定，可在窗格中采用）"
        : "Targets to be verified (not judged; may be taken over in the pane)",
      zh
        ? ["指标", "目标", "性质与适用条件", "来源", "核对"]
        : ["Indicator", "Target", "Strength and conditions", "Source", "Checked"],
      offered.map(({ indicator, target }) => targetLine(indicator, target, sourceOf, language)),
    );
  }

  if (cases.length > 0) {
    section(
      zh ? "可供对照的案例（不参与判定）" : "Cases for comparison (not judged)",
      zh
        ? ["指标", "数值", "地点与条件", "来源", "核对"]
        : ["Indicator", "Figure", "Place and conditions", "Source", "Checked"],
      cases.map(({ indicator, target }) => targetLine(indicator, target, sourceOf, language)),
    );
  }

  const beside = nationalTargets
    .filter(({ plans }) => !plans.includes(plan.id))
    .map((target) => ({ target, close: rows.all.filter(({ id }) => target.related.includes(id)) }))
    .filter(({ close }) => close.length > 0);
  if (beside.length > 0) {
    section(
      zh
        ? "相近的国家目标（口径不同，不参与判定）"
        : "National targets close to these (another quantity, not judged)",
      zh
        ? ["国家目标", "数值", "相近的指标", "来源", "核对"]
        : ["National target", "Figure", "Close to", "Source", "Checked"],
      beside.map(({ target, close }) => [
        target.name[language],
        targetText(target, language) + yearsText(target, language),
        close.map((indicator) => indicator.name[language]).join("\n"),
        sourceText(target.citation, sourceOf, language),
        CONFIDENCE_WORDS[target.confidence][language],
      ]),
    );
  }

  const remarks = own.filter(({ target }) => target.printed || target.note);
  if (remarks.length > 0) {
    section(
      zh ? "使用前应知道的" : "Know before relying on it",
      zh
        ? ["指标", "采用的数值", "报告所印", "说明"]
        : ["Indicator", "Figure used", "As printed in the report", "Remarks"],
      alike(remarks, language).map(({ indicator, printed, why, figures }) => [
        indicator.name[language],
        figures.join("\n"),
        printed ?? "—",
        why,
      ]),
    );
  }

  if (rows.mentioned.length > 0) {
    section(
      zh
        ? "未列入表格的指标（报告仅提及，或不是一个数）"
        : "Without a row: merely mentioned, or not one number",
      zh ? ["指标", "单位", "定义", "说明"] : ["Indicator", "Unit", "Definition", "Remarks"],
      rows.mentioned.map(({ name: text, unit, definition, note, notARow }) => [
        text[language],
        unitName(unit, language),
        (definition?.text ?? NO_DEFINITION)[language],
        (notARow ?? note)?.[language] ?? "",
      ]),
    );
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
      pages: { scale: page.scale, starts },
    },
    names: [],
  };
}

function heightOf(texts: readonly string[]): number {
  const wrapped = texts.map((text, column) => ({ text, width: WIDTHS[column]! }));
  return rowHeight(wrapped, 20);
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

interface Remark {
  indicator: Indicator;
  printed: string | undefined;
  why: string;
  figures: string[];
}

/** Targets of an indicator with the same to say about them share a line. */
function alike(remarks: readonly { indicator: Indicator; target: Target }[], language: Language): Remark[] {
  const lines: Remark[] = [];
  for (const { indicator, target } of remarks) {
    const printed = target.printed?.value;
    const why = [target.printed?.reason[language], target.note?.[language]].filter(Boolean).join("\n");
    const figure = targetText(target, language) + yearsText(target, language);
    const same = lines.find(
      (line) => line.indicator === indicator && line.why === why && line.printed === printed,
    );
    if (same) same.figures.push(figure);
    else lines.push({ indicator, printed, why, figures: [figure] });
  }
  return lines;
}

function targetLine(
  indicator: Indicator,
  target: Target,
  sourceOf: (id: string) => Source,
  language: Language,
): string[] {
  return [
    indicator.name[language],
    targetText(target, language) + yearsText(target, language),
    [STRENGTH_WORDS[target.strength][language], conditionText(target.condition, language)]
      .filter(Boolean)
      .join(language === "zh" ? "；" : "; "),
    sourceText(target.citation, sourceOf, language),
    CONFIDENCE_WORDS[target.confidence][language],
  ];
}

function sourceText(
  { source: id, locator }: Citation,
  sourceOf: (id: string) => Source,
  language: Language,
): string {
  const source = sourceOf(id);
  return [sourceTitle(source, language), source.documentNumber, source.date, locator]
    .filter(Boolean)
    .join(language === "zh" ? "，" : ", ");
}

function howTo(plan: Plan, language: Language): string[] {
  const { cover, coverWithSize, steps } = HOW_TO[language];
  return [hasCitySize(plan) ? coverWithSize : cover, ...steps];
}

const HOW_TO = {
  zh: {
    cover: "在“封面”填规划地区、基期年、目标年等基本情况。",
    coverWithSize: "在“封面”填城区常住人口等基本情况；随城市规模变化的目标值会自动取值。",
    steps: [
      "在“指标”填现状值、规划值。单位为%时填70表示70%。",
      "判定和标色是普通公式和条件格式：没有加载项，在 WPS 或 LibreOffice 中打开同样有效。",
      "“要求”“目标值”“目标上限”“目标年”（浅蓝色）可以改成本地要求；清空目标值，判定变为“无目标”。",
      "注明“计算口径由地方确定”的，分子、分母由地方确定，并请在“备注”写明。",
      "可以排序、筛选、增删行、插入列；请保留表头文字，加载项靠它认列。",
    ],
  },
  en: {
    cover: "On Cover, fill in the context: place, base year, target year and so on.",
    coverWithSize:
      "On Cover, fill in the context; targets that depend on the size of the city follow by themselves.",
    steps: [
      "On Indicators, fill in current and planned values. Where the unit is %, 70 means 70%.",
      "Verdicts and colours are plain formulas and conditional formats: they work without the add-in, in WPS and LibreOffice too.",
      "Requirement, Target, Upper target and Target year (pale blue) may be changed to local ones; an empty target makes the verdict No target.",
      "Where it says “set locally”, numerator and denominator are the locality’s to set; say so under Remarks.",
      "Sort, filter, add or delete rows, insert columns as you like; keep the headings, by which the add-in knows the columns.",
    ],
  },
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
    en: "Not a number, or outside what the indicator can be (130%, for instance).",
  },
  none: { zh: "没有目标值，不作判定。", en: "There is no target to judge by." },
};
