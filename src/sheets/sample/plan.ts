import { VERDICT_WORDS } from "../../targets/words";
import { type SampleFamily, text } from "./example";

const GREEN_TRAVEL = text("绿色出行分担率", "Share of green travel");
const WASTE = text("城市生活垃圾资源化利用率", "Resource utilisation rate of municipal waste");
const ROADS = text("路网密度", "Road network density");
const COUNTY_TOWN = text("县城建成区人口密度", "Population density of the county town's built-up area");
const PUBLIC_TRANSPORT = text("公交分担率", "Share of public transport");

/** Targets, verdicts, shares of a total, units and typed formulas. */
export const plan: SampleFamily = {
  role: "samplePlan",
  title: text("规划", "Plans"),
  dataWidths: [170, 90, 90, 84],
  resultWidths: [104, 104],
  examples: [
    {
      id: "PLAN.TARGET",
      what: text("查两个指标的目标值", "Targets of two indicators"),
      tables: [
        {
          columns: [{ key: "asked", heading: text("指标", "Indicator") }],
          rows: [[GREEN_TRAVEL], [ROADS]],
        },
      ],
      formula: "=PLAN.TARGET([asked])",
      result: [text("目标值", "Target")],
      expected: [[70], [8]],
      how: [
        text("绿色出行创建行动方案：不低于 70%", "Action plan for green-travel cities: 70 % or more"),
        text("中发〔2016〕6号：到 2020 年 8 km/km²", "中发〔2016〕6号: 8 km/km² by 2020"),
      ],
    },
    {
      id: "PLAN.TARGET",
      what: text(
        "目标值随城市规模变化：示例市为大城市",
        "A target that depends on size: Sample City is a large city",
      ),
      tables: [
        { columns: [{ key: "bySize", heading: text("指标", "Indicator") }], rows: [[PUBLIC_TRANSPORT]] },
      ],
      formula: "=PLAN.TARGET([bySize],[city.urban])",
      result: [text("目标值 [%]", "Target [%]")],
      expected: [[30]],
      how: [text("中发〔2016〕6号：大城市 30%", "中发〔2016〕6号: large cities 30 %")],
    },
    {
      id: "PLAN.TARGET",
      what: text("区间目标溢出两格", "A range fills two cells"),
      tables: [{ columns: [{ key: "ranged", heading: text("指标", "Indicator") }], rows: [[COUNTY_TOWN]] }],
      formula: "=PLAN.TARGET([ranged])",
      result: [text("下限 [万人/km²]", "From [10⁴/km²]"), text("上限 [万人/km²]", "To [10⁴/km²]")],
      expected: [[0.6, 1]],
      how: [text("建村〔2021〕45号：0.6–1", "建村〔2021〕45号: 0.6–1")],
    },
    {
      id: "PLAN.CHECK",
      what: text("五个数值的判定", "Verdicts on five values"),
      tables: [
        {
          columns: [
            { key: "judged", heading: text("指标", "Indicator") },
            { key: "value", heading: text("数值", "Value") },
          ],
          rows: [
            [WASTE, 75],
            [WASTE, 60],
            [WASTE, 130],
            [WASTE, null],
            [COUNTY_TOWN, 0.8],
          ],
        },
      ],
      formula: text("=PLAN.CHECK([judged],[value])", '=PLAN.CHECK([judged],[value],,,,"en")'),
      result: [text("判定", "Verdict")],
      expected: [
        [VERDICT_WORDS.met],
        [VERDICT_WORDS.missed],
        [VERDICT_WORDS.invalid],
        [VERDICT_WORDS.missing],
        [VERDICT_WORDS.met],
      ],
      how: [
        "75 ≥ 65",
        "60 < 65",
        text("比例不会超过 100%", "A share cannot exceed 100 %"),
        text("没有填数", "Nothing is filled in"),
        "0.6 ≤ 0.8 ≤ 1",
      ],
    },
    {
      id: "PLAN.GAP",
      what: text("三个数值距目标还差多少", "What three values lack"),
      tables: [
        {
          columns: [
            { key: "lacking", heading: text("指标", "Indicator") },
            { key: "lackingValue", heading: text("数值", "Value") },
          ],
          rows: [
            [WASTE, 57],
            [PUBLIC_TRANSPORT, 25],
            [COUNTY_TOWN, 1.3],
          ],
        },
      ],
      formula: "=PLAN.GAP([lacking],[lackingValue],[city.urban])",
      result: [text("差距", "Gap")],
      expected: [[8], [5], [0.3]],
      how: ["65−57", "30−25", "1.3−1"],
    },
    {
      id: "PLAN.CONVERT",
      what: text("换算单位", "Converting units"),
      tables: [
        {
          columns: [
            { key: "amount", heading: text("数值", "Value") },
            { key: "from", heading: text("原单位", "From") },
            { key: "to", heading: text("目标单位", "To") },
          ],
          rows: [
            [1_500, "亩", "km²"],
            [10_000, "kWh", "tce"],
            [0.75, "tCO2/万元", "kgCO2/元"],
            [1.2, "万人/km²", "人/hm²"],
          ],
        },
      ],
      formula: "=PLAN.CONVERT([amount],[from],[to])",
      result: [text("换算后", "Converted")],
      expected: [[1], [1.228350325513], [0.075], [120]],
      how: ["1500÷1500", "10000×0.0036÷29.3076", "0.75×1000÷10000", "1.2×10000÷100"],
    },
    {
      id: "PLAN.FORMULA",
      what: text(
        "按文本公式计算两个园区的亩均排放；名称、单位在表的前两行",
        "A formula typed as text for two parks; names and units are the first two rows",
      ),
      tables: [
        {
          columns: [{ key: "typed", heading: text("公式", "Formula") }],
          rows: [[text("碳排放 / 用地", "emissions / land")]],
        },
        {
          columns: [
            { key: "quantityA", heading: text("第一个量", "First quantity") },
            { key: "quantityB", heading: text("第二个量", "Second quantity") },
          ],
          rows: [
            [text("碳排放", "emissions"), text("用地", "land")],
            ["tCO2", "km²"],
            [30_000, 2],
            [36_000, 3],
          ],
        },
      ],
      formula:
        '=PLAN.FORMULA([typed],[quantityA..quantityB#1],[quantityA..quantityB#3:4],[quantityA..quantityB#2],"tCO2/亩")',
      result: [text("亩均 [tCO2/亩]", "Per mu [tCO2/亩]")],
      expected: [[10], [8]],
      how: ["30000÷(2×1500)", "36000÷(3×1500)"],
    },
    {
      id: "PLAN.ALLOCATE",
      what: text(
        "1000 万吨排放总量按现状分给三个区，城中区不超过 400",
        "A cap of 1000 shared out to three districts by present emissions, the centre at most 400",
      ),
      tables: [
        {
          columns: [
            { key: "receiver", heading: text("区", "District") },
            { key: "weight", heading: text("权数", "Weight") },
            { key: "cap", heading: text("上限", "Cap") },
          ],
          rows: [
            [text("城中区", "Centre"), 50, 400],
            [text("滨湖区", "Lakeside"), 30, null],
            [text("山区", "Hills"), 20, null],
          ],
        },
      ],
      formula: "=PLAN.ALLOCATE(1000,[weight],,[cap])",
      inseparable: true,
      result: [text("分解值", "Share")],
      expected: [[400], [360], [240]],
      how: [
        text("500 超过上限，取 400", "500 is above the cap: 400"),
        "(1000−400)×30÷(30+20)",
        "(1000−400)×20÷(30+20)",
      ],
    },
    {
      id: "PLAN.ALLOCATE",
      what: text("100 平分三份，各份之和仍是 100", "100 in three equal parts that still add up to 100"),
      tables: [{ columns: [{ key: "equal", heading: text("权数", "Weight") }], rows: [[1], [1], [1]] }],
      formula: "=PLAN.ALLOCATE(100,[equal])",
      inseparable: true,
      result: [text("分解值", "Share")],
      expected: [[33.34], [33.33], [33.33]],
      how: [
        "100−33.33−33.33",
        text("100÷3，留两位", "100÷3 to two digits"),
        text("100÷3，留两位", "100÷3 to two digits"),
      ],
    },
    {
      id: "PLAN.ROLLUP",
      what: text(
        "三个县的比例汇总到市，按人口加权",
        "The shares of three counties brought up to the city, weighted by people",
      ),
      tables: [
        {
          columns: [
            { key: "county", heading: text("县", "County") },
            { key: "countyShare", heading: text("比例 [%]", "Share [%]") },
            { key: "countyPeople", heading: text("人口 [万人]", "People [10⁴]") },
            { key: "parent", heading: text("所属", "Belongs to") },
          ],
          rows: [
            [text("甲县", "County A"), 60, 50, text("东片", "East")],
            [text("乙县", "County B"), 80, 30, text("西片", "West")],
            [text("丙县", "County C"), 70, 20, text("东片", "East")],
          ],
        },
      ],
      formula: text(
        '=PLAN.ROLLUP([countyShare],"加权平均",[countyPeople])',
        '=PLAN.ROLLUP([countyShare],"weighted mean",[countyPeople])',
      ),
      result: [text("全市 [%]", "City [%]")],
      expected: [[68]],
      how: ["(60×50+80×30+70×20)÷(50+30+20)"],
    },
    {
      id: "PLAN.ROLLUP",
      what: text("同样三个县的人口汇总到片区", "The people of the same counties added up by part"),
      tables: [],
      formula: "=PLAN.ROLLUP([countyPeople],,,[parent])",
      result: [text("片区", "Part"), text("人口 [万人]", "People [10⁴]")],
      expected: [
        [text("东片", "East"), 70],
        [text("西片", "West"), 30],
      ],
      how: [text("50+20", "50+20"), text("只有乙县", "County B alone")],
    },
  ],
};
