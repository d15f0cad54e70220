/** By what a column is filtered, as Excel's API says it. */
export interface FilterCriteria {
  filterOn: string;
  values?: unknown[] | null;
  criterion1?: string | null;
  criterion2?: string | null;
  operator?: string | null;
  dynamicCriteria?: string | null;
  color?: string | null;
  icon?: unknown;
}

/** A filtered column, counted from the first of its table or area. */
export interface FilteredColumn {
  index: number;
  criteria: FilterCriteria;
}
