import "../customFunctions";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { commuteEfficiency } from "../../../src/functions/transit/commuteEfficiency";

test("COMMUTEEFFICIENCY is the time on the train over the time of the journey", () => {
  expect(commuteEfficiency([[45]], [[75]])).toEqual([[0.6]]);
  expect(commuteEfficiency([[45], [0]], [[75], [75]])).toEqual([[0.6], [0]]);
});

test("COMMUTEEFFICIENCY gives #DIV/0! when the journey takes no time, also when both are 0", () => {
  expect(shown(() => commuteEfficiency([[1]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => commuteEfficiency([[0]], [[0]]))).toBe("#DIV/0!");
});

test("COMMUTEEFFICIENCY gives #NUM! for a negative amount and #N/A for a blank one", () => {
  expect(shown(() => commuteEfficiency([[-1]], [[2]]))).toBe("#NUM!");
  expect(shown(() => commuteEfficiency([[1]], [[-2]]))).toBe("#NUM!");
  expect(shown(() => commuteEfficiency([[""]], [[2]]))).toBe("#N/A");
});

test("COMMUTEEFFICIENCY gives #VALUE! when the part exceeds the whole, and says which", () => {
  expect(shown(() => commuteEfficiency([[3]], [[2]]))).toBe("#VALUE!");
  expect(message(() => commuteEfficiency([[3]], [[2]]))).toContain("在轨时间大于总时间");
  expect(shown(() => commuteEfficiency([[1], [2]], [[3], [4], [5]]))).toBe("#VALUE!");
});

obeysTheLawsOfShares("COMMUTEEFFICIENCY", commuteEfficiency);
