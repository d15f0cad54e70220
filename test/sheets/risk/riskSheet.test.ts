import { plan } from "../../../src/catalogue";
import { riskPlaces, riskSheet } from "../../../src/sheets/risk/riskSheet";
import { Calculated } from "../evaluate";

const NAME = "风险与潜力";
const { settings, risk, potential } = riskPlaces;
const cover = { name: "封面", cells: [["云岭市", 20_000_000, 1_000_000, 2000, 18_000_000, 3000]] };
const account = (key: "emissions" | "sinks" | "gdp", year: "current" | "planned") =>
  `'封面'!${{ emissions: { current: "$B$1", planned: "$E$1" }, sinks: { current: "$C$1", planned: "$C$1" }, gdp: { current: "$D$1", planned: "$F$1" } }[key][year]}`;
const sheet = riskSheet({
  plan: plan("市-总体规划"),
  language: "zh",
  name: NAME,
  account,
  place: "'封面'!$A$1",
});
const calculated = new Calculated([cover, sheet]);
const set = (row: number, column: number, value: string | number | null) =>
  calculated.set(NAME, row, column, value);
const at = (row: number, column: number) => calculated.get(NAME, row, column);
const RISK = risk.columns;
const SPACE = potential.columns;

beforeEach(() => {
  [90, 60, 0.8].forEach((value, row) => set(settings.top + row, settings.column, value));
  set(risk.top, RISK.required, 40);
});

test("the plan's area comes from the account: gap, intensities, how much of the task is done, and the grade", () => {
  const row = (columns: number[]) => columns.map((column) => at(risk.top, column));
  expect(row([RISK.name, RISK.gap, RISK.intensityNow, RISK.intensityPlanned])).toEqual([
    "云岭市",
    1900,
    1,
    0.6,
  ]);
  expect(at(risk.top, RISK.decline)).toBeCloseTo(40, 9);
  expect(at(risk.top, RISK.done)).toBeCloseTo(100, 9);
  expect(at(risk.top, RISK.grade)).toBe("低");
  set(risk.top, RISK.required, 50);
  expect(at(risk.top, RISK.grade)).toBe("中");
  set(risk.top, RISK.required, 80);
  expect(at(risk.top, RISK.grade)).toBe("高");
});

test("no grade is given without limits, or with limits out of order, and both are said", () => {
  set(settings.top, settings.column, null);
  expect([at(risk.top, RISK.grade), at(2, 0)]).toEqual(["", expect.stringContaining("请填分级界限")]);
  set(settings.top, settings.column, 50);
  expect([at(risk.top, RISK.grade), at(2, 0)]).toEqual(["", expect.stringContaining("低风险的界限应高于")]);
});

test("what could be cut is the distance to the benchmark, and space for sinks is what is left of the territory", () => {
  expect(at(potential.top, SPACE.cut)).toBeCloseTo(0.2 * 2000, 9);
  expect(at(potential.top, SPACE.cutShare)).toBeCloseTo(20, 9);
  [980_000, 60_000, 300_000, 200_000].forEach((value, index) =>
    set(potential.top, SPACE.territory + index, value),
  );
  expect(at(potential.top, SPACE.space)).toBe(420_000);
  set(potential.top, SPACE.redline, 700_000);
  expect([at(potential.top, SPACE.space), at(potential.top, SPACE.advice)]).toEqual([
    "",
    "数据异常：扣除超过全域",
  ]);
  // 0.3 - 0.1 - 0.2 is a hair below zero.
  [0.3, 0.1, 0.2, 0].forEach((value, index) => set(potential.top, SPACE.territory + index, value));
  expect([at(potential.top, SPACE.space), at(potential.top, SPACE.advice)]).toEqual([0, ""]);
});

test.each([
  ["emissions below zero", RISK.emittedNow, -1, "数据异常：应为不小于 0 的数值"],
  ["a decline of more than all", RISK.required, 140, "数据异常：要求下降超过 100%"],
])("%s are said in the row", (_, column, value, words) => {
  const row = risk.top + 1;
  set(row, column, value);
  expect(at(row, RISK.advice)).toBe(words);
  set(row, column, null);
});
