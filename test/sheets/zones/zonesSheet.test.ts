import fc from "fast-check";
import { plan } from "../../../src/catalogue";
import { balance } from "../../../src/functions/carbon/balance";
import { zonePlaces, zonesSheet } from "../../../src/sheets/zones/zonesSheet";
import { Calculated } from "../evaluate";

const { top, columns } = zonePlaces;
const NAME = "差异化分区";
const calculated = new Calculated([zonesSheet({ plan: plan("省-总体规划"), language: "zh", name: NAME })]);
const ENTRIES = ["name", "area", "population", "gdp", "emitted", "sinks"] as const;

type County = (string | number | null)[];
const counties = (rows: readonly County[]) =>
  calculated.setAll(
    rows.flatMap((values, row) =>
      values.map((value, index) => ({
        sheet: NAME,
        row: top + row,
        column: columns[ENTRIES[index]!],
        value,
      })),
    ),
  );
const read = (row: number, ...wanted: (keyof typeof columns)[]) =>
  wanted.map((column) => calculated.get(NAME, top + row, columns[column]));
const none: County = [null, null, null, null, null, null];
const clear = () => counties([none, none, none, none]);
beforeEach(clear);

test("counties are classed by output and sinks per emission against all of them, and the measures stand beside", () => {
  counties([
    ["甲", 100, 50, 500, 200, 10],
    ["乙", 400, 20, 60, 50, 80],
  ]);
  expect(read(0, "net", "perGdp", "perHead", "perArea", "balance", "class")).toEqual([
    ...[190, 0.4, 4, 20_000],
    ...["碳源区", "高产出·低碳汇"],
  ]);
  expect(read(1, "net", "balance", "class")).toEqual([-30, "碳汇区", "低产出·高碳汇"]);
});

test("what can't be is said in its row, and what is missing is asked for", () => {
  counties([
    ["甲?", 100, 50, 500, -2, 10],
    ["乙", 1, 1, 1, 1, 1],
    ["乙", 1, 1, 1, 1, 1],
    ["甲乙", 1, 1, null, 1, 1],
  ]);
  expect([0, 1, 2, 3].map((row) => read(row, "advice")[0])).toEqual([
    "数据异常：不小于 0 的数值",
    "数据异常：名称重复",
    "数据异常：名称重复",
    "请填GDP、排放、碳汇",
  ]);
});

test("for any figures the classes are those of =CARBON.BALANCE()", () => {
  const amount = fc.integer({ min: 1, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 2, maxLength: 4 }), (rows) => {
      counties(
        [0, 1, 2, 3].map((row) => {
          const [e, s, y] = rows[row] ?? [];
          return e === undefined ? none : [`第${row}县`, 1, 1, y!, e, s!];
        }),
      );
      const column = (at: number) => rows.map((row) => [row[at]!]);
      const wanted = balance(column(0), column(1), column(2)).map((row) => row[2] as string);
      const plain = balance(column(0), column(1)).map((row) => row[2] as string);
      expect(rows.map((_, row) => read(row, "class")[0])).toEqual(wanted);
      expect(rows.map((_, row) => read(row, "balance")[0])).toEqual(plain);
    }),
    { numRuns: 8 },
  );
});
