import type { ReadCell } from "./cells";
import type { PrintedName } from "./printedName";

const PART = /^[\s　]*(?:其中|内[:：]|of which)/i;

/** Rows and the parts below them: 建设用地, under it 其中：… and what is set in further. A part has the unit of its whole. */
export class Wholes {
  private unit = "";
  private indent = 0;

  /** The unit of the whole that the row is a part of; "" where it is none or bears a unit itself. */
  unitFor(cell: ReadCell, { unit, name }: { unit: string; name: PrintedName | null }): string {
    if (typeof cell !== "string") return "";
    const own = unit || (name?.unit ?? "");
    const indent = cell.length - cell.trimStart().length;
    if (PART.test(cell) || indent > this.indent) return own === "" ? this.unit : "";
    this.unit = own;
    this.indent = indent;
    return "";
  }
}
