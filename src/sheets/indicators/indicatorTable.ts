import type { Language } from "../../catalogue/language";
import { CURRENT, type Indicator, type PlanId, type Source, type Target } from "../../catalogue/schema";
import { concerns, isJudged, isOffered, targetsOf } from "../../catalogue/targetChoice";
import { unitName } from "../../catalogue/unitNames";
import { type RowReferences, gapFormula, judgedFormula, verdictFormula } from "../../targets/formula";
import { address } from "../a1";
import type { CoverCells } from "../cover/coverSheet";
import type { Cell, FlagRule, Validation } from "../description";
import { entryRules } from "./entryRules";
import { flagRules } from "./flagRules";
import {
  type IndicatorColumn,
  INDICATOR_COLUMN_ORDER,
  INDICATOR_COLUMNS,
  columnIndex,
  heading,
} from "./indicatorColumns";
import { rowHeight } from "../rowHeight";
import { STRENGTH_WORDS, basisText, targetWhere, yearsText } from "../targetWords";
import { targetCells } from "./targetCells";
import { NO_DEFINITION, SECTOR_WORDS } from "../words";

export interface IndicatorTableRequest {
  plan: PlanId;
  indicators: readonly Indicator[];
  language: Language;
  sourceOf: (id: string) => Source;
  /** Row of the headings. */
  top: number;
  /** What targets are chosen by. */
  cover: CoverCells;
}

export interface IndicatorTable {
  cells: Cell[][];
  rowHeights: { row: number; height: number }[];
  flags: FlagRule[];
  validations: Validation[];
}

/** A plan without formal indicators gets this many empty rows for a person's own. */
const EMPTY_ROWS = 3;

/** The rows of an indicator table with their formulas, flags and entry rules. Starts in column A. */
export function indicatorTable(request: IndicatorTableRequest): IndicatorTable {
  const { indicators, language, top } = request;
  const first = top + 1;
  const rows = indicators.length > 0 ? indicators : Array<null>(EMPTY_ROWS).fill(null);
  const cells: Cell[][] = [INDICATOR_COLUMN_ORDER.map((column) => heading(column, language))];
  const rowHeights = [{ row: top, height: 32 }];

  rows.forEach((indicator, index) => {
    const row = first + index;
    const values = indicator ? rowValues(indicator, index + 1, row, request) : emptyRow(row, language);
    cells.push(INDICATOR_COLUMN_ORDER.map((column) => values[column]));
    const longest = indicator ? longestBasis(indicator, request) : "";
    const wrapped = (["name", "unit", "basis", "definition"] as const).map((column) => ({
      text: column === "basis" ? longest : String(values[column] ?? ""),
      width: INDICATOR_COLUMNS[column].width,
      size: column === "basis" || column === "definition" ? 9 : 10.5,
      bold: column === "name",
    }));
    rowHeights.push({ row, height: rowHeight(wrapped, 26) });
  });

  return {
    cells,
    rowHeights,
    flags: flagRules(first, rows.length, language),
    validations: entryRules(first, rows, language),
  };
}

/** Of the texts that the cell may show, the longest: the row must hold any of them. */
function longestBasis(indicator: Indicator, { plan, language, sourceOf }: IndicatorTableRequest): string {
  const texts = targetsOf(indicator, plan).map((target) =>
    basisOfTarget(target, indicator, plan, sourceOf, language),
  );
  const targets = targetsOf(indicator, plan);
  const waiting = `${"—".repeat(20)}${basisOfAll(targets, indicator, plan, language)}`;
  const all = [...texts, targets.length > 0 ? waiting : withoutTarget(indicator, plan, language)];
  return all.reduce((a, b) => (b.length > a.length ? b : a));
}

function rowValues(
  indicator: Indicator,
  number: number,
  row: number,
  { plan, language, sourceOf, cover }: IndicatorTableRequest,
): Record<IndicatorColumn, Cell> {
  const targets = targetsOf(indicator, plan);
  const cell = rowReferences(row);
  const basisOf = (target: Target) => basisOfTarget(target, indicator, plan, sourceOf, language);
  const { basis, ...chosen } = targetCells({
    targets,
    cover,
    language,
    code: address(row, columnIndex("targetCode")),
    current: { formula: currentAsTarget(cell) },
    basisOf,
    basisOfAll: basisOfAll(targets, indicator, plan, language),
  });
  return {
    number,
    sector: SECTOR_WORDS[indicator.sector][language],
    name: indicator.name[language],
    unit: unitName(indicator.unit, language),
    kind: kindText(indicator, plan, targets, language),
    ...chosen,
    current: null,
    planned: null,
    verdict: { formula: verdictFormula(cell, language) },
    gap: { formula: gapFormula(cell, language) },
    basis: basis ?? withoutTarget(indicator, plan, language),
    definition: definitionText(indicator, language),
    remarks: null,
    judged: { formula: judgedFormula(cell) },
    plausibleMin: indicator.plausible.min,
    plausibleMax: indicator.plausible.max,
    code: indicator.id,
  };
}

