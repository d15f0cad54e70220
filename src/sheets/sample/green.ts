import { type SampleFamily, text } from "./example";

const SHARE = text("比例（小数）", "Share (fraction)");

/** Parks, canopy and greening of plots. */
export const green: SampleFamily = {
  role: "sampleGreen",
  title: text("绿地", "Green space"),
  dataWidths: [150, 84, 84],
  resultWidths: [100, 100],
  examples: [
    {
      id: "GREEN.UGF",
      what: text(
        "两个地块的城市绿化因子；最下一行是用地面积",
        "Urban Greening Factor of two sites; the last row holds the area of the site",
      ),
      tables: [
        {
          columns: [
            { key: "surface", heading: text("地表", "Surface") },
            { key: "siteA", heading: text("甲地块 [m²]", "Site A [m²]") },
            { key: "siteB", heading: text("乙地块 [m²]", "Site B [m²]") },
          ],
          rows: [
            [text("休闲草地", "amenity grassland"), 3_000, 1_000],
            [text("树篱", "hedge"), 500, 200],
            [text("透水铺装", "permeable paving"), 2_000, 800],
            [text("密封表面", "sealed surface"), 4_500, 3_000],
            [text("连通树坑标准树木", "standard tree in connected pit"), 2_000, 1_500],
            [text("用地面积", "Area of the site"), 10_000, 5_000],
          ],
        },
      ],
      formula: "=GREEN.UGF([surface#1:5],[siteA..siteB#1:5],[siteA..siteB#6])",
      result: [text("甲地块", "Site A"), text("乙地块", "Site B")],
      expected: [[0.33, 0.36]],
      how: [
        text(
          "分值 0.4、0.6、0.1、0、0.8；3300÷10000；1800÷5000",
          "Scores 0.4, 0.6, 0.1, 0, 0.8; 3300÷10000; 1800÷5000",
        ),
      ],
    },
    {
      id: "GREEN.ACCESS",
      what: text(
        "公园覆盖的人口，大公园 500 m、小公园 300 m；第二张表是居住点",
        "People near a park: 500 m for large parks, 300 m for small ones; homes are the second table",
      ),
      tables: [
        {
          columns: [
            { key: "parkX", heading: text("公园 x [m]", "Park x [m]") },
            { key: "parkY", heading: text("公园 y [m]", "Park y [m]") },
            { key: "parkSize", heading: text("面积 [m²]", "Area [m²]") },
          ],
          rows: [
            [0, 0, 3_000],
            [900, 0, 8_000],
          ],
        },
        {
          columns: [
            { key: "homeX", heading: text("居住点 x [m]", "Home x [m]") },
            { key: "homeY", heading: text("居住点 y [m]", "Home y [m]") },
            { key: "homePeople", heading: text("人口", "People") },
          ],
          rows: [
            [0, 250, 400],
            [0, 400, 100],
            [900, 400, 300],
            [2_000, 0, 200],
          ],
        },
      ],
      formula: "=GREEN.ACCESS([parkX..parkSize],[homeX..homePeople])",
      result: [text("覆盖率（小数）", "Coverage (fraction)")],
      expected: [[0.7]],
      how: ["(400+300)÷1000"],
    },
    {
      id: "GREEN.ACCESS",
      what: text("同样的公园，一律按 500 m", "The same parks, 500 m for all"),
      tables: [],
      formula: "=GREEN.ACCESS([parkX..parkY],[homeX..homePeople],500)",
      result: [text("覆盖率（小数）", "Coverage (fraction)")],
      expected: [[0.8]],
      how: ["(400+100+300)÷1000"],
    },
    {
      id: "GREEN.PERCAPITA",
      what: text("人均公园绿地", "Park green space per person"),
      tables: [
        {
          columns: [{ key: "parks", heading: text("公园绿地 [hm²]", "Parks [hm²]") }],
          rows: [[2_520]],
        },
      ],
      formula: "=GREEN.PERCAPITA([parks],[city.urban])",
      result: [text("人均 [m²/人]", "Per person [m²]")],
      expected: [[14]],
      how: ["2520÷180"],
    },
    {
      id: "GREEN.CANOPY",
      what: text("一个片区的树冠覆盖率", "Tree canopy cover of a district"),
      tables: [
        {
          columns: [
            { key: "canopy", heading: text("树冠投影 [hm²]", "Canopy [hm²]") },
            { key: "districtLand", heading: text("用地 [hm²]", "Land [hm²]") },
          ],
          rows: [[27, 90]],
        },
      ],
      formula: "=GREEN.CANOPY([canopy],[districtLand])",
      result: [SHARE],
      expected: [[0.3]],
      how: ["27÷90"],
    },
    {
      id: "GREEN.TREESHRUB",
      what: text("一个公园的乔灌木占比", "Trees and shrubs in a park"),
      tables: [
        {
          columns: [
            { key: "woody", heading: text("乔灌木 [m²]", "Trees, shrubs [m²]") },
            { key: "planted", heading: text("绿化面积 [m²]", "Green area [m²]") },
          ],
          rows: [[5_600, 8_000]],
        },
      ],
      formula: "=GREEN.TREESHRUB([woody],[planted])",
      result: [SHARE],
      expected: [[0.7]],
      how: ["5600÷8000"],
    },
    {
      id: "GREEN.COVER",
      what: text("建成区绿化覆盖率", "Green cover of the built-up area"),
      tables: [
        {
          columns: [
            { key: "greenCovered", heading: text("绿化覆盖面积 [hm²]", "Covered [hm²]") },
            { key: "builtUp", heading: text("建成区 [hm²]", "Built-up [hm²]") },
          ],
          rows: [[8_400, 20_000]],
        },
      ],
      formula: "=GREEN.COVER([greenCovered],[builtUp])",
      result: [text("绿化覆盖率（小数）", "Green cover (fraction)")],
      expected: [[0.42]],
      how: ["8400÷20000"],
    },
  ],
};
