import "../customFunctions";
import { inLanguage, message, shown } from "../customFunctions";
import { dominantMin } from "../../../src/functions/land/dominantMin";

test("DOMINANTMIN gives Shenzhen's least share for every class of land", () => {
  // Report §7.6, quoting the Shenzhen planning standards of 2021.
  const printed: [string, number][] = [
    ["居住用地", 0.7],
    ["一类居住用地", 0.7],
    ["三类居住用地", 0.7],
    ["商业用地（主副中心）", 0.5],
    ["商业用地（其他区域）", 0.7],
    ["科研用地", 0.85],
    ["普通工业用地", 0.7],
    ["新型产业用地", 0.7],
    ["仓储用地", 0.85],
    ["物流用地", 0.6],
  ];
  expect(dominantMin(printed.map(([name]) => [name]))).toEqual(printed.map(([, share]) => [share]));
});

test("DOMINANTMIN takes English names, half-width brackets and any case", () => {
  expect(dominantMin([["Research Land"], ["商业用地(主副中心)"], ["LOGISTICS"]])).toEqual([
    [0.85],
    [0.5],
    [0.6],
  ]);
});

test("DOMINANTMIN gives #VALUE! for plain 商业用地, as its share depends on where it is", () => {
  expect(shown(() => dominantMin([["商业用地"]]))).toBe("#VALUE!");
  expect(message(() => dominantMin([["商业用地"]]))).toMatch("商业用地（主副中心）、商业用地（其他区域）");
  expect(inLanguage("en-US", () => message(() => dominantMin([["x"]])))).toMatch('unknown class of land "x"');
});

test("DOMINANTMIN gives #N/A for a blank class, in its own row only", () => {
  expect(shown(() => dominantMin([[""], ["科研用地"], ["#REF!"]]))).toEqual([["#N/A"], [0.85], ["#REF!"]]);
});
