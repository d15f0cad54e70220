import { type SampleFamily, text } from "./example";

const SHARE = text("比例（小数）", "Share (fraction)");

/** How the city travels and moves goods. */
export const transit: SampleFamily = {
  role: "sampleTransit",
  title: text("交通", "Transport"),
  dataWidths: [110, 84, 84, 84],
  resultWidths: [110, 110],
  examples: [
    {
      id: "TRANSIT.COVERAGE",
      what: text(
        "两个站点在 300、500、800 m 内覆盖的人口与岗位；第二张表是人口点",
        "People and jobs within 300, 500 and 800 m of two stops; the places are the second table",
      ),
      tables: [
        {
          columns: [
            { key: "stopX", heading: text("站点 x [m]", "Stop x [m]") },
            { key: "stopY", heading: text("站点 y [m]", "Stop y [m]") },
            { key: "radius", heading: text("半径 [m]", "Radius [m]") },
          ],
          rows: [
            [0, 0, 300],
            [1_000, 0, 500],
            [null, null, 800],
          ],
        },
        {
          columns: [
            { key: "placeX", heading: text("人口点 x [m]", "Place x [m]") },
            { key: "placeY", heading: text("人口点 y [m]", "Place y [m]") },
            { key: "placePeople", heading: text("人口", "People") },
            { key: "placeJobs", heading: text("岗位", "Jobs") },
          ],
          rows: [
            [0, 250, 3_000, 1_000],
            [1_000, 450, 2_000, 500],
            [500, 600, 1_500, 1_000],
            [0, 2_000, 1_000, 0],
          ],
        },
      ],
      formula: "=TRANSIT.COVERAGE([stopX..stopY#1:2],[placeX..placeJobs],[radius])",
      result: [text("覆盖率（小数）", "Coverage (fraction)")],
      expected: [[0.4], [0.65], [0.9]],
      how: ["4000÷10000", "(4000+2500)÷10000", "(4000+2500+2500)÷10000"],
    },
    {
      id: "TRANSIT.COVERAGE",
      what: text("已由地理信息软件得出覆盖量时", "Where a GIS has given the covered amount"),
      tables: [
        {
          columns: [
            { key: "covered", heading: text("覆盖 [万人]", "Covered [10⁴]") },
            { key: "everyone", heading: text("总量 [万人]", "Total [10⁴]") },
          ],
          rows: [[153, 180]],
        },
      ],
      formula: "=TRANSIT.COVERAGE([covered],[everyone])",
      result: [text("覆盖率（小数）", "Coverage (fraction)")],
      expected: [[0.85]],
      how: ["153÷180"],
    },
    {
      id: "TRANSIT.GREENSHARE",
      what: text("绿色出行分担率", "Share of green travel"),
      tables: [
        {
          columns: [
            { key: "mode", heading: text("出行方式", "Mode") },
            { key: "trips", heading: text("日出行 [万人次]", "Trips a day [10⁴]") },
          ],
          rows: [
            [text("轨道交通", "rail transit"), 90],
            [text("公共汽电车", "bus"), 210],
            [text("自行车", "bicycle"), 60],
            [text("步行", "walking"), 300],
            [text("电动自行车", "electric bicycle"), 90],
            [text("小汽车", "car"), 220],
            [text("出租车", "taxi"), 30],
          ],
        },
      ],
      formula: "=TRANSIT.GREENSHARE([mode],[trips])",
      result: [SHARE],
      expected: [[0.75]],
      how: ["(90+210+60+300+90)÷1000"],
    },
    {
      id: "TRANSIT.PTSHARE",
      what: text(
        "公共交通占机动化出行：分母不同，数值也不同",
        "Public transport in motorised trips: another whole, another share",
      ),
      tables: [],
      formula: "=TRANSIT.PTSHARE([mode],[trips])",
      result: [SHARE],
      expected: [[0.5454545454545454]],
      how: ["(90+210)÷(90+210+220+30)"],
    },
    {
      id: "TRANSIT.PTSHARE",
      what: text("同一数据，全方式口径", "The same trips, all modes as the whole"),
      tables: [],
      formula: text('=TRANSIT.PTSHARE([mode],[trips],"全方式")', '=TRANSIT.PTSHARE([mode],[trips],"all")'),
      result: [SHARE],
      expected: [[0.3]],
      how: ["(90+210)÷1000"],
    },
    {
      id: "TRANSIT.DENSITY",
      what: text(
        "公交线网密度：两条线路都走人民路，只计一次；面积 10 km²",
        "Density of the bus network on 10 km²: two lines share People's Road, which counts once",
      ),
      tables: [
        {
          columns: [
            { key: "segment", heading: text("路段", "Segment") },
            { key: "line", heading: text("线路", "Line") },
            { key: "segmentLength", heading: text("长度 [km]", "Length [km]") },
          ],
          rows: [
            [text("人民路", "People's Road"), text("甲线", "Line A"), 4],
            [text("中山路", "Zhongshan Road"), text("甲线", "Line A"), 6],
            [text("人民路", "People's Road"), text("乙线", "Line B"), 4],
            [text("建设路", "Jianshe Road"), text("乙线", "Line B"), 5],
          ],
        },
      ],
      formula: "=TRANSIT.DENSITY([segmentLength],10,[segment])",
      result: [text("密度 [km/km²]", "Density [km/km²]")],
      expected: [[1.5]],
      how: ["(4+6+5)÷10"],
    },
    {
      id: "TRANSIT.STOPDENSITY",
      what: text("公交站点密度", "Density of bus stops"),
      tables: [
        {
          columns: [
            { key: "stopCount", heading: text("站点数", "Stops") },
            { key: "built", heading: text("建成区 [km²]", "Built-up area [km²]") },
          ],
          rows: [[510, 170]],
        },
      ],
      formula: "=TRANSIT.STOPDENSITY([stopCount],[built])",
      result: [text("密度 [个/km²]", "Density [1/km²]")],
      expected: [[3]],
      how: ["510÷170"],
    },
    {
      id: "TRANSIT.JOBSHOUSING",
      what: text("三个组团的职住比", "Jobs per resident worker in three parts of the city"),
      tables: [
        {
          columns: [
            { key: "cluster", heading: text("组团", "Part") },
            { key: "jobs", heading: text("岗位", "Jobs") },
            { key: "workers", heading: text("居住的就业人口", "Resident workers") },
          ],
          rows: [
            [text("老城", "Old town"), 84_000, 80_000],
            [text("高新区", "High-tech zone"), 60_000, 50_000],
            [text("东部新城", "Eastern new town"), 45_000, 90_000],
          ],
        },
      ],
      formula: "=TRANSIT.JOBSHOUSING([jobs],[workers])",
      result: [text("职住比", "Ratio")],
      expected: [[1.05], [1.2], [0.5]],
      how: ["84000÷80000", "60000÷50000", "45000÷90000"],
    },
    {
      id: "TRANSIT.COMMUTEEFFICIENCY",
      what: text("两条城际通勤的在轨时间占比", "Time on the train in two intercity commutes"),
      tables: [
        {
          columns: [
            { key: "onTrain", heading: text("在轨 [min]", "On the train [min]") },
            { key: "journey", heading: text("门到门 [min]", "Door to door [min]") },
          ],
          rows: [
            [45, 75],
            [30, 80],
          ],
        },
      ],
      formula: "=TRANSIT.COMMUTEEFFICIENCY([onTrain],[journey])",
      result: [text("效率系数", "Efficiency")],
      expected: [[0.6], [0.375]],
      how: ["45÷75", "30÷80"],
    },
    {
      id: "TRANSIT.MULTIMODAL",
      what: text("多式联运占货运量的比例", "Share of freight by multimodal transport"),
      tables: [
        {
          columns: [
            { key: "multimodal", heading: text("多式联运 [万t]", "Multimodal [10⁴ t]") },
            { key: "freight", heading: text("货运总量 [万t]", "All freight [10⁴ t]") },
          ],
          rows: [[1_200, 8_000]],
        },
      ],
      formula: "=TRANSIT.MULTIMODAL([multimodal],[freight])",
      result: [SHARE],
      expected: [[0.15]],
      how: ["1200÷8000"],
    },
  ],
};
