import type { Facts } from "./bodyFacts";
import type { Column } from "./columns";
import type { Layout } from "./layout";
import { printedName, type PrintedName } from "./printedName";

/** Indicators as columns, places or years as rows. */
export function turnedLayout(columns: readonly Column[], facts: Facts): Layout {
  const of = (column: Column) => facts.get(column.index)!;
  const isIndicator = ({ name }: Column) => (name?.found.length ?? 0) > 0;
  const firstIndicator = columns.findIndex(isIndicator);
  const heads = columns.filter(
    (column, i) => !isIndicator(column) && (firstIndicator < 0 || i < firstIndicator || column.role !== null),
  );
  const year =
    heads.find(
      (column) =>
        column.role === "year" ||
        (of(column).years + of(column).yearTexts > 0 &&
          of(column).years + of(column).yearTexts >= of(column).filled - of(column).sums &&
          column.role !== "value" &&
          !isOfSomethingElse(column)),
    ) ?? null;
  const place =
    heads.find((column) => column !== year && (column.role === "place" || column.role === "name")) ??
    heads.find((column) => column !== year && of(column).texts > of(column).numbers) ??
    null;
  const named = columns.map((column) => (firstIndicator < 0 ? column : otherQuantity(column)));
  const values = named.filter(
    (column) =>
      column.index !== year?.index &&
      column.index !== place?.index &&
      column.role !== "skip" &&
      column.role !== "number" &&
      column.role !== "unit" &&
      (isIndicator(column) ||
        (column.name !== null &&
          (column.role === null || isNameOverYear(column)) &&
          of(column).numbers > 0 &&
          of(column).numbers >= of(column).texts)),
  );
  return {
    turned: true,
    name: null,
    outer: [],
    unit: columns.find(({ role }) => role === "unit") ?? null,
    year,
    place,
    values,
  };
}

/** 永久基本农田（万亩） over 2035年: a name that nobody knows, and when its values are of. */
const isNameOverYear = ({ role, path, year, name }: Column) =>
  role === "value" && year !== null && path.length > 1 && name !== null && path.includes(name.text);

/** 工业总产值（亿元）, 数量（栋） beside indicators: words of a value in a table that has none but quantities. */
function otherQuantity(column: Column): Column {
  const heading = column.path.at(-1) ?? "";
  if (column.role !== "value" || column.name !== null || column.unit === "" || column.year !== null)
    return column;
  const name = printedName(heading);
  return name.unit === "" || name.text === column.unit ? column : { ...column, role: null, name };
}

/** 单元编号 over 2001, 2002, 2003 and 建成日期 over dates head no years of the values; 目标年份 does. */
const isOfSomethingElse = ({ role, path }: Column) =>
  role === "number" || (role === "skip" && !/年份?$|year$/i.test(path.at(-1) ?? ""));

/** What tells values of one indicator apart beside years: places and parts of a year. */
const PLACE_OR_TIME =
  /(?:[省市区县州盟旗镇乡村]|街道|园区|林场)$|(?:情景|方案|模式)[一二三四五六\dA-D]?$|^(?:情景|方案|模式)|scenario|^(?:全|市|县|省)域?$|^(?:全年|[上下]半年|第?[一二三四1-4]季度|\d{1,2}月|Q[1-4])$/;

/**
 * All values are of one indicator, which a title or the corner names. Columns that are headed as values hold them, or
 * the places beside years; whatever stands beside the years if the corner names it.
 */
export function subjectLayout(
  columns: readonly Column[],
  facts: Facts,
  name: PrintedName,
  isInCorner = false,
): Layout | null {
  const layout = turnedLayout(columns, facts);
  const others = columns.filter((column) => column !== layout.year && column !== layout.place);
  const headed = others.filter(({ role }) => role === "value");
  const isNumbered = ({ index }: Column) => {
    const { numbers, placeholders, spoilt, texts } = facts.get(index)!;
    return numbers > 0 && numbers + placeholders + spoilt > texts;
  };
  const tellApart = others.filter(
    ({ role, path }) => role === null && (isInCorner || PLACE_OR_TIME.test(path[path.length - 1] ?? "")),
  );
  // A word beside a number leaves a district's column what it is, if another's shows it.
  const holdsAny = ({ index }: Column) => {
    const { numbers, placeholders, spoilt } = facts.get(index)!;
    return numbers + placeholders + spoilt > 0;
  };
  const places = tellApart.some(isNumbered)
    ? tellApart.filter((column) => isNumbered(column) || (!isInCorner && holdsAny(column)))
    : [];
  // 基准情景 is headed as a value, 低碳情景 beside it as a scheme.
  const values = layout.year ? [...headed, ...places].sort((a, b) => a.index - b.index) : headed;
  if (values.length === 0 || (!layout.year && !layout.place)) return null;
  return { ...layout, values: values.map((column) => ({ ...column, name })) };
}

/** 绿化覆盖率（%） over districts or years, which are no values of it: the indicator that the whole table is about. */
export function cornerOf(columns: readonly Column[], facts: Facts): Column | null {
  const named = columns.filter(({ name }) => (name?.found.length ?? 0) > 0);
  const corner = named.length === 1 ? named[0]! : null;
  if (corner === null || corner !== columns[0]) return null;
  const { filled, numbers, years, yearTexts, texts, names } = facts.get(corner.index)!;
  const heads = years > 0 ? filled === years + yearTexts : texts > 0 && numbers === yearTexts;
  return heads && names === 0 ? corner : null;
}
