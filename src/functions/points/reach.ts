import type { Text } from "../../catalogue/schema";
import { mapCells, type Matrix, type Outcome } from "../core/columns";
import type { Coordinates } from "../core/coordinateSystems";
import { coordinatesOf } from "./coordinates";
import { coveredWeights, type Points } from "./coverage";
import { invalidNumber, isError } from "../core/errors";
import type { Places } from "./places";
import { ownNumber, type Own } from "../core/quantities";
import { share } from "../core/share";

/** Kilometres typed for metres are below; millimetres, and more than what a region's rail reaches, above. */
const METRES: Own = { units: ["m"], from: 1, to: 200_000 };

/** Share of the weight of all places that lies within each radius of a facility; one result a radius. */
export function sharesWithin(
  facilities: Points,
  places: Places,
  radius: Matrix,
  said: Coordinates | null,
  part: Text,
  whole: Text,
): Outcome[][] {
  const radii = mapCells([radius], ([cell]) => {
    const reach = ownNumber(cell, METRES);
    return reach > 0 ? reach : invalidNumber();
  });
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
