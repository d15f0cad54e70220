import type { Language } from "../../catalogue/language";
import { type Indicator, type Plan, type PlanId, type Source, type Target } from "../../catalogue/schema";
import { concerns, isOffered, targetsOf } from "../../catalogue/targetChoice";
import { unitName } from "../../catalogue/unitNames";
import {
  type RowReferences,
  betterFormula,
  gapFormula,
  judgedFormula,
  verdictFormula,
} from "../../targets/formula";
import { address, linkFormula } from "../a1";
import type { CoverCells } from "../cover/coverSheet";
import type { Cell, FlagRule, Validation } from "../description";
import { SCOPE_WORDS, kindWord } from "./choices";
import { missedRowFormula } from "./conclusion";
import { entryRules } from "./entryRules";
import { flagRules } from "./flagRules";
import {
  type IndicatorColumn,
  type Place,
  INDICATOR_COLUMN_ORDER,
  columnIndex,
  heading,
} from "./indicatorColumns";
import { shortBasis, targetText } from "../targetWords";
import { targetCells } from "./targetCells";
import { originFormula, typedOverRules } from "./typedOver";
import type { Year } from "../data/dataColumns";
import { SECTOR_WORDS } from "../words";

export interface IndicatorTableRequest {
  plan: Plan;
  indicators: readonly Indicator[];
  language: Language;
  sourceOf: (id: string) => Source;
  /** Row of the headings. */
  top: number;
  /** What targets are chosen by. */
  cover: CoverCells;
  /** Where the value of an indicator comes from for a year, sheet included; null where it is entered. */
  computed: (indicator: string, year: "current" | "near" | "planned") => string | null;
}

export interface IndicatorTable {
  cells: Cell[][];
  flags: FlagRule[];
  validations: Validation[];
  /** Whether some row's values are computed. */
  isComputed: boolean;
}

/** A plan without formal indicators gets this many empty rows for a person's own. */
const EMPTY_ROWS = 3;

/** The rows of an indicator table with their formulas, flags and entry rules. Starts in column A. */
export function indicatorTable(request: IndicatorTableRequest): IndicatorTable {
  const { plan, indicators, language, top } = request;
  const first = top + 1;
  const isComputed = indicators.some(({ id }) => request.computed(id, "current") !== null);
  const rows = indicators.length > 0 ? indicators : Array<null>(EMPTY_ROWS).fill(null);
  const body = rows.map((indicator, index) => {
    const row = first + index;
    const values = indicator ? rowValues(indicator, index + 1, row, request) : emptyRow(row, language);
    return INDICATOR_COLUMN_ORDER.map((column) => values[column]);
  });
  return {
    cells: [INDICATOR_COLUMN_ORDER.map((column) => heading(column, language)), ...body],
    flags: [
      ...flagRules(first, rows.length, language),
      ...(isComputed ? typedOverRules(first, rows.length, language) : []),
    ],
    isComputed,
    validations: entryRules(first, rows.length, plan.level, language),
  };
}

/** The cells of an indicator's row; `place` for tables whose columns a person has moved. */
export function rowValues(
  indicator: Indicator,
  number: number,
  row: number,
  { plan, language, sourceOf, cover, computed }: Omit<IndicatorTableRequest, "indicators" | "top">,
  place: Place = columnIndex,
): Record<IndicatorColumn, Cell> {
  const targets = targetsOf(indicator, plan.id);
  const cell = rowReferences(row, place);
  const { basis, ...chosen } = targetCells({
    targets,
    cover,
    language,
    code: address(row, place("targetCode")),
    current: { formula: currentAsTarget(cell) },
    basisOf: (target) => shortBasis([target], sourceOf, language),
    basisOfAll: "",
  });
  return {
    number,
    sector: SECTOR_WORDS[indicator.sector][language],
    name: indicator.name[language],
    unit: unitShown(indicator.unit, language),
    kind: kindText(indicator, plan.id, targets, language),
    scope: onlyScope(plan, language),
    current: valueCell(computed(indicator.id, "current")),
    near: valueCell(computed(indicator.id, "near")),
    planned: valueCell(computed(indicator.id, "planned")),
    ...chosen,
    handed: null,
    verdict: { formula: verdictFormula(cell, language) },
    gap: { formula: gapFormula(cell, language) },
    basis: basis ?? offeredText(indicator, plan.id, language),
    dataSource: null,
    department: null,
    remarks: null,
    judged: { formula: judgedFormula(cell) },
    better: BETTER[indicator.direction] ?? { formula: betterFormula(cell) },
    missedRow: { formula: missedRowFormula(cell.verdict, language) },
    origin: originCell(indicator.id, cell, computed, language),
    plausibleMin: indicator.plausible.min,
    plausibleMax: indicator.plausible.max,
    code: indicator.id,
  };
}

