import { rangeText } from "../../src/sheets/factorRange";

const citation = { source: "ipcc-2006-v2", locator: "Table 1.4" };

test("a confidence interval says its level", () => {
  const range = { lower: 94600, upper: 101000, level: 95, citation };
  expect(rangeText(range, "zh")).toBe("94600～101000（95% 置信区间）");
  expect(rangeText(range, "en")).toBe("94600 to 101000 (95% confidence interval)");
});

test("a range without a level isn't called an interval, and a lower end of 0 is shown", () => {
  const range = { lower: 0, upper: 8, level: null, citation };
  expect(rangeText(range, "zh")).toBe("0～8（来源给出的范围）");
  expect(rangeText(range, "en", (number) => number.toFixed(1))).toBe(
    "0.0 to 8.0 (range as the source gives it)",
  );
});
