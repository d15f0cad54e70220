/* global Excel */
import { findIndicator, findNationalTarget } from "../catalogue";
import type { IndicatorSector, PlanId, Text } from "../catalogue/schema";
import { address } from "../sheets/a1";
import type { IndicatorColumn } from "../sheets/indicators/indicatorColumns";
import { sectorNamed } from "../sheets/words";
import {
  type CellValue,
  type JudgedRow,
  VERDICTS,
  type Verdict,
  isBlank,
  isOperator,
  judge,
} from "../targets/judge";
import { FAULT_WORDS } from "../targets/words";
import type { CheckReport, Finding } from "./actions";
import { type IndicatorTableInWorkbook, findIndicatorTables } from "./indicatorTables";
import { asProblem, problem } from "./problems";

/** The columns a check reads; texts stay where they are, so that a long table fits into one answer. */
const READ: IndicatorColumn[] = [
  "sector",
  "name",
  "unit",
  "operator",
  "target",
  "upper",
  "current",
  "planned",
  "plausibleMin",
  "plausibleMax",
  "code",
];
const WITH_FORMAT: IndicatorColumn[] = ["current", "planned"];

interface Reading {
  found: IndicatorTableInWorkbook;
  body: Excel.Range;
  columns: Partial<Record<IndicatorColumn, Excel.Range>>;
}

/** Reads every indicator table and judges its rows. Three requests, however many rows. */
export async function check(): Promise<CheckReport> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const tables = await findIndicatorTables(context);
      if (tables.length === 0) throw problem("no-tables");
      const readings = tables.map(queueReading);
      await context.sync();
      return report(readings);
    });
  } catch (thrown) {
    throw asProblem(thrown);
  }
}

function queueReading(found: IndicatorTableInWorkbook): Reading {
  const body = found.table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  const columns: Reading["columns"] = {};
  for (const key of READ) {
    const index = found.columns[key];
    if (index === undefined) continue;
    columns[key] = body.getColumn(index).load(WITH_FORMAT.includes(key) ? "values,numberFormat" : "values");
  }
  return { found, body, columns };
}

function report(readings: Reading[]): CheckReport {
  const findings = readings.flatMap(judgeTable);
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of findings) counts[verdict] += 1;
  return {
    tables: readings.map(({ found, body }) => ({
      plan: found.plan,
      sheetName: found.sheetName,
      rows: body.rowCount,
    })),
    findings,
    counts,
    at: new Date().toISOString(),
  };
}

function judgeTable({ found, body, columns }: Reading): Finding[] {
  const read = (key: IndicatorColumn, row: number): CellValue =>
    (columns[key]?.values[row]?.[0] as CellValue) ?? "";
  const findings: Finding[] = [];
  for (let row = 0; row < body.rowCount; row += 1) {
    const judged: JudgedRow = {
      current: read("current", row),
      planned: read("planned", row),
      operator: read("operator", row),
      target: read("target", row),
      upper: read("upper", row),
      plausibleMin: read("plausibleMin", row),
      plausibleMax: read("plausibleMax", row),
    };
    const name = String(read("name", row));
    if (name === "" && isEmptyRow(judged)) continue;
    const column = isBlank(judged.planned) ? "current" : "planned";
    const { verdict, gap, fault } = judge(judged);
    const unit = String(read("unit", row));
    const indicator = String(read("code", row)) || null;
    findings.push({
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
      gap,
      reason: fault && FAULT_WORDS[fault],
      hint: unit === "%" ? hint(judged, column, columns[column]?.numberFormat[row]?.[0]) : null,
      plan: found.plan as PlanId | null,
      place: {
        sheetId: found.sheetId,
        sheetName: found.sheetName,
        address: address(body.rowIndex + row, body.columnIndex + found.columns[column]!),
        rowName: {
          address: address(body.rowIndex + row, body.columnIndex + found.columns.name!),
          text: name,
        },
      },
    });
  }
  return findings;
}

function sectorOf(indicator: string | null): IndicatorSector | null {
  if (indicator === null) return null;
  return (findIndicator(indicator) ?? findNationalTarget(indicator))?.sector ?? null;
}

function isEmptyRow(row: JudgedRow): boolean {
  return isBlank(row.current) && isBlank(row.planned) && isBlank(row.target);
}

/**
 * In a row whose unit is %: typing 70% leaves 0.7 in the cell, a number, but hardly the one that was meant. A bare 0.7
 * is suspect only where 70 would have met the target and 0.7 does not.
 */
function hint(row: JudgedRow, column: "current" | "planned", numberFormat: unknown): Text | null {
  const value = row[column];
  if (typeof value !== "number") return null;
  const meant = Number((value * 100).toPrecision(12));
  if (/%\s*$/.test(String(numberFormat ?? ""))) {
    return {
      zh: `单元格按百分比存放，实际数值是 ${value}；本行单位已是 %，如果要表示 ${meant}%，请填 ${meant}。`,
      en: `The cell is formatted as a percentage and really holds ${value}. The unit is already %, so for ${meant}% enter ${meant}.`,
    };
  }
  const isSuspect =
    Math.abs(value) <= 1 &&
    judge(row).verdict === "missed" &&
    judge({ ...row, [column]: meant }).verdict === "met";
  if (!isSuspect) return null;
  return {
    zh: `本行单位已是 %，${value} 就是 ${value}%；如果要表示 ${meant}%，请填 ${meant}。`,
    en: `The unit is already %, so ${value} means ${value}%. For ${meant}% enter ${meant}.`,
  };
}
