import type { ChartCellsSnapshot } from "../../snapshot";
import { element, text } from "../xml";
import { value } from "./look";

type Cells = ChartCellsSnapshot;

const formula = ({ reference }: Cells) => element("c:f", {}, text(reference));

function points(cells: readonly (string | number | null)[]): string[] {
  return [
    value("c:ptCount", cells.length),
    ...cells.flatMap((cell, idx) =>
      cell === null ? [] : [element("c:pt", { idx }, element("c:v", {}, text(String(cell))))],
    ),
  ];
}

/** Numbers with what stood there last, so that a reader that calculates nothing draws them, too. */
export function numbers(cells: Cells): string {
  const last = cells.cells.map(({ number }) => number);
  const cache = element("c:numCache", {}, element("c:formatCode", {}, text(cells.format)), ...points(last));
  return element("c:numRef", {}, formula(cells), cache);
}

export function words(cells: Cells): string {
  const last = cells.cells.map((cell) => cell.text || null);
  return element("c:strRef", {}, formula(cells), element("c:strCache", {}, ...points(last)));
}

/** Numbers where all are numbers, such as years; several columns stand in levels. */
export function categories(cells: Cells): string {
  if (cells.rows > 1 && cells.columns > 1) return element("c:multiLvlStrRef", {}, formula(cells));
  const isNumber = ({ number, text }: Cells["cells"][number]) =>
    number !== null && (number !== 0 || /\d/.test(text));
  return cells.cells.length > 0 && cells.cells.every(isNumber) ? numbers(cells) : words(cells);
}
