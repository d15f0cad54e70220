import { plan, source } from "../../../src/catalogue";
import { accountLines } from "../../../src/catalogue/account";
import { COLUMN, EMITTED } from "../../../src/sheets/account/accountColumns";
import { ownLineRows } from "../../../src/sheets/account/accountPlaces";
import { accountSheet } from "../../../src/sheets/account/accountSheet";
import { factorSheet } from "../../../src/sheets/account/factorSheet";
import { CALIFORNIA, FARMING_OF_PROVINCES } from "../../functions/published";
import { call } from "../../functions/formula";
import { Calculated } from "../evaluate";
import {
  BUILDINGS,
  COMPOST,
  ELECTRICITY,
  FARMING,
  type InventoryLine,
  PRINTED,
  TRANSPORT,
  WASTE,
} from "./amherst";
import { BOUGHT_POWER, COLLEGE, PRINTED_OF_COLLEGE } from "./eberly";

/** A township's account is the smallest that has farming. */
const PLAN = "乡镇-总体规划";
const shared = { language: "zh" as const, sourceOf: source, version: "1.0.0" };
const lines = accountLines(plan(PLAN).level);
const account = accountSheet({
  ...shared,
  plan: plan(PLAN),
  name: "碳账",
  factorsName: "因子",
  years: { current: null, near: null, planned: null },
});
const calculated = new Calculated([account, factorSheet({ ...shared, lines, name: "因子" })]);
const rowOf = (code: string) => account.cells.findIndex((row) => row[COLUMN.code] === code);
const total = (name: string) =>
  calculated.get(
    "碳账",
    account.cells.findIndex((row) => row[COLUMN.item] === name),
    EMITTED.planned,
  ) as number;
const enter = (row: number, values: Partial<Record<keyof typeof COLUMN, string | number | null>>) =>
  Object.entries(values).map(([column, value]) => ({
    sheet: "碳账",
    row,
    column: COLUMN[column as keyof typeof COLUMN],
    value: value ?? null,
  }));

/** Printed as carbon a hectare: 312.6 kg per km². */
const PLOUGHING = (3.126 / 1000) * (44 / 12);

test.each(FARMING_OF_PROVINCES)(
  "the account of %s's farming adds up to the published total, and is what the function says line by line",
  (_, fertiliser, diesel, film, pesticide, sown, published) => {
    const activities: [string, string, number][] = [
      ["fertiliser", "化肥", fertiliser * 1e4],
      ["farmDiesel", "农用柴油", diesel * 1e4],
      ["film", "农膜", film * 1e4],
      ["pesticide", "农药", pesticide * 1e4],
      ["irrigation", "灌溉", sown * 1e3],
      ["ploughing", "翻耕（系数按km2）", sown * 1e3],
    ];
    calculated.setAll([
      ...activities.flatMap(([code, , amount]) => enter(rowOf(code), { planned: amount })),
      ...enter(rowOf("ploughing"), { ownFactor: PLOUGHING }),
    ]);
    expect(Math.abs((total("农业排放") * 12) / 44 / 1e4 - published)).toBeLessThan(0.002);
    for (const [code, item, amount] of activities) {
      const reckoned = calculated.get("碳账", rowOf(code), EMITTED.planned) as number;
      const said = call("CARBON.AGRICULTURE", [amount, item]) as number;
      expect(Math.abs(reckoned / said - 1)).toBeLessThan(1e-9);
    }
  },
);

test("rows of one's own give the printed lines of California's inventory, and the total counts each once", () => {
  const { first } = ownLineRows(plan(PLAN));
  const before = total("工业排放") || 0;
  calculated.setAll(
    CALIFORNIA.flatMap(({ page, activity, factor }, index) =>
      enter(first + index, {
        sector: "工业",
        kind: "直接",
        item: page,
        planned: activity,
        ownFactor: factor,
        factorUnit: "t",
      }),
    ),
  );
  CALIFORNIA.forEach(({ page, activity, factor, printed, within }, index) => {
    const line = calculated.get("碳账", first + index, EMITTED.planned) as number;
    expect([page, Math.abs(line - printed) <= within]).toEqual([page, true]);
    expect(line).toBeCloseTo(call("CARBON.FUEL", [activity, factor]) as number, 6);
  });
  const sum = CALIFORNIA.reduce((all, { printed }) => all + printed, 0);
  const within = CALIFORNIA.reduce((all, line) => all + line.within, 0);
  expect(Math.abs(total("工业排放") - before - sum)).toBeLessThanOrEqual(within);
});

