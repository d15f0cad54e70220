import renames from "../../src/catalogue/data/renames.json";
import { givenIds, idsInUse } from "../../tools/givenIds";

const given = givenIds();
const inUse = idsInUse();
const leadsOn = new Set(Object.keys(renames));

test("every id that an indicator ever had is in use, or the table of renamed ids says what took its place", () => {
  const found = given.indicators.filter((id) => !inUse.indicators.includes(id) && !leadsOn.has(id));
  expect(found).toEqual([]);
});

test("every id that a state target ever had is in use", () => {
  expect(given.nationalTargets.filter((id) => !inUse.nationalTargets.includes(id))).toEqual([]);
});

test("every id in use is on record (npm run generate adds it)", () => {
  expect(inUse.indicators.filter((id) => !given.indicators.includes(id))).toEqual([]);
  expect(inUse.nationalTargets.filter((id) => !given.nationalTargets.includes(id))).toEqual([]);
});
