/** Methods that look at values, so that every formula must show its result before they are called. */
const methods = new Set(
  [
    "Apply",
    "AutoFill",
    "CopyFrom",
    "Find",
    "FindAll",
    "FindAllOrNullObject",
    "FindOrNullObject",
    "GetCellProperties",
    "GetExtendedRange",
    "GetRangeEdge",
    "GetSpecialCells",
    "GetSpecialCellsOrNullObject",
    "GetSpillingToRange",
    "GetSpillingToRangeOrNullObject",
    "GetSpillParent",
    "GetSpillParentOrNullObject",
    "GetSurroundingRegion",
    "GetUsedRange",
    "GetUsedRangeOrNullObject",
    "GetUsedRangeAreas",
    "GetUsedRangeAreasOrNullObject",
    "Reapply",
    "RemoveDuplicates",
    "ReplaceAll",
  ].map((name) => name.toLowerCase()),
);

export const needsResults = (method: string): boolean => methods.has(method.toLowerCase());
