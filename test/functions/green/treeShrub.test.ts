import "../customFunctions";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { treeShrub } from "../../../src/functions/green/treeShrub";

test("TREESHRUB is trees and shrubs over the green area", () => {
  expect(treeShrub([[5600]], [[8000]])).toEqual([[0.7]]);
  expect(treeShrub([[5600], [0]], [[8000], [8000]])).toEqual([[0.7], [0]]);
});

test("TREESHRUB gives #DIV/0! when there is no green, also when both are 0", () => {
  expect(shown(() => treeShrub([[1]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => treeShrub([[0]], [[0]]))).toBe("#DIV/0!");
});

test("TREESHRUB gives #NUM! for a negative amount and #N/A for a blank one", () => {
  expect(shown(() => treeShrub([[-1]], [[2]]))).toBe("#NUM!");
  expect(shown(() => treeShrub([[1]], [[-2]]))).toBe("#NUM!");
  expect(shown(() => treeShrub([[""]], [[2]]))).toBe("#N/A");
});

test("TREESHRUB gives #VALUE! when the part exceeds the whole, and says which", () => {
  expect(shown(() => treeShrub([[3]], [[2]]))).toBe("#VALUE!");
  expect(message(() => treeShrub([[3]], [[2]]))).toContain("乔灌面积大于绿化面积");
  expect(shown(() => treeShrub([[1], [2]], [[3], [4], [5]]))).toBe("#VALUE!");
});

obeysTheLawsOfShares("TREESHRUB", treeShrub);
