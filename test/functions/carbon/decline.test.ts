import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.DECLINE(1000, 500, 1025, 625)", 0.18],
  ["=CARBON.DECLINE(100, 10, 200, 10)", -1],
  ["=CARBON.DECLINE(100, 10, 0, 10)", 1],
  ["=CARBON.DECLINE(100, 0, 90, 10)", "#DIV/0!"],
  ["=CARBON.DECLINE(0, 10, 90, 10)", "#DIV/0!"],
  ["=CARBON.DECLINE(100, 10, 90, 0)", "#DIV/0!"],
  ["=CARBON.DECLINE(100, 10, -90, 10)", "#NUM!"],
  ['=CARBON.DECLINE(100, 10, "", 10)', "#N/A"],
  ["=CARBON.DECLINE({1;2}, 10, {1;2;3}, 10)", "#VALUE!"],
]);

// Liu Xianzhao et al. 2017 (doi:10.5846/stxb201511212362), table 3: intensity [t/万元] of 2008 and 2013 and its change [%]. For
// Changsha the table prints −58.11, which its own 0.84 and 0.41 contradict (−51.19).
test.each([
  ["株洲", 1.41, 0.75, -46.81], ["湘潭", 2.99, 1.88, -37.12], ["衡阳", 1.8, 1.21, -32.78], ["邵阳", 0.96, 0.91, -5.21],
  ["岳阳", 3.28, 2.26, -31.1], ["常德", 0.95, 0.69, -27.37], ["张家界", 0.42, 0.29, -30.95], ["益阳", 1.7, 1.15, -32.36],
  ["郴州", 2.38, 1.71, -28.15], ["永州", 0.63, 0.42, -33.33], ["怀化", 0.73, 0.66, -9.59], ["娄底", 6.42, 5.46, -14.95],
  ["吉首", 0.43, 0.25, -41.86],
])("DECLINE gives the published change of intensity in %s", (_, before, after, published) => {
  const fall = call("CARBON.DECLINE", [before, 1, after, 1]) as number;
  expect(Math.abs(-fall * 100 - published)).toBeLessThan(0.0075); // one printed digit is cut rather than rounded
}); // prettier-ignore

// Wu Haoyue et al. 2017 (doi:10.13930/j.cnki.cjea.170147), table 3: mean agricultural emissions [10^4 t] of eastern, central and western
// provinces and all, 2000–2014, and their growth on the year before [%].
test.each([
  ["east", [843.652, 835.38, 827.895, 811.014, 843.368, 855.973, 786.341, 784.219, 778.156, 782.69, 783.604, 783.917, 784.218, 780.691, 774.311],
    [-0.98, -0.9, -2.04, 3.99, 1.49, -8.13, -0.27, -0.77, 0.58, 0.12, 0.04, 0.04, -0.45, -0.82]],
  ["centre", [1240.153, 1221.3, 1233.37, 1214.075, 1314.002, 1346.328, 1322.64, 1340.106, 1371.348, 1407.749, 1435.911, 1451.916, 1471.322, 1490.663, 1509.434],
    [-1.52, 0.99, -1.56, 8.23, 2.46, -1.76, 1.32, 2.33, 2.65, 2, 1.11, 1.34, 1.31, 1.26]],
  ["west", [649.684, 652.901, 657.733, 662.55, 679.109, 700.185, 654.224, 654.627, 668.701, 683.776, 689.409, 699.713, 710.999, 722.993, 741.332],
    [0.5, 0.74, 0.73, 2.5, 3.1, -6.56, 0.06, 2.15, 2.25, 0.82, 1.49, 1.61, 1.69, 2.54]],
] as [string, number[], number[]][])("DECLINE gives the published growth of agricultural emissions in the %s", (_, values, growth) => {
  const column = (list: number[]) => list.map((value) => [value]);
  const falls = call("CARBON.DECLINE", [column(values.slice(0, -1)), 1, column(values.slice(1)), 1]) as number[][];
  expect(falls.map(([fall]) => (-fall! * 100).toFixed(2))).toEqual(growth.map((rate) => rate.toFixed(2)));
}); // prettier-ignore

const intensity = fc.double({ min: 0.1, max: 10, noNaN: true });

test("falls of successive periods combine: what is left multiplies", () => {
  fc.assert(
    fc.property(intensity, intensity, intensity, (i0, i1, i2) => {
      const left = (a: number, b: number) => 1 - (call("CARBON.DECLINE", [a, 1, b, 1]) as number);
      expect(left(i0, i2) / (left(i0, i1) * left(i1, i2))).toBeCloseTo(1, 10);
    }),
  );
});

test("DECLINE of the rate that REQUIRED gives, compounded, meets the target", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      (goal, years) => {
        const rate = call("CARBON.REQUIRED", [1, goal, years]) as number;
        expectClose(call("CARBON.DECLINE", [1, 1, Math.pow(1 - rate, years), 1]), 1 - goal);
      },
    ),
  );
});

behavesAsColumn("CARBON.DECLINE", fc.tuple(positive, positive, positive, positive));
