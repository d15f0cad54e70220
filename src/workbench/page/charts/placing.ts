import type { Box } from "../../book/charts/chartPlace";
import { toPixels } from "../../grid/measures";
import type { View } from "./view";

export interface Placed {
  left: number;
  top: number;
  width: number;
  height: number;
  /** How much of each side lies under headings or frozen cells, for clip-path. */
  hidden: { left: number; top: number };
}

/**
 * Where a chart appears on the screen. One that begins among the frozen rows or columns stays with them, any other
 * scrolls, and goes under them.
 */
export function placed(box: Box, { zoom, headings, frozen, scrolled }: View): Placed {
  const [x, y] = [toPixels(box.left) * zoom, toPixels(box.top) * zoom];
  const staysX = x < frozen.width;
  const staysY = y < frozen.height;
  const left = headings.width + x - (staysX ? 0 : scrolled.x);
  const top = headings.height + y - (staysY ? 0 : scrolled.y);
  return {
    left,
    top,
    width: toPixels(box.width) * zoom,
    height: toPixels(box.height) * zoom,
    hidden: {
      left: Math.max(0, headings.width + (staysX ? 0 : frozen.width) - left),
      top: Math.max(0, headings.height + (staysY ? 0 : frozen.height) - top),
    },
  };
}
