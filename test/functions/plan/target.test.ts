import "../customFunctions";
import namesInTables from "../../../src/catalogue/data/names-in-tables.json";
import "./ready";
import { indicators } from "../../../src/catalogue";
import { CITY_SIZE_BOUNDS } from "../../../src/catalogue/citySize";
import { plans } from "../../../src/catalogue/plans";
import { CURRENT } from "../../../src/catalogue/schema";
import { chooseTarget, targetsOf } from "../../../src/catalogue/targetChoice";
import { target } from "../../../src/functions/plan/target";
import { inLanguage, message, shown } from "../customFunctions";

const TRAVEL = "绿色出行分担率";
const TRANSIT = "公交分担率";

test("TARGET gives an indicator's target by its Chinese name, English name, alias or code, in any case and width", () => {
  for (const name of [
    TRAVEL,
    "Share of green travel",
    "绿色出行比例",
    "green-travel-share",
    "ＧＲＥＥＮ travel share",
  ])
    expect(target([[name]])).toEqual([[70]]);
});

const YEARS = [null, null, 2019, 2022, 2025, 2030, 2035, 2060];

test("TARGET agrees with the target that each plan's sheet carries, for every indicator and size of city, in several years", () => {
  const disagreeing: string[] = [];
  for (const indicator of indicators)
    for (const { id } of plans)
      for (const [size, year] of [null, ...CITY_SIZE_BOUNDS].map((one, i) => [one, YEARS[i]!] as const)) {
        const answers = size ? { citySize: size.size } : {};
        const choice = chooseTarget(targetsOf(indicator, id), { year, answers });
        // Where a condition is open, TARGET may still tell what all targets ask for alike.
        if (choice.kind === "unanswered" && choice.circumstance !== "citySize") continue;
        const wanted = choice.kind === "holds" ? choice.target : null;
        const population = size && [[size.from]];
        const got = shown(() =>
          target([[indicator.id]], population!, [[id]], null, year === null ? null! : [[year]]),
        );
        const expected =
          !wanted || wanted.value === CURRENT
            ? "#N/A"
            : wanted.upper === null
              ? wanted.value
              : [[wanted.value, wanted.upper]];
        if (JSON.stringify(got) !== JSON.stringify(expected)) disagreeing.push(`${indicator.id} ${id}`);
      }
  expect(disagreeing).toEqual([]);
});

test("TARGET says that a target is set against the current value where it has no figure of its own", () => {
  const SINKS = "生态碳汇空间面积";
  expect(shown(() => target([[SINKS]]))).toBe("#N/A");
  expect(message(() => target([[SINKS]]))).toContain("≥ 现状值");
  expect(inLanguage("en-US", () => message(() => target([[SINKS]])))).toContain("≥ current value");
  expect(target([[SINKS]], null!, null!, "要求")).toEqual([["≥"]]);
});

test("TARGET takes the target for the city's size, from the lower bound of each class on", () => {
  expect(target([[TRANSIT]], [[499.9], [500], [99], [300]])).toEqual([[30], [40], [20], [30]]);
  expect(target([[TRANSIT]], [["特大城市"], ["Large city, type I"]])).toEqual([[40], [30]]);
});

test("TARGET asks for the type where a name of a city's size is of two types", () => {
  for (const [name, type] of [
    ["大城市", "Ⅰ型大城市或Ⅱ型大城市"],
    [" 小城市 ", "Ⅰ型小城市或Ⅱ型小城市"],
    ["Large cities", "Ⅰ型大城市"],
    ["small city", "Ⅱ型小城市"],
  ])
    expect(message(() => target([[TRANSIT]], [[name]]))).toContain(type);
  expect(message(() => target([[TRANSIT]], [["城市"]]))).toContain("未识别");
});

test("TARGET gives #N/A and asks for the population when the target hangs on it", () => {
  expect(shown(() => target([[TRANSIT]]))).toBe("#N/A");
  expect(message(() => target([[TRANSIT]]))).toContain("城区常住人口");
  expect(inLanguage("en-US", () => message(() => target([[TRANSIT]])))).toContain("urban population");
});

