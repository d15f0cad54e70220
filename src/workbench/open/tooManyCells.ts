import { OpenProblem } from "./problem";

/** What a browser's tab still bears. */
export const mostCells = 2_000_000;

export const tooManyCells = (cells: number | null) =>
  new OpenProblem(
    `文件${cells === null ? "的单元格过多" : `有 ${cells} 个单元格`}，超过试用台可打开的 ${mostCells} 个，没有打开。请删去不需要的行列或工作表后再打开。`,
    `The file has ${cells === null ? "too many cells" : `${cells} cells`}; the workbench opens at most ${mostCells}. Please delete rows, columns or sheets that aren't needed first.`,
  );
