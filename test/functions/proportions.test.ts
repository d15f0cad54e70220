import "./customFunctions";
import fc from "fast-check";
import { readFunctions } from "../../tools/functionSource";
import { call } from "./formula";

/**
 * How each function answers to more of an argument: twice the fuel, twice the emissions; twice the people, half per
 * head; everything in another unit, the same share. What a share obeys besides is in shareLaws.ts.
 */
type Answer = "in proportion" | "inversely" | "not at all" | "rising" | "falling";

interface Law {
  /** The call, with ranges as they are written in formulas; what varies is a number. */
  id: string;
  args: unknown[];
  /** Which arguments are multiplied, all by the same number. */
  of: number[];
  answer: Answer;
  /** Where the value stands when the function spills. */
  column?: number;
}

const law = (id: string, args: unknown[], of: number[], answer: Answer, column?: number): Law => ({
  id,
  args,
  of,
  answer,
  column,
});

const LAWS: Law[] = [
  law("CARBON.FUEL", [100, "汽油"], [0], "in proportion"),
  law("CARBON.FUEL", [100, 2.6], [0], "in proportion"),
  law("CARBON.FUEL", [100, "烟煤", 20, 26, 0.9], [2], "in proportion"),
  law("CARBON.FUEL", [100, "烟煤", 20, 15, 0.9], [3], "in proportion"),
  law("CARBON.ELECTRICITY", [1000, "北京", 2022], [0], "in proportion"),
  law("CARBON.HEAT", [1000, 0.09], [0], "in proportion"),
  law("CARBON.HEAT", [1000, 0.09], [1], "in proportion"),
  law("CARBON.TCE", [100, "电力"], [0], "in proportion"),
  law("CARBON.LAND", [100, -0.6], [0], "in proportion"),
  law("CARBON.LAND", [100, -0.6], [1], "in proportion"),
  law("CARBON.LAND", [100, "林地", "静态系数（待核）"], [0], "in proportion"),
  law("CARBON.AGRICULTURE", [100, "化肥"], [0], "in proportion"),
  law("CARBON.AGRICULTURE", [100, "猪", 28], [2], "in proportion"),
  law("CARBON.FOREST", [200, 100, "油松"], [0], "in proportion"),
  law("CARBON.FOREST", [200, 100, "油松"], [1], "rising"),
  law("CARBON.FOREST", [200, 100, "油松", 150, 5], [4], "inversely"),
  law("CARBON.BLUE", [100, "红树林"], [0], "in proportion"),
  law("CARBON.BLUE", [100, 150], [1], "in proportion"),
  law("CARBON.BUILDING", [[[500, 20]], [[0.5, 2]], 1000], [0], "in proportion"),
  law("CARBON.BUILDING", [[[500, 20]], [[0.5, 2]], 1000, 50], [2], "inversely"),
  law("CARBON.BUILDING", [[[500, 20]], [[0.5, 2]], 1000, 50], [3], "falling"),
  law("CARBON.FREIGHT", [1e6, "英国货车"], [0], "in proportion"),
  law("CARBON.TRAVEL", [1e6, "英国小汽车", 1.5], [0], "in proportion"),
  law("CARBON.TRAVEL", [1e6, "英国小汽车", 1.5], [2], "inversely"),
  law("CARBON.WASTE", [1000, "生活垃圾焚烧"], [0], "in proportion"),
  law("CARBON.WASTE", [1000, "英国填埋"], [0], "in proportion"),
  law("CARBON.WATER", [1000, "化粪池", 0.6, 28], [0], "in proportion"),
  law("CARBON.WATER", [1000, "化粪池", 0.2, 28], [2], "in proportion"),
  law("CARBON.WATER", [1000, "化粪池", 0.6, 28], [3], "in proportion"),
  law("CARBON.WATER", [1000, "化粪池", null, null, "人口", 40], [5], "in proportion"),
  law("CARBON.WATER", [1000, null, null, null, "氮"], [0], "in proportion"),
  law("CARBON.CO2E", [1000, "CH4", "AR6"], [0], "in proportion"),
  law("CARBON.LANDFILL", [1000, 0.1, 0.2], [0], "in proportion"),
  law("CARBON.LANDFILL", [1000, 0.1, 0.2], [1], "in proportion"),
  law("CARBON.LANDFILL", [1000, 0.1, 0.2, 1], [3], "falling"),
  law("CARBON.STOCK", [100, 140], [0], "in proportion"),
  law("CARBON.STOCK", [100, 140, "密度"], [0], "inversely"),
  law("CARBON.KAYA", [500, 10, 0.5, 2.1], [2], "in proportion"),
  law("CARBON.GROWTH", [100, 121, 2], [0, 1], "not at all"),
  law("CARBON.GROWTH", [100, 121, 2, "年均变化量"], [0, 1], "in proportion"),
  law("CARBON.GROWTH", [100, 121, 2], [1], "rising"),
  law("CARBON.PERENERGY", [2100, 1000], [1], "inversely"),
  law("CARBON.BUDGET", [1000, [[20, 22, 18]]], [0, 1], "in proportion", 0),
  law("CARBON.BUDGET", [1000, [[20, 22, 18]]], [0, 1], "not at all", 2),
  law(
    "CARBON.UNCERTAINTY",
    [
      [[100], [200]],
      [[0.1], [0.05]],
    ],
    [0],
    "not at all",
    1,
  ),
  law("CARBON.UNCERTAINTY", [[[100, 2]], [[0.1, 0.05]]], [1], "in proportion", 1),
  law("ENERGY.INTENSITY", [5000, 10000], [1], "inversely"),
  law("ENERGY.PERCAPITA", [5000, 10000], [0], "in proportion"),
  law("ENERGY.PERFLOOR", [5000, 10000], [1], "inversely"),
  law("ENERGY.PV", [1000, 0.2, 1400, 0.8, null, 0.7, 0.005, 25], [5], "in proportion"),
  law("LAND.POPDENSITY", [1200, 1500], [1], "inversely"),
  law("CARBON.INTENSITY", [1200, 400], [0], "in proportion"),
  law("CARBON.INTENSITY", [1200, 400], [1], "inversely"),
  law("CARBON.PERCAPITA", [840, 120], [0], "in proportion"),
  law("CARBON.PERCAPITA", [840, 120], [1], "inversely"),
  law("CARBON.PERAREA", [560, 80, "hm2"], [0], "in proportion"),
  law("CARBON.PERAREA", [560, 80, "hm2"], [1], "inversely"),
  law("CARBON.PERMU", [560, 80], [0], "in proportion"),
  law("CARBON.PERMU", [560, 80], [1], "inversely"),
  law("CARBON.DECLINE", [1000, 500, 1025, 625], [0, 2], "not at all"),
  law("CARBON.DECLINE", [1000, 500, 1025, 625], [1, 3], "not at all"),
  law("CARBON.DECLINE", [1000, 500, 1025, 625], [2], "falling"),
  law("CARBON.DECLINE", [1000, 500, 1025, 625], [3], "rising"),
  law("CARBON.REQUIRED", [100, 83, 5], [0, 1], "not at all"),
  law("CARBON.REQUIRED", [100, 83, 5, "linear"], [0, 1], "not at all"),
  law("CARBON.REQUIRED", [100, 83, 5], [1], "falling"),
  law("CARBON.REQUIRED", [100, 83, 5, "linear"], [2], "inversely"),
  law("CARBON.SCENARIO", [100, 90], [0, 1], "in proportion"),
  law("CARBON.SCENARIO", [100, 90, true], [0, 1], "not at all"),
  law("CARBON.SCENARIO", [100, 90], [1], "falling"),
  law("CARBON.BALANCE", [100, 30], [0, 1], "in proportion", 0),
  law("CARBON.BALANCE", [100, 30], [0, 1], "not at all", 1),
  law("CARBON.BALANCE", [100, 30, 50], [2], "not at all", 1),
  law("CARBON.TREND", [[[2020, 2021, 2022]], [[100, 130, 120]], 2030], [1], "in proportion", 0),
  law("CARBON.TREND", [[[2020, 2021, 2022]], [[100, 130, 120]], 2030], [1], "in proportion", 1),
  law("CARBON.TREND", [[[2020, 2021, 2022]], [[100, 130, 120]], 2030], [1], "not at all", 2),
  law("CARBON.TREND", [[[2020, 2021, 2022]], [[100, 130, 120]], 2030, "指数"], [1], "in proportion", 0),
  law("CARBON.TREND", [[[2020, 2021, 2022]], [[100, 130, 120]], 2030, "指数"], [1], "not at all", 1),
  law("CARBON.PEAK", [[[2015, 2016, 2017]], [[90, 100, 95]], 1], [1], "in proportion", 1),
  law("CARBON.PEAK", [[[2015, 2016, 2017]], [[90, 100, 95]], 1], [1], "not at all", 0),
  law("TRANSIT.JOBSHOUSING", [420, 250, 1.6], [0], "in proportion"),
  law("TRANSIT.JOBSHOUSING", [420, 250, 1.6], [1], "inversely"),
  law("TRANSIT.JOBSHOUSING", [420, 250, 1.6], [2], "inversely"),
  law("TRANSIT.DENSITY", [3, 120], [0], "in proportion"),
  law("TRANSIT.DENSITY", [3, 120], [1], "inversely"),
  law("TRANSIT.STOPDENSITY", [450, 150], [0], "in proportion"),
  law("TRANSIT.STOPDENSITY", [450, 150], [1], "inversely"),
  law("LAND.EXPANSION", [260, 200], [0], "in proportion"),
  law("LAND.EXPANSION", [260, 200], [1], "inversely"),
  law("LAND.FAR", [25, 10, 5], [0, 1, 2], "not at all"),
  law("LAND.FAR", [25, 10], [0], "in proportion"),
  law("LAND.FAR", [25, 10], [1], "inversely"),
  law("LAND.CHANGE", [200, 250, 10], [0, 1], "not at all"),
  law("LAND.CHANGE", [200, 250, 10], [2], "inversely"),
  law("LAND.MIX", [[[60, 25, 15]]], [0], "not at all"),
  law("LAND.MIX", [[[60, 25, 15]], null, "信息熵"], [0], "not at all"),
  law("LAND.COMPACTNESS", [16, 40], [1], "inversely"),
  law("GREEN.PERCAPITA", [42, 300], [0], "in proportion"),
  law("GREEN.PERCAPITA", [4200, 300], [0, 1], "not at all"),
  law("GREEN.UGF", [[["树篱", "绿墙"]], [[50, 20]], 1e9], [1], "in proportion"),
  law("GREEN.UGF", [[["绿墙", "绿墙"]], [[50, 20]], 100], [2], "inversely"),
  law("ENERGY.PV", [1000, 0.2, 1400, 0.8], [0], "in proportion"),
  law("ENERGY.PV", [1000, 0.2, 1400, 0.8], [2], "in proportion"),
  law("ENERGY.PV", [200, null, 1400, 0.8, "装机容量"], [0], "in proportion"),
  law("WASTE.UTILISATION", [300, 700, [[500, 150]], [[0.5, 0.8]]], [0, 1, 2], "not at all"),
  law("WASTE.UTILISATION", [300, 700], [0], "rising"),
  law("WASTE.STATIONS", [9, 3.2], [0], "rising"),
  law("PLAN.CONVERT", [1500, "亩", "km²"], [0], "in proportion"),
  law("PLAN.ROLLUP", [[[120], [80]]], [0], "in proportion"),
  law("PLAN.ROLLUP", [[[60], [80]], "加权平均", [[300], [100]]], [2], "not at all"),
  law("PLAN.ROLLUP", [[[30], [10]], "占比", [[100], [60]]], [0, 2], "not at all"),
];

