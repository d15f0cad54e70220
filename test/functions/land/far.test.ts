import "../customFunctions";
import fc from "fast-check";
import { message, shown } from "../customFunctions";
import { far } from "../../../src/functions/land/far";

test("FAR is floor area over site area, row by row", () => {
  expect(far([[25000], [8000]], [[10000], [10000]])).toEqual([[2.5], [0.8]]);
});

test("FAR counts industrial storeys above 8 m twice", () => {
  expect(far([[8000]], [[10000]], [[6000]])).toEqual([[1.4]]);
  expect(far([[8000]], [[10000]], [[0]])).toEqual([[0.8]]);
});

test("FAR gives published worked examples", () => {
  // City of Houston, Floor area ratio analysis: two storeys, 2,000 sq ft together, on a lot of 5,000 sq ft.
  expect(far([[2000]], [[5000]])).toEqual([[0.4]]);
  // spacematrix (PyPI, README, after Berghauser Pont & Haupt): 120 m² on three floors, lot of 600 m², FSI 0.6.
  expect(far([[120 * 3]], [[600]])).toEqual([[0.6]]);
});

test("FAR of two plots together lies between theirs", () => {
  const size = fc.double({ min: 1, max: 1e5, noNaN: true });
  const plot = fc
    .tuple(size, fc.double({ min: 0, max: 20, noNaN: true }))
    .map(([s, r]) => [s * r, s] as const);
  fc.assert(
    fc.property(plot, plot, ([f1, s1], [f2, s2]) => {
      const [a, b] = [far([[f1]], [[s1]])[0]![0], far([[f2]], [[s2]])[0]![0]];
      const both = far([[f1 + f2]], [[s1 + s2]])[0]![0];
      expect(both).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
      expect(both).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
    }),
  );
});

test("FAR gives #DIV/0! without a site, #NUM! for negatives, #N/A for blanks", () => {
  expect(shown(() => far([[5]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => far([[-5]], [[1]]))).toBe("#NUM!");
  expect(shown(() => far([[5]], [[1]], [[-1]]))).toBe("#NUM!");
  expect(shown(() => far([[""]], [[1]]))).toBe("#N/A");
});

test("FAR gives #VALUE! when high storeys exceed the floor area and when the units cannot be the same", () => {
  expect(message(() => far([[5]], [[1]], [[6]]))).toMatch("大于总建筑面积");
  expect(message(() => far([[25000]], [[1]]))).toMatch("单位可能不一致");
  expect(shown(() => far([[1], [2]], [[1], [2], [3]]))).toBe("#VALUE!");
});

test("FAR gives the published ratio of an office block in Shenzhen: 4.10", () => {
  // ChinaXiv:201810.00204, table 2: counted floor area 21,503.19 m² on a site of 5,242.2 m².
  expect(far([[21_503.19]], [[5242.2]])[0]![0].toFixed(2)).toBe("4.10");
});