test("TARGET gives #NUM! for a negative population and #VALUE! for one in persons", () => {
  expect(shown(() => target([[TRANSIT]], [[-1]]))).toBe("#NUM!");
  expect(shown(() => target([[TRANSIT]], [[3_200_000]]))).toBe("#VALUE!");
  expect(message(() => target([[TRANSIT]], [[3_200_000]]))).toContain("万人");
});

test("TARGET gives #N/A for an unknown name and suggests similar ones", () => {
  expect(shown(() => target([["绿色出行分担"]]))).toBe("#N/A");
  expect(message(() => target([["绿色出行分担"]]))).toContain(TRAVEL);
  expect(inLanguage("en-US", () => message(() => target([["green travel shar"]])))).toContain(
    "Share of green travel",
  );
  expect(message(() => target([["qqqq"]]))).toContain("PLAN.INDICATORS");
});

test("TARGET gives #N/A for an indicator without a target, and names the plans that have one", () => {
  expect(shown(() => target([["total-carbon"]]))).toBe("#N/A");
  expect(message(() => target([["total-carbon"]]))).toContain("没有可判定的目标值");
  const elsewhere = () => target([[TRAVEL]], null!, [["县-总体规划"]]);
  expect(message(elsewhere)).toContain("市-总体规划");
  expect(inLanguage("en-US", () => message(elsewhere))).toContain("Municipal master plan");
});

test("TARGET takes the plan in the forms people write", () => {
  for (const plan of ["市-总体规划", "市总体规划", "municipal master plan", "市级国土空间总体规划"])
    expect(target([[TRAVEL]], null!, [[plan]])).toEqual([[70]]);
  expect(shown(() => target([[TRAVEL]], null!, [["村-总体规划"]]))).toBe("#VALUE!");
});

test("TARGET spills both ends of a range, and leaves the second cell of other rows empty", () => {
  expect(target([["县城人口密度"]])).toEqual([[0.6, 1]]);
  expect(shown(() => target([["县城人口密度"], [TRAVEL], ["?"]]))).toEqual([
    [0.6, 1],
    [70, ""],
    ["#N/A", ""],
  ]);
  expect(shown(() => target([["县城人口密度", TRAVEL]]))).toEqual([["#VALUE!", 70]]);
});

test("TARGET gives one part when asked for it", () => {
  const part = (name: string, indicator = "县城人口密度") =>
    shown(() => target([[indicator]], null!, null!, name));
  expect(part("要求")).toBe("[]");
  expect(part("Operator")).toBe("[]");
  expect(part("目标值")).toBe(0.6);
  expect(part("上限")).toBe(1);
  expect(part("单位")).toBe("万人/km²");
  expect(part("upper", TRAVEL)).toBe("");
  expect(part("年份", TRAVEL)).toBe(2022);
  expect(part("适用范围", TRAVEL)).toBe("绿色出行创建城市");
  expect(part("颜色")).toBe("#VALUE!");
  expect(part("#REF!")).toBe("#REF!");
});

test("TARGET gives #N/A for a blank, passes errors on, and keeps bad rows apart", () => {
  expect(shown(() => target([[TRAVEL], [""], ["#REF!"], [12]]))).toEqual([
    [70],
    ["#N/A"],
    ["#REF!"],
    ["#N/A"],
  ]);
  expect(shown(() => target([[TRAVEL]], [["#DIV/0!"]]))).toBe("#DIV/0!");
  expect(shown(() => target([[TRAVEL]], null!, [["#NAME?"]]))).toBe("#NAME?");
});

test("TARGET gives #VALUE! when the ranges differ in size", () => {
  expect(shown(() => target([[TRAVEL], [TRAVEL]], [[1], [2], [3]]))).toBe("#VALUE!");
});

test("TARGET of a column is TARGET of its cells", () => {
  const names = indicators.map(({ id }) => [id]);
  const column = shown(() => target(names, null!, null!, "要求")) as unknown[][];
  expect(column).toEqual(names.map((name) => [shown(() => target([name], null!, null!, "要求"))]));
});

