import type { Table } from "./table";

/**
 * 262 calls on land, green space, farming, forests, transit, plans and units, typed before anybody looked what
 * comes: 154 with a printed figure, 73 worked out by hand from printed inputs or a definition, 35 to be refused. First figure: 234
 * as typed (89 %). Two expectations were wrong (a target that hangs on a condition). Twenty-six were the product's misses, mended:
 * prefixes and tons in words, British gallons, a unit's symbol in brackets behind its words, water regimes as the IPCC has them,
 * nitrogen applied, two names joined by and, state targets by the year beside them, names that were read in tables but not in cells.
 */
export const LAND_AND_TRIPS: readonly Table[] = [
  {
    source:
      "conversion tables, land surveys, censuses, bulletins, papers and manuals of land, green, farms, forests and trips: printed figures",
    calls: [
      // REN21, Renewables 2014 Global Status Report, p. 213
      ['=PLAN.CONVERT(1, "toe", "GJ")', 41.868, 0.0005],
      ['=PLAN.CONVERT(1, "Toe", "MWh")', 11.63, 0.0005],
      ['=PLAN.CONVERT(1, "GJ", "MWh")', 0.278, 0.0005],
      ['=PLAN.CONVERT(1, "MWh", "toe")', 0.086, 0.0005],
      // REN21, Renewables 2014 Global Status Report, p. 213 (its MBtu is a million Btu)
      ['=PLAN.CONVERT(1, "GJ", "MMBtu")', 0.948, 0.0005],
      // Energy Institute/BP, Approximate conversion factors, July 2021
      ['=PLAN.CONVERT(1, "Mtoe", "petajoules")', 41.868, 0.0005],
      ['=PLAN.CONVERT(1, "kcal", "kJ")', 4.1868, 5e-5],
      ['=PLAN.CONVERT(1, "kJ", "Btu")', 0.948, 0.0005],
      ['=PLAN.CONVERT(1, "metric tonne", "lb")', 2204.62, 0.005],
      ['=PLAN.CONVERT(1, "metric tonne", "short tons")', 1.1023, 5e-5],
      ['=PLAN.CONVERT(1, "kilolitre", "barrels")', 6.2898, 5e-5],
      // OECD Glossary for transport statistics, ID 4109
      ['=PLAN.CONVERT(1, "TWh", "Mtoe")', 0.086, 0.0005],
      ['=PLAN.CONVERT(1, "TOE", "TJ")', 0.041868, 5e-7],
      // DUKES, Standard conversion factors
      ['=PLAN.CONVERT(1, "toe", "therms")', 396.83, 0.005],
      ['=PLAN.CONVERT(1, "toe", "kilocalories")', 10000000.0, 1],
      ['=PLAN.CONVERT(1, "therm", "Btu")', 100000, 0.5],
      ['=PLAN.CONVERT(1, "tonne", "sh tn")', 1.102, 0.0005],
      ['=PLAN.CONVERT(1, "UK gallon", "litres")', 4.54609, 5e-6],
      // National Academies 12001, Appendix D
      ['=PLAN.CONVERT(1, "exajoule", "quads")', 0.948, 0.0005],
      ['=PLAN.CONVERT(1, "tce", "GJ")', 29.31, 0.005],
      // FAO X5328E, Appendix 4
      ['=PLAN.CONVERT(1, "tonne", "long tons")', 0.98421, 5e-6],
      ['=PLAN.CONVERT(1, "kilogram", "pounds")', 2.2046, 5e-5],
      ['=PLAN.CONVERT(1, "hectare", "acres")', 2.471, 0.0005],
      ['=PLAN.CONVERT(1, "square kilometre", "square miles")', 0.3861, 5e-5],
      ['=PLAN.CONVERT(1, "Imperial gallon", "U.S. gallons")', 1.20096, 2e-5],
      // Environment Canada, Useful conversion factors and units
      ['=PLAN.CONVERT(1, "square mile (mi2)", "square kilometer (km2)")', 2.59, 0.0005],
      ['=PLAN.CONVERT(1, "cubic foot (ft3)", "cubic metre (m3)")', 0.02832, 5e-6],
      ['=PLAN.CONVERT(1, "million BTUs", "gigajoule (GJ)")', 1.055, 0.0005],
      ['=PLAN.CONVERT(1, "lb/MMBTU", "kg/MMBTU")', 0.454, 0.0005],
      // National Academies 1605, Appendix T
      ['=PLAN.CONVERT(1, "acre", "ft2")', 43560, 0.5],
      ['=PLAN.CONVERT(1, "sq mi", "m2")', 2590000.0, 5000.0],
      // Commonwealth Forestry Association handbook, ch. 12
      ['=PLAN.CONVERT(1, "miles/mile2", "km/km2")', 0.6213, 0.0001],
      ['=PLAN.CONVERT(1, "m/ha", "km/km2")', 0.1, 1e-9],
      ['=PLAN.CONVERT(1, "ft2/ac", "m2/ha")', 0.2296, 5e-5],
      // 第三次全国国土调查主要数据公报
      ['=PLAN.CONVERT(12786.19, "万公顷", "万亩")', 191792.79, 0.1],
      ['=PLAN.CONVERT(35203.99, "万亩", "万hm²")', 2346.93, 0.005],
      ['=PLAN.CONVERT(28412.59, "万公顷", "亿亩")', 42.62, 0.005],
      // researchdatapod, Shannon diversity and equitability index
      ['=LAND.MIX({10,20,30}, , "Shannon")', 1.011, 0.0005],
      ["=LAND.MIX({10,20,30})", 0.921, 0.0005],
      ['=LAND.MIX({10,20,30}, , "SHEI")', 0.921, 0.0005],
      // Formative, Simpson index: D = 0.54
      ['=LAND.MIX({6,12,42}, , "Simpson")', 0.46, 0.005],
      // shapestats, tests/test_measures.py (octagon of area 0.875, perimeter 5.32843)
      ["=LAND.COMPACTNESS(0.875, 5.32843)", 0.622314, 0.001],
      ['=LAND.COMPACTNESS(0.875, 5.32843, "Polsby–Popper")', 0.387275, 0.001],
      ['=LAND.COMPACTNESS(0.875, 1.600781, "reock")', 0.434764, 0.001],
      ['=LAND.COMPACTNESS(0.875, 1.25, "convex hull")', 0.7, 0.001],
      // PlanScore, tests/test_compactness.py
      ['=LAND.COMPACTNESS(1, 1.414214, "Reock")', 0.6366197723675814, 1e-5],
      // Mathematical Problems in Engineering 2017, 2183585, tables 5 and 6
      ["=LAND.CHANGE(6987.0, 10688.24, 15)", 0.0353, 5e-5],
      ["=LAND.CHANGE({27959.7;11759.74}, {25609.06;11517.75}, 15)", [[-0.0056], [-0.0014]], 5.5e-5],
      ["=LAND.CHANGE({6638.25,3159.1}, {6134.88,2643.71}, 15)", [[-0.0051, -0.0109]], 5.5e-5],
      ['=LAND.CHANGE(102.6, 12.75, 15, "单一")', -0.0584, 5e-5],
      // Mathematical Problems in Engineering 2017, 2183585, tables 4 and 6
      [
        "=LAND.CHANGE({26496.46;9774.63;11547.78}, {25612.28;10688.96;11520.03}, 5)",
        [[-0.0067], [0.0187], [-0.0005]],
        5.5e-5,
      ],
      // fact-index, List of countries by population density (2002), Hong Kong
      ['=LAND.POPDENSITY(730.3334, "1,092")', 6688, 0.5],
      // fact-index, List of countries by population density (2002), Bangladesh
      ['=LAND.POPDENSITY("13,337.6684", "144,000")', 926, 0.5],
      // fact-index, List of countries by population density (2002), Netherlands
      ["=LAND.POPDENSITY(1606.7754, 41526)", 387, 0.5],
      // fact-index, List of countries by population density (2002), South Korea
      ["=LAND.POPDENSITY(4832.4, 98480)", 491, 0.5],
      // populationpyramid.net, population density 2012, China
      ["=LAND.POPDENSITY(136952, 9562911)", 143.2, 0.05],
      // populationpyramid.net, population density 2012, India, Japan
      ["=LAND.POPDENSITY({127867;12793}, {3287259;377962})", [[389.0], [338.5]], 0.06],
      // populationpyramid.net, population density 2012, Germany
      ["=LAND.POPDENSITY(8092, 357380)", 226.4, 0.06],
      // 经济社会发展统计图表：第七次全国人口普查超大、特大城市人口基本情况（《求是》2021年第18期），天津、武汉
      ["=LAND.CITYSIZE({1093;995})", [["超大城市"], ["特大城市"]]],
      // 经济社会发展统计图表：第七次全国人口普查超大、特大城市人口基本情况（《求是》2021年第18期），大连
      ["=LAND.CITYSIZE(521)", "特大城市"],
      // 经济社会发展统计图表：第七次全国人口普查超大、特大城市人口基本情况（《求是》2021年第18期），上海
      ['=LAND.CITYSIZE("1,987")', "超大城市"],
      // 2022年中国城市建设状况公报，建成区绿地面积、建成区面积、绿地率，江西
      ["=GREEN.COVER(77500, 178900)", 0.433, 0.0005],
      // 2022年中国城市建设状况公报，建成区绿地面积、建成区面积、绿地率，重庆
      ["=GREEN.COVER(67800, 164100)", 0.413, 0.0005],
      // 2022年中国城市建设状况公报，建成区绿地面积、建成区面积、绿地率，新疆兵团
      ["=GREEN.COVER(9300, 22700)", 0.412, 0.0025],
      // London Plan, table 8.2 of policy G5: printed factor × area
      ['=GREEN.UGF("Hedges (line of mature shrubs one or two shrubs wide)", 100, 100)', 0.6, 1e-12],
      [
        '=GREEN.UGF({"Rain gardens and other vegetated sustainable drainage elements","Amenity grassland (species-poor, regularly mown lawn)"}, {100,300}, 1000)',
        0.19,
        1e-9,
      ],
      [
        '=GREEN.UGF({"Flower-rich perennial planting";"Groundcover planting";"Permeable paving"}, {200;200;400}, 1000)',
        0.28,
        1e-9,
      ],
      [
        '=GREEN.UGF("Wetland or open water (semi-natural; not chlorinated) maintained or established on site", 50, 200)',
        0.25,
        1e-9,
      ],
      [
        '=GREEN.UGF({"Intensive green roof or vegetation over structure","Green wall – modular system or climbers rooted in soil"}, {100,50}, 500)',
        0.22,
        1e-9,
      ],
      [
        '=GREEN.UGF({"Water features (chlorinated) or unplanted detention basins","Sealed surfaces (e.g. concrete, asphalt, waterproofing, stone)"}, {10,90}, 100)',
        0.02,
        1e-9,
      ],
      [
        '=GREEN.UGF({"Standard trees planted in connected tree pits with a minimum soil volume equivalent to at least two thirds of the projected canopy area of the mature tree","Standard trees planted in pits with soil volumes less than two thirds of the projected canopy area of the mature tree"}, {100,100}, 1000)',
        0.14,
        1e-9,
      ],
      // XCO2, Urban green factor: 0.7 × 21 = 14.7
      ['=GREEN.UGF("Extensive Green Roof", 21, 21)', 0.7, 1e-9],
      // 2021北京市交通发展年度报告
      [
        '=TRANSIT.GREENSHARE({"轨道交通","公共汽（电）车","自行车","步行","其他"}, {14.7,11.7,15.5,31.2,26.9})',
        0.731,
        0.0005,
      ],
      ["=TRANSIT.GREENSHARE(73.1, 100)", 0.731, 1e-9],
      // 1980年代以来我国特大城市居民出行特征分析，居民出行方式构成，上海1995
      [
        '=TRANSIT.PTSHARE({"公共交通","自行车","步行","班车","出租车"}, {22.90,34.40,36.50,1.50,4.70}, "all")',
        0.229,
        0.0005,
      ],
      // 1980年代以来我国特大城市居民出行特征分析，居民出行方式构成，广州1984
      [
        '=TRANSIT.PTSHARE({"公共交通";"自行车";"步行";"班车";"出租车";"摩托车";"其他"}, {19.37;34.05;39.1;4.56;0.27;0.37;2.26}, "all")',
        0.1937,
        0.0005,
      ],
      // 1980年代以来我国特大城市居民出行特征分析，居民出行方式构成，天津1981
      ['=TRANSIT.PTSHARE({"公交","自行车","步行","其他"}, {10.33,44.54,42.62,2.51}, "全部")', 0.1033, 5e-5],
      // London travel figures (37 per cent by bus, Tube, train or tram)
      [
        '=TRANSIT.PTSHARE({"car","walking","buses and trams","Tube","rail","bicycles"}, {40,20,19,10,8,2}, "all")',
        0.37,
        0.005,
      ],
      // floor area ratio example, 17 350 divided by 78 843
      ['=LAND.FAR("17,350", "78,843")', 0.22, 0.005],
      // City of Houston, floor area ratio analysis
      ["=LAND.FAR(2000, 5000)", 0.4, 1e-9],
      // lot coverage and floor area ratio, C-B zone
      ["=LAND.FAR(13000, 20000)", 0.65, 1e-9],
      // 李波等 2011 中国人口·资源与环境 21(8):80 碳排放系数（kgC）× 数量
      ['=CARBON.AGRICULTURE(100, "农药", , "C")', 493.41, 0.005],
      ['=CARBON.AGRICULTURE(100, "农膜", , "C")', 518, 0.005],
      ['=CARBON.AGRICULTURE({100;100}, {"农用柴油";"化肥"}, , "C")', [[59.27], [89.56]], 0.005],
      ['=CARBON.AGRICULTURE(1000, "翻耕(每km2)", , "C")', 3.126, 0.0005],
      // novacalculator, Fertilizer emission calculator, example 1
      ['=CARBON.AGRICULTURE(1.5, "氮肥直接排放", 1)', 0.02357, 5e-6],
      ['=CARBON.AGRICULTURE(1.5, "N applied", 1)', 0.02357, 5e-6],
      // California GHG inventory documentation 1990, 3C4 synthetic fertilizers
      ['=CARBON.AGRICULTURE(459805, "nitrogen applied (direct N2O)", 1)', 7224, 2],
      ['=CARBON.CO2E(7224, "Nitrous oxide (N2O)", "SAR")', 2239488, 100],
      // IPCC 2006, vol. 4, tables 10.10, 10.11 and 10.15 (Asia, developing, temperate): enteric + manure, kg CH4 a head
      ['=CARBON.AGRICULTURE(1000, "马", 1)', 19.64, 1e-6],
      ['=CARBON.AGRICULTURE(1000, "驴", 1)', 10.9, 1e-6],
      ['=CARBON.AGRICULTURE({1000;1000}, {"山羊";"绵羊"}, 1)', [[5.17], [5.15]], 1e-6],
      ['=CARBON.AGRICULTURE(1000, "water buffalo", 1)', 57, 1e-6],
      ['=CARBON.AGRICULTURE(1000, "黄牛", 1)', 48, 1e-6],
      ['=CARBON.AGRICULTURE(1000, "swine", 1)', 5, 1e-6],
      // IPCC 2019 Refinement, vol. 4, tables 5.11 to 5.12 (East Asia: 1.32 kg, 112 days)
      ['=CARBON.AGRICULTURE(1000, "rice, continuously flooded", 1)', 147.84, 0.001],
      ['=CARBON.AGRICULTURE(1000, "稻田（单次排水）", 1)', 104.97, 0.005],
      ['=CARBON.AGRICULTURE(1000, "rice (multiple drainage periods)", 1)', 81.31, 0.005],
      // novacalculator, Biomass carbon stock calculator, example 1
      ['=CARBON.FOREST(1, 391.5, "biomass", , , 0.47, "C")', 184.0, 0.05],
      ['=CARBON.STOCK(500, 286.1, , "C")', 143050, 0.5],
      // novacalculator, Biomass carbon stock calculator, example 2
      ['=CARBON.FOREST(1, 158.0, "生物量", , , 0.47, "C")', 74.3, 0.05],
      ['=CARBON.STOCK(200, 183.2, "stock", "tC")', 36640, 0.5],
      // novacalculator, Biomass carbon stock calculator, example 1 (3.67 for 44/12)
      ["=CARBON.STOCK(500, 286.1)", 524994, 500],
      // novacalculator, Biomass carbon stock calculator (3.67 for 44/12)
      ['=CARBON.STOCK({500;200}, {286.1;183.2}, , "CO2")', [[524994], [134429]], 500],
      // 第九次全国森林资源清查，乔木林每公顷蓄积
      ['=CARBON.STOCK(17988.85, 1705819.59, "density")', 94.83, 0.005],
      ['=CARBON.STOCK("17,988.85", "1,705,819.59", "密度")', 94.83, 0.005],
      // Mcleod 2011: 226, 218 and 138 g C m−2 a−1
      ['=CARBON.BLUE(100, "红树林", "C")', 226, 0.5],
      ['=CARBON.BLUE({100;100}, {"盐沼";"海草床"}, "C")', [[218], [138]], 0.5],
      ['=CARBON.BLUE(100, "seagrass meadows", "tC")', 138, 0.5],
      // 5 kW × 5 h × 365 × 0.8 = 7,300 kWh
      ['=ENERGY.PV(5, , 1825, 0.8, "capacity")', 7300, 0.5],
      ['=ENERGY.PV("5", , "1,825", "80%", "装机容量")', 7300, 0.5],
      // 国家能源局 2023 年 10 月 30 日发布会（总装机 27.9 亿千瓦）
      ["=ENERGY.RENEWABLESHARE(13.84, 27.9)", 0.496, 0.0005],
      // 2009年各省单位GDP能耗公报，修订后的全国单位GDP能耗
      ["=CARBON.GROWTH(1.276, 1.241)", -0.0274, 5e-5],
      ["=CARBON.GROWTH({1.241;1.179}, {1.179;1.118})", [[-0.0504], [-0.052]], 0.0008],
      ["=CARBON.DECLINE(1.276, 1, 1.241, 1)", 0.0274, 5e-5],
      // 第七次全国人口普查公报
      ["=CARBON.GROWTH(133972, 141178)", 0.0538, 5e-5],
      ["=CARBON.GROWTH(133972, 141178, 10)", 0.0053, 5e-5],
      ['=CARBON.GROWTH("126,583", "133,972", 10, "compound")', 0.0057, 5e-5],
      // US Census 2010
      ["=CARBON.GROWTH(281421906, 308745538)", 0.097, 0.0005],
      // constant annual growth population, worked example
      ["=CARBON.GROWTH(500000, 650000, 10)", 0.0265, 0.0001],
      // 上海市绿化市容局 2020 年 6 月
      ["=CARBON.GROWTH(7394, 9796)", 0.3249, 5e-5],
      // 上海湿垃圾；青岛港海铁联运
      ["=CARBON.GROWTH({5660;167}, {9796;182})", [[0.73], [0.09]], 0.005],
      // 人均能源消费 2012—2020 年增长 18.9%，年均 2.2%
      ['=CARBON.GROWTH(100, 118.9, 8, "年均增长率")', 0.022, 0.0005],
      // 人均生活用能 2012—2020 年增长 46.2%，年均 4.9%
      ["=CARBON.GROWTH(100, 146.2, 8)", 0.049, 0.0005],
      // 能源消费总量 2012—2021 年增长 30.4%，年均 3%
      ["=CARBON.GROWTH(100, 130.4, 9)", 0.03, 0.0005],
      // 2022 年风电、光伏发电量
      ["=CARBON.GROWTH(0.9827, 1.19)", 0.21, 0.005],
      // Global Carbon Budget 2022: 380 Gt, nine years
      ["=CARBON.BUDGET(420.6, {40.6})", [[380, 0.0965288, 9]], 0.5],
      // Lamboll 2023: 250 Gt, six years
      ["=CARBON.BUDGET(290, 40)", [[250, 0.137931, 6]], 0.5],
      // Minx/IPCC AR6, emissions by region 1990, 2000, 2010, 2019, developed countries
      ["=CARBON.PEAK({1990;2000;2010;2019}, {15.7;16.1;15.2;14.1}, 5)", [[2000, 16.1, "已达峰"]], 1e-9],
      // Minx/IPCC AR6, emissions by region 1990, 2000, 2010, 2019, Asia and developing Pacific
      ["=CARBON.PEAK({1990,2000,2010,2019}, {9.8,12.3,20.1,25.4}, 5)", [[2019, 25.4, "未达峰"]], 1e-9],
      // electowiki, Hamilton method, the House of 1790
      [
        "=PLAN.ALLOCATE(60, {630560;475327;432879;353523;331589;278514;236841;206236;179570;141822;85533;70835;68705;68446;55540}, , , 0)",
        [[11], [8], [7], [6], [6], [5], [4], [3], [3], [2], [1], [1], [1], [1], [1]],
        1e-9,
      ],
      // Hamilton, five counties and 42 seats
      ["=PLAN.ALLOCATE(42, {247000,185000,459000,400000,413000}, , , 0)", [[6, 5, 11, 10, 10]], 1e-9],
      // 第七次全国人口普查，城镇人口比重
      ['=PLAN.ROLLUP({90199}, "share", {141178})', 0.6389, 5e-5],
      // 第七次全国人口普查，男性比重
      ['=PLAN.ROLLUP(723339956, "比例", 1411778724)', 0.5124, 5e-5],
      // 第九次全国森林资源清查，天然林
      ['=PLAN.ROLLUP(13867.77, "share", 21822.05)', 0.6355, 5e-5],
      // 第九次全国森林资源清查，森林蓄积
      ['=PLAN.ROLLUP({1705819.59}, "占比", {1850509.80})', 0.9218, 5e-5],
      // 第三次全国国土调查主要数据公报，耕地
      ["=PLAN.ROLLUP({3139.20;3211.48;6435.51})", 12786.19, 0.005],
      ['=PLAN.ROLLUP({4469.44;6295.98;1280.45;740.32}, "求和")', 12786.19, 0.005],
      // 第九次全国森林资源清查，天然林与人工林
      ["=PLAN.ROLLUP({14041.52,141.08;8003.10,34.52})", [[22044.62, 175.6]], 1e-6],
      // 国家能源局：新增装机 1.72 亿千瓦
      ['=PLAN.ROLLUP({788;3348;12894;207}, "sum")', 17200, 50],
      // 第九次全国森林资源清查
      [
        '=PLAN.FORMULA("蓄积 / 面积", {"蓄积","面积"}, {1705819.59,17988.85}, {"万m³","万hm²"}, "m³/hm²")',
        94.83,
        0.005,
      ],
      // 2030年前碳达峰行动方案（国发〔2021〕23号）
      ['=PLAN.TARGET("城市生活垃圾资源化利用率", , , , 2025)', 60, 1e-9],
      ['=PLAN.TARGET("绿色出行比例", , , , 2030)', 70, 1e-9],
      ['=PLAN.TARGET("非化石能源消费比重", , , , 2030)', 25, 1e-9],
      ['=PLAN.TARGET("非化石能源占能源消费总量比重", , , , {2025;2030})', [[20], [25]], 1e-9],
      ['=PLAN.TARGET("森林覆盖率", , , , 2030)', 25, 1e-9],
      ['=PLAN.TARGET("城镇建筑可再生能源替代率", , , , 2025)', 8, 1e-9],
      ['=PLAN.TARGET("新建公共机构建筑、新建厂房屋顶光伏覆盖率", , , , 2025)', 50, 1e-9],
      // 中发〔2016〕6号
      ['=PLAN.TARGET("城市建成区平均路网密度")', 8, 1e-9],
      ['=PLAN.TARGET("公共交通分担率", {1200;150})', [[40], [30]], 1e-9],
      // 中发〔2016〕6号；上海1995
      ['=PLAN.GAP("公交分担率", 22.9, "超大城市")', 17.1, 1e-9],
      // “十四五”节水型社会建设规划
      ['=PLAN.TARGET("再生水利用率", , , , 2025, "缺水城市、浙江")', 25, 1e-9],
      // 2021北京市交通发展年度报告，对 70%
      ['=PLAN.CHECK("绿色出行分担率", 73.1, , , , "en")', "#N/A"],
      // 建村〔2021〕45号
      ['=PLAN.CHECK("县城人口密度", {0.55;0.9})', [["未达标"], ["达标"]]],
    ],
  },
  {
    source: "the same and definitions: figures worked out by hand",
    calls: [
      // 中国一次能源人均消费 3531 千克标准煤（2020）
      ['=PLAN.CONVERT(3531, "千克标准煤", "tce")', 3.531, 1e-9],
      // 2021 年能源消费总量 52.4 亿吨标准煤
      ['=PLAN.CONVERT(52.4, "亿吨标准煤", "Mtce")', 5240, 1e-6],
      // header of Chinese yearbooks in English
      ['=PLAN.CONVERT(7117, "10^4 t", "Mt")', 71.17, 1e-9],
      // header of Chinese papers in English
      ['=PLAN.CONVERT(8.4, "10^4 t CO2e", "kt CO2-eq")', 84, 1e-9],
      // 生态学报 2024, 44(17): 7536，单位照其原样
      ['=PLAN.CONVERT(62801.68, "万t CO2-e", "Mt CO2e")', 628.0168, 1e-6],
      // Alongi 2020, Sci 2:67, units as printed
      ['=PLAN.CONVERT(179.6, "g C m−2 a−1", "Mg C ha−1 yr−1")', 1.796, 1e-9],
      ['=PLAN.CONVERT(738.9, "Mg C ha⁻¹", "tC/hm²")', 738.9, 1e-9],
      // Alongi 2020, Sci 2:67
      ['=PLAN.CONVERT(6.17, "Pg C", "亿吨C")', 61.7, 1e-9],
      // 国家能源局 2023 年 10 月 30 日发布会
      ['=PLAN.CONVERT(2.07, "万亿千瓦时", "TWh")', 2070, 1e-6],
      ['=PLAN.CONVERT(13.84, "亿千瓦", "GW")', 1384, 1e-6],
      // 建村〔2021〕45号
      ['=PLAN.CONVERT(0.6, "万人/平方公里", "人/公顷")', 60, 1e-9],
      // 2008 年单位GDP电耗公报
      ['=PLAN.CONVERT(1375.29, "千瓦时/万元", "kWh/元")', 0.137529, 1e-9],
      // 福建统计年鉴 18-2
      ['=PLAN.CONVERT("1,413.54", "平方公里", "公顷")', 141354, 1e-6],
      ["=LAND.EXPANSION(1587.54, 1413.54)", 1.1230952077762215, 1e-9],
      // units of grid notices
      ['=PLAN.CONVERT(0.8, "kg CO₂/kWh", "g CO2/(kW·h)")', 800, 1e-6],
      // counts of a Shannon-Wiener tutorial
      ['=LAND.MIX({60,10,25,1,4}, , "SHDI")', 1.0581342086935805, 1e-5],
      ['=LAND.MIX({60;10;25;1;4}, , "Pielou")', 0.6574557493139125, 1e-5],
      // QIIME alpha diversity table, CellStandard1 (counts inferred)
      ['=LAND.MIX({3,2,2,1,1,1}, , "entropy in bits")', 2.44643934467, 1e-8],
      ['=LAND.MIX({3,2,2,1,1,1}, , "Gini-Simpson")', 0.8, 1e-9],
      // 第三次全国国土调查主要数据公报各地类面积
      [
        '=LAND.MIX({12786.19,2017.16,28412.59,26453.01,2346.93,3530.64,955.31,3628.79}, , "信息熵")',
        1.5529753265083173,
        1e-5,
      ],
      [
        '=LAND.MIX({12786.19,2017.16,28412.59,26453.01,2346.93,3530.64,955.31,3628.79}, , "均衡度")',
        0.7468232673921561,
        1e-5,
      ],
      // by definition
      ['=LAND.MIX({0.5,0.25,0.25}, , "香农多样性指数")', 1.0397207708, 1e-6],
      ["=GREEN.CANOPY({27;0}, {90;45})", [[0.3], [0]], 1e-12],
      ['=GREEN.TREESHRUB("5,600", "8,000")', 0.7, 1e-12],
      ["=GREEN.ACCESS(441, 490)", 0.9, 1e-12],
      ["=TRANSIT.COMMUTEEFFICIENCY({33;27}, {60;90})", [[0.55], [0.3]], 1e-12],
      ["=LAND.COVERAGE(1750, 5000)", 0.35, 1e-12],
      ["=LAND.AGGLOMERATION({60;75}, {80;75})", [[0.75], [1]], 1e-12],
      ["=LAND.DOMINANTSHARE(17350, 20000)", 0.8675, 1e-12],
      ["=LAND.MIXEDBLOCKS({60,40;90,10;100,0;55,45}, , 0.2)", 0.5, 1e-12],
      ['=CARBON.STOCK(150, 140, , "C", "亩")', 1400, 1e-6],
      ['=ENERGY.PV(5, , 1825, 0.8, "capacity", , 0.005, 25)', 171958.44529475024, 0.001],
      ["=ENERGY.LANDSHARE(12.5, 250)", 0.05, 1e-12],
      ["=ENERGY.ROOFPV(0.5, 1)", 0.5, 1e-12],
      ["=ENERGY.PERFLOOR({80;45}, {1;0.5})", [[80], [90]], 1e-9],
      [
        "=CARBON.BALANCE({120;80}, {60;100})",
        [
          [60, 0.5, "碳源区"],
          [-20, 1.25, "碳汇区"],
        ],
        1e-9,
      ],
      ["=CARBON.SCENARIO({100;50}, {80;55}, TRUE)", [[0.2], [-0.1]], 1e-9],
      ['=CARBON.PERAREA(5600, "12", "平方公里")', 466.6666666666667, 1e-9],
      ['=CARBON.PERMU(1500, 100, "公顷")', 1, 1e-9],
      ['=PLAN.ROLLUP({0.7;0.5;0.9}, "加权平均", {100;100;200})', 0.75, 1e-9],
      [
        '=PLAN.FORMULA("E / P", {"E";"P"}, {52.4;14.1}, {"亿吨标准煤";"亿人"}, "kgce/人")',
        3716.3120567375886,
        0.001,
      ],
      ["=WASTE.STATIONS(9, 3.2, 1.5)", 6, 1e-9],
      ["=WASTE.REUSE({25;30}, {100;120})", [[0.25], [0.25]], 1e-12],
      // FRAGSTATS, P3
      ['=LAND.COMPACTNESS(1000000, 8000, "fractal (m)")', 1.1003433318879938, 1e-6],
      // another name of Polsby–Popper
      ['=LAND.COMPACTNESS(1e6, 5000, "isoperimetric quotient")', 0.5026548245743668, 1e-6],
      // Mathematical Problems in Engineering 2017, 2183585, tables 5 and 6
      [
        '=LAND.CHANGE({23572.01,153.25,62.23,278.32,3891.41,2.48;333.78,11097.02,29.75,36.19,263.0,0;154.34,182.26,6001.5,40.62,257.61,1.92;630.27,58.74,9.74,2079.1,380.82,0.43;882.46,25.59,25.27,191.52,5862.11,0.05;36.2,0.89,6.39,17.96,33.29,7.87}, , 15, "transfers")',
        0.004703108606643172,
        1e-8,
      ],
      [
        '=LAND.CHANGE({27959.7;11759.74;6638.25;3159.1;6987.0;102.6}, {25609.06;11517.75;6134.88;2643.71;10688.24;12.75}, 15, "综合")',
        0.0043590367330143,
        1e-8,
      ],
      // 叶钰等 2017 地球信息科学学报 19(4):518 表4 建筑用地
      ["=LAND.CHANGE(268.88, 757.83, 24)", 0.07576955023306557, 1e-8],
      // 福建统计年鉴 15-18（2006）
      ["=LAND.POPDENSITY(697.84, 4265.89)", 1635.8602776911735, 1e-6],
      // 中国统计年鉴 2005 11-10 北京公共绿地，人口约数
      ["=GREEN.PERCAPITA(12446, 1187)", 10.485256950294861, 1e-9],
      // by geometry
      ["=GREEN.ACCESS({0,0}, {0,300,100;0,600,100}, {300;500;800})", [[0.5], [0.5], [1]], 1e-12],
      [
        "=TRANSIT.COVERAGE({0,0;1000,0}, {100,0,500;700,0,300;500,900,200}, {300;500})",
        [[0.8], [0.8]],
        1e-12,
      ],
      // 1980年代以来我国特大城市居民出行特征分析，居民出行方式构成，上海1995
      [
        '=TRANSIT.GREENSHARE({"公共交通","自行车","步行","班车","出租车"}, {22.90,34.40,36.50,1.50,4.70})',
        0.938,
        1e-9,
      ],
      // Transport Statistics for London 1997, all London 1994-6
      [
        '=TRANSIT.GREENSHARE({"Bus & Coach";"Underground";"Surface Rail";"Taxicab";"Auto";"Motorcycle";"Bicycle";"Walk";"Other"}, {7.1;7.0;10.0;1.1;66.3;0.7;0.6;4.8;2.4})',
        0.295,
        1e-9,
      ],
      // Wikipedia, Modal share, Adelaide 2016
      [
        '=TRANSIT.GREENSHARE({"Walking","Cycling","Public transport","Private motor vehicle"}, {3,1,11,85})',
        0.15,
        1e-9,
      ],
      // 福建统计年鉴 18-2（2018），道路
      ["=TRANSIT.DENSITY(13325, 1587.54)", 8.393489297907454, 1e-9],
      // 福建统计年鉴 18-2，排水管道
      [
        "=TRANSIT.DENSITY({9686,13340,16760}, {1059.00,1413.54,1587.54})",
        [[9.146364494806422, 9.437299262843641, 10.557214306411177]],
        1e-9,
      ],
      // 2020 年轨道车站数，面积为约数
      ["=TRANSIT.STOPDENSITY(4660, 1500)", 3.1066666666666665, 1e-9],
      // Pleasanton housing element: 2.6 jobs per household
      ["=TRANSIT.JOBSHOUSING(2.6, 1, 1.3)", 2, 1e-9],
      // 2023 年港口集装箱铁水联运 1170 万标箱
      ["=TRANSIT.MULTIMODAL(1170, 31034)", 0.03770058645356705, 1e-9],
      // fraction 0.475: Magnussen and Reed 2004
      ['=CARBON.FOREST(100, 80, "biomass", 90, 5, 0.475, "C")', 95, 1e-6],
      // Alongi 2020: about 15 Tg a year
      ['=CARBON.BLUE(8350000, 179.6, "C")', 14996600.0, 1],
      // 土地利用碳排放系数 0.422、−0.644、−0.021
      ['=CARBON.LAND({100;200;50}, {0.422;-0.644;-0.021}, , "C")', [[42.2], [-128.8], [-1.05]], 1e-9],
      // by definition; 1.5 万亩 = 1000 hm²
      ['=CARBON.LAND(1.5, -0.644, , "C", "万亩")', -644, 1e-6],
      // capacity factor of 18 %
      ['=ENERGY.PV(5, , 8760, 0.18, "capacity")', 7884, 1e-6],
      // a module of 250 Wp and 1.6 m²
      ["=ENERGY.PV(1.6, 0.15625, 1000, 1)", 250, 1e-9],
      // 2020 年人均能源消费 3531 千克标准煤（年均人口）
      ["=ENERGY.PERCAPITA(498314, 141110)", 3.531, 0.0005],
      // 五年下降 18%
      ["=CARBON.REQUIRED(100, 82, 5)", 0.03891285038993675, 1e-9],
      // 2005—2030 年下降 65%
      ['=CARBON.REQUIRED(100, 35, 25, "linear")', 0.026000000000000002, 1e-9],
      // Climate Watch 2022, China
      ["=CARBON.PERCAPITA(12700000000, 1400000000)", 9.071428571428571, 1e-9],
      // Hamilton, quotas 3.5, 2.1, 1.4
      ["=PLAN.ALLOCATE(7, {50,30,20}, , , 0)", [[4, 2, 1]], 1e-9],
      // 上海 2020：可回收物 6375、湿 9504、干 14194 吨/日
      ["=WASTE.RECYCLING(6375, 30073)", 0.211984171848502, 1e-9],
      // 上海 2020
      ["=WASTE.UTILISATION(6375, 23698, {14194,9504}, {0,1})", 0.5280151631031158, 1e-9],
    ],
  },
  {
    source: "calls to be refused, on land, green, farms, trips and plans",
    calls: [
      // a thousand Btu in Environment Canada, a million in REN21
      ['=PLAN.CONVERT(1, "MBtu", "GJ")', "#VALUE!"],
      // American and British gallons differ
      ['=PLAN.CONVERT(1, "gallon", "L")', "#VALUE!"],
      // another kind
      ['=PLAN.CONVERT(1, "Gt C", "Gt CO2")', "#VALUE!"],
      ['=PLAN.CONVERT(1, "tCO2e", "tCO2")', "#VALUE!"],
      ['=PLAN.CONVERT(1, "tce", "tCO2")', "#VALUE!"],
      // area and length
      ['=PLAN.CONVERT(1, "亩", "km")', "#VALUE!"],
      // no such unit here
      ['=PLAN.CONVERT(1, "bushel", "t")', "#VALUE!"],
      // text for a number
      ['=PLAN.CONVERT("abc", "亩", "hm2")', "#VALUE!"],
      // rounder than a circle: two units
      ["=LAND.COMPACTNESS(2500, 20)", "#VALUE!"],
      // a year for the years between
      ["=LAND.CHANGE(100, 120, 2015)", "#VALUE!"],
      ["=CARBON.GROWTH(100, 120, 2030)", "#VALUE!"],
      // persons for 万人
      ["=LAND.POPDENSITY(7303334, 1092)", "#VALUE!"],
      ["=LAND.CITYSIZE(12930000)", "#VALUE!"],
      ['=PLAN.TARGET("公交分担率", 12930000)', "#VALUE!"],
      // negative
      ["=LAND.CITYSIZE(-5)", "#NUM!"],
      // m² over hm²
      ["=LAND.FAR(17350, 7.8843)", "#VALUE!"],
      // green beyond the land
      ["=GREEN.COVER(47.1, 40)", "#VALUE!"],
      // intensive 0.8, extensive 0.7 or sedum 0.3
      ['=GREEN.UGF("green roof", 100, 1000)', "#VALUE!"],
      // 0.8 or 0.6 by the pit
      ['=GREEN.UGF("standard trees", 100, 1000)', "#VALUE!"],
      // not refused below 5,000 万人? persons would give 0.0014 m²
      ["=GREEN.PERCAPITA(4200, 3000000)", "#VALUE!"],
      // no mode of city trips
      ['=TRANSIT.GREENSHARE({"步行","飞机"}, {50,50})', "#VALUE!"],
      // covered beyond the total
      ["=TRANSIT.COVERAGE(75, 60)", "#VALUE!"],
      // metres for km
      ["=TRANSIT.DENSITY(360000, 120)", "#VALUE!"],
      // per km² or per hm²
      ['=CARBON.AGRICULTURE(1000, "翻耕")', "#VALUE!"],
      // no burial rate
      ['=CARBON.BLUE(100, "珊瑚礁")', "#VALUE!"],
      // bears its energy
      ['=CARBON.LAND(100, "建设用地", "static (unverified)")', "#VALUE!"],
      // 47 for 0.47
      ['=CARBON.FOREST(100, 80, "biomass", , , 47)', "#NUM!"],
      // 15.6 for 15.6 %
      ["=ENERGY.PV(1.6, 15.6, 1000, 0.8)", "#NUM!"],
      // negative budget
      ["=CARBON.BUDGET(-10, 40)", [["#NUM!", "#NUM!", "#NUM!"]]],
      // no such indicator
      ['=PLAN.TARGET("房价收入比")', "#N/A"],
      // depends on the size of the city
      ['=PLAN.TARGET("公共交通分担率")', "#N/A"],
      // a share in mu
      ['=PLAN.CHECK("绿色出行分担率", 70, , , "亩")', "#N/A"],
      // no weights
      ['=PLAN.ROLLUP({60;80}, "weighted mean")', "#VALUE!"],
      // used beyond the waste
      ["=WASTE.RECYCLING(700, 650)", "#VALUE!"],
      // kinds that do not add
      ['=PLAN.FORMULA("a + b", {"a","b"}, {1,2}, {"hm²","t"}, "t")', "#VALUE!"],
    ],
  },
];
