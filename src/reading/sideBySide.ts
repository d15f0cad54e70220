import type { Facts } from "./bodyFacts";
import type { Column } from "./columns";

/** The columns of each table, where several stand side by side under one line of headings. */
export function sideBySide(columns: readonly Column[], facts: Facts): Column[][] {
  const parts: Column[][] = [[]];
  let hasValues = false;
  columns.forEach((column, i) => {
    if (hasValues && begins(columns, i, parts[parts.length - 1]!, facts)) {
      parts.push([]);
      hasValues = false;
    }
    parts[parts.length - 1]!.push(column);
    if (holdsValues(column, facts)) hasValues = true;
  });
  const heads = (column: Column) => headsRows(column) || namesRows(column, facts);
  return parts.every((part) => part.some(heads)) ? parts : [[...columns]];
}

/** A form's labels beside their entries: nothing heads them, or a year, but they are names of indicators. */
function namesRows({ role, index }: Column, facts: Facts): boolean {
  const { names, texts, numbers } = facts.get(index)!;
  return (role === null || role === "value") && numbers === 0 && names > 1 && names * 2 > texts;
}

const headsRows = ({ role }: Column) => role === "name" || role === "place" || role === "year";

function holdsValues(column: Column, facts: Facts): boolean {
  const { role, index } = column;
  if (role === "value") return !namesRows(column, facts);
  return role === null && facts.get(index)!.numbers > 0;
}

/**
 * A table begins anew with a number or a name behind values, or where what headed the rows of the first does so again,
 * or behind a blank column, if values follow.
 */
function begins(columns: readonly Column[], at: number, part: readonly Column[], facts: Facts): boolean {
  const column = columns[at]!;
  const rest = columns.slice(at + 1);
  if (column.role === "number")
    return facts.get(column.index)!.filled > 0 && rest.some(({ role }) => role === "name");
  if (namesRows(column, facts)) return rest.some((other) => holdsValues(other, facts));
  if (!headsRows(column) || !rest.some((other) => holdsValues(other, facts))) return false;
  if (column.role === "name") return true;
  const isAgain = part.some(({ role, path }) => role === column.role && path.join() === column.path.join());
  return isAgain || column.index > columns[at - 1]!.index + 1;
}
