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
import type { Sector } from "../../catalogue/schema";

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

/** Whose emissions a family of factors reckons, by the beginning of their keys; the first that fits counts. */
const SECTORS_OF_FAMILIES: [keys: RegExp, sectors: readonly Sector[]][] = [
  [/^(agriculture|livestock|rice)\./, ["农业"]],
  [/^(fuel|ipcc|tce|ctce|grid|lifecycle)\.|^heat$/, ["能源"]],
  [/^(forest|blue)\./, ["生态空间"]],
  [/^land\./, ["农业", "生态空间"]],
  [
    /^(incineration|landfill|compost|digestion|wastewater|uk\.landfill|uk\.landfill-food|uk\.water-(supply|treatment))(\.|$)/,
    ["废弃物处理"],
  ],
  [/^material\./, ["建筑"]],
  [/^(uk|bnsf)\./, ["交通"]],
];

/** What a family of factors goes into, by the beginning of their keys and, for transport, their unit. */
const INDICATORS_OF_FAMILIES: [keys: RegExp, unit: RegExp, indicators: readonly string[]][] = [
  [/^(forest|blue|land)\./, /./, ["carbon-sink"]],
  [/^grid\./, /./, ["total-carbon", "household-electricity-carbon"]],
  [/^tce\./, /./, ["community-building-energy"]],
  [/^(uk|bnsf)\./, /tkm/, ["carbon-per-tonne-km"]],
];

/** Ids of the indicators that a factor goes into; what fits none goes into total emissions. */
export function indicatorsOfFactor({ key, unit }: Pick<Factor, "key" | "unit">): readonly string[] {
  const found = INDICATORS_OF_FAMILIES.find(([keys, units]) => keys.test(key) && units.test(unit));
  return found?.[2] ?? ["total-carbon"];
}

/** Empty for what serves every sector: global warming potentials and the report's own figures. */
export function sectorsOfFactor({ key }: Pick<Factor, "key">): readonly Sector[] {
  return SECTORS_OF_FAMILIES.find(([keys]) => keys.test(key))?.[1] ?? [];
}
