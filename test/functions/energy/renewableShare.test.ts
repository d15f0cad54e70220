import "../customFunctions";
import fc from "fast-check";
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
behavesAsColumn("ENERGY.RENEWABLESHARE", row);
