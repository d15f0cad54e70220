import { type Univer, type Workbook, Worksheet } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";

type Shown = ReturnType<Worksheet["getCell"]>;

/**
 * What the grid draws, it draws layer by layer: ground, lines, bars, icons, texts. Each layer asks anew for every cell as
 * it is shown, with its rules, formats and marks, which took a third of the drawing. While one picture is drawn nothing
 * changes, so that a cell is asked for once.
 */
export function rememberCellsOfFrame(univer: Univer, workbook: Workbook): void {
  mendOnce();
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getUnitId());
  if (!render) throw new Error("The grid is not drawn yet");
  render.engine.beginFrame$.subscribe(() => {
    drawn = new Map();
    // Also where drawing fails, which nobody is told of.
    queueMicrotask(forget);
  });
  render.engine.endFrame$.subscribe(forget);
}

let isMended = false;
/** By sheet, row and column; null while nothing is drawn. */
let drawn: Map<Worksheet, Map<number, Shown>> | null = null;

const forget = () => {
  drawn = null;
};

/** More columns than a sheet has. */
const stride = 1 << 15;

function mendOnce(): void {
  if (isMended) return;
  isMended = true;
  const ask = Worksheet.prototype.getCell;
  Worksheet.prototype.getCell = function (row, column) {
    if (!drawn) return ask.call(this, row, column);
    let cells = drawn.get(this);
    if (!cells) drawn.set(this, (cells = new Map()));
    const place = row * stride + column;
    let cell = cells.get(place);
    if (cell === undefined) cells.set(place, (cell = ask.call(this, row, column) ?? null));
    return cell;
  };
}
