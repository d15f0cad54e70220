import fc from "fast-check";
import {
  type Area,
  columnIndex,
  columnLetters,
  formatArea,
  intersect,
  bounding,
  maxColumns,
  maxRows,
  parseArea,
  quoteSheetName,
  splitReference,
  without,
} from "../../src/workbench/grid/address";
import { shifted } from "../../src/workbench/book/liveRanges";

const area = fc
  .tuple(fc.nat(maxRows - 1), fc.nat(maxColumns - 1), fc.nat(200), fc.nat(50))
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows + 1, maxRows - row),
    columns: Math.min(columns + 1, maxColumns - column),
  }));

const small = fc
  .tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([row, column, rows, columns]): Area => ({ row, column, rows, columns }));

const cells = ({ row, column, rows, columns }: Area) =>
  Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );

test("an address that is written can be read again, with and without $", () => {
  fc.assert(
    fc.property(area, fc.boolean(), (wanted, absolute) => {
      expect(parseArea(formatArea(wanted, absolute))).toEqual(wanted);
    }),
  );
});

test("letters of columns and their numbers lead to each other", () => {
  fc.assert(
    fc.property(fc.nat(maxColumns - 1), (index) => expect(columnIndex(columnLetters(index))).toBe(index)),
  );
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("any sheet's name survives a reference", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 31, unit: "grapheme" })
    .filter((text) => !/[:\\/?*[\]]/.test(text) && !/^'|'$/.test(text));
  fc.assert(
    fc.property(name, area, (sheet, wanted) => {
      const { sheet: found, address } = splitReference(`${quoteSheetName(sheet)}!${formatArea(wanted)}`);
      expect([found, parseArea(address)]).toEqual([sheet, wanted]);
    }),
  );
});

test("common and bounding rectangles hold the cells they must", () => {
  fc.assert(
    fc.property(small, small, (one, other) => {
      const both = cells(one).filter((cell) => cells(other).includes(cell));
      const common = intersect(one, other);
      expect(common ? cells(common).sort() : []).toEqual(both.sort());
      const around = new Set(cells(bounding(one, other)));
      expect([...cells(one), ...cells(other)].every((cell) => around.has(cell))).toBe(true);
    }),
  );
});

test("what is left when a rectangle is cut out is every other cell, once", () => {
  fc.assert(
    fc.property(small, small, (whole, cut) => {
      const left = without(whole, cut).flatMap(cells);
      expect(left.sort()).toEqual(
        cells(whole)
          .filter((cell) => !cells(cut).includes(cell))
          .sort(),
      );
    }),
  );
});

test("a held range follows rows that are put in and taken out again", () => {
  fc.assert(
    fc.property(small, fc.nat(20), fc.integer({ min: 1, max: 5 }), (range, at, count) => {
      const rows = { row: at, rows: count, column: 0, columns: Infinity };
      const there = shifted(range, { sheetId: "", area: rows, axis: "rows", kind: "insert" });
      expect(shifted(there, { sheetId: "", area: rows, axis: "rows", kind: "delete" })).toEqual(range);
      const less = shifted(range, { sheetId: "", area: rows, axis: "rows", kind: "delete" });
      const gone = Array.from({ length: range.rows }, (_, index) => range.row + index).filter(
        (row) => row >= at && row < at + count,
      );
      expect(less.rows).toBe(range.rows - gone.length);
    }),
  );
});
