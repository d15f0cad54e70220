import * as catalogue from "../../../src/catalogue";
import type { Language } from "../../../src/catalogue/language";
import { COLUMN as ACCOUNT } from "../../../src/sheets/account/accountColumns";
import { checkupPlaces } from "../../../src/sheets/checkup/checkupSheet";
import { withDemo } from "../../../src/sheets/demo/demo";
import { DEMO_PLAN } from "../../../src/sheets/demo/demoPlan";
import city from "../../../src/sheets/demo/city.json";
import { columnIndex } from "../../../src/sheets/indicators/indicatorColumns";
import { PARTS } from "../../../src/sheets/partNames";
import { COLUMN as COMPARED, caseColumn } from "../../../src/sheets/schemes/comparisonColumns";
import { Calculated } from "../evaluate";
import { describePlan } from "../describePlan";

function describe(language: Language) {
  const [plan, strategies] = [catalogue.plan(DEMO_PLAN), catalogue.strategiesOf(DEMO_PLAN)];
  const empty = describePlan(DEMO_PLAN, { language, version: "1.0.0", parts: PARTS });
  return { empty, filled: withDemo(empty, plan, strategies, language) };
}

const { empty, filled } = describe("zh");
const calculated = new Calculated(filled.sheets);
const sheet = (role: string) => filled.sheets.find((one) => one.role === role)!;
const rowOf = (role: string, column: number, text: string) =>
  sheet(role).cells.findIndex((row) => row[column] === text);
const get = (role: string, row: number, column: number) => calculated.get(sheet(role).name, row, column);

const gone: string[] = [];
const errors = () =>
  filled.sheets
    .filter(({ role }) => !gone.includes(role))
    .flatMap(({ name, cells }) =>
      cells.flatMap((row, r) =>
        row.flatMap((_, c) =>
          /^#[A-Z/0]+[!?]?$/.test(String(calculated.get(name, r, c))) ? [`${name} ${r}:${c}`] : [],
        ),
      ),
    );

test("a worked city shows no error anywhere", () => {
  expect(errors()).toEqual([]);
});

test("a worked city types figures only where a person would: every formula stays", () => {
  const overwritten = empty.sheets.flatMap(({ name, cells }, at) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell !== null && typeof cell === "object" && filled.sheets[at]!.cells[r]![c] !== cell
          ? [`${name} ${r}:${c}`]
          : [],
      ),
    ),
  );
  expect(overwritten).toEqual([]);
});

test("every figure of the worked city has arrived", () => {
  const entered = (values: (number | string)[], cells: unknown[]) =>
    values.every((value) => cells.includes(value));
  const lost = [
    ...Object.entries(city.lines).filter(
      ([id, values]) => !entered(values, sheet("account").cells[rowOf("account", ACCOUNT.code, id)]!),
    ),
    ...Object.entries(city.indicators).filter(
      ([id, values]) =>
        !["indicators", "supplement"].some((role) => {
          const row = sheet(role).cells[rowOf(role, columnIndex("code"), id)];
          return row && entered(values, row);
        }),
    ),
    ...Object.entries(city.inputs).filter(
      ([id, values]) => !sheet("data").cells.some((row) => row.includes(id) && entered(values, row)),
    ),
  ].map(([id]) => id);
  expect(lost).toEqual([]);
});

test("its account has nothing open and nothing to mend, and its coal can be followed by hand", () => {
  expect(get("account", 2, 0)).toContain("未填也未标记的 0 行，需要核对的 0 行");
  const coal = rowOf("account", ACCOUNT.code, "industryBituminousCoal");
  // 烟煤：低位发热量 × 单位热值含碳量 × 氧化率 × 44/12, as 因子 shows them.
  const factor = get("account", coal, ACCOUNT.factorUsed) as number;
  expect(factor).toBeCloseTo(1.7417, 3);
  expect(get("account", coal, ACCOUNT.emittedPlanned)).toBeCloseTo(158 * 10_000 * factor, 3);
});

test("the cover sets its carbon against what was handed down, in percent", () => {
  const row = rowOf("cover", 0, "碳排放总量");
  const [planned, target, percent] = [4, 5, 6].map((column) => get("cover", row, column) as number);
  expect([target, get("cover", row + 3, 5)]).toEqual([2600, 0.5]);
  expect(percent).toBeCloseTo((planned! / 2600) * 100, 9);
  expect(get("report", rowOf("report", 0, "碳排放总量"), 5)).toBe(2600);
});

