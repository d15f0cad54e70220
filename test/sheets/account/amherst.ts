/**
 * Town of Amherst, Massachusetts: Greenhouse Gas Inventory FY 2025, the community's inventory of FY 2016 (its data file,
 * ghg_emissions.csv, and the tables of chapters 6 to 10). A line: of whom, what, how much, what one of it emits [tCO2e].
 * What is composted is credited with emissions avoided, so it stands as taken up. Lines with a factor of 0 are left out.
 */
export type InventoryLine = [entity: string, activity: string, amount: number, factor: number];

const GAS = 0.005319;
const LEAK = 0.03969453;
const GRID = 0.2767;
const OIL = 0.010201;

/** Energy of buildings; electricity and what is lost on its way count as indirect. */
export const BUILDINGS: InventoryLine[] = [
  ["college", "natural gas", 2_457_500, GAS],
  ["college", "heating oil", 6_439, OIL],
  ["college", "propane", 4_749, 0.005797],
  ["college", "residual fuel oil", 18_060, 0.011856],
  ["college", "gas leaked", 8_894.801114008995, LEAK],
  ["homes", "natural gas", 1_321_107, GAS],
  ["homes", "gas leaked", 4_781.682203591081, LEAK],
  ["homes", "heating oil", 1_836_020.338, OIL],
  ["businesses", "natural gas", 3_965_872, GAS],
  ["businesses", "gas leaked", 14_354.279830566462, LEAK],
  ["town", "natural gas", 106_312, GAS],
  ["town", "heating oil", 79_309, OIL],
  ["town", "gas leaked", 384.79108689014214, LEAK],
  ["university", "natural gas", 16_227_910, GAS],
  ["university", "liquefied natural gas", 2_011_961, 0.004524993],
  ["university", "heating oil", 23_859, OIL],
  ["university", "propane", 31_092, 0.005797],
  ["university", "diesel", 737_509, OIL],
  ["university", "gas leaked", 58_736.12693633274, LEAK],
];

export const ELECTRICITY: InventoryLine[] = [
  ["college", "electricity", 11_635, GRID],
  ["college", "electricity lost", 578.2595, GRID],
  ["homes", "electricity", 66_286.449, GRID],
  ["homes", "electricity lost", 3_294.4365153, GRID],
  ["businesses", "electricity", 21_665.823, GRID],
  ["businesses", "electricity lost", 1_076.7914031, GRID],
  ["Hampshire College", "electricity", 6_642.508, GRID],
  ["Hampshire College", "electricity lost", 330.1326476, GRID],
  ["town", "electricity", 6_397.816, GRID],
  ["town", "electricity lost", 317.9714552, GRID],
  ["university", "electricity", 48_651.545, GRID],
  ["university", "electricity lost", 2_417.9817865, GRID],
];

export const TRANSPORT: InventoryLine[] = [
  ["community", "passenger cars", 107_491_074.86328861, 3.2267e-4],
  ["community", "light trucks", 35_102_515.21757814, 4.5424e-4],
  ["community", "motorcycles", 2_673_370.36425264, 1.7133e-4],
  ["community", "heavy trucks", 1_519_337.8157087984, 0.00152797],
  ["community", "other vehicles", 3_188_118.695257806, 6.1831e-4],
  ["community", "construction machines", 2_308.6224548754935, 1],
  ["community", "industrial machines", 1_566.0875732705363, 1],
  ["community", "garden machines", 1_740.617658343904, 1],
  ["community", "farm machines", 113.05591126764975, 1],
  ["community", "commercial machines", 1_674.5140769605312, 1],
  ["community", "buses", 145_620.63866761365, 0.01029819],
  ["town", "petrol", 79_926, 0.009039838],
  ["town", "diesel", 49_278, 0.01029819],
  ["town", "propane", 1_654, 0.005797],
  ["university", "biodiesel", 2_611, 0.0162644],
  ["university", "diesel", 50_558, 0.01029819],
  ["university", "petrol", 143_503, 0.009039838],
  ["college", "diesel", 8_088, 0.01029819],
  ["college", "petrol", 15_614, 0.009039838],
];

export const WASTE: InventoryLine[] = [
  ["college", "landfill", 369.295238095238, 0.6472],
  ["community", "incineration", 10_840.966021071585, 0.43],
  ["community", "landfill", 4_964.554533014089, 0.6472],
  ["university", "landfill", 2_688.848501820219, 0.6472],
  ["community", "waste water (BOD)", 6_460.610179729167, 0.0154238],
  ["university", "waste water (BOD)", 2_576.7815208333336, 0.0154238],
];

export const COMPOST: InventoryLine[] = [
  ["college", "compost", 87.07482993197279, 0.294],
  ["community", "compost", 2_364.0735871495663, 0.294],
  ["university", "compost", 2_103.180285634276, 0.294],
];

const [DAIRY, CATTLE, GOATS, SHEEP] = [
  61.40606727784595, 104.86999205948169, 32.14939002382155, 71.80518660218003,
];
const [PIGS, SOWS, NITROGEN] = [51.81251353497437, 23.83741788782213, 52_462.501686];

export const FARMING: InventoryLine[] = [
  ["digestion", "dairy cattle", DAIRY, 3.584],
  ["digestion", "other cattle", CATTLE, 1.484],
  ["digestion", "goats", GOATS, 0.14],
  ["digestion", "market swine", PIGS, 0.042],
  ["digestion", "breeding swine", SOWS, 0.042],
  ["digestion", "sheep", SHEEP, 0.224],
  ["manure", "dairy cattle", DAIRY, 1.56339297],
  ["manure", "other cattle", CATTLE, 0.05503228],
  ["manure", "broilers", 43.24422507760052, 0.00288067],
  ["manure", "layers", 234.2731177362304, 0.03473541],
  ["manure", "pullets", 56.865606727784595, 8.4814e-4],
  ["manure", "ducks", 18.05199234822782, 9.5198e-4],
  ["manure", "goats", GOATS, 0.0078807],
  ["manure", "market swine", PIGS, 0.2929679],
  ["manure", "breeding swine", SOWS, 0.55245962],
  ["manure", "sheep", SHEEP, 0.01142406],
  ["manure", "geese", 5.565725835559085, 0.00357649],
  ["soils", "fertiliser", NITROGEN, 0.00416429],
  ["soils", "fertiliser, indirect", NITROGEN, 4.1643e-4],
  ["soils", "cattle dung", 166.27605933732764, 0.3317293],
  ["soils", "cattle dung, indirect", 166.27605933732764, 0.03317293],
  ["soils", "other dung", 103.95457662600158, 0.01783159],
  ["soils", "other dung, indirect", 103.95457662600158, 0.00356632],
];

/** As printed in 6.1, 6.3, 7.1 and 10 [tCO2e]. */
export const PRINTED = {
  whole: 292_378,
  stationary: 215_274.6,
  transport: 67_606.8,
  waste: 8_654.3,
  farming: 842.2,
  /** Stationary energy of each. */
  stationaryOf: {
    university: 119_829.8,
    college: 17_111.3,
    town: 3_248.0,
    "Hampshire College": 1_929.3,
  } as Record<string, number>,
  /** A line that the report prints: heating oil of homes. */
  heatingOil: 18_729,
};
