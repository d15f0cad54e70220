/* global Excel */
import { findIndicator, findNationalTarget } from "../../catalogue";
import type { IndicatorSector, PlanId } from "../../catalogue/schema";
import { asYear } from "../../reading/years";
import { address } from "../../sheets/a1";
import { kindNamed } from "../../sheets/indicators/choices";
import type { IndicatorColumn } from "../../sheets/indicators/indicatorColumns";
import { saysTypedOver } from "../../sheets/indicators/typedOver";
import { readChoice, whyNoTarget } from "../../sheets/indicators/readChoice";
import { sectorNamed } from "../../sheets/words";
import {
  type CellValue,
  VERDICTS,
  type Verdict,
  isBlank,
  isOperator,
  judgedColumn,
} from "../../targets/judge";
import { type RowWithHandedDown, judgeRow } from "../../targets/handedDown";
import { FAULT_WORDS, VERDICT_WORDS } from "../../targets/words";
import type { CheckRequest } from "../actions";
import type { CheckReport, Finding } from "./checkReport";
import type { Place } from "../place";
import { type AroundTable, askAround } from "./aroundTable";
import { checkedTables } from "./checkedTables";
import { type IndicatorTableInWorkbook, findIndicatorTables } from "../indicatorTables";
import { linkOrigin } from "./linkOrigins";
import { isLostLink, type LostLink, lostLink, sayWhatTheyWere } from "./lostLinks";
import { asProblem, problem } from "../problems";
import { type PartOfTable, readInParts } from "../cells/readInParts";
import { remarkOn } from "./remarks";

/** The columns a check reads; texts stay where they are, so that a long table fits into one answer. */
const READ: IndicatorColumn[] = [
  "sector",
  "name",
  "unit",
  "operator",
  "target",
  "upper",
  "current",
  "near",
  "planned",
  "handed",
  "better",
  "kind",
  "year",
  "plausibleMin",
  "plausibleMax",
  "verdict",
  "code",
  "targetCode",
  "origin",
];
/** What people enter, as it stands on the form, from left to right. */
const ENTERED = ["current", "near", "planned", "handed"] as const satisfies IndicatorColumn[];
/** Targets that people set: typed as 70% they are 0.7, and every value meets them. */
const TARGETS = ["target", "upper"] as const satisfies IndicatorColumn[];

/** Rows may come and go while a long table is read; then it is read anew, but not for ever. */
const TRIES = 3;

/** Reads every indicator table and judges its rows: three requests, and one more for each further few thousand rows. */
export async function check({ onProgress }: CheckRequest = {}): Promise<CheckReport> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const tables = await findIndicatorTables(context);
        if (tables.length === 0) throw problem("no-tables");
        const findings: Finding[] = [];
        const lost: LostLink[] = [];
        const asked = new Map<IndicatorTableInWorkbook, () => AroundTable>();
        const aroundOf = (found: IndicatorTableInWorkbook) => asked.get(found)!();
        const isWhole = await readInParts(
          context,
          tables,
          {
            columns: READ,
            withFormat: [...ENTERED, ...TARGETS],
            withFormulas: ENTERED,
            onProgress,
            alongside: () => tables.forEach((found) => asked.set(found, askAround(found))),
          },
          (part) => {
            for (const finding of judgeTable(part, aroundOf(part.found), lost)) findings.push(finding);
          },
        );
        if (!isWhole) continue;
        await sayWhatTheyWere(context, lost);
        return report(tables, findings, aroundOf);
      }
      throw problem("rows-moving");
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

function report(
  tables: readonly IndicatorTableInWorkbook[],
  findings: Finding[],
  aroundOf: (found: IndicatorTableInWorkbook) => AroundTable,
): CheckReport {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of findings) counts[verdict] += 1;
  return {
    tables: checkedTables(tables, findings, aroundOf),
    findings,
    counts,
    at: new Date().toISOString(),
  };
}

