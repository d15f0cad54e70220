import "../customFunctions";
import fc from "fast-check";
import { inLanguage, message, shown } from "../customFunctions";
import { COORDINATE_SYSTEMS, type Coordinates } from "../../../src/functions/core/coordinateSystems";
import { coordinatesOf } from "../../../src/functions/points/coordinates";
import {
  coveredWeight,
  coveredWeights,
  EARTH_RADIUS,
  within,
  type Points,
} from "../../../src/functions/points/coverage";
import { readPlaces } from "../../../src/functions/points/places";
import { option } from "../../../src/functions/core/names";

const NAME = { zh: "人口点", en: "places" };

function points(pairs: [number, number][]): Points {
  return { x: Float64Array.from(pairs, (p) => p[0]), y: Float64Array.from(pairs, (p) => p[1]) };
}

/** Great-circle distance by the haversine formula, written independently of the engine. */
function haversine([lon1, lat1]: [number, number], [lon2, lat2]: [number, number]): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

const straight = (a: [number, number], b: [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/**
 * Every place against every stop; places within a millimetre of the circle are left out of the comparison, and within a
 * metre at the other end of the Earth, where doubles tell neither chords nor haversines further apart.
 */
function agreesWithBruteForce(
  stops: [number, number][],
  places: [number, number][],
  radius: number,
  coordinates: Coordinates,
) {
  const distance = coordinates === "planar" ? straight : haversine;
  const found = within(points(stops), points(places), radius, coordinates);
  places.forEach((place, i) => {
    const nearest = Math.min(...stops.map((stop) => distance(stop, place)));
    const told = nearest > 2e7 ? 1 : 1e-3;
    if (Math.abs(nearest - radius) > told) expect(found[i]).toBe(nearest <= radius ? 1 : 0);
  });
}

const metres = fc.double({ min: -5e4, max: 5e4, noNaN: true });
const spot = fc.tuple(metres, metres);
const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 40 });

describe("the grid finds what comparing every pair finds", () => {
  test("on a plane, for radii from far below to far above the size of the city", () => {
    fc.assert(
      fc.property(list(spot), list(spot), fc.double({ min: 1e-3, max: 2e5, noNaN: true }), (s, p, r) =>
        agreesWithBruteForce(s, p, r, "planar"),
      ),
    );
  });

  test("on the sphere, in a city", () => {
    const near = (lon: number, lat: number) =>
      fc.tuple(
        fc.double({ min: -0.2, max: 0.2, noNaN: true }).map((d) => lon + d),
        fc.double({ min: -0.2, max: 0.2, noNaN: true }).map((d) => lat + d),
      );
    const radius = fc.double({ min: 1, max: 20000, noNaN: true });
    for (const [lon, lat] of [
      [116.4, 39.9],
      [87.6, 43.8],
      [0, 0],
      [-70, -33],
    ] as const) {
      fc.assert(
        fc.property(list(near(lon, lat)), list(near(lon, lat)), radius, (s, p, r) =>
          agreesWithBruteForce(s, p, r, "lonlat"),
        ),
        { numRuns: 30 },
      );
    }
  });

  test("on the whole sphere, with the poles, the date line and its opposite", () => {
    const edge = fc.tuple(
      fc.constantFrom(-180, -179.999, -90.001, -90, -0.001, 0, 0.001, 89.999, 90, 179.999, 180),
      fc.constantFrom(-90, -89.999, -60, -0.001, 0, 0.001, 60, 89.999, 90),
    );
    fc.assert(
      fc.property(
        list(fc.oneof(anywhere, edge)),
        list(fc.oneof(anywhere, edge)),
        fc.double({ min: 1, max: 2.1e7, noNaN: true }),
        (s, p, r) => agreesWithBruteForce(s, p, r, "lonlat"),
      ),
      { numRuns: 300, examples: [[[[-180, 60]], [[0, -60], [-180, -90]], 20015116]] }, // prettier-ignore
    );
  });

  test("on both sides of the date line, wherever the first stop is", () => {
    for (const first of [0, 90, 179.999, -179.999]) {
      const stops: [number, number][] = [[first, 50], [179.999, 0]]; // prettier-ignore
      agreesWithBruteForce(stops, [[-179.999, 0], [-179.9, 0]], 1000, "lonlat"); // prettier-ignore
    }
  });

  test("where the stops stand on one line or in one spot", () => {
    agreesWithBruteForce([[0, 0], [9e8, 0]], [[9e8, 499], [9e8, 501], [5, 5]], 500, "planar"); // prettier-ignore
    agreesWithBruteForce([[3, 3], [3, 3]], [[3, 3], [3, 4.1]], 1, "planar"); // prettier-ignore
  });
});

