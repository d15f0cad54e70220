import { rowHeight, textWidth } from "../../src/sheets/rowHeight";

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

test("Latin letters get the room that they take: narrow ones less than wide ones, and their lines less than Chinese ones", () => {
  expect(textWidth("illicit", 10)).toBeLessThan(textWidth("MOMENTS", 10) / 2);
  // Set in Liberation Sans, which is as wide as Arial, at 9 points: 531 points.
  const sentence =
    "Stations close to users that supply cooling, heat and power together lose less on the way and meet more demand with the same fuel.";
  expect(textWidth(sentence, 9)).toBeGreaterThan(525);
  expect(textWidth(sentence, 9)).toBeLessThan(570);
  expect(rowHeight([{ text: "a\nb\nc\nd", width: 100 }])).toBeLessThan(
    rowHeight([{ text: "能\n源\n能\n源", width: 100 }]),
  );
});
