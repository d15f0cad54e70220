import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, gives, part } from "../cases";

gives([
  ['=CARBON.WATER(1000, "化粪池")', 1000 * 0.6 * 0.3 * 28],
  ['=CARBON.WATER(1000, "anaerobic")', 1000 * 0.6 * 0.9 * 28],
  ['=CARBON.WATER(1000, "好氧处理", , 25)', 1000 * 0.6 * 0.05 * 25],
  ["=CARBON.WATER(1000, 0.165, 0.25)", 1000 * 0.25 * 0.165 * 28],
  ['=CARBON.WATER(-1, "化粪池")', "#NUM!"],
  ["=CARBON.WATER(1, 1.1)", "#NUM!"],
  ['=CARBON.WATER("", "化粪池")', "#N/A"],
  ['=CARBON.WATER(1, "湿地")', "#VALUE!"],
  ['=CARBON.WATER({1;2}, {"化粪池";"aerobic";"aerobic"})', "#VALUE!"],
]);

behavesAsColumn("CARBON.WATER", fc.tuple(amount, fc.oneof(part, fc.constantFrom("化粪池", "aerobic"))));
