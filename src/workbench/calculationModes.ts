/** When formulas are calculated: as files name it, and as Excel's objects do. */
export const calculationModes: Record<string, string> = {
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
};
