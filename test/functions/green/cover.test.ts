import "../customFunctions";
import { gives } from "../cases";
import { call } from "../formula";
import { obeysTheLawsOfShares } from "../shareLaws";
import { cover } from "../../../src/functions/green/cover";

gives([
  ["=GREEN.COVER(4200, 10000)", 0.42],
  ["=GREEN.COVER({42;0}, {100;50})", [[0.42], [0]]],
  ["=GREEN.COVER(1, 0)", "#DIV/0!"],
  ["=GREEN.COVER(-1, 1)", "#NUM!"],
  ['=GREEN.COVER("", 1)', "#N/A"],
  ["=GREEN.COVER(42, 10)", "#VALUE!"], // hm² over km²
]);

// 福建统计年鉴 2015, table 19-2: 建成区绿化覆盖面积 [hm²], 建成区面积 [km²], 建成区绿化覆盖率 [%], 2010 to 2014.
test.each([
  [43385, 1059, 41],
  [46766, 1129.96, 41.4],
  [50569, 1203.14, 42],
  [54025, 1263.18, 42.8],
  [56767, 1326.42, 42.8],
])("COVER of %d hm² on %d km² is the printed %d %%", (covered, land, printed) => {
  expect(Math.round((call("GREEN.COVER", [covered, land * 100]) as number) * 1000) / 10).toBe(printed);
});

obeysTheLawsOfShares("COVER", cover);
