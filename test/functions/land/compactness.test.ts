import "../customFunctions";
import fc from "fast-check";
import { inLanguage, message, shown } from "../customFunctions";
import { compactness } from "../../../src/functions/land/compactness";

const of = (area: any, perimeter: any) => compactness([[area]], [[perimeter]])[0]![0];

test("COMPACTNESS of a circle is 1, of a square √π/2", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (r) => {
      expect(of(Math.PI * r * r, 2 * Math.PI * r)).toBeCloseTo(1, 12);
      expect(of(r * r, 4 * r)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 12);
    }),
  );
});

describe("COMPACTNESS gives the published index of Yinchuan", () => {
  // Zhang Xiaodong et al. 2021, table 2: area [km²], fractal dimension D and compactness. The perimeter follows
  // from their D = 2 ln(P/4) / ln A. (Their text prints √(2πA)/P, which these figures contradict.)
  test.each([
    [1989, 74.01, 1.69, 0.2],
    [1999, 106.91, 1.79, 0.14],
    [2010, 430.53, 1.51, 0.19],
    [2017, 580.14, 1.34, 0.3],
  ])("in %d", (_, area, dimension, published) => {
    const perimeter = 4 * Math.exp((dimension * Math.log(area)) / 2);
    expect(Math.round(of(area, perimeter) * 100) / 100).toBe(published);
    expect(Math.round((Math.sqrt(2 * Math.PI * area) / perimeter) * 100) / 100).not.toBe(published);
  });
});

test("COMPACTNESS gives the results that other software publishes for its own test shapes", () => {
  // H2GIS documentation, ST_CompactnessRatio: a strip of 1 × 11 and a square of 6 × 6.
  expect(of(11, 24)).toBeCloseTo(0.48988036513951067, 14);
  expect(of(36, 24)).toBeCloseTo(0.88622692545275801, 14);
  // shapestats (ljwolf/shapestats, tests/test_measures.py), a star-like octagon; its area and perimeter from the corners.
  const corners: [number, number][] = [
    [0, 0], [0.25, 0.25], [0, 0.5], [0.25, 0.75], [0, 1], [1.25, 1], [0.75, 0.5], [1.25, 0],
  ]; // prettier-ignore
  let [twice, around] = [0, 0];
  corners.forEach(([x, y], i) => {
    const [u, v] = corners[(i + 1) % corners.length]!;
    twice += x * v - u * y;
    around += Math.hypot(u - x, v - y);
  });
  const area = Math.abs(twice) / 2;
  expect(of(area, around)).toBeCloseTo(0.622314, 5); // iaq, schwartzberg
  expect(compactness([[area]], [[around]], "Polsby-Popper")[0]![0]).toBeCloseTo(0.387275, 5); // ipq, polsby_popper
});

test("COMPACTNESS by Polsby and Popper is the square of Richardson's", () => {
  const size = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(size, fc.double({ min: 1, max: 50, noNaN: true }), (area, longer) => {
      const perimeter = 2 * Math.sqrt(Math.PI * area) * longer;
      const [plain, squared] = [undefined, "等周商"].map(
        (i) => compactness([[area]], [[perimeter]], i)[0]![0],
      );
      expect(squared).toBeCloseTo(plain * plain, 14);
    }),
  );
  expect(of(16, 16)).toBe(compactness([[16]], [[16]], "周长比")[0]![0]);
  expect(message(() => compactness([[16]], [[16]], "Frolov"))).toMatch("可用：周长比、等周商");
  expect(shown(() => compactness([[1600]], [[16]], "Polsby–Popper"))).toBe("#VALUE!");
});

test("COMPACTNESS is the same in kilometres and in metres", () => {
  expect(of(74.01e6, 151_900)).toBeCloseTo(of(74.01, 151.9), 12);
});

test("COMPACTNESS of rectangles lies between 0 and 1 and falls as they grow longer", () => {
  const side = fc.double({ min: 1e-2, max: 1e3, noNaN: true });
  fc.assert(
    fc.property(side, fc.double({ min: 1.01, max: 50, noNaN: true }), (a, stretch) => {
      const square = of(a * a, 4 * a);
      const long = of(a * a, 2 * (a * stretch + a / stretch));
      expect(long).toBeGreaterThan(0);
      expect(long).toBeLessThan(square);
    }),
  );
});

test("COMPACTNESS forgives the rounding of a measured circle and nothing more", () => {
  expect(of(3.14, 6.28)).toBe(1);
  expect(of(16, 16)).toBeCloseTo(0.886, 3);
  expect(shown(() => compactness([[3.2]], [[6.28]]))).toBe("#VALUE!");
});

test.each([
  ["野鸡坡", 8.7, 1.051, 1.0052],
  ["干田边岛1", 3.1, 0.684, 1.096],
  ["红枫湖岛1", 1.2, 0.435, 1.1203],
])(
  "COMPACTNESS of the islet %s is the inverse of its published shape index",
  (_, hectares, km, published) => {
    // Luo Xianzhen et al. 2017 (doi:10.5846/stxb201511192337), table 1: area [hm²], perimeter [km], perimeter over that of the circle.
    expect(1 / compactness([[hectares / 100]], [[km]])[0]![0]).toBeCloseTo(published, 3);
  },
);

