import "../customFunctions";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { reuse } from "../../../src/functions/waste/reuse";

test("REUSE is reclaimed water over sewage treated", () => {
  expect(reuse([[3000]], [[12000]])).toEqual([[0.25]]);
  expect(reuse([[3000], [0]], [[12000], [12000]])).toEqual([[0.25], [0]]);
});

test("REUSE gives #DIV/0! when no sewage is treated, also when both are 0", () => {
  expect(shown(() => reuse([[1]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => reuse([[0]], [[0]]))).toBe("#DIV/0!");
});

test("REUSE gives #NUM! for a negative amount and #N/A for a blank one", () => {
  expect(shown(() => reuse([[-1]], [[2]]))).toBe("#NUM!");
  expect(shown(() => reuse([[1]], [[-2]]))).toBe("#NUM!");
  expect(shown(() => reuse([[""]], [[2]]))).toBe("#N/A");
});

test("REUSE gives #VALUE! when the part exceeds the whole, and says which", () => {
  expect(shown(() => reuse([[3]], [[2]]))).toBe("#VALUE!");
  expect(message(() => reuse([[3]], [[2]]))).toContain("再生水利用量大于污水处理量");
  expect(shown(() => reuse([[1], [2]], [[3], [4], [5]]))).toBe("#VALUE!");
});

obeysTheLawsOfShares("REUSE", reuse);
