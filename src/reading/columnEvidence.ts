import { type BodyFacts, type Facts, goApart, goTogether, partNear } from "./bodyFacts";
import type { Column } from "./columns";
import { roleOf } from "./headings";
import { printedName } from "./printedName";
import { factorBetween, isUnit, unitSymbol } from "./printedUnit";
import { onlyYear } from "./years";

/** Places, offices, schemes and states of which each may have a value of its own. */
const APART =
  /[省市区县州盟旗镇乡村局处科委院所]$|街道|园区|片区|^[全本]|方案|情景|模式|水平$|状况$|^[甲乙丙丁A-D]$|scenario|scheme|option|district|county|city/i;

/** 面积（公顷）, （%）, 数量(个): what is measured, and no other quantity than the row's. */
const MEASURE = /^(?:[^\s（(]{0,4}(?:面积|数量|规模|长度|里程|总量|数据|数额|数|量|占比|比例)|[\d\s%％]*)$/;

const saysMeasure = ({ unit, path }: Column) => {
  const heading = path[path.length - 1] ?? "";
  return unit !== "" && (heading === unit || MEASURE.test(withoutUnit(heading)));
};

const withoutUnit = (heading: string) => heading.replace(/[(（[【/／].*$/, "").trim();

export const tellsApart = ({ path }: Column) => APART.test(path[path.length - 1] ?? "");

/**
 * Whose a column's values are: 印度 over 面积, 中心城区 over 现状 over 2020年. A heading that says what is measured, in what
 * unit or when is no place; below it or above it one may stand all the same.
 */
export function placeOfColumn({ path, role }: Column): string {
  const saysWhose = (heading: string) =>
    roleOf(heading) === null &&
    !isUnit(heading) &&
    onlyYear(heading) === null &&
    !MEASURE.test(withoutUnit(heading)) &&
    !PER.test(heading) &&
    printedName(heading).found.length === 0;
  const likely = path.filter(saysWhose);
  // Where a heading says that values stand below it, one above it must say that it is a place.
  if (role === "value")
    return likely.filter((heading) => APART.test(heading) || WHOLE.test(heading)).at(-1) ?? "";
  return likely.at(-1) ?? "";
}

const PER = /^(?:人均|地均|亩均|户均|单位|每)/;
const WHOLE = /^(?:[省市县区镇乡]域|全[省市县区域镇乡国])$/;

/** Places as people call them, without a word that says so, differ by less in what is a share or per person. */
const NEAR = 4;

/**
 * Of columns whose headings don't say that they hold values those that do all the same. Beside headings of values each
 * must have something for it: what is measured, whose value it is, numbers that go along with a value's, or, where there are
 * several, numbers that lie near one's. `unit` heads the units of the rows, `name` their names; hasUnit: one stands above the table.
 */
export function heldByEvidence(
  columns: readonly Column[],
  labelled: readonly Column[],
  { unit, name, hasUnit }: { unit: Column | null; name: Column | null; hasUnit: boolean },
  facts: Facts,
): readonly Column[] {
  const of = (column: Column) => facts.get(column.index)!;
  // Where no row is known nothing can be taken for what it isn't; each number is said to be of an unknown name.
  if (name === null || of(name).names === 0) return columns;
  const plain = columns.filter(
    (column) =>
      namesNoOther(column) &&
      !isOfTwo(column, columns) &&
      (unit === null || saysMeasure(column) || !isOfOtherKind(column, of(unit).unitTexts)),
  );
  const hasUnits = hasUnit || (unit !== null && of(unit).units > 0) || of(name).withUnit > 0;
  if (labelled.length === 0)
    return plain
      .filter((column) => hasUnits || isSelfEvident(column, of(column)))
      .filter(
        (column) =>
          plain.length < 3 ||
          tellsApart(column) ||
          plain.some((other) => other !== column && !goApart(of(column), of(other))),
      );
  const isRule = plain.length > labelled.length;
  // Where the rows bear their units and other columns say what they hold, 项目数（个） and % are of something else.
  const isMeasured = unit === null || of(unit).units === 0;
  return plain.filter(
    (column) =>
      (isMeasured && saysMeasure(column)) ||
      tellsApart(column) ||
      labelled.some((other) => goTogether(of(column), of(other))) ||
      (isRule && plain.length > 1 && labelled.some((other) => partNear(of(column), of(other), NEAR) >= 0.5)),
  );
}

/** Where neither rows nor names bear units (熵权, 关联度 over 容积率 and 职住比), a heading must say something, or be none. */
const isSelfEvident = (column: Column, { withUnit }: BodyFacts) =>
  column.path.length === 0 || column.unit !== "" || withUnit > 0 || saysMeasure(column) || tellsApart(column);

/** A column headed by an indicator, in a table whose rows are indicators, is of two: a correlation, a weight, a count. */
const namesNoOther = ({ name }: Column) => (name?.found.length ?? 0) === 0;

/** 本市/杭州 beside 本市 and 杭州市: one column over another. */
function isOfTwo({ path }: Column, all: readonly Column[]): boolean {
  const parts = (path.at(-1) ?? "").split(/[/÷:：]|[与和]|占(?!比)/).map((part) => part.trim());
  if (parts.length !== 2) return false;
  return parts.every(
    (part) => part !== "" && all.some((other) => other.path.at(-1)?.startsWith(part) && other.path !== path),
  );
}

/** 总投资（万元） beside rows of 公里 and 个: not every row's quantity is measured in the heading's unit. */
function isOfOtherKind({ unit }: Column, ofRows: readonly string[]): boolean {
  const symbol = unit === "" ? null : unitSymbol(unit);
  if (symbol === null) return false;
  const others = ofRows.map(unitSymbol).filter((other) => other !== null);
  return others.some((other) => factorBetween(symbol, other) === null);
}
