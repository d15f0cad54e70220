import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, expectClose, gives } from "../cases";
import { call } from "../formula";

// Zhang Chunhua et al. 2018 (doi:10.5846/stxb201703280535), table 1: biomass [t/hm²] = a × volume + b, half of it carbon.
test.each([
  ["落叶松", 0.6079, 17.062], ["油松", 0.7709, 8.8631], ["柏木", 0.4904, 30.427], ["栎类", 0.7848, 16.715],
  ["硬软阔类", 0.8918, 28.441], ["杨树", 0.6251, 11.462], ["针叶混", 0.7442, 26.806], ["阔叶混", 0.7393, 43.21],
  ["针阔混", 0.4385, 52.905], ["杂木", 0.7564, 8.3103],
])("FOREST of %s follows the printed equation", (stand, a, b) => {
  for (const volume of [0, 100]) {
    expectClose(call("CARBON.FOREST", [1, volume, stand, null, null, 1, "碳"]), a * volume + b);
    expectClose(call("CARBON.FOREST", [1, volume, stand, null, null, null, "碳"]), (a * volume + b) / 2);
  }
}); // prettier-ignore

gives([
  // Zhang 2018 (doi:10.5846/stxb201703280535), Table 1: Chinese pine B = 0.7709 V + 8.8631
  ['=CARBON.FOREST(100, 80, "油松", , , , "C")', (0.7709 * 80 + 8.8631) * 0.5 * 100],
  ['=CARBON.FOREST(1, 0, "栎类", , , 1, "C")', 16.715],
  ['=CARBON.FOREST(1, 100, "poplar", , , 0.47, "C")', (62.51 + 11.462) * 0.47],
  ['=CARBON.FOREST(100, 80, "油松", 90, 5, , "C")', (0.7709 * 10 * 0.5 * 100) / 5],
  ['=CARBON.FOREST(100, 90, "油松", 80, 5, , "C")', -(0.7709 * 10 * 0.5 * 100) / 5],
  ['=CARBON.FOREST(100, 80, "油松", 90, 0)', "#DIV/0!"],
  ['=CARBON.FOREST(-1, 80, "油松")', "#NUM!"],
  ['=CARBON.FOREST(1, 80, "油松", , , 1.2)', "#NUM!"],
  ['=CARBON.FOREST(1, "", "油松")', "#N/A"],
  ['=CARBON.FOREST(1, 80, "油松", 90, 2030)', "#VALUE!"], // a year for a number of years
  ['=CARBON.FOREST(1, 80, "竹林")', "#VALUE!"],
  ['=CARBON.FOREST(1, 80, "油松", 90)', "#VALUE!"],
  ["=CARBON.FOREST(1, 80, -0.5)", "#NUM!"],
  ["=CARBON.FOREST(1, 80, 0)", "#N/A"], // a blank cell, as desktop Excel may hand it over
  ['=CARBON.FOREST(1, 80, "油松", , , , , 5)', "#VALUE!"], // a stand by name has its constant
  ['=CARBON.FOREST(1, 80, "油松", , 5)', "#VALUE!"],
]);

// Li Yuanyuan et al., Kanas nature reserve (ChinaXiv:201910.00020), tables 3 and 4: regressions by species, area [hm²], growing stock [m³]
// and carbon density [t/hm²] of two surveys. The slopes are printed to 0.001.
test.each([
  ["larch, 2009", 0.592, 2.17, 23524.69, 4281723, 54.96], ["larch, 2014", 0.592, 2.17, 23888.72, 4258640.44, 53.86],
  ["Siberian pine, 2009", 0.444, 6.345, 6737.47, 1043189, 37.54], ["Siberian pine, 2014", 0.444, 6.345, 7056.72, 1080808, 37.17],
  ["birch, 2009", 0.903, -5.588, 3467.84, 599061, 75.2], ["birch, 2014", 0.903, -5.588, 3397.78, 590763.1, 75.7],
])("FOREST by a regression of one's own gives the published density of %s", (_, a, b, area, stock, printed) => {
  const density = call("CARBON.FOREST", [1, stock / area, a, null, null, 0.5, "碳", b]) as number;
  expect(Math.abs(density - printed)).toBeLessThan(0.005 + 0.0005 * (stock / area) * 0.5);
}); // prettier-ignore

test("FOREST of a conversion factor alone is growing stock times the factor, as with wood density and expansion", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 500, noNaN: true }),
      fc.double({ min: 0.1, max: 2, noNaN: true }),
      (stock, k) => {
        expectClose(call("CARBON.FOREST", [10, stock, k, null, null, 0.47, "C"]), 10 * stock * k * 0.47);
        expectClose(
          call("CARBON.FOREST", [10, stock, k, null, null, 0.47, "C", 20]),
          10 * (stock * k + 20) * 0.47,
        );
      },
    ),
  );
});

const volume = fc.double({ min: 0, max: 500, noNaN: true });

test("the sink is the difference of the two stocks over the years", () => {
  fc.assert(
    fc.property(volume, volume, fc.integer({ min: 1, max: 20 }), (v1, v2, years) => {
      const stock = (v: number) => call("CARBON.FOREST", [50, v, "杨树"]) as number;
      expectClose(call("CARBON.FOREST", [50, v1, "杨树", v2, years]), (stock(v2) - stock(v1)) / years);
    }),
  );
});

behavesAsColumn("CARBON.FOREST", fc.tuple(volume, volume, fc.constantFrom("larch", "阔叶混", "杂木")));

gives([
  ['=CARBON.FOREST(100, 120, "生物量", , , 0.47, "碳")', 5640],
  ['=CARBON.FOREST(100, 120, "biomass", 130, 5, 0.5, "C")', 100],
  ['=CARBON.FOREST(100, 120, "biomass", , , , , 5)', "#VALUE!"],
]);
