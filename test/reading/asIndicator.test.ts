import { asIndicator, unitsFor } from "../../src/reading/asIndicator";

const number = (value: number, unit: string) => ({ name: "基本耕地", value, unit, stored: 1 });

describe("A number that a person says is of an indicator", () => {
  test("is converted from the unit that stands with it, and its cell's factor too", () => {
    expect(asIndicator(number(312, "万亩"), "arable-land")).toEqual({
      catalogueValue: 208000,
      factor: expect.closeTo(666.6667, 3) as number,
    });
  });

  test("counts as it stands where no unit does", () => {
    expect(asIndicator(number(312, "—"), "arable-land")).toEqual({ catalogueValue: 312, factor: 1 });
  });

  test("is not taken where its unit is of another kind or unknown", () => {
    expect(asIndicator(number(312, "万吨标准煤"), "total-carbon")).toBeNull();
    expect(asIndicator(number(312, "格"), "arable-land")).toBeNull();
  });

  test("may be given in each usual unit once, its own first", () => {
    expect(unitsFor("arable-land", "")).toEqual(["hm²", "平方公里", "亩", "万亩", "平方米"]);
    expect(unitsFor("arable-land", "公顷")).toEqual(["hm²", "公顷", "平方公里", "亩", "万亩", "平方米"]);
    expect(unitsFor("floor-area-ratio", "")).toEqual(["", "%"]);
    expect(unitsFor("storage-requirement", "")).toEqual([]);
  });
});
