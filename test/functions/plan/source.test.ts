import "../customFunctions";
import "./ready";
import { indicators, source as sourceById } from "../../../src/catalogue";
import { source } from "../../../src/functions/plan/source";
import { CONFIDENCE_WORDS } from "../../../src/sheets/targetWords";
import { readFactors, readFactorSources } from "../../../tools/factors";
import { message, shown } from "../customFunctions";

const one = (of: string, ...rest: any[]) =>
  shown(() => (source as (...args: any[]) => any)([[of]], ...rest)) as any;

test("SOURCE gives title, document number, place, year and confidence of every target", () => {
  for (const { targets } of indicators)
    for (const { id, citation, year, confidence } of targets) {
      const { title, documentNumber } = sourceById(citation.source);
      expect([id, one(id)]).toEqual([
        id,
        [[title, documentNumber ?? "", citation.locator, year ?? "", CONFIDENCE_WORDS[confidence].zh]],
      ]);
    }
});

test("SOURCE gives the same of every factor, by its full key", () => {
  const known = new Map(readFactorSources().map((entry) => [entry.id, entry]));
  for (const { id, citation, year, confidence } of readFactors()) {
    const { title, documentNumber } = known.get(citation.source)!;
    expect([id, one(id)]).toEqual([
      id,
      [[title, documentNumber ?? "", citation.locator, year ?? "", CONFIDENCE_WORDS[confidence].zh]],
    ]);
  }
});

test("SOURCE of an indicator is that of its default target, for the city's size where that decides", () => {
  expect(one("公交分担率", [[320]])[0][2]).toBe("第（十七）条");
  expect(one("绿色出行分担率")).toEqual(one("green-travel-share/national-2022"));
});

test("SOURCE speaks English when asked, where the source has an English title", () => {
  const [[title, , , , confidence]] = one("grid.average/全国/2021", null, null, "en");
  expect(title).toBe("Notice on the CO2 factors of electricity for 2021");
  expect(confidence).toBe(CONFIDENCE_WORDS.verified.en);
});

test("SOURCE gives #N/A for a key that needs region and year, and says how to write it", () => {
  expect(one("grid.average")[0][0]).toBe("#N/A");
  expect(message(() => source([["grid.average"]]))).toContain("grid.average/");
});

test("SOURCE gives #N/A for unknown names, blanks, and indicators without a target", () => {
  for (const of of ["某指标", "", "total-carbon", "公交分担率"])
    expect(one(of)[0]).toEqual(["#N/A", "", "", "", ""]);
});

test("SOURCE gives #NUM! for a negative population and #VALUE! for an unknown plan or several columns", () => {
  expect(one("公交分担率", [[-2]])[0][0]).toBe("#NUM!");
  expect(one("公交分担率", null, [["某规划"]])[0][0]).toBe("#VALUE!");
  expect(shown(() => source([["公交分担率", "绿色出行分担率"]]))).toBe("#VALUE!");
});

test("SOURCE refuses an unknown plan and a negative population also where a key does not hang on them", () => {
  for (const key of ["tce.raw-coal", "grid.average/全国/2021", "green-travel-share/national-2022"]) {
    expect(one(key, null, [["某规划"]])[0][0]).toBe("#VALUE!");
    expect(one(key, [[-2]])[0][0]).toBe("#NUM!");
    expect(one(key, [[320]], [["市-总体规划"]])).toEqual(one(key));
  }
});

test("SOURCE of a column is SOURCE of its cells", () => {
  const names = [["绿色出行分担率"], ["tce.raw-coal"], ["?"], ["#REF!"]];
  expect(shown(() => source(names))).toEqual(names.map(([name]) => one(name!)[0]));
  expect(one("#REF!")[0][0]).toBe("#REF!");
});

test("SOURCE adds the ends of a published range when asked, and nothing where none is published", () => {
  const asked = [["ipcc.anthracite"], ["gwp.ch4"], ["green-travel-share/national-2022"]];
  const ends = source(asked, undefined, undefined, undefined, undefined, undefined, true).map((row) =>
    row.slice(5),
  );
  expect(ends).toEqual([
    [94600, 101000],
    ["", ""],
    ["", ""],
  ]);
  expect(source([["ipcc.anthracite"]])[0]).toHaveLength(5);
});

test("SOURCE with the range keeps its seven cells beside an error", () => {
  const [row] = source([["no such thing"]], undefined, undefined, undefined, undefined, undefined, true);
  expect(row).toHaveLength(7);
});
