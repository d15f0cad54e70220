/**
 * Plain cells in a few long lists, since an object for each of half a million cells takes longer to make, and to clear
 * away, than all the reading of them.
 */
export class PlainCellList {
  length = 0;
  rows: Uint32Array;
  columns: Uint16Array;
  /** The file's number of the cell's look; -1 where it has none. */
  looks: Int32Array;
  kinds: Uint8Array;
  /** The number; of a text its place among those that cells share, or one less than 0 among `texts`. */
  values: Float64Array;
  /** The formula's place among `formulaTexts` and one more; 0 where there is none. */
  formulas: Uint32Array;
  readonly texts: string[] = [];
  readonly formulaTexts: string[] = [];

  constructor(private room: number) {
    this.rows = new Uint32Array(room);
    this.columns = new Uint16Array(room);
    this.looks = new Int32Array(room);
    this.kinds = new Uint8Array(room);
    this.values = new Float64Array(room);
    this.formulas = new Uint32Array(room);
  }

  add(
    row: number,
    column: number,
    look: number,
    kind: number,
    value: number,
    formula: string | undefined,
  ): void {
    if (this.length === this.room) this.makeRoom();
    const at = this.length++;
    this.rows[at] = row;
    this.columns[at] = column;
    this.looks[at] = look;
    this.kinds[at] = kind;
    this.values[at] = value;
    if (formula !== undefined) this.formulas[at] = this.formulaTexts.push(formula);
  }

  /** How many columns from the first the cells reach. */
  get columnCount(): number {
    let count = 0;
    for (let at = 0; at < this.length; at++) count = Math.max(count, this.columns[at]! + 1);
    return count;
  }

  /** The value of a cell with a text that no other cell shares. */
  own(text: string): number {
    return -this.texts.push(text);
  }

  private makeRoom(): void {
    this.room = Math.max(64, this.room * 2);
    this.rows = larger(this.rows, new Uint32Array(this.room));
    this.columns = larger(this.columns, new Uint16Array(this.room));
    this.looks = larger(this.looks, new Int32Array(this.room));
    this.kinds = larger(this.kinds, new Uint8Array(this.room));
    this.values = larger(this.values, new Float64Array(this.room));
    this.formulas = larger(this.formulas, new Uint32Array(this.room));
  }
}

function larger<List extends { set(from: List): void }>(list: List, fresh: List): List {
  fresh.set(list);
  return fresh;
}
