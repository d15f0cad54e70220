import fc from "fast-check";
import { indicator, indicators, plan } from "../../../src/catalogue";
import {
  computationOf,
  computations,
  input,
  inputsFor,
  operandsOf,
  quantityKinds,
  unitsOf,
} from "../../../src/catalogue/computations";
import { COLUMN, YEARS, type Year } from "../../../src/sheets/data/dataColumns";
import { computedRows, dataSheet } from "../../../src/sheets/data/dataSheet";
import { Calculated } from "../evaluate";
import { call } from "../../functions/formula";

const all = indicators.filter(({ id }) => computationOf(id));
const none = { current: null, near: null, planned: null };
const describeData = (chosen = all, language: "zh" | "en" = "zh") =>
  dataSheet({ plan: plan("市-总体规划"), indicators: chosen, language, name: "数据", years: none });

const FEW = [
  "carbon-per-capita",
  "carbon-gap",
  "carbon-intensity",
  "bus-network-density",
  "green-travel-share",
].map(indicator);

function open(chosen = FEW, language: "zh" | "en" = "zh") {
  const sheet = describeData(chosen, language);
  const calculated = new Calculated([sheet]);
  const rowOf = (code: string) => sheet.cells.findIndex((row) => row[COLUMN.code] === code);
  const at = (code: string, column: number, row = rowOf(code)) => calculated.get("数据", row, column);
  const enter = (code: string, column: number, value: string | number | boolean | null) =>
    calculated.set("数据", rowOf(code), column, value);
  return {
    sheet,
    rowOf,
    at,
    enter,
    give: (figures: Record<string, number>, year: Year = "planned") =>
      calculated.setAll(
        Object.entries(figures).map(([code, value]) => ({
          sheet: "数据",
          row: rowOf(code),
          column: COLUMN[year],
          value,
        })),
      ),
    value: (code: string, year: Year = "planned") => at(code, COLUMN[year]),
    missing: (code: string) => at(code, COLUMN.department),
    formula: (code: string) => sheet.cells[rowOf(code)]![COLUMN.remarks],
  };
}

describe("the sheet of data", () => {
  test("has every input of the plan's indicators once, and every indicator that can be computed", () => {
    const codes = describeData().cells.map((row) => row[COLUMN.code]);
    for (const { id } of inputsFor(all.map(({ id }) => id)))
      expect(codes.filter((code) => code === id)).toHaveLength(1);
    const rows = computedRows(all);
    for (const { id } of all) expect(codes[rows.get(id)!]).toBe(id);
  });

  test("is rectangular, and everything on it lies within its cells", () => {
    const { cells, looks, grids, flags, validations } = describeData();
    expect(cells.every((row) => row.length === cells[0]!.length)).toBe(true);
    for (const { row, column, rows, columns } of [
      ...[...looks, ...flags, ...validations].map(({ area }) => area),
      ...grids,
    ]) {
      expect(row + rows).toBeLessThanOrEqual(cells.length);
      expect(column + columns).toBeLessThanOrEqual(cells[0]!.length);
    }
  });

  test("gives nothing and no error before anything is filled in, and names what is missing", () => {
    const page = open(all);
    for (const { id } of all) {
      for (const year of YEARS) expect([id, page.value(id, year)]).toEqual([id, ""]);
      expect(page.missing(id)).not.toBe("");
    }
    expect(page.missing("carbon-per-capita")).toBe("二氧化碳排放量、常住人口");
    expect(page.missing("bus-network-density")).toBe("口径未选");
  });
});

