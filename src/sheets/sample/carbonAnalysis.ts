import { type SampleFamily, text } from "./example";

/** Intensities, balance, peak, trend, drivers and alternatives. */
export const carbonAnalysis: SampleFamily = {
  role: "sampleAnalysis",
  title: text("碳排放分析", "Carbon analysis"),
  dataWidths: [110, 92, 92, 92],
  resultWidths: [84, 84, 84, 150, 84],
  examples: [
    {
      id: "CARBON.INTENSITY",
      what: text("基期与现状的单位产出排放", "Emissions per output, then and now"),
      tables: [
        {
          columns: [
            { key: "intensityYear", heading: text("年份", "Year") },
            { key: "emitted", heading: text("排放量 [tCO2]", "Emissions [tCO2]") },
            { key: "output", heading: text("产出 [万元]", "Output [10⁴ yuan]") },
          ],
          rows: [
            [2020, 25_200_000, 28_000_000],
            [2024, { formula: "=[city.emissions]" }, { formula: "=[city.gdp]" }],
          ],
        },
      ],
      formula: "=CARBON.INTENSITY([emitted],[output])",
      result: [text("强度 [tCO2/万元]", "Intensity [tCO2/10⁴ yuan]")],
      expected: [[0.9], [0.75]],
      how: ["25200000÷28000000", "24000000÷32000000"],
    },
    {
      id: "CARBON.DECLINE",
      what: text("强度较 2020 年的下降率", "Fall of that intensity since 2020"),
      tables: [],
      formula: "=CARBON.DECLINE([emitted#1],[output#1],[emitted#2],[output#2])",
      result: [text("下降率（小数）", "Fall (fraction)")],
      expected: [[0.16666666666666667]],
      how: ["1−0.75÷0.9"],
    },
    {
      id: "CARBON.REQUIRED",
      what: text(
        "三年内降到目标强度，每年还须下降多少",
        "Yearly fall still needed to reach a target in three years",
      ),
      tables: [
        {
          columns: [
            { key: "now", heading: text("现状强度", "Intensity now") },
            { key: "goal", heading: text("目标强度", "Target") },
            { key: "left", heading: text("剩余年数", "Years left") },
          ],
          rows: [[0.75, 0.64303125, 3]],
        },
      ],
      formula: "=CARBON.REQUIRED([now],[goal],[left])",
      result: [text("年下降率（小数）", "Yearly fall (fraction)")],
      expected: [[0.05]],
      how: ["1−(0.64303125÷0.75)^(1÷3)"],
    },
    {
      id: "CARBON.PERCAPITA",
      what: text("全市人均碳排放量", "Emissions per inhabitant of the city"),
      tables: [],
      formula: "=CARBON.PERCAPITA([city.emissions],[city.population])",
      result: [text("人均 [t/人]", "Per head [t/person]")],
      expected: [[7.5]],
      how: ["24000000÷3200000"],
    },
    {
      id: "CARBON.PERAREA",
      what: text("全市地均碳排放量", "Emissions per land area of the city"),
      tables: [],
      formula: "=CARBON.PERAREA([city.emissions],[city.area])",
      result: [text("地均 [t/km²]", "Per area [t/km²]")],
      expected: [[3000]],
      how: ["24000000÷8000"],
    },
    {
      id: "CARBON.PERMU",
      what: text(
        "两个园区的亩均碳排放，面积单位不同",
        "Two industrial parks per mu, their areas in different units",
      ),
      tables: [
        {
          columns: [
            { key: "park", heading: text("园区", "Park") },
            { key: "parkEmissions", heading: text("排放量 [tCO2]", "Emissions [tCO2]") },
            { key: "parkArea", heading: text("面积", "Area") },
            { key: "parkUnit", heading: text("面积单位", "Unit") },
          ],
          rows: [
            [text("甲园区", "Park A"), 90_000, 300, text("公顷", "hm2")],
            [text("乙园区", "Park B"), 48_000, 6_000, text("亩", "mu")],
          ],
        },
      ],
      formula: "=CARBON.PERMU([parkEmissions],[parkArea],[parkUnit])",
      result: [text("亩均 [t/亩]", "Per mu [t/亩]")],
      expected: [[20], [8]],
      how: ["90000÷(300×15)", "48000÷6000"],
    },
    {
      id: "CARBON.BALANCE",
      what: text("三个区的净排放与碳源、碳汇类别", "Net emissions of three districts, and what they are"),
      tables: [
        {
          columns: [
            { key: "district", heading: text("区", "District") },
            { key: "districtEmissions", heading: text("排放量 [tCO2]", "Emissions [tCO2]") },
            { key: "sinks", heading: text("碳汇量 [tCO2]", "Sinks [tCO2]") },
          ],
          rows: [
            [text("城中区", "Centre"), 1_000_000, 50_000],
            [text("滨湖区", "Lakeside"), 80_000, 80_000],
            [text("山区", "Hills"), 60_000, 240_000],
          ],
        },
      ],
      formula: "=CARBON.BALANCE([districtEmissions],[sinks])",
      result: [text("净排放 [tCO2]", "Net [tCO2]"), text("碳汇比例", "Sink ratio"), text("类别", "Class")],
      expected: [
        [950_000, 0.05, { spoken: text("碳源区", "source") }],
        [0, 1, { spoken: text("平衡区", "balanced") }],
        [-180_000, 4, { spoken: text("碳汇区", "sink") }],
      ],
      how: [
        text(
          "1000000−50000；50000÷1000000；排放大于碳汇",
          "1000000−50000; 50000÷1000000; emits more than it takes up",
        ),
        text("80000−80000；80000÷80000；相等", "80000−80000; 80000÷80000; equal"),
        text(
          "60000−240000；240000÷60000；碳汇大于排放",
          "60000−240000; 240000÷60000; takes up more than it emits",
        ),
      ],
    },
    {
      id: "CARBON.BALANCE",
      what: text("两个区按产出和碳汇效率分类", "Two districts classed by output and sinks per emission"),
      tables: [
        {
          columns: [
            { key: "zone", heading: text("区", "District") },
            { key: "zoneEmissions", heading: text("排放量 [tCO2]", "Emissions [tCO2]") },
            { key: "zoneSinks", heading: text("碳汇量 [tCO2]", "Sinks [tCO2]") },
            { key: "zoneOutput", heading: text("产出 [万元]", "Output [10⁴ yuan]") },
          ],
          rows: [
            [text("城中区", "Centre"), 400_000, 20_000, 500_000],
            [text("城郊区", "Outskirts"), 600_000, 60_000, 400_000],
          ],
        },
      ],
      formula: "=CARBON.BALANCE([zoneEmissions],[zoneSinks],[zoneOutput])",
      result: [text("净排放 [tCO2]", "Net [tCO2]"), text("碳汇比例", "Sink ratio"), text("类别", "Class")],
      expected: [
        [380_000, 0.05, { spoken: text("高产出·低碳汇", "high output, low sink") }],
        [540_000, 0.1, { spoken: text("低产出·高碳汇", "low output, high sink") }],
      ],
      how: [
        text("全域：产出 0.9、碳汇 0.08；本区 1.25、0.05", "All: output 0.9, sinks 0.08; here 1.25 and 0.05"),
        text("全域：产出 0.9、碳汇 0.08；本区 0.667、0.1", "All: output 0.9, sinks 0.08; here 0.667 and 0.1"),
      ],
    },
    {
      id: "CARBON.PEAK",
      what: text(
        "全市排放是否达峰，以其后 5 年确认",
        "Whether the city's emissions have peaked, confirmed after 5 years",
      ),
      tables: [
        {
          columns: [
            { key: "peakYear", heading: text("年份", "Year") },
            { key: "peakEmissions", heading: text("排放量 [万tCO2]", "Emissions [10⁴ tCO2]") },
          ],
          rows: [
            [2017, 2_480],
            [2018, 2_505],
            [2019, 2_530],
            [2020, 2_520],
            [2021, 2_490],
            [2022, 2_460],
            [2023, 2_430],
            [2024, 2_400],
          ],
        },
      ],
      formula: "=CARBON.PEAK([peakYear],[peakEmissions],5)",
      result: [
        text("峰值年份", "Peak year"),
        text("峰值 [万tCO2]", "Peak [10⁴ tCO2]"),
        text("判断", "Verdict"),
      ],
      expected: [[2019, 2_530, { spoken: text("已达峰", "peaked") }]],
      how: [text("2019 年最高，到 2024 年已过 5 年", "Highest in 2019; 5 years have passed by 2024")],
    },
    {
      id: "CARBON.TREND",
      what: text("近五年排放外推到 2030 年", "Five years of emissions projected to 2030"),
      tables: [
        {
          columns: [
            { key: "trendYear", heading: text("年份", "Year") },
            { key: "trendEmissions", heading: text("排放量 [万tCO2]", "Emissions [10⁴ tCO2]") },
          ],
          rows: [
            [2020, 2_500],
            [2021, 2_480],
            [2022, 2_440],
            [2023, 2_430],
            [2024, 2_400],
          ],
        },
      ],
      formula: "=CARBON.TREND([trendYear],[trendEmissions],2030)",
      result: [
        text("2030 年", "2030"),
        text("年变化", "Change a year"),
        text("R²", "R²"),
        text("依据", "Basis"),
      ],
      expected: [
        [
          2_250,
          -25,
          0.9765625,
          { spoken: text("线性拟合 2020–2024，5 个值", "linear fit 2020–2024, 5 values") },
        ],
      ],
      how: [
        text(
          "均值 2450、斜率 −250÷10；2450−25×8；R² = 25²×10÷6400",
          "Mean 2450, slope −250÷10; 2450−25×8; R² = 25²×10÷6400",
        ),
      ],
    },
    {
      id: "CARBON.DECOMPOSE",
      what: text(
        "排放变化分给人口、人均产出、能源强度、能源碳强度",
        "What population, output per head, energy per output and carbon per energy add to the change",
      ),
      tables: [
        {
          columns: [
            { key: "people", heading: text("人口 [万人]", "Population [10⁴]") },
            { key: "product", heading: text("产出 [亿元]", "Output [10⁸ yuan]") },
            { key: "energyUse", heading: text("能源 [万tce]", "Energy [10⁴ tce]") },
            { key: "carbon", heading: text("排放 [万tCO2]", "Emissions [10⁴ tCO2]") },
          ],
          rows: [
            [100, 1_000, 500, 1_000],
            [110, 1_320, 594, 1_069.2],
          ],
        },
      ],
      formula: "=CARBON.DECOMPOSE([people..carbon#1],[people..carbon#2])",
      result: [
        text("人口", "Population"),
        text("人均产出", "Output per head"),
        text("能源强度", "Energy intensity"),
        text("能源碳强度", "Carbon intensity"),
        text("总变化", "Change"),
      ],
      expected: [[98.571139171235, 188.559538818933, -108.965338995084, -108.965338995084, 69.2]],
      how: [
        text(
          "四项之比 1.1、1.2、0.9、0.9；L = 69.2÷ln 1.0692；各为 L×ln(比)",
          "Ratios 1.1, 1.2, 0.9, 0.9; L = 69.2÷ln 1.0692; each L×ln(ratio)",
        ),
      ],
    },
    {
      id: "CARBON.SCENARIO",
      what: text("两个方案比基准情景各减排多少", "What two alternatives save against the baseline"),
      tables: [
        {
          columns: [
            { key: "sector", heading: text("部门", "Sector") },
            { key: "baseline", heading: text("基准 [万tCO2]", "Baseline [10⁴ tCO2]") },
            { key: "planA", heading: text("方案一", "Alternative 1") },
            { key: "planB", heading: text("方案二", "Alternative 2") },
          ],
          rows: [
            [text("工业", "Industry"), 1_500, 1_350, 1_200],
            [text("交通", "Transport"), 500, 480, 400],
            [text("建筑", "Buildings"), 400, 410, 300],
          ],
        },
      ],
      formula: "=CARBON.SCENARIO([baseline],[planA..planB])",
      result: [text("方案一减排", "Saved by 1"), text("方案二减排", "Saved by 2")],
      expected: [
        [150, 300],
        [20, 100],
        [-10, 100],
      ],
      how: [
        text("1500−1350；1500−1200", "1500−1350; 1500−1200"),
        text("500−480；500−400", "500−480; 500−400"),
        text("400−410；400−300", "400−410; 400−300"),
      ],
    },
    {
      id: "CARBON.GROWTH",
      what: text("排放量两年间的年均增长率", "Mean yearly growth of emissions over two years"),
      tables: [
        {
          columns: [
            { key: "growthFrom", heading: text("期初", "Beginning") },
            { key: "growthTo", heading: text("期末", "End") },
            { key: "growthYears", heading: text("年数", "Years") },
          ],
          rows: [[100, 121, 2]],
        },
      ],
      formula: "=CARBON.GROWTH([growthFrom],[growthTo],[growthYears])",
      result: [text("年均增长率（小数）", "Yearly growth (fraction)")],
      expected: [[0.1]],
      how: ["(121÷100)^(1÷2)−1"],
    },
    {
      id: "CARBON.KAYA",
      what: text("情景的排放量：四个因素之积", "Emissions of a scenario: four factors multiplied"),
      tables: [
        {
          columns: [
            { key: "kayaPeople", heading: text("人口 [万人]", "People [10⁴]") },
            { key: "kayaOutput", heading: text("人均产出 [万元/人]", "Output [10⁴ yuan/person]") },
            { key: "kayaEnergy", heading: text("能源强度 [tce/万元]", "Energy [tce/10⁴ yuan]") },
            { key: "kayaCarbon", heading: text("碳强度 [tCO2/tce]", "Carbon [tCO2/tce]") },
          ],
          rows: [
            [320, 10, 0.4, 2],
            [330, 14, 0.28, 1.7],
          ],
        },
      ],
      formula: "=CARBON.KAYA([kayaPeople],[kayaOutput],[kayaEnergy],[kayaCarbon])",
      result: [text("排放量 [万tCO2]", "Emissions [10⁴ tCO2]")],
      expected: [[2_560], [2_199.12]],
      how: ["320×10×0.4×2", "330×14×0.28×1.7"],
    },
    {
      id: "CARBON.PERENERGY",
      what: text("单位能耗碳排放", "Emissions per unit of energy"),
      tables: [
        {
          columns: [
            { key: "energyCarbon", heading: text("排放量 [万t]", "Emissions [10⁴ t]") },
            { key: "allEnergyUsed", heading: text("能耗 [万tce]", "Energy [10⁴ tce]") },
          ],
          rows: [[2_400, 1_200]],
        },
      ],
      formula: "=CARBON.PERENERGY([energyCarbon],[allEnergyUsed])",
      result: [text("碳强度 [tCO2/tce]", "Carbon [tCO2/tce]")],
      expected: [[2]],
      how: ["2400÷1200"],
    },
    {
      id: "CARBON.BUDGET",
      what: text("碳预算余额与还能用的年数", "What is left of a carbon budget, and how long it lasts"),
      tables: [
        {
          columns: [
            { key: "budget", heading: text("碳预算 [万t]", "Budget [10⁴ t]") },
            { key: "budgetYear1", heading: text("第一年", "First year") },
            { key: "budgetYear2", heading: text("第二年", "Second year") },
            { key: "budgetYear3", heading: text("第三年", "Third year") },
          ],
          rows: [[12_000, 2_400, 2_500, 2_300]],
        },
      ],
      formula: "=CARBON.BUDGET([budget],[budgetYear1..budgetYear3])",
      result: [
        text("剩余 [万t]", "Left [10⁴ t]"),
        text("已用（小数）", "Used (fraction)"),
        text("剩余年数", "Years left"),
      ],
      expected: [[4_800, 0.6, 2.08695652173913]],
      how: [text("12000−7200；7200÷12000；4800÷2300", "12000−7200; 7200÷12000; 4800÷2300")],
    },
    {
      id: "CARBON.UNCERTAINTY",
      what: text(
        "一个源的不确定度：活动量 ±3%，因子 ±4%",
        "Uncertainty of a source: activity ±3 %, factor ±4 %",
      ),
      tables: [
        {
          columns: [
            { key: "uActivity", heading: text("活动量", "Activity") },
            { key: "uFactor", heading: text("因子", "Factor") },
            { key: "uOfActivity", heading: text("活动量 ±", "Activity ±") },
            { key: "uOfFactor", heading: text("因子 ±", "Factor ±") },
          ],
          rows: [[1_000, 2.5, 0.03, 0.04]],
        },
      ],
      formula: "=CARBON.UNCERTAINTY([uActivity..uFactor],[uOfActivity..uOfFactor])",
      result: [
        text("合成值", "Value"),
        text("不确定度", "Uncertainty"),
        text("下端", "Lower end"),
        text("上端", "Upper end"),
        text("方法1", "Approach 1"),
      ],
      expected: [[2_500, 0.05, 2_375, 2_625, { spoken: text("适用", "holds") }]],
      how: [text("1000×2.5；√(0.03²+0.04²)", "1000×2.5; √(0.03²+0.04²)")],
    },
  ],
};
