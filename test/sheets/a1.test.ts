import fc from "fast-check";
import { address, areaAddress, columnLetters, columnNumber, quotedSheet } from "../../src/sheets/a1";
import { freeSheetName, planOfTable, tableName } from "../../src/sheets/names";
import { plans } from "../../src/catalogue/plans";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("no two columns share their letters", () => {
  fc.assert(
    fc.property(
      fc.nat(16383),
      fc.nat(16383),
      (a, b) => (columnLetters(a) === columnLetters(b)) === (a === b),
    ),
  );
});

test("an area of one cell is that cell", () => {
  expect(areaAddress({ row: 4, column: 2, rows: 1, columns: 1 })).toBe("C5");
  expect(areaAddress({ row: 4, column: 2, rows: 3, columns: 2 })).toBe("C5:D7");
  expect(address(0, 0)).toBe("A1");
});

test("a quote in a sheet name is doubled", () => {
  expect(quotedSheet("O'Neil 表")).toBe("'O''Neil 表'");
});

test("a free sheet name is never taken, never over 31 characters, and the wanted one where that is free", () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 31 }));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), names, (wanted, taken) => {
      const name = freeSheetName(wanted, taken);
      const used = taken.map((other) => other.toLowerCase());
      expect(used).not.toContain(name.toLowerCase());
      expect(name.length).toBeLessThanOrEqual(31);
      if (!used.includes(wanted.toLowerCase())) expect(name).toBe(wanted);
    }),
  );
});

test("a table says which plan it belongs to, also after Excel numbered the table of a copied sheet", () => {
  for (const plan of plans) {
    for (const language of ["zh", "en"] as const) {
      const name = tableName("indicators", plan, language);
      expect(planOfTable(name, plans)).toBe(plan.id);
      expect(planOfTable(`${name}3`, plans)).toBe(plan.id);
      expect(planOfTable(`${name}_2`, plans)).toBe(plan.id);
      expect(name).toMatch(/^[\p{L}_][\p{L}\d_.]*$/u);
    }
  }
  expect(planOfTable("指标_别的", plans)).toBeNull();
});
