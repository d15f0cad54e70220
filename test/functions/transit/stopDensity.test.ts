import "../customFunctions";
import fc from "fast-check";
import { shown } from "../customFunctions";
import { stopDensity } from "../../../src/functions/transit/stopDensity";

test("STOPDENSITY is stops over area, row by row", () => {
  expect(stopDensity([[450], [20]], [[150], [5]])).toEqual([[3], [4]]);
});

test("STOPDENSITY of names counts a stop with two platforms once and skips blanks", () => {
  expect(stopDensity([["东门"], ["西门"], ["东门 "], [""]], [[4]])).toEqual([[0.5]]);
  expect(stopDensity([["A", "B"], ["C", "A"]], [[3]])).toEqual([[1]]); // prettier-ignore
});

test("STOPDENSITY of names does not change when names are repeated or shuffled", () => {
  const names = fc.array(fc.constantFrom("东门", "西门", "南门", "北门"), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(names, (list) => {
      const column = (values: string[]) => values.map((value) => [value]);
      const expected = [[new Set(list).size / 2]];
      expect(stopDensity(column(list), [[2]])).toEqual(expected);
      expect(stopDensity(column([...list, ...list].reverse()), [[2]])).toEqual(expected);
    }),
  );
});

test("STOPDENSITY gives #DIV/0! when the area is 0 and #NUM! for negative numbers", () => {
  expect(shown(() => stopDensity([[3]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => stopDensity([["东门"]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => stopDensity([[-3]], [[1]]))).toBe("#NUM!");
  expect(shown(() => stopDensity([[3]], [[-1]]))).toBe("#NUM!");
});

test("STOPDENSITY gives #N/A for a blank, #VALUE! for two areas beside a list, and passes errors on", () => {
  expect(shown(() => stopDensity([[""]], [[1]]))).toBe("#N/A");
  expect(shown(() => stopDensity([["东门"], ["西门"]], [[1], [2]]))).toBe("#VALUE!");
  expect(shown(() => stopDensity([["东门"], ["#REF!"]], [[1]]))).toBe("#REF!");
});
