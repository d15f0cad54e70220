import type { Table } from "./table";

/**
 * 226 calls from worked examples: conversion tables, inventories, calculators that print their steps,
 * bulletins. Typed with the manual of the functions alone, before anybody looked what comes, and as those sources write names
 * and units. First figure: 193 as typed (85 %). Nine expectations were wrong: what books differ on and the add-in refuses
 * (boe, MBtu, septic system, 万吨 behind a fuel, a factor of a car by the kilometre), another guide than ours, a row of errors
 * where one was typed, a rounding. Twenty-four were the product, mended: units in words with their symbol in brackets, Btu
 * however it is written, imperial gallons, yards, nautical and short-ton miles, prefixes in words, mtoe (which was read as
 * thousandths), areas in feet in formulas, 消费 behind an energy, biogenic CH4. "by hand": the source prints the inputs and the
 * definition.
 */
export const WORKED_EXAMPLES: Table[] = [
  {
    source: "openenergymonitor, UK energy 2015 from DUKES (working of the figures)",
    calls: [
      ['=PLAN.CONVERT(79.33, "mtoe", "GWh")', 922608, 1],
      ['=PLAN.CONVERT(1, "thousand tonnes of oil equivalent", "kWh")', 11630000, 0.5],
      ['=PLAN.FORMULA("a*b/c", {"a","b","c"}, {11195,54809,54126})', 11336, 0.5],
      ['=PLAN.FORMULA("供暖*折算", {"供暖","折算"}, {44739,0.93265})', 41726, 1],
      ['=PLAN.FORMULA("E/P", {"E","P"}, {1,65110000}, {"ktoe","person"}, "kWh/person")', 0.17862, 5e-6],
      ["=ENERGY.PERCAPITA(11630000, 65110000)", 0.17862, 5e-6],
      ["=PLAN.ROLLUP({23594;54810;39623;19403})", 137430, 0.5],
    ],
  },
  {
    source: "University of Exeter, conversion factors for heat and power",
    calls: [
      ['=PLAN.CONVERT(1, "Thousand toe", "Terajoules")', 41.87, 0.005],
      ['=PLAN.CONVERT(1, "Thousand toe", "Million therms")', 0.3968, 5e-5],
      ['=PLAN.CONVERT(1, "Million therms", "GWh")', 29.31, 0.005],
      ['=PLAN.CONVERT(1, "GWh", "ktoe")', 0.08598, 5e-6],
      ['=PLAN.CONVERT(1, "tonne of oil equivalent", "therms")', 396.8, 0.05],
      ['=PLAN.CONVERT(1, "therm", "British thermal units (Btu)")', 100000, 0.5],
    ],
  },
  {
    source: "devutl.com, tce to Gcal",
    calls: [['=PLAN.CONVERT(1, "Gcal", "MWh")', 1.163, 0.0005]],
  },
  {
    source: "devutl.com, tce to Gcal, reference table",
    calls: [['=PLAN.CONVERT(70, "Gcal", "tce")', 10, 0.0005]],
  },
  {
    source: "conversion-website.com, ton of coal (oil) equivalent",
    calls: [
      ['=PLAN.CONVERT(1, "ton of coal equivalent", "kilowatt hours (kWh)")', 8141, 0.5],
      ['=PLAN.CONVERT(1, "TCE", "BTU")', 27778244.0, 10],
      ['=PLAN.CONVERT(1, "TOE", "BTU")', 39683205.0, 10],
    ],
  },
  {
    source: "Tonne of oil equivalent (encyclopaedia, IEA definition)",
    calls: [['=PLAN.CONVERT(1, "toe", "tonnes of coal equivalent (tce)")', 1.42857143, 5e-9]],
  },
  {
    source: "table of conversions, tons of coal equivalent",
    calls: [['=PLAN.CONVERT(6, "Tons Of Coal Equivalent", "Tons Of Oil Equivalent")', 4.2, 0.0005]],
  },
  {
    source: "universal-converter.org, learn pages",
    calls: [
      ['=PLAN.CONVERT(1, "boe", "MMBTU")', "#VALUE!"], // books differ on boe
      ['=PLAN.CONVERT(5, "kg CO2e", "kg CO2")', "#VALUE!"], // CO2e is not CO2
      ['=PLAN.CONVERT(1, "Nm³", "Sm³")', "#VALUE!"], // other reference conditions
      ['=PLAN.CONVERT(1, "kW", "kWh")', "#VALUE!"], // power is not energy
      ['=PLAN.CONVERT(1, "toe", "t")', "#VALUE!"], // energy is not mass
    ],
  },
  {
    source: "NAP, energy conversion",
    calls: [['=PLAN.CONVERT(1, "Exajoule", "Quad")', 0.948, 0.0005]],
  },
  {
    source: "SPE, unit conversion factors",
    calls: [
      ['=PLAN.CONVERT(1, "bbl", "m3")', 0.1589873, 5e-8],
      ['=PLAN.CONVERT(1, "Barrels of oil (bbl)", "US gallons (gal)")', 42, 0.005],
      ['=PLAN.CONVERT(1, "bbl", "Imperial gallons")', 34.97, 0.005],
      ['=PLAN.CONVERT(1, "Cubic yards", "Cubic meters")', 0.764555, 5e-7],
    ],
  },
  {
    source: "Statistics Canada 57-601, appendix A",
    calls: [
      ['=PLAN.CONVERT(1, "cubic metre", "Cubic feet")', 35.3147, 5e-5],
      ['=PLAN.CONVERT(1, "cubic metre", "Gallons (Imperial)")', 219.969, 0.0005],
      ['=PLAN.CONVERT(1, "litre", "Gallons (U.S.)")', 0.26417, 5e-6],
      ['=PLAN.CONVERT(1, "tonne", "Short ton")', 1.10231, 5e-6],
      ['=PLAN.CONVERT(1, "tonne", "Long ton")', 0.98421, 5e-6],
      ['=PLAN.CONVERT(1, "metric ton", "Pounds")', 2204.62, 0.005],
      ['=PLAN.CONVERT(1, "Long ton", "Short ton")', 1.12, 0.0005],
    ],
  },
  {
    source: "onlineunitconversion.com, mu to hectare",
    calls: [['=PLAN.CONVERT(1, "mu", "square yards")', 797.327, 0.0005]],
  },
  {
    source: "pureainav.com, area converter",
    calls: [
      ['=PLAN.CONVERT(10, "亩", "acres")', 1.65, 0.005],
      ['=PLAN.CONVERT(1, "顷", "m²")', 66666.67, 0.005],
      ['=PLAN.CONVERT(1, "Square Mile", "m²")', 2589988, 0.5],
    ],
  },
  {
    source: "cartographersguild, distances; acre",
    calls: [['=PLAN.CONVERT(1, "acre", "square feet")', 43560, 0.5]],
  },
  {
    source: "acre and hectare (fortunecity page)",
    calls: [
      ['=PLAN.CONVERT(1, "ha", "acres")', 2.471, 0.0005],
      ['=PLAN.CONVERT(640, "acres", "square mile")', 1, 0.0005],
    ],
  },
  {
    source: "gocarboncalculator, methodology",
    calls: [['=PLAN.CONVERT(1, "Nautical Mile", "kilometers")', 1.852, 0.0005]],
  },
  {
    source: "gocarboncalculator, truck 161.8 g CO2/st-mile",
    calls: [
      ['=PLAN.CONVERT(161.8, "g CO2/st-mile", "kg CO2/t-km")', 0.110824, 5e-7], // by hand
    ],
  },
  {
    source: "household carbon calculator, US average",
    calls: [
      ['=PLAN.CONVERT(0.62, "kg CO2/kWh", "t CO2/MWh")', 0.62, 1e-9], // by hand
    ],
  },
  {
    source: "calculatorlib, kWh to CO2",
    calls: [
      ['=PLAN.CONVERT(0.4, "kg CO₂ per kWh", "g CO2/MJ")', 111.1111, 0.0001], // by hand
      ['=CARBON.ELECTRICITY("1,000", "0.4 kg CO2 per kWh")', 0.4, 0.0005],
    ],
  },
  {
    source: "cove.tool, EUI of a building",
    calls: [
      ['=PLAN.CONVERT(43.56, "kBtu/ft^2/year", "kWh/(m²·a)")', 137.414, 0.001], // by hand
    ],
  },
  {
    source: "Autodesk help, EUI",
    calls: [['=PLAN.CONVERT(1, "kWh", "kBtu")', 3.412, 0.0005]],
  },
  {
    source: "calculatorbox, EUI",
    calls: [['=PLAN.CONVERT(1, "MMBtu", "kWh")', 293.071, 0.0005]],
  },
  {
    source: "REN21 GSR 2017, energy units and conversion factors",
    calls: [
      ['=PLAN.CONVERT(1, "Toe", "MBtu")', "#VALUE!"], // a thousand or a million Btu
      ['=PLAN.CONVERT(1, "MWh", "Toe")', 0.086, 0.0005],
    ],
  },
  {
    source: "BP Statistical Review, approximate conversion factors",
    calls: [['=PLAN.CONVERT(1, "kilocalorie (kcal)", "kJ")', 4.1868, 5e-5]],
  },
  {
    source: "98905.com, environmental offsets of solar energy",
    calls: [['=PLAN.CONVERT(392, "MWp", "kWp")', 392000, 0.5]],
  },
  {
    source: "definition of tce",
    calls: [
      ['=PLAN.CONVERT(1, "万吨标准煤", "PJ")', 0.293076, 1e-9], // by hand
    ],
  },
  {
    source: "2014年国民经济和社会发展统计公报, 42.6亿吨标准煤",
    calls: [
      ['=PLAN.CONVERT(42.6, "亿吨标准煤", "Mtoe")', 2982, 0.001], // by hand
    ],
  },
  {
    source: "2009年各省单位GDP能耗公报",
    calls: [
      ['=PLAN.CONVERT(1.077, "吨标准煤/万元", "kgce/元")', 0.1077, 1e-9], // by hand
    ],
  },
  {
    source: "2019年城市建设统计年鉴, 污水年处理量",
    calls: [
      ['=PLAN.CONVERT(5258499.39, "万立方米", "亿m3")', 525.849939, 1e-7], // by hand
    ],
  },
  {
    source: "Climatiq, district heat and steam (BEIS 2024)",
    calls: [
      ['=PLAN.CONVERT(0.1796, "kgCO2e/kWh", "kgCO2e/GJ")', 49.88889, 1e-5], // by hand
    ],
  },
  {
    source: "icbe.com, MMTCDE",
    calls: [['=PLAN.CONVERT(1, "Tg", "million metric tons")', 1, 1e-9]],
  },
  {
    source: "2022年中国城市建设状况公报, 无害化处理能力",
    calls: [
      ['=PLAN.CONVERT(110.94, "万吨/日", "t/d")', 1109400, 0.01], // by hand
      ["=CARBON.GROWTH(105.7, 110.94)", 0.0495, 0.0001],
    ],
  },
  {
    source: "onlycalculators, Kaya identity",
    calls: [
      ['=PLAN.CONVERT(36.96, "Gt CO2", "亿吨CO2")', 369.6, 1e-6], // by hand
      ["=CARBON.PERCAPITA(36960000000, 8000000000)", 4.62, 0.005],
    ],
  },
  {
    source: "cove.tool, annual energy of a building",
    calls: [
      ['=PLAN.CONVERT("1,625,572.08", "kBtu/year", "MWh/a")', 476.408, 0.001], // by hand
    ],
  },
  {
    source: "IEA factor table in a converter",
    calls: [['=PLAN.CONVERT(1, "kilotonne of oil equivalent", "GWh")', 11.63, 0.005]],
  },
  {
    source: "iron and steel worked example, coking coal",
    calls: [
      ['=PLAN.CONVERT(2820000, "GJ", "TJ")', 2820, 1e-6], // by hand
      [
        '=PLAN.FORMULA("Q*NCV*EF", {"Q","NCV","EF"}, {100000,28.2,93.61}, {"tonne","GJ/t","kg CO2/GJ"}, "t CO2")',
        263980.2,
        0.05,
      ],
    ],
  },
  {
    source: "2022年中国城市建设状况公报, 排水管道",
    calls: [
      ['=PLAN.CONVERT(91.35, "万公里", "km")', 913500, 0.01], // by hand
      ["=CARBON.GROWTH(87.2, 91.35)", 0.0473, 0.0006],
    ],
  },
  {
    source: "PgC and GtCO2 in a table of climate constants",
    calls: [
      ['=PLAN.CONVERT(1, "GtC", "GtCO2")', "#VALUE!"], // carbon is not CO2
    ],
  },
  {
    source: "EPA, natural gas, 10.37 therms/Mcf",
    calls: [
      ['=PLAN.CONVERT(1, "Mcf", "therms")', "#VALUE!"], // a volume has no energy
    ],
  },
  {
    source: "MSME inventory, 6 kL diesel",
    calls: [
      [
        '=PLAN.FORMULA("m*NCV*EF", {"m","NCV","EF"}, {4.992,43,74100}, {"t","TJ/Gg","kgCO2/TJ"}, "tCO2")',
        15.906,
        0.0005,
      ],
    ],
  },
  {
    source: "iron and steel worked example, NG boiler",
    calls: [['=PLAN.FORMULA("E*EF", {"E","EF"}, {1000000,56.1}, {"GJ","kg/GJ"}, "t")', 56100, 0.5]],
  },
  {
    source: "EPA, greenhouse gas equivalencies, therms of natural gas",
    calls: [
      [
        '=PLAN.FORMULA("E*c*44/12", {"E","c"}, {1,14.43}, {"therm","kg/mmbtu"}, "metric tons")',
        0.005291,
        5e-7,
      ],
    ],
  },
  {
    source: "EPA, greenhouse gas equivalencies, railcar of coal",
    calls: [
      [
        '=PLAN.FORMULA("h*c*44/12*m", {"h","c","m"}, {21.11,26.05,90.89}, {"mmbtu/metric ton","kg/mmbtu","metric ton"}, "metric ton")',
        183.29,
        0.03,
      ],
    ],
  },
  {
    source: "EDF, green freight math",
    calls: [
      [
        '=PLAN.FORMULA("w*d*f", {"w","d","f"}, {20,1000,161.8}, {"short tons","miles","g CO2/(short ton·mile)"}, "t CO2")',
        3.236,
        0.0005,
      ],
    ],
  },
  {
    source: "theprimecalculator, shipping emissions",
    calls: [
      [
        '=PLAN.FORMULA("w*d*f", {"w","d","f"}, {10,1000,0.37}, {"lbs","miles","lbs/(short ton·mile)"}, "kg")',
        0.84,
        0.005,
      ],
    ],
  },
  {
    source: "theprimecalculator, commute emissions",
    calls: [
      [
        '=PLAN.FORMULA("d/fe*ef", {"d","fe","ef"}, {7500,28,19.6}, {"miles","miles/gallon","lbs/gallon"}, "metric tons")',
        2.38,
        0.005,
      ],
    ],
  },
  {
    source: "IEA cheat sheet, anthracite",
    calls: [['=PLAN.FORMULA("m*ncv", {"m","ncv"}, {100,25000}, {"kt","MJ/tonne"}, "TJ")', 2500, 0.5]],
  },
  {
    source: "IEA cheat sheet, natural gas",
    calls: [['=PLAN.FORMULA("E/gcv", {"E","gcv"}, {1000,40000}, {"TJ","kJ/m3"}, "million m3")', 25, 0.05]],
  },
  {
    source: "medium office, building energy calculation",
    calls: [
      [
        '=PLAN.FORMULA("(电+气)/面积", {"电","气","面积"}, {900000,18000,50000}, {"kWh","therms","ft²"}, "kBtu/ft²")',
        97.4185,
        0.0005,
      ], // by hand
    ],
  },
  {
    source: "oil and gas worked example, FCC coke",
    calls: [['=PLAN.FORMULA("焦炭*含碳率*44/12", {"焦炭","含碳率"}, {100000,0.94})', 344667, 0.5]],
  },
  {
    source: "iron and steel worked example, coke battery",
    calls: [
      [
        '=PLAN.FORMULA("(coal*0.79-coke*0.875)*44/12", {"coal","coke"}, {100000,80000}, {"t","t"}, "t")',
        33000,
        0.5,
      ],
    ],
  },
  {
    source: "iron and steel worked example, EAF",
    calls: [
      [
        '=PLAN.FORMULA("(electrode*0.99+charge*0.83-steel*0.005)*44/12", {"electrode";"charge";"steel"}, {4000;10000;500000})',
        35786.67,
        0.005,
      ],
    ],
  },
  {
    source: "theprimecalculator, landfill methane",
    calls: [
      ['=PLAN.FORMULA("W*Y*(1-c)*d", {"W","Y","c","d"}, {100,100,0.5,0.000717})', 3.6, 0.05],
      ['=CARBON.CO2E(3.585, "CH4", "AR5")', 100, 0.5],
    ],
  },
  {
    source: "集团能耗指标表, 18,540,000 kWh",
    calls: [['=CARBON.TCE(1854, "电力消费")', 2278.6, 0.05]],
  },
  {
    source: "集团能耗指标表, 1,280,000 m³ × 1.2143",
    calls: [['=CARBON.TCE(128, "气田天然气")', 1554.3, 0.05]],
  },
  {
    source: "GB/T 2589-2020 附录, 0.03412 kgce/MJ",
    calls: [
      ['=CARBON.TCE(1000, "热力（百万千焦）")', 34.12, 0.0005], // by hand
    ],
  },
  {
    source: "GB/T 2589-2020 附录",
    calls: [
      ['=CARBON.TCE(50, "燃料油（吨）")', 71.43, 0.0005], // by hand
      ['=CARBON.TCE(12, "液化石油气(LPG)")', 20.5716, 0.0005], // by hand
      ['=CARBON.TCE({2.5;10}, {"车用汽油";"0号柴油"})', [[3.6785], [14.571]], 0.0005], // by hand
      ['=CARBON.TCE(350, "洗精煤(吨)")', 315, 0.0005], // by hand
    ],
  },
  {
    source: "own coefficients in a row",
    calls: [
      ["=CARBON.TCE({71.43,12.29}, {1,1})", [[71.43, 12.29]], 1e-9], // by hand
    ],
  },
  {
    source: "devutl.com, wood pellets",
    calls: [
      ['=CARBON.TCE(10, "木质颗粒")', "#VALUE!"], // unknown energy
    ],
  },
  {
    source: "by hand",
    calls: [
      ['=CARBON.TCE(-5, "raw coal")', "#NUM!"], // negative
      ['=CARBON.FUEL(10, "汽柴油")', "#VALUE!"], // two fuels
      ['=CARBON.FUEL(100, "gasoline", , , 1.2)', "#NUM!"], // oxidation above 1
      ['=CARBON.ELECTRICITY(10000, "台湾省")', "#VALUE!"], // no factor
      ['=CARBON.ELECTRICITY(10000, "浙江省", 2015)', "#N/A"], // years that there are
      ["=CARBON.ELECTRICITY(10000, 5306)", "#VALUE!"], // none that electricity has
      ['=CARBON.ELECTRICITY(1000, "0.5 kgCO2/L")', "#VALUE!"], // per litre
      ['=CARBON.CO2E(1, "NOx")', "#VALUE!"], // unknown gas
      ["=CARBON.REQUIRED(100, 50, 2030)", "#VALUE!"], // a year stands for the years
      ["=CARBON.DECOMPOSE({1,2,3}, {2,3,4})", "#VALUE!"], // four columns
      [
        "=CARBON.DECOMPOSE({100,1000,500,0}, {200,2000,1000,2000})",
        [["#NUM!", "#NUM!", "#NUM!", "#NUM!", "#NUM!"]],
      ], // a 0 without limits
      ['=ENERGY.PV(100, 0.2, 1500, 0.8, "capacity")', "#VALUE!"], // efficiency with a capacity
      ["=ENERGY.PV(100, 20, 1400, 0.8)", "#NUM!"], // efficiency above 1
      ['=CARBON.LANDFILL(1000, 15, "managed")', "#VALUE!"], // DOC above 0.5
      ['=CARBON.LANDFILL(100, 0.15, "managed", 1000, 1)', "#NUM!"], // more recovered than arises
    ],
  },
  {
    source: "greencleanguide, emission factors of fuels",
    calls: [
      ['=CARBON.FUEL(0.845, "Diesel", 43, 20.2, 1)', 2.691, 0.0005],
      ['=CARBON.FUEL(0.775, "Petrol", 44.3, 18.9, 1)', 2.379, 0.0005],
    ],
  },
  {
    source: "codingace, natural gas, 1,200 m³",
    calls: [
      ["=CARBON.FUEL(0.12, 18.98)", 2.2776, 5e-6],
      ['=CARBON.FUEL(0.12, "1.898 kg CO₂/m³")', 2.2776, 5e-6],
    ],
  },
  {
    source: "年鉴行名，因子见手册",
    calls: [
      ['=CARBON.FUEL({12.5;3.2}, {"汽油（万吨）";"柴油（万吨）"})', [["#VALUE!"], ["#VALUE!"]]], // to be converted into t first
    ],
  },
  {
    source: "IPCC 2006 table 1.2, 1.3",
    calls: [
      ['=CARBON.FUEL(100, "Anthracite", 26.7, 26.8, 0.98)', 257.125, 0.001], // by hand
    ],
  },
  {
    source: "klimakampen, coal",
    calls: [['=CARBON.FUEL(1000000, "2.5 tCO2/t")', 2500000, 0.5]],
  },
  {
    source: "年鉴行名",
    calls: [
      ['=CARBON.FUEL(100, "煤炭")', "#VALUE!"], // which coal
    ],
  },
  {
    source: "GB/T 2589, 38931 kJ/m3",
    calls: [
      ['=CARBON.FUEL(100, "natural gas", 38.93)', "#VALUE!"], // heating value per m³ instead of 10^4 m³
    ],
  },
  {
    source: "etruk, CO2 factors",
    calls: [
      ['=CARBON.FUEL(6, "2.63 KG CO2/Litre")', "#VALUE!"], // a factor per litre for tonnes
    ],
  },
  {
    source: "calculatorlib, electricity carbon footprint",
    calls: [
      ["=CARBON.ELECTRICITY(10800, 0.4)", 4.32, 0.005],
      ['=CARBON.ELECTRICITY(900, "0.4 kg CO₂/kWh")', 0.36, 0.0005],
    ],
  },
  {
    source: "MSME inventory, EAF",
    calls: [['=CARBON.ELECTRICITY(6000000, "0.710 kgCO2/kWh")', 4260, 0.5]],
  },
  {
    source: "operational emissions of a device, 2022",
    calls: [['=CARBON.ELECTRICITY(26.4, "328 g CO2e per kWh")', 0.00866, 5e-6]],
  },
  {
    source: "household carbon calculator",
    calls: [['=CARBON.ELECTRICITY("11,698", "0.62 kg CO2/kwh")', 7.25276, 5e-6]],
  },
  {
    source: "EPA, kilowatt-hours of electricity",
    calls: [['=CARBON.ELECTRICITY(1, "1,540.1 lbs CO2/MWh")', 0.000699, 5e-7]],
  },
  {
    source: "EV methodology, green loans",
    calls: [["=CARBON.ELECTRICITY(3150, 0.48)", 1.512, 0.0005]],
  },
  {
    source: "office building; location-based scope 2; single-board computer",
    calls: [["=CARBON.ELECTRICITY({500000;50000;32}, {0.4;0.3;0.5})", [[200], [15], [0.016]], 0.0005]],
  },
  {
    source: "codingace, solar carbon value, warehouse",
    calls: [['=CARBON.ELECTRICITY(620000, "0.48 kg/kWh")', 297.6, 0.05]],
  },
  {
    source: "关于发布2022年电力二氧化碳排放因子的公告（公告2024年第33号）",
    calls: [
      ['=CARBON.ELECTRICITY(10000, "四川省", 2022)', 1.404, 0.0005],
      ['=CARBON.ELECTRICITY(10000, "广东省", 2022)', 4.403, 0.0005],
      ['=CARBON.ELECTRICITY(10000, "内蒙古自治区", 2022)', 6.849, 0.0005],
      ['=CARBON.ELECTRICITY(10000, "广西壮族自治区", 2022)', 4.044, 0.0005],
      ['=CARBON.ELECTRICITY(10000, "Shaanxi Province", 2022)', 6.558, 0.0005],
      ['=CARBON.ELECTRICITY(10000, "Ningxia Hui Autonomous Region", 2022)', 6.423, 0.0005],
      ['=CARBON.ELECTRICITY({10000;10000}, {"上海市";"重庆市"}, "2022年")', [[5.849], [5.227]], 0.0005],
      ['=CARBON.ELECTRICITY(10000, "华东区域电网", 2022)', 5.617, 0.0005],
      ['=CARBON.ELECTRICITY(10000, "南方电网", 2022)', 3.869, 0.0005],
      ['=CARBON.ELECTRICITY(10000, , 2022, "化石能源电力")', 8.325, 0.0005],
      ['=CARBON.FACTOR("电力", 2022, "云南省")', 0.1073, 5e-5],
    ],
  },
  {
    source: "GHG Protocol scope 2",
    calls: [
      ['=CARBON.ELECTRICITY(10000, "浙江", 2022, "市场法")', "#VALUE!"], // unknown basis
    ],
  },
  {
    source: "theprimecalculator, greenhouse gases",
    calls: [['=CARBON.CO2E({100;5;1}, {"CO2";"Methane (CH4)";"N2O"})', [[100], [140], [265]], 0.5]],
  },
  {
    source: "iron and steel worked example, coal stockpile",
    calls: [['=CARBON.CO2E(65, "fossil CH4", "AR6")', 1937, 0.5]],
  },
  {
    source: "iron and steel worked example, sinter",
    calls: [['=CARBON.CO2E({7;2.5}, {"fossil methane";"nitrous oxide"}, "AR6")', [[208.6], [682.5]], 0.05]],
  },
  {
    source: "iron and steel worked example, bio-coke",
    calls: [['=CARBON.CO2E({3.36;1.12}, {"biogenic CH4";"N₂O"}, "IPCC AR6")', [[90.72], [305.76]], 0.005]],
  },
  {
    source: "iron and steel worked example, R-410A and SF6",
    calls: [["=CARBON.CO2E({0.02;0.005;0.008}, {2256;25200;25200})", [[45.12], [126], [201.6]], 0.005]],
  },
  {
    source: "MSME inventory, R22",
    calls: [["=CARBON.CO2E(0.005, 1760)", 8.8, 0.05]],
  },
  {
    source: "decarbonize.org.uk, global warming potentials",
    calls: [
      ['=CARBON.CO2E(1, "methane", "Fourth Assessment Report")', 25, 0.5],
      ['=CARBON.CO2E(1, "nitrous oxide", "AR4")', 298, 0.5],
    ],
  },
  {
    source: "theprimecalculator, methane, GWP-20",
    calls: [['=CARBON.CO2E(10, "CH₄", 84)', 840, 0.5]],
  },
  {
    source: "gs-ias, 21 over 100 years",
    calls: [['=CARBON.CO2E(1, "甲烷（CH4）", "IPCC第二次评估报告")', 21, 0.5]],
  },
  {
    source: "theprimecalculator, methane",
    calls: [
      ['=CARBON.CO2E(10, "CH4", "GWP20")', "#VALUE!"], // no such report
    ],
  },
  {
    source: "theprimecalculator, carbon budget remaining",
    calls: [["=CARBON.BUDGET(500, {40,40,40,40,40,40})", [[260, 0.48, 6.5]], 0.0005]],
  },
  {
    source: "power.one, compound annual growth rate",
    calls: [["=CARBON.GROWTH(10000000, 42998000, 8)", 0.2, 0.005]],
  },
  {
    source: "gera, RE100 pledge",
    calls: [
      ["=CARBON.GROWTH(40000, 120000, 4)", 0.32, 0.005],
      ['=CARBON.GROWTH(40000, 120000, 4, "amount a year")', 20000, 0.5],
      ["=ENERGY.RENEWABLESHARE(40000, 120000)", 0.33, 0.005],
    ],
  },
  {
    source: "2014年国民经济和社会发展统计公报",
    calls: [["=CARBON.GROWTH(41.7, 42.6)", 0.022, 0.0005]],
  },
  {
    source: "OWID CO2 data, Chile 2005, 2000",
    calls: [["=CARBON.GROWTH({59.228;61.408}, {61.127;58.503})", [[0.03206], [-0.04731]], 1e-5]],
  },
  {
    source: "2021年一季度能源消费，两年平均",
    calls: [["=CARBON.GROWTH({1;1;1}, {1.110474;1.094808;1.10352}, 2)", [[0.054], [0.046], [0.05]], 0.0006]],
  },
  {
    source: "dandysciencewriters, Kaya model, question 10",
    calls: [
      ['=CARBON.REQUIRED(100, 20, 35, "logarithmic")', 0.045984, 1e-6], // by hand
    ],
  },
  {
    source: "theprimecalculator, net zero",
    calls: [
      ["=CARBON.REQUIRED(1000, 484, 10)", 0.07, 5e-5],
      ["=CARBON.SCENARIO(1000, 484)", 516, 0.5],
    ],
  },
  {
    source: "net zero in ten years",
    calls: [
      ['=CARBON.REQUIRED(1000, 0, 10, "linear")', 0.1, 1e-9], // by hand
    ],
  },
  {
    source: "2009年各省单位GDP能耗公报, 2006年降低率",
    calls: [["=CARBON.DECLINE(1.276, 1, 1.241, 1)", 0.0274, 5e-5]],
  },
  {
    source: "Inscapes, SECR statement 2023",
    calls: [["=CARBON.DECLINE(73.5, 1, 55.3, 1)", 0.25, 0.005]],
  },
  {
    source: "hexl, heat pump against furnace",
    calls: [["=CARBON.SCENARIO(2044.44, 1333.33, TRUE)", 0.3478, 5e-5]],
  },
  {
    source: "OWID CO2 data, Chile 2005, Gabon 2022; klimakampen",
    calls: [
      [
        "=CARBON.PERCAPITA({61127000;5835000;50000000}, {16348730;2430702;5000000})",
        [[3.739], [2.4], [10]],
        0.001,
      ],
    ],
  },
  {
    source: "OWID CO2 data, kg per kWh",
    calls: [["=CARBON.PERENERGY({61.127;5.835}, {357.327;15.81})", [[0.171], [0.369]], 0.0005]],
  },
  {
    source: "OWID CO2 data",
    calls: [
      ["=ENERGY.PERCAPITA({357327000000;15810000000}, {16348730;2430702})", [[21856.557], [6504.233]], 0.3],
    ],
  },
  {
    source: "OWID CO2 data, kg per $",
    calls: [
      ["=CARBON.INTENSITY({61127000000;5835000000}, {278000697344;36035293184})", [[0.22], [0.162]], 0.0005],
    ],
  },
  {
    source: "OWID CO2 data, kWh per $",
    calls: [
      [
        "=ENERGY.INTENSITY({357327000000;15810000000}, {278000697344;36035293184})",
        [[1.285], [0.439]],
        0.0005,
      ],
    ],
  },
  {
    source: "iron and steel worked example, kg per t crude steel",
    calls: [["=CARBON.INTENSITY(1460000000, 1000000)", 1460, 0.5]],
  },
  {
    source: "energy intensity of a country, 8,400 PJ",
    calls: [
      ["=ENERGY.INTENSITY(8400, 1200)", 7, 1e-9], // by hand
    ],
  },
  {
    source: "calculatorlib, Kaya identity",
    calls: [["=CARBON.KAYA(1000000, 50000, 0.005, 0.07)", 17500000, 0.5]],
  },
  {
    source: "onlycalculators, Kaya identity, 36.96 Gt",
    calls: [["=CARBON.KAYA(8, 12500, 1.68, 220)", 36960000, 500]],
  },
  {
    source: "cove.tool, EUI",
    calls: [["=ENERGY.PERFLOOR(1625572.08, 37318)", 43.56, 0.005]],
  },
  {
    source: "cove.tool, EUI of electricity",
    calls: [["=ENERGY.PERFLOOR(1154245.74, 37318)", 30.93, 0.005]],
  },
  {
    source: "LMDIR package, tests: 1.761117821, 0.926191306, 1.379410116 over both rows",
    calls: [
      [
        '=CARBON.DECOMPOSE({1,10,20,20;4,20,60,60}, {4,20,60,60;5,30,120,120}, "multiplicative")',
        [
          [1.50578145, 0.8149276, 1.12717678, 1, 1.3831618672225916],
          [1.16957067, 1.13653201, 1.22377442, 1, 1.626707656796548],
        ],
        5e-7,
      ], // by hand
    ],
  },
  {
    source: "LMDIR package, tests, zeros",
    calls: [
      ["=CARBON.DECOMPOSE({0,0,0,0}, {4,20,60,60}, , TRUE)", [[60, 0, 0, 0, 60]], 5e-7],
      ['=CARBON.DECOMPOSE({4,20,60,60}, {5,30,0,0}, "additive", TRUE)', [[0, 0, -60, 0, -60]], 5e-7],
    ],
  },
  {
    source: "PyLMDI, demo",
    calls: [
      ["=CARBON.DECOMPOSE({100,25,37.5,37.5}, {200,100,300,300})", [[87.5, 87.5, 87.5, 0, 262.5]], 1e-6], // by hand
      [
        '=CARBON.DECOMPOSE({100,25,37.5,37.5}, {200,100,300,300}, "贡献率")',
        [[0.3333333333333333, 0.3333333333333333, 0.3333333333333333, 0, 1]],
        1e-6,
      ], // by hand
    ],
  },
  {
    source: "PyLMDI, US commercial buildings 2017–2018",
    calls: [
      [
        "=CARBON.DECOMPOSE({324.985538,19519.353692638,87.665186990773,866.641066883877}, {326.687501,20580.159777548,89.82691727017,885.775942808019})",
        [[4.576585, 41.791423, -25.024582, -2.208551, 19.134876]],
        1e-5,
      ], // by hand
    ],
  },
  {
    source: "lior-int, PV system energy output",
    calls: [['=ENERGY.PV(1, , 1500, 0.8, "capacity")', 1200, 0.5]],
  },
  {
    source: "codingace, solar carbon value, office roof",
    calls: [['=ENERGY.PV(250, , 1450, 0.82, "capacity")', 297000, 500]],
  },
  {
    source: "codingace, solar carbon value",
    calls: [["=CARBON.ELECTRICITY({297250;52650}, {0.55;0.65})", [[163.4], [34.2]], 0.1]],
  },
  {
    source: "codingace, solar degradation, lost 69,965 kWh",
    calls: [['=ENERGY.PV(100, , 1550, 1, "装机容量", , 0.007, 12)', 1790035, 1]],
  },
  {
    source: "codingace, solar degradation, lost 10,774 kWh",
    calls: [['=ENERGY.PV(100, , 1550, 1, "capacity", , 0.007, 5)', 764226, 1]],
  },
  {
    source: "codingace, solar degradation",
    calls: [['=ENERGY.PV(100, , 1550, 1, "capacity", , 0.007, 2)', 308915, 1]],
  },
  {
    source: "codingace, building decarbonization",
    calls: [
      ["=CARBON.BUILDING({250000,18000}, {0.45,5.3}, 50000)", 4.158, 1e-6], // by hand
    ],
  },
  {
    source: "Altum, CO2 calculation, ISSO 82",
    calls: [
      ["=CARBON.BUILDING({1500;10;3000}, {1.78;50.6;0.48}, 100)", 46.16, 1e-6], // by hand
      ['=CARBON.HEAT(10, "50.6 kg/GJ")', 0.506, 1e-9], // by hand
    ],
  },
  {
    source: "Climatiq, district heat and steam",
    calls: [
      ['=CARBON.HEAT(1000, "0.1796 kgCO2e/kWh")', 49.88889, 1e-5], // by hand
    ],
  },
  {
    source: "NHH course, petrol car 50 km",
    calls: [
      ['=CARBON.TRAVEL(50, "160 g CO₂e/km")', "#VALUE!"], // a factor by the kilometre of a car, without people
    ],
  },
  {
    source: "UK buses, 822 g/km and 9.2 passengers",
    calls: [["=CARBON.TRAVEL(48000000000, 0.822, 9.2)", 4300000.0, 50000.0]],
  },
  {
    source: "carbon survey, 100 passenger_km",
    calls: [['=CARBON.TRAVEL(100, "0.158 kgCO2e/passenger-km")', 0.0158, 5e-5]],
  },
  {
    source: "DESNZ 2025, London Underground (factor in the manual)",
    calls: [
      ['=CARBON.TRAVEL(1000000, "London Underground", , 2025)', 27.8, 0.005], // by hand
    ],
  },
  {
    source: "greenly, three routes; HGV factor of a supplier table",
    calls: [
      ['=CARBON.FREIGHT(7000, "107.2 g CO2e/tonne-km")', 0.7504, 1e-9], // by hand
    ],
  },
  {
    source: "manual",
    calls: [
      ['=CARBON.FREIGHT(1000, "铁路")', "#VALUE!"], // no Chinese factor: own or British
      ['=CARBON.WASTE(1000, "composting", 0.2)', "#VALUE!"], // carbon with composting
    ],
  },
  {
    source: "Modal share (encyclopaedia), journeys to work, Adelaide",
    calls: [
      [
        '=TRANSIT.GREENSHARE({"Walking","Cycling","Public transport","Private motor vehicle"}, {3,1,11,85})',
        0.15,
        1e-9,
      ], // by hand
    ],
  },
  {
    source: "Modal share (encyclopaedia), journeys to work, Mexico City",
    calls: [
      [
        '=TRANSIT.PTSHARE({"Walking","Cycling","Public transport","Private motor vehicle"}, {1,1,71,22})',
        0.7634408602150538,
        1e-6,
      ], // by hand
    ],
  },
  {
    source: "Modal share (encyclopaedia), journeys to work, Athens",
    calls: [
      [
        '=TRANSIT.PTSHARE({"Walking","Cycling","Public transport","Private motor vehicle"}, {8,2,37,53}, "all trips")',
        0.37,
        0.0005,
      ],
    ],
  },
  {
    source: "reworkssa; calculatorfriend; firstgreen: diversion rates",
    calls: [["=WASTE.RECYCLING({1890;4500;123.1}, {2340;15000;144.3})", [[0.808], [0.3], [0.853]], 0.0005]],
  },
  {
    source: "office buildings, waste to landfill",
    calls: [["=CARBON.WASTE(20, 0.5)", 10, 0.05]],
  },
  {
    source: "UKWIN, how much CO2 does an incinerator emit",
    calls: [['=CARBON.WASTE(1, "municipal solid waste incineration", 0.34, 1, 1)', 1.246, 0.001]],
  },
  {
    source: "IPCC 2006 V5 table 3.1",
    calls: [
      ['=CARBON.LANDFILL(10000, 0.2, "Unmanaged – deep (>5 m waste)", , 1)', 533.3333, 0.001], // by hand
      ['=CARBON.LANDFILL(10000, 0.2, "Managed – semi-aerobic", , 1)', 300, 0.001], // by hand
      [
        '=CARBON.LANDFILL({10000;10000}, 0.2, {"Uncategorised SWDS";"Managed – anaerobic"}, , 1)',
        [[400], [600]],
        0.001,
      ], // by hand
      ['=CARBON.LANDFILL(10000, 0.2, "非管理-浅埋（<5m）", , 1)', 266.6667, 0.001], // by hand
    ],
  },
  {
    source: "PSRU green office, 775.2 m³ at 120 mg/l (the source takes 0.8, the guide 0.9)",
    calls: [
      ['=CARBON.WATER(0.093024, "anaerobic", , 1, "COD")', 0.0209304, 1e-7], // by hand
    ],
  },
  {
    source: "PSRU green office, January",
    calls: [['=CARBON.WATER(0.007008, 0.8, , 1, "COD")', 0.0014016, 5e-8]],
  },
  {
    source: "CARB, N2O from effluent, 0.005 and 1.571",
    calls: [
      ['=CARBON.WATER(1000, , , 1, "nitrogen")', 7.855, 5e-3], // tonnes of the gas itself
    ],
  },
  {
    source: "IPCC 2006 V5 chapter 6",
    calls: [
      ['=CARBON.WATER(200000, "septic system", , "AR4", "population", 60)', "#VALUE!"], // IPCC's name and the guide's value differ: 0.5 and 0.3
    ],
  },
  {
    source: "cal11, root sum square of ±0.5, ±0.3, ±0.2",
    calls: [
      [
        '=CARBON.UNCERTAINTY({10;10;10}, {0.05;0.03;0.02}, "sum")',
        [[30, 0.02054805, 29.383559, 30.616441, "适用"]],
        1e-6,
      ], // by hand
    ],
  },
  {
    source: "IPCC GPG chapter 6, product rule",
    calls: [
      [
        '=CARBON.UNCERTAINTY({100,2}, {0.05,0.1}, "product")',
        [[200, 0.1118034, 177.63932, 222.36068, "适用"]],
        1e-5,
      ], // by hand
    ],
  },
  {
    source: "IPCC GPG chapter 6, both rules",
    calls: [
      [
        "=CARBON.UNCERTAINTY({1000,2.5;400,1.2}, {0.05,0.03;0.1,0.2})",
        [[2980, 0.0607466, 2798.97514, 3161.02486, "适用"]],
        1e-5,
      ], // by hand
    ],
  },
  {
    source: "CO2 concentrations, least squares",
    calls: [
      [
        "=CARBON.TREND({2010;2011;2012;2013;2014;2015;2016;2017;2018;2019;2020}, {389.9;391.6;393.8;396.5;398.6;400.8;404.2;406.5;408.5;411.4;414.2}, 2030)",
        [[438.327273, 2.45818182, 0.99754639, "线性拟合 2010–2020，11 个值"]],
        1e-6,
      ], // by hand
    ],
  },
  {
    source: "US fossil share, least squares",
    calls: [
      [
        '=CARBON.TREND({1985;1990;1995;2000;2005;2010}, {86;85;85;84;85;83}, 2025, "linear")',
        [[82.152381, -0.09142857, 0.68571429, "线性拟合 1985–2010，6 个值"]],
        1e-6,
      ], // by hand
    ],
  },
  {
    source: "OWID CO2 data, Chile",
    calls: [
      [
        "=CARBON.PEAK({1997;1998;1999;2000;2001;2002;2003;2004;2005}, {55.942;57.258;61.408;58.503;52.918;54.836;55.1;59.228;61.127}, 5)",
        [[1999, 61.408, "已达峰"]],
        1e-6,
      ], // by hand
    ],
  },
  {
    source: "Hamilton, five counties",
    calls: [
      ["=PLAN.ALLOCATE(42, {247000;185000;459000;400000;413000}, , , 0)", [[6], [5], [11], [10], [10]], 1e-9],
    ],
  },
  {
    source: "Hamilton, 15 states of 1790",
    calls: [
      [
        "=PLAN.ALLOCATE(60, {630560;475327;432879;353523;331589;278514;236841;206236;179570;141822;85533;70835;68705;68446;55540}, , , 0)",
        [[11], [8], [7], [6], [6], [5], [4], [3], [3], [2], [1], [1], [1], [1], [1]],
        1e-9,
      ],
    ],
  },
];
