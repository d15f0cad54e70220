import type { Book } from "../book/book";
import type { FunctionsMetadata } from "../host/customFunctions";
import type { WorkbenchLanguage } from "../language";
import { type Addin, type AddinSetting, startAddin } from "./addin";
import { Bar } from "./bar";
import { breath } from "./breath";
import type { Desk } from "./desk";
import { pickFile, takeDropped } from "./filePicking";
import { moveBetween } from "./focus";
import { loadFonts } from "./fonts";
import type { WorkbenchHandle } from "./handle";
import type { Lender } from "./lending";
import { gridPacks } from "./localePacks";
import { type RibbonButton, readManifest } from "./manifest";
import { Pane } from "./pane";
import { findPlace } from "./place";
import { addinFolder, buildRibbon } from "./ribbon";
import { Shelf } from "./shelf";
import { clockTime, fill, wordsIn } from "./words";
import type { Workplace } from "./workplace";
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
/** How long the grid waits for the pane at most. */
const PANE_FIRST_MS = 2000;
const announce = (text: string) => (part("announcement").textContent = text);

/** Opens the workbook of the last time, or an empty one, and the add-in beside it. */
async function start(): Promise<void> {
  document.documentElement.lang = language;
  part("notice").textContent = words.starting;
  const shelf = new Shelf();
  const [manifest, found] = await Promise.all([loadManifest(), findKept(shelf)]);
  document.title = fill(words.title, { addin: manifest.name });
  part("grid").setAttribute("aria-label", words.grid);
  const bar = new Bar(part("bar"), words.close);
  /** null until the grid is there. */
  let desk: Desk | null = null;
  const pane: Pane = new Pane(part("pane"), part("divider"), manifest.name, words, (open) => {
    desk?.showPane(open);
    if (!open) desk?.focusGrid();
  });
  const keys = moveBetween([
    { element: part("ribbon"), focus: () => part("ribbon").querySelector("button")?.focus() },
    { element: part("grid"), focus: () => desk?.focusGrid() },
    { element: part("pane"), focus: () => pane.focus() },
  ]);
  const addinSetting: AddinSetting = {
    pane,
    language,
    panePath: manifest.panePath,
    lendBy: (lend) => {
      window.lendTo = (paneWindow) => {
        lend(paneWindow);
        keys.listenIn(paneWindow);
      };
    },
  };
  // The pane comes first: it is a small part of what there is to run, and can be used while the grid comes.
  const addin = startAddin(addinSetting, found.kept?.settings);
  const paneShown = shown(addin);
  const fonts = paneShown.then(loadFonts);
  // Meanwhile the browser fetches the grid's scripts and doesn't read them yet, which would hold the pane up.
  const gridSide = paneShown.then(async () => {
    void gridPacks(language);
    const door = await import(/* webpackChunkName: "grid-side", webpackPrefetch: true */ "./gridDoor");
    return door.openGridSide();
  });
  const laid = layWorkplace();
  let leaving = false;

  buildRibbon(part("ribbon"), manifest, language, words, {
    press: (button) => press(button),
    open: async () => {
      const picked = pickFile();
      import("./opening").then(({ prepareOpening }) => prepareOpening()).catch(() => undefined);
      const file = await picked;
      if (file) await open(file);
    },
    download: async () => {
      const [workplace, { downloadXlsx }] = await Promise.all([laid, gridSide]);
      if (!(await maySave(workplace.desk.book))) return;
      announce(words.downloading);
      try {
        announce(fill(words.downloaded, { file: await downloadXlsx(workplace.desk.book) }));
        await workplace.noteSaved();
      } catch (error) {
        warn(fill(words.downloadFailed, { why: reasonOf(error) }));
      }
    },
    leave: async (address) => {
      await (await laid).putAway();
      leaving = true;
      location.href = address;
    },
  });
  takeDropped(words.dropHere, (file) => void open(file));
  const workplace = await laid;
  window.addEventListener("beforeunload", (event) => {
    void workplace.putAway();
    if (workplace.unsaved && !leaving) event.preventDefault();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) void workplace.putAway();
  });
  part("notice").textContent = words.notice;
  if (found.kept) {
    bar.show(fill(words.wentOn, { name: found.kept.name, time: clockTime(found.kept.at, language) }), [
      { label: words.beginAnew, press: () => void beginAnew() },
    ]);
  }
  await workplace.desk.ready;

  /** The grid with the workbook, as soon as its scripts are there. */
  async function layWorkplace(): Promise<Workplace> {
    const metadata = addinText(manifest.metadataPath);
    // A canvas does not draw anew when a font arrives.
    const [{ Workplace: Place, workbenchHandle }, metadataText] = await Promise.all([
      gridSide,
      metadata,
      fonts,
    ]);
    const place = new Place(
      {
        ...addinSetting,
        container: part("grid"),
        metadata: JSON.parse(metadataText) as FunctionsMetadata,
        refused: { locked: () => warn(words.pasteRefused), merged: () => warn(words.pasteMerged) },
        locked: (lift) => {
          bar.show(words.cellsLocked, lift ? [{ label: words.unprotect, press: lift }] : []);
          announce(words.cellsLocked);
        },
        chartRefused: () => warn(words.chartRefused),
        created: (bytes) => {
          const file = bytes && new File([bytes as BlobPart], `${words.newWorkbook}.xlsx`);
          const press = () => void (file ? open(file) : beginAnew());
          bar.show(words.workbookMade, [{ label: words.openIt, press }]);
          announce(words.workbookMade);
        },
      },
      shelf,
      found.place,
      (opened) => {
        desk = opened;
        window.workbench = workbenchHandle(opened.book, opened.host.requests, () => opened.ready);
      },
      () => warn(words.notKeeping),
    );
    await place.lay(found.kept, addin);
    return place;
  }

  async function open(file: File): Promise<void> {
    const [{ openFile }, workplace] = await Promise.all([import("./opening"), laid]);
    bar.hide();
    if (!(await openFile(file, workplace, words, language))) return;
    announce(fill(words.opened, { file: file.name }));
    offerBack(fill(words.opened, { file: file.name }));
  }

  /** What a file can't hold is said before there is one. */
  async function maySave(book: Book): Promise<boolean> {
    const { unsavedParts } = await gridSide;
    const items = unsavedParts(book, language);
    if (items.length === 0) return true;
    const { ask } = await import("./dialog");
    const choices = [
      { label: words.saveAnyway, value: true },
      { label: words.cancel, value: false },
    ];
    return ask({ title: words.saving, lines: [words.notSaved], items, choices, otherwise: false });
  }

  async function beginAnew(): Promise<void> {
    await (await laid).replace(null);
    offerBack(words.anew);
  }

  function offerBack(message: string): void {
    bar.show(message, [
      { label: words.takeBack, press: () => void laid.then((workplace) => workplace.takeBack()) },
    ]);
  }

  async function press({ action, id, label }: RibbonButton): Promise<void> {
    if (action.kind === "pane") {
      pane.open();
      pane.focus();
      return;
    }
    try {
      if (!desk?.isReady()) throw new Error(words.notReady);
      await desk.press(action.name, id);
    } catch (error) {
      warn(fill(words.commandFailed, { command: label, why: reasonOf(error) }));
    }
  }
}

