import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Book } from "../book/book";
import { arrayOf, cellOf } from "../grid/functions/eachCell";
import { formatArea, quoteSheetName } from "../grid/address";
import { allNames } from "../grid/names";
import { isErrorValue } from "../grid/typedValue";
import { PendingResults, StreamedResults } from "./pendingResults";

/** The part of the functions' metadata file that the host reads. */
export interface FunctionsMetadata {
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  options?: { stream?: boolean };
}

interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** The add-in's side: what CustomFunctions.associate put there, and the error class of its office.js. */
export interface AddinFunctions {
  find(id: string): ((...args: unknown[]) => unknown) | undefined;
  error(code: string): unknown;
}

/**
 * Makes the add-in's functions known to the grid's formulas. Arguments and results have the shapes that Excel gives
 * them; the function is called directly, as the grid calculates formulas one after the other without a pause.
 */
export function registerFunctions(book: Book, metadata: FunctionsMetadata, addin: AddinFunctions): void {
  const { injector } = book.grid;
  const pending = new PendingResults(book);
  const streamed = new StreamedResults(book);
  injector
    .get(IFunctionService)
    .registerExecutors(
      ...metadata.functions.map(
        (described) =>
          new AddinFunction(
            book,
            described,
            metadata.allowErrorForDataTypeAny === true,
            addin,
            pending,
            streamed,
          ),
      ),
    );
  injector.get(IDescriptionService).registerDescriptions(
    metadata.functions.map(({ name, description = "", parameters }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
  for (const { id, name } of metadata.functions) {
    book.customFunctions.add(name.toUpperCase());
    book.customFunctions.add(id.toUpperCase());
  }
  // In a large workbook calculating everything takes long, and only these formulas have waited for the functions.
  const waits = (formula: string) => book.callsCustomFunction(formula);
  const named = allNames(book.grid).some(({ formulaOrRefString }) => waits(formulaOrRefString));
  if (named || book.grid.someFormula(waits)) book.grid.calculation.recalculate();
}

class AddinFunction extends BaseFunction {
  override needsReferenceObject = false;

  constructor(
    private readonly book: Book,
    private readonly described: FunctionMetadata,
    private readonly errorsAllowed: boolean,
    private readonly addin: AddinFunctions,
    private readonly pending: PendingResults,
    private readonly streamed: StreamedResults,
  ) {
    super(described.name.toUpperCase());
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const given = variants as BaseValueObject[];
    const { parameters } = this.described;
    const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    const most = parameters.at(-1)?.repeating ? Infinity : parameters.length;
    if (given.length < required || given.length > most) return ErrorValueObject.create(ErrorType.VALUE);
    const lifted = this.liftedShape(given);
    if (!lifted) return this.call(given);
    // As in Excel a function on single values, given a range, is called for each cell of it.
    const rows: BaseValueObject[][] = [];
    for (let row = 0; row < lifted.rows; row++) {
      const line: BaseValueObject[] = [];
      for (let column = 0; column < lifted.columns; column++) {
        const cells = given.map((value, index) =>
          this.isScalar(index) && value.isArray() ? cellOf(value as ArrayValueObject, row, column) : value,
        );
        const result = this.call(cells);
        line.push(
          result.isArray() ? ((result as ArrayValueObject).get(0, 0) ?? NullValueObject.create()) : result,
        );
      }
      rows.push(line);
    }
    return arrayOf(rows);
  }

  private parameter(index: number): ParameterMetadata | undefined {
    const { parameters } = this.described;
    return parameters[Math.min(index, parameters.length - 1)];
  }

  private isScalar(index: number): boolean {
    return this.parameter(index)?.dimensionality !== "matrix";
  }

  private liftedShape(given: BaseValueObject[]): { rows: number; columns: number } | null {
    const arrays = given.filter(
      (value, index): value is ArrayValueObject => value.isArray() && this.isScalar(index),
    );
    const rows = Math.max(1, ...arrays.map((array) => array.getRowCount()));
    const columns = Math.max(1, ...arrays.map((array) => array.getColumnCount()));
    return rows * columns > 1 ? { rows, columns } : null;
  }

  private call(given: BaseValueObject[]): BaseValueObject {
    const args: unknown[] = [];
    for (let index = 0; index < Math.max(given.length, this.described.parameters.length); index++) {
      const parameter = this.parameter(index);
      const value = given[index];
      if (!parameter) break;
      if (!value || (value.isNull() && !value.isArray())) {
        args.push(null);
        continue;
      }
      const read = this.argument(value, parameter);
      if (read instanceof Refused) return ErrorValueObject.create(read.code as ErrorType);
      args.push(read.value);
    }
    const code = this.addin.find(this.described.id) ?? this.addin.find(this.described.name);
    if (!code) return ErrorValueObject.create(ErrorType.NAME);
    try {
      const { id, options } = this.described;
      const result = options?.stream
        ? this.streamed.latest(id, args, (setResult) => code(...args, { ...this.invocation(), setResult }))
        : this.pending.settled(id, args, () => code(...args, this.invocation()));
      this.tell(result);
      return resultOf(result);
    } catch (thrown) {
      this.tell(thrown);
      return ErrorValueObject.create(codeOf(thrown) ?? ErrorType.VALUE);
    }
  }

  /** Keeps what a CustomFunctions.Error says, alone or within a list of results, for whoever looks at its cell. */
  private tell(outcome: unknown): void {
    if (!this.subUnitId) return;
    const rows = Array.isArray(outcome) ? (outcome as unknown[]) : [[outcome]];
    rows.forEach((row, down) => {
      if (!Array.isArray(row)) return;
      row.forEach((result: unknown, right) => {
        const isFirst = down + right === 0;
        if (!isFirst && !codeOf(result)) return;
        const message = codeOf(result) ? (result as { message?: unknown }).message : undefined;
        const said = typeof message === "string" ? message : undefined;
        this.book.functionErrors.tell(this.subUnitId!, this.row + down, this.column + right, said);
      });
    });
  }

  /** What Excel appends to the arguments of every call. */
  private invocation() {
    const sheet = this.subUnitId ? this.book.findSheet(this.subUnitId) : null;
    const cell = formatArea({ row: this.row, column: this.column, rows: 1, columns: 1 });
    return {
      functionName: this.described.id,
      address: sheet ? `${quoteSheetName(sheet.getName())}!${cell}` : undefined,
    };
  }

  private argument(value: BaseValueObject, parameter: ParameterMetadata): { value: unknown } | Refused {
    if (parameter.dimensionality !== "matrix") {
      const cell = value.isArray() ? cellOf(value as ArrayValueObject, 0, 0) : value;
      return this.cell(cell, parameter.type ?? "any");
    }
    const array = value.isArray() ? (value as ArrayValueObject) : null;
    const rows = array?.getRowCount() ?? 1;
    const columns = array?.getColumnCount() ?? 1;
    const matrix: unknown[][] = [];
    for (let row = 0; row < rows; row++) {
      const line: unknown[] = [];
      for (let column = 0; column < columns; column++) {
        const cell = this.cell(array ? cellOf(array, row, column) : value, parameter.type ?? "any");
        if (cell instanceof Refused) return cell;
        line.push(cell.value);
      }
      matrix.push(line);
    }
    return { value: matrix };
  }

  /** A blank cell is 0, "" or FALSE where one of these is declared, and "" where anything may come. */
  private cell(cell: BaseValueObject, type: string): { value: unknown } | Refused {
    if (cell.isError()) {
      const code = (cell as ErrorValueObject).getErrorType();
      if (type !== "any" || !this.errorsAllowed) return new Refused(code);
      return { value: this.addin.error(code) };
    }
    const value = cell.isNull() ? "" : cell.isBoolean() ? Boolean(cell.getValue()) : cell.getValue();
    if (isErrorValue(value) && !cell.isString()) return new Refused(value);
    switch (type) {
      case "number": {
        if (value === "" && cell.isNull()) return { value: 0 };
        const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
        return Number.isNaN(number) ? new Refused("#VALUE!") : { value: number };
      }
      case "string":
        return { value: typeof value === "boolean" ? String(value).toUpperCase() : String(value) };
      case "boolean":
        if (typeof value === "string" && value !== "") return new Refused("#VALUE!");
        return { value: Boolean(value) };
      default:
        return { value };
    }
  }
}

/** An argument that keeps the function from being called. */
class Refused {
  constructor(readonly code: string) {}
}

/** A table spills; one that is empty or ragged is an error, as in Excel. */
function resultOf(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return valueOf(result);
  const columns = Array.isArray(result[0]) ? result[0].length : 0;
  const whole = columns > 0 && result.every((line) => Array.isArray(line) && line.length === columns);
  if (!whole) return ErrorValueObject.create(ErrorType.VALUE);
  const rows = (result as unknown[][]).map((line) => line.map(valueOf));
  return rows.length === 1 && columns === 1 ? rows[0]![0]! : arrayOf(rows);
}

function valueOf(value: unknown): BaseValueObject {
  const code = codeOf(value);
  if (code) return ErrorValueObject.create(code);
  switch (typeof value) {
    case "number":
      return Number.isFinite(value)
        ? NumberValueObject.create(value)
        : ErrorValueObject.create(ErrorType.NUM);
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
    default:
      return value === null || value === undefined
        ? StringValueObject.create("")
        : ErrorValueObject.create(ErrorType.VALUE);
  }
}

const shownCodes: readonly string[] = Object.values(ErrorType);

/** The code of a CustomFunctions.Error, returned or thrown. */
function codeOf(value: unknown): ErrorType | null {
  if (typeof value !== "object" || value === null || !("code" in value)) return null;
  const code = String(value.code);
  return shownCodes.includes(code) ? (code as ErrorType) : ErrorType.VALUE;
}
