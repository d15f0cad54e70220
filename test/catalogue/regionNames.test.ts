import { REGION_NAMES } from "../../src/catalogue/regionNames";
import { REGIONS } from "../../src/functions/core/grid";
import { factors } from "../../src/taskpane/library/factors";

test("every region of a factor has an English name, the one that functions read", () => {
  const nameless = factors.filter(({ region }) => region !== null && !(region in REGION_NAMES));
  expect(nameless.map(({ id }) => id)).toEqual([]);
  for (const [region, names] of Object.entries(REGIONS.names)) {
    expect([region, REGION_NAMES[region]]).toEqual([region, names[1]]);
  }
});
