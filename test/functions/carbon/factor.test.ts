import "../customFunctions";
import { readFactors } from "../../../tools/factors";
import { expectClose, gives } from "../cases";
import { call } from "../formula";
import { message } from "../customFunctions";
import { factor } from "../../../src/functions/carbon/factor";
import { exactValue } from "../../../tools/factors";

gives([
  ['=CARBON.FACTOR("电力", 2022, "浙江")', 0.5153],
  ['=CARBON.FACTOR("grid", 2022, , "ETS")', 0.5703],
  ['=CARBON.FACTOR("electricity")', 0.5306],
  ['=CARBON.FACTOR("grid.fossil", 2021)', 0.8426],
  ['=CARBON.FACTOR("热力")', 0.11],
  ['=CARBON.FACTOR("燃料.汽油")', 2.92505598],
  ['=CARBON.FACTOR("标准煤.raw coal")', 0.7143],
  ['=CARBON.FACTOR("蓝碳.红树林")', 226],
  ['=CARBON.FACTOR("客运.英国地铁", 2024)', 0.0278],
  ['=CARBON.FACTOR("uk.bus", 2024, "英国")', 0.10846],
  ['=CARBON.FACTOR("GWP.CH4")', 28],
  ['=CARBON.FACTOR("电力", 2019)', "#N/A"],
  ['=CARBON.FACTOR("电力", , "西藏")', "#N/A"],
  ['=CARBON.FACTOR("gwp.ch4", 2020)', "#N/A"],
  ['=CARBON.FACTOR("没有的")', "#N/A"],
  ['=CARBON.FACTOR("constructor")', "#N/A"],
  ['=CARBON.FACTOR("燃料.汽油", "#REF!")', "#REF!"],
  ['=CARBON.FACTOR("")', "#N/A"],
  ['=CARBON.FACTOR("#REF!")', "#REF!"],
  ['=CARBON.FACTOR({"电力";"";"电力"}, {2022;"";2022}, , {"ETS";"";"ETS"})', [[0.5703], [""], [0.5703]]],
  ['=CARBON.FACTOR("燃料.汽油", , , "ETS")', "#VALUE!"],
  ['=CARBON.FACTOR("电力", , "火星")', "#VALUE!"],
  ['=CARBON.FACTOR({"电力";"热力"}, {2021;2022;2023})', "#VALUE!"],
  ['=CARBON.FACTOR({"电力";"没有的"})', [[0.5306], ["#N/A"]]],
]);

test("FACTOR names the years there are", () => {
  expect(message(() => factor([["电力"]], [[2019]]))).toContain("2021、2022、2023");
});

test("FACTOR gives every factor of the library by its key, region and year", () => {
  for (const entry of readFactors()) {
    const region = entry.id.split("/").length === 3 ? entry.region : null;
    const year = /\/\d{4}$/.test(entry.id) ? entry.year : null;
    expectClose(call("CARBON.FACTOR", [entry.key, year, region]), exactValue(entry));
  }
});
