import { type SampleFamily, text } from "./example";

const SHARE = text("比例（小数）", "Share (fraction)");

/** Form, density, mix and change of the city's land. */
export const land: SampleFamily = {
  role: "sampleLand",
  title: text("用地", "Land"),
  dataWidths: [120, 84, 84, 84, 84],
  resultWidths: [120, 120],
  examples: [
    {
      id: "LAND.MIX",
      what: text(
        "四个街坊的土地利用混合度，固定四类",
        "Land-use mix of four blocks over a fixed list of four classes",
      ),
      tables: [
        {
          columns: [
            { key: "block", heading: text("街坊", "Block") },
            { key: "housing", heading: text("居住 [hm²]", "Housing [hm²]") },
            { key: "commerce", heading: text("商业 [hm²]", "Commerce [hm²]") },
            { key: "offices", heading: text("办公 [hm²]", "Offices [hm²]") },
            { key: "services", heading: text("公共服务 [hm²]", "Services [hm²]") },
          ],
          rows: [
            [text("甲", "A"), 5, 5, 0, 0],
            [text("乙", "B"), 2, 2, 2, 2],
            [text("丙", "C"), 8, 0, 0, 0],
            [text("丁", "D"), 4, 2, 2, 0],
          ],
        },
      ],
      formula: "=LAND.MIX([housing..services])",
      result: [text("混合度（0–1）", "Mix (0–1)")],
      expected: [[0.5], [1], [0], [0.75]],
      how: ["1÷2", "2÷2", text("只有一类，熵为 0", "One class alone: no entropy"), "(0.5×1+0.25×2+0.25×2)÷2"],
    },
    {
      id: "LAND.MIXEDBLOCKS",
      what: text("同样四个街坊中混合街坊的比例", "Share of mixed blocks among the same four"),
      tables: [],
      formula: "=LAND.MIXEDBLOCKS([housing..services])",
      result: [SHARE],
      expected: [[0.75]],
      how: ["3÷4"],
    },
    {
      id: "LAND.COMPACTNESS",
      what: text(
        "两种外形：4 km 见方的新区，与轮廓曲折的建成区",
        "A square new town of 4 km, and a built-up area with a long outline",
      ),
      tables: [
        {
          columns: [
            { key: "outline", heading: text("范围", "Outline") },
            { key: "outlineArea", heading: text("面积 [km²]", "Area [km²]") },
            { key: "perimeter", heading: text("周长 [km]", "Perimeter [km]") },
          ],
          rows: [
            [text("新区", "New town"), 16, 16],
            [text("建成区", "Built-up area"), 400, 100],
          ],
        },
      ],
      formula: "=LAND.COMPACTNESS([outlineArea],[perimeter])",
      result: [text("紧凑度（圆为 1）", "Compactness (circle: 1)")],
      expected: [[0.886226925452758], [0.708981540362206]],
      how: ["2×√(3.14159265358979×16)÷16", "2×√(3.14159265358979×400)÷100"],
    },
    {
      id: "LAND.FAR",
      what: text("住宅地块的容积率", "Floor area ratio of a housing plot"),
      tables: [
        {
          columns: [
            { key: "plotFloor", heading: text("建筑面积 [m²]", "Floor area [m²]") },
            { key: "plot", heading: text("用地面积 [m²]", "Site [m²]") },
            { key: "footprint", heading: text("基底面积 [m²]", "Footprint [m²]") },
          ],
          rows: [[25_000, 10_000, 3_200]],
        },
      ],
      formula: "=LAND.FAR([plotFloor],[plot])",
      result: [text("容积率", "Floor area ratio")],
      expected: [[2.5]],
      how: ["25000÷10000"],
    },
    {
      id: "LAND.FAR",
      what: text("厂房容积率：层高超过 8 m 的面积加倍计算", "A factory: storeys higher than 8 m count twice"),
      tables: [
        {
          columns: [
            { key: "factoryFloor", heading: text("建筑面积 [m²]", "Floor area [m²]") },
            { key: "factorySite", heading: text("用地面积 [m²]", "Site [m²]") },
            { key: "highFloor", heading: text("层高超 8 m [m²]", "Above 8 m [m²]") },
          ],
          rows: [[12_000, 10_000, 4_000]],
        },
      ],
      formula: "=LAND.FAR([factoryFloor],[factorySite],[highFloor])",
      result: [text("容积率", "Floor area ratio")],
      expected: [[1.6]],
      how: ["(12000+4000)÷10000"],
    },
    {
      id: "LAND.COVERAGE",
      what: text("住宅地块的建筑密度", "Building coverage of the housing plot"),
      tables: [],
      formula: "=LAND.COVERAGE([footprint],[plot])",
      result: [text("建筑密度（小数）", "Coverage (fraction)")],
      expected: [[0.32]],
      how: ["3200÷10000"],
    },
    {
      id: "LAND.DOMINANTSHARE",
      what: text(
        "科研用地和物流用地的主导用途占比",
        "Share of the dominant use on research and logistics land",
      ),
      tables: [
        {
          columns: [
            { key: "landUse", heading: text("用地类别", "Class of land") },
            { key: "dominant", heading: text("主导用途 [m²]", "Dominant use [m²]") },
            { key: "allFloor", heading: text("总建筑 [m²]", "All floors [m²]") },
          ],
          rows: [
            [text("科研用地", "research land"), 8_000, 10_000],
            [text("物流用地", "logistics land"), 13_000, 20_000],
          ],
        },
      ],
      formula: "=LAND.DOMINANTSHARE([dominant],[allFloor])",
      result: [SHARE],
      expected: [[0.8], [0.65]],
      how: ["8000÷10000", "13000÷20000"],
    },
    {
      id: "LAND.DOMINANTMIN",
      what: text("深圳对这两类用地的下限", "Shenzhen's least shares for the two classes"),
      tables: [],
      formula: "=LAND.DOMINANTMIN([landUse])",
      result: [text("下限（小数）", "Least share (fraction)")],
      expected: [[0.85], [0.6]],
      how: [
        text("深标（2021）：科研用地 85%", "Shenzhen standards (2021): research 85 %"),
        text("深标（2021）：物流用地 60%", "Shenzhen standards (2021): logistics 60 %"),
      ],
    },
    {
      id: "LAND.DOMINANTSHARE",
      what: text("占比与深圳下限之差：负为不足，正为达到", "Margin to the least share: below it, and above"),
      tables: [],
      formula: "=LAND.DOMINANTSHARE([dominant],[allFloor],[landUse])",
      result: [text("差（小数）", "Margin (fraction)")],
      expected: [[-0.05], [0.05]],
      how: ["8000÷10000−0.85", "13000÷20000−0.6"],
    },
    {
      id: "LAND.AGGLOMERATION",
      what: text("工业用地园区集聚度", "Industrial land inside parks"),
      tables: [
        {
          columns: [
            { key: "inParks", heading: text("园区内 [hm²]", "Inside parks [hm²]") },
            { key: "industrial", heading: text("全部工业用地 [hm²]", "All industrial [hm²]") },
          ],
          rows: [[2_580, 3_225]],
        },
      ],
      formula: "=LAND.AGGLOMERATION([inParks],[industrial])",
      result: [SHARE],
      expected: [[0.8]],
      how: ["2580÷3225"],
    },
    {
      id: "LAND.EXPANSION",
      what: text(
        "城镇开发边界相对 2020 年用地的倍数",
        "Urban development boundary as a multiple of the land of 2020",
      ),
      tables: [
        {
          columns: [
            { key: "boundary", heading: text("边界 [km²]", "Boundary [km²]") },
            { key: "base", heading: text("2020 年用地 [km²]", "Land of 2020 [km²]") },
          ],
          rows: [[221, 170]],
        },
      ],
      formula: "=LAND.EXPANSION([boundary],[base])",
      result: [text("倍数", "Multiple")],
      expected: [[1.3]],
      how: ["221÷170"],
    },
    {
      id: "LAND.CHANGE",
      what: text("十年间三类用地各自的动态度", "Yearly change of three classes over ten years"),
      tables: [
        {
          columns: [
            { key: "changing", heading: text("地类", "Class") },
            { key: "before", heading: text("期初 [km²]", "Start [km²]") },
            { key: "after", heading: text("期末 [km²]", "End [km²]") },
          ],
          rows: [
            [text("耕地", "Cropland"), 1_200, 1_140],
            [text("林地", "Forest"), 3_000, 3_000],
            [text("建设用地", "Construction land"), 400, 460],
          ],
        },
      ],
      formula: "=LAND.CHANGE([before],[after],10)",
      result: [text("每年（小数）", "A year (fraction)")],
      expected: [[-0.005], [0], [0.015]],
      how: ["(1140−1200)÷1200÷10", "(3000−3000)÷3000÷10", "(460−400)÷400÷10"],
    },
    {
      id: "LAND.CHANGE",
      what: text("三类合计的综合动态度", "All three together"),
      tables: [],
      formula: text(
        '=LAND.CHANGE([before],[after],10,"综合")',
        '=LAND.CHANGE([before],[after],10,"comprehensive")',
      ),
      result: [text("每年（小数）", "A year (fraction)")],
      expected: [[0.0013043478260869566]],
      how: ["(60+0+60)÷(2×4600)÷10"],
    },
    {
      id: "LAND.CITYSIZE",
      what: text("示例市的规模等级", "Class of Sample City by size"),
      tables: [],
      formula: text("=LAND.CITYSIZE([city.urban])", '=LAND.CITYSIZE([city.urban],"en")'),
      result: [text("规模等级", "Class")],
      expected: [[text("Ⅱ型大城市", "large city, type II")]],
      how: [text("100 ≤ 180 < 300 万人（国发〔2014〕51号）", "1 ≤ 1.8 < 3 million (国发〔2014〕51号)")],
    },
    {
      id: "LAND.POPDENSITY",
      what: text("两区的人口密度", "Population density of two districts"),
      tables: [
        {
          columns: [
            { key: "densityPeople", heading: text("人口 [万人]", "People [10⁴]") },
            { key: "densityArea", heading: text("面积 [km²]", "Area [km²]") },
          ],
          rows: [
            [60, 50],
            [20, 400],
          ],
        },
      ],
      formula: "=LAND.POPDENSITY([densityPeople],[densityArea])",
      result: [text("人口密度 [人/km²]", "Density [persons/km²]")],
      expected: [[12_000], [500]],
      how: ["60×10000÷50", "20×10000÷400"],
    },
  ],
};
