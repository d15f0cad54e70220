import { invalidArgument } from "../hostError";
import { HostCollection, HostObject } from "./hostObject";

/** What is asked of the range that it is a view of. */
interface Viewed extends HostObject {
  GetCell(row: number, column: number): { readonly Address: unknown };
  readonly Values: unknown;
  readonly Formulas: unknown;
  readonly FormulasR1C1: unknown;
  readonly Text: unknown;
  readonly ValueTypes: unknown;
  readonly NumberFormat: unknown;
}

/** Of a range only the rows that are in sight. */
export class RangeViewObject extends HostObject {
  readonly excelName = "RangeView";

  constructor(
    private readonly range: Viewed,
    private readonly rows: readonly number[],
    private readonly columns: readonly number[],
    private readonly position = 0,
  ) {
    super();
  }

  private visible(table: unknown): unknown[][] | null {
    const all = table as unknown[][] | null;
    return all && this.rows.map((row) => this.columns.map((column) => all[row]![column]));
  }

  get Index() {
    return this.position;
  }
  get RowCount() {
    return this.rows.length;
  }
  get ColumnCount() {
    return this.columns.length;
  }
  get CellAddresses() {
    return this.rows.map((row) => this.columns.map((column) => this.range.GetCell(row, column).Address));
  }
  get Values() {
    return this.visible(this.range.Values);
  }
  get Formulas() {
    return this.visible(this.range.Formulas);
  }
  get FormulasLocal() {
    return this.Formulas;
  }
  get FormulasR1C1() {
    return this.visible(this.range.FormulasR1C1);
  }
  get Text() {
    return this.visible(this.range.Text);
  }
  get ValueTypes() {
    return this.visible(this.range.ValueTypes);
  }
  get NumberFormat() {
    return this.visible(this.range.NumberFormat);
  }
  get Rows() {
    const views = this.rows.map((row, index) => new RangeViewObject(this.range, [row], this.columns, index));
    return new RangeViewsObject(views);
  }
  GetRange() {
    return this.range;
  }
}

class RangeViewsObject extends HostCollection {
  readonly excelName = "RangeViewCollection";

  constructor(private readonly views: RangeViewObject[]) {
    super();
  }
  items() {
    return this.views;
  }
  item(index: unknown) {
    return this.GetItemAt(Number(index));
  }
  GetItemAt(index: number) {
    const view = this.views[index];
    if (!view) throw invalidArgument("index");
    return view;
  }
  GetCount() {
    return this.views.length;
  }
}
