import { columnIndex, maxColumns } from "../grid/address";
import { invalidArgument } from "../hostError";

/** Excel's rules for a name: a letter, _ or \ first, no blanks or signs, no cell's address. */
export function checkName(name: unknown): asserts name is string {
  if (typeof name !== "string" || name.length === 0 || name.length > 255) throw invalidArgument("name");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw invalidArgument(`name ${name}`);
  const cell = /^([A-Za-z]{1,3})\d+$/.exec(name);
  const looksLikeCell = cell !== null && columnIndex(cell[1]!) < maxColumns;
  if (looksLikeCell || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name))
    throw invalidArgument(`name ${name} is a cell's address`);
}
