import { type Area } from "../grid/address";
import { apiNotFound, invalidArgument } from "../hostError";
import { HostCollection, HostObject, membersOf } from "./hostObject";
import type { Place } from "./place";

/** What Excel's lists of properties name in short. */
type Wanted = { [name: string]: boolean | Wanted | undefined };
type Given = { [name: string]: unknown };

const edges: Record<string, string> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** The part of an object by its short name; a border by the side it stands for. */
function part(object: HostObject, name: string): { member: string; value: unknown; writable: boolean } {
  if (object instanceof HostCollection && name in edges)
    return { member: name, value: object.item(edges[name]), writable: false };
  const member = membersOf(object).get(name.toLowerCase());
  if (!member || member.kind !== "property") throw apiNotFound(`${object.excelName}.${name}`);
  return {
    member: member.name,
    value: (object as unknown as Record<string, unknown>)[member.name],
    writable: member.writable,
  };
}

/** The wanted properties of one cell, row or column, in the shape in which they were asked for. */
export function readProperties(object: HostObject, wanted: Wanted): Given {
  const found: Given = {};
  for (const [name, below] of Object.entries(wanted ?? {})) {
    if (!below) continue;
    const { value } = part(object, name);
    if (!(value instanceof HostObject)) found[name] = value;
    else if (value instanceof HostCollection && typeof below === "object")
      found[name] = borders(value, below);
    else if (typeof below === "object") found[name] = readProperties(value, below);
    else throw invalidArgument(`${object.excelName}.${name}`);
  }
  return found;
}

/** What is asked of borders is answered for each side. */
const borders = (collection: HostCollection, wanted: Wanted): Given =>
  Object.fromEntries(
    Object.entries(edges).map(([side, edge]) => [side, readProperties(collection.item(edge), wanted)]),
  );

export function writeProperties(object: HostObject, given: Given): void {
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === undefined || value === null) continue;
    const { member, value: current, writable } = part(object, name);
    if (current instanceof HostObject) writeProperties(current, value as Given);
    else if (writable) (object as unknown as Record<string, unknown>)[member] = value;
    else throw apiNotFound(`Setting ${object.excelName}.${name}`);
  }
}

/** One entry for each cell, row or column of a range, as Excel wants them. */
export function eachOf<T>(given: T[], count: number, act: (entry: T, index: number) => void): void {
  if (!Array.isArray(given) || given.length !== count)
    throw invalidArgument("The number of entries doesn't match the size of the range.");
  given.forEach(act);
}

export const cellAt = ({ area }: Place, row: number, column: number): Area => ({
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});
