import "../customFunctions";
import fc from "fast-check";
import { shown } from "../customFunctions";
import { jobsHousing } from "../../../src/functions/transit/jobsHousing";

const positive = fc.double({ min: 1e-3, max: 1e7, noNaN: true });

test("JOBSHOUSING is jobs over employed residents, row by row", () => {
  expect(jobsHousing([[42000], [10]], [[40000], [20]])).toEqual([[1.05], [0.5]]);
});

test("JOBSHOUSING of households counts the workers in each", () => {
  expect(jobsHousing([[42000]], [[25000]], [[1.6]])).toEqual([[1.05]]);
  expect(jobsHousing([[30], [30]], [[10], [20]], [[1.5]])).toEqual([[2], [1]]);
});

test("JOBSHOUSING gives the published ratio of California in 1997: 1.2 jobs to a house", () => {
  // marincounty.info, Jobs : House 1997: 12,912,530 nonfarm jobs to 11,041,716 occupied housing units.
  expect(jobsHousing([[12_912_530]], [[11_041_716]])[0]![0].toFixed(1)).toBe("1.2");
});

test("JOBSHOUSING by households equals that by the workers who live in them", () => {
  fc.assert(
    fc.property(positive, positive, fc.double({ min: 0.5, max: 3, noNaN: true }), (jobs, homes, each) => {
      const byHomes = jobsHousing([[jobs]], [[homes]], [[each]])[0]![0];
      expect(byHomes / jobsHousing([[jobs]], [[homes * each]])[0]![0]).toBeCloseTo(1, 9);
    }),
  );
});

test("JOBSHOUSING of the mirrored area is the inverse", () => {
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      expect(jobsHousing([[a]], [[b]])[0]![0] * jobsHousing([[b]], [[a]])[0]![0]).toBeCloseTo(1, 9);
    }),
  );
});

test("JOBSHOUSING gives #DIV/0! when nobody lives there, or no household has a worker", () => {
  expect(shown(() => jobsHousing([[5]], [[0]]))).toBe("#DIV/0!");
  expect(shown(() => jobsHousing([[5]], [[3]], [[0]]))).toBe("#DIV/0!");
});

test("JOBSHOUSING gives #NUM! for negatives, #N/A for blanks, #VALUE! for text and sizes that differ", () => {
  expect(shown(() => jobsHousing([[-5]], [[2]]))).toBe("#NUM!");
  expect(shown(() => jobsHousing([[5]], [[2]], [[-1]]))).toBe("#NUM!");
  expect(shown(() => jobsHousing([[5]], [[""]]))).toBe("#N/A");
  expect(shown(() => jobsHousing([[5], ["x"]], [[2]]))).toEqual([[2.5], ["#VALUE!"]]);
  expect(shown(() => jobsHousing([[5], [6]], [[1], [2], [3]]))).toBe("#VALUE!");
});
