import { narrowGeneral } from "../../src/workbench/page/narrowNumber";
import { pastedTable, tiled } from "../../src/workbench/page/pastedTable";

const within = (characters: number) => (text: string) => text.length <= characters;

test.each([
  [0.123456789012, 8, "0.123457"],
  [123456789.123456, 9, "123456789"],
  [123456789.123456, 8, "1.23E+08"],
  [12345678901234, 8, "1.23E+13"],
  [0.00001234, 7, "1.2E-05"],
  [-99.96, 5, "-100"],
  [0, 1, "0"],
])("%d in %d characters is shown as %s", (value, characters, shown) => {
  expect(narrowGeneral(value, within(characters))).toBe(shown);
});

test("a number of which nothing fits has no text, and none is rounded to 0", () => {
  expect(narrowGeneral(123456789, within(4))).toBeNull();
  expect(narrowGeneral(0.04, within(3))).toBeNull();
});

test("rows pasted from Windows, from a Mac and with quotes have no stray signs", () => {
  expect(pastedTable("甲市\t12\r\n乙市\t3\r\n")).toEqual([
    ["甲市", "12"],
    ["乙市", "3"],
  ]);
  expect(pastedTable("a\tb\nc")).toEqual([
    ["a", "b"],
    ["c", ""],
  ]);
  expect(pastedTable('"两\n行"\tx')).toEqual([["两\n行", "x"]]);
  expect(pastedTable('"两\r\n行"\tx\r\n')).toEqual([["两\n行", "x"]]);
});

test("what is pasted fills the selection where it fits into it several times", () => {
  expect(tiled([["a"]], { rows: 2, columns: 2 })).toEqual([
    ["a", "a"],
    ["a", "a"],
  ]);
  expect(tiled([["a", "b"]], { rows: 1, columns: 3 })).toEqual([["a", "b"]]);
  expect(tiled([["a"], ["b"]], { rows: 1, columns: 1 })).toEqual([["a"], ["b"]]);
});
