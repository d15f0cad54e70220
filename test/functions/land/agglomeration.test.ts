import "../customFunctions";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { agglomeration } from "../../../src/functions/land/agglomeration";

test("AGGLOMERATION is industrial land in parks over all industrial land", () => {
  expect(agglomeration([[860]], [[1075]])).toEqual([[0.8]]);
  expect(agglomeration([[860], [0]], [[1075], [1075]])).toEqual([[0.8], [0]]);
});

test("AGGLOMERATION gives #DIV/0! when there is no industrial land, also when both are 0", () => {
  expect(shown(() => agglomeration([[1]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => agglomeration([[0]], [[0]]))).toBe("#DIV/0!");
});

test("AGGLOMERATION gives #NUM! for a negative amount and #N/A for a blank one", () => {
  expect(shown(() => agglomeration([[-1]], [[2]]))).toBe("#NUM!");
  expect(shown(() => agglomeration([[1]], [[-2]]))).toBe("#NUM!");
  expect(shown(() => agglomeration([[""]], [[2]]))).toBe("#N/A");
});

test("AGGLOMERATION gives #VALUE! when the part exceeds the whole, and says which", () => {
  expect(shown(() => agglomeration([[3]], [[2]]))).toBe("#VALUE!");
  expect(message(() => agglomeration([[3]], [[2]]))).toContain("园区内工业用地大于全部工业用地");
  expect(shown(() => agglomeration([[1], [2]], [[3], [4], [5]]))).toBe("#VALUE!");
});

obeysTheLawsOfShares("AGGLOMERATION", agglomeration);
