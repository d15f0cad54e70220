import type { Column } from "./columns";

/** Which columns of a table head its rows, and which hold values. A table may stand beside another under one heading. */
export interface Layout {
  /** Indicators as columns, places or years as rows. */
  turned: boolean;
  /** null where indicators are columns. */
  name: Column | null;
  /** Columns that may have the name where the name's own is blank: the groups to its left. */
  outer: Column[];
  unit: Column | null;
  /** Where each value column has a unit column of its own: that, by the value column's index. */
  unitBeside?: ReadonlyMap<number, Column>;
  /** The same for years: 年份 | 数值 | 年份 | 数值. */
  yearBeside?: ReadonlyMap<number, Column>;
  /** Where each row says what is measured of the kinds across: 面积/hm², 比例/%. */
  quantity?: Column;
  year: Column | null;
  place: Column | null;
  values: Column[];
}
