import { BaseReferenceObject } from "@univerjs/engine-formula";
import { maxColumns, maxRows } from "./address";

/**
 * The grid has only as many rows and columns as are in use, and its engine answers #NAME? to a cell beyond them. In
 * Excel there is one: a blank.
 */
export function readBeyondSheet(): void {
  BaseReferenceObject.prototype.isExceedRange = function () {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= maxRows || endColumn >= maxColumns;
  };
}