test("TARGET reads an indicator's own unit in brackets behind its name, as tables head their rows", () => {
  const names: [name: string, target: number][] = [
    ["绿色出行分担率（%）", 70],
    ["绿色出行分担率，%", 70],
    ["绿色出行分担率/%", 70],
    ["绿色出行分担率 ％", 70],
    ["3. 绿色出行分担率（%）", 70],
    ["（五）绿色出行分担率", 70],
    ["12、路网密度／km/km²", 8],
    ["绿色出行分担率 [%]", 70],
    ["绿色出行比例（单位：%）", 70],
    ["Share of green travel (%)", 70],
    ["人均公园绿地面积（平方米）", 8],
    ["人均公园绿地面积（m2/人）", 8],
    ["路网密度（km/km²）", 8],
    ["路网密度（公里/平方公里）", 8],
    ["路网密度【千米/平方千米】", 8],
    ["1.2 路网密度（km/km2）", 8],
    ["① 路网密度", 8],
    ["一）路网密度 单位：km/km²", 8],
    ["★路网密度，单位 km/km²", 8],
    ["路网密度①", 8],
    ["路网密度：", 8],
    ["其中：路网密度（km/km²）*", 8],
    ["a) Road network density, km/km²", 8],
    ["3.1 Road network density/(km/km²)", 8],
  ];
  for (const [name, value] of names) expect([name, shown(() => target([[name]]))]).toEqual([name, value]);
});

test("TARGET refuses an indicator with another unit, or something else, in brackets behind its name", () => {
  const names = [
    "绿色出行分担率（‰）",
    "人均公园绿地面积（公顷）",
    "路网密度（m/km²）",
    "路网密度（下限）",
    "路网密度（）",
    "（%）",
    "绿色出行分担率（%",
    "绿色出行分担率%）",
    "1.2 路网密度（m/km²）",
    "★路网密度，单位 m/km²",
    "Road network density, m/km²",
  ];
  for (const name of names) expect([name, shown(() => target([[name]]))]).toEqual([name, "#N/A"]);
});

test("every indicator goes by its name with its unit in brackets behind it, and marks of a table around both", () => {
  const unread = indicators
    .filter(({ unit }) => unit !== "" && unit !== "—")
    .filter(({ name, unit }) =>
      [
        `${name.zh}（${unit}）`,
        `${name.en} (${unit})`,
        `① ${name.zh}，单位：${unit}*`,
        `1.2 ${name.en}, ${unit}`,
      ].some((text) => {
        const why =
          shown(() => target([[text]], [[320]])) === "#N/A" ? message(() => target([[text]], [[320]])) : "";
        return /未识别/.test(why);
      }),
    );
  expect(unread.map(({ id }) => id)).toEqual([]);
});

test("TARGET is that of the year asked for, and says when it is carried on and how much it binds", () => {
  const ask = (year: number, part: string | null = null) =>
    shown(() => target([["building-electrification"]], null!, null!, part, [[year]]));
  expect([2024, 2025, 2030, 2035].map((year) => ask(year))).toEqual(["#N/A", 55, 65, 65]);
  expect([2025, 2035].map((year) => ask(year, "沿用"))).toEqual(["", "沿用"]);
  expect(message(() => target([["building-electrification"]], null!, null!, null, [[2024]]))).toContain(
    "2025年起",
  );
  const binds = (name: string) => shown(() => target([[name]], null!, null!, "约束程度"));
  expect(["park-green-per-capita", "building-electrification", "tree-shrub-share"].map(binds)).toEqual([
    "强制",
    "要求",
    "建议",
  ]);
});

test("TARGET tells what all targets ask for alike though a condition is open, and asks where they differ", () => {
  expect(shown(() => target([["绿色出行分担率"]]))).toBe(70);
  expect(shown(() => target([["再生水利用率"]]))).toBe("#N/A");
  expect(shown(() => target([["再生水利用率"]], null!, null!, null, null!, [["天津"]]))).toBe(35);
  expect(shown(() => target([["绿色出行分担率"]], null!, null!, null, null!, [["非绿色出行创建城市"]]))).toBe(
    "#N/A",
  );
});

test("what a plan's sheet reads in a table is read in a cell too", () => {
  for (const [id, [name]] of Object.entries(namesInTables))
    expect([name, shown(() => target([[name]]))]).toEqual([name, shown(() => target([[id]]))]);
  expect(shown(() => target([["绿色出行的比例"]]))).toBe(70);
});
