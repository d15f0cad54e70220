import type { Grid } from "./cells";
import type { Layout } from "./layout";
import { printedName, type PrintedName } from "./printedName";
import type { RowHead } from "./rowHead";

/** A kind of land: 居住用地, 商业用地, 工业用地（M1）. */
const KIND = /^(?:[^（(]{0,8}用地)(?:[（(].*)?$/;
const INDUSTRIAL = /工业|工矿|^建设用地/;

const NONE: readonly string[] = [];

/** Whether a text beside or above a value says which kind of land it is of. */
export const isLandKind = (text: string) => text.includes("用地") && KIND.test(text);

/**
 * The name where a kind of land stands over it or beside it: 容积率 of 工业用地 is an indicator of its own, and 绿地率, which
 * the catalogue knows of industry alone, is unknown of 居住用地.
 */
export function ofLand(name: PrintedName, kind: string): PrintedName {
  const [indicator] = name.found;
  if (!indicator || name.found.length > 1 || !isLandKind(kind)) return name;
  const land = kind.replace(/[（(].*$/, "");
  const { found } = printedName(land + indicator.name.zh);
  if (found.length === 1) return { ...name, found };
  const isIndustry = indicator.name.zh.startsWith("工业用地") && !INDUSTRIAL.test(name.text + land);
  return isIndustry ? { ...name, found: [] } : name;
}

/** Kinds of land that a row is of: its section, its place, the groups before its name. */
export function landKinds(section: string, { place, groups }: RowHead): readonly string[] {
  if (section === "" && place === "" && groups.length === 0) return NONE;
  return [section, place, ...groups].filter(isLandKind);
}

/** What a plot is used for, between its number and its figures. */
export function usesBefore(grid: Grid, row: number, { values, place }: Layout): readonly string[] {
  const first = values[0]?.index ?? 0;
  const uses: string[] = [];
  for (let column = 0; column < first; column += 1) {
    const text = column === place?.index ? "" : grid.text(row, column);
    if (isLandKind(text)) uses.push(text);
  }
  return uses;
}
