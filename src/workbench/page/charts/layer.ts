import type { Workbook } from "@univerjs/core";
import type { Book } from "../../book/book";
import { activateChart } from "../../book/charts/activeChart";
import { type Box, boxOf } from "../../book/charts/chartPlace";
import type { ChartEntry } from "../../book/charts/charts";
import { spokenChart } from "./alternative";
import type * as drawing from "./drawing";
import { makeMovable } from "./frame";
import { placed } from "./placing";
import { shownChart } from "./shown";
import { ChartSteps } from "./steps";
import { canvasOf, type View, viewOf } from "./view";

type Library = typeof drawing;

interface Picture {
  entry: ChartEntry;
  element: HTMLElement;
  canvas: HTMLElement;
  drawing: drawing.Drawing;
  /** What was drawn last, so that nothing is drawn twice. */
  drawn: string;
  /** While it is dragged. */
  held: Box | null;
}

export interface ChartLayer {
  dispose(): void;
}

/** In pixels: a chart's border, and how far the mark of the chosen one reaches outside of it. */
const border = 1;
const outside = 9;

/** Draws the charts of the sheet that is shown over its cells. The library is fetched when the first one is there. */
export function openChartLayer(
  book: Book,
  workbook: Workbook,
  refused: (why: Error) => void,
  focusGrid: () => void,
): ChartLayer {
  const layer = document.createElement("div");
  layer.className = "charts";
  const pictures = new Map<string, Picture>();
  const steps = new ChartSteps(book);
  let library: Library | null = null;
  let stale = true;
  let seen = "";
  let gone = false;
  let frame = 0;

  const attempt = (what: () => void) => {
    try {
      what();
    } catch (error) {
      refused(error as Error);
    }
  };

  const boxFor = ({ entry, held }: Picture) => held ?? boxOf(book.sheet(entry.sheetId), entry);

  function open(entry: ChartEntry): Picture {
    const element = document.createElement("div");
    element.className = "chart";
    element.tabIndex = 0;
    element.setAttribute("role", "img");
    const canvas = document.createElement("div");
    canvas.className = "chart-drawing";
    element.append(canvas);
    layer.append(element);
    const picture: Picture = {
      entry,
      element,
      canvas,
      drawing: library!.openDrawing(canvas),
      drawn: "",
      held: null,
    };
    makeMovable(element, {
      box: () => boxOf(book.sheet(entry.sheetId), entry),
      zoom: () => viewOf(book.grid, workbook)?.zoom ?? 1,
      show: (box) => {
        picture.held = box;
        seen = "";
      },
      place: (box) => {
        picture.held = null;
        attempt(() => steps.move(entry, box));
      },
      remove: () => {
        attempt(() => steps.remove(entry));
        focusGrid();
      },
      choose: () => activateChart(book, entry),
      leave: () => focusGrid(),
    });
    element.addEventListener("blur", () => {
      if (book.charts.active === entry) activateChart(book, null);
    });
    return picture;
  }

  function close(id: string, picture: Picture): void {
    pictures.delete(id);
    picture.drawing.dispose();
    picture.element.remove();
  }

  /** Brings the pictures of the sheet up to date: which there are, and what they show. */
  function refresh(sheetId: string): void {
    const entries = book.charts.on(sheetId);
    for (const [id, picture] of pictures) if (!entries.includes(picture.entry)) close(id, picture);
    for (const entry of entries) {
      const picture = pictures.get(entry.id) ?? open(entry);
      pictures.set(entry.id, picture);
      const shown = shownChart(book, entry);
      const drawn = JSON.stringify(shown);
      if (drawn === picture.drawn) continue;
      picture.drawn = drawn;
      picture.element.setAttribute("aria-label", spokenChart(shown, book.language));
      picture.element.style.borderColor =
        entry.line?.style === "None" ? "transparent" : (entry.line?.color ?? "#D9D9D9");
      picture.drawing.setOption(library!.chartOption(shown), { notMerge: true });
    }
  }

  function arrange(view: View, canvas: HTMLElement): void {
    const outer = layer.parentElement!.getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    Object.assign(layer.style, {
      left: `${inner.left - outer.left}px`,
      top: `${inner.top - outer.top}px`,
      width: `${inner.width}px`,
      height: `${inner.height}px`,
    });
    for (const picture of pictures.values()) {
      const place = placed(boxFor(picture), view);
      const { style } = picture.element;
      style.left = `${place.left}px`;
      style.top = `${place.top}px`;
      style.width = `${place.width}px`;
      style.height = `${place.height}px`;
      const cut = (hidden: number) => (hidden > 0 ? hidden : -outside);
      style.clipPath = `inset(${cut(place.hidden.top)}px ${-outside}px ${-outside}px ${cut(place.hidden.left)}px)`;
      style.visibility = place.width > 0 && place.height > 0 ? "visible" : "hidden";
      // Drawn in its own size and then scaled, so that letters grow with the sheet.
      const inside = (length: number) => Math.max(0, length - 2 * border) / view.zoom;
      const size = { width: inside(place.width), height: inside(place.height) };
      picture.canvas.style.transform = `scale(${view.zoom})`;
      picture.drawing.resize(size);
    }
  }

  /** Once a frame: where nothing has changed, nothing is done. */
  function look(): void {
    if (gone) return;
    frame = requestAnimationFrame(look);
    const view = viewOf(book.grid, workbook);
    const canvas = canvasOf(book.grid, workbook);
    if (!view || !canvas) return;
    const { length } = book.charts.on(view.sheetId);
    if (length === 0 && pictures.size === 0) return;
    if (!library) return;
    if (!layer.isConnected) canvas.parentElement!.append(layer);
    const boxes = [...pictures.values()].map((picture) => Object.values(boxFor(picture)).join());
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const sees = [JSON.stringify(view), left, top, width, height, ...boxes].join(" ");
    if (!stale && sees === seen) return;
    if (stale || !seen.includes(view.sheetId)) refresh(view.sheetId);
    stale = false;
    arrange(view, canvas);
    seen = sees;
  }

  const note = () => {
    stale = true;
    if (library || book.charts.all().length === 0) return;
    void import("./drawing").then((loaded) => (library = loaded));
  };
  const listeners = [
    book.charts.onChange(note),
    book.grid.onCommand((id) => {
      if (/\.mutation\./.test(id)) stale = true;
    }),
  ];
  const keys = (event: KeyboardEvent) => {
    // As in Excel: the first object of the sheet.
    if (!event.ctrlKey || !event.altKey || event.code !== "Digit5") return;
    const [first] = pictures.values();
    first?.element.focus();
    event.preventDefault();
  };
  document.addEventListener("keydown", keys, true);
  note();
  frame = requestAnimationFrame(look);

  return {
    dispose: () => {
      gone = true;
      cancelAnimationFrame(frame);
      document.removeEventListener("keydown", keys, true);
      for (const listener of listeners) listener.dispose();
      for (const [id, picture] of pictures) close(id, picture);
      layer.remove();
    },
  };
}
