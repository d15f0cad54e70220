import "../customFunctions";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { coverage } from "../../../src/functions/land/coverage";

test("COVERAGE is the footprint over the site", () => {
  expect(coverage([[3200]], [[10000]])).toEqual([[0.32]]);
  expect(coverage([[3200], [0]], [[10000], [10000]])).toEqual([[0.32], [0]]);
});

test("COVERAGE gives published worked examples", () => {
  // bit1024.com, Coverage Area Calculator: 2,000 of 10,000 is 20 %, 1,500 of 5,000 is 30 %.
  expect(coverage([[2000], [1500]], [[10000], [5000]])).toEqual([[0.2], [0.3]]);
  // spacematrix (PyPI, README, after Berghauser Pont & Haupt): 120 m² on a lot of 600 m², GSI 0.2.
  expect(coverage([[120]], [[600]])).toEqual([[0.2]]);
});

test("COVERAGE gives #DIV/0! when there is no site, also when both are 0", () => {
  expect(shown(() => coverage([[1]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => coverage([[0]], [[0]]))).toBe("#DIV/0!");
});

test("COVERAGE gives #NUM! for a negative amount and #N/A for a blank one", () => {
  expect(shown(() => coverage([[-1]], [[2]]))).toBe("#NUM!");
  expect(shown(() => coverage([[1]], [[-2]]))).toBe("#NUM!");
  expect(shown(() => coverage([[""]], [[2]]))).toBe("#N/A");
});

test("COVERAGE gives #VALUE! when the part exceeds the whole, and says which", () => {
  expect(shown(() => coverage([[3]], [[2]]))).toBe("#VALUE!");
  expect(message(() => coverage([[3]], [[2]]))).toContain("基底面积大于用地面积");
  expect(shown(() => coverage([[1], [2]], [[3], [4], [5]]))).toBe("#VALUE!");
});

obeysTheLawsOfShares("COVERAGE", coverage);
