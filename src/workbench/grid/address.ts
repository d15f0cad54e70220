/** A1 addresses. Rows and columns count from 0; a whole column has maxRows rows, a whole row maxColumns columns. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

const cellPart = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const columnPart = /^\$?([A-Za-z]{1,3})$/;
const rowPart = /^\$?([1-9]\d{0,6})$/;

/** "A1", "$B$2:C9", "A:C", "3:5"; null when it is no address or lies outside a sheet. */
export function parseArea(text: string): Area | null {
  const parts = text.trim().split(":");
  if (parts.length > 2) return null;
  const [first, last = first] = parts as [string, string?];
  const cells = [cellPart.exec(first), cellPart.exec(last)];
  if (cells[0] && cells[1]) {
    return span(
      Number(cells[0][2]) - 1,
      columnIndex(cells[0][1]!),
      Number(cells[1][2]) - 1,
      columnIndex(cells[1][1]!),
    );
  }
  if (parts.length === 1) return null;
  const columns = [columnPart.exec(first), columnPart.exec(last)];
  if (columns[0] && columns[1])
    return span(0, columnIndex(columns[0][1]!), maxRows - 1, columnIndex(columns[1][1]!));
  const rows = [rowPart.exec(first), rowPart.exec(last)];
  if (rows[0] && rows[1]) return span(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, maxColumns - 1);
  return null;
}

function span(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = { row, column, rows: Math.abs(row1 - row2) + 1, columns: Math.abs(column1 - column2) + 1 };
  return isInside(area) ? area : null;
}

export function isInside({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= maxRows &&
    column + columns <= maxColumns
  );
}

export const isWholeColumns = (area: Area) => area.row === 0 && area.rows === maxRows;
export const isWholeRows = (area: Area) => area.column === 0 && area.columns === maxColumns;

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const columnAt = (index: number) => mark + columnLetters(index);
  const rowAt = (index: number) => mark + (index + 1);
  if (isWholeColumns(area) && !isWholeRows(area))
    return `${columnAt(area.column)}:${columnAt(area.column + area.columns - 1)}`;
  if (isWholeRows(area) && !isWholeColumns(area))
    return `${rowAt(area.row)}:${rowAt(area.row + area.rows - 1)}`;
  const first = columnAt(area.column) + rowAt(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnAt(area.column + area.columns - 1)}${rowAt(area.row + area.rows - 1)}`;
}

/** A sheet's name as it stands before the "!" of a reference. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cellPart.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'My sheet'!A1:B2" in its two parts; the sheet is null where none is named. */
export const splitReference = (reference: string) => splitSheet(reference.replace(/^=/, ""));

/** The same of what begins with no "=": "'My sheet'!total" as well. */
export function splitSheet(text: string): { sheet: string | null; address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), address: quoted[2]! };
  const mark = text.lastIndexOf("!");
  return mark < 0
    ? { sheet: null, address: text }
    : { sheet: text.slice(0, mark), address: text.slice(mark + 1) };
}

export function intersect(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether no two of them share a cell. Of very many that isn't said. */
export const areApart = (areas: readonly Area[]): boolean =>
  areas.length <= 200 &&
  areas.every((area, index) => areas.slice(index + 1).every((other) => !intersect(area, other)));

export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export const contains = (outer: Area, inner: Area) => {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
};

/** What remains of an area when another is cut out: up to four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  const common = intersect(area, cut);
  if (!common) return [area];
  const end = (a: Area) => ({ row: a.row + a.rows, column: a.column + a.columns });
  const rest = [
    { ...area, rows: common.row - area.row },
    { ...area, row: end(common).row, rows: end(area).row - end(common).row },
    { row: common.row, rows: common.rows, column: area.column, columns: common.column - area.column },
    {
      row: common.row,
      rows: common.rows,
      column: end(common).column,
      columns: end(area).column - end(common).column,
    },
  ];
  return rest.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