/** Empty, to be filled in; or what is computed, until somebody types over it. */
function valueCell(reference: string | null): Cell {
  return reference === null ? null : { formula: linkFormula(reference) };
}

/** Where the values come from, in a row that is computed. */
function originCell(
  indicator: string,
  { current, near, planned }: RowReferences,
  computed: IndicatorTableRequest["computed"],
  language: Language,
): Cell {
  if (near === null || computed(indicator, "current") === null) return null;
  const reference = (year: Year) => computed(indicator, year)!;
  return { formula: originFormula({ current, near, planned }, reference, language) };
}

/** Which way a value handed down counts; where the catalogue leaves it open, the row's requirement decides. */
const BETTER: Partial<Record<Indicator["direction"], string>> = { higher: "≥", lower: "≤", equal: "=" };

/** For a person's own indicator: nothing but the formulas. */
export function emptyRow(
  row: number,
  language: Language,
  place: Place = columnIndex,
): Record<IndicatorColumn, Cell> {
  const cell = rowReferences(row, place);
  const empty = Object.fromEntries(INDICATOR_COLUMN_ORDER.map((column) => [column, null]));
  return {
    ...(empty as Record<IndicatorColumn, Cell>),
    verdict: { formula: verdictFormula(cell, language) },
    gap: { formula: gapFormula(cell, language) },
    judged: { formula: judgedFormula(cell) },
    better: { formula: betterFormula(cell) },
    missedRow: { formula: missedRowFormula(cell.verdict, language) },
  };
}

export function rowReferences(row: number, place: Place = columnIndex): RowReferences {
  const at = (column: IndicatorColumn) => address(row, place(column));
  return {
    current: at("current"),
    near: at("near"),
    planned: at("planned"),
    operator: at("operator"),
    target: at("target"),
    upper: at("upper"),
    plausibleMin: at("plausibleMin"),
    plausibleMax: at("plausibleMax"),
    handed: { value: at("handed"), better: at("better") },
    judged: at("judged"),
    verdict: at("verdict"),
  };
}

/** The current value, once there is a later one to be set against it; until then the row has no target. */
function currentAsTarget({ current, near, planned }: RowReferences): string {
  return `=IF(OR(LEN(${current})=0,AND(LEN(${near})=0,LEN(${planned})=0)),"",${current})`;
}

/** What is 待核 judges nothing; the pane offers it. */
function offeredText(indicator: Indicator, plan: PlanId, language: Language): string | null {
  const offered = indicator.targets.filter(
    (target) => isOffered(target) && concerns(target, indicator, plan),
  );
  if (offered.length === 0) return null;
  const figures = offered.map((target) => targetText(target, language)).join(language === "zh" ? "、" : ", ");
  return language === "zh" ? `待核，可采用：${figures}` : `To be verified, may be taken over: ${figures}`;
}

/**
 * 属性, where a source says it, or where every target of the row is worded alike: as a compulsory clause, or as advice.
 * Else a person chooses.
 */
function kindText(
  indicator: Indicator,
  plan: PlanId,
  targets: readonly Target[],
  language: Language,
): string | null {
  if (indicator.binding !== null && indicator.plans.includes(plan))
    return kindWord(indicator.binding === "约束性" ? "binding" : "expected", language);
  const forces = new Set(targets.map(({ force }) => force));
  if (forces.size !== 1) return null;
  if (forces.has("mandatory")) return kindWord("binding", language);
  return forces.has("advised") ? kindWord("advisory", language) : null;
}

/** 层级, where the plan's level leaves no choice. */
function onlyScope({ level }: Plan, language: Language): string | null {
  const [only, ...others] = SCOPE_WORDS[level][language];
  return others.length === 0 ? only! : null;
}

/** One sign for everything without a unit; 说明 says what it means. */
export function unitShown(unit: string, language: Language): string {
  return unit === "" ? "—" : unitName(unit, language);
}
