import { Book } from "../book";
import { completeCopies } from "../copiedSheet";
import { createUniver, createWorkbook, enginePlugins } from "../grid/engine";
import { Grid } from "../grid/grid";
import { keepRulesInStep } from "../grid/movingRules";
import { Host, type RequestRecord } from "../host";
import type { WorkbenchLanguage } from "../language";
import { freshRuntime } from "../services";
import type { WorkbookSnapshot } from "../snapshot";
import { takeSnapshot } from "../takeSnapshot";
import { type OfficeGlobals, bootOfficeJs } from "./officeJs";

export interface HeadlessOptions {
  language?: WorkbenchLanguage;
}

export interface Headless extends OfficeGlobals {
  /** The host's own handle on the workbook, past the add-in. */
  workbook: Book;
  /** Every request since the start, or since the last `requests.length = 0`. */
  requests: RequestRecord[];
  /** Makes the n-th request from now on fail, or every one that the function picks; null makes none fail. */
  failRequest: Host["failRequest"];
  /** The workbook as plain data, for instance for writing a file. */
  snapshot(): Promise<WorkbookSnapshot>;
  dispose(): void;
}

/** Excel without Excel and without a window: Microsoft's office.js over a workbook of its own. */
export async function openHeadless({ language = "zh-CN" }: HeadlessOptions = {}): Promise<Headless> {
  const univer = createUniver(language);
  for (const plugin of enginePlugins) univer.registerPlugin(plugin);
  const grid = new Grid(univer, createWorkbook(univer, language));
  keepRulesInStep(grid);
  const book = new Book(grid, language);
  completeCopies(book);
  const host = new Host(book, freshRuntime());
  const globals = await bootOfficeJs(host, language, new Map());
  return {
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    workbook: book,
    requests: host.requests,
    failRequest: (which) => host.failRequest(which),
    snapshot: () => takeSnapshot(book),
    dispose: () => univer.dispose(),
  };
}