/** For a person's own indicator: nothing but the formulas. */
function emptyRow(row: number, language: Language): Record<IndicatorColumn, Cell> {
  const cell = rowReferences(row);
  const empty = Object.fromEntries(INDICATOR_COLUMN_ORDER.map((column) => [column, null]));
  return {
    ...(empty as Record<IndicatorColumn, Cell>),
    verdict: { formula: verdictFormula(cell, language) },
    gap: { formula: gapFormula(cell, language) },
    judged: { formula: judgedFormula(cell) },
  };
}

function rowReferences(row: number): RowReferences {
  const at = (column: IndicatorColumn) => address(row, columnIndex(column));
  return {
    current: at("current"),
    planned: at("planned"),
    operator: at("operator"),
    target: at("target"),
    upper: at("upper"),
    plausibleMin: at("plausibleMin"),
    plausibleMax: at("plausibleMax"),
    judged: at("judged"),
    verdict: at("verdict"),
  };
}

/** The current value, once there is a planned one to be set against it; until then the row has no target. */
function currentAsTarget({ current, planned }: RowReferences): string {
  return `=IF(OR(LEN(${current})=0,LEN(${planned})=0),"",${current})`;
}

function kindText(
  indicator: Indicator,
  plan: PlanId,
  targets: readonly Target[],
  language: Language,
): string {
  if (!indicator.plans.includes(plan))
    return targets[0] ? STRENGTH_WORDS[targets[0].strength][language] : "—";
  if (!indicator.formal) return language === "zh" ? "报告仅提及" : "Mentioned only";
  if (indicator.binding === null) return "—";
  if (language === "zh") return indicator.binding;
  return indicator.binding === "约束性" ? "Binding" : "Anticipated";
}

/** Where the target comes from and what to know about it, then what else could be asked of the indicator. */
function basisOfTarget(
  target: Target,
  indicator: Indicator,
  plan: PlanId,
  sourceOf: (id: string) => Source,
  language: Language,
): string {
  const zh = language === "zh";
  const others = indicator.targets.filter(
    (other) => other !== target && isJudged(other) && concerns(other, indicator, plan),
  );
  const lines = [
    basisText([target], sourceOf, language),
    target.value === CURRENT &&
      (zh
        ? "与现状比较：填了现状值和规划值后，目标值即为现状值。"
        : "Set against the present: once both values are filled in, the current one is the target."),
    target.printed?.reason[language],
    target.note?.[language],
    others.length > 0 &&
      (zh ? "另有：" : "Also: ") +
        others
          .map((other) => targetWhere(other, language) + yearsText(other, language))
          .join(zh ? "、" : ", "),
    ...offersAndCases(indicator, plan, language),
  ];
  return lines.filter(Boolean).join("\n");
}

/** All that could hold, for a row that waits for an answer. */
function basisOfAll(
  targets: readonly Target[],
  indicator: Indicator,
  plan: PlanId,
  language: Language,
): string {
  const listed = targets.map((target) => targetWhere(target, language) + yearsText(target, language));
  const lines = [
    (language === "zh" ? "可能的目标：" : "Possible targets: ") +
      listed.join(language === "zh" ? "、" : ", "),
    ...offersAndCases(indicator, plan, language),
  ];
  return lines
    .filter(Boolean)
    .map((line) => `\n${line}`)
    .join("");
}

function withoutTarget(indicator: Indicator, plan: PlanId, language: Language): string {
  return [noTargetText(language), ...offersAndCases(indicator, plan, language)].filter(Boolean).join("\n");
}

/** What could be taken over, and what could be compared with. */
function offersAndCases(indicator: Indicator, plan: PlanId, language: Language): (string | false)[] {
  const zh = language === "zh";
  const own = indicator.targets.filter((target) => concerns(target, indicator, plan));
  const offered = own.filter(isOffered).map((target) => targetWhere(target, language));
  return [
    offered.length > 0 &&
      (zh
        ? `待核、不判定，可在窗格采用：${offered.join("、")}`
        : `To be verified, not judged; may be taken over in the pane: ${offered.join(", ")}`),
    own.some(({ strength }) => strength === "case") &&
      (zh ? "有案例可对照，见“说明”。" : "Cases to compare with are on Notes."),
  ];
}

function noTargetText(language: Language): string {
  return language === "zh"
    ? "报告未给目标值；可在“要求”“目标值”列自行填写"
    : "The report gives no target; enter your own under Requirement and Target";
}

function definitionText(indicator: Indicator, language: Language): string {
  const zh = language === "zh";
  const unitNote =
    indicator.unitOrigin === "inferred" && !["", "—"].includes(indicator.unit)
      ? zh
        ? "（单位推定）"
        : " (unit inferred)"
      : "";
  const definition = indicator.definition ? indicator.definition.text[language] : NO_DEFINITION[language];
  return [definition + unitNote, indicator.note?.[language]].filter(Boolean).join("\n");
}
