import "../customFunctions";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { recycling } from "../../../src/functions/waste/recycling";

test("RECYCLING is waste used over all waste", () => {
  expect(recycling([[650]], [[1000]])).toEqual([[0.65]]);
  expect(recycling([[650], [0]], [[1000], [1000]])).toEqual([[0.65], [0]]);
});

test("RECYCLING gives #DIV/0! when there is no waste, also when both are 0", () => {
  expect(shown(() => recycling([[1]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => recycling([[0]], [[0]]))).toBe("#DIV/0!");
});

test("RECYCLING gives #NUM! for a negative amount and #N/A for a blank one", () => {
  expect(shown(() => recycling([[-1]], [[2]]))).toBe("#NUM!");
  expect(shown(() => recycling([[1]], [[-2]]))).toBe("#NUM!");
  expect(shown(() => recycling([[""]], [[2]]))).toBe("#N/A");
});

test("RECYCLING gives #VALUE! when the part exceeds the whole, and says which", () => {
  expect(shown(() => recycling([[3]], [[2]]))).toBe("#VALUE!");
  expect(message(() => recycling([[3]], [[2]]))).toContain("利用量大于总量");
  expect(shown(() => recycling([[1], [2]], [[3], [4], [5]]))).toBe("#VALUE!");
});

obeysTheLawsOfShares("RECYCLING", recycling);

describe("published rates", () => {
  // EPA, Facts and Figures 2018 and Fact Sheet 2015: million short tons and the printed rate.
  test.each([
    ["recycled, 2018", 69, 292.4, 23.6],
    ["recycled or composted, 2018", 93.9, 292.4, 32.1],
    ["recycled, 2015", 67.8, 262.4, 25.8],
    ["composted, 2015", 23.4, 262.4, 8.9],
    ["recycled or composted, 2015", 91, 262, 34.7],
    // ReWorks (reworkssa.org), Toolkit, Diversion Rate: 1,200 + 690 of 2,340 lb.
    ["diverted, example of an office", 1200 + 690, 2340, 80.8],
  ])("United States, %s", (_, used, total, percent) => {
    expect((recycling([[used]], [[total]])[0]![0] * 100).toFixed(1)).toBe(String(percent));
  });
});