describe("an indicator", () => {
  test("follows for each year from the figures of that year", () => {
    const page = open();
    page.give({ emissions: 1200, population: 300 }, "current");
    page.give({ emissions: 900, population: 300 });
    expect([page.value("carbon-per-capita", "current"), page.value("carbon-per-capita", "near")]).toEqual([
      4,
      "",
    ]);
    expect(page.value("carbon-per-capita")).toBe(3);
    expect(page.missing("carbon-per-capita")).toBe("");
  });

  test("names an input that has figures for fewer years than the others, and a divisor of 0", () => {
    const page = open();
    page.give({ emissions: 1200, population: 300 }, "current");
    page.give({ emissions: 900 });
    expect(page.missing("carbon-per-capita")).toBe("常住人口");
    page.give({ population: 0 });
    expect([page.value("carbon-per-capita"), page.missing("carbon-per-capita")]).toEqual(["", "除数为 0"]);
  });

  test("takes an explicit 0 for a value, and a blank for none", () => {
    const page = open();
    page.give({ emissions: 0, sinks: 12 });
    expect(page.value("carbon-gap")).toBe(-120000);
    page.enter("emissions", COLUMN.planned, null);
    expect(page.value("carbon-gap")).toBe("");
  });

  test("comes out the same in whatever unit the figures are given", () => {
    const page = open();
    page.give({ emissions: 1200, gdp: 4000 });
    const before = page.value("carbon-intensity");
    page.enter("emissions", COLUMN.unit, "tCO2");
    page.enter("emissions", COLUMN.planned, 12_000_000);
    page.enter("gdp", COLUMN.unit, "万元");
    page.enter("gdp", COLUMN.planned, 40_000_000);
    expect(page.value("carbon-intensity")).toBeCloseTo(before as number, 12);
    expect(before).toBe(0.3);
  });

  test("says in words what is wrong with a figure or a unit, in its row and above the table", () => {
    const page = open();
    const above = () => page.at("", 0, 2);
    page.enter("emissions", COLUMN.planned, -5);
    expect(page.at("emissions", COLUMN.convertedPlanned)).toBe("数据异常：应为不小于 0 的数值，不带单位");
    page.enter("emissions", COLUMN.planned, 5);
    page.enter("emissions", COLUMN.unit, "斤");
    expect(page.at("emissions", COLUMN.convertedPlanned)).toBe("数据异常：单位不在列表中");
    expect(above()).toContain("需要核对的 1 格");
    page.enter("emissions", COLUMN.unit, "万tCO2");
    expect([page.at("emissions", COLUMN.convertedPlanned), above()]).toEqual([
      5,
      expect.not.stringContaining("需要核对"),
    ]);
  });

  test.each([
    ["zh", "数据异常：规划值应在 0 到 100 之间，请核对所用的数据和单位", "需要核对的 1 项指标"],
    [
      "en",
      "Invalid: Planned value must lie between 0 and 100; check the figures it is made of, and their units",
      "to be looked at: 1 computed",
    ],
  ] as const)("that comes to 150%% is told in its row and above the table (%s)", (language, words, above) => {
    const page = open(FEW, language);
    page.give({ greenTrips: 40, trips: 50 }, "current");
    page.give({ greenTrips: 75, trips: 50 });
    expect(page.value("green-travel-share")).toBe(150);
    expect(page.missing("green-travel-share")).toBe(words);
    expect(page.at("", 0, 2)).toContain(above);
    page.give({ greenTrips: 50, trips: 50 });
    expect(page.missing("green-travel-share")).toBe("");
    expect(page.at("", 0, 2)).not.toContain(above);
  });

  test.each([
    ["text", "约20"],
    ["a negative figure", -5],
    ["TRUE", true],
  ])("is not computed from %s", (_, entry) => {
    const page = open();
    page.give({ population: 300 });
    page.enter("emissions", COLUMN.planned, entry);
    expect([page.value("carbon-per-capita"), page.missing("carbon-per-capita")]).toEqual([
      "",
      "二氧化碳排放量",
    ]);
  });

  test("is not computed from a figure whose unit does not fit", () => {
    const page = open();
    page.give({ emissions: 1200, population: 300 });
    page.enter("emissions", COLUMN.unit, "亩");
    expect(page.value("carbon-per-capita")).toBe("");
  });

  test("waits for the choice of its base, and follows it", () => {
    const page = open();
    page.give({ busRoads: 300, builtUpArea: 100, plannedArea: 150 });
    expect(page.value("bus-network-density")).toBe("");
    page.enter("bus-network-density", COLUMN.source, "以建成区为底");
    expect([page.value("bus-network-density"), page.missing("bus-network-density")]).toEqual([3, ""]);
    page.enter("bus-network-density", COLUMN.source, "以规划区为底");
    expect(page.value("bus-network-density")).toBe(2);
  });

  test("marks the figures that can't be, beside the words for them", () => {
    const { flags } = open().sheet;
    const row = open().rowOf("carbon-per-capita");
    const [rule] = flags.filter(({ area }) => area.row <= row && row < area.row + area.rows);
    expect(rule).toMatchObject({ look: "invalid", area: { column: COLUMN.current } });
  });

  test("shows how it is reckoned in the words of the inputs", () => {
    const page = open();
    expect(page.formula("green-travel-share")).toBe("绿色出行次数 ÷ 全部出行次数 × 100%");
    expect(open(FEW, "en").formula("carbon-gap")).toBe("CO₂ emissions − CO₂ taken up by sinks");
  });
});

