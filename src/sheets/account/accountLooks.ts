import type { AccountLine } from "../../catalogue/account";
import type { Language } from "../../catalogue/language";
import type { Level } from "../../catalogue/schema";
import { areaAt } from "../a1";
import type { Cell, SheetDescription } from "../description";
import type { Look } from "../look";
import { accountTonnesLook } from "../resultLook";
import { rowHeight } from "../rowHeight";
import { COLUMN, COLUMNS, WIDTHS, YEARS } from "./accountColumns";
import {
  CHOICE_ADVICE,
  CHOICE_ROW,
  FACTOR_YEAR_COLUMN,
  FIRST_LINE,
  HEADINGS_ROW,
  layout,
  OWN_ROWS,
  REGION_COLUMN,
} from "./accountPlaces";
import { ENTERED_ROWS, TOTAL_ROWS, totalLooks } from "./totals";

export function accountLooks(
  lines: readonly AccountLine[],
  level: Level,
  language: Language,
): SheetDescription["looks"] {
  const { rows, totals, effects } = layout(lines.length);
  const count = rows.last - rows.first + 1;
  const tonnes = accountTonnesLook(level, language);
  return [
    { area: areaAt(0, 1, 0), look: "title" },
    { area: areaAt(1, 2, 0), look: "subtitle" },
    { area: areaAt(CHOICE_ROW, 1, COLUMN.sector), look: "subtitle" },
    { area: areaAt(CHOICE_ROW, 1, REGION_COLUMN), look: "formPreset" },
    { area: areaAt(CHOICE_ROW, 1, COLUMN.unit), look: "subtitle" },
    { area: areaAt(CHOICE_ROW, 1, FACTOR_YEAR_COLUMN), look: "formPreset" },
    { area: areaAt(CHOICE_ROW, 1, CHOICE_ADVICE), look: "formWarning" },
    { area: areaAt(HEADINGS_ROW - 1, 1, 0, COLUMNS), look: "formCenter" },
    { area: areaAt(HEADINGS_ROW - 1, 1, COLUMN.factorUsed, YEARS.length), look: "check" },
    { area: areaAt(HEADINGS_ROW, 1, 0, COLUMNS), look: "formHeading" },
    { area: areaAt(FIRST_LINE, count, COLUMN.number, 2), look: "formCenter" },
    { area: areaAt(FIRST_LINE, count, COLUMN.group), look: "formText" },
    { area: areaAt(FIRST_LINE, count, COLUMN.item), look: "formStrong" },
    { area: areaAt(FIRST_LINE, count, COLUMN.kind), look: "formCenter" },
    { area: areaAt(FIRST_LINE, count, COLUMN.unit), look: "formPreset" },
    { area: areaAt(FIRST_LINE, count, COLUMN.current, YEARS.length), look: "formNumber" },
    { area: areaAt(FIRST_LINE, count, COLUMN.defaultFactor), look: "formResult" },
    { area: areaAt(FIRST_LINE, count, COLUMN.ownFactor), look: "formNumber" },
    { area: areaAt(FIRST_LINE, count, COLUMN.factorUnit), look: "formCenter" },
    { area: areaAt(FIRST_LINE, count, COLUMN.emittedCurrent, YEARS.length), look: "formResult" },
    ...emittedLooks(lines, tonnes, language),
    { area: areaAt(FIRST_LINE, count, COLUMN.notation, 2), look: "formInput" },
    { area: areaAt(FIRST_LINE, count, COLUMN.advice), look: "small" },
    { area: areaAt(FIRST_LINE, count, COLUMN.factorUsed, COLUMNS - COLUMN.factorUsed), look: "check" },
    { area: areaAt(rows.last - OWN_ROWS + 1, OWN_ROWS, COLUMN.sector, 4), look: "formInput" },
    { area: areaAt(rows.last - OWN_ROWS + 1, OWN_ROWS, COLUMN.factorUnit), look: "formInput" },
    {
      area: areaAt(totals - 1, 1, COLUMN.item, COLUMN.emittedPlanned - COLUMN.item + 1),
      look: "formHeading",
    },
    { area: areaAt(totals, TOTAL_ROWS, COLUMN.item), look: "strongLine" },
    { area: areaAt(totals, TOTAL_ROWS, COLUMN.factorUnit), look: "formCenter" },
    { area: areaAt(totals, TOTAL_ROWS, COLUMN.emittedCurrent, YEARS.length), look: "formResult" },
    ...totalLooks(totals, tonnes),
    { area: areaAt(totals + ENTERED_ROWS.first, ENTERED_ROWS.count, COLUMN.advice), look: "small" },
    { area: areaAt(effects - 1, 1, 0), look: "section" },
    { area: areaAt(effects, 4, COLUMN.item), look: "strongLine" },
    { area: areaAt(effects, 4, COLUMN.factorUnit), look: "formCenter" },
    { area: areaAt(effects, 4, COLUMN.emittedPlanned), look: "formResult" },
    { area: areaAt(effects, 4, COLUMN.emittedPlanned), look: "asWhole" },
  ];
}

/** Formats have room for three cases, so a line that emits has others than one that takes up. */
function emittedLooks(lines: readonly AccountLine[], tonnes: Look, language: Language) {
  const [emits, takes] =
    language === "zh"
      ? (["asEmitted", "asTaken"] as const)
      : (["asEmittedInEnglish", "asTakenInEnglish"] as const);
  const looks = [
    ...lines.map(({ kind }) => (kind === "sink" ? takes : emits)),
    ...Array.from({ length: OWN_ROWS }, () => tonnes),
  ];
  return runsOf(looks).map(({ first, count, look }) => ({
    area: areaAt(FIRST_LINE + first, count, COLUMN.emittedCurrent, YEARS.length),
    look,
  }));
}

function runsOf<T>(items: readonly T[]): { first: number; count: number; look: T }[] {
  const runs: { first: number; count: number; look: T }[] = [];
  items.forEach((look, first) => {
    const last = runs.at(-1);
    if (last?.look === look) last.count += 1;
    else runs.push({ first, count: 1, look });
  });
  return runs;
}

/** Columns whose words decide how high a line is. */
const WRAPPED = [
  COLUMN.sector,
  COLUMN.group,
  COLUMN.item,
  COLUMN.kind,
  COLUMN.factorUnit,
  COLUMN.reason,
] as const;

/** Lines are as high as their words need. */
export function accountHeights(
  cells: readonly (readonly Cell[])[],
  at: { lines: number; totals: number },
  language: Language,
): SheetDescription["rowHeights"] {
  const widths = WIDTHS[language];
  return [
    { row: 0, height: 32 },
    { row: 1, height: 20 },
    { row: 2, height: 20 },
    { row: HEADINGS_ROW, height: language === "zh" ? 32 : 44 },
    ...cells.slice(at.totals, at.totals + TOTAL_ROWS).map((line, index) => ({
      row: at.totals + index,
      height: rowHeight(
        [{ text: String(line[COLUMN.factorUnit]), width: widths[COLUMN.factorUnit]!, size: 9 }],
        15,
      ),
    })),
    ...cells.slice(FIRST_LINE, FIRST_LINE + at.lines).map((line, index) => ({
      row: FIRST_LINE + index,
      height: rowHeight(
        WRAPPED.map((column) => ({
          text: typeof line[column] === "string" ? line[column] : "",
          width: widths[column]!,
          size: 9,
          bold: column === COLUMN.item,
        })),
        18,
      ),
    })),
  ];
}
