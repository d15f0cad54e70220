import "../customFunctions";
import fc from "fast-check";
import { call } from "../formula";
import { renewableShare } from "../../../src/functions/energy/renewableShare";
import { obeysTheLawsOfShares } from "../shareLaws";
import { behavesAsColumn, gives, part, positive } from "../cases";

gives([
  ["=ENERGY.RENEWABLESHARE(30, 120)", 0.25],
  ["=ENERGY.RENEWABLESHARE(0, 120)", 0],
  ["=ENERGY.RENEWABLESHARE(120, 120)", 1],
  ["=ENERGY.RENEWABLESHARE(1, 0)", "#DIV/0!"],
  ["=ENERGY.RENEWABLESHARE(-1, 5)", "#NUM!"],
  ['=ENERGY.RENEWABLESHARE("", 5)', "#N/A"],
  ["=ENERGY.RENEWABLESHARE(6, 5)", "#VALUE!"],
  ["=ENERGY.RENEWABLESHARE({1;2}, {1;2;3})", "#VALUE!"],
]);

const row = fc.tuple(part, positive).map(([share, total]) => [share * total, total]);
test("RENEWABLESHARE gives the published shares of the United States in 2022, which depend on how electricity is converted", () => {
  // US Energy Information Administration, FAQ 92 (2023-09-28), quadrillion Btu: captured energy and fossil fuel equivalency.
  const percent = (renewable: number, total: number) =>
    ((call("ENERGY.RENEWABLESHARE", [renewable, total]) as number) * 100).toFixed(1);
  expect(percent(8.088, 94.793)).toBe("8.5");
  expect(percent(13.074, 99.979)).toBe("13.1");
});

behavesAsColumn("ENERGY.RENEWABLESHARE", row);

obeysTheLawsOfShares("RENEWABLESHARE", renewableShare);
