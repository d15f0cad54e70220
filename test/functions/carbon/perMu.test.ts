import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, gives, positive } from "../cases";

gives([
  ["=CARBON.PERMU(3000, 20)", 10],
  ["=CARBON.PERMU(3000, 200000, \"m2\")", 10],
  ["=CARBON.PERMU(3000, 0.2, \"平方公里\")", 10],
  ["=CARBON.PERMU(3000, 300, \"亩\")", 10],
  ["=CARBON.PERMU({3000;3000}, {20;300}, {\"公顷\";\"mu\"})", [[10], [10]]],
  ["=CARBON.PERMU(1, 0)", "#DIV/0!"],
  ["=CARBON.PERMU(-1, 2)", "#NUM!"],
  ["=CARBON.PERMU(\"\", 2)", "#N/A"],
  ["=CARBON.PERMU(1, 2, \"吨\")", "#VALUE!"],
]); // prettier-ignore

behavesAsColumn("CARBON.PERMU", fc.tuple(positive, positive, fc.constantFrom("公顷", "m2", "km²", "mu")));
