import fc from "fast-check";
import { indicators } from "../../src/catalogue";
import type { ReadCell } from "../../src/reading/cells";
import { readSheet } from "../../src/reading/readSheet";
import { address } from "../../src/sheets/a1";

/** Indicators that one number measures, under names that no other bears. */
const OURS = indicators.filter(({ unit }) => unit !== "—");

const value = fc.integer({ min: 1, max: 9999 }).map((n) => n / 10);
const written = (number: number) =>
  fc.constantFrom<[ReadCell, number]>(
    [number, number],
    [String(number), number],
    [`${number}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), number],
    [`≥${number}`, number],
    [`约${number}`, number],
    [` ${number}*`, number],
  );

const table = fc
  .record({
    chosen: fc.uniqueArray(fc.constantFrom(...OURS), {
      minLength: 2,
      maxLength: 6,
      selector: ({ id }) => id,
    }),
    years: fc.uniqueArray(fc.integer({ min: 2015, max: 2040 }), { minLength: 1, maxLength: 4 }),
    blanks: fc.nat(3),
    left: fc.nat(2),
    title: fc.boolean(),
    unitIn: fc.constantFrom("column" as const, "name" as const),
    numbered: fc.boolean(),
    extra: fc.constantFrom(null, "增长率（%）", "完成率（%）", "权重", "备注", "数据来源"),
    note: fc.boolean(),
    turned: fc.boolean(),
  })
  .chain((shape) =>
    fc
      .array(value.chain(written), {
        minLength: shape.chosen.length * shape.years.length,
        maxLength: shape.chosen.length * shape.years.length,
      })
      .map((cells) => ({ ...shape, cells })),
  );

type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

/** The table as rows, and what is to be read from it. */
function laidOut(shape: Table): { rows: ReadCell[][]; expected: string[] } {
  const { chosen, years, cells, left, title, unitIn, numbered, extra, note, turned } = shape;
  const indent: ReadCell[] = Array(left).fill(null);
  const rows: ReadCell[][] = Array.from({ length: shape.blanks }, () => []);
  if (title) rows.push([...indent, "某市国土空间规划指标表（2021—2035年）"]);
  const expected: string[] = [];
  const nameOf = ({ name, unit }: (typeof OURS)[number], withUnit: boolean) =>
    withUnit && unit ? `${name.zh}（${unit}）` : name.zh;
  const at = (i: number, j: number) => cells[i * years.length + j]!;
  if (turned) {
    rows.push([...indent, "年份", ...chosen.map((each) => nameOf(each, true))]);
    years.forEach((year, j) => {
      rows.push([...indent, year, ...chosen.map((_, i) => at(i, j)[0])]);
      chosen.forEach(({ id }, i) =>
        expected.push([address(rows.length - 1, left + 1 + i), id, at(i, j)[1], year].join(" ")),
      );
    });
  } else {
    const before = [
      ...indent,
      ...(numbered ? ["序号"] : []),
      "指标",
      ...(unitIn === "column" ? ["单位"] : []),
    ];
    rows.push([...before, ...years.map((year) => `${year}年`), ...(extra ? [extra] : [])]);
    chosen.forEach((each, i) => {
      const name = nameOf(each, unitIn === "name");
      const head = [
        ...indent,
        ...(numbered ? [i + 1] : []),
        name,
        ...(unitIn === "column" ? [each.unit] : []),
      ];
      rows.push([...head, ...years.map((_, j) => at(i, j)[0]), ...(extra ? [3.5] : [])]);
      years.forEach((year, j) =>
        expected.push([address(rows.length - 1, head.length + j), each.id, at(i, j)[1], year].join(" ")),
      );
    });
  }
  if (note) rows.push([...indent, "注：数据来自2024年统计年鉴。"]);
  return { rows, expected };
}

test("wherever a table stands and however it is laid out, the same values are read and nothing else", () => {
  fc.assert(
    fc.property(table, (shape) => {
      const { rows, expected } = laidOut(shape);
      const { values, refused } = readSheet({ name: "表", rows });
      const read = values.map(({ row, column, indicator, catalogueValue, year }) =>
        [address(row, column), indicator, catalogueValue, year].join(" "),
      );
      expect({ read: read.sort(), refused }).toEqual({ read: expected.sort(), refused: [] });
    }),
    { numRuns: 150 },
  );
});
