import { parseArea } from "../grid/address";
import { toPoints } from "../grid/measures";
import { cellClicked, workbookActivated } from "../host/pointing";
import { createUniver, createWorkbook, enginePlugins } from "../grid/engine";
import { keepRulesInStep } from "../grid/movingRules";
import { leaveRulesUncalculated } from "../grid/unseenRules";
import type { Book } from "../book/book";
import type { Host, RequestRecord } from "../host/host";
import type { WorkbenchLanguage } from "../language";
import { type FunctionsMetadata, registerFunctions } from "../host/customFunctions";
import { associations, invokeThroughOffice } from "../host/invocation";
import { openHost } from "../host/openHost";
import { pressButton, visibilityEntry } from "../host/ribbonCommand";
import type { InvocationResult } from "../host/services";
import type { WorkbookSnapshot } from "../snapshot";
import { takeSnapshot } from "../host/takeSnapshot";
import { typeInto } from "../host/typing";
import { fillBook, insertSheets } from "../open/filling";
import type { Loss } from "../open/losses";
import { type ReadFile, readFile } from "../open/readFile";
import { workbookData } from "../open/workbookData";
import { writeXlsx } from "../xlsx/write";
import { type OfficeGlobals, bootOfficeJs } from "./officeJs";

export interface HeadlessOptions {
  language?: WorkbenchLanguage;
  /** A file to open: .xlsx, .ods or .csv, told by its content. Rejects with an OpenProblem where it can't be. */
  file?: { bytes: Uint8Array; name: string };
  /** A workbook as it stood, instead of a file. */
  content?: WorkbookSnapshot;
}

export interface Headless extends OfficeGlobals {
  /** The host's own handle on the workbook, past the add-in. */
  workbook: Book;
  /** Every request since the start, or since the last `requests.length = 0`. */
  requests: RequestRecord[];
  /** Makes the n-th request from now on fail, or every one that the function picks; null makes none fail. */
  failRequest: Host["failRequest"];
  /**
   * Enters something into a cell as a person at the keyboard does; the add-in hears of it. Resolves when formulas
   * show their results and all events are sent.
   */
  edit(sheet: string, address: string, entry: string | number | boolean): Promise<void>;
  /** Clicks into the middle of a cell. */
  click(sheet: string, address: string): Promise<void>;
  /** Comes back to the workbook from another window. */
  comeBack(): Promise<void>;
  /** The same as edit, done by somebody who works on the file elsewhere. */
  editElsewhere(sheet: string, address: string, entry: string | number | boolean): Promise<void>;
  /**
   * Makes functions known to the workbook's formulas. They are found where CustomFunctions.associate puts them,
   * unless they are given.
   */
  registerFunctions(
    metadata: FunctionsMetadata,
    functions?: Record<string, (...args: never[]) => unknown>,
  ): void;
  /** Calls an associated function through office.js, as Excel does it; the answer is what office.js sent back. */
  invoke(id: string, args: unknown[]): Promise<InvocationResult>;
  /** Presses a ribbon button; resolves when its function has finished. */
  pressButton(functionName: string): Promise<void>;
  /** Resolves when everything that the add-in asked for is done. */
  idle(): Promise<void>;
  /** The workbook as plain data, for instance for writing a file. */
  snapshot(): Promise<WorkbookSnapshot>;
  /** What the opened file held and the host can't keep. */
  losses: Loss[];
  /** Files of the workbooks that the add-in opened beside this one; null for an empty one. */
  created: (Uint8Array | null)[];
  /** Finishes what is under way and lets the workbook go. */
  dispose(): Promise<void>;
}

/** Excel without Excel and without a window: Microsoft's office.js over a workbook of its own. */
export async function openHeadless({
  language = "zh-CN",
  file,
  content: stood,
}: HeadlessOptions = {}): Promise<Headless> {
  const opened: ReadFile | undefined = file
    ? await readFile(file.bytes, file.name)
    : stood && { snapshot: stood, losses: [] };
  const univer = createUniver(language);
  for (const plugin of enginePlugins) univer.registerPlugin(plugin);
  const content = opened && workbookData(opened.snapshot, opened.calculated);
  const { book, host, runtime } = openHost(univer, createWorkbook(univer, language, content), language);
  runtime.onVisibility = (visibility) => host.emit([visibilityEntry(visibility)]);
  keepRulesInStep(book.grid);
  leaveRulesUncalculated(book.grid);
  if (opened) {
    fillBook(book, opened.snapshot);
    await book.grid.settle();
    book.grid.forgetUndo();
  }
  const created: Headless["created"] = [];
  book.filing = {
    read: async (bytes) => {
      const { snapshot } = await readFile(bytes, "");
      return (place) => insertSheets(book, snapshot, place);
    },
    write: async () => writeXlsx(await takeSnapshot(book)),
    create: (bytes) => created.push(bytes),
  };
  const globals = await bootOfficeJs(host, language, new Map());
  return {
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    workbook: book,
    requests: host.requests,
    failRequest: (which) => host.failRequest(which),
    edit: (sheet, address, entry) => typeInto(book, sheet, address, entry),
    click: async (name, address) => {
      const sheet = book.findSheet(name);
      const area = parseArea(address);
      if (!sheet || !area) throw new Error(`No cell ${name}!${address}`);
      await cellClicked(book, sheet.getSheetId(), area, {
        offsetX: toPoints(sheet.getColumnWidth(area.column)) / 2,
        offsetY: toPoints(sheet.getRowHeight(area.row)) / 2,
      });
    },
    comeBack: () => workbookActivated(book),
    editElsewhere: async (sheet, address, entry) => {
      const { events } = book;
      if (!events) throw new Error("the host has no events");
      events.author = "Remote";
      try {
        await typeInto(book, sheet, address, entry);
      } finally {
        events.author = "Local";
      }
    },
    registerFunctions: (metadata, functions) => {
      const associated = associations(globals);
      registerFunctions(book, metadata, {
        find: (id) => (functions?.[id] as ((...args: unknown[]) => unknown) | undefined) ?? associated(id),
        error: (code) => new globals.CustomFunctions.Error(code as CustomFunctions.ErrorCode),
      });
    },
    invoke: (id, args) => invokeThroughOffice(host, runtime, id, args),
    pressButton: (functionName) => pressButton(runtime, functionName, `Button.${functionName}`),
    idle: () => host.idle(),
    snapshot: () => takeSnapshot(book),
    losses: opened?.losses ?? [],
    created,
    dispose: async () => {
      await host.idle();
      await book.grid.settle();
      await book.events?.flush();
      book.grid.calculation.stop();
      univer.dispose();
    },
  };
}
