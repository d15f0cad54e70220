import fc from "fast-check";
import { indicators } from "../../src/catalogue";
import { unitsFor } from "../../src/reading/asIndicator";
import type { ReadCell } from "../../src/reading/cells";
import { readSheet } from "../../src/reading/readSheet";
import { factorBetween, unitSymbol } from "../../src/reading/printedUnit";
import { WRITTEN_VALUES } from "./writtenValues";

interface Written {
  name: string;
  unit: string;
  written: string;
  cell: ReadCell;
  format: string | null;
  expected: string;
}

function cases(): Written[] {
  const all: Written[] = [];
  let [name, unit] = ["", ""];
  for (const line of WRITTEN_VALUES.split("\n").filter(Boolean)) {
    if (!line.startsWith("  ")) {
      [name = "", unit = ""] = line.split(" | ");
      continue;
    }
    const [, written = "", expected = ""] = /^ {2}(.*) => (.*)$/.exec(line) ?? [];
    const [, content = "", format = null] = /^(.*?)(?:\{(.*)\})?$/.exec(written) ?? [];
    const isNumber = content !== "" && Number.isFinite(Number(content));
    const cell = content.startsWith("'") ? content.slice(1) : isNumber ? Number(content) : content || null;
    all.push({ name, unit, written, cell, format, expected });
  }
  return all;
}

/** One row in a table among others, so that nothing but the row itself is in question. */
function read(name: string, unit: string, cell: ReadCell, format: string | null): string {
  const rows: ReadCell[][] = [
    ["指标", "单位", "2023年", "备注"],
    ["耕地面积", "公顷", 100, ""],
    ["林地面积", "公顷", 200, ""],
    [name, unit, cell, ""],
  ];
  const formats = rows.map((_, i) => (i === 3 ? [null, null, format] : []));
  const { values, refused } = readSheet({ name: "表", rows, formats });
  const here = <T extends { row: number | null; column: number | null }>(all: T[]) =>
    all.filter(({ row, column }) => row === 3 && column === 2);
  const numbers = here(values).map(({ catalogueValue }) => String(Number(catalogueValue?.toPrecision(9))));
  return [...numbers, ...here(refused).map(({ kind }) => kind)].join() || "nothing";
}

describe("A value in somebody's table", () => {
  test("is read in the unit nearest to it, which the ones further away complete, or refused with the right kind", () => {
    const misread = cases()
      .map((each) => ({ ...each, got: read(each.name, each.unit, each.cell, each.format) }))
      .filter(({ got, expected }) => got !== expected)
      .map(({ name, unit, written, got, expected }) => ({ name, unit, written, got, expected }));
    expect(misread).toEqual([]);
  });

  test("keeps its unit as printed, in the cell, in the row and above the table", () => {
    const unitOf = (rows: ReadCell[][]) =>
      readSheet({ name: "表", rows, formats: [] }).values.map(({ unit }) => unit);
    const heading = ["指标", "2035年"];
    expect(
      unitOf([heading, ["建设用地总规模", "１２ｋｍ²"], ["耕地面积", "12.5 km²"], ["林地面积", "约3㎡"]]),
    ).toEqual(["ｋｍ²", "km²", "㎡"]);
    expect(unitOf([["单位：km²"], heading, ["建设用地总规模", 12], ["耕地面积", 30]])).toEqual([
      "km²",
      "km²",
    ]);
  });

  test("is the same in every unit that its indicator can be printed in, in the row or in the cell itself", () => {
    const printed = indicators
      .filter(({ unit }) => unit !== "" && unit !== "—")
      .flatMap(({ id, name, unit }) => unitsFor(id, "").map((other) => ({ name: name.zh, unit, other })));
    fc.assert(
      fc.property(
        fc.constantFrom(...printed),
        fc.double({ min: 0.01, max: 9999, noNaN: true }),
        (one, value) => {
          const factor = factorBetween(unitSymbol(one.other)!, one.unit)!;
          const number = Number(value.toPrecision(6));
          const expected = String(Number((number * factor).toPrecision(9)));
          expect(read(one.name, one.other, number, null)).toBe(expected);
          expect(read(one.name, one.unit, `${number.toFixed(8)} ${one.other}`, null)).toBe(
            String(Number((Number(number.toFixed(8)) * factor).toPrecision(9))),
          );
        },
      ),
      { numRuns: 80 },
    );
  });
});
