import "../customFunctions";
import fc from "fast-check";
import { message, shown } from "../customFunctions";
import { obeysTheLawsOfShares } from "../shareLaws";
import { dominantMin } from "../../../src/functions/land/dominantMin";
import { dominantShare } from "../../../src/functions/land/dominantShare";

test("DOMINANTSHARE is the dominant floor area over the total", () => {
  expect(dominantShare([[8000], [300]], [[10000], [1000]])).toEqual([[0.8], [0.3]]);
});

test("DOMINANTSHARE with a class of land is the margin to Shenzhen's least share", () => {
  const margins = dominantShare(
    [[80], [80], [50]],
    [[100]],
    [["科研用地"], ["居住用地"], ["commercial centre"]],
  );
  expect(margins[0]![0]).toBeCloseTo(-0.05, 12);
  expect(margins[1]![0]).toBeCloseTo(0.1, 12);
  expect(margins[2]![0]).toBe(0);
});

test("DOMINANTSHARE has no margin left exactly at the bound, however it is divided", () => {
  for (const name of ["居住用地", "科研用地", "物流用地"]) {
    const least = dominantMin([[name]])[0]![0];
    for (const total of [3, 7, 11, 13, 1e6]) {
      expect(dominantShare([[least * total]], [[total]], [[name]])).toEqual([[0]]);
    }
  }
});

test("DOMINANTSHARE with a class is DOMINANTSHARE without, less DOMINANTMIN", () => {
  const size = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      size,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom("仓储用地", "工业用地"),
      (t, p, use) => {
        const margin = dominantShare([[t * p]], [[t]], [[use]])[0]![0];
        expect(margin).toBeCloseTo(dominantShare([[t * p]], [[t]])[0]![0] - dominantMin([[use]])[0]![0], 9);
      },
    ),
  );
});

test("DOMINANTSHARE gives #DIV/0! without floor area, #NUM! for negatives, #N/A for blanks", () => {
  expect(shown(() => dominantShare([[1]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => dominantShare([[0]], [[0]], [["居住用地"]]))).toBe("#DIV/0!");
  expect(shown(() => dominantShare([[-1]], [[2]], [["居住用地"]]))).toBe("#NUM!");
  expect(shown(() => dominantShare([[1]], [[2]], [["居住用地"], [""]]))).toEqual([
    [-0.19999999999999996],
    ["#N/A"],
  ]);
});

test("DOMINANTSHARE gives #VALUE! when the dominant use exceeds the total or the class is unknown", () => {
  expect(message(() => dominantShare([[3]], [[2]]))).toMatch("主导用途面积大于总建筑面积");
  expect(shown(() => dominantShare([[3]], [[2]], [["居住用地"]]))).toBe("#VALUE!");
  expect(message(() => dominantShare([[1]], [[2]], [["草地"]]))).toMatch("未识别的用地类别“草地”");
});

obeysTheLawsOfShares("DOMINANTSHARE", (part, whole) => dominantShare(part, whole));
