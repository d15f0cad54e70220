import "../customFunctions";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { multimodal } from "../../../src/functions/transit/multimodal";

test("MULTIMODAL is multimodal freight over all freight", () => {
  expect(multimodal([[1200]], [[8000]])).toEqual([[0.15]]);
  expect(multimodal([[1200], [0]], [[8000], [8000]])).toEqual([[0.15], [0]]);
});

test("MULTIMODAL gives the published share of multimodal freight in the United States, 2002: 7.2 % of ton-miles", () => {
  // US Bureau of Transportation Statistics, press release 003-05, table 3 (Commodity Flow Survey 2002) [million ton-miles].
  const share = (tonMiles: number) => (multimodal([[tonMiles]], [[3_137_898]])[0]![0] * 100).toFixed(1);
  expect([225_715, 19_004, 206_711].map(share)).toEqual(["7.2", "0.6", "6.6"]); // of which parcels, other combinations
});

test("MULTIMODAL gives #DIV/0! when there is no freight, also when both are 0", () => {
  expect(shown(() => multimodal([[1]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => multimodal([[0]], [[0]]))).toBe("#DIV/0!");
});

test("MULTIMODAL gives #NUM! for a negative amount and #N/A for a blank one", () => {
  expect(shown(() => multimodal([[-1]], [[2]]))).toBe("#NUM!");
  expect(shown(() => multimodal([[1]], [[-2]]))).toBe("#NUM!");
  expect(shown(() => multimodal([[""]], [[2]]))).toBe("#N/A");
});

test("MULTIMODAL gives #VALUE! when the part exceeds the whole, and says which", () => {
  expect(shown(() => multimodal([[3]], [[2]]))).toBe("#VALUE!");
  expect(message(() => multimodal([[3]], [[2]]))).toContain("多式联运量大于货运总量");
  expect(shown(() => multimodal([[1], [2]], [[3], [4], [5]]))).toBe("#VALUE!");
});

obeysTheLawsOfShares("MULTIMODAL", multimodal);
