import agriculture from "../../catalogue/data/factors/agriculture.json";
import carbon from "../../catalogue/data/factors/carbon.json";
import ecosystem from "../../catalogue/data/factors/ecosystem.json";
import fuel from "../../catalogue/data/factors/fuel.json";
import grid from "../../catalogue/data/factors/grid.json";
import land from "../../catalogue/data/factors/land.json";
import report from "../../catalogue/data/factors/report.json";
import standardCoal from "../../catalogue/data/factors/standard-coal.json";
import transport from "../../catalogue/data/factors/transport.json";
import wasteAndBuilding from "../../catalogue/data/factors/waste-and-building.json";
import type { Factor } from "../../catalogue/factor";

/** Every factor with its origin; cell functions carry only the numbers. */
export const factors = [
  ...agriculture,
  ...carbon,
  ...ecosystem,
  ...fuel,
  ...grid,
  ...land,
  ...report,
  ...standardCoal,
  ...transport,
  ...wasteAndBuilding,
] as Factor[];
