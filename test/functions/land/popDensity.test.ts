import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=LAND.POPDENSITY(1200, 1500)", 8000],
  ["=LAND.POPDENSITY(1, 0)", "#DIV/0!"],
  ["=LAND.POPDENSITY(-1, 1)", "#NUM!"],
  ['=LAND.POPDENSITY("", 1)', "#N/A"],
  ["=LAND.POPDENSITY(24870895, 6340.5)", "#VALUE!"], // persons for 万人
]);

// Seventh census: Shanghai 24,870,895 on 6,340.5 km² (3,923 a km², Shanghai Statistical Yearbook), the country 1,411,778,724
// on 9.6 million km² (147).
test.each([
  [2487.0895, 6340.5, 3923],
  [141177.8724, 9_600_000, 147],
])("POPDENSITY of %d 万人 on %d km² is the printed %d", (people, area, printed) => {
  expect(Math.round(call("LAND.POPDENSITY", [people, area]) as number)).toBe(printed);
});

behavesAsColumn(
  "LAND.POPDENSITY",
  fc.tuple(
    fc.double({ min: 0, max: 1e4, noNaN: true }),
    positive.map((x) => x + 1e3),
  ),
);

// Press, 29 January 2014 (Yahoo Finance Singapore): 7,182,724 people on 1,054 km² in Hong Kong, 5,460,302 on 687 km² in Singapore.
test.each([
  [718.2724, 1054, 6815],
  [546.0302, 687, 7948],
])("POPDENSITY of %d 万人 on %d km² is the press’s %d", (people, area, printed) => {
  expect(Math.round(call("LAND.POPDENSITY", [people, area]) as number)).toBe(printed);
});
