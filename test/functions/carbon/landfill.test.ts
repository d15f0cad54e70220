import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives, part } from "../cases";
import { call } from "../formula";

gives([
  ['=CARBON.LANDFILL(1000, 0.15, "managed", , 1)', 1000 * 0.15 * 0.5 * 0.5 * (16 / 12) * 0.9],
  ['=CARBON.LANDFILL(1000, 0.15, "卫生填埋场", , 1, 0)', 50],
  ['=CARBON.LANDFILL(1000, 0.15, "deep", , "AR4")', 50 * 0.8 * 25],
  ['=CARBON.LANDFILL(1000, 0.15, "浅埋", , "AR6")', 50 * 0.4 * 27],
  ['=CARBON.LANDFILL(1000, 0.15, "semi-aerobic", , 1)', 50 * 0.5 * 0.9],
  ['=CARBON.LANDFILL(1000, 0.15, "managed", 20, 1)', 30 * 0.9],
  ["=CARBON.LANDFILL(1000, 0.15, 1, , 1, 0.1, 0.77, 0.6)", 1000 * 0.15 * 0.77 * 0.6 * (16 / 12) * 0.9],
  ['=CARBON.LANDFILL(1000, 0.15, "managed", 60)', "#NUM!"], // more recovered than arises
  ['=CARBON.LANDFILL(-1, 0.15, "managed")', "#NUM!"],
  ["=CARBON.LANDFILL(1, 0.15, 1.1)", "#NUM!"],
  ['=CARBON.LANDFILL(1, 0.15, "managed", , , 10)', "#NUM!"], // 10 % is 0.1
  ['=CARBON.LANDFILL("", 0.15, "managed")', "#N/A"],
  ['=CARBON.LANDFILL(1, 0.15, "")', "#N/A"],
  ['=CARBON.LANDFILL(1, 15, "managed")', "#VALUE!"], // 15 % is 0.15
  ['=CARBON.LANDFILL(1, 0.15, "填埋")', "#VALUE!"],
  ['=CARBON.LANDFILL(1, 0.15, "managed", , "AR9")', "#VALUE!"],
]);

// US EPA, AP-42 2.4 and 40 CFR 98 subpart HH: waste with DOC 0.20 has a potential of 100 m³ of methane a tonne (0.667 kg/m³ at 20 °C).
test("LANDFILL gives EPA's potential of bulk waste", () => {
  const tonnes = call("CARBON.LANDFILL", [1, 0.2, 1, null, 1]) as number;
  expect(Math.round((tonnes * 1000) / 0.667)).toBe(100);
});

test("LANDFILL is the mass balance of carbon: with nothing recovered or oxidised half of what decays is methane", () => {
  fc.assert(
    fc.property(amount, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (tonnes, doc) => {
      expectClose(call("CARBON.LANDFILL", [tonnes, doc, 1, null, 1, 0, 1, 1]), (tonnes * doc * 16) / 12);
    }),
  );
});

behavesAsColumn(
  "CARBON.LANDFILL",
  fc.tuple(
    amount,
    fc.double({ min: 0.01, max: 0.5, noNaN: true }),
    fc.oneof(part, fc.constantFrom("managed", "浅埋")),
  ),
);

// IPCC Waste Model, the spreadsheet of IPCC 2006 Volume 5 with its example filled in: the same waste every year [Gg] at a site of mixed kind
// (MCF), "decomposable DOC deposited" [Gg]; as methane it is that by F and 16/12.
test.each([
  ["food", 636.944, 0.15, 0.705, 33.678414],
  ["paper", 723.8, 0.4, 0.705, 102.0558],
  ["wood", 289.52, 0.43, 0.705, 43.883994],
  ["industry", 500, 0.15, 0.715, 26.8125],
])(
  "LANDFILL of the example's %s is what IPCC's model deposits as decomposable carbon",
  (_, gg, doc, mcf, carbon) => {
    expectClose(call("CARBON.LANDFILL", [gg, doc, mcf, null, 1]), (carbon * 0.5 * 16) / 12);
  },
);

test("LANDFILL is what IPCC's decay over 80 years of the same waste arrives at: 22.45226761 Gg of methane a year", () => {
  const balance = call("CARBON.LANDFILL", [636.944, 0.15, 0.705, null, 1]) as number;
  expect(Math.abs(22.452267611157513 / balance - 1)).toBeLessThan(1e-6);
});

// Metropolitan Council, Minnesota, landfill_MN_allyrs: managed semi-aerobic sites, DOC of 15.545 % by its composition of waste, DOCf 0.6.
test.each([
  ["Anoka 2005", 52_266.9589153404, 1462.48177741014],
  ["Anoka 2006", 62_212.116777148796, 1740.7572395414006],
])("LANDFILL gives the methane of the inventory of %s", (_, tonnes, methane) => {
  expectClose(call("CARBON.LANDFILL", [tonnes, 0.15545, "semi-aerobic", null, 1, null, 0.6]), methane);
});
