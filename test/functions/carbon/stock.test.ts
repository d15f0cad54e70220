import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.STOCK(100, 10)", (1000 * 44) / 12],
  ['=CARBON.STOCK({1;2}, {10,20;30,40}, , "C")', [[10, 20], [60, 80]]],
  ['=CARBON.STOCK(100, {10,20}, , "C")', [[1000, 2000]]],
  ['=CARBON.STOCK({1,2}, {10,20}, , "C")', [[10, 40]]],
  ['=CARBON.STOCK(15, 10, , "C", "亩")', 10],
  ['=CARBON.STOCK(1, 100, "density", , "km2")', 1],
  ['=CARBON.STOCK({1;0}, {10;10}, "密度")', [[10], ["#DIV/0!"]]],
  ['=CARBON.STOCK({1;-1}, {10,1;10,1}, , "C")', [[10, 1], ["#NUM!", "#NUM!"]]],
  ['=CARBON.STOCK({1;2}, {10,"";"x",1}, , "C")', [[10, "#N/A"], ["#VALUE!", 2]]],
  ["=CARBON.STOCK({1;2;3}, {10,20;30,40})", "#VALUE!"],
  ['=CARBON.STOCK(1, 10, "density", "C")', "#VALUE!"],
  ['=CARBON.STOCK(1, 10, "flux")', "#VALUE!"],
  ["=CARBON.STOCK(100, 140000)", "#VALUE!"], // kg
  ['=CARBON.STOCK(100, "14 kgC/m2", , "C")', 14000],
]); // prettier-ignore

// Wang Jian et al. (ChinaXiv:201605.00427): broad-leaved forests of the alpine plateau, 2011, five layers: density [Mg/hm²] and stock [Tg].
const LAYERS: [string, number, number][] = [
  ["trees", 83.04, 289.77], ["shrubs", 4.4, 15.35], ["litter", 1.13, 3.93], ["herbs", 0.4, 1.39], ["dead wood", 0.07, 0.26],
  ["all", 89.04, 310.7],
]; // prettier-ignore

test("STOCK gives the published stock of every layer, and the density of the whole", () => {
  const area = 310.7e6 / 89.04;
  const row = LAYERS.map(([, density]) => density);
  const [stocks] = call("CARBON.STOCK", [area, [row], null, "碳"]) as number[][];
  // Densities are printed to 0.01 Mg/hm².
  LAYERS.forEach(([, , printed], i) =>
    expect(Math.abs(stocks![i]! / 1e6 - printed)).toBeLessThan(0.005 * (area / 1e6) + 0.005),
  );
  expectClose(call("CARBON.STOCK", [area, [[310.7e6]], "密度"]), 89.04);
});

test("a class of the InVEST guide has the sum of its pools", () => {
  // InVEST User's Guide, Carbon, example of carbon pools: forest 140, 70, 35, 12 t/ha.
  const stocks = call("CARBON.STOCK", [1, [[140, 70, 35, 12]], null, "C"]) as number[][];
  expect(stocks[0]!.reduce((sum, pool) => sum + pool, 0)).toBe(257);
});

test("the density of a stock is the density that it came from", () => {
  fc.assert(
    fc.property(positive, fc.double({ min: 0, max: 20_000, noNaN: true }), (area, density) => {
      const carbon = call("CARBON.STOCK", [area, density, null, "C"]) as number;
      expectClose(call("CARBON.STOCK", [area, carbon, "density"]), density);
    }),
  );
});

behavesAsColumn("CARBON.STOCK", fc.tuple(amount, amount));