/** Resolves when the pane shows what it has; a pane that takes long, or never comes, keeps nothing else waiting. */
async function shown(addin: Addin): Promise<void> {
  await Promise.race([
    addin.loaded.then(breath),
    new Promise((resolve) => setTimeout(resolve, PANE_FIRST_MS)),
  ]);
}

/** Where this tab keeps its workbook, and the one to go on with. A browser that keeps nothing begins anew. */
async function findKept(shelf: Shelf) {
  try {
    const { place, from } = await findPlace(shelf);
    const kept = from === null ? null : await shelf.read(from);
    if (from !== null && from !== place && kept) {
      await shelf.write(place, kept);
      await shelf.clear(from);
    }
    return { place, kept };
  } catch {
    return { place: "", kept: null };
  }
}

async function loadManifest() {
  const xml = new DOMParser().parseFromString(await addinText("manifest.xml"), "text/xml");
  return readManifest(xml, language);
}

async function addinText(path: string): Promise<string> {
  const response = await fetch(addinFolder + path);
  if (!response.ok) throw new Error(`${addinFolder}${path}: ${response.status}`);
  return response.text();
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function warn(text: string): void {
  part("notice").textContent = text;
  announce(text);
}

start().catch((error: unknown) => warn(fill(words.failed, { why: reasonOf(error) })));
