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

/** A year as headings write it. */
const YEARS_WRITTEN: readonly ((year: number) => ReadCell)[] = [
  (year) => `${year}年`,
  (year) => year,
  (year) => `${year}`,
  (year) => `${year}现状`,
  (year) => `目标值（${year}年）`,
  (year) => `${year}.12`,
  (year) => `${[...String(year)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("")}年`,
];

/** What may head a column beside the values, with numbers below it that are none. */
const NO_VALUES = [
  "增长率（%）",
  "完成率（%）",
  "权重",
  "备注",
  "数据来源",
  "总投资（万元）",
  "2022/2020",
  "2022年为2021年%",
  "Δ",
  "2015=100",
  "变异系数",
  "t值",
  "R²",
  "邮编",
  "三年累计完成",
  "偏差率",
  "升降（%）",
  "执行率（%）",
  "出处",
  "底线值",
  "国标码",
];

/** What people put around a name. */
const NAMES_WRITTEN: readonly ((name: string, i: number) => string)[] = [
  (name) => name,
  (name, i) => `${i + 1}.${name}`,
  (name, i) => `（${i + 1}）${name}`,
  (name) => `${name}①`,
  (name) => `　　${name}`,
  (name) => `${name.slice(0, 4)}\n${name.slice(4)}`,
];

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
    extra: fc.constantFrom(null, ...NO_VALUES),
    note: fc.boolean(),
    yearAs: fc.constantFrom(...YEARS_WRITTEN),
    turned: fc.boolean(),
    nameAs: fc.constantFrom(...NAMES_WRITTEN),
    cornerSays: fc.boolean(),
    growth: fc.boolean(),
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
  const {
    chosen,
    years,
    cells,
    left,
    title,
    unitIn,
    numbered,
    extra,
    note,
    yearAs,
    turned,
    nameAs,
    cornerSays,
    growth,
  } = shape;
  const indent: ReadCell[] = Array(left).fill(null);
  const rows: ReadCell[][] = Array.from({ length: shape.blanks }, () => []);
  if (title) rows.push([...indent, "某市国土空间规划指标表（2021—2035年）"]);
  const expected: string[] = [];
  const nameOf = (each: (typeof OURS)[number], withUnit: boolean) => {
    const name = nameAs(each.name.zh, chosen.indexOf(each));
    return withUnit && each.unit ? `${name}（${each.unit}）` : name;
  };
  const at = (i: number, j: number) => cells[i * years.length + j]!;
  if (turned) {
    rows.push([...indent, cornerSays ? "年份" : null, ...chosen.map((each) => nameOf(each, true))]);
    years.forEach((year, j) => {
      rows.push([...indent, year, ...chosen.map((_, i) => at(i, j)[0])]);
      chosen.forEach(({ id }, i) =>
        expected.push([address(rows.length - 1, left + 1 + i), id, at(i, j)[1], year].join(" ")),
      );
    });
    if (growth) rows.push([...indent, "年均增长（%）", ...chosen.map(() => 2.5)]);
  } else {
    const before = [
      ...indent,
      ...(numbered ? ["序号"] : []),
      "指标",
      ...(unitIn === "column" ? ["单位"] : []),
    ];
    rows.push([...before, ...years.map(yearAs), ...(extra ? [extra] : [])]);
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

const few = fc.record({
  chosen: fc.uniqueArray(fc.constantFrom(...OURS.filter(({ unit }) => unit !== "")), {
    minLength: 4,
    maxLength: 4,
    selector: ({ id }) => id,
  }),
  first: fc.integer({ min: 2015, max: 2030 }),
  numbers: fc.array(value, { minLength: 8, maxLength: 8 }),
  corner: fc.constantFrom("指标", "类别", "年份", "主要指标一览", ""),
  gap: fc.boolean(),
  late: fc.nat(2),
  spacer: fc.boolean(),
  letters: fc.boolean(),
  change: fc.boolean(),
  total: fc.constantFrom(null, "合计", "五年累计", "小计"),
});
type Few = typeof few extends fc.Arbitrary<infer T> ? T : never;
const said = (rows: ReadCell[][]) =>
  readSheet({ name: null, rows })
    .values.map(({ row, column, indicator, catalogueValue, year }) =>
      [address(row, column), indicator, catalogueValue, year].join(" "),
    )
    .sort();

test("two tables beside one another are read as each would be alone, wherever the second begins", () => {
  fc.assert(
    fc.property(few, ({ chosen, first, numbers, gap, late }) => {
      const of = (part: typeof chosen, from: number): ReadCell[][] => [
        ["指标", "单位", first + from, first + from + 1],
        ...part.map(({ name, unit }, i) => [
          name.zh,
          unit,
          numbers[from + 2 * i]!,
          numbers[from + 2 * i + 1]!,
        ]),
      ];
      const left = of(chosen.slice(0, 2), 0);
      const right = [...Array<ReadCell[]>(gap ? late : 0).fill([]), ...of(chosen.slice(2), 4)];
      const height = Math.max(left.length, right.length);
      const rows = Array.from({ length: height }, (_, i) => [
        ...(left[i] ?? [null, null, null, null]),
        ...(gap ? [null] : []),
        ...(right[i] ?? []),
      ]);
      const shifted = right.map((row) => [null, null, null, null, ...(gap ? [null] : []), ...row]);
      expect(said(rows)).toEqual([...said(left), ...said(shifted)].sort());
      expect(said(rows)).toHaveLength(8);
    }),
    { numRuns: 25 },
  );
});

test("whatever the corner says, and whatever is counted, added up or compared beside the values, they are the same", () => {
  fc.assert(
    fc.property(few, ({ chosen, first, numbers, corner, spacer, letters, change, total }: Few) => {
      const beside = (word: ReadCell, row: ReadCell[]) => [...row, word];
      const plain: ReadCell[][] = [
        [corner, `${first}年`, `${first + 1}年`],
        ...chosen.map(({ name, unit }, i) => [`${name.zh}（${unit}）`, numbers[2 * i]!, numbers[2 * i + 1]!]),
      ];
      const expected = said(plain);
      expect(expected).toHaveLength(8);
      const rows = plain.map((row, i) => {
        let more = row;
        if (change) more = beside(i === 0 ? `${first + 1}年比${first}年增长（%）` : 1.5, more);
        if (total !== null) more = beside(i === 0 ? total : 99, more);
        return more;
      });
      if (spacer) rows.push([], ["注：以上为年报数。"]);
      if (total !== null) rows.push(["合计", 1, 2]);
      if (letters) {
        // Everything below moves down by a line.
        rows.splice(1, 0, ["甲", 1, 2]);
        const moved = said(rows).map((line) => line.replace(/\d+/, (row) => String(Number(row) - 1)));
        expect(moved.sort()).toEqual(expected);
      } else expect(said(rows)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
