import { ALL_IMPLEMENTED_FUNCTIONS } from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { type Evaluated, evaluate } from "../grid/evaluation";
import { invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";
import { Place } from "./place";

/**
 * Excel's own functions, called without a cell. There is a method for each that the grid knows, by Excel's name with _
 * for a dot: STDEV.P is Functions.stDev_P. The others answer ApiNotFound.
 */
export class FunctionsObject extends HostObject {
  readonly excelName = "Functions";

  constructor(readonly book: Book) {
    super();
  }
}

for (const name of new Set(ALL_IMPLEMENTED_FUNCTIONS.map(([, each]) => String(each)))) {
  Object.defineProperty(FunctionsObject.prototype, name.replaceAll(".", "_"), {
    value(this: FunctionsObject, ...given: unknown[]) {
      // A function of any number of arguments gets them as one array.
      const flat = given.length === 1 && Array.isArray(given[0]) ? (given[0] as unknown[]) : given;
      const written = flat.map((value) => argument(this.book, value));
      while (written.at(-1) === "") written.pop();
      return new FunctionResultObject(this.book, `${name}(${written.join(",")})`);
    },
  });
}

class FunctionResultObject extends HostObject {
  readonly excelName = "FunctionResult";
  private result: Evaluated | null = null;

  constructor(
    private readonly book: Book,
    /** Without "=": it may stand in another one. */
    readonly formula: string,
  ) {
    super();
  }

  override async prepare() {
    this.result ??= await evaluate(this.book.grid, `=${this.formula}`);
  }

  get Value() {
    return this.result && "value" in this.result ? this.result.value : null;
  }
  get Error() {
    return this.result && "error" in this.result ? this.result.error : null;
  }
}

/** An argument as it is written in a formula. */
function argument(book: Book, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Place) return book.absoluteReference(value.sheetId, value.area);
  if (value instanceof FunctionResultObject) return value.formula;
  if (typeof value === "number" && Number.isFinite(value)) return `(${value})`;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  throw invalidArgument("value");
}
