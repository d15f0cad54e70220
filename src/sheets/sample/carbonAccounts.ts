import { type SampleFamily, text } from "./example";

const EMISSIONS = text("排放量 [tCO2]", "Emissions [tCO2]");
const EMISSIONS_E = text("排放量 [tCO2e]", "Emissions [tCO2e]");

/** What the city emits and takes up, source by source. */
export const carbonAccounts: SampleFamily = {
  role: "sampleAccounts",
  title: text("碳核算", "Carbon accounts"),
  dataWidths: [130, 84, 84, 84],
  resultWidths: [104, 104],
  examples: [
    {
      id: "CARBON.FUEL",
      what: text("全市四种燃料燃烧的排放，用缺省因子", "Emissions of four fuels, by the default factors"),
      tables: [
        {
          columns: [
            { key: "fuel", heading: text("燃料", "Fuel") },
            { key: "burnt", heading: text("消费量 [t；气 万m³]", "Burnt [t; gas 10⁴ m³]") },
          ],
          rows: [
            [text("烟煤", "bituminous coal"), 100_000],
            [text("柴油", "diesel"), 20_000],
            [text("汽油", "gasoline"), 10_000],
            [text("天然气", "natural gas"), 5_000],
          ],
        },
      ],
      formula: "=CARBON.FUEL([burnt],[fuel])",
      result: [EMISSIONS],
      expected: [[174_174.957], [61_918.192746666667], [29_250.5598], [108_109.44045]],
      how: [
        "100000×19.57×26.1×0.93×44/12÷1000",
        "20000×42.652×20.2×0.98×44/12÷1000",
        "10000×43.07×18.9×0.98×44/12÷1000",
        "5000×389.31×15.3×0.99×44/12÷1000",
      ],
    },
    {
      id: "CARBON.FUEL",
      what: text("同样的烟煤，但低位发热量用实测值", "The same coal with a measured heating value"),
      tables: [
        {
          columns: [{ key: "ncv", heading: text("低位发热量 [GJ/t]", "Heating value [GJ/t]") }],
          rows: [[21]],
        },
      ],
      formula: "=CARBON.FUEL([burnt#1],[fuel#1],[ncv])",
      result: [EMISSIONS],
      expected: [[186_902.1]],
      how: ["100000×21×26.1×0.93×44/12÷1000"],
    },
    {
      id: "CARBON.ELECTRICITY",
      what: text(
        "同一用电量按年份和口径不同，排放相差一半以上：四个因子不能混用",
        "The same electricity by year and basis: the four factors are not interchangeable",
      ),
      tables: [
        {
          columns: [
            { key: "kwh", heading: text("用电量 [kWh]", "Electricity [kWh]") },
            { key: "gridYear", heading: text("因子年份", "Year of factor") },
            { key: "basis", heading: text("口径", "Basis") },
          ],
          rows: [
            [10_000_000, 2022, text("平均", "average")],
            [10_000_000, 2023, text("平均", "average")],
            [10_000_000, 2023, text("剔除市场化", "excluding market")],
            [10_000_000, 2023, text("化石", "fossil")],
          ],
        },
      ],
      formula: text(
        '=CARBON.ELECTRICITY([kwh],"全国",[gridYear],[basis])',
        '=CARBON.ELECTRICITY([kwh],"national",[gridYear],[basis])',
      ),
      result: [EMISSIONS],
      expected: [[5366], [5306], [6096], [8273]],
      how: ["10000000×0.5366÷1000", "10000000×0.5306÷1000", "10000000×0.6096÷1000", "10000000×0.8273÷1000"],
    },
    {
      id: "CARBON.HEAT",
      what: text("集中供热外购热力的排放", "Emissions of the heat bought for district heating"),
      tables: [
        {
          columns: [{ key: "heat", heading: text("外购热量 [GJ]", "Heat bought [GJ]") }],
          rows: [[1_200_000]],
        },
      ],
      formula: "=CARBON.HEAT([heat])",
      result: [EMISSIONS],
      expected: [[132_000]],
      how: ["1200000×0.11"],
    },
    {
      id: "CARBON.TCE",
      what: text("三种能源折标准煤（当量值）", "Three kinds of energy as standard coal (heat value)"),
      tables: [
        {
          columns: [
            { key: "energy", heading: text("能源", "Energy") },
            { key: "used", heading: text("实物量 [t；万kWh；万m³]", "Amount [t; 10⁴ kWh; 10⁴ m³]") },
          ],
          rows: [
            [text("原煤", "raw coal"), 100_000],
            [text("电力", "electricity"), 20_000],
            [text("天然气", "natural gas"), 5_000],
          ],
        },
      ],
      formula: "=CARBON.TCE([used],[energy])",
      result: [text("标准煤 [tce]", "Standard coal [tce]")],
      expected: [[71_430], [24_580], [66_500]],
      how: ["100000×0.7143", "20000×10×0.1229", "5000×10×1.33"],
    },
    {
      id: "CARBON.FACTOR",
      what: text(
        "查因子：柴油、甲烷增温潜势、外购热力",
        "Looking up factors: diesel, warming potential of methane, heat",
      ),
      tables: [
        {
          columns: [{ key: "factorKey", heading: text("键", "Key") }],
          rows: [[text("燃料.柴油", "fuel.diesel")], ["gwp.ch4"], [text("热力", "heat")]],
        },
      ],
      formula: "=CARBON.FACTOR([factorKey])",
      result: [text("因子（单位见因子表）", "Factor (unit: list of factors)")],
      expected: [[3.095909637333], [28], [0.11]],
      how: [
        "42.652×20.2×0.98×44/12÷1000",
        text("IPCC 第五次评估报告，100 年", "IPCC Fifth Assessment Report, 100 years"),
        text("GB/T 32150-2025 的缺省值", "Default of GB/T 32150-2025"),
      ],
    },
    {
      id: "CARBON.FACTOR",
      what: text(
        "查电力因子：2022 年，全国，平均",
        "Looking up the factor of electricity: 2022, national, average",
      ),
      tables: [],
      formula: text(
        '=CARBON.FACTOR("电力",2022,"全国","平均")',
        '=CARBON.FACTOR("electricity",2022,"national","average")',
      ),
      result: [text("因子 [kgCO2/kWh]", "Factor [kgCO2/kWh]")],
      expected: [[0.5366]],
      how: [
        text("生态环境部、国家统计局公告 2024 年第 33 号", "Notice 33 of 2024 of the environment ministry"),
      ],
    },
    {
      id: "CARBON.LAND",
      what: text(
        "三类用地的碳收支；系数为虚构的本地值，单位是碳",
        "Carbon balance of three land classes by invented local coefficients, which count carbon",
      ),
      tables: [
        {
          columns: [
            { key: "landClass", heading: text("地类", "Land class") },
            { key: "landArea", heading: text("面积 [hm²]", "Area [hm²]") },
            { key: "coefficient", heading: text("系数 [tC/(hm²·a)]", "Coefficient [tC/(hm²·a)]") },
          ],
          rows: [
            [text("耕地", "cropland"), 120_000, 0.4],
            [text("林地", "forest"), 300_000, -0.6],
            [text("草地", "grassland"), 30_000, -0.02],
          ],
        },
      ],
      formula: "=CARBON.LAND([landArea],[coefficient])",
      result: [text("碳收支 [tCO2]", "Balance [tCO2]")],
      expected: [[176_000], [-660_000], [-2_200]],
      how: ["120000×0.4×44/12", "300000×(−0.6)×44/12", "30000×(−0.02)×44/12"],
    },
    {
      id: "CARBON.AGRICULTURE",
      what: text("化肥、灌溉和养猪的排放", "Emissions of fertiliser, irrigation and pigs"),
      tables: [
        {
          columns: [
            { key: "farmItem", heading: text("项目", "Item") },
            { key: "farmAmount", heading: text("数量 [t；hm²；头]", "Amount [t; hm²; heads]") },
          ],
          rows: [
            [text("化肥", "fertiliser"), 30_000],
            [text("灌溉", "irrigation"), 60_000],
            [text("猪", "pig"), 600_000],
          ],
        },
      ],
      formula: "=CARBON.AGRICULTURE([farmAmount],[farmItem])",
      result: [EMISSIONS_E],
      expected: [[98_516], [58_625.6], [84_000]],
      how: ["30000×0.8956×44/12", "60000×266.48÷1000×44/12", "600000×5×28÷1000"],
    },
    {
      id: "CARBON.FOREST",
      what: text("两片林分的碳储量", "Carbon stock of two stands"),
      tables: [
        {
          columns: [
            { key: "stand", heading: text("林分", "Stand") },
            { key: "standArea", heading: text("面积 [hm²]", "Area [hm²]") },
            { key: "volume", heading: text("单位蓄积 [m³/hm²]", "Growing stock [m³/hm²]") },
            { key: "later", heading: text("5 年后蓄积 [m³/hm²]", "5 years later [m³/hm²]") },
          ],
          rows: [
            [text("油松", "Chinese pine"), 20_000, 60, 70],
            [text("阔叶混", "mixed broadleaf"), 15_000, 80, 86],
          ],
        },
      ],
      formula: "=CARBON.FOREST([standArea],[volume],[stand])",
      result: [text("碳储量 [tCO2]", "Stock [tCO2]")],
      expected: [[2_020_960.333333333], [2_814_735]],
      how: ["(0.7709×60+8.8631)×0.5×20000×44/12", "(0.7393×80+43.21)×0.5×15000×44/12"],
    },
    {
      id: "CARBON.FOREST",
      what: text("同样两片林分在两次调查之间的年碳汇", "Yearly sink of the same stands between two surveys"),
      tables: [],
      formula: "=CARBON.FOREST([standArea],[volume],[stand],[later],5)",
      result: [text("年碳汇 [tCO2]", "Yearly sink [tCO2]")],
      expected: [[56_532.666666666667], [24_396.9]],
      how: ["0.7709×(70−60)×0.5×20000×44/12÷5", "0.7393×(86−80)×0.5×15000×44/12÷5"],
    },
    {
      id: "CARBON.BLUE",
      what: text("滨海湿地的年固碳量", "Yearly uptake of the coastal wetlands"),
      tables: [
        {
          columns: [
            { key: "habitat", heading: text("生境", "Habitat") },
            { key: "habitatArea", heading: text("面积 [hm²]", "Area [hm²]") },
          ],
          rows: [
            [text("红树林", "mangrove"), 200],
            [text("盐沼", "salt marsh"), 600],
            [text("海草床", "seagrass"), 300],
          ],
        },
      ],
      formula: "=CARBON.BLUE([habitatArea],[habitat])",
      result: [text("固碳量 [tCO2]", "Uptake [tCO2]")],
      expected: [[1_657.3333333333333], [4_796], [1_518]],
      how: ["200×226×0.01×44/12", "600×218×0.01×44/12", "300×138×0.01×44/12"],
    },
    {
      id: "CARBON.BUILDING",
      what: text(
        "三栋建筑运行一年的单位面积碳排放；最上一行是因子",
        "Operation of three buildings for a year, per floor area; the first row holds the factors",
      ),
      tables: [
        {
          columns: [
            { key: "building", heading: text("建筑", "Building") },
            { key: "power", heading: text("用电 [kWh]", "Electricity [kWh]") },
            { key: "gas", heading: text("燃气 [m³]", "Gas [m³]") },
            { key: "floor", heading: text("建筑面积 [m²]", "Floor area [m²]") },
          ],
          rows: [
            [text("因子 [kgCO2/单位]", "Factor [kgCO2/unit]"), 0.5306, 2.162, null],
            [text("办公楼", "Offices"), 1_000_000, 20_000, 12_000],
            [text("学校", "School"), 300_000, 5_000, 8_000],
            [text("住宅", "Housing"), 800_000, 60_000, 30_000],
          ],
        },
      ],
      formula: "=CARBON.BUILDING([power..gas#2:4],[power..gas#1],[floor#2:4])",
      result: [text("单位面积 [kgCO2/m²]", "Per floor area [kgCO2/m²]")],
      expected: [[47.82], [21.24875], [18.473333333333333]],
      how: [
        "(1000000×0.5306+20000×2.162)÷12000",
        "(300000×0.5306+5000×2.162)÷8000",
        "(800000×0.5306+60000×2.162)÷30000",
      ],
    },
    {
      id: "CARBON.FREIGHT",
      what: text(
        "货运：公路、水路用虚构的自有因子，铁路点名英国因子作参照",
        "Freight: invented factors for road and water, the British one by name for rail",
      ),
      tables: [
        {
          columns: [
            {
              key: "freightMode",
              heading: text("方式或因子 [kgCO2e/(t·km)]", "Mode, or factor [kgCO2e/(t·km)]"),
            },
            { key: "turnover", heading: text("周转量 [t·km]", "Turnover [t·km]") },
          ],
          rows: [
            [0.06, 2_000_000_000],
            [text("英国铁路货运", "UK rail freight"), 500_000_000],
            [0.012, 1_000_000_000],
          ],
        },
      ],
      formula: "=CARBON.FREIGHT([turnover],[freightMode])",
      result: [EMISSIONS_E],
      expected: [[120_000], [13_895], [12_000]],
      how: ["2000000000×0.06÷1000", "500000000×0.02779÷1000", "1000000000×0.012÷1000"],
    },
    {
      id: "CARBON.TRAVEL",
      what: text("公共交通出行的排放，按人公里", "Travel by public transport, by passenger-kilometres"),
      tables: [
        {
          columns: [
            { key: "travelMode", heading: text("方式", "Mode") },
            { key: "pkm", heading: text("周转量 [人·km]", "Travel [passenger-km]") },
          ],
          rows: [
            [text("英国地铁", "UK metro"), 400_000_000],
            [text("英国公共汽车", "UK bus"), 200_000_000],
            [text("英国小汽车", "UK car"), 300_000_000],
          ],
        },
      ],
      formula: "=CARBON.TRAVEL([pkm#1:2],[travelMode#1:2],,2025)",
      result: [EMISSIONS_E],
      expected: [[11_120], [20_770]],
      how: ["400000000×0.0278÷1000", "200000000×0.10385÷1000"],
    },
    {
      id: "CARBON.TRAVEL",
      what: text(
        "小汽车因子按车公里，须给每车 1.5 人才能按人公里计",
        "A car's factor is per vehicle: with 1.5 people in each it counts per passenger",
      ),
      tables: [],
      formula: "=CARBON.TRAVEL([pkm#3],[travelMode#3],1.5,2025)",
      result: [EMISSIONS_E],
      expected: [[33_450]],
      how: ["300000000×0.16725÷1.5÷1000"],
    },
    {
      id: "CARBON.WASTE",
      what: text(
        "生活垃圾和危险废物焚烧的化石二氧化碳",
        "Fossil CO2 of burning municipal and hazardous waste",
      ),
      tables: [
        {
          columns: [
            { key: "treatment", heading: text("处理方式", "Treatment") },
            { key: "treated", heading: text("处理量 [t]", "Treated [t]") },
          ],
          rows: [
            [text("生活垃圾焚烧", "municipal incineration"), 500_000],
            [text("危险废物焚烧", "hazardous incineration"), 2_000],
          ],
        },
      ],
      formula: "=CARBON.WASTE([treated],[treatment])",
      result: [EMISSIONS_E],
      expected: [[278_666.666666666667], [3_283.5]],
      how: ["500000×0.4×0.4×0.95×44/12", "2000×0.5×0.9×0.995×44/12"],
    },
    {
      id: "CARBON.WATER",
      what: text("生活污水处理的甲烷", "Methane of domestic wastewater"),
      tables: [
        {
          columns: [
            { key: "system", heading: text("处理系统", "System") },
            { key: "bod", heading: text("有机物 BOD5 [t]", "Organic matter, BOD5 [t]") },
          ],
          rows: [
            [text("好氧处理", "aerobic"), 8_000],
            [text("化粪池", "septic tank"), 1_000],
          ],
        },
      ],
      formula: "=CARBON.WATER([bod],[system])",
      result: [EMISSIONS_E],
      expected: [[6_720], [5_040]],
      how: ["8000×0.6×0.05×28", "1000×0.6×0.3×28"],
    },
    {
      id: "CARBON.LANDFILL",
      what: text(
        "填埋垃圾的甲烷（质量平衡法），可降解有机碳 15%",
        "Methane of landfilled waste by mass balance, 15 % degradable carbon",
      ),
      tables: [
        {
          columns: [
            { key: "site", heading: text("填埋场类型", "Kind of landfill") },
            { key: "buried", heading: text("填埋量 [t]", "Landfilled [t]") },
            { key: "captured", heading: text("回收 CH4 [t]", "CH4 recovered [t]") },
          ],
          rows: [
            [text("管理型（厌氧）", "managed"), 200_000, 3_000],
            [text("非管理型（浅埋）", "unmanaged, shallow"), 10_000, 0],
          ],
        },
      ],
      formula: "=CARBON.LANDFILL([buried],0.15,[site],[captured])",
      result: [EMISSIONS_E],
      expected: [[176_400], [5_600]],
      how: ["(200000×1×0.15×0.5×0.5×16/12−3000)×(1−0.1)×28", "10000×0.4×0.15×0.5×0.5×16/12×28"],
    },
    {
      id: "CARBON.CO2E",
      what: text("两种气体折二氧化碳当量，按第六次评估", "Two gases in CO2 equivalent, by AR6"),
      tables: [
        {
          columns: [
            { key: "greenhouseGas", heading: text("气体", "Gas") },
            { key: "gasAmount", heading: text("气体量 [t]", "Amount [t]") },
          ],
          rows: [
            [text("甲烷", "CH4"), 1_000],
            [text("氧化亚氮", "N2O"), 20],
          ],
        },
      ],
      formula: text(
        '=CARBON.CO2E([gasAmount],[greenhouseGas],"第六次评估")',
        '=CARBON.CO2E([gasAmount],[greenhouseGas],"AR6")',
      ),
      result: [EMISSIONS_E],
      expected: [[27_000], [5_460]],
      how: ["1000×27", "20×273"],
    },
    {
      id: "CARBON.STOCK",
      what: text(
        "两类土地两个碳库的碳储量，以碳计；碳密度为虚构",
        "Carbon stock of two classes in two pools, in carbon; the densities are invented",
      ),
      tables: [
        {
          columns: [
            { key: "stockClass", heading: text("地类", "Class") },
            { key: "stockArea", heading: text("面积 [hm²]", "Area [hm²]") },
            { key: "above", heading: text("植被 [tC/hm²]", "Plants [tC/hm²]") },
            { key: "soil", heading: text("土壤 [tC/hm²]", "Soil [tC/hm²]") },
          ],
          rows: [
            [text("林地", "Forest"), 1_000, 40, 100],
            [text("草地", "Grassland"), 500, 5, 80],
          ],
        },
      ],
      formula: text(
        '=CARBON.STOCK([stockArea],[above..soil],,"碳")',
        '=CARBON.STOCK([stockArea],[above..soil],,"C")',
      ),
      result: [text("植被 [tC]", "Plants [tC]"), text("土壤 [tC]", "Soil [tC]")],
      expected: [
        [40_000, 100_000],
        [2_500, 40_000],
      ],
      how: [text("1000×40；1000×100", "1000×40; 1000×100"), text("500×5；500×80", "500×5; 500×80")],
    },
  ],
};
