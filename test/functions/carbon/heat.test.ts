import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, gives } from "../cases";

gives([
  ["=CARBON.HEAT(1000)", 110], // GB/T 32150-2025: 0.11 tCO2/GJ
  ["=CARBON.HEAT(1000, 0.09)", 90],
  ["=CARBON.HEAT(-1)", "#NUM!"],
  ["=CARBON.HEAT(1, -0.1)", "#NUM!"],
  ['=CARBON.HEAT("")', "#N/A"],
  ['=CARBON.HEAT(1000, "")', "#N/A"],
  ['=CARBON.HEAT("hot")', "#VALUE!"],
  ["=CARBON.HEAT({1;2}, {1;2;3})", "#VALUE!"],
]);

behavesAsColumn("CARBON.HEAT", fc.tuple(amount));
behavesAsColumn("CARBON.HEAT", fc.tuple(amount, fc.double({ min: 0, max: 1, noNaN: true })));