const functions = readFunctions();

const times = (argument: unknown, k: number): unknown =>
  Array.isArray(argument)
    ? argument.map((part) => times(part, k))
    : typeof argument === "number"
      ? argument * k
      : argument;

function value({ id, args, column }: Law): number {
  const result = call(id, args);
  return (Array.isArray(result) ? (result as unknown[][])[0]![column ?? 0] : result) as number;
}

describe.each(LAWS.map((one) => [title(one), one] as const))("%s", (_, one) => {
  test("within rounding", () => {
    const before = value(one);
    expect(typeof before).toBe("number");
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 4, noNaN: true }), (k) => {
        const args = one.args.map((arg, i) => (one.of.includes(i) ? times(arg, k) : arg));
        const after = value({ ...one, args });
        if (one.answer === "rising")
          expect(Math.sign(after - before) * Math.sign(k - 1)).toBeGreaterThanOrEqual(0);
        else if (one.answer === "falling")
          expect(Math.sign(after - before) * Math.sign(k - 1)).toBeLessThanOrEqual(0);
        else {
          const wanted = { "in proportion": before * k, inversely: before / k, "not at all": before }[
            one.answer
          ];
          expect(Math.abs(after - wanted)).toBeLessThanOrEqual(
            1e-12 * Math.max(Math.abs(wanted), Math.abs(before)),
          );
        }
      }),
    );
  });
});

