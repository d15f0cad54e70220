/** A part of the page that F6 goes to. */
export interface Region {
  element: HTMLElement;
  focus(): void;
}

/**
 * F6 goes from one part of the page to the next, and Shift+F6 back, as in Excel: between grid and pane there is no
 * other way for the keyboard, because the grid keeps Tab for its cells.
 */
export function moveBetween(regions: Region[]): { listenIn(window: Window): void } {
  const visible = () => regions.filter(({ element }) => element.getClientRects().length > 0);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const shown = visible();
    const here = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    shown[(here + step + shown.length) % shown.length]?.focus();
  };
  const listenIn = (target: Window) => target.addEventListener("keydown", onKey, { capture: true });
  listenIn(window);
  return { listenIn };
}
