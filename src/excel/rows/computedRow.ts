/* global Excel */
import { computationOf, operandsOf } from "../../catalogue/computations";
import { absolute, address, columnNumber, linkFormula, quotedSheet } from "../../sheets/a1";
import { YEARS, type Year } from "../../sheets/data/dataColumns";
import { INVALID } from "../../sheets/blocks";
import { saysTypedOver } from "../../sheets/indicators/typedOver";
import type { CellValue } from "../../targets/judge";
import type { ComputedFrom, ComputedRequest, InputOfRow, RestoreReport } from "../actions";
import type { Place } from "../place";
import type { CellBlock } from "../cells/cellBlock";
import { changeCells } from "../cells/changeCells";
import { findListedRow } from "./listedRow";
import { asProblem, problem, sheetsProtected } from "../problems";
import { undoing } from "../undoing";

/** Where 数据 computes a row's value for a year: columns and rows count from 0. */
interface Computed {
  sheetName: string;
  row: number;
  column: Record<Year, number>;
}

/**
 * From which inputs a row's values are computed, and which of them are missing; null where the row is not computed.
 * Five requests at most.
 */
export async function readComputed(request: ComputedRequest): Promise<ComputedFrom | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { origin, words } = await readRow(context, request);
      if (origin === null) return null;
      const sheet = context.workbook.worksheets.getItem(origin.sheetName).load("id,name");
      const used = sheet.getUsedRange().load("values,rowIndex,columnIndex");
      await context.sync();
      return describe(request.indicator, origin, used, { id: sheet.id, name: sheet.name }, words);
    });
  } catch (thrown) {
    throw asProblem(thrown, { ItemNotFound: "place-gone" });
  }
}

/** Brings a row's typed values back to the formulas that take what 数据 computes. */
export function restoreComputed(request: ComputedRequest): Promise<RestoreReport> {
  return undoing(async (context, about) => {
    const { origin, cells, row, sheet, isLocked } = await readRow(context, request);
    if (origin === null) throw problem("place-gone");
    if (isLocked) throw sheetsProtected([sheet.name]);
    const blocks = YEARS.flatMap((year): CellBlock[] => {
      const reference = `${quotedSheet(origin.sheetName)}!${absolute(origin.row, origin.column[year])}`;
      const formula = linkFormula(reference);
      const before = cells[year]?.formulas[0]![0] as unknown;
      if (!cells[year] || plain(before) === plain(formula)) return [];
      return [
        {
          sheet,
          area: { row, column: cells[year].columnIndex, rows: 1, columns: 1 },
          before: [[before]],
          after: [[formula]],
        },
      ];
    });
    return { restored: blocks.length, step: await changeCells(context, about, blocks) };
  });
}

/** Excel leaves out quotes that a sheet's name doesn't need. */
const plain = (formula: unknown) => String(formula).replace(/'/g, "").toUpperCase();

async function readRow(context: Excel.RequestContext, request: ComputedRequest) {
  const { found, sheet, row, isLocked } = await findListedRow(context, request);
  const cell = (key: keyof typeof found.columns) =>
    found.columns[key] === undefined
      ? undefined
      : sheet
          .getRangeByIndexes(row, found.body.columnIndex + found.columns[key], 1, 1)
          .load("formulas,values,columnIndex");
  const source = cell("origin");
  const cells = { current: cell("current"), near: cell("near"), planned: cell("planned") };
  await context.sync();
  return {
    origin: source ? computedPlaces(String(source.formulas[0]![0])) : null,
    words: source ? String(source.values[0]![0]) : "",
    cells,
    row,
    sheet: { id: found.sheetId, name: found.sheetName },
    isLocked,
  };
}

const REFERENCE = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!\$([A-Z]{1,3})\$(\d+)/gu;

/** The cells of 数据 that the words of a row are about: those of the three years, in their order. */
function computedPlaces(formula: string): Computed | null {
  const cells = new Map<string, RegExpMatchArray>();
  for (const match of formula.matchAll(REFERENCE)) if (!cells.has(match[0])) cells.set(match[0], match);
  const [current, near, planned] = [...cells.values()].map((match) => columnNumber(match[3]!));
  const first = [...cells.values()][0];
  if (!first || current === undefined || near === undefined || planned === undefined) return null;
  return {
    sheetName: first[1]?.replace(/''/g, "'") ?? first[2]!,
    row: Number(first[4]) - 1,
    column: { current, near, planned },
  };
}

/** What stands beside the three years in the list of computed indicators: base, missing inputs, formula. */
const AFTER_PLANNED = { base: 1, missing: 2, formula: 3 };

function describe(
  indicator: string,
  { row, column }: Computed,
  used: Pick<Excel.Range, "values" | "rowIndex" | "columnIndex">,
  sheet: { id: string; name: string },
  words: string,
): ComputedFrom | null {
  const at = (r: number, c: number): CellValue =>
    (used.values[r - used.rowIndex]?.[c - used.columnIndex] as CellValue) ?? "";
  const last = used.columnIndex + (used.values[0]?.length ?? 0) - 1;
  const codes = Array.from({ length: last + 1 }, (_, c) => c).filter((c) => at(row, c) === indicator);
  const code = codes.at(-1);
  const computation = computationOf(indicator);
  if (code === undefined || !computation) return null;
  const base = String(at(row, column.planned + AFTER_PLANNED.base));
  const { alternatives } = computation;
  const chosen = alternatives.filter(
    ({ name }) => alternatives.length === 1 || name?.zh === base || name?.en === base,
  );
  const operands = (chosen.length > 0 ? chosen : alternatives).flatMap((one) => operandsOf(one.expression));
  const name = column.current - 2;
  const placeOf = (r: number, c: number): Place => ({
    sheetId: sheet.id,
    sheetName: sheet.name,
    address: address(r, c),
    rowName: { address: address(r, name), text: String(at(r, name)) },
  });
  const rows = used.values.map((_, index) => used.rowIndex + index);
  const inputs = [...new Set(operands)].flatMap((id): Omit<InputOfRow, "isMissing">[] => {
    const r = rows.find((one) => at(one, code) === id);
    if (r === undefined) return [];
    const values = YEARS.map((year) => at(r, column[year]));
    const empty = YEARS.find((year) => typeof at(r, column[year]) !== "number");
    return [
      {
        name: String(at(r, name)),
        unit: String(at(r, column.current - 1)),
        values,
        place: placeOf(r, column[empty ?? "current"]),
      },
    ];
  });
  const most = Math.max(1, ...inputs.map(({ values }) => given(values)));
  return {
    words,
    isTypedOver: saysTypedOver(words),
    formula: String(at(row, column.planned + AFTER_PLANNED.formula)),
    ...missingOrFault(String(at(row, column.planned + AFTER_PLANNED.missing))),
    base:
      alternatives.length > 1
        ? { chosen: base, place: placeOf(row, column.planned + AFTER_PLANNED.base) }
        : null,
    inputs: inputs.map((input) => ({ ...input, isMissing: given(input.values) < most })),
  };
}

/** One column says either: a fault begins with its word. */
function missingOrFault(text: string): Pick<ComputedFrom, "missing" | "fault"> {
  const isFault = Object.values(INVALID).some((word) => text.startsWith(word));
  return isFault ? { missing: "", fault: text } : { missing: text, fault: "" };
}

const given = (values: readonly CellValue[]) => values.filter((value) => typeof value === "number").length;
