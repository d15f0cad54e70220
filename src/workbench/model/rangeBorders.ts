import type { IBorderData } from "@univerjs/core";
import { type Area, isWholeColumns, isWholeRows } from "../grid/address";
import { borderOf, type Line, lineOf, noLine, type Side, writeFormats } from "../grid/formats";
import { apiNotFound, invalidArgument } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";
import type { Place } from "./place";

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

type Edge = (typeof edges)[number];

export class RangeBordersObject extends HostCollection {
  readonly excelName = "RangeBorderCollection";

  constructor(private readonly places: readonly Place[]) {
    super();
  }

  items() {
    return edges.map((edge) => new RangeBorderObject(this.places, edge));
  }
  item(edge: unknown) {
    if (!edges.includes(edge as Edge)) throw invalidArgument(`border ${String(edge)}`);
    return new RangeBorderObject(this.places, edge as Edge);
  }
  GetItemAt(index: number) {
    const edge = edges[index];
    if (!edge) throw invalidArgument("index");
    return new RangeBorderObject(this.places, edge);
  }
}

class RangeBorderObject extends HostObject {
  readonly excelName = "RangeBorder";

  constructor(
    private readonly places: readonly Place[],
    private readonly edge: Edge,
  ) {
    super();
  }

  override get identity() {
    return { _Id: this.edge };
  }
  get SideIndex() {
    return this.edge;
  }
  get Style() {
    return this.shared("style");
  }
  set Style(style: string | null) {
    this.change({ style: String(style) });
  }
  get Weight() {
    return this.shared("weight");
  }
  set Weight(weight: string | null) {
    if (!["Hairline", "Thin", "Medium", "Thick"].includes(String(weight)))
      throw invalidArgument(`weight ${weight}`);
    this.change({ weight: String(weight) });
  }
  get Color() {
    return this.shared("color");
  }
  set Color(color: string | null) {
    this.change({ color: String(color) });
  }

  private shared(part: keyof Line): string | null {
    const values = new Set<string>();
    if (this.edge !== "DiagonalDown" && this.edge !== "DiagonalUp")
      for (const place of this.places) collect(place, this.edge, part, values);
    if (values.size > 1) return null;
    return values.size === 1 ? [...values][0]! : noLine[part];
  }

  /** Setting a colour or a weight alone draws a thin continuous line, as in Excel. */
  private change(part: Partial<Line>): void {
    const { edge } = this;
    if (edge === "DiagonalDown" || edge === "DiagonalUp") throw apiNotFound(`RangeBorder ${edge}`);
    for (const place of this.places) place.checkWritable("allowFormatCells");
    for (const place of this.places) draw(place, edge, part);
  }
}

type DrawnEdge = Exclude<Edge, "DiagonalDown" | "DiagonalUp">;

function collect({ book, sheet, area }: Place, edge: DrawnEdge, part: keyof Line, values: Set<string>): void {
  const clipped = book.grid.clip(sheet, area);
  for (const { part: cells, side } of clipped ? linesOf(edge, area) : []) {
    for (let row = cells.row; row < Math.min(cells.row + cells.rows, sheet.getRowCount()); row++) {
      for (
        let column = cells.column;
        column < Math.min(cells.column + cells.columns, sheet.getColumnCount());
        column++
      ) {
        values.add(lineOf(book.grid.styleAt(sheet, row, column).bd, side)[part]);
      }
    }
  }
}

function draw({ book, sheet, area }: Place, edge: DrawnEdge, part: Partial<Line>): void {
  const clipped = book.grid.clip(sheet, area);
  const cellsOf = isWholeColumns(area) || isWholeRows(area) ? clipped : area;
  if (!cellsOf) return;
  for (const { part: cells, side } of linesOf(edge, cellsOf)) {
    writeFormats(book.grid, sheet, cells, (row, column) => {
      const old =
        row < sheet.getRowCount() && column < sheet.getColumnCount()
          ? book.grid.styleAt(sheet, row, column).bd
          : null;
      const line = { ...lineOf(old, side), ...part };
      if (part.style === undefined && line.style === "None") line.style = "Continuous";
      return { bd: { [side]: borderOf(line) } as IBorderData };
    });
  }
}

/** Which sides of which cells make up an edge. */
function linesOf(edge: DrawnEdge, area: Area): { part: Area; side: Side }[] {
  const lastRow = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const lastColumn = { ...area, column: area.column + area.columns - 1, columns: 1 };
  switch (edge) {
    case "EdgeTop":
      return [{ part: { ...area, rows: 1 }, side: "t" }];
    case "EdgeBottom":
      return [{ part: lastRow, side: "b" }];
    case "EdgeLeft":
      return [{ part: { ...area, columns: 1 }, side: "l" }];
    case "EdgeRight":
      return [{ part: lastColumn, side: "r" }];
    case "InsideHorizontal":
      if (area.rows < 2) return [];
      return [
        { part: { ...area, rows: area.rows - 1 }, side: "b" },
        { part: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: "t" },
      ];
    case "InsideVertical":
      if (area.columns < 2) return [];
      return [
        { part: { ...area, columns: area.columns - 1 }, side: "r" },
        { part: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: "l" },
      ];
  }
}
