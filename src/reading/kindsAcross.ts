import type { Facts } from "./bodyFacts";
import type { Grid } from "./cells";
import type { Column } from "./columns";
import { inChinese } from "./inChinese";
import { areaOf, beyondYears, isAreaUnit, saysPart } from "./landAreas";
import type { Layout } from "./layout";
import { printedName } from "./printedName";
import { asYear, onlyYear } from "./years";

/** 面积/hm², 比例（%） in a row: what of the kinds above is measured in it. */
const QUANTITY = /^(?:总?面积|规模|比例|比重|占比|百分比)\s*[/／(（]\s*([^()（）]+?)\s*[)）]?$/;

/** The unit of a row that says what is measured in it; "" for a share, null for any other text. */
export function unitOfQuantity(text: string): string | null {
  const [, unit] = QUANTITY.exec(inChinese(text)) ?? [];
  if (unit === undefined) return null;
  return isAreaUnit(unit) ? unit : "";
}

/**
 * 年份 | 项目 | 耕地 | 林地 over 2020 | 面积/hm² | 2103 | 1200 and 比例/% | 42 | 24: kinds of land across, and in each row
 * what of them is measured. null where the table is none such, or is of what happens to land.
 */
export function kindsAcross(
  grid: Grid,
  rows: readonly number[],
  columns: readonly Column[],
  facts: Facts,
  title: string,
): Layout | null {
  if (saysPart(beyondYears(title))) return null;
  const quantity = columns.find(({ index }) => {
    const texts = rows.map((row) => grid.text(row, index)).filter(Boolean);
    const units = texts.map(unitOfQuantity);
    return units.some(Boolean) && !units.includes(null);
  });
  if (!quantity) return null;
  const of = ({ index }: Column) => facts.get(index)!;
  const values = columns
    .filter((column) => column.index > quantity.index && of(column).numbers > 0 && column.role !== "skip")
    .map((column) => {
      const name = printedName(column.path.at(-1) ?? "");
      return { ...column, name: name.found.length > 0 ? name : { ...name, found: areaOf(name.text) } };
    });
  if (!values.some(({ name }) => name.found.length > 0)) return null;
  const before = columns.filter(({ index }) => index < quantity.index);
  const isOfYears = ({ index }: Column) =>
    rows.some((row) => (asYear(grid.seen(row, index)) ?? onlyYear(grid.text(row, index))) !== null);
  const year = before.find(isOfYears) ?? null;
  const place = before.find((column) => column !== year && of(column).texts > 0) ?? null;
  return { turned: true, name: null, outer: [], unit: null, quantity, year, place, values };
}
