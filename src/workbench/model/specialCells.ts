import { type SpecialKind, specialCells } from "../grid/specialCells";
import type { ValueType } from "../grid/cells";
import type { Area } from "../grid/address";
import { apiNotFound, invalidArgument } from "../hostError";
import type { Place } from "./place";

const kinds: SpecialKind[] = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
];
const missing = ["SameConditionalFormat", "SameDataValidation"];

/** Excel names each set of kinds of values by its members: "LogicalText", "ErrorsNumbersText" … */
function valueTypes(name: string): Set<ValueType> {
  if (name === "All") return new Set(["Empty", "Double", "String", "Boolean", "Error"]);
  const found = new Set<ValueType>();
  let rest = name;
  const words: [string, ValueType][] = [
    ["Errors", "Error"],
    ["Logical", "Boolean"],
    ["Numbers", "Double"],
    ["Text", "String"],
  ];
  for (const [word, type] of words) {
    if (!rest.startsWith(word)) continue;
    found.add(type);
    rest = rest.slice(word.length);
  }
  if (rest !== "" || found.size === 0) throw invalidArgument(`cellValueType ${name}`);
  return found;
}

/** Range.getSpecialCells(): which areas they are; none when there is no such cell. */
export function specialAreas(place: Place, kind: string, valueType?: string | null): Area[] {
  if (missing.includes(kind)) throw apiNotFound(`Range.getSpecialCells(${kind})`);
  if (!kinds.includes(kind as SpecialKind)) throw invalidArgument(`cellType ${kind}`);
  const types = valueTypes(valueType ?? "All");
  const { book, sheet, area } = place;
  const part = book.grid.clip(sheet, area);
  return part ? specialCells(book.grid, sheet, part, kind as SpecialKind, types) : [];
}
