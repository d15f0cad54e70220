import fc from "fast-check";
import { functionNames, mendedFormula } from "../../../src/excel/formulas/brokenFormula";

const names = functionNames(["CARBON.INTENSITY", "TRANSIT.COVERAGE", "PLAN.CHECK"]);
const mend = (formula: unknown, value: unknown = "#NAME?") => mendedFormula(formula, value, names);

test("a formula that calls one of our functions and shows #NAME? is entered as it is", () => {
  expect(mend("=CARBON.INTENSITY(B2,C2)")).toBe("=CARBON.INTENSITY(B2,C2)");
  expect(mend("=100*transit.coverage (B2,C2)")).toBe("=100*transit.coverage (B2,C2)");
  expect(mend("=@CARBON.INTENSITY(B2:B9,C2:C9)")).toBe("=@CARBON.INTENSITY(B2:B9,C2:C9)");
});

test("one that calls ours and shows another error is in order: the error is its result", () => {
  expect(mend("=CARBON.INTENSITY(1,0)", "#DIV/0!")).toBeNull();
});

test("one that shows a value, plain text and other functions are left alone", () => {
  expect(mend("=CARBON.INTENSITY(B2,C2)", 0.5)).toBeNull();
  expect(mend("=_xldudf_CARBON_INTENSITY(B2,C2)", 0.5)).toBeNull();
  expect(mend("=_xldudf_CARBON_INTENSITY(B2,C2)", "达标")).toBeNull();
  expect(mend("#NAME?")).toBeNull();
  expect(mend("CARBON.INTENSITY(1,2)")).toBeNull();
  expect(mend("=MYCARBON.INTENSITY(1,2)")).toBeNull();
  expect(mend("=CARBON.INTENSITYPLUS(1,2)")).toBeNull();
  expect(mend("=Other.xlam!CARBON.INTENSITY(1,2)")).toBeNull();
  expect(mend('=NOSUCH("CARBON.INTENSITY(1,2)")')).toBeNull();
  expect(mend("='CARBON.INTENSITY(1)'!A1+NOSUCH(1)")).toBeNull();
});

test("Excel's inner name becomes the function's own", () => {
  expect(mend("=_xldudf_CARBON_INTENSITY(B2,C2)")).toBe("=CARBON.INTENSITY(B2,C2)");
  expect(mend("=1+_XLDUDF_carbon_intensity(B2,_xldudf_PLAN_CHECK(C2))", "#REF!")).toBe(
    "=1+CARBON.INTENSITY(B2,PLAN.CHECK(C2))",
  );
});

test("a file that another add-in put before the inner name is taken away", () => {
  for (const file of [
    "'C:\\Program Files\\Bloomberg\\Bloomberg''s UI.XLAM'!",
    "[2]!",
    "'[Solver.xlam]Sheet1'!",
    "ATPVBAEN.XLAM!",
  ])
    expect(mend(`=SUM(${file}_xldudf_TRANSIT_COVERAGE(A1,'表 1'!B1),1)`, "#REF!")).toBe(
      "=SUM(TRANSIT.COVERAGE(A1,'表 1'!B1),1)",
    );
});

test("inner names of other add-ins, and those inside texts, stay", () => {
  expect(mend("=_xldudf_KNOEMA_VERSION()")).toBeNull();
  expect(mend('=IF(A1="_xldudf_PLAN_CHECK(1)",_xldudf_PLAN_CHECK(1),"""_xldudf_PLAN_CHECK(1)")')).toBe(
    '=IF(A1="_xldudf_PLAN_CHECK(1)",PLAN.CHECK(1),"""_xldudf_PLAN_CHECK(1)")',
  );
});

test("whatever stands around it, a mended formula holds no inner name of ours and mending again changes nothing", () => {
  const piece = fc.constantFrom(
    "_xldudf_CARBON_INTENSITY(1,2)",
    "[3]!_xldudf_PLAN_CHECK(A1)",
    "'D:\\加载项 2.XLAM'!_xldudf_TRANSIT_COVERAGE(A1)",
    "CARBON.INTENSITY(3,4)",
    "'表 (2)'!A1",
    '"文""字"',
    "SUM(A1:B2)",
    "42",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const formula = `=${pieces.join("&")}`;
      const mended = mend(formula);
      const isOurs = pieces.some((each) => /_xldudf_|CARBON/.test(each));
      expect(mended !== null).toBe(isOurs);
      if (mended === null) return;
      expect(mended).not.toContain("_xldudf_");
      expect(mended.split("&")).toHaveLength(pieces.length);
      expect(mend(mended)).toBe(mended);
    }),
  );
});
