import type { SheetReading } from "../../reading/proposal";
import { address } from "../../sheets/a1";
import type { MyTable } from "./ownTables";

/** What was understood, by address. Also for sheets that come from a file; these have no id. */
export function myTable(
  reading: SheetReading,
  about: Pick<MyTable, "sheetId" | "sheetName" | "selected" | "hasMerges" | "targets">,
): MyTable {
  return {
    ...about,
    values: reading.values.map(({ row, column, ...value }) => ({
      address: address(row, column),
      name: value.name,
      indicator: value.indicator,
      value: value.value,
      unit: value.unit,
      catalogueValue: value.catalogueValue,
      factor: value.factor,
      stored: value.stored,
      isHidden: value.isHidden,
      year: value.year,
      place: value.place,
      heading: value.heading,
    })),
    refused: reading.refused.map(({ row, column, name, text, reason }) => ({
      address: row === null || column === null ? null : address(row, column),
      name,
      text,
      reason,
    })),
  };
}
