import {
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  type Plugin,
  type PluginCtor,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import { isDark } from "./officeTheme";
import { createUniver, createWorkbook, enginePlugins } from "../grid/engine";
import type { WorkbenchLanguage } from "../language";
import { gridWords } from "./locales";
import { keepFilterButtonsLow } from "./filterButtons";
import { enterWhatIsTyped } from "./functionSuggestions";
import { scrollExactly } from "./scrolling";
import { useQuietTables } from "./tableLook";

export interface GridView {
  univer: Univer;
  workbook: Workbook;
}

type AnyPlugin = PluginCtor<Plugin>;

/** The grid with all that a person needs to work in it: formula bar, sheet tabs, menus on the right mouse button. */
export async function openGridView(
  container: HTMLElement,
  language: WorkbenchLanguage,
  content?: Partial<IWorkbookData>,
): Promise<GridView> {
  const univer = createUniver(language, await gridWords(language), isDark());
  const add = (plugin: unknown, options?: object) =>
    univer.registerPlugin(plugin as AnyPlugin, options as never);
  add(UniverDocsPlugin);
  add(UniverRenderEnginePlugin);
  add(UniverUIPlugin, { container, header: true, toolbar: false, footer: true });
  add(UniverDocsUIPlugin);
  for (const plugin of enginePlugins) add(plugin);
  add(UniverSheetsUIPlugin, {
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
  });
  add(UniverSheetsFormulaUIPlugin);
  add(UniverSheetsNumfmtUIPlugin);
  add(UniverSheetsDataValidationUIPlugin);
  add(UniverSheetsConditionalFormattingUIPlugin);
  add(UniverSheetsFilterUIPlugin);
  add(UniverSheetsTableUIPlugin, { hideAnchor: true });
  const workbook = createWorkbook(univer, language, content);
  useQuietTables(univer);
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  scrollExactly(univer, workbook);
  keepFilterButtonsLow(univer, workbook);
  enterWhatIsTyped(univer);
  return { univer, workbook };
}