const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });

test("every indicator equals what its inputs make of it in base units, whatever units they are given in", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...computations),
      fc.infiniteStream(amount),
      fc.infiniteStream(fc.nat(5)),
      (one, amounts, picks) => {
        const page = open([indicator(one.indicator)]);
        const { alternatives } = one;
        const chosen = alternatives[picks.next().value! % alternatives.length]!;
        if (chosen.name) page.enter(one.indicator, COLUMN.source, chosen.name.zh);
        const inBase = new Map<string, number>();
        for (const id of operandsOf(chosen.expression)) {
          const units = unitsOf(input(id));
          const { unit } = units[picks.next().value! % units.length]!;
          const figure = amounts.next().value!;
          page.enter(id, COLUMN.unit, unit);
          page.enter(id, COLUMN.planned, figure);
          const own = quantityKinds.find((kind) => kind.id === input(id).quantity)!.units;
          const ratioOf = (name: string) => own.find((each) => each.unit === name)!.ratio;
          const [n, d] = ratioOf(unit);
          const [m, e] = ratioOf(input(id).unit);
          inBase.set(id, (figure * n * e) / (d * m));
        }
        const names = [...inBase.keys()];
        const reckon = new Function("SQRT", "PI", ...names, `return ${chosen.expression}`);
        const right =
          (reckon(Math.sqrt, () => Math.PI, ...inBase.values()) * chosen.scale[0]) / chosen.scale[1];
        const got = page.value(one.indicator) as number;
        // A difference of large numbers keeps no more digits than they have.
        const size = Math.max(
          Math.abs(right),
          ...(/ - /.test(chosen.expression)
            ? [...inBase.values()].map((v) => (v * chosen.scale[0]) / chosen.scale[1])
            : [0]),
        );
        expect(Math.abs(got - right)).toBeLessThanOrEqual(1e-9 * size);
      },
    ),
    { numRuns: 150 },
  );
});

