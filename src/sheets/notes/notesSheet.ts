import type { Language } from "../../catalogue/language";
import type { NationalTarget } from "../../catalogue/nationalTargets";
import type { Plan, Source } from "../../catalogue/schema";
import { concerns } from "../../catalogue/targetChoice";
import { unitName } from "../../catalogue/unitNames";
import { VERDICTS } from "../../targets/judge";
import { VERDICT_WORDS } from "../../targets/words";
import { NO_DEFINITION } from "../words";
import type { Area } from "../a1";
import type { Cell, SheetDescription } from "../description";
import { FONTS, FORM_MARGINS, type Look } from "../look";
import { pad } from "../pad";
import type { PlanRows } from "../planRows";
import { rowHeight } from "../rowHeight";
import { CONFIDENCE_WORDS, targetText, yearsText } from "../targetWords";
import { citedText } from "../citedText";
import { caseLine, explanation } from "./explanations";
import { VERDICT_MEANING, howTo } from "./howTo";

export interface NotesRequest {
  plan: Plan;
  rows: PlanRows;
  nationalTargets: readonly NationalTarget[];
  sourceOf: (id: string) => Source;
  language: Language;
  name: string;
}

const WIDTHS = [120, 84, 250, 290, 60];
const COLUMNS = WIDTHS.length;
const SIZE = 9;
const [GAP, TITLE, HEADING] = [8, 20, 16];
/** In points, before the columns are fitted to the paper: what a page of A4 lying down holds. */
const SCALE = Math.min(1, (842 - 2 * FORM_MARGINS.side) / WIDTHS.reduce((sum, width) => sum + width, 0));
const PAGE = (595 - FORM_MARGINS.top - FORM_MARGINS.bottom) / SCALE;
/** So little may be left on a page that no title fits in. */
const LEFT_OVER = 10;

/** 说明: how to read the workbook, what each indicator means and where its target comes from, what is still open. */
export function notesSheet(request: NotesRequest): SheetDescription {
  const { plan, rows, nationalTargets, sourceOf, language, name } = request;
  const zh = language === "zh";
  const cells: Cell[][] = [];
  const looks: SheetDescription["looks"] = [];
  const rowHeights: SheetDescription["rowHeights"] = [];
  const grids: SheetDescription["grids"] = [];
  const merges: Area[] = [];
  let onPage = 0;

  const add = (texts: string[], look: Look, height = heightOf(texts)) => {
    const row = cells.length;
    cells.push(pad(texts, COLUMNS));
    extend(looks, { row, column: 0, rows: 1, columns: texts.length }, look);
    if (look === "formText") grow(grids, { row, column: 0, rows: 1, columns: texts.length });
    rowHeights.push({ row, height });
    onPage = onPage + height > PAGE ? height : onPage + height;
  };
  const breaks: number[] = [];
  /**
   * A title never stays behind alone at the foot of a page: the gap above it takes what is left there, for Excel, which
   * passes over breaks where pages are fitted; other programs shrink a little more, and there the page is told to end.
   */
  const section = (title: string, heading: string[], lines: string[][]) => {
    if (lines.length === 0) return;
    const together = GAP + TITLE + HEADING + heightOf(lines[0]!);
    const moves = onPage + together > PAGE;
    add([""], "formLead", moves ? Math.max(GAP, PAGE - onPage - LEFT_OVER) : GAP);
    if (moves) {
      breaks.push(cells.length);
      onPage = 0;
    }
    add([title], "section", TITLE);
    add(heading, "formHeading", HEADING);
    for (const line of lines) add(line, "formText");
  };

  add([zh ? "说明" : "Notes"], "title", 28);
  add([plan.name[language]], "formLead", 15);
  add([""], "formLead", GAP);
  add([zh ? "怎样使用" : "How to use it"], "section", TITLE);
  howTo(plan, language).forEach((line, index) => add([`${index + 1}. ${line}`], "formLead", 15));

  section(
    zh ? "判定的含义" : "What the verdicts mean",
    zh ? ["判定", "", "含义"] : ["Verdict", "", "Meaning"],
    VERDICTS.map((verdict) => [VERDICT_WORDS[verdict][language], "", VERDICT_MEANING[verdict][language]]),
  );
  for (let row = cells.length - 1 - VERDICTS.length; row < cells.length; row += 1)
    merges.push({ row, column: 0, rows: 1, columns: 2 });
  section(
    zh ? "指标解释" : "The indicators explained",
    zh
      ? ["指标", "单位", "定义与口径", "目标值的来源与适用条件", "核对"]
      : ["Indicator", "Unit", "Definition", "Where the target comes from, and when it holds", "Checked"],
    [...rows.indicators, ...rows.supplement].map((indicator) =>
      explanation(indicator, plan.id, sourceOf, language),
    ),
  );
  section(
    zh ? "可供对照的案例（不参与判定）" : "Cases for comparison (not judged)",
    zh
      ? ["指标", "数值", "地点与条件", "来源", "核对"]
      : ["Indicator", "Figure", "Place and conditions", "Source", "Checked"],
    rows.all.flatMap((indicator) =>
      indicator.targets
        .filter((target) => concerns(target, indicator, plan.id) && target.strength === "case")
        .map((target) => caseLine(indicator, target, sourceOf, language)),
    ),
  );
  section(
    zh
      ? "相近的国家目标（口径不同，不参与判定）"
      : "National targets close to these (another quantity, not judged)",
    zh
      ? ["国家目标", "数值", "相近的指标", "来源", "核对"]
      : ["National target", "Figure", "Close to", "Source", "Checked"],
    nationalTargets
      .filter(({ plans }) => !plans.includes(plan.id))
      .map((target) => ({ target, close: rows.all.filter(({ id }) => target.related.includes(id)) }))
      .filter(({ close }) => close.length > 0)
      .map(({ target, close }) => [
        target.name[language],
        targetText(target, language) + yearsText(target, language),
        close.map((indicator) => indicator.name[language]).join(zh ? "、" : ", "),
        citedText(target.citation, sourceOf, language, true),
        CONFIDENCE_WORDS[target.confidence][language],
      ]),
  );
  section(
    zh
      ? "未列入表格的指标（报告仅提及，或不是一个数）"
      : "Without a row: merely mentioned, or not one number",
    zh ? ["指标", "单位", "定义", "说明"] : ["Indicator", "Unit", "Definition", "Remarks"],
    rows.mentioned.map(({ name: text, unit, definition, note, notARow }) => [
      text[language],
      unitName(unit, language) || "—",
      (definition?.text ?? NO_DEFINITION)[language],
      (notARow ?? note)?.[language] ?? "",
    ]),
  );

  return {
    role: "notes",
    name,
    tabColor: "#8A949A",
    font: FONTS[language],
    columnWidths: WIDTHS,
    cells,
    looks,
    grids,
    merges,
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
      margins: FORM_MARGINS,
      ...(breaks.length > 0 ? { breaks } : {}),
    },
    names: [],
  };
}

function heightOf(texts: readonly string[]): number {
  const wrapped = texts.map((text, column) => ({ text, width: WIDTHS[column]!, size: SIZE }));
  return rowHeight(wrapped, 16);
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
