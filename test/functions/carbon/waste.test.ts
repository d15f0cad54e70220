import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives, part } from "../cases";
import { call } from "../formula";

gives([
  ['=CARBON.WASTE(1, "生活垃圾焚烧")', (0.4 * 0.4 * 0.95 * 44) / 12], // printed 0.5573
  ['=CARBON.WASTE(1, "hazardous incineration")', (0.5 * 0.9 * 0.995 * 44) / 12], // printed 1.6418
  ['=CARBON.WASTE(1000, "municipal incineration", 0.2, 0.39, 0.95)', 271.7],
  ['=CARBON.WASTE(1000, "英国填埋")', 497.24],
  ['=CARBON.WASTE(1000, "UK landfill of food waste")', 700.31],
  ["=CARBON.WASTE(10, 0.3)", 3],
  ['=CARBON.WASTE(-1, "英国填埋")', "#NUM!"],
  ['=CARBON.WASTE(1, "生活垃圾焚烧", 1.2)', "#NUM!"],
  ["=CARBON.WASTE(1, -1)", "#NUM!"],
  ['=CARBON.WASTE("", "英国填埋")', "#N/A"],
  ['=CARBON.WASTE(1, "填埋")', "#VALUE!"],
  ['=CARBON.WASTE(1, "英国填埋", 0.4)', "#VALUE!"],
  ["=CARBON.WASTE(1, 0.3, 0.4)", "#VALUE!"],
]);

test("incineration grows with each of its shares and never exceeds 44/12 of the waste", () => {
  fc.assert(
    fc.property(amount, part, part, part, (a, c, f, e) => {
      const of = (...shares: number[]) => call("CARBON.WASTE", [a, "生活垃圾焚烧", ...shares]) as number;
      expect(of(c, f, e)).toBeLessThanOrEqual((a * 44) / 12 + 1e-9);
      expect(of(c, f, e / 2)).toBeLessThanOrEqual(of(c, f, e));
      expectClose(of(c, f, e), of(f, c, e));
    }),
  );
});

behavesAsColumn("CARBON.WASTE", fc.tuple(amount, fc.constantFrom("生活垃圾焚烧", "UK landfill", 0.4)));

gives([
  ['=CARBON.WASTE(1000, "堆肥")', 4 * 28 + 0.24 * 265],
  ['=CARBON.WASTE(1000, "composting", , , , "AR4")', 4 * 25 + 0.24 * 298],
  ['=CARBON.WASTE({1000;1000}, {"厌氧消化";"堆肥"}, , , , "AR6")', [[0.8 * 27], [4 * 27 + 0.24 * 273]]],
  ['=CARBON.WASTE(1000, "堆肥", 0.4)', "#VALUE!"],
  ['=CARBON.WASTE(1000, "堆肥", , , , 28)', "#VALUE!"], // a number says nothing of the other gas
  ['=CARBON.WASTE(1000, "生活垃圾焚烧", , , , "AR4")', "#VALUE!"],
]);

// IPCC 2006 Volume 5, Table 4.1, and EIB Project Carbon Footprint Methodologies 11.1, method 13: kg of each gas a tonne of wet waste.
test.each([
  ["composting", 4, 0.24],
  ["anaerobic digestion", 0.8, 0],
])("WASTE by %s gives the two gases that IPCC and EIB print", (treatment, methane, nitrousOxide) => {
  expect(gasesOf(treatment)).toEqual([methane, nitrousOxide]);
});

// ClimateView, Transition Element Framework, parameter emission_factor_solid_waste_composting_tonne_to_co2e: 179,520 g a tonne, which is methane by
// AR6 (27) and nitrous oxide by AR4 (298); the function takes both by one report.
test("WASTE by composting gives the gases of which a published framework makes its CO2e", () => {
  const [methane, nitrousOxide] = gasesOf("composting");
  expectClose(methane! * 27 + nitrousOxide! * 298, 179.52);
});

// Metropolitan Council, Minnesota, organics_MN_allyrs: tonnes of organics, methane and nitrous oxide [t] as printed. It takes 10 and 0.6 kg a
// tonne, table 4.1's factors of dry matter, so that its tonnes are dry ones: 2.5 wet tonnes each at the table's moisture of 60 %.
test.each([
  ["Anoka 2005", 2623.1156038626, 26.231156038626, 1.57386936231756],
  ["Hennepin 2020", 177_888.04129712, 1778.8804129712003, 106.732824778272],
  ["Hennepin 2022", 152_689.17077414002, 1526.8917077414003, 91.613502464484],
])("WASTE by composting gives both gases of the inventory of %s", (_, dry, methane, nitrousOxide) => {
  for (const [report, ch4, n2o] of [
    ["AR4", 25, 298],
    ["AR6", 27, 273],
  ] as const)
    expectClose(
      call("CARBON.WASTE", [dry * 2.5, "composting", null, null, null, report]),
      methane * ch4 + nitrousOxide * n2o,
    );
});

// The same inventory, incineration_MN_allyrs: 40 % carbon, 40 % of it fossil, 95 % burnt, which it takes for IPCC's defaults.
test.each([["Anoka 2005", 117_048.0867984582, 65_234.80037567405]])(
  "WASTE by incineration gives the fossil CO2 of the inventory of %s",
  (_, tonnes, co2) => {
    expectClose(call("CARBON.WASTE", [tonnes, "waste-to-energy"]), co2);
  },
);

gives([
  ['=CARBON.WASTE(1000, "food waste composting")', 4 * 28 + 0.24 * 265],
  ['=CARBON.WASTE(1000, "anaerobic digestion of organic waste")', 0.8 * 28],
  ['=CARBON.WASTE(1000, "garden waste incineration")', "#VALUE!"], // no default of its carbon
  ['=CARBON.WASTE(1000, "landfill of food waste")', "#VALUE!"],
  // IPCC 2006 Volume 5, table 5.2: clinical waste, for which there is no default, and sewage sludge, of which no carbon is fossil
  ['=CARBON.WASTE(100, "医疗废物焚烧", 0.6, 0.4, 1)', (100 * 0.6 * 0.4 * 44) / 12],
  [
    '=CARBON.WASTE({100;100}, {"incineration of sewage sludge";"生活垃圾焚烧"}, 0.45, {0;0.4}, 1)',
    [[0], [66]],
  ],
  ['=CARBON.WASTE(100, "医疗废物焚烧", 0.6, 0.4)', "#VALUE!"],
  ['=CARBON.WASTE(100, "医疗废物焚烧", 0.6, 1.4, 1)', "#NUM!"],
  ['=CARBON.WASTE(100, "医疗废物填埋", 0.6, 0.4, 1)', "#VALUE!"],
  ['=CARBON.WASTE(100, "堆肥", 0.6, 0.4, 1)', "#VALUE!"],
]);

/** Methane and nitrous oxide of a thousand tonnes [t]: two reports with different potentials are two equations for the two gases. */
function gasesOf(treatment: string): number[] {
  const by = (report: string) => call("CARBON.WASTE", [1000, treatment, null, null, null, report]) as number;
  const n2o = (by("AR4") - (by("AR5") * 25) / 28) / (298 - (265 * 25) / 28);
  return [(by("AR5") - 265 * n2o) / 28, n2o].map((tonnes) => Number(tonnes.toFixed(9)));
}
