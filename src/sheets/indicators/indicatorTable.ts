import type { Language } from "../../catalogue/language";
import { CURRENT, type Indicator, type PlanId, type Source, type Target } from "../../catalogue/schema";
import { concerns, isJudged, targetsInForce } from "../../catalogue/targetChoice";
import { unitName } from "../../catalogue/unitNames";
import { type RowReferences, gapFormula, judgedFormula, verdictFormula } from "../../targets/formula";
import { address } from "../a1";
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
import { STRENGTH_WORDS, basisText, targetWhere, citySizeName } from "../targetWords";
import { NO_DEFINITION, SECTOR_WORDS } from "../words";

export interface IndicatorTableRequest {
  plan: PlanId;
  indicators: readonly Indicator[];
  language: Language;
  sourceOf: (id: string) => Source;
  /** Row of the headings. */
  top: number;
  /** Absolute reference to the cell that says the city's size, sheet included; null where there is none. */
  citySizeCell: string | null;
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
    const wrapped = (["name", "unit", "basis", "definition"] as const).map((column) => ({
      text: String(values[column] ?? ""),
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

function rowValues(
  indicator: Indicator,
  number: number,
  row: number,
  { plan, language, sourceOf, citySizeCell }: IndicatorTableRequest,
): Record<IndicatorColumn, Cell> {
  const targets = targetsInForce(indicator, plan);
  const cell = rowReferences(row);
  return {
    number,
    sector: SECTOR_WORDS[indicator.sector][language],
    name: indicator.name[language],
    unit: unitName(indicator.unit, language),
    kind: kindText(indicator, plan, targets, language),
    operator: bySize(targets, (target) => target.operator, citySizeCell, language),
    target: isRelative(targets)
      ? { formula: currentAsTarget(cell) }
      : bySize(targets, (target) => target.value, citySizeCell, language),
    upper: bySize(targets, (target) => target.upper, citySizeCell, language),
    year: bySize(targets, (target) => target.year, citySizeCell, language),
    current: null,
    planned: null,
    verdict: { formula: verdictFormula(cell, language) },
    gap: { formula: gapFormula(cell, language) },
    basis: basisOfRow(indicator, plan, targets, sourceOf, language),
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

function isRelative(targets: readonly Target[]): boolean {
  return targets[0]?.value === CURRENT;
}

/** The current value, once there is a planned one to be set against it; until then the row has no target. */
function currentAsTarget({ current, planned }: RowReferences): string {
  return `=IF(OR(LEN(${current})=0,LEN(${planned})=0),"",${current})`;
}

/** A plain value where one target holds for all; a formula over the city's size where it decides. */
function bySize(
  targets: readonly Target[],
  read: (target: Target) => string | number | null,
  citySizeCell: string | null,
  language: Language,
): Cell {
  const [first, ...others] = targets;
  if (!first) return null;
  if (!first.condition.citySize && others.length === 0) return read(first);
  const values = targets.map(read);
  if (values.every((value) => value === null)) return null;
  if (citySizeCell === null) throw new Error(`${first.id}: a plan without a city can't go by its size`);
  const literal = (value: string | number | null) =>
    value === null ? '""' : typeof value === "number" ? String(value) : `"${value}"`;
  const chain = targets.reduceRight((rest, target) => {
    const sizes = target.condition.citySize;
    if (!sizes) return literal(read(target));
    const tests = sizes.map((size) => `${citySizeCell}="${citySizeName(size, language)}"`);
    return `IF(OR(${tests.join(",")}),${literal(read(target))},${rest})`;
  }, '""');
  return { formula: `=${chain}` };
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

/** Where the row's target comes from and what to know about it, then what else could be asked of the indicator. */
function basisOfRow(
  indicator: Indicator,
  plan: PlanId,
  targets: readonly Target[],
  sourceOf: (id: string) => Source,
  language: Language,
): string {
  const zh = language === "zh";
  const notes = targets.flatMap(({ note, printed }) => [printed?.reason[language], note?.[language]]);
  const own = indicator.targets.filter((target) => concerns(target, indicator, plan));
  const others = own.filter((target) => isJudged(target) && !targets.includes(target));
  const cases = own.some((target) => !isJudged(target));
  const lines = [
    targets.length > 0 ? basisText(targets, sourceOf, language) : noTargetText(language),
    targets.some(({ condition }) => condition.citySize) &&
      (zh ? "先在“封面”填城区常住人口。" : "Fill in the urban population on Cover first."),
    isRelative(targets) &&
      (zh
        ? "与现状比较：填了现状值和规划值后，目标值即为现状值。"
        : "Set against the present: once both values are filled in, the current one is the target."),
    ...new Set(notes),
    others.length > 0 &&
      (zh ? "另有：" : "Also: ") +
        others.map((target) => targetWhere(target, language)).join(zh ? "、" : ", "),
    cases && (zh ? "有案例可对照，见“说明”。" : "Cases to compare with are on Notes."),
  ];
  return lines.filter(Boolean).join("\n");
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
