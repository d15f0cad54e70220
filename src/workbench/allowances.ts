/** What a protected sheet may allow, by Excel's names, and how the file calls it. */
export const ALLOWANCES = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

/** These the file takes for allowed unless it says otherwise; all others for refused. */
export const USUALLY_ALLOWED: readonly string[] = ["objects", "scenarios"];

/** A workbook's password bears its own names: workbookPassword, workbookHashValue. */
export const workbookAttribute = (name: string) => `workbook${name[0]!.toUpperCase()}${name.slice(1)}`;