test("the wedges start at nothing, and together they are what lies between baseline and recommended scheme", () => {
  const first = rowOf("schemes", 0, "基准情景净排放");
  const net = rowOf("schemes", COMPARED.item, "净排放（碳缺口）");
  const rows = (column: number, from: number, count: number) =>
    Array.from({ length: count }, (_, index) => get("schemes", first + from + index, column) as number);
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const now = get("schemes", net, COMPARED.current);
  expect(rows(2, 0, 3)).toEqual([now, now, 0]);
  expect(rows(2, 3, 7)).toEqual(Array(7).fill(0));
  const [baseline, recommended] = rows(7, 0, 2);
  expect([baseline, recommended]).toEqual(
    [COMPARED.baseline, caseColumn(4)].map((column) => get("schemes", net, column)),
  );
  expect(sum(rows(7, 3, 7))).toBeCloseTo(baseline! - recommended!, 6);
  expect([get("schemes", first - 1, 2), get("schemes", first - 1, 7)]).toEqual(["2020", "2035"]);
});

test("its assessments have results and nothing to mend", () => {
  const statement = (role: string) => get(role, 2, 0);
  expect(statement("overlay")).toBe("已分级 6 个单元，需要核对的 0 个");
  expect(statement("risk")).toMatch(/^风险低 \d+、中 \d+、高 \d+；需要核对的 0 行$/);
  expect(statement("checkup")).toMatch(/推进中 \d+ 项，痛点 \d+ 项；需要核对的 0 行$/);
  // Tonnes of the whole area stand in ten thousands, with what was handed down.
  const { columns } = checkupPlaces;
  const total = rowOf("checkup", columns.code, "total-carbon");
  expect(get("checkup", total, columns.firstYear)).toBeCloseTo(
    get("cover", rowOf("cover", 0, "碳排放总量"), 2) as number,
    6,
  );
  expect(get("checkup", total, columns.target)).toBe(2600);
  expect(statement("zones")).toBe("已分区 5 个，需要核对的 0 个");
});

test("all its schemes have results, the best is named, and 报告 says the same", () => {
  const total = rowOf("schemes", COMPARED.item, "净排放（碳缺口）");
  for (let of = 0; of <= 4; of += 1) expect(get("schemes", total, caseColumn(of))).toBeGreaterThan(0);
  expect(get("schemes", total, COMPARED.best)).toBe("★ 方案四");
  const said = sheet("report").cells.map((_, row) => get("report", row, 0));
  const recommended = get("schemes", total, caseColumn(4)) as number;
  expect(said.find((text) => String(text).startsWith("推荐方案四"))).toContain(
    `目标年净排放 ${Math.round(recommended * 100) / 100} 万tCO₂e，比基准情景少 `,
  );
  const missed = sheet("report").cells.findIndex((_, row) => get("report", row, 0) === "碳排放绝对量");
  expect([1, 2, 3].map((column) => get("report", missed, column))).toEqual([
    "2650.07万tCO₂",
    "≤2600万",
    "50.07万",
  ]);
});

test("there is a worked city for one plan only", () => {
  const other = { ...empty, plan: "省-总体规划" as const };
  expect(() => withDemo(other, catalogue.plan("省-总体规划"), [], "zh")).toThrow(RangeError);
});

// The last one: what is deleted stays so.
test("whichever sheet of it somebody deletes, the others show no error, and no part passes for a whole", () => {
  const total = () =>
    get("account", rowOf("account", ACCOUNT.item, "碳排放总量（直接＋间接）"), ACCOUNT.emittedPlanned);
  const gains = () =>
    sheet("schemes").cells.map((_, row) =>
      [COMPARED.item, COMPARED.firstScheme].map((column) => get("schemes", row, column)),
    );
  const remove = (role: string) => {
    calculated.remove(sheet(role).name);
    gone.push(role);
    expect([role, errors()]).toEqual([role, []]);
  };
  const [whole, reckoned] = [total(), gains()];
  remove("strategies");
  expect([total(), gains()]).toEqual([whole, reckoned]);
  remove("factors");
  expect(total()).toBe("");
  for (const role of ["data", "account", "schemeLines", "supplement", "indicators", "cover"]) remove(role);
});
