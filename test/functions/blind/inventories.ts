import type { Table } from "./table";

/**
 * 65 calls with the tables of inventory guidelines, of inventories and of a tool for sewage works in hand, typed before anybody looked
 * what comes. First figure: 58 as typed. Four were the product's misses: IPCC's heating value of LPG, effluent nitrogen and clinical
 * waste are mended; "kg/GJ", which IPCC's table 1.3 heads carbon with and others CO2, stays refused. Three were typed wrongly: a title, a
 * "Table 1.4", a share of two parts over twice their whole.
 */
export const INVENTORIES: readonly Table[] = [
  {
    // Printed factor times printed heating value, each rounded to three digits; no reader of the table would ask for more.
    source: "the fuels of IPCC 2006, volume 2, tables 1.2 to 1.4, named as there",
    calls: [
      ['=CARBON.FUEL(1000, "Orimulsion", 27.5, 21.0, 1)', 2117.5, 2],
      ['=CARBON.FUEL(1000, "Natural Gas Liquids", 44.2, 17.5, 1)', 2837.64, 2.5],
      ['=CARBON.FUEL(1000, "Aviation Gasoline", 44.3, 19.1, 1)', 3101, 2.5],
      ['=CARBON.FUEL("1 Gg", "Jet Kerosene", 44.1, 19.5, 1)', 3153.15, 2.5],
      ['=CARBON.FUEL(1000, "页岩油", 38.1, 20.0, 100%)', 2792.73, 2.5],
      ['=CARBON.FUEL(1000, "Sub-Bituminous Coal", "18.9 TJ/Gg", 26.2, 1)', 1816.29, 2],
      ['=CARBON.FUEL(1000, "Coking Coal", "28.2 GJ/t", "25.8 tC/TJ", 1)', 2667.72, 2],
      ['=CARBON.FUEL(1000, "Patent Fuel", 20.7, 26.6, 1)', 2018.25, 2],
      ['=CARBON.FUEL(1000, "Oil Shale and Tar Sands", 8.9, 29.1, 1)', 952.3, 4.5],
      ['=CARBON.FUEL(1000, "Gas Coke", 28.2, 29.2, 1)', 3017.4, 5],
      ['=CARBON.FUEL(1000, "泥炭", 9.76, 28.9, 1)', 1034.56, 2],
      ['=CARBON.FUEL(1000, "White Spirit & SBP", 40.2, 20, 1)', 2946.66, 2.5],
      ['=CARBON.FUEL(1000, "Waste Oils", 40.2, 20, 1)', 2946.66, 2.5],
      ['=CARBON.FUEL(1000, "Refinery Feedstocks", 43.0, 20.0, 1)', 3151.9, 2.5],
      ['=CARBON.FUEL(1000, "Sulphite lyes (black liquor)", 11.8, 26, 1)', 1124.54, 2],
      ['=CARBON.FUEL(1000, "Blast Furnace Gas", 2.47, 70.8, 1)', 642.2, 1.5],
      ['=CARBON.FACTOR("ipcc.crude-oil.ncv")', 42.3],
      ['=CARBON.FACTOR("ipcc.lpg.ncv")', 47.3],
      ['=CARBON.FACTOR("ipcc.anthracite")', 98300],
      [
        '=PLAN.SOURCE("ipcc.natural-gas", , , "en", , , TRUE)',
        [["2006 IPCC Guidelines, Volume 2 Energy", "", "Table 2.2", "", "Two sources agree", 54300, 58300]],
      ],
    ],
  },
  {
    // klick, a carbon account of sewage works for Umwelttechnik Baden-Württemberg: crates/usecases/src/tests.rs, example_values.
    // 2,135,250 m³ a year: effluent 15.77 mg/l of nitrogen and 47.18 mg/l of COD, influent 94 mg/l of nitrogen; 855,000 kWh bought.
    source: "klick's example of a sewage works",
    calls: [
      ['=CARBON.WATER(33.6728925, , , "AR6", "nitrogen")', 72.2283544125, 1e-6],
      ['=CARBON.WATER(200.7135, , 0.003, "AR6", "TN")', 258.3182745, 1e-6],
      ['=CARBON.WATER("200.7135 吨", , 0.008, "AR6", "总氮")', 688.848732, 1e-6],
      ['=CARBON.WATER(200.7135, , "1.6%", "IPCC AR6", "N")', 1377.697464, 1e-6],
      ['=CARBON.WATER("200713.5 kg", , 0.01, "AR6", "effluent nitrogen")', 861.060915, 1e-6],
      ['=CARBON.WATER({10;60}, , 2%, "AR6", "氮")', [[85.8], [514.8]], 1e-6],
      ['=CARBON.WATER(100.741095, 0.036, , "AR5", "COD")', 25.38675594, 1e-6],
      ['=CARBON.ELECTRICITY(855000, "420 g/kWh")', 359.1, 1e-6],
      ['=PLAN.FORMULA("V * f", {"V","f"}, {15000,2.6763}, {"L","kgCO2/L"}, "tCO2")', 40.15, 0.006],
      ['=CARBON.FUEL("10,000 m3", "2.0 kgCO2/m3")', 20, 1e-6],
    ],
  },
  {
    source: "inventories of China's sewage works (Yan 2018), of California and of New Zealand",
    calls: [
      // Yan Xu et al., Environmental Science 2018, 39(3):1256, abstract: Gg, rounded to a hundredth.
      ['=CARBON.CO2E({27.47;1.98}, {"甲烷";"氧化亚氮"}, "AR5")', [[769.08], [524.95]], 1.4],
      ['=CARBON.CO2E("27.47 Gg", "CH4")', 769080, 140],
      ["=PLAN.ROLLUP({6054.57;769.08;524.95})", 7348.6, 0.001],
      // California Air Resources Board: sewage 1990 by SAR, septic tanks 2001 by AR4.
      ['=CARBON.CO2E(2663, "N2O", "SAR")', 825_638, 155],
      ['=CARBON.CO2E("13,488 t", "CH4", "第四次评估报告")', 337_200, 0.5],
      // Ministry for the Environment, New Zealand's inventory 1990–2005, section 8.1 [Gg CO2e].
      ["=PLAN.ROLLUP({1460.7;386.4})", 1847.1, 1e-9],
      ['=PLAN.ROLLUP(1460.7, "占比", 1847.1)', 0.791, 0.0005],
      ["=CARBON.GROWTH(2492.77, 1847.13)", -0.259, 0.0005],
      ['=PLAN.CONVERT(1847.13, "Gg CO2e", "MtCO2e")', 1.84713, 1e-9],
    ],
  },
  {
    source: "IPCC 2006 and 2019, volumes 1, 4 and 5",
    calls: [
      // Volume 5, box 5.1.
      [
        '=PLAN.FORMULA("P * f * w * B * 365 / 1000000", {"P","f","w","B"}, {1500000,0.35,0.57,0.6})',
        65.54,
        0.005,
      ],
      // Volume 5, table 3.1 with a DOC of 15 %, and paper of table 2.4.
      ['=CARBON.LANDFILL(1000, 15%, "Unmanaged – shallow (<5 m waste)", , 1)', 20, 1e-9],
      ['=CARBON.LANDFILL(1000, 0.15, "Uncategorised SWDS", , 1)', 30, 1e-9],
      ['=CARBON.LANDFILL(1000, 0.4, "Managed – anaerobic", , 1)', 120, 1e-9],
      ['=CARBON.LANDFILL(1000, 0.15, "准好氧填埋", , 1, 0)', 25, 1e-9],
      // Volume 5, tables 2.4 (plastics), 5.2 (clinical waste) and 4.1.
      ['=CARBON.WASTE(100, "MSW incineration", 75%, 100%, 1)', 275, 1e-9],
      ['=CARBON.WASTE(100, "clinical waste incineration", 0.6, 0.4, 1)', 88, 1e-9],
      ['=CARBON.WASTE(1000, "Anaerobic digestion at biogas facilities")', 22.4, 1e-9],
      ['=CARBON.WASTE("10 万吨", "好氧堆肥", , , , "AR6")', 17352, 1e-6],
      // Volume 4, tables 10.10 and 10.15 together, 2019 table 5.12 with 5.11 and 5.11A.
      ['=CARBON.AGRICULTURE({1000;1000}, {"Mules and Asses";"Swine"}, 1)', [[10.9], [5]], 1e-9],
      ['=CARBON.AGRICULTURE(1000, "Continuously flooded", 1)', 147.84, 1e-9],
      [
        '=CARBON.AGRICULTURE({1000;1000}, {"Single drainage period";"Multiple drainage periods"}, 1)',
        [[104.9664], [81.312]],
        1e-9,
      ],
      // Volume 4, tables 8.1, 4.3 with 4.7, 4.5.
      ['=CARBON.LAND({100;100}, {-2.9;-3.6}, , "C")', [[-290], [-360]], 1e-9],
      ['=CARBON.FOREST(10, 660, "biomass", , , 0.47, "C")', 3102, 1e-6],
      ['=CARBON.FOREST(100, 150, 1.05, , , 0.48, "C")', 7560, 1e-6],
      // Volume 1, table 3.4: gas of Finland, combined uncertainty printed as 1 %; peat, 7 % of its 4 % and 5 %.
      ["=CARBON.UNCERTAINTY({9350,1}, {1%,1%})", [[9350, 0.01, 9218, 9482, "适用"]], 0.5],
      ["=CARBON.UNCERTAINTY({10676,1}, {0.04,0.05}, )", [[10676, 0.07, 9992, 11360, "适用"]], 0.5],
    ],
  },
  {
    source: "the same tables, for what the library has no figure or no single meaning",
    calls: [
      ['=CARBON.FUEL(1000, "页岩油", 38.1, "20.0 kg/GJ", 100%)', "#VALUE!"], // of carbon or of CO2
      ['=CARBON.FUEL(100, "Waste plastics")', "#VALUE!"],
      ['=CARBON.WATER(100, "stagnant sewer")', "#VALUE!"],
      ['=CARBON.WATER(100, "latrine")', "#VALUE!"],
      ["=CARBON.WATER(1000, 1.5)", "#NUM!"],
      ['=CARBON.WASTE(100, "open burning")', "#VALUE!"],
      ['=CARBON.LANDFILL(1000, 0.15, "open dump")', "#VALUE!"],
      ['=CARBON.AGRICULTURE(100, "camels")', "#VALUE!"],
      ['=CARBON.AGRICULTURE(100, "upland rice")', "#VALUE!"],
      ['=PLAN.CONVERT(1, "kgCH4", "kgCO2e")', "#VALUE!"],
    ],
  },
];
