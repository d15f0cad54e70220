import { IUniverInstanceService } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import { type AddinFunctions, type FunctionsMetadata, registerFunctions } from "../host/customFunctions";
import { associations } from "../host/invocation";
import type { WorkbenchLanguage } from "../language";
import { openHost } from "../host/openHost";
import { pressButton, visibilityEntry } from "../host/ribbonCommand";
import { deferAutoHeight } from "./autoHeight";
import { downloadXlsx } from "./download";
import { moveBetween } from "./focus";
import { loadFonts } from "./fonts";
import { openGridView } from "./gridView";
import { type WorkbenchHandle, workbenchHandle } from "./handle";
import { type Lender, lender } from "./lending";
import { type RibbonButton, readManifest } from "./manifest";
import { Pane } from "./pane";
import { addinFolder, buildRibbon } from "./ribbon";
import { fill, wordsIn } from "./words";
import "./page.css";

declare global {
  interface Window {
    workbench: WorkbenchHandle;
    lendTo: Lender;
  }
}

const language: WorkbenchLanguage =
  new URLSearchParams(location.search).get("lang") === "en-US" ? "en-US" : "zh-CN";
const words = wordsIn(language);
const part = (id: string) => document.getElementById(id)!;
const announce = (text: string) => (part("announcement").textContent = text);

/** Opens an empty workbook and the add-in beside it. */
async function start(): Promise<void> {
  document.documentElement.lang = language;
  part("notice").textContent = words.starting;
  const [[manifest, metadataText]] = await Promise.all([loadAddin(), loadFonts()]);
  document.title = fill(words.title, { addin: manifest.name });
  part("grid").setAttribute("aria-label", words.grid);

  const { univer, workbook } = await openGridView(part("grid"), language);
  const { book, host, runtime } = openHost(univer, workbook, language);
  deferAutoHeight(book.grid, () => runtime.inRequest);
  const pane = new Pane(part("pane"), part("divider"), manifest.name, words, (open) => {
    runtime.visibility = open ? "Visible" : "Hidden";
    host.emit([visibilityEntry(runtime.visibility)]);
    if (!open) focusGrid();
  });
  runtime.onVisibility = (visibility) => (visibility === "Visible" ? pane.open() : pane.close());

  const addinStarted = () => runtime.classicHandlers.size > 0 && runtime.actionsReady;
  const focusGrid = () => {
    univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getUnitId());
    univer.__getInjector().get(ILayoutService).focus();
  };
  const keys = moveBetween([
    { element: part("ribbon"), focus: () => part("ribbon").querySelector("button")?.focus() },
    { element: part("grid"), focus: focusGrid },
    { element: part("pane"), focus: () => pane.focus() },
  ]);
  const lend = lender(host, language, new Map());
  window.lendTo = (paneWindow) => {
    lend(paneWindow);
    keys.listenIn(paneWindow);
  };

  buildRibbon(part("ribbon"), manifest, language, words, {
    press: (button) => press(button),
    download: async () => {
      announce(words.downloading);
      try {
        announce(fill(words.downloaded, { file: await downloadXlsx(book) }));
      } catch (error) {
        warn(fill(words.downloadFailed, { why: reasonOf(error) }));
      }
    },
  });
  part("notice").textContent = words.notice;

  async function press({ action, id, label }: RibbonButton): Promise<void> {
    if (action.kind === "pane") {
      pane.open();
      pane.focus();
      return;
    }
    try {
      if (!addinStarted()) throw new Error(words.notReady);
      await pressButton(runtime, action.name, id);
    } catch (error) {
      warn(fill(words.commandFailed, { command: label, why: reasonOf(error) }));
    }
  }

  const ready = pane.load(addinFolder + manifest.panePath).then(async () => {
    await until(addinStarted);
    registerFunctions(book, JSON.parse(metadataText) as FunctionsMetadata, paneFunctions(pane));
    await book.grid.settle();
  });
  window.workbench = workbenchHandle(book, host.requests, ready);
  await ready;
}

async function loadAddin() {
  const text = async (path: string) => {
    const response = await fetch(addinFolder + path);
    if (!response.ok) throw new Error(`${addinFolder}${path}: ${response.status}`);
    return response.text();
  };
  const xml = new DOMParser().parseFromString(await text("manifest.xml"), "text/xml");
  const manifest = readManifest(xml, language);
  return [manifest, await text(manifest.metadataPath)] as const;
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

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function warn(text: string): void {
  part("notice").textContent = text;
  announce(text);
}

start().catch((error: unknown) => warn(fill(words.failed, { why: reasonOf(error) })));
