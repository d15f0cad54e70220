import { BorderStyleTypes, type Univer } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";

/** The look that the host gives every table; see model/tableCreation. */
const tableTheme = "table-default-0";

const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#7f7f7f" } };

/**
 * Tables as Excel shows them in its plainest style, a line above, below and under the headers, in place of the
 * grid's own colours: those would cover what the sheet itself is coloured with.
 */
export function useQuietTables(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetRangeThemeModel)
    .registerDefaultRangeTheme(
      new RangeThemeStyle(tableTheme, {
        headerRowStyle: { bd: { t: line, b: line } },
        lastRowStyle: { bd: { b: line } },
      }),
    );
}
