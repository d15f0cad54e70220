import type { Text } from "../../catalogue/schema";
import { mapNumbers, type Matrix, type Outcome } from "../core/columns";
import type { Coordinates } from "../core/coordinateSystems";
import { coordinatesOf } from "./coordinates";
import { coveredWeights, type Points } from "./coverage";
import { invalidNumber, isError } from "../core/errors";
import type { Places } from "./places";
import { share } from "../core/share";

/** Share of the weight of all places that lies within each radius of a facility; one result a radius. */
export function sharesWithin(
  facilities: Points,
  places: Places,
  radius: Matrix,
  said: Coordinates | null,
  part: Text,
  whole: Text,
): Outcome[][] {
  const radii = mapNumbers([radius], (reach) => (reach > 0 ? reach : invalidNumber()));
  const good = radii.flat().filter((reach) => typeof reach === "number");
  if (good.length === 0) return radii;
  const widest = good.reduce((a, b) => Math.max(a, b));
  const coordinates = coordinatesOf(said, widest, [facilities, places]);
  const { covered, total } = coveredWeights(facilities, places, good, coordinates);
  let next = 0;
  return radii.map((row) =>
    row.map((reach) => (isError(reach) ? reach : share(covered[next++]!, total, part, whole))),
  );
}
