import { functionNames } from "../../../src/excel/formulas/brokenFormula";
import { namesCalling } from "../../../src/excel/formulas/definedNames";

const sheets = ["指标", "附表 1"];
const functions = functionNames(["CARBON.INTENSITY"]);
const calling = namesCalling(
  [
    { name: "强度", sheet: null, formula: "=CARBON.INTENSITY(1,2)" },
    { name: "面积", sheet: null, formula: "=指标!$A$1" },
    { name: "强度", sheet: "附表 1", formula: "=3" },
    { name: "本表", sheet: "指标", formula: "=强度+1" },
  ],
  sheets,
  functions,
);

test("names that call a function of ours are found, and those that use such a name", () => {
  expect(calling.names.map(({ name, sheet }) => [name, sheet])).toEqual([
    ["强度", null],
    ["本表", "指标"],
  ]);
});

test.each([
  ["=强度", true],
  ["=SUM(强度,1)", true],
  ["=本表*2", true],
  ["=指标!本表", true],
  ["=指标!强度", true],
  ["=面积", false],
  ["=碳强度", false],
  ["=强度2", false],
  ['="强度"', false],
  ["=表1[强度]", false],
  ["=表1[[#This Row],[强度]]", false],
  ["='附表 1'!强度", false],
  ["='[另一本.xlsx]指标'!强度", false],
  ["=LET(强度,5,强度*2)", false],
  ["强度", false],
  [3, false],
])("whether %s, on 指标, uses such a name: %s", (formula, expected) => {
  expect(calling.areUsedIn(formula, "指标")).toBe(expected);
});

test("on a sheet that has a name of its own of that spelling, the sheet's counts", () => {
  expect(calling.areUsedIn("=强度", "附表 1")).toBe(false);
  expect(calling.areUsedIn("=指标!本表", "附表 1")).toBe(true);
});
