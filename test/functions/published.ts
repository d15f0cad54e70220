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