describe("a place", () => {
  test("exactly on the circle is inside", () => {
    expect([...within(points([[500000.1, 0]]), points([[500800.1, 0], [500800.2, 0]]), 800, "planar")]).toEqual([1, 0]); // prettier-ignore
  });

  test("is covered by more stops or a wider radius at least as well as before", () => {
    fc.assert(
      fc.property(list(spot), list(spot), list(spot), (stops, more, places) => {
        const before = within(points(stops), points(places), 3000, "planar");
        const added = within(points([...stops, ...more]), points(places), 3000, "planar");
        const wider = within(points(stops), points(places), 4000, "planar");
        before.forEach((covered, i) =>
          expect([added[i], wider[i]]).toEqual(covered ? [1, 1] : expect.anything()),
        );
      }),
    );
  });

  test("is not covered when there is no stop", () => {
    expect([...within(points([]), points([[0, 0]]), 500, "planar")]).toEqual([0]);
  });
});

test("many radii over points as far apart as numbers go are answered, not searched for ever", () => {
  const far = points([
    [-1.7e308, 0],
    [1.7e308, 0],
  ]);
  const places = { ...far, weight: Float64Array.of(1, 2) };
  expect(coveredWeights(far, places, [100, 200], "planar")).toMatchObject({ total: 3 });
});

test("Beijing to Shanghai is 1,068 km along the great circle", () => {
  const [beijing, shanghai]: [number, number][] = [[116.4074, 39.9042], [121.4737, 31.2304]]; // prettier-ignore
  const reached = (r: number) => within(points([beijing!]), points([shanghai!]), r, "lonlat")[0];
  expect([reached(1_066_000), reached(1_069_000)]).toEqual([0, 1]);
});

test("Nashville to Los Angeles is the published distance", () => {
  // Rosetta Code, "Haversine formula": 2886.44444 km on a sphere of 6371.0 km; ours has 6371.0088 km.
  const distance = (2886444.44 * 6371.0088) / 6371;
  const reached = (r: number) => within(points([[-86.67, 36.12]]), points([[-118.4, 33.94]]), r, "lonlat")[0];
  expect([reached(distance - 1), reached(distance + 1)]).toEqual([0, 1]);
});

describe("a range of places", () => {
  test("gives coordinates and the sum of its weights, without blank rows", () => {
    const places = readPlaces([[1, 2, 30, 4], ["", "", "", ""], [5, 6, 7, ""]], NAME, [1, 2]); // prettier-ignore
    expect([...places.x]).toEqual([1, 5]);
    expect([...places.weight]).toEqual([34, 7]);
    expect(coveredWeight(places, Uint8Array.of(0, 1))).toEqual({ covered: 7, total: 41 });
  });

  test.each([NaN, Infinity])("takes no %s for a coordinate", (value) => {
    expect(shown(() => readPlaces([[value, 0, 1]], NAME, [1, 2]))).toBe("#NUM!");
  });

  test("says which row is wrong and why", () => {
    expect(message(() => readPlaces([[1, 2, 3], [1, "北", 3]], NAME, [1, 2]))).toBe("人口点第 2 行：应为数字，却是“北”"); // prettier-ignore
    expect(message(() => readPlaces([[1, "", 3]], NAME, [1, 2]))).toBe("人口点第 1 行：缺数据：单元格为空");
    expect(shown(() => readPlaces([[1, 2, -3]], NAME, [1, 2]))).toBe("#NUM!");
    expect(shown(() => readPlaces([["#REF!", 2, 3]], NAME, [1, 2]))).toBe("#REF!");
    expect(shown(() => readPlaces([["", "", ""]], NAME, [1, 2]))).toBe("#N/A");
    expect(inLanguage("en-US", () => message(() => readPlaces([[1, 2]], NAME, [1, 2])))).toBe(
      "places must have 3–4 columns, but has 2",
    );
  });
});

