import "../customFunctions";
import { inLanguage, message, shown } from "../customFunctions";
import { divisionByZero } from "../../../src/functions/core/errors";
import { mapNumbers, mapCells, numbers, sum, table } from "../../../src/functions/core/columns";
import { flag, number, optionalNumber } from "../../../src/functions/core/cells";

const ratio = (x: number, y: number) => (y === 0 ? divisionByZero() : x / y);
const name = { zh: "面积", en: "area" };

describe("a column", () => {
  test("gives one result a row", () => {
    expect(
      mapNumbers(
        [
          [[6], [9]],
          [[2], [3]],
        ],
        ratio,
      ),
    ).toEqual([[3], [3]]);
    expect(mapNumbers([[[1, 2], [3, 4]]], (x) => x * 10)).toEqual([[10, 20], [30, 40]]); // prettier-ignore
    expect(mapNumbers([[[1], [2]], [[3]], [[4], [5]]], (x, y, z) => x + y + z)).toEqual([[8], [10]]);
  });

  test("takes a single value for every row", () => {
    expect(mapNumbers([[[6], [9]], [[3]]], ratio)).toEqual([[2], [3]]);
    expect(mapNumbers([[[6]], [[2], [3]]], ratio)).toEqual([[3], [2]]);
  });

  test("refuses a row against a column, and says both sizes", () => {
    const call = () => mapNumbers([[[1], [2]], [[1, 2]]], ratio);
    expect(shown(call)).toBe("#VALUE!");
    expect(message(call)).toBe("区域大小不一致：2 行 1 列与 1 行 2 列");
    expect(inLanguage("en-US", () => message(call))).toBe("ranges differ in size: 2 × 1 and 1 × 2");
  });

  test("gives a bad row its own error and calculates the others", () => {
    const rows = [[6], [""], ["abc"], ["5"], [true], ["#REF!"], [null], [8]];
    expect(shown(() => mapNumbers([rows, [[2]]], ratio))).toEqual([
      [3],
      ["#N/A"],
      ["#VALUE!"],
      ["#VALUE!"],
      ["#VALUE!"],
      ["#REF!"],
      ["#N/A"],
      [4], // prettier-ignore
    ]);
    expect(
      shown(() =>
        mapNumbers(
          [
            [[1], [2]],
            [[0], [2]],
          ],
          ratio,
        ),
      ),
    ).toEqual([["#DIV/0!"], [1]]);
  });

  test("passes on the very error that an argument brings", () => {
    const error = new (globalThis as any).CustomFunctions.Error("#NUM!");
    expect((mapNumbers([[[error], [1]], [[1]]], ratio) as any)[0][0]).toBe(error);
  });

  test("turns what is thrown for a row into that row's error, and nothing else", () => {
    const odd = (x: number) => {
      if (x === 2) throw divisionByZero();
      return x;
    };
    expect(shown(() => mapNumbers([[[1], [2], [3]]], odd))).toEqual([[1], ["#DIV/0!"], [3]]);
    const bug = () => {
      throw new TypeError("a mistake");
    };
    expect(() => mapNumbers([[[1], [2]]], bug)).toThrow("a mistake");
  });

  test("never shows a result that is not finite", () => {
    expect(
      shown(() =>
        mapNumbers(
          [
            [[1e308], [1]],
            [[1e-308], [1]],
          ],
          ratio,
        ),
      ),
    ).toEqual([["#NUM!"], [1]]);
  });

  test("hands mixed cells over as they are, and null for an argument left out", () => {
    expect(mapCells([[["a"], ["b"]], null, [[2]]], (c) => `${c[0]}${c[1]}${c[2]}`)).toEqual([
      ["anull2"],
      ["bnull2"],
    ]);
  });
});

describe("a column of mixed cells", () => {
  test("tells a blank cell from an argument left out", () => {
    const kinds = (cells: unknown[]) =>
      cells.map((cell) => (cell === null ? "out" : cell === "" ? "blank" : "cell"));
    expect(mapCells([[[1], [null], [""]], null], (c) => kinds(c).join(" "))).toEqual([
      ["cell out"],
      ["blank out"],
      ["blank out"],
    ]);
  });

  test("is an error where any of its cells is one, before anything else is asked", () => {
    const asked = jest.fn(() => 1);
    expect(
      shown(() =>
        mapCells(
          [
            [["a"], ["b"]],
            [[2], ["#REF!"]],
          ],
          asked,
        ),
      ),
    ).toEqual([[1], ["#REF!"]]);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe("a lone value", () => {
  test("is read as Excel's arithmetic reads it", () => {
    expect(mapNumbers([[["12.5"]], [[" 2 "]]], ratio)).toEqual([[6.25]]);
    expect(mapNumbers([[[true]], [[2]]], ratio)).toEqual([[0.5]]);
    expect(number("1e3", name)).toBe(1000);
  });

  test("that is not a number names the argument", () => {
    expect(message(() => number("many", name))).toBe("面积：应为数字，却是“many”");
    expect(message(() => number("", name))).toBe("面积：缺数据：单元格为空");
    expect(message(() => number([[1], [2]], name))).toBe("面积只能是一个值，不能是区域");
  });

  test("may be left out where the function says so", () => {
    expect(optionalNumber(null, name, 7)).toBe(7);
    expect(optionalNumber([[null]], name, 7)).toBe(7);
    expect(optionalNumber(3, name, 7)).toBe(3);
    expect(flag(null, name, true)).toBe(true);
    expect(flag([[0]], name, true)).toBe(false);
    expect(shown(() => flag("maybe", name, true))).toBe("#VALUE!");
  });
});

describe("a sum", () => {
  test("counts blanks as nothing, as Excel's SUM does", () => {
    expect(sum([[1, ""], [null, 2]])).toBe(3); // prettier-ignore
    expect(numbers([[1], [""], [3]])).toEqual([1, 3]);
  });

  test("refuses text instead of skipping it", () => {
    expect(shown(() => sum([[1], ["2"]]))).toBe("#VALUE!");
    expect(shown(() => sum([[1], ["#N/A"]]))).toBe("#N/A");
  });
});

test("a table leaves out blank rows and refuses too few columns", () => {
  expect(table([[1, 2], ["", null], [3, ""]], 2, name)).toEqual([[1, 2], [3, ""]]); // prettier-ignore
  expect(message(() => table([[1]], 2, name))).toBe("面积至少要有 2 列");
});
