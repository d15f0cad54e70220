import { FACTOR_BASES, GRID, accountFactor, accountLines, gridFactors } from "../../src/catalogue/account";
import { quantityKinds } from "../../src/catalogue/computations";
import { LEVELS, SECTORS } from "../../src/catalogue/schema";

const all = accountLines("市");

test("every line has an id of its own, the unit of a quantity there is, and a base for its factor", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const off = all.filter(
    ({ quantity, unit }) =>
      !FACTOR_BASES[quantity] ||
      !quantityKinds.some(({ id, units }) => id === quantity && units.some((one) => one.unit === unit)),
  );
  expect(off.map(({ id }) => id)).toEqual([]);
});

test("no default rests on a figure that nobody could verify", () => {
  const factors = all.flatMap(({ factor }) =>
    factor === null || factor === GRID ? [] : [accountFactor(factor)],
  );
  expect(factors.filter(({ confidence }) => confidence === "unverified").map(({ id }) => id)).toEqual([]);
});

test("a line without a default says that a local factor is wanted", () => {
  expect(all.filter(({ factor, note }) => factor === null && note === null).map(({ id }) => id)).toEqual([]);
});

test("a local factor has limits wherever there is no default; of other processes nothing is ruled out", () => {
  const without = all.filter(({ factor, possible }) => factor === null && possible === null);
  expect(without.map(({ id }) => id)).toEqual(["otherProcess"]);
  expect(all.filter(({ factor, possible }) => factor !== null && possible !== null)).toEqual([]);
});

test("every level accounts for every sector", () => {
  for (const level of LEVELS) {
    const sectors = new Set(accountLines(level).map(({ sector }) => sector));
    expect([level, SECTORS.filter((sector) => !sectors.has(sector))]).toEqual([
      level,
      level === "乡镇" ? ["能源"] : [],
    ]);
  }
});

test("electricity is indirect wherever it is used, and only sinks are taken up", () => {
  for (const { quantity, kind, sector } of all) {
    if (quantity === "electricity" || quantity === "heat") expect(kind).toBe("indirect");
    expect(kind === "sink").toBe(sector === "生态空间");
  }
});

test("the grid has a factor for every region and year of the notices", () => {
  const { years, regions } = gridFactors();
  expect(years).toEqual([2021, 2022, 2023]);
  expect(regions).toHaveLength(38);
  expect(regions[0]).toEqual({ region: "全国", values: [0.5568, 0.5366, 0.5306] });
});
