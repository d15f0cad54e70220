import type { Grid } from "./cells";
import type { FoundTable } from "./findTables";
import { roleOf, type Role } from "./headings";
import { inChinese } from "./inChinese";
import { joinedName } from "./joinedName";
import { printedName, type PrintedName } from "./printedName";
import { isUnit } from "./printedUnit";
import { ofPivot } from "./pivot";
import { asYear, isPeriod, onlyYear } from "./years";

/** A column of a table as its headings describe it. */
export interface Column {
  index: number;
  /** Its headings from the top down, each once. */
  path: readonly string[];
  role: Role | null;
  /** The heading that is an indicator's name, or would be one in a table with indicators as columns. */
  name: PrintedName | null;
  /** As printed in the heading; "" where there is none. */
  unit: string;
  year: number | null;
  /** The heading names a period, so that no year is looked for elsewhere. */
  isPeriod: boolean;
}

export function readColumns(grid: Grid, table: FoundTable): Column[] {
  return Array.from({ length: grid.width }, (_, index) => readColumn(grid, table, index));
}

function readColumn(grid: Grid, { head }: FoundTable, index: number): Column {
  const path = pathOf(grid, head, index);
  const texts = path.map(String);
  const years = texts.map(onlyYear);
  const year = [...years].reverse().find((found) => found !== null) ?? null;
  const names = texts.map((text) => printedName(text));
  const name =
    names.find(({ found }) => found.length > 0) ?? joinedName(texts) ?? joinedName([...texts].reverse());
  return {
    index,
    path: texts,
    role: roleOfPath(path, name !== null),
    name: name ?? likelyName(names),
    unit: unitOf(texts, names),
    year,
    isPeriod: year === null && texts.some(isPeriod),
  };
}

type Heading = string | number | Date;

/** Headings above a column. A blank beside a heading that spans several columns without being merged takes that heading. */
function pathOf(grid: Grid, head: readonly number[], column: number): Heading[] {
  const path: Heading[] = [];
  // A title over the whole table is merged even where nobody merged a heading.
  const isMerged = (grid.sheet.merges ?? []).some(
    ({ top, left, bottom, right }) => head.includes(top) && (right > left || bottom > top),
  );
  head.forEach((row, i) => {
    let cell = grid.seen(row, column);
    const below = head.slice(i + 1);
    if (isBlank(cell) && !isMerged && below.some((at) => !isBlank(grid.seen(at, column))))
      cell = spanning(grid, row, below, column);
    if (isBlank(cell) || typeof cell === "boolean") return;
    const heading =
      typeof cell === "string" ? ofPivot(grid.text(row, column) || spanningText(cell)) : (cell as Heading);
    if (!path.includes(heading)) path.push(heading);
  });
  return path.map((cell) => (cell instanceof Date ? `${cell.getUTCFullYear()}年` : cell));
}

const spanningText = (cell: string) => cell.replace(/\s+/g, " ").trim();

function isBlank(cell: unknown): boolean {
  return cell === null || cell === "" || (typeof cell === "string" && cell.trim() === "");
}

function spanning(grid: Grid, row: number, below: readonly number[], column: number) {
  for (let left = column - 1; left >= 0; left -= 1) {
    const cell = grid.seen(row, left);
    if (isBlank(cell)) {
      if (below.every((at) => isBlank(grid.seen(at, left)))) return null;
      continue;
    }
    // A heading that has nothing below it spans down, not across.
    const goesDown = below.every((at) => isBlank(grid.seen(at, left)));
    return goesDown ? null : cell;
  }
  return null;
}

/** The nearest heading decides; one above it only where the nearest says nothing, and then only about values. */
function roleOfPath(path: readonly Heading[], isIndicator: boolean): Role | null {
  // Below a name a t is a tonne, and no statistic.
  const said = path.filter((heading, i) => i === 0 || !isLetters(heading));
  const roles = said.map((heading) => roleOf(heading));
  const nearest = roles[roles.length - 1] ?? null;
  const [first = null, ...below] = roles;
  // The first column of a table turned on its side: 指标, and below it 代码, 单位, 属性.
  const headsRows = first === "name" || first === "place" || first === "year";
  const saysOfColumns = (role: Role | null) => role === "unit" || role === "skip" || role === "number";
  if (headsRows && below.length > 0 && below.every(saysOfColumns)) return first;
  // 农村生活垃圾增长率 below a year is no growth of something else.
  if (isIndicator)
    return nearest === "skip" && said.length > 1 && !isName(said[said.length - 1]!) ? "skip" : null;
  if (nearest === null) return roles.find((role) => role === "value" || role === "skip") ?? null;
  const saysOnlyWhen = nearest === "value" && isBareTime(said[said.length - 1]!);
  return saysOnlyWhen && roles.includes("skip") ? "skip" : nearest;
}

const isLetters = (heading: Heading) =>
  typeof heading === "string" && /^[a-z]{1,2}$/i.test(heading) && isUnit(heading);

const isName = (heading: Heading) => typeof heading === "string" && printedName(heading).found.length > 0;

/** 2020, 2020年, 2020–2035: below 增长 such a heading says when, not what. */
function isBareTime(heading: Heading): boolean {
  return asYear(heading) !== null || /^[\d\s年—–~～至到-]+$/.test(String(heading));
}

/** 面积/公顷, 2022年，%: a unit behind a heading's word. */
const UNIT_BEHIND = /^[\u4e00-\u9fff\d]{2,10}\s*[/／,，:：|]\s*((?:10\^?4\s)?\S{1,12})$/;

function unitOf(texts: readonly string[], names: readonly PrintedName[]): string {
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    if (names[i]!.unit !== "") return names[i]!.unit;
    if (isUnit(texts[i]!) && (roleOf(texts[i]) === null || (i > 0 && isLetters(texts[i]!)))) return texts[i]!;
    const [, behind = ""] = UNIT_BEHIND.exec(inChinese(texts[i]!)) ?? [];
    if (behind !== "" && isUnit(behind)) return behind;
  }
  return "";
}

/** In a table of indicators as columns, one that the catalogue doesn't know: the lowest heading that isn't a unit or a year. */
function likelyName(names: readonly PrintedName[]): PrintedName | null {
  for (let i = names.length - 1; i >= 0; i -= 1) {
    const { text } = names[i]!;
    if (roleOf(text) === null && asYear(text) === null && !isUnit(text)) return names[i]!;
  }
  return null;
}
