import { indicators } from "../../src/catalogue";
import { loadGuide, type GuideEntry } from "../../src/taskpane/functions/guide";
import { FITS, indicatorFormula } from "../../src/taskpane/library/indicatorFormula";

const calculated = indicators.filter((indicator) => indicator.function !== null);
let guide: readonly GuideEntry[];
beforeAll(async () => void (guide = await loadGuide()));

const entryOf = (id: string) => guide.find((entry) => entry.id === id)!;
function formulaOf(id: string, language: "zh" | "en" = "zh") {
  const indicator = indicators.find((each) => each.id === id)!;
  return indicatorFormula(indicator, entryOf(indicator.function!), language);
}

test("an indicator in % takes a hundred times the function's fraction, and says why", () => {
  expect(formulaOf("green-travel-share").formula).toBe("=100*TRANSIT.GREENSHARE(出行方式, 出行量)");
  expect(formulaOf("green-travel-share", "en").formula).toBe("=100*TRANSIT.GREENSHARE(modes, trips)");
  expect(formulaOf("green-travel-share").why.map(({ zh }) => zh)).toEqual([
    "函数得 0～1 的小数，本指标以 % 计，因此乘以 100。",
  ]);
});

test("an indicator in another unit takes the function as it is", () => {
  const { formula, why } = formulaOf("carbon-intensity");
  expect(formula).toMatch(/^=CARBON\.INTENSITY\(/);
  expect(why).toEqual([]);
});

test("the share of public transport counts all trips: its basis is filled in", () => {
  expect(formulaOf("public-transport-share").formula).toBe(
    '=100*TRANSIT.PTSHARE(出行方式, 出行量, "全方式")',
  );
  expect(formulaOf("public-transport-share", "en").formula).toBe('=100*TRANSIT.PTSHARE(modes, trips, "all")');
  expect(formulaOf("public-transport-share").why).toHaveLength(2);
});

test("coverage within 300 m and 800 m has its radius", () => {
  expect(formulaOf("stop-300m-coverage").formula).toBe("=100*TRANSIT.COVERAGE(站点, 人口点, 300)");
  expect(formulaOf("stop-800m-coverage").formula).toBe("=100*TRANSIT.COVERAGE(站点, 人口点, 800)");
});

test("electricity of households is divided by them, and of the carbon balance only the net amount is taken", () => {
  expect(formulaOf("household-electricity-carbon").formula).toBe("=CARBON.ELECTRICITY(用电量)/户数");
  expect(formulaOf("carbon-gap").formula).toBe("=INDEX(CARBON.BALANCE(排放量, 碳汇量), 1, 1)");
});

test("every function of an indicator in % gives a fraction, so that times 100 is right for all of them", () => {
  const others = calculated
    .filter(({ unit, function: id }) => unit === "%" && !/fraction of/.test(entryOf(id!).text.en))
    .map(({ id, function: name }) => `${id}: ${name}`);
  expect(others).toEqual([]);
});

test("every special case names an indicator that has a function, and arguments that the function has", () => {
  for (const [id, { given = {} }] of Object.entries(FITS)) {
    const name = calculated.find((indicator) => indicator.id === id)?.function;
    expect([id, name]).toEqual([id, expect.any(String)]);
    const parameters = entryOf(name!).parameters;
    for (const [argument, value] of Object.entries(given)) {
      const { choices } = parameters.find((parameter) => parameter.name === argument)!;
      for (const language of ["zh", "en"] as const) {
        if (choices) expect(choices.map((choice) => choice[language])).toContain(value[language]);
        else expect(value[language]).toMatch(/^\d+$/);
      }
    }
  }
});
