import {
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
  Univer,
  LogLevel,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { WorkbenchLanguage } from "../language";
import { calculateWhatIsDue } from "./dueFormulas";
import { columnWidth, rowHeight } from "./measures";

type PluginClass = PluginCtor<Plugin>;

/** The part of Univer that the host stands on, in Node and in the page alike. */
export const enginePlugins = [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsTablePlugin,
] as unknown as readonly PluginClass[];

export const firstSheetName: Record<WorkbenchLanguage, string> = { "zh-CN": "Sheet1", "en-US": "Sheet1" };

/** Size of a fresh sheet; it grows when something is written outside. */
const freshRows = 200;
const freshColumns = 26;

export function createUniver(language: WorkbenchLanguage, strings: object = {}, darkMode = false): Univer {
  const locale = language === "zh-CN" ? "zhCN" : "enUS";
  return new Univer({
    locale: locale as never,
    locales: { [locale]: strings } as never,
    logLevel: LogLevel.ERROR,
    darkMode,
  });
}

/** An id in the shape that Excel gives its sheets. */
export const sheetId = (number: number): string =>
  `{00000000-0001-0000-${number.toString(16).padStart(4, "0")}-000000000000}`;

/** The grid shares parsed formulas among all its workbooks, told apart by their ids alone. */
let workbooks = 0;

/** An empty workbook, or one of the given sheets. */
export function createWorkbook(
  univer: Univer,
  language: WorkbenchLanguage,
  content: Partial<IWorkbookData> = {},
): Workbook {
  const id = sheetId(0);
  calculateWhatIsDue();
  return univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: `workbook${++workbooks}`,
    name: language === "zh-CN" ? "工作簿1" : "Book1",
    sheetOrder: [id],
    styles: {},
    sheets: { [id]: freshSheet(id, firstSheetName[language]) },
    ...content,
  }) as Workbook;
}

export function freshSheet(id: string, name: string) {
  return {
    id,
    name,
    rowCount: freshRows,
    columnCount: freshColumns,
    defaultColumnWidth: columnWidth.default,
    defaultRowHeight: rowHeight.default,
    defaultStyle: { ff: "等线", fs: 11 },
  };
}
