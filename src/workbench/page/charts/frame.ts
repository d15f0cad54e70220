import type { Box } from "../../book/charts/chartPlace";
import { toPoints } from "../../grid/measures";

/** What a person can do to the frame that a chart stands in. */
export interface FrameDeeds {
  box(): Box;
  zoom(): number;
  /** For as long as the mouse is held; `place` makes it last. */
  show(box: Box): void;
  place(box: Box): void;
  remove(): void;
  choose(): void;
  leave(): void;
}

const arrows: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** In points: as far as an arrow key moves a chart, and as small as one gets. */
const step = 6;
const smallest = 60;

/** Makes a chart's element choosable, and lets mouse and keys move it, give it another size and delete it. */
export function makeMovable(element: HTMLElement, deeds: FrameDeeds): void {
  const handle = element.ownerDocument.createElement("span");
  handle.className = "chart-handle";
  element.append(handle);

  element.addEventListener("focus", () => deeds.choose());
  element.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const [x, y] = arrows[event.key] ?? [0, 0];
    const box = deeds.box();
    if (x !== 0 || y !== 0)
      deeds.place(event.shiftKey ? grown(box, x * step, y * step) : moved(box, x * step, y * step));
    else if (event.key === "Delete" || event.key === "Backspace") deeds.remove();
    else if (event.key === "Escape") deeds.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    element.focus({ preventScroll: true });
    drag(element, event, deeds, event.target === handle ? grown : moved);
  });
}

function drag(
  element: HTMLElement,
  from: PointerEvent,
  deeds: FrameDeeds,
  change: (box: Box, right: number, down: number) => Box,
): void {
  const begun = deeds.box();
  const now = (event: PointerEvent) => {
    const points = (pixels: number) => toPoints(pixels) / deeds.zoom();
    return change(begun, points(event.clientX - from.clientX), points(event.clientY - from.clientY));
  };
  const isMeant = (event: PointerEvent) =>
    Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > 3;
  const move = (event: PointerEvent) => {
    if (isMeant(event)) deeds.show(now(event));
  };
  const end = (event: PointerEvent) => {
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", end);
    element.removeEventListener("pointercancel", end);
    if (event.type === "pointerup" && isMeant(event)) deeds.place(now(event));
    else deeds.show(begun);
  };
  element.setPointerCapture(from.pointerId);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", end);
  element.addEventListener("pointercancel", end);
}

const moved = (box: Box, right: number, down: number): Box => ({
  ...box,
  left: Math.max(0, box.left + right),
  top: Math.max(0, box.top + down),
});

const grown = (box: Box, right: number, down: number): Box => ({
  ...box,
  width: Math.max(smallest, box.width + right),
  height: Math.max(smallest, box.height + down),
});
