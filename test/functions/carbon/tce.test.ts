import "../customFunctions";
import "../plan/ready";
import fc from "fast-check";
import { amount, behavesAsColumn, expectClose, gives } from "../cases";
import { call } from "../formula";

// GB/T 2589-2020: kgce per kg, m³, kWh, MJ; here tce per t, 10^4 m³, 10^4 kWh, GJ.
gives([
  ['=CARBON.TCE(1, "原煤")', 0.7143],
  ['=CARBON.TCE(1, "coke")', 0.9714],
  ['=CARBON.TCE(1, "煤炭")', 0.7143],
  // Energy statistics: t and 10^4 m³
  [
    '=CARBON.TCE({1;1;1;1}, {"洗精煤";"石油焦（待核）";"炼厂干气";"LNG"})',
    [[0.9], [1.0918], [1.5714], [1.7572]],
  ],
  ['=CARBON.TCE({1;1;1}, {"气田天然气";"高炉煤气";"转炉煤气（待核）"})', [[12.143], [1.286], [2.714]]],
  ['=CARBON.TCE(1, "柴油")', 1.4571],
  ['=CARBON.TCE(1, "天然气")', 13.3],
  ['=CARBON.TCE(1, "电力")', 1.229],
  ['=CARBON.TCE(1, "heat")', 0.03412],
  ['=CARBON.TCE(1, "压缩空气")', 0.4],
  ["=CARBON.TCE(10, 0.3)", 3],
  ['=CARBON.TCE(-1, "原煤")', "#NUM!"],
  ["=CARBON.TCE(1, -1)", "#NUM!"],
  ['=CARBON.TCE("", "原煤")', "#N/A"],
  ['=CARBON.TCE(1, "")', "#N/A"],
  ['=CARBON.TCE(1, "新水")', "#VALUE!"], // unverified, so not offered
  ['=CARBON.TCE({1;2}, {"原煤";"焦炭";"原油"})', "#VALUE!"],
]);

test("TCE of electricity and heat agree: 10^4 kWh are 36 GJ", () => {
  const power = call("CARBON.TCE", [1, "电力"]) as number;
  const heat = call("CARBON.TCE", [36, "热力"]) as number;
  expect(Math.abs(power / heat - 1)).toBeLessThan(0.001); // the standard rounds both to four digits
});

test("TCE and ELECTRICITY of amounts as yearbooks give them have the units that their descriptions promise", () => {
  const inTenThousandTce = call("PLAN.CONVERT", [1, "亿kWh", "万tce"]) as number;
  expect(Math.abs((call("CARBON.TCE", [1, "电力"]) as number) / inTenThousandTce - 1)).toBeLessThan(0.001);
  // 1 亿kWh at 0.5306 kgCO2/kWh is 5.306 万t.
  expectClose((call("CARBON.ELECTRICITY", [1]) as number) * 10_000, 5.306);
});

test("TCE adds up: the standard coal of a sum is the sum of the standard coal", () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const of = (x: number) => call("CARBON.TCE", [x, "汽油"]) as number;
      expectClose(of(a + b), of(a) + of(b));
    }),
  );
});

behavesAsColumn("CARBON.TCE", fc.tuple(amount, fc.constantFrom("原煤", "natural gas", "电力", 1.2)));
