import type { Text } from "../catalogue/schema";

export type ProblemCode =
  | "structure-protected"
  | "sheet-protected"
  | "read-only"
  | "cell-editing"
  | "too-large"
  | "cell-occupied"
  | "selection-not-a-cell"
  | "place-gone"
  | "sheet-hidden"
  | "no-tables"
  | "rows-moving"
  | "cells-changed"
  | "own-form"
  | "file-unreadable"
  | "sheet-empty"
  | "left-behind"
  | "undo-gone"
  | "host-refused";

/** Something the person can understand and act on. `details` is what the host said, for support. */
export class ExcelProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly text: Text,
    readonly details: string | null = null,
    /** Of what was left behind, for another try with `undo`. */
    readonly step: number | null = null,
  ) {
    super(text.en);
    this.name = "ExcelProblem";
  }
}
