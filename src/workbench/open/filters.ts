import type { FilterCriteria, FilteredColumn } from "../filter";
import { dynamicCriteriaName } from "../filterNames";
import { formatArea, parseArea } from "../grid/address";
import type { FilterSnapshot } from "../snapshot";
import type { Losses } from "./losses";
import type { XmlNode } from "./xmlTree";

/** The filter of a sheet outside of its tables. */
export function sheetFilterSnapshot(
  tail: XmlNode,
  sheet: string,
  losses: Losses,
): { filter?: FilterSnapshot } {
  const node = tail.first("autoFilter");
  const area = parseArea(node?.attribute("ref") ?? "");
  if (!node || !area || area.rows < 2) return {};
  return { filter: { range: formatArea(area), columns: filteredColumns(node, sheet, losses) } };
}

/** What a filter goes by; columns that are filtered by colour, icon or parts of dates are listed as lost. */
export function filteredColumns(filter: XmlNode, place: string, losses: Losses): FilteredColumn[] {
  return filter.all("filterColumn").flatMap((column) => {
    const kind = ["filters", "top10", "customFilters", "dynamicFilter", "colorFilter", "iconFilter"].find(
      (name) => column.first(name),
    );
    // A column that only hides its button.
    if (!kind) return [];
    const criteria = criteriaOf(kind, column.first(kind)!);
    const index = Number(column.attribute("colId"));
    if (criteria && Number.isInteger(index)) return [{ index, criteria }];
    losses.add("filters", place);
    return [];
  });
}

function criteriaOf(kind: string, node: XmlNode): FilterCriteria | null {
  switch (kind) {
    case "filters": {
      if (node.first("dateGroupItem")) return null;
      const values = node.all("filter").map((each) => each.attribute("val") ?? "");
      return { filterOn: "Values", values: [...values, ...(node.flag("blank") ? [""] : [])] };
    }
    case "top10": {
      const top = ["0", "false"].includes(node.attribute("top") ?? "") ? "Bottom" : "Top";
      return {
        filterOn: `${top}${node.flag("percent") ? "Percent" : "Items"}`,
        criterion1: node.attribute("val") ?? "10",
      };
    }
    case "customFilters": {
      const [criterion1, criterion2] = node.all("customFilter").map(criterionOf);
      if (criterion1 === undefined) return null;
      const second =
        criterion2 === undefined ? {} : { criterion2, operator: node.flag("and") ? "And" : "Or" };
      return { filterOn: "Custom", criterion1, ...second };
    }
    case "dynamicFilter": {
      const dynamicCriteria = dynamicCriteriaName(node.attribute("type") ?? "");
      return dynamicCriteria ? { filterOn: "Dynamic", dynamicCriteria } : null;
    }
    default:
      return null;
  }
}

const signs: Record<string, string> = {
  lessThan: "<",
  lessThanOrEqual: "<=",
  notEqual: "<>",
  greaterThanOrEqual: ">=",
  greaterThan: ">",
};

const criterionOf = (node: XmlNode) =>
  `${signs[node.attribute("operator") ?? ""] ?? "="}${node.attribute("val") ?? ""}`;