function judgeTable(
  { found, body, columns }: PartOfTable,
  { planYear }: AroundTable,
  lost: LostLink[],
): Finding[] {
  const read = (key: IndicatorColumn, row: number): CellValue =>
    (columns[key]?.values[row]?.[0] as CellValue) ?? "";
  const findings: Finding[] = [];
  for (let row = 0; row < body.rowCount; row += 1) {
    const judged = {
      current: read("current", row),
      near: read("near", row),
      planned: read("planned", row),
      operator: read("operator", row),
      target: read("target", row),
      upper: read("upper", row),
      plausibleMin: read("plausibleMin", row),
      plausibleMax: read("plausibleMax", row),
      handed: read("handed", row),
      better: read("better", row),
    };
    const name = String(read("name", row));
    if (name === "" && isEmptyRow(judged)) continue;
    const column = judgedColumn(judged);
    const { verdict, gap, fault } = judgeRow(judged);
    const unit = String(read("unit", row));
    const indicator = String(read("code", row)) || null;
    const place = (key: IndicatorColumn): Place => ({
      sheetId: found.sheetId,
      sheetName: found.sheetName,
      address: address(body.rowIndex + row, body.columnIndex + found.columns[key]!),
      rowName: {
        address: address(body.rowIndex + row, body.columnIndex + found.columns.name!),
        text: name,
      },
    });
    const word = String(read("verdict", row));
    const formula: unknown = columns[column as IndicatorColumn]?.formulas?.[row]?.[0];
    const plan = found.plan;
    const choice = readChoice(read("targetCode", row));
    const targetYear = asYear(read("year", row));
    const isLost = fault !== null && isLostLink(formula);
    const finding: Finding = {
      table: found.table.id,
      verdict,
      indicator,
      sector: columns.sector ? sectorNamed(String(read("sector", row))) : sectorOf(indicator),
      name,
      unit,
      value: judged[column],
      operator: isOperator(judged.operator) ? judged.operator : null,
      target: judged.target,
      upper: judged.upper,
      current: judged.current,
      handed: isBlank(judged.handed)
        ? null
        : { value: judged.handed, better: isOperator(judged.better) ? judged.better : null },
      kind: kindNamed(String(read("kind", row))),
      targetId: choice?.kind === "holds" ? choice.id : null,
      targetYear,
      carriedOn:
        choice?.kind === "holds" && planYear !== null && targetYear !== null && targetYear < planYear,
      gap,
      waitsFor:
        choice?.kind === "unanswered" || choice?.kind === "faulty"
          ? { question: choice.question, isFaulty: choice.kind === "faulty" }
          : null,
      reason: fault
        ? isLost
          ? lostLink(indicator === null ? null : linkOrigin({ plan, indicator, column }))
          : FAULT_WORDS[fault]
        : verdict === "none"
          ? whyNoTarget(choice)
          : null,
      remarks: [...ENTERED, ...TARGETS]
        .filter((key) => columns[key])
        .flatMap((key) => {
          const format = columns[key]!.numberFormat?.[row]?.[0];
          // What is wrong with a value handed down is the row's fault already, as with the value that is judged.
          const remark = remarkOn(judged, key, unit, format, key === column || key === "handed");
          return remark ? [{ ...remark, place: place(key) }] : [];
        }),
      inSheet: inSheet(word, VERDICT_WORDS[verdict][found.language], isBlank(judged[column])),
      plan: plan as PlanId | null,
      place: place(column),
      computed: computedAs(String(read("origin", row))),
      origin: originOf(formula),
    };
    findings.push(finding);
    if (isLost) lost.push({ finding, found, row: body.rowIndex + row });
  }
  return findings;
}

function computedAs(words: string): Finding["computed"] {
  return words === "" ? null : { words, isTypedOver: saysTypedOver(words) };
}

const LINK = /^=(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!\$?([A-Z]{1,3})\$?(\d+)(?:\*[\d.eE+-]+)?$/u;

/** "='我的表'!F12*100" points at F12 of 我的表. */
function originOf(formula: unknown): Finding["origin"] {
  const [, quoted, plain, column, row] = LINK.exec(String(formula ?? "")) ?? [];
  if (column === undefined) return null;
  return { sheetName: quoted?.replace(/''/g, "'") ?? plain!, address: `${column}${row}` };
}

/** A row without any value lacks nothing by lacking a verdict. */
function inSheet(word: string, expected: string, isEmpty: boolean): Finding["inSheet"] {
  if (word === expected) return "same";
  if (word !== "") return "differs";
  return isEmpty ? "same" : "absent";
}

function sectorOf(indicator: string | null): IndicatorSector | null {
  if (indicator === null) return null;
  return (findIndicator(indicator) ?? findNationalTarget(indicator))?.sector ?? null;
}

function isEmptyRow({ current, near, planned, target, handed }: Required<RowWithHandedDown>): boolean {
  return [current, near, planned, target, handed].every(isBlank);
}
