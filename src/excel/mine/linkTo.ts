import { quotedSheet } from "../../sheets/a1";

/** The plain formula that points at a person's own cell; null where the cell holds text, with which none can calculate. */
export function linkTo(
  { address, factor }: { address: string; factor: number | null },
  sheet: string,
): string | null {
  if (factor === null) return null;
  return `=${quotedSheet(sheet)}!${address}${factor === 1 ? "" : `*${factor}`}`;
}
