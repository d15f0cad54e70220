import "../customFunctions";
import fc from "fast-check";
import { landShare } from "../../../src/functions/energy/landShare";
import { obeysTheLawsOfShares } from "../shareLaws";
import { behavesAsColumn, gives, part, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=ENERGY.LANDSHARE(340, 17000)", 0.02],
  ["=ENERGY.LANDSHARE(1, 0)", "#DIV/0!"],
  ["=ENERGY.LANDSHARE(-1, 2)", "#NUM!"],
  ['=ENERGY.LANDSHARE("", 2)', "#N/A"],
  ["=ENERGY.LANDSHARE(3, 2)", "#VALUE!"],
]);

test("LANDSHARE gives the published share of solar farms in the land of the United Kingdom, 2022: 0.1 %", () => {
  // Carbon Brief, Is solar power a threat to UK farmland? (August 2022): 230 km². Area: UN Demographic Yearbook, 242,495 km².
  expect(((call("ENERGY.LANDSHARE", [230, 242_495]) as number) * 100).toFixed(1)).toBe("0.1");
});

behavesAsColumn(
  "ENERGY.LANDSHARE",
  fc.tuple(part, positive).map(([share, land]) => [share * land, land]),
);

obeysTheLawsOfShares("LANDSHARE", landShare);
