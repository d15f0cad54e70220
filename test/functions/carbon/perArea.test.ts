import "../customFunctions";
import fc from "fast-check";
import { behavesAsColumn, expectClose, gives, positive } from "../cases";
import { call } from "../formula";

gives([
  ["=CARBON.PERAREA(560000, 80)", 7000],
  ["=CARBON.PERAREA(5, 0)", "#DIV/0!"],
  ["=CARBON.PERAREA(-5, 2)", "#NUM!"],
  ['=CARBON.PERAREA(5, "")', "#N/A"],
  ["=CARBON.PERAREA({1,2}, {1;2})", "#VALUE!"],
  ['=CARBON.PERAREA(560000, 8000, "公顷")', 7000],
  ['=CARBON.PERAREA(560000, 120000, "mu")', 7000],
  ['=CARBON.PERAREA(560000, {80;8000}, {"km2";"hm2"})', [[7000], [7000]]],
  ['=CARBON.PERAREA(5, 2, "acre")', "#VALUE!"],
]);

test("PERAREA per km² is 1500 times PERMU of the same land", () => {
  fc.assert(
    fc.property(positive, positive, (e, km2) => {
      const perMu = call("CARBON.PERMU", [e, km2, "km2"]) as number;
      expectClose(call("CARBON.PERAREA", [e, km2]), perMu * 1500);
    }),
  );
});

behavesAsColumn("CARBON.PERAREA", fc.tuple(positive, positive));