test("COMPACTNESS above 1 is #VALUE! and points at the units", () => {
  expect(message(() => compactness([[1600]], [[16]]))).toMatch("不可能大于 1");
  expect(inLanguage("en-US", () => message(() => compactness([[1600]], [[16]])))).toMatch("check the units");
});

test("COMPACTNESS gives #DIV/0! without a perimeter, #NUM! for negatives, #N/A for blanks", () => {
  expect(shown(() => compactness([[5]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => compactness([[-5]], [[9]]))).toBe("#NUM!");
  expect(shown(() => compactness([[5]], [[-9]]))).toBe("#NUM!");
  expect(shown(() => compactness([[5], [""]], [[9]]))).toEqual([[expect.any(Number)], ["#N/A"]]);
  expect(of(0, 9)).toBe(0);
});

test("COMPACTNESS by circle and by hull gives what other software publishes for its own shape", () => {
  // shapestats (ljwolf/shapestats, tests/test_measures.py), the same octagon: reock 0.434764, convex_hull 0.7. Its hull is a rectangle
  // of 1 × 1.25, whose diagonal is the diameter of the circle.
  const other = (value: number, index: string) => compactness([[0.875]], [[value]], index)[0]![0];
  expect(other(Math.hypot(1, 1.25), "Reock")).toBeCloseTo(0.434764, 4);
  expect(other(1.25, "凸包指数")).toBeCloseTo(0.7, 12);
  expect(shown(() => other(0.5, "hull"))).toBe("#VALUE!");
  expect(shown(() => other(0.5, "reock"))).toBe("#VALUE!");
});

// Dave's Redistricting (dra2020/dra-analytics), testdata/CD116: area and diameter of the smallest circle of every congressional district
// [degrees], and their mean Reock as its tests of ratings print it.
test.each([
  ["Alabama", 0.3848, [[1.699226, 2.23136], [2.528342, 2.612628], [1.93405, 2.433048], [2.3055, 3.000545], [0.983429, 2.623972], [1.062487, 1.738672], [2.554199, 2.794925]]],
  ["North Carolina", 0.3373, [[1.577392, 2.657424], [0.705844, 1.763277], [2.920083, 2.733997], [0.191392, 0.922441], [1.039017, 2.10606], [1.03346, 1.639415], [1.624188, 1.952917], [0.770678, 2.188634], [0.997677, 2.56042], [0.676266, 1.726461], [1.719231, 3.158686], [0.113298, 0.537907], [0.483712, 1.451738]]],
])("COMPACTNESS by circle of the districts of %s has the published mean", (_, mean, districts) => {
  const each = districts.map(([area, diameter]) => compactness([[area!]], [[diameter!]], "Reock")[0]![0] as number);
  expect(each.reduce((sum, one) => sum + one, 0) / each.length).toBeCloseTo(mean, 4);
}); // prettier-ignore

// Kaufman, King and Komisarchik's 20 districts (dra2020/compactness, testdata/first20): area of the outline and of its hull [square degrees,
// worked out from the outline], and their ratio as printed, which hardly depends on the projection.
test.each([
  [1, 0.05040547337898715, 0.07131880021643155, 0.70676],
  [7, 0.18691991156947552, 0.22547488697864537, 0.82905],
  [8, 0.030370194497209013, 0.049181079044728904, 0.61751],
])("COMPACTNESS by hull of district %d is the published one", (_, area, hull, printed) => {
  expect(compactness([[area]], [[hull]], "hull")[0]![0]).toBeCloseTo(printed, 4);
});

describe("the fractal dimension is that published of Yinchuan", () => {
  // Zhang Xiaodong et al. 2021, table 2, as above: the perimeter follows from area and compactness, printed to 0.01.
  test.each([
    [1989, 74.01, 1.69, 0.2],
    [1999, 106.91, 1.79, 0.14],
    [2010, 430.53, 1.51, 0.19],
    [2017, 580.14, 1.34, 0.3],
  ])("in %d", (_, area, published, compact) => {
    const perimeter = (2 * Math.sqrt(Math.PI * area)) / compact;
    expect(Math.abs(compactness([[area]], [[perimeter]], "fractal (km)")[0]![0] - published)).toBeLessThan(
      0.016,
    );
  });
});

test("the fractal dimension of a square is 1 in every unit, and must say which", () => {
  for (const side of [0.3, 5, 1200])
    expect(compactness([[side * side]], [[4 * side]], "分形维数（m）")[0]![0]).toBeCloseTo(1, 12);
  expect(shown(() => compactness([[120]], [[90]], "分形维数"))).toBe("#VALUE!");
  expect(shown(() => compactness([[1]], [[90]], "fractal (m)"))).toBe("#NUM!");
  expect(shown(() => compactness([[1600]], [[16]], "fractal (m)"))).toBe("#VALUE!");
});
