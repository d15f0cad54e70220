import type { FilterCriteria, FilteredColumn } from "../filter";
import { dynamicFilterName } from "../filterNames";
import { element } from "./xml";

/** The filter of a table or of a sheet. Which rows it hides stands with the rows. */
export function filterXml(ref: string, columns: readonly FilteredColumn[] = []): string {
  return element(
    "autoFilter",
    { ref },
    ...columns.flatMap(({ index, criteria }) => {
      const content = criteriaXml(criteria);
      return content ? [element("filterColumn", { colId: index }, content)] : [];
    }),
  );
}

function criteriaXml(criteria: FilterCriteria): string | null {
  const { filterOn, criterion1, criterion2, operator } = criteria;
  switch (filterOn) {
    case "Values": {
      const values = (criteria.values ?? []).map(String);
      const shown = values.filter((value) => value !== "").map((val) => element("filter", { val }));
      return element("filters", { blank: values.includes("") || undefined }, ...shown);
    }
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return element("top10", {
        top: filterOn.startsWith("Top") ? undefined : false,
        percent: filterOn.endsWith("Percent") || undefined,
        val: Number(criterion1),
      });
    case "Custom": {
      const both = [criterion1, criterion2].filter(
        (each) => each !== undefined && each !== null && each !== "",
      );
      const and = both.length > 1 && operator !== "Or";
      return element("customFilters", { and: and || undefined }, ...both.map((each) => customXml(each!)));
    }
    case "Dynamic": {
      const type = dynamicFilterName(String(criteria.dynamicCriteria));
      return type ? element("dynamicFilter", { type }) : null;
    }
    default:
      return null;
  }
}

const operators: Record<string, string | undefined> = {
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  "<>": "notEqual",
  ">=": "greaterThanOrEqual",
  ">": "greaterThan",
};

function customXml(criterion: string): string {
  const [, sign = "=", val = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion)!;
  return element("customFilter", { operator: operators[sign], val });
}
