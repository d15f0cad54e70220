import type { Indicator, Text } from "../catalogue/schema";
import type { Grid } from "./cells";
import type { Column } from "./columns";
import type { Layout } from "./layout";
import { printedName, type PrintedName } from "./printedName";
import { isOfKind } from "./printedUnit";
import { OF_A_CHANGE, OF_A_PART } from "./refusals";
import { headOf } from "./rowHead";
import { isClass } from "./rowKinds";
import { readCell } from "./value";

/** Grades, slopes and what else divides a whole: rows below such a heading are parts of it, and no places. */
const DIVISION =
  /坡[度级]|[等级]级?别|等级|级别|高程|海拔|土[层壤]|质地|地[形貌]|部门|行业|领域|产业$|碳源|排放源|来源|品种|能源$|燃料|类型|类别|种类|用途|林种|树种|龄[组级]|权属|起源|^项目名称|^(?:slope|grade|class|sector|industry|fuel|type|category|project)s?$/i;
/** 情景类型 and 城市级别 tell apart what has values of its own. */
const APART = /情景|方案|城市|行政/;

/** Sectors and fuels as inventories list them. */
const PART =
  /^(?:第?[一二三]次?产业|农(?:林牧渔)?业|林业|工业|建筑业?|交通(?:运输)?业?|服务业|商业|居民(?:生活)?|能源(?:活动|加工转换|生产)?|电力|热力|(?:工业|生产)+过程|废弃物(?:处理)?|原?煤炭?|焦炭|石油|汽油|柴油|天然气|油品)$/i;

const isPart = (text: string) => isClass(text) || PART.test(text.trim());

/** What parts add up to: an area or a mass. A ratio of a part is a value of its own. */
const isAmount = ({ unit }: Indicator) => ["m²", "t", "tCO2", "tce"].some((of) => isOfKind(unit, of));

/** Why the rows of a table on its side hold no whole amounts; null where they may. */
export function partsIn(grid: Grid, rows: readonly number[], { turned, place, values }: Layout): Text | null {
  if (!turned) return null;
  // 高程（m） over <500 heads numbers, if not those of a place.
  const first = values.findIndex(({ name }) => (name?.found.length ?? 0) > 0);
  const heads = [...(place ? [place] : []), ...values.slice(0, Math.max(0, first))];
  if (heads.some(({ path }) => path.some((heading) => DIVISION.test(heading) && !APART.test(heading))))
    return OF_A_PART;
  const texts = place ? rows.map((row) => grid.text(row, place.index)).filter(Boolean) : [];
  return texts.length > 1 && texts.filter(isPart).length * 2 > texts.length ? OF_A_PART : null;
}

/** 耕地面积 of slopes of 6°～15° is no 耕地面积. */
export function ofPart(name: PrintedName, why: Text | null): PrintedName {
  return why !== null && name.found.some(isAmount) ? { ...name, found: [], why } : name;
}

/** So many of a column's numbers are below nothing where it holds changes; one alone may be a slip. */
const FEWEST = 2;
const SHARE = 0.2;

/** Areas, lengths and shares are never negative; carbon may be written so where it is a sink. */
const isNeverNegative = ({ unit, plausible }: Indicator) =>
  plausible.min !== null && plausible.min >= 0 && !isOfKind(unit, "tCO2");

/** Columns whose numbers are changes, as negative numbers of what can't be negative show. */
export function changesIn(grid: Grid, body: readonly number[], layout: Layout): ReadonlySet<Column> {
  const numberIn = (row: number, { index }: Column) => {
    const reading = readCell(grid.own(row, index), "", false);
    return reading.kind === "number" ? reading.value : null;
  };
  const isBelow = (row: number, column: Column) => (numberIn(row, column) ?? 0) < 0;
  // Asked of every cell, so only what may be negative is read.
  const mayBeBelow = (row: number, { index }: Column) => {
    const cell = grid.own(row, index);
    return typeof cell === "number" ? cell < 0 : typeof cell === "string" && /^\s*[-−–－(（]/.test(cell);
  };
  if (!layout.values.some((column) => body.some((row) => mayBeBelow(row, column)))) return NONE;
  // A row of growth between those of values may well fall.
  const rows = body.filter((row) => headOf(grid, row, layout) !== null);
  const nameOf = (row: number, column: Column) =>
    layout.turned ? column.name : printedName(grid.text(row, layout.name!.index));
  // On its side a table has one quantity a column, or one in all of them; else a column's rows may be of any.
  const together = new Map<string | Column, { columns: Column[]; numbers: number; below: number }>();
  for (const column of layout.values) {
    const key = (layout.turned && column.name?.found[0]?.id) || column;
    const all = together.get(key) ?? { columns: [], numbers: 0, below: 0 };
    together.set(key, all);
    all.columns.push(column);
    for (const row of rows) {
      const [indicator] = nameOf(row, column)?.found ?? [];
      // A kind of land goes by its name alone; it is an area.
      if (numberIn(row, column) === null || (indicator && !isNeverNegative(indicator))) continue;
      all.numbers += 1;
      if (isBelow(row, column)) all.below += 1;
    }
  }
  const changes = [...together.values()].filter(
    ({ numbers, below }) => below >= FEWEST && below >= SHARE * numbers,
  );
  return new Set(changes.flatMap(({ columns }) => columns));
}

const NONE: ReadonlySet<Column> = new Set();

export function ofChange(name: PrintedName, isChange: boolean): PrintedName {
  return isChange && name.found.some(isNeverNegative) ? { ...name, found: [], why: OF_A_CHANGE } : name;
}
