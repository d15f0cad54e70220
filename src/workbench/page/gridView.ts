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
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import { isDark } from "./officeTheme";
import { createUniver, createWorkbook, enginePlugins } from "../grid/engine";
import type { WorkbenchLanguage } from "../language";
import { rememberCellsOfFrame } from "./cellsOfFrame";
import { drawAtOnce } from "./drawAtOnce";
import { gridWords } from "./locales";
import { enterWhatIsTyped } from "./functionSuggestions";
import { loadIconsWhenShown } from "./iconPictures";
import { scrollExactly } from "./scrolling";
import { useQuietTables } from "./tableLook";

export interface GridView {
  univer: Univer;
  workbook: Workbook;
  /** Brings what an empty workbook can do without until the page is in use; nothing where it is there already. */
  complete(gone: () => boolean): Promise<void>;
}

type AnyPlugin = PluginCtor<Plugin>;

/** The grid with all that a person needs to work in it: formula bar, sheet tabs, menus on the right mouse button. */
export async function openGridView(
  container: HTMLElement,
  language: WorkbenchLanguage,
  content?: Partial<IWorkbookData>,
): Promise<GridView> {
  loadIconsWhenShown();
  drawAtOnce();
  const rest = content && (await import("./gridRest"));
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
  rest?.registerRest(add);
  const workbook = createWorkbook(univer, language, content);
  useQuietTables(univer);
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  rememberCellsOfFrame(univer, workbook);
  scrollExactly(univer, workbook);
  enterWhatIsTyped(univer);
  rest?.finishRest(univer, workbook);
  const complete = async (gone: () => boolean) => {
    if (rest) return;
    const late = await import("./gridRest");
    if (gone()) return;
    late.registerRest(add);
    late.finishRest(univer, workbook);
  };
  return { univer, workbook, complete };
}
