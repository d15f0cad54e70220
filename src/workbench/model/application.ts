import type { Book } from "../book/book";
import { invalidArgument } from "../hostError";
import { WorkbookCreatedObject } from "./workbookCreated";
import { CultureInfoObject, decimalSeparator, thousandsSeparator } from "./cultureInfo";
import { HostObject } from "./hostObject";

const calculationModes = new Set(["Automatic", "AutomaticExceptTables", "Manual"]);
const calculationTypes = new Set(["Recalculate", "Full", "FullRebuild"]);

export class ApplicationObject extends HostObject {
  readonly excelName = "Application";

  constructor(private readonly book: Book) {
    super();
  }

  get CalculationMode() {
    return this.book.calculationMode;
  }
  set CalculationMode(mode: string) {
    if (!calculationModes.has(mode)) throw invalidArgument(`calculationMode ${mode}`);
    this.book.calculationMode = mode;
  }

  get CultureInfo() {
    return new CultureInfoObject(this.book.language);
  }
  get DecimalSeparator() {
    return decimalSeparator;
  }
  get ThousandsSeparator() {
    return thousandsSeparator;
  }
  get UseSystemSeparators() {
    return true;
  }

  CreateWorkbook(base64?: unknown) {
    return new WorkbookCreatedObject(this.book, base64);
  }

  Calculate(type: string) {
    if (!calculationTypes.has(type)) throw invalidArgument(`calculationType ${type}`);
    this.book.grid.calculation.recalculate();
  }

  /** What the rest of the request reads are the results from before. */
  SuspendApiCalculationUntilNextSync() {
    this.book.calculationSuspended = true;
  }

  /** The page paints once, after the request; so it always does what is asked for here. */
  SuspendScreenUpdatingUntilNextSync() {}
}
