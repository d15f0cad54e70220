import type { Table } from "./table";

/**
 * 56 calls with an inventory of eleven counties in hand, in the American units in which it counts, typed before anybody looked what comes.
 * First figure: 50 as typed. Three names were the product's misses and are mended: waste combustion, composted organics, by population.
 * Two figures were worked out wrongly by hand, and vehicle-miles were expected to pass for passenger-kilometres.
 */
export const COUNTIES: readonly Table[] = [
  {
    // Metropolitan Council, Minnesota, repository ghg-cprg (2025): activities and emissions as its tables print them.
    source: "the inventory of the counties around Minneapolis: energy and gases",
    calls: [
      ['=CARBON.ELECTRICITY("2,543,436 MWh", "1821.84 lb/MWh")', 2101826.14, 1],
      ['=PLAN.CONVERT(4633733442.24, "lb", "short tons")', 2316866.72112, 1e-3],
      ['=PLAN.CONVERT(2328522.054742, "short tons CO2e", "tCO2e")', 2112399.674815, 0.01],
      ['=PLAN.CONVERT(71216.208, "pounds", "US tons")', 35.608104, 1e-6],
      ['=CARBON.CO2E("71,216.208 lb", "methane", 27.9)', 901.2572, 0.001],
      ['=CARBON.CO2E("78,108.91956 lb", "nitrous oxide", "AR6")', 9672.2835, 0.01],
      ['=CARBON.FUEL("15,777,232 thousand cubic feet", "0.05444 kgCO2/ft3")', 858912.51, 1],
      ['=PLAN.CONVERT(185749.9, "mmBtu", "GJ")', 195976.52, 1],
      ['=PLAN.FORMULA("n * f", {"n","f"}, {994.2,58.2}, {"头","kgCH4/头"}, "tCH4")', 57.86244, 1e-6],
      ['=PLAN.FORMULA("head * EF / 1000", {"head","EF"}, {13264.6,58.2})', 771.99972, 1e-6],
      ['=CARBON.CO2E(57.86244, "CH4", 27.9)', 1614.362076, 1e-5],
      ['=CARBON.CO2E({156.414931;2600.583419}, "CH4", "27.9")', [[4363.976566], [72556.277403]], 0.001],
      ['=CARBON.CO2E(69.81965, "N2O", "AR6")', 19060.7645, 0.001],
      ['=CARBON.CO2E("41.376606 metric tons", "N2O", "IPCC AR6")', 11295.813447, 0.001],
      ['=CARBON.CO2E(652.5765474464305, "CH4", 27.9)', 18206.88567375541, 1e-6],
      ["=CARBON.GROWTH(3133663.7152717737, 2476855.030739562)", -0.20959769, 1e-7],
      ["=CARBON.GROWTH(298084, 319830, 5)", 0.0141825, 1e-6],
    ],
  },
  {
    source: "the inventory of the counties around Minneapolis: waste, water and land",
    calls: [
      ['=CARBON.WASTE(117048.0867984582, "waste to energy")', 65234.80037567405, 1e-6],
      ['=CARBON.WASTE("88,297.65152131 metric tons", "municipal waste combustion")', 49211.2244, 0.001],
      ['=CARBON.WASTE(117048.0867984582, "incineration of MSW", 40%, 40%, 95%)', 65234.80037567405, 1e-6],
      [
        '=CARBON.WASTE({2623.1156;177888.0413}, "composted organics", , , , "AR6")',
        [[455.163], [30867.1329]],
        0.001,
      ],
      [
        '=CARBON.LANDFILL(52266.9589, 0.15545, "managed, semi-aerobic", , 1, 0.1, 0.6, 0.5)',
        1462.48178,
        1e-4,
      ],
      ['=CARBON.LANDFILL("52,266.9589 t", "15.545%", 0.5, , 27.9, 0.1, 60%)', 40803.24159, 0.001],
      ['=CARBON.WATER(319830, 0.1265, , 27.9, "population", "90 g/d")', 22248.490527, 1e-5],
      ['=CARBON.WATER("319,830 persons", 12.65%, 0.6, 27.9, "by population", 90)', 22248.490527, 1e-5],
      ['=CARBON.WATER(4020.227046436364, , , "AR6", "nitrogen discharged")', 8623.387014606, 1e-5],
      ['=CARBON.LAND(259.87631455638854, -0.897476800958, , , "km2")', -85518.75325871892, 0.001],
      [
        '=CARBON.LAND({55.856997843841405;0.6500976770263612}, {-0.725659090909;-0.340309090909}, , "CO2", "km²")',
        [[-14862.150701], [-81.119188]],
        1e-4,
      ],
      ['=CARBON.STOCK("259.87631455638854 km²", 123.111818182)', 11731076.715, 0.1],
      ['=CARBON.STOCK(25987.631455638854, 11731076.715389935, "density")', 451.41, 1e-6],
      ['=PLAN.CONVERT(-329.074827018, "tCO2e/km2", "tCO2e/hm2")', -3.29074827018, 1e-9],
      [
        '=PLAN.FORMULA("a * f", {"a","f"}, {51.45518137706223,12.682426336511508}, {"km2","tCH4/km2"}, "tCH4")',
        652.5765474464305,
        1e-6,
      ],
      ["=CARBON.PERCAPITA(22248.490526955007, 319830)", 0.06956349, 1e-7],
      ["=PLAN.ROLLUP({22248.490526955007;289.8811187999999;8623.387014606002})", 31161.758660361, 1e-6],
    ],
  },
  {
    // Hennepin County 2001 and 2021 by land cover [km²], 1,270,283 people; Anoka County's 2,681,385,338 vehicle-miles at 356.439 g.
    source: "the inventory of the counties around Minneapolis: land cover and roads",
    calls: [
      [
        '=PLAN.FORMULA("VMT * EF", {"VMT","EF"}, {2681385338,356.439}, {"mile","g/mile"}, "t")',
        955750.308491,
        0.01,
      ],
      ['=PLAN.CONVERT(356.439, "g/mile", "g/km")', 221.48092638988, 1e-6],
      ['=CARBON.LAND("126.3492152878814 km²", "-0.897476800958 tC/ha")', -41578.346164, 0.01],
      [
        '=CARBON.LAND({178.24565008230053;149.52444153544357;124.02507885322605}, {-1.6915363636364;-0.8167227272727;-0.7256590909091}, , "CO2", "km2")',
        [[-110553.29955], [-44777.336884], [-32999.972856]],
        0.01,
      ],
      ['=LAND.POPDENSITY("1,270,283 persons", "1571.3374950009681 km²")', 808.4087626, 1e-6],
      ["=LAND.POPDENSITY(127.0283, 1571.3374950009681)", 808.4087626, 1e-6],
      ['=LAND.CHANGE("310.49212365778203 km²", "257.622070288477 km²", 20)', -0.0085139121641, 1e-9],
      [
        '=LAND.CHANGE({2.927265364205182;310.49212365778203;70.08561331996383;282.31593354108315;211.09172296692856;0.44480317953172327;133.28186912952887;138.7708208325979;170.31878482994455;129.2956474192957;122.31135243646149}, {1.113715562463075;257.622070288477;77.69448524690132;307.18397318626455;223.06410912810628;1.259362829534799;126.3492152878814;149.52444153544357;178.24565008230053;125.25539300036965;124.02507885322605}, "20年", "综合土地利用动态度")',
        0.0020892187679573877,
        1e-9,
      ],
      [
        '=LAND.MIX({1.113715562463075,257.622070288477,77.69448524690132,307.18397318626455,223.06410912810628,1.259362829534799,126.3492152878814,149.52444153544357,178.24565008230053,125.25539300036965,124.02507885322605}, , "Shannon diversity index")',
        2.1276506269672,
        1e-9,
      ],
      [
        '=LAND.MIX({1.113715562463075,257.622070288477,77.69448524690132,307.18397318626455,223.06410912810628,1.259362829534799,126.3492152878814,149.52444153544357,178.24565008230053,125.25539300036965,124.02507885322605}, 11, "SHEI")',
        0.8872992290794,
        1e-9,
      ],
      [
        '=LAND.MIX({1.113715562463075,257.622070288477,77.69448524690132,307.18397318626455,223.06410912810628,1.259362829534799,126.3492152878814,149.52444153544357,178.24565008230053,125.25539300036965,124.02507885322605}, , "Gini-Simpson")',
        0.8713328285907,
        1e-9,
      ],
      ['=GREEN.CANOPY("304.59486537018193 km²", "1571.3374950009681 km²")', 0.1938443309214, 1e-9],
      ['=LAND.EXPANSION("607.94256756127213 km²", "563.49326982797554 km²")', 1.0788816834438, 1e-7],
      ['=CARBON.GROWTH("563.49326982797554 km²", "607.94256756127213 km²", "20 years")', 0.0038034662, 1e-9],
      ['=CARBON.PERAREA(88365.31686224551, "1571.3374950009681 km²")', 56.2357337, 1e-6],
      ['=CARBON.PERAREA(88365.31686224551, "606.694 sq mi")', 56.2357, 0.001],
    ],
  },
  {
    source: "the same inventory, for what could be taken in two ways",
    calls: [
      ['=CARBON.ELECTRICITY(2543436, "1821.84 lb")', "#VALUE!"],
      ['=CARBON.FUEL("15,777,232 mcf", "0.05444 kgCO2/scf")', "#VALUE!"], // a thousand or a million
      ['=CARBON.WASTE(1000, "organics recycling")', "#VALUE!"],
      ['=CARBON.LAND(259.9, "-329.07 tCO2e/km2", , , "km2")', "#VALUE!"], // CO2, where carbon is meant
      ['=CARBON.WATER(319830, "municipal", , , "population")', "#VALUE!"],
      // Passenger-kilometres are asked for, and vehicles aren't people.
      ['=CARBON.TRAVEL("2,681,385,338 vehicle-miles", "356.439 g/vehicle-mile", 1)', "#VALUE!"],
    ],
  },
];
