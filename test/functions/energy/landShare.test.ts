import "../customFunctions";
import fc from "fast-check";
import { landShare } from "../../../src/functions/energy/landShare";
import { obeysTheLawsOfShares } from "../shareLaws";
import { behavesAsColumn, gives, part, positive } from "../cases";

gives([
  ["=ENERGY.LANDSHARE(340, 17000)", 0.02],
  ["=ENERGY.LANDSHARE(1, 0)", "#DIV/0!"],
  ["=ENERGY.LANDSHARE(-1, 2)", "#NUM!"],
  ['=ENERGY.LANDSHARE("", 2)', "#N/A"],
  ["=ENERGY.LANDSHARE(3, 2)", "#VALUE!"],
]);

behavesAsColumn(
  "ENERGY.LANDSHARE",
  fc.tuple(part, positive).map(([share, land]) => [share * land, land]),
);

obeysTheLawsOfShares("LANDSHARE", landShare);
