import { regionName } from "../../src/catalogue/regionNames";
import { factors } from "../../src/taskpane/library/factors";

test("every region of a factor has an English name", () => {
  const nameless = factors.filter(({ region }) => region !== null && regionName(region).en === region);
  expect(nameless.map(({ id }) => id)).toEqual([]);
});
