/** Inventories in print, for functions and sheets alike. */

/**
 * Feng Jian et al. 2020 (Journal of Arid Land, ChinaXiv:202011.00131), table 3, means of 2000–2016: fertiliser, diesel, film and
 * pesticide [10^4 t], sown area [10^3 hm²], emissions [10^4 t, of carbon although headed CO2]. The totals come out with irrigation
 * at 266.48 kg per hm² and ploughing at 312.6 kg per km² of the sown area, whatever the table of coefficients prints.
 */
export const FARMING_OF_PROVINCES: [string, number, number, number, number, number, number][] = [
  ["Gansu", 81.5529, 26.8824, 11.3788, 4.1811, 3909.847, 273.9565],
  ["Ningxia", 33.3706, 17.2529, 1.0324, 0.2182, 1179.518, 78.3374],
  ["Xinjiang", 151.1882, 59.6412, 16.1241, 1.8047, 4461.794, 383.4737],
  ["Tibet", 4.4353, 2.7294, 0.0859, 0.0929, 239.1765, 12.9417],
  ["Shanxi", 103.7412, 27.6823, 3.8182, 2.4718, 3781.506, 243.244],
  ["Shaanxi", 180.0824, 65.1411, 3.1341, 1.1465, 4217.353, 335.4848],
  ["Inner Mongolia", 150.9353, 53.5177, 5.5053, 2.0365, 6660.5, 385.0342],
  ["Qinghai", 8.0941, 5.8235, 0.3171, 0.1871, 522.7882, 27.3607],
];

/**
 * California Air Resources Board, Documentation of California's Greenhouse Gas Inventory, a page each: activity, what one of it
 * emits [t], emissions as printed [t], and how far rounding of the printed factor reaches.
 */
export const CALIFORNIA: {
  page: string;
  activity: number;
  factor: number;
  printed: number;
  within: number;
}[] = [
  // 25,862 tons of 15,380,000 Btu at 0.0938 g/Btu.
  {
    page: "1A2f cement, biomass waste fuel, 2004",
    activity: 25_862,
    factor: (15_380_000 * 0.0938) / 1e6,
    printed: 37_310,
    within: 0.5,
  },
  {
    page: "1A2m wood, 1990",
    activity: 8_162_500,
    factor: 0.750387,
    printed: 6_125_036,
    within: 8_162_500 * 0.5e-6,
  },
  // In thousands of cubic feet: 50.7 and 54.2 g a cubic foot, printed to a tenth of a gram.
  {
    page: "1A3b on road, natural gas, 2000",
    activity: 2_354_486.769,
    factor: 0.0507,
    printed: 119_383,
    within: 2_354_486_769 * 0.05e-6,
  },
  {
    page: "1A4a sewerage, natural gas, 2005",
    activity: 52.693,
    factor: 0.0542,
    printed: 2.86,
    within: 52_693 * 0.05e-6 + 0.005,
  },
];

/**
 * IPCC 2006, volume 1, table 3.4, Finland's inventory of 2003: emissions [Gg CO2e], sinks negative, and the uncertainty of activity and of
 * factor [%] of each source. Printed at its foot: 67,730 Gg and 15.9 %, which the rows, rounded as they are, come to within 5 Gg.
 */
// prettier-ignore
export const FINLAND: [emissions: number, activity: number, factor: number][] = [
  [27640, 2, 2], [22753, 2, 3], [9350, 1, 1], [10676, 4, 5], [7, 2, 75], [30, 2, 75], [16, 2, 75], [162, 2, 50],
  [9, 1, 75], [51, 1, 50], [31, 20, 50], [80, 20, 150], [7, 5, 50], [226, 5, 150], [7, 2, 75], [41, 2, 75],
  [2, 2, 75], [90, 2, 50], [6, 1, 75], [19, 1, 50], [19, 15, 50], [81, 15, 150], [3, 5, 50], [29, 5, 150],
  [0.3, 5, 100], [4, 5, 150], [40, 1, 50], [410, 1, 378], [22, 1, 259], [6, 1, 50], [84, 1, 158], [2, 1, 50],
  [0, 1, 150], [0.2, 5, 110], [1, 5, 150], [1, 10, 100], [3, 10, 150], [4, 20, 100], [0.6, 20, 150], [6, 30, 50],
  [1, 30, 150], [4, 30, 150], [15, 3, 75], [47, 3, 75], [0.6, 10, 75], [0.3, 10, 50], [0.3, 5, 75], [1, 5, 50],
  [307, 15, 150], [61, 15, 150], [1, 25, 50], [2, 25, 150], [2, 7, 75], [9, 7, 75], [0.4, 13, 75], [2, 13, 50],
  [63, 50, 0], [10, 2, 90], [12, 3, 0], [40, 5, 0], [500, 2, 5], [513, 2, 3], [148, 7, 9], [20, 7, 2],
  [1396, 5, 100], [5, 5, 20], [147, 12, 5], [9, 3, 20], [830, 50, 5], [578, 26, 0], [25, 24, 0], [63, 10, 0],
  [22, 88, 0], [40, 30, 20], [21, 38, 0], [1537, 0, 31], [222, 0, 16], [461, 0, 83], [-21354, 0, 35],
  [-1113, 0, 100], [1324, 20, 90], [2907, 0, 100], [67, 30, 90], [547, 15, 208], [6, 15, 208], [91, 10, 70],
  [8, 10, 70], [1, 10, 70], [277, 20, 20], [2608, 0, 227], [11.3, 10, 380], [592, 0, 334], [2497, 0, 43],
  [95, 15, 32], [13, 5, 104], [18, 10, 380], [66, 5, 380], [19, 10, 104], [17, 5, 380], [3, 10, 380],
];