/** How the cell function of an indicator is called with what stands on the sheet, in the units that it asks for. */
const CALLS: Record<string, (of: (id: string, unit: string) => number) => unknown> = {
  "carbon-gap": (of) => call("CARBON.BALANCE", [of("emissions", "tCO2"), of("sinks", "tCO2")]),
  "carbon-intensity": (of) => call("CARBON.INTENSITY", [of("emissions", "tCO2"), of("gdp", "万元")]),
  "gdp-carbon-intensity": (of) => call("CARBON.INTENSITY", [of("emissions", "tCO2"), of("gdp", "万元")]),
  "carbon-per-area": (of) => call("CARBON.PERAREA", [of("emissions", "tCO2"), of("territory", "km²")]),
  "carbon-per-capita": (of) => call("CARBON.PERCAPITA", [of("emissions", "tCO2"), of("population", "人")]),
  "community-carbon-per-capita": (of) =>
    call("CARBON.PERCAPITA", [of("communityEmissions", "tCO2"), of("communityPopulation", "人")]),
  "industrial-carbon-per-mu": (of) =>
    call("CARBON.PERMU", [of("industrialEmissions", "tCO2"), of("industrialLand", "hm²")]),
  "industrial-carbon-per-area": (of) =>
    call("CARBON.PERMU", [of("industrialEmissions", "tCO2"), of("industrialLand", "hm²")]),
  "industrial-value-added-carbon-intensity": (of) =>
    call("CARBON.INTENSITY", [of("industrialEmissions", "tCO2"), of("industrialValueAdded", "万元")]),
  "compactness-index": (of) =>
    call("LAND.COMPACTNESS", [of("outlineArea", "km²"), of("outlineLength", "km")]),
  "park-green-per-capita": (of) =>
    call("GREEN.PERCAPITA", [of("parkArea", "hm²"), of("urbanPopulation", "万人")]),
  "road-network-density": (of) => call("TRANSIT.DENSITY", [of("roads", "km"), of("builtUpArea", "km²")]),
  "floor-area-ratio": (of) => call("LAND.FAR", [of("floorAboveGround", "m²"), of("plotArea", "m²")]),
  "building-density": (of) => call("LAND.COVERAGE", [of("footprint", "m²"), of("plotArea", "m²")]),
  "jobs-housing-ratio": (of) =>
    call("TRANSIT.JOBSHOUSING", [of("jobs", "个"), of("employedResidents", "人")]),
  "intercity-commute-efficiency": (of) =>
    call("TRANSIT.COMMUTEEFFICIENCY", [of("trainTime", "min"), of("doorTime", "min")]),
  "multimodal-share": (of) => call("TRANSIT.MULTIMODAL", [of("multimodalFreight", "t"), of("freight", "t")]),
  "reclaimed-water-rate": (of) =>
    call("WASTE.REUSE", [of("reclaimedWater", "万m³"), of("sewageTreated", "万m³")]),
  "rooftop-solar-coverage": (of) => call("ENERGY.ROOFPV", [of("roofPv", "m²"), of("usableRoof", "m²")]),
  "new-energy-land-share": (of) =>
    call("ENERGY.LANDSHARE", [of("newEnergyLand", "km²"), of("territory", "km²")]),
  "tree-shrub-share": (of) => call("GREEN.TREESHRUB", [of("treesAndShrubs", "m²"), of("greenLand", "m²")]),
  "mixed-use-block-share": (of) => call("LAND.MIXEDBLOCKS", [of("mixedBlocks", "个"), of("blocks", "个")]),
  "stop-800m-coverage": (of) =>
    call("TRANSIT.COVERAGE", [of("peopleAndJobsIn800m", "人"), of("peopleAndJobs", "人")]),
};

test("the sheet gives what the cell function gives", () => {
  const page = open(Object.keys(CALLS).map(indicator));
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(CALLS)),
      fc.tuple(amount, amount).map((pair) => [...pair].sort((a, b) => a - b)),
      (id, [smaller, larger]) => {
        const [first, second] = operandsOf(computationOf(id)!.alternatives[0]!.expression) as [
          string,
          string,
        ];
        // Of a whole the part is the smaller; nothing else hangs on which is which.
        const figures: Record<string, number> = { [first]: smaller!, [second]: larger! };
        for (const each of [first, second]) page.enter(each, COLUMN.unit, input(each).unit);
        page.give(figures);
        const of = (each: string, unit: string) => {
          const ratio = unitsOf(input(each)).find((one) => one.unit === unit)!.ratio;
          return (figures[each]! * ratio[1]) / ratio[0];
        };
        const result = CALLS[id]!(of);
        if (typeof result !== "number") return;
        // A function gives a share as a part of one, which Excel shows as a percentage.
        const expected = indicator(id).unit === "%" ? result * 100 : result;
        expect(Math.abs((page.value(id) as number) - expected)).toBeLessThanOrEqual(
          1e-9 * Math.max(1e-9, Math.abs(expected), id === "carbon-gap" ? larger! * 1e4 : 0),
        );
      },
    ),
    { numRuns: 150 },
  );
});