test("a town's whole inventory, entered as rows of one's own, gives its printed lines, sectors, parts and total", () => {
  const town = new Calculated([account, factorSheet({ ...shared, lines, name: "因子" })]);
  const entries: [sector: string, kind: string, line: InventoryLine][] = [
    ...BUILDINGS.map((line): [string, string, InventoryLine] => ["建筑", "直接", line]),
    ...ELECTRICITY.map((line): [string, string, InventoryLine] => ["建筑", "间接", line]),
    ...TRANSPORT.map((line): [string, string, InventoryLine] => ["交通", "直接", line]),
    ...WASTE.map((line): [string, string, InventoryLine] => ["废弃物处理", "直接", line]),
    ...COMPOST.map((line): [string, string, InventoryLine] => ["废弃物处理", "碳汇", line]),
    ...FARMING.map((line): [string, string, InventoryLine] => ["农业", "直接", line]),
  ];
  const { first, last } = ownLineRows(plan(PLAN));
  const own = last - first + 1;
  // More than the sheet has rows for: a person inserts the rest among them and copies the formulas down.
  const inserted = entries.length - own;
  town.insertCopies("碳账", first, inserted);
  town.setAll(
    entries.flatMap(([sector, kind, [group, item, amount, ownFactor]], index) =>
      enter(first + index, { sector, kind, group, item, planned: amount, ownFactor, factorUnit: "t" }),
    ),
  );
  const emitted = (index: number) => town.get("碳账", first + index, EMITTED.planned) as number;
  const summed = (name: string) =>
    town.get(
      "碳账",
      account.cells.findIndex((row) => row[COLUMN.item] === name) + inserted,
      EMITTED.planned,
    ) as number;
  const said = entries.map((_, index) => town.get("碳账", first + index, COLUMN.advice));
  expect(said.filter((text) => text !== "")).toEqual([]);

  const near = (value: number, printed: number, digits: number) =>
    expect([printed, Math.abs(value - printed) <= 0.5 * 10 ** -digits + 1e-6]).toEqual([printed, true]);
  near(summed("建筑排放"), PRINTED.stationary, 1);
  near(summed("交通排放"), PRINTED.transport, 1);
  near(summed("农业排放"), PRINTED.farming, 1);
  near(summed("废弃物处理排放") - summed("碳汇量"), PRINTED.waste, 1);
  near(summed("净排放（碳缺口）"), PRINTED.whole, 0);
  expect(summed("碳排放总量（直接＋间接）")).toBeCloseTo(
    summed("直接排放") + summed("间接排放（用电、用热）"),
    6,
  );
  for (const [entity, printed] of Object.entries(PRINTED.stationaryOf)) {
    const part = entries.reduce(
      (sum, [sector, , [whose]], index) => sum + (sector === "建筑" && whose === entity ? emitted(index) : 0),
      0,
    );
    near(part, printed, 1);
  }
  near(
    emitted(entries.findIndex(([, , [whose, what]]) => whose === "homes" && what === "heating oil")),
    PRINTED.heatingOil,
    0,
  );
});

test("a college's inventory, in a line of the list and in rows of its own whose factors are in kg, gives its printed sources, what is bought and its total", () => {
  const college = new Calculated([account, factorSheet({ ...shared, lines, name: "因子" })]);
  const { first, last } = ownLineRows(plan(PLAN));
  const inserted = COLLEGE.length - (last - first + 1);
  college.insertCopies("碳账", first, inserted);
  const power = rowOf("publicPower");
  college.setAll([
    ...enter(power, { unit: "kWh", planned: BOUGHT_POWER.amount, ownFactor: BOUGHT_POWER.kilograms }),
    ...COLLEGE.flatMap(({ item, unit, amount, kilograms, isBought }, index) =>
      enter(first + index, {
        sector: unit === "mile" ? "交通" : "建筑",
        kind: isBought ? "间接" : "直接",
        item,
        unit,
        planned: amount,
        ownFactor: kilograms,
        factorUnit: `kgCO2e/${unit}`,
      }),
    ),
  ]);
  const emitted = (row: number) => college.get("碳账", row, EMITTED.planned) as number;
  const rows = COLLEGE.map((_, index) => first + index);
  expect([power, ...rows].map((row) => college.get("碳账", row, COLUMN.advice))).toEqual(
    Array(COLLEGE.length + 1).fill(""),
  );
  expect(Math.round(emitted(power))).toBe(BOUGHT_POWER.printed);
  const bySource: Record<string, number> = {};
  COLLEGE.forEach(({ source: of }, index) => {
    bySource[of] = (bySource[of] ?? 0) + emitted(rows[index]!);
  });
  expect(
    Object.fromEntries(Object.entries(bySource).map(([of, tonnes]) => [of, Math.round(tonnes)])),
  ).toEqual(PRINTED_OF_COLLEGE.bySource);
  const summed = (name: string) =>
    emitted(account.cells.findIndex((row) => row[COLUMN.item] === name) + inserted);
  expect(Math.round(summed("间接排放（用电、用热）"))).toBe(PRINTED_OF_COLLEGE.bought);
  expect(Math.round(summed("碳排放总量（直接＋间接）"))).toBe(PRINTED_OF_COLLEGE.whole);
  expect(summed("建筑排放") + summed("交通排放")).toBeCloseTo(summed("碳排放总量（直接＋间接）"), 6);
});
