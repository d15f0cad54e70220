import type { Table } from "./table";

/**
 * 139 calls on the same fields as landAndTrips, after its mends, typed before anybody looked what comes: 77
 * with a printed figure, 47 worked out by hand, 15 to be refused. First figure: 119 as typed (86 %). All twenty misses were the
 * product's, mended: trillion, MMcf, hr and sec, 万 of what is counted, drivers and passengers, modes that count alike in one name,
 * brackets and commas that change no name, weights with their unit, and eight names.
 */
export const FUJIAN_YEARBOOK: readonly Table[] = [
  {
    source: "EIA, UN, StatCan and BP conversions, Fujian yearbook, manuals and bulletins: printed figures",
    calls: [
      // EIA, Monthly Energy Review, appendix B
      ['=PLAN.CONVERT(500, "short tons", "metric tons")', 453.6, 0.05],
      ['=PLAN.CONVERT(10, "barrels", "U.S. gallons")', 420, 1e-6],
      ['=PLAN.CONVERT(1, "long ton", "metric tons (t)")', 1.016047, 5e-7],
      ['=PLAN.CONVERT(1, "pound (lb)", "kilograms (kg)")', 0.45359237, 5e-9],
      ['=PLAN.CONVERT(1, "barrel of oil (bbl)", "cubic meters (m3)")', 0.1589873, 5e-8],
      // UN, World Statistics Pocketbook 2015, conversion factors
      ['=PLAN.CONVERT(1, "sq km", "square mile")', 0.386102, 5e-7],
      ['=PLAN.CONVERT(1, "kilogram", "avoirdupois pounds")', 2.204623, 5e-7],
      ['=PLAN.CONVERT(1, "kilometre", "mile")', 0.621371, 5e-7],
      // Statistics Canada 57-601-X, appendix A
      ['=PLAN.CONVERT(1, "cubic metre", "barrels")', 6.289, 0.001],
      ['=PLAN.CONVERT(1, "cubic metres", "gallons (Imperial)")', 219.969, 0.0005],
      ['=PLAN.CONVERT(1, "cubic metres", "gallons (U.S.)")', 264.172, 0.0005],
      ['=PLAN.CONVERT(1, "barrel (U.S.)", "litres")', 158.91, 0.1],
      ['=PLAN.CONVERT(1, "short ton", "long tons")', 0.89286, 5e-6],
      ['=PLAN.CONVERT(1, "tonne", "pounds")', 2204.62, 0.005],
      // Energy Institute/BP, Approximate conversion factors, July 2021
      ['=PLAN.CONVERT(1, "billion cubic metres", "billion cubic feet")', 35.315, 0.0005],
      ['=PLAN.CONVERT(1, "million tonnes oil equivalent", "petajoules")', 41.868, 0.0005],
      ['=PLAN.CONVERT(1, "million tonnes oil equivalent", "trillion British thermal units")', 39.683, 0.0005],
      ['=PLAN.CONVERT(1, "PJ", "trillion Btu")', 0.948, 0.005],
      // Common unit conversion formula (cncmakers)
      ['=PLAN.CONVERT(1, "square kilometer (k㎡)", "hectares (ha)")', 100, 1e-9],
      ['=PLAN.CONVERT(1, "square meter (㎡)", "square feet (ft2)")', 10.764, 0.0005],
      ['=PLAN.CONVERT(1, "square yard", "m2")', 0.8361, 5e-5],
      ['=PLAN.CONVERT(1, "mu", "square meters")', 667, 0.5],
      ['=PLAN.CONVERT(1, "million cubic feet (MMcf)", "cubic meters (m³)")', 28317, 0.5],
      // Commonwealth Forestry Association handbook, ch. 12
      ['=PLAN.CONVERT(1, "yd/ac", "m/ha")', 2.259, 0.001],
      ['=PLAN.CONVERT(1, "ft/sec", "km/hr")', 1.097, 0.0005],
      ['=PLAN.CONVERT(1, "m/sec", "km/hr")', 3.6, 1e-9],
      // 福建统计年鉴 2015，19-2 城市环境情况，2010
      ["=GREEN.COVER(43385, 105900)", 0.41, 0.0005],
      // 福建统计年鉴 2015，19-2 城市环境情况，2011—2013
      ["=GREEN.COVER({46766;50569;54025}, {112996;120314;126318})", [[0.414], [0.42], [0.428]], 0.0005],
      // 福建统计年鉴 2015，19-2 城市环境情况，2014
      ['=GREEN.COVER("56,767", "132,642")', 0.428, 0.0005],
      // 福建统计年鉴 2015，19-2 城市环境情况，2012
      ["=GREEN.PERCAPITA(13004, 1074.66)", 12.1, 0.005],
      // 福建统计年鉴 2015，19-2 城市环境情况，2013、2014
      ["=GREEN.PERCAPITA({13891,14475}, {1104.82,1134.15})", [[12.57, 12.76]], 0.005],
      // 福建统计年鉴 2015，19-2 城市环境情况，2014，各按自己的单位
      ['=GREEN.COVER("5.6767万公顷", "1326.42 km²")', 0.428, 0.0005],
      // 福建统计年鉴 2015，19-2 城市环境情况，2012，带单位
      ['=GREEN.PERCAPITA("13,004 公顷", "1,074.66 万人")', 12.1, 0.005],
      // populationpyramid.net, population density 2012, Republic of Korea
      ["=LAND.POPDENSITY(4960, 100280)", 494.6, 0.1],
      // populationpyramid.net, population density 2012, Belgium (11.08–11.11 million)
      ['=LAND.POPDENSITY("1108万人", "30,528 km2")', 363.9, 1.1],
      // populationpyramid.net, population density 2012, Pakistan, Viet Nam
      ["=LAND.POPDENSITY({20767;8951}, {796100;330967})", [[260.9], [270.4]], 0.06],
      // population.ondapc.com, 2023, China
      ["=LAND.POPDENSITY(138875.6724, 9326410)", 149, 0.5],
      // population.ondapc.com, 2023, Bangladesh, Japan
      ["=LAND.POPDENSITY({16442.0224;12341.9247}, {130170;364485})", [[1263], [339]], 0.5],
      // population.ondapc.com, 2023, South Korea
      ['=LAND.POPDENSITY("5,190.1073万", "96,920 平方公里")', 536, 0.5],
      // IPCC 2006, vol. 4, tables 10.10, 10.11 and 10.15: enteric + manure, kg CH4 a head
      ['=CARBON.AGRICULTURE("1.2 万头", "Buffalo", 1)', 684, 1e-6],
      ['=CARBON.AGRICULTURE(1000, "Mules and asses", 1)', 10.9, 1e-6],
      ['=CARBON.AGRICULTURE({1000;1000}, {"Goats";"Sheep"}, "AR4")', [[129.25], [128.75]], 1e-6],
      ['=CARBON.AGRICULTURE(2000, "Horses", "SAR")', 824.88, 1e-6],
      ['=CARBON.AGRICULTURE(1000, "Swine (market)", 1)', 5, 1e-6],
      // 李波等 2011，4.9341 kg/kg
      ['=CARBON.AGRICULTURE("500 kg", "农药使用量", , "C")', 2.46705, 1e-5],
      // 李波等 2011，5.18 kg/kg
      ['=CARBON.AGRICULTURE("2.5万吨", "农用塑料薄膜使用量", , "C")', 129500, 0.5],
      // 李波等 2011，0.8956 kg/kg
      ['=CARBON.AGRICULTURE(10000, "化肥施用量（折纯）", , "C")', 8956, 0.5],
      // novacalculator: 23.57 kg N2O × 298
      ['=CARBON.AGRICULTURE("1,500 kg N", "nitrogen applied", 298)', 7.024, 0.005],
      ['=CARBON.AGRICULTURE(1.5, "Synthetic fertilizer N", "AR4")', 7.024, 0.005],
      // IPCC 2019 Refinement: 1.32 × 0.71 × 112
      ['=CARBON.AGRICULTURE("15 万亩", "rice – single drainage period", 1)', 1049.66, 0.05],
      // novacalculator, Biomass carbon stock calculator, example 1
      ['=CARBON.FOREST("500 ha", "285.8 t/ha", "above-ground biomass", , , 0.47, "C")', 67163.0, 1],
      // novacalculator, Biomass carbon stock calculator, 188.0 tC/ha on 100 ha
      ['=CARBON.STOCK(100, 188.0, , "C")', 18800, 0.5],
      // novacalculator, Biomass carbon stock calculator, example 2
      ['=CARBON.STOCK("200 ha", {74.3,5.9,3.0,100}, , "C")', [[14860, 1180, 600, 20000]], 0.5],
      ["=PLAN.ROLLUP({14860;1180;600;20000})", 36640, 0.5],
      // 5 kW × 5 h × 365 × 0.8 = 7,300 kWh
      ['=ENERGY.PV("5 kW", , "1,825 h", 0.8, "capacity")', 7300, 0.5],
      // 国家能源局 2023 年前三季度（总发电量 6.62）
      ['=ENERGY.RENEWABLESHARE("2.07 万亿千瓦时", "6.62 万亿千瓦时")', 0.313, 0.0005],
      // 国家能源局 2022 年（31.6%，全社会用电量 8.64）
      ['=ENERGY.RENEWABLESHARE("2.7 万亿 kWh", "8.64 万亿 kWh")', 0.3125, 0.0005],
      // by definition
      ['=CARBON.PERCAPITA("97.7 亿吨", "14.1 亿人")', 6.929078014184397, 1e-6],
      // 2021—2022 年城区人口
      ['=CARBON.GROWTH("5.59 亿人", "5.64 亿人")', 0.0089, 5e-5],
      // 第五至七次森林资源清查，森林覆盖率
      ['=CARBON.GROWTH({16.55;18.21}, {18.21;20.36}, 5, "amount a year")', [[0.332], [0.43]], 0.001],
      // “十三五”城市轨道交通里程（两倍多）
      ["=CARBON.GROWTH(3293, 7545.5)", 1.2914, 0.0005],
      // 2030年前碳达峰行动方案（国发〔2021〕23号）
      ['=PLAN.TARGET("森林蓄积量", , , , 2030)', 190, 1e-9],
      ['=PLAN.TARGET("风电、太阳能发电总装机容量", , , , 2030)', 12, 1e-9],
      ['=PLAN.TARGET("Share of non-fossil energy consumption", , , , 2030)', 25, 1e-9],
      ['=PLAN.TARGET("非化石能源消费占比", , , , 2025)', 20, 1e-9],
      ['=PLAN.TARGET("单位国内生产总值二氧化碳排放下降", , , , 2025)', 18, 1e-9],
      ['=PLAN.TARGET("单位国内生产总值能源消耗下降", , , , 2025)', 13.5, 1e-9],
      ['=PLAN.TARGET("生活垃圾资源化利用率", , , , 2030)', 65, 1e-9],
      ['=PLAN.CHECK("城市生活垃圾资源化利用率", "57%", , , , "en")', "Not met"],
      // 城乡建设领域碳达峰实施方案（建标〔2022〕53号）
      ['=PLAN.TARGET("建筑用能中电力消费占比", , , , 2025)', 55, 1e-9],
      // “十四五”林业草原保护发展规划纲要
      ['=PLAN.TARGET("湿地保护率", , , , 2025)', 55, 1e-9],
      ['=PLAN.TARGET("草原综合植被盖度", , , , 2025)', 57, 1e-9],
      // 建村〔2021〕45号：0.6 至 1 万人
      ['=PLAN.GAP("县城人口密度", 8000, , , "人/km²")', 0, 1e-9],
      // 建村〔2021〕45号
      ['=PLAN.CHECK("县城人口密度", 13000, , , "人/平方公里")', "未达标"],
      // 国家园林城市评选标准
      ['=PLAN.TARGET("公园绿地服务半径覆盖率")', 80, 1e-9],
      // 中发〔2016〕6号
      ['=PLAN.TARGET("城市公共交通分担率", 80)', 20, 1e-9],
      ['=PLAN.GAP("公共交通分担率", {22.9;37}, "特大城市")', [[17.1], [3]], 1e-9],
    ],
  },
  {
    source: "the same and names of surveys: figures worked out by hand",
    calls: [
      // 中国能源研究会：2011 年 34.78 亿吨
      ['=PLAN.CONVERT(34.78, "亿吨标煤", "EJ")', 101.9318328, 1e-6],
      // 2008 年单位GDP能耗公报，内蒙古
      ['=PLAN.CONVERT(2159, "千克标准煤/万元", "tce/万元")', 2.159, 1e-9],
      // 第九次全国森林资源清查
      ['=PLAN.CONVERT(175.60, "亿立方米", "10^8 m^3")', 175.6, 1e-9],
      ['=PLAN.CONVERT(94.83, "m³·hm⁻²", "立方米/亩")', 6.322, 1e-9],
      ['=PLAN.CONVERT(91.86, "亿吨碳", "Pg C")', 9.186, 1e-9],
      // 环境科学 2025, 46(6): 3830
      ['=PLAN.CONVERT(87.47, "×10⁶ t", "万吨")', 8747, 1e-6],
      // 环境科学 2024, 45(9): 5040
      ['=PLAN.CONVERT(5773.96, "万t", "Mt")', 57.7396, 1e-9],
      // Wolf 2017, livestock methane
      ['=PLAN.CONVERT(119.1, "Tg CH4", "万吨甲烷")', 11910, 1e-6],
      // AR6 style
      ['=PLAN.CONVERT(1.37, "Gt CO2-eq yr-1", "亿tCO2e/年")', 13.7, 1e-9],
      // Broucek 2014 style
      ['=PLAN.CONVERT(353, "gCH4/d", "kg CH4/day")', 0.353, 1e-9],
      // 福建统计年鉴 2015，19-2 城市环境情况
      [
        "=LAND.POPDENSITY({1074.66;1104.82;1134.15}, {4500.88;4298.70;4318.09})",
        [[2387.6664119016723], [2570.125852001768], [2626.5084794434574]],
        1e-6,
      ],
      ["=LAND.EXPANSION(1326.42, 1059)", 1.2525212464589235, 1e-9],
      ['=CARBON.GROWTH(1059.00, 1326.42, 4, "compound")', 0.057904039342664415, 1e-9],
      ['=LAND.CHANGE("1,059.00 km²", "1,326.42 km²", 4)', 0.06313031161473087, 1e-9],
      ['=PLAN.ROLLUP({41.0;42.8}, "加权平均", {1059;1326.42})', 42.000895439796764, 1e-9],
      // 福建统计年鉴 2015，19-2 城市环境情况，2014 道路
      ['=TRANSIT.DENSITY("7,987 公里", "1,326.42 平方公里")', 6.021471328840035, 1e-9],
      // askfilo, exercise on Simpson, Shannon and evenness
      ['=LAND.MIX({10,20,30,40}, , "SIDI")', 0.7, 1e-9],
      ['=LAND.MIX({10,20,30,40}, , "SHDI")', 1.2798542258, 1e-8],
      ['=LAND.MIX({10,20,30,40}, , "Pielou\'s evenness")', 0.9232196723112219, 1e-8],
      // community of ten species, 91 and nine of 1
      ['=LAND.MIX({91,1,1,1,1,1,1,1,1,1}, , "Simpson\'s diversity index")', 0.17099999999999993, 1e-9],
      // by definition
      ['=LAND.MIX({0.4,0.3,0.3}, , "Shannon index (ln)")', 1.0888999753452238, 1e-9],
      ['=LAND.COMPACTNESS("120 km2", "60 km", "紧凑度")', 0.6472086375185664, 1e-9],
      [
        '=TRANSIT.PTSHARE({"公共汽车","地铁","出租车","私家车","步行","自行车"}, {20.6,22.94,5,30,31.2,15.5})',
        0.5543672014260249,
        1e-9,
      ],
      ['=TRANSIT.JOBSHOUSING("7.2 万", "6.0 万")', 1.2, 1e-9],
      ['=ENERGY.PV("1,000 m²", "20%", "1,400 kWh/m²", "75%")', 210000, 1e-6],
      ['=CARBON.REQUIRED(18.2, 16.4, 5, "compound")', 0.020612646064941398, 1e-9],
      ['=CARBON.DECLINE("100 万吨", "50 亿元", "105 万吨", "60 亿元")', 0.125, 1e-9],
      ['=CARBON.PEAK({"2010年";"2012年";"2015年";"2020年"}, {80;95;90;85}, 5)', [[2012, 95, "已达峰"]], 1e-9],
      ['=CARBON.SCENARIO("120 万吨", {"100 万吨","90 万吨"})', [[200000, 300000]], 1e-6],
      ['=CARBON.BALANCE("12.5 万t", "5 万t")', [[75000, 0.4, "碳源区"]], 1e-6],
      ['=PLAN.ALLOCATE(100, {"450 万人";"300 万人";"250 万人"})', [[45], [30], [25]], 1e-9],
      ["=PLAN.ALLOCATE(1000, {2;3;5}, , , -1)", [[200], [300], [500]], 1e-9],
      ['=WASTE.STATIONS("12 万人", "7.5 km²")', 8, 1e-9],
      ['=WASTE.RECYCLING("350 万吨", "1,000 万吨")', 0.35, 1e-9],
      // shapestats
      ['=LAND.COMPACTNESS({0.875;1}, {1.25;1}, "凸包比")', [[0.7], [1]], 1e-9],
      // US NHTS 2001, modal shares of daily trips
      [
        '=TRANSIT.GREENSHARE({"Personal vehicle (multiple occupant)";"Personal vehicle (single occupant)";"Walking";"School bus";"Transit";"Other"}, {49;38;9;2;2;2})',
        0.10784313725490197,
        1e-9,
      ],
      // Canadian and US surveys, names
      [
        '=TRANSIT.GREENSHARE({"auto driver","auto passenger","transit","walk","bicycle"}, {55,15,12,13,5})',
        0.3,
        1e-9,
      ],
      // names of Chinese surveys
      [
        '=TRANSIT.GREENSHARE({"步行";"自行车/电动自行车";"常规公交";"小汽车（自驾）";"网约车"}, {25;30;15;25;5})',
        0.7,
        1e-9,
      ],
      ['=TRANSIT.PTSHARE({"城市轨道";"公交";"小客车";"摩托";"步行"}, {10;20;60;10;50})', 0.3, 1e-9],
      // names of European surveys
      [
        '=TRANSIT.GREENSHARE({"Walk","Bike","Metro","Bus","Car as driver","Car as passenger"}, {30,5,10,15,30,10})',
        0.6,
        1e-9,
      ],
      // 2023 年全国港口集装箱铁水联运
      ['=TRANSIT.MULTIMODAL("1,170 万TEU", "3.1034 亿TEU")', 0.03770058645356705, 1e-9],
      // Mcleod 2011
      ['=CARBON.BLUE("1 万亩", "mangroves", "C")', 1506.6666666666665, 1e-6],
      // Alongi 2020
      ['=CARBON.BLUE("250 公顷", "179.6 g C/(m²·a)", "C")', 449, 1e-9],
      // 土地利用碳排放系数
      ['=CARBON.LAND({100;50}, {"0.422 tC/(hm²·a)";"-0.644 tC/(hm²·a)"}, , "C")', [[42.2], [-32.2]], 1e-9],
      // 2021 年能源消费总量与 GDP
      ['=ENERGY.INTENSITY("52.4 亿吨标准煤", "114.4 万亿元")', 0.458042, 1e-5],
      // AR6: 500 Gt from 2020
      ["=CARBON.BUDGET(500, {39.3,41.1,41.5})", [[378.1, 0.24380000000000002, 9.110843373493976]], 1e-9],
      // 2011 年人均 2.59 tce
      [
        '=PLAN.FORMULA("总量 / 人口", {"总量","人口"}, {34.78,13.44}, {"亿tce","亿人"}, "tce/人")',
        2.587797619047619,
        1e-6,
      ],
    ],
  },
  {
    source: "calls to be refused, with a yearbook in hand, on land, farms, trips and plans",
    calls: [
      // no such unit
      ['=PLAN.CONVERT(1, "avdp oz", "troy ton")', "#VALUE!"],
      // mass of what
      ['=PLAN.CONVERT(1, "t", "tCO2")', "#VALUE!"],
      // a year is no number of days
      ['=PLAN.CONVERT(1, "MWh/a", "kW")', "#VALUE!"],
      // making it or what soils give off
      ['=CARBON.AGRICULTURE(100, "氮肥")', "#VALUE!"],
      // no coefficient
      ['=CARBON.AGRICULTURE(100, "家禽")', "#VALUE!"],
      // tonnes of pigs
      ['=CARBON.AGRICULTURE("100 t", "猪")', "#VALUE!"],
      // m² for hm²
      ["=GREEN.PERCAPITA(130040000, 1074.66)", "#VALUE!"],
      // no area
      ['=LAND.POPDENSITY("1074.66 万人", "45 万元")', "#VALUE!"],
      // no such index
      ['=LAND.MIX({10,20,30}, , "Hill number")', "#VALUE!"],
      // hangs on the unit
      ['=LAND.COMPACTNESS(10, 15, "分维数")', "#VALUE!"],
      // walking or cycling? several modes in one
      ['=TRANSIT.GREENSHARE({"慢行","小汽车"}, {40,60})', "#VALUE!"],
      // several years
      ['=PLAN.TARGET("森林覆盖率")', "#N/A"],
      // begins later
      ['=PLAN.TARGET("非化石能源消费比重", , , , 2020)', "#N/A"],
      // another kind
      ['=PLAN.CHECK("县城人口密度", 0.8, , , "tce")', "#VALUE!"],
      // negative
      ["=CARBON.STOCK(100, -5)", "#NUM!"],
    ],
  },
];
