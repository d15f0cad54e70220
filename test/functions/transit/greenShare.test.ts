import "../customFunctions";
import fc from "fast-check";
import { inLanguage, message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { greenShare } from "../../../src/functions/transit/greenShare";

const column = (values: any[]) => values.map((value) => [value]);

test("GREENSHARE of amounts is green trips over all trips", () => {
  expect(greenShare([[720]], [[1000]])).toEqual([[0.72]]);
});

test("GREENSHARE of modes adds up the green ones", () => {
  const modes = ["轨道交通", "公交", "自行车", "步行", "电动自行车", "小汽车", "出租车", "其他"];
  expect(greenShare(column(modes), column([1, 2, 3, 4, 5, 6, 7, 8]))).toEqual([[15 / 36]]);
  expect(greenShare([modes], [[1, 2, 3, 4, 5, 6, 7, 8], [1, 0, 0, 0, 0, 1, 0, 0]])).toEqual([[15 / 36], [0.5]]); // prettier-ignore
});

test("GREENSHARE takes further columns as further surveys", () => {
  expect(greenShare(column(["bus", "car"]), [[1, 3], [3, 1]])).toEqual([[0.25, 0.75]]); // prettier-ignore
});

test("GREENSHARE does not count a taxi as green", () => {
  for (const taxi of ["出租车", "taxi", "网约车", "Ride-hailing"]) {
    expect(greenShare(column([taxi, "walking"]), column([40, 60]))).toEqual([[0.6]]);
  }
});

test("GREENSHARE refuses a number among the names of modes, and text among totals", () => {
  expect(shown(() => greenShare(column(["bus", 5, "car"]), column([1, 2, 3])))).toBe("#VALUE!");
  expect(shown(() => greenShare(column(["many", 5]), column([10, 10])))).toEqual([["#VALUE!"], [0.5]]);
});

test("GREENSHARE counts a blank mode as no trips, but a survey without any is missing", () => {
  expect(greenShare(column(["公交", "小汽车"]), column(["", 5]))).toEqual([[0]]);
  expect(shown(() => greenShare(column(["公交", "小汽车"]), [["", 1], ["", 1]]))).toEqual([["#N/A", 0.5]]); // prettier-ignore
});

describe("GREENSHARE gives the published share of central Beijing", () => {
  // Beijing transport development annual report 2021: shares by mode in per cent, and the green total.
  const modes = column(["轨道交通", "公共汽电车", "自行车", "步行", "其他"]);
  test.each([
    [2020, [14.7, 11.7, 15.5, 31.2], 73.1],
    // The year before, from the changes in percentage points that the report gives.
    [2019, [14.7 + 1.8, 11.7 + 3.6, 15.5 - 3.4, 31.2 - 1], 74.1],
  ])("in %d", (_, green, published) => {
    const rest = 100 - published;
    expect(greenShare(modes, column([...green, rest]))[0]![0] * 100).toBeCloseTo(published, 6);
  });
});

test("GREENSHARE gives #DIV/0! when there are no trips", () => {
  expect(shown(() => greenShare([[0]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => greenShare(column(["bus", "car"]), column([0, 0])))).toBe("#DIV/0!");
});

test("GREENSHARE gives #NUM! for negative trips", () => {
  expect(shown(() => greenShare([[-1]], [[2]]))).toBe("#NUM!");
  expect(shown(() => greenShare(column(["bus", "car"]), column([-1, 2])))).toBe("#NUM!");
});

test("GREENSHARE gives #VALUE! for an unknown mode, text, ranges that do not fit, green above all", () => {
  expect(message(() => greenShare(column(["马车"]), column([1])))).toMatch(
    /未识别的出行方式“马车”，.*可用：轨道交通/,
  );
  expect(inLanguage("en-US", () => message(() => greenShare([["mule"]], [[1]])))).toMatch(
    "accepted: rail transit, bus",
  );
  expect(shown(() => greenShare(column(["bus", "car"]), [["many"], [3]]))).toBe("#VALUE!");
  expect(message(() => greenShare(column(["bus", "car"]), [[1, 2, 3]]))).toMatch("2 个");
  expect(message(() => greenShare([["bus", "car"], ["taxi", "walk"]], [[1, 2], [3, 4]]))).toMatch("一行或一列"); // prettier-ignore
  expect(shown(() => greenShare([[3]], [[2]]))).toBe("#VALUE!");
});

test("GREENSHARE passes on the error of a cell, in its own survey only", () => {
  expect(shown(() => greenShare([["bus", "car"]], [["#REF!", 1], [1, 1]]))).toEqual([["#REF!"], [0.5]]); // prettier-ignore
  expect(shown(() => greenShare(column(["bus", "#REF!"]), column([1, 1])))).toBe("#REF!");
});

test("GREENSHARE does not depend on the order or the unit of the trips", () => {
  const some = fc.array(fc.tuple(fc.constantFrom("轨道", "公交", "步行", "小汽车", "其他"), fc.nat(1000)), {
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(
      some.filter((rows) => rows.some(([, trips]) => trips > 0)),
      fc.integer({ min: 2, max: 50 }),
      (rows, k) => {
        const share = (list: typeof rows) =>
          greenShare(column(list.map(([mode]) => mode)), column(list.map(([, trips]) => trips)))[0]![0];
        expect(share([...rows].reverse())).toBeCloseTo(share(rows), 12);
        expect(share(rows.map(([mode, trips]) => [mode, trips * k]))).toBeCloseTo(share(rows), 12);
      },
    ),
  );
});

obeysTheLawsOfShares("GREENSHARE", greenShare);
