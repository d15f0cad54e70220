import { inFigures } from "../../src/sheets/chartWords";
import { Calculated } from "./evaluate";

const points = (row: number) => [
  { of: '"现状"', value: `B${row}` },
  { of: "A5", value: `C${row}` },
];

test("a chart's words say the figures that it shows now, and what has none is left out", () => {
  const words = inFigures(
    "碳排放的折线。",
    [
      { name: "总量", points: points(2) },
      { name: "净排放", points: points(3) },
    ],
    "万t",
    "zh",
  );
  const sheet = new Calculated([
    { name: "图", cells: [[words], [null, null, null], [null, null, null], [null], ["2035年"]] },
  ]);
  expect(sheet.get("图", 0, 0)).toBe("碳排放的折线。");
  sheet.set("图", 1, 1, 2654.2097);
  expect(sheet.get("图", 0, 0)).toBe("碳排放的折线。总量：现状 2654.2 万t。");
  sheet.set("图", 1, 2, 2650);
  sheet.set("图", 2, 2, -3);
  expect(sheet.get("图", 0, 0)).toBe(
    "碳排放的折线。总量：现状 2654.2、2035年 2650 万t。净排放：2035年 -3 万t。",
  );
});
