import type { BodyFacts, Facts } from "./bodyFacts";
import { heldByEvidence, tellsApart } from "./columnEvidence";
import type { Column } from "./columns";
import type { Layout } from "./layout";

/** Indicators as rows. */
export function uprightLayout(columns: readonly Column[], facts: Facts, hasUnit: boolean): Layout {
  const of = (column: Column) => facts.get(column.index)!;
  const name = nameColumn(columns, facts);
  const unit = columns.find(({ role }) => role === "unit") ?? unlabelledUnit(columns, facts);
  const others = columns.filter((column) => column !== name && column !== unit);
  const year =
    others.find((column) => column.role === "year") ??
    others.find(
      (column) =>
        column.role === null &&
        !tellsApart(column) &&
        of(column).yearTexts + of(column).years === of(column).filled &&
        of(column).filled > 1,
    ) ??
    targetYear(others, facts) ??
    null;
  const place = others.find(({ role }) => role === "place") ?? null;
  const rest = others.filter((column) => column !== year && column !== place);
  const behind = rest.filter((column) => name === null || column.index > name.index);
  // Where no value stands behind the names they stand before them.
  const candidates = behind.some((column) => of(column).numbers > 0)
    ? behind
    : rest.filter(({ role }) => role !== "number" && role !== "name");
  const labelled = candidates
    .filter(({ role }) => role === "value")
    .filter((column) => !isColumnOfYears(column, of(column)));
  const hasNumbers = candidates.some((column) => of(column).numbers > 0);
  const isNumbered = (column: Column) =>
    of(column).numbers + of(column).placeholders + (of(column).numbers > 0 ? of(column).spoilt : 0) >
    of(column).texts;
  // 达标 beside a number leaves a district's column what it is, if another's shows it.
  const ofDistricts = candidates.filter(tellsApart);
  const numbered = candidates.filter(
    (column) =>
      column.role === null &&
      (isNumbered(column) || (ofDistricts.includes(column) && ofDistricts.some(isNumbered))) &&
      (of(column).numbers > 0 || (hasNumbers && column.path.length > 0)) &&
      (column.path.length > 0 || labelled.length === 0),
  );
  const unlabelled = heldByEvidence(numbered, labelled, { unit, name, hasUnit }, facts);
  const outer = columns.filter(
    (column) =>
      name !== null && column.index < name.index && (column.role === "name" || column.role === null),
  );
  // 评价结果 heads words mostly; where it heads the only numbers, these are what was found.
  const results = candidates.filter(
    (column) =>
      column.role === "skip" &&
      RESULT.test(column.path.at(-1) ?? "") &&
      of(column).numbers > of(column).texts,
  );
  // 情况 heads sentences, and a number among them is a value all the same.
  const only =
    numbered.length > 0
      ? undefined
      : candidates.find(({ role, index }) => role === null && facts.get(index)!.numbers > 0);
  const other = results.length > 0 || !only ? results : [only];
  const found = labelled.length + unlabelled.length > 0 ? [...labelled, ...unlabelled] : other;
  const values = found.sort((a, b) => a.index - b.index);
  return {
    turned: false,
    name,
    outer,
    unit,
    unitBeside: oneBeside("unit", columns, values),
    yearBeside: oneBeside("year", columns, values),
    year,
    place,
    values,
  };
}

/** 目标年份 is the year of a value where there is but one; of several it doesn't say which. */
function targetYear(columns: readonly Column[], facts: Facts): Column | null {
  if (columns.filter(({ role }) => role === "value").length !== 1) return null;
  const isOfYears = ({ index }: Column) => {
    const { years, yearTexts, filled } = facts.get(index)!;
    return filled > 0 && years + yearTexts === filled;
  };
  return (
    columns.find(
      (column) => column.role === "skip" && TARGET_YEAR.test(column.path.at(-1) ?? "") && isOfYears(column),
    ) ?? null
  );
}

const TARGET_YEAR = /^目标年份?$|^target year$/i;

const RESULT = /结果$|^results?$/i;

/** 数值 | 单位 | 数值 | 单位: as many columns of units, or of years, as of values, one beside each. */
function oneBeside(
  role: "unit" | "year",
  columns: readonly Column[],
  values: readonly Column[],
): Map<number, Column> {
  const found = columns.filter((column) => column.role === role);
  if (found.length < 2 || found.length !== values.length) return new Map();
  return new Map(values.map(({ index }, i) => [index, found[i]!]));
}

/** 目标年 over 2030, 2035: years, not values. */
function isColumnOfYears({ path, year }: Column, { filled, years, yearTexts }: BodyFacts): boolean {
  return (
    year === null &&
    filled > 1 &&
    years + yearTexts >= filled &&
    /年份?$|year$/i.test(path[path.length - 1] ?? "")
  );
}

function nameColumn(columns: readonly Column[], facts: Facts): Column | null {
  const candidates = columns.filter(
    (column) =>
      column.role === "name" ||
      ((column.role === null || column.role === "skip" || column.role === "place") &&
        facts.get(column.index)!.texts > 0) ||
      // 规划指标一览表, the title, over the names; 代码 over the catalogue's ids.
      ((column.role === "value" || column.role === "number") &&
        facts.get(column.index)!.names > 0 &&
        facts.get(column.index)!.numbers === 0),
  );
  const score = (column: Column) =>
    facts.get(column.index)!.names * 1000 +
    (column.role === "name" ? 100 : 0) +
    (column.role === null ? 1 : 0);
  let best: Column | null = null;
  for (const column of candidates) {
    if (
      column.role !== "name" &&
      facts.get(column.index)!.names === 0 &&
      columns.some(({ role }) => role === "name")
    )
      continue;
    // Of two as good, the one further right is the more particular: 二级指标 beside 一级指标.
    if (!best || score(column) > score(best) || (score(column) === score(best) && column.role === "name"))
      best = column;
  }
  return best;
}

function unlabelledUnit(columns: readonly Column[], facts: Facts): Column | null {
  return columns.find((column) => column.role === null && isUnitColumn(column, facts)) ?? null;
}

function isUnitColumn(column: Column, facts: Facts): boolean {
  const { units, filled, placeholders } = facts.get(column.index)!;
  return column.index > 0 && units * 2 > filled - placeholders;
}