function title({ id, args, of, answer, column }: Law): string {
  const names = functions.find((source) => source.id === id)!.parameters.map(({ name }) => name);
  const said = args
    .filter((arg, i) => typeof arg === "string" || (arg !== null && !of.includes(i) && i > 2))
    .join(", ");
  const part = column === undefined ? "" : ` (column ${column + 1})`;
  return `${id}${part}${said && ` ${said}`} answers ${answer} to ${of.map((i) => names[i]).join(" and ")}`;
}

/** Held to laws of their own: shares (shareLaws.ts), look-ups, words and tables. */
const ELSEWHERE = new Set([
  "CARBON.DECOMPOSE", "CARBON.FACTOR", "LAND.CITYSIZE", "LAND.DOMINANTMIN", "PLAN.ALLOCATE", "PLAN.CHECK", "PLAN.FORMULA", "PLAN.GAP",
  "PLAN.INDICATORS", "PLAN.SOURCE", "PLAN.STRATEGIES", "PLAN.TARGET", "TRANSIT.COVERAGE", "TRANSIT.GREENSHARE",
  "TRANSIT.PTSHARE", "TRANSIT.MULTIMODAL", "TRANSIT.COMMUTEEFFICIENCY", "LAND.AGGLOMERATION", "LAND.COVERAGE",
  "LAND.DOMINANTSHARE", "LAND.MIXEDBLOCKS", "GREEN.ACCESS", "GREEN.CANOPY", "GREEN.COVER", "GREEN.TREESHRUB", "ENERGY.LANDSHARE",
  "ENERGY.RENEWABLESHARE", "ENERGY.ROOFPV", "WASTE.RECYCLING", "WASTE.REUSE",
]); // prettier-ignore

test("every other function has its law here", () => {
  const here = new Set(LAWS.map(({ id }) => id));
  const missing = functions.filter(({ id }) => !here.has(id) && !ELSEWHERE.has(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
});
