/** A4 on its side between Excel's own margins (1.91 cm above and below, 1.78 cm at the sides), in points. */
const PAPER = { width: 842 - 2 * 50.4, height: 595 - 2 * 54 };

/** Programs round widths and heights each in their own way. */
const SLACK = 0.95;

/** How far a sheet of these columns is shrunk to fit the paper's width, and how much height then goes on a page. */
export function pageOf(widths: readonly number[]): { scale: number; height: number } {
  const wide = widths.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(100, Math.floor((SLACK * PAPER.width * 100) / wide));
  return { scale, height: (SLACK * PAPER.height * 100) / scale };
}
