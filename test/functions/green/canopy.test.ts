import "../customFunctions";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { canopy } from "../../../src/functions/green/canopy";

test("CANOPY is the canopy over the land", () => {
  expect(canopy([[27]], [[90]])).toEqual([[0.3]]);
  expect(canopy([[27], [0]], [[90], [90]])).toEqual([[0.3], [0]]);
});

test("CANOPY gives #DIV/0! when there is no land, also when both are 0", () => {
  expect(shown(() => canopy([[1]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => canopy([[0]], [[0]]))).toBe("#DIV/0!");
});

test("CANOPY gives #NUM! for a negative amount and #N/A for a blank one", () => {
  expect(shown(() => canopy([[-1]], [[2]]))).toBe("#NUM!");
  expect(shown(() => canopy([[1]], [[-2]]))).toBe("#NUM!");
  expect(shown(() => canopy([[""]], [[2]]))).toBe("#N/A");
});

test("CANOPY gives #VALUE! when the part exceeds the whole, and says which", () => {
  expect(shown(() => canopy([[3]], [[2]]))).toBe("#VALUE!");
  expect(message(() => canopy([[3]], [[2]]))).toContain("树冠面积大于用地面积");
  expect(shown(() => canopy([[1], [2]], [[3], [4], [5]]))).toBe("#VALUE!");
});

obeysTheLawsOfShares("CANOPY", canopy);
