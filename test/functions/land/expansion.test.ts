import "../customFunctions";
import fc from "fast-check";
import { shown } from "../customFunctions";
import { expansion } from "../../../src/functions/land/expansion";

test("EXPANSION is the boundary over the land of the base year, row by row", () => {
  expect(expansion([[260], [150]], [[200], [100]])).toEqual([[1.3], [1.5]]);
});

test("EXPANSION gives the published multiple of Urumqi", () => {
  // Shi Tiange and Shi Hui 2021: construction land 84.37 km² in 1990, 361.91 km² in 2018, 4.29 times.
  expect(expansion([[361.91]], [[84.37]])[0]![0].toFixed(2)).toBe("4.29");
});

test("EXPANSION gives the published growth of built-up land in Greater Xi'an", () => {
  // Ma Xinping et al. 2020 (ChinaXiv:202006.00007), table 2: 2155.40, 2838.24 and 5053.31 km² in 1996, 2006 and 2016.
  const growth = (from: number, to: number) => ((expansion([[to]], [[from]])[0]![0] - 1) * 100).toFixed(2);
  expect(growth(2155.4, 2838.24)).toBe("31.68");
  expect(growth(2838.24, 5053.31)).toBe("78.04");
  expect(growth(2155.4, 5053.31)).toBe("134.45");
});

test("EXPANSION over two periods is the product of both", () => {
  const area = fc.double({ min: 1e-2, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(area, area, area, (a, b, c) => {
      const steps = expansion([[b]], [[a]])[0]![0] * expansion([[c]], [[b]])[0]![0];
      expect(steps / expansion([[c]], [[a]])[0]![0]).toBeCloseTo(1, 9);
    }),
  );
});

test("EXPANSION gives #DIV/0! without a base, #NUM! for negatives, #N/A for blanks, #VALUE! for sizes", () => {
  expect(shown(() => expansion([[5]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => expansion([[-5]], [[1]]))).toBe("#NUM!");
  expect(shown(() => expansion([[5]], [[-1]]))).toBe("#NUM!");
  expect(shown(() => expansion([[""]], [[1]]))).toBe("#N/A");
  expect(shown(() => expansion([[1, 2]], [[1], [2]]))).toBe("#VALUE!");
});
