import type { FilterCriteria } from "../book/filterCriteria";
import { HostObject } from "./hostObject";
import type { TableFilterObject } from "./tableFilter";

/** The filter of one column of a table. */
export class FilterObject extends HostObject {
  readonly excelName = "Filter";

  constructor(
    private readonly filter: TableFilterObject,
    private readonly column: number,
  ) {
    super();
  }

  get Criteria() {
    return this.filter.criteriaOf(this.column);
  }
  Apply(criteria: FilterCriteria) {
    this.filter.Apply(null, this.column, criteria);
  }
  ApplyValuesFilter(values: unknown[]) {
    this.Apply({ filterOn: "Values", values });
  }
  ApplyCustomFilter(criterion1: string, criterion2?: string | null, operator?: string | null) {
    this.Apply({
      filterOn: "Custom",
      criterion1,
      criterion2: criterion2 ?? null,
      operator: operator ?? null,
    });
  }
  ApplyDynamicFilter(dynamicCriteria: string) {
    this.Apply({ filterOn: "Dynamic", dynamicCriteria });
  }
  ApplyTopItemsFilter(count: number) {
    this.Apply({ filterOn: "TopItems", criterion1: String(count) });
  }
  ApplyTopPercentFilter(percent: number) {
    this.Apply({ filterOn: "TopPercent", criterion1: String(percent) });
  }
  ApplyBottomItemsFilter(count: number) {
    this.Apply({ filterOn: "BottomItems", criterion1: String(count) });
  }
  ApplyBottomPercentFilter(percent: number) {
    this.Apply({ filterOn: "BottomPercent", criterion1: String(percent) });
  }
  ApplyCellColorFilter(color: string) {
    this.Apply({ filterOn: "CellColor", color });
  }
  ApplyFontColorFilter(color: string) {
    this.Apply({ filterOn: "FontColor", color });
  }
  ApplyIconFilter(icon: unknown) {
    this.Apply({ filterOn: "Icon", icon });
  }
  Clear() {
    this.filter.ClearColumnCriteria(this.column);
  }
}
