import "../customFunctions";
import fc from "fast-check";
import { roofPv } from "../../../src/functions/energy/roofPv";
import { obeysTheLawsOfShares } from "../shareLaws";
import { behavesAsColumn, gives, part, positive } from "../cases";

gives([
  ["=ENERGY.ROOFPV(5200, 8000)", 0.65],
  ["=ENERGY.ROOFPV(1, 0)", "#DIV/0!"],
  ["=ENERGY.ROOFPV(1, -2)", "#NUM!"],
  ['=ENERGY.ROOFPV(1, "")', "#N/A"],
  ["=ENERGY.ROOFPV(9000, 8000)", "#VALUE!"],
]);

behavesAsColumn(
  "ENERGY.ROOFPV",
  fc.tuple(part, positive).map(([share, roof]) => [share * roof, roof]),
);

obeysTheLawsOfShares("ROOFPV", roofPv);