describe("coordinates", () => {
  const city = points([[113.2, 23.1], [113.4, 23.2]]); // prettier-ignore
  const swapped = points([[23.1, 113.2], [23.2, 113.4]]); // prettier-ignore

  test("are metres unless the caller says otherwise", () => {
    expect(coordinatesOf(null, 500, [points([[500000, 3000000]])])).toBe("planar");
    expect(coordinatesOf(null, 500, [points([[0, 0], [100, 100]])])).toBe("planar"); // prettier-ignore
    expect(coordinatesOf("lonlat", 500, [city])).toBe("lonlat");
    expect(coordinatesOf("planar", 500, [city])).toBe("planar");
  });

  test("go by their Chinese and their English name", () => {
    const named = (name: string) => option(COORDINATE_SYSTEMS, name);
    expect(["经纬度", "LonLat", "平面", "planar"].map(named)).toEqual([
      "lonlat",
      "lonlat",
      "planar",
      "planar",
    ]);
    expect(shown(() => named("utm"))).toBe("#VALUE!");
  });

  test("that look like degrees are not silently taken for metres", () => {
    expect(message(() => coordinatesOf(null, 500, [city]))).toMatch("坐标像是经纬度");
    expect(message(() => coordinatesOf(null, 500, [swapped]))).toMatch("坐标像是经纬度");
  });

  test("in degrees are seen to be so whatever a few rows hold: 0, 0, a slip of the finger, the two numbers turned round", () => {
    const degree = fc.tuple(
      fc.double({ min: 113, max: 113.9, noNaN: true }),
      fc.double({ min: 23, max: 23.9, noNaN: true }),
    );
    const wrong = fc.oneof(
      fc.constant<[number, number]>([0, 0]),
      fc.tuple(
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
      ),
    );
    const set = fc
      .tuple(fc.array(degree, { minLength: 3, maxLength: 8 }), fc.array(wrong, { maxLength: 3 }))
      .map(([good, bad]) => points([...bad, ...good]));
    fc.assert(
      fc.property(set, set, fc.integer({ min: 1, max: 5000 }), (stops, places, radius) => {
        expect(() => coordinatesOf(null, radius, [stops, places])).toThrow();
      }),
    );
  });

  test("in degrees are seen to be so with a radius in kilometres too", () => {
    const fine = points([[113.2311, 23.1422], [113.9417, 23.9215]]); // prettier-ignore
    expect(message(() => coordinatesOf(null, 0.5, [fine, fine]))).toMatch("坐标像是经纬度");
  });

  test("of two kinds in one call are refused", () => {
    const metres = points([[500100, 3000200], [500900, 3001200]]); // prettier-ignore
    expect(message(() => coordinatesOf(null, 500, [city, metres]))).toMatch("不同类型");
    expect(coordinatesOf(null, 500, [points([[0, 0], [600, 0]]), points([[100, 40], [900, 300]])])).toBe("planar"); // prettier-ignore
  });

  test("in degrees must be longitude first and within the globe", () => {
    expect(message(() => coordinatesOf("lonlat", 500, [swapped]))).toMatch("顺序可能颠倒");
    expect(message(() => coordinatesOf("lonlat", 500, [points([[43.8, 87.6]])]))).toMatch("顺序可能颠倒");
    expect(message(() => coordinatesOf("lonlat", 500, [points([[500000, 3000000]])]))).toMatch("±180");
    const mostlySwapped = points([[0, 0], [23.1, 113.2], [23.2, 113.4]]); // prettier-ignore
    expect(message(() => coordinatesOf("lonlat", 500, [mostlySwapped]))).toMatch("顺序可能颠倒");
  });
});

test.each(["planar", "lonlat"] as const)("many radii give what each gives alone (%s)", (coordinates) => {
  const spot = fc.tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  const spread = ([x, y]: [number, number]): [number, number] =>
    coordinates === "planar" ? [x * 5000, y * 5000] : [(179.99 + x * 0.05) % 180, 30 + y * 0.05];
  fc.assert(
    fc.property(
      fc.array(spot, { minLength: 1, maxLength: 20 }),
      fc.array(fc.tuple(spot, fc.nat(100)), { minLength: 1, maxLength: 20 }),
      fc.array(fc.double({ min: 0.1, max: 9000, noNaN: true }), { minLength: 2, maxLength: 10 }),
      (stops, people, radii) => {
        const from = points(stops.map(spread));
        const to = {
          ...points(people.map(([p]) => spread(p))),
          weight: Float64Array.from(people, ([, w]) => w),
        };
        const together = coveredWeights(from, to, radii, coordinates).covered;
        const alone = radii.map((r) => coveredWeight(to, within(from, to, r, coordinates)).covered);
        expect(together).toEqual(alone);
      },
    ),
  );
});
