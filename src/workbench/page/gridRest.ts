import type { Univer, Workbook } from "@univerjs/core";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import { keepFilterButtonsLow } from "./filterButtons";

/** What shows rules, lists, filters and tables: an empty workbook has none, so the page needn't wait for it. */
export function registerRest(add: (plugin: unknown, options?: object) => void): void {
  add(UniverSheetsNumfmtUIPlugin);
  add(UniverSheetsDataValidationUIPlugin);
  add(UniverSheetsConditionalFormattingUIPlugin);
  add(UniverSheetsFilterUIPlugin);
  add(UniverSheetsTableUIPlugin, { hideAnchor: true });
}

/** To be called when the grid is drawn. */
export function finishRest(univer: Univer, workbook: Workbook): void {
  keepFilterButtonsLow(univer, workbook);
}
