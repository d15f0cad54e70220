import "../customFunctions";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { canopy } from "../../../src/functions/green/canopy";

test("CANOPY is the canopy over the land", () => {
  expect(canopy([[27]], [[90]])).toEqual([[0.3]]);
  expect(canopy([[27], [0]], [[90], [90]])).toEqual([[0.3], [0]]);
});

test("CANOPY gives the green cover of built-up areas in the Fujian statistical yearbook", () => {
  // 福建统计年鉴 2015, table 19-2: 建成区绿化覆盖面积 [hm²], 建成区面积 [km²], 建成区绿化覆盖率 [%], 2010 to 2014. It counts every
  // plant seen from above, not trees alone; the quotient is the same.
  const covered = [[43385], [46766], [50569], [54025], [56767]];
  const land = [1059, 1129.96, 1203.14, 1263.18, 1326.42].map((km2) => [km2 * 100]);
  const published = ["41.0", "41.4", "42.0", "42.8", "42.8"];
  expect(canopy(covered, land).map(([share]) => (share * 100).toFixed(1))).toEqual(published);
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
