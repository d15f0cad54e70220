import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, gives, positive } from "../cases";

gives([
  ["=CARBON.PERCAPITA(8400000, 1200000)", 7],
  ["=CARBON.PERCAPITA(840, 120)", 7],
  ["=CARBON.PERCAPITA(0, 10)", 0],
  ["=CARBON.PERCAPITA(5, 0)", "#DIV/0!"],
  ["=CARBON.PERCAPITA(-5, 2)", "#NUM!"],
  ["=CARBON.PERCAPITA(5, -2)", "#NUM!"],
  ['=CARBON.PERCAPITA("", 2)', "#N/A"],
  ['=CARBON.PERCAPITA("many", 2)', "#VALUE!"],
  ["=CARBON.PERCAPITA({1;2}, {1;2;3})", "#VALUE!"],
]);

behavesAsColumn("CARBON.PERCAPITA", fc.tuple(positive, positive));
