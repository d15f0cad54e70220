import { rowHeight } from "../../src/sheets/rowHeight";

test("a row grows with the lines of its longest text", () => {
  const one = rowHeight([{ text: "能源", width: 100 }]);
  const many = rowHeight([{ text: "能源".repeat(40), width: 100 }]);
  expect(many).toBeGreaterThan(one * 3);
  expect(
    rowHeight([
      { text: "能源", width: 100 },
      { text: "能源".repeat(40), width: 100 },
    ]),
  ).toBe(many);
});

test("no row is higher than Excel allows, which is 409 points", () => {
  expect(rowHeight([{ text: "能源".repeat(4000), width: 100 }])).toBeLessThanOrEqual(409);
});

test("an English word wider than its column is broken", () => {
  expect(rowHeight([{ text: "x".repeat(60), width: 60 }])).toBeGreaterThan(
    rowHeight([{ text: "x", width: 60 }]),
  );
});
