import "../customFunctions";
import fc from "fast-check";
import { message, shown } from "../customFunctions";
import { stations } from "../../../src/functions/waste/stations";

const of = (people: any, area: any, served?: any) =>
  stations([[people]], [[area]], served && [[served]])[0]![0];

test("STATIONS serves 2 万人 each and has one a km² at least", () => {
  expect(stations([[9], [3], [0.4]], [[3.2], [6.5], [0.6]])).toEqual([[5], [7], [1]]);
});

test("STATIONS takes another number of residents between 1 and 2", () => {
  expect(of(9, 3.2, 1)).toBe(9);
  expect(of(9, 3.2, 1.5)).toBe(6);
  expect(stations([[9], [9]], [[3]], [[1], [2]])).toEqual([[9], [5]]);
});

test("STATIONS asks for none where nobody lives and there is no area", () => {
  expect(of(0, 0)).toBe(0);
});

test("STATIONS is the least whole number that meets both rules", () => {
  const served = fc.constantFrom(1, 1.25, 1.5, 2);
  const size = fc.integer({ min: 0, max: 40000 }).map((n) => n / 8);
  fc.assert(
    fc.property(
      size.filter((n) => n <= 5000),
      size,
      served,
      (people, area, each) => {
        const number = of(people, area, each);
        const meets = (n: number) => n * each >= people && n >= area;
        expect(meets(number)).toBe(true);
        expect(number === 0 || !meets(number - 1)).toBe(true);
      },
    ),
  );
});

test("STATIONS is not one too many for the last binary digit", () => {
  for (const [people, each] of [[3.3, 1.1], [4.2, 1.4], [5.7, 1.9]]) expect(of(people, 0, each)).toBe(3); // prettier-ignore
});

test("STATIONS gives #NUM! for negatives and residents a station outside 1 to 2", () => {
  expect(shown(() => of(-1, 2))).toBe("#NUM!");
  expect(shown(() => of(1, -2))).toBe("#NUM!");
  expect(shown(() => of(1, 2, 0.9))).toBe("#NUM!");
  expect(shown(() => of(1, 2, 2.1))).toBe("#NUM!");
});

test("STATIONS gives #N/A for blanks and #VALUE! for persons instead of 万人", () => {
  expect(shown(() => of("", 2))).toBe("#N/A");
  expect(shown(() => of(90000, 2))).toBe("#VALUE!");
  expect(message(() => of(90000, 2))).toMatch("以万人计");
});
