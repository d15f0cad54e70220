import {
  findNationalTarget,
  nationalTargets,
  nationalTargetsBeside,
} from "../../src/catalogue/nationalTargets";
import { indicators, sources } from "./readData";
import { faults, repeated } from "./textRules";

const sourceIds = new Set(sources.map(({ id }) => id));
const indicatorIds = new Set(indicators.map(({ id }) => id));
const indicatorNames = new Set(indicators.flatMap(({ name, aliases }) => [name.zh, name.en, ...aliases]));

test("every national target has an id of its own, a known source, and refers to known indicators", () => {
  const found = nationalTargets.flatMap(({ id, citation, related }) => [
    ...(sourceIds.has(citation.source) ? [] : [`${id}: source ${citation.source}`]),
    ...related.filter((indicator) => !indicatorIds.has(indicator)).map((indicator) => `${id}: ${indicator}`),
  ]);
  expect(found).toEqual([]);
  expect(repeated(nationalTargets.map(({ id }) => id))).toEqual([]);
});

test("every text is in both languages", () => {
  const found = nationalTargets.flatMap(({ id, name, note, condition }) => [
    ...faults(`${id} name`, name, { zh: 30, en: 80 }),
    ...(note ? faults(`${id} note`, note, { zh: 80, en: 200 }) : []),
    ...(condition.scope ? faults(`${id} scope`, condition.scope, { zh: 30, en: 80 }) : []),
  ]);
  expect(found).toEqual([]);
});

test("none bears the name of an indicator, for then it would belong to the indicator", () => {
  const same = nationalTargets.filter(
    ({ name }) => indicatorNames.has(name.zh) || indicatorNames.has(name.en),
  );
  expect(same.map(({ id }) => id)).toEqual([]);
});

test("a fall is counted from a year before its own, or from a peak that the note explains", () => {
  const falls = nationalTargets.filter(({ name }) => name.zh.endsWith("下降幅度"));
  const wrong = falls.filter(({ year, baseYear, note }) =>
    baseYear === null ? !note?.zh.includes("峰值") : year === null || baseYear >= year,
  );
  expect(falls).toHaveLength(8);
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(nationalTargets.filter((target) => target.baseYear !== null && !falls.includes(target))).toEqual([]);
});

test("what a plan is judged by rests on two sources, has one bound, and is one row for each quantity and year", () => {
  const judged = nationalTargets.filter(({ plans }) => plans.length > 0);
  expect(judged.length).toBeGreaterThan(0);
  const wrong = judged.filter(
    ({ confidence, operator, upper, year }) =>
      confidence !== "verified" || !/^[≥>≤<]$/.test(operator) || upper !== null || year === null,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(repeated(judged.map(({ name, year, baseYear }) => `${name.zh} ${baseYear} ${year}`))).toEqual([]);
});

test("the state's figures for the whole country are judged in the national master plan, and nowhere else", () => {
  const national = nationalTargets.filter(({ plans }) => plans.includes("国家-总体规划"));
  expect(national.map(({ id }) => id)).toEqual([
    "co2-per-gdp-fall-2030-from-2005",
    "co2-per-gdp-fall-2030-from-2025",
    "non-fossil-share-2030",
    "non-fossil-share-2035",
    "wind-solar-capacity-2035",
    "forest-stock-2035",
    "forest-cover-2035",
    "wetland-protection-2035",
    "grassland-cover-2035",
  ]);
  expect(nationalTargets.filter(({ plans }) => plans.some((plan) => plan !== "国家-总体规划"))).toEqual([]);
});

test("a range has its ends in order", () => {
  const wrong = nationalTargets.filter(({ value, upper }) => upper !== null && upper <= value);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("the falls of carbon intensity stand beside the intensity and are found by id", () => {
  const beside = nationalTargetsBeside("gdp-carbon-intensity").map(({ id }) => id);
  expect(beside).toEqual([
    "co2-per-gdp-fall-2025",
    "co2-per-gdp-fall-2030-from-2005",
    "co2-per-gdp-fall-2030-from-2025",
  ]);
  expect(beside.map((id) => findNationalTarget(id)?.value)).toEqual([18, 65, 17]);
  expect(nationalTargetsBeside("no-such-indicator")).toEqual([]);
  expect(findNationalTarget("no-such-target")).toBeUndefined();
});

test("all national targets, as they stand", () => {
  const lines = nationalTargets.map(
    ({ id, operator, value, upper, unit, year, baseYear, confidence, citation }) =>
      `${id} | ${operator} ${value}${upper === null ? "" : `–${upper}`} ${unit} | ${baseYear ?? "—"} → ${year ?? "—"} | ${confidence} | ${citation.source}`,
  );
  expect(lines.sort()).toMatchSnapshot();
});
