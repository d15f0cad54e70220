import { IUniverInstanceService } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import type { Book } from "../book/book";
import { calculateRulesInSight } from "../grid/rulesInSight";
import { areaOf, type Grid } from "../grid/grid";
import { select, selectionOf } from "../grid/selection";
import { validateInSight } from "../grid/validationsInSight";
import { keptPassword } from "../book/passwords";
import { associations } from "../host/invocation";
import { type AddinFunctions, type FunctionsMetadata, registerFunctions } from "../host/customFunctions";
import type { Host } from "../host/host";
import { openHost } from "../host/openHost";
import { pressButton, visibilityEntry } from "../host/ribbonCommand";
import { WorksheetProtectionObject } from "../model/worksheetProtection";
import type { AnySnapshot } from "../packedSnapshot";
import type { Addin, AddinSetting } from "./addin";
import { deferAutoHeight } from "./autoHeight";
import { endFilledCells } from "./filledCells";
import { refuseLockedEdits } from "./lockedCells";
import { openChartLayer } from "./charts/layer";
import { pageFiling } from "./filing";
import { keepGridLabelled } from "./gridLabels";
import { openGridView } from "./gridView";
import { showCellMessages } from "./cellMessages";
import { readEntriesAsExcel } from "./typedEntries";
import { editLinesOfTexts } from "./typedLines";
import { wordDaysAsExcel } from "./chineseNumbers";
import { showConditionalNumbers } from "./conditionalNumbers";
import { showNarrowNumbers } from "./narrowNumbers";
import type { Pane } from "./pane";
import { type PasteRefused, pasteAsTyped } from "./pasting";
import { tellOfPointer } from "./pointer";
import { stepBackAsExcel } from "./stepBack";
import { forgetTabsElsewhere } from "./tabMemory";

/** A workbook that lies open, with the add-in beside it. */
export interface Desk {
  book: Book;
  host: Host;
  /** Resolves when the add-in runs, and its functions are known to the grid. */
  ready: Promise<void>;
  /** Whether the add-in can be called already. */
  isReady(): boolean;
  press(functionName: string, controlId: string): Promise<void>;
  /** The pane was opened or closed. */
  showPane(open: boolean): void;
  focusGrid(): void;
  dispose(): void;
}

export interface DeskContent {
  name: string;
  snapshot: AnySnapshot;
  calculated: boolean | undefined;
}

export interface DeskSetting extends AddinSetting {
  container: HTMLElement;
  metadata: FunctionsMetadata;
  addin: Addin;
  /** Nothing was pasted. */
  refused: PasteRefused;
  /** Cells are locked; `lift` takes the protection off, unless a password is asked for. */
  locked(lift: (() => void) | null): void;
  /** The add-in opened a workbook beside this one: what the file holds, or an empty one. */
  created(bytes: Uint8Array | null): void;
  /** A chart could not be moved or deleted. */
  chartRefused(why: Error): void;
  /** Called when the host is there. */
  onHost(desk: Desk): void;
}

export async function openDesk(setting: DeskSetting, content: DeskContent | null): Promise<Desk> {
  const { container, pane, language, addin } = setting;
  // An empty workbook needs nothing of what reads and fills one.
  const filling = content && (await import("../open/filling"));
  const data =
    content && filling
      ? { ...filling.workbookData(content.snapshot, content.calculated), name: content.name }
      : undefined;
  const { univer, workbook, complete } = await openGridView(container, language, data);
  const { book, host, runtime } = openHost(univer, workbook, language, addin.runtime);
  book.filing = pageFiling(book, setting.created);
  calculateRulesInSight(book.grid);
  validateInSight(book.grid);
  deferAutoHeight(book.grid, () => runtime.inRequest);
  forgetTabsElsewhere(book.grid);
  stepBackAsExcel(book.grid);
  showConditionalNumbers(book.grid);
  wordDaysAsExcel(book.grid);
  showNarrowNumbers(book.grid);
  endFilledCells(book.grid);
  readEntriesAsExcel(book.grid);
  editLinesOfTexts(book.grid);
  showCellMessages(book);
  const pointer = tellOfPointer(book);
  const labelled = keepGridLabelled(container, language);
  pasteAsTyped(book, setting.refused);
  refuseLockedEdits(
    book,
    () => runtime.inRequest,
    (sheetId) => setting.locked(liftOf(book, sheetId)),
  );
  // What rules and formulas come to is not waited for: a large workbook is shown with what it held meanwhile.
  if (content && filling) filling.fillBook(book, content.snapshot);
  chooseAnew(book.grid);
  const focusGrid = () => {
    univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getUnitId());
    univer.__getInjector().get(ILayoutService).focus();
  };
  const charts = openChartLayer(book, workbook, setting.chartRefused, focusGrid);
  runtime.onVisibility = (visibility) => (visibility === "Visible" ? pane.open() : pane.close());
  const isReady = () => runtime.classicHandlers.size > 0 && runtime.actionsReady;
  let gone = false;
  const desk: Desk = {
    book,
    host,
    ready: Promise.resolve(),
    isReady,
    press: (functionName, controlId) => pressButton(runtime, functionName, controlId),
    showPane: (open) => {
      runtime.visibility = open ? "Visible" : "Hidden";
      host.emit([visibilityEntry(runtime.visibility)]);
    },
    focusGrid,
    dispose: () => {
      gone = true;
      charts.dispose();
      pointer();
      labelled();
      host.toAddin = null;
      book.grid.calculation.stop();
      univer.dispose();
      container.replaceChildren();
    },
  };
  setting.onHost(desk);
  addin.connect(host);
  desk.ready = addin.loaded.then(async () => {
    await until(() => gone || isReady());
    if (gone) return;
    registerFunctions(book, setting.metadata, paneFunctions(pane));
    await complete(() => gone);
    if (!gone) await book.grid.settle();
  });
  return desk;
}

/**
 * The formula bar took the first cell as it is shown, before anybody told it that what is edited is the number itself:
 * Enter there would have made a text of it.
 */
function chooseAnew(grid: Grid): void {
  const { sheetId, range } = selectionOf(grid);
  select(grid, sheetId, areaOf(range));
}

/** null where the protection has a password. */
function liftOf(book: Book, sheetId: string): (() => void) | null {
  const protection = new WorksheetProtectionObject(book, sheetId);
  return keptPassword(book.extras(sheetId).protection!) ? null : () => protection.Unprotect();
}

/** The add-in's functions in the pane's window, which is asked anew each time because the pane may be loaded again. */
function paneFunctions(pane: Pane): AddinFunctions {
  const paneWindow = () => pane.frame.contentWindow as Window & { CustomFunctions: typeof CustomFunctions };
  return {
    find: (id) => associations(paneWindow())(id),
    error: (code) => {
      const { CustomFunctions } = paneWindow();
      return new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
