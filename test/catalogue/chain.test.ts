import {
  assuranceMeasures,
  coreIssues,
  evaluationAdvice,
  existingStandards,
  measuresOf,
  standardGaps,
  standards,
  standardSystem,
  unnamedStandards,
} from "../../src/catalogue/chain";
import { goals, SCALES } from "../../src/catalogue/goals";
import { plans } from "../../src/catalogue/plans";
import { precedents } from "../../src/catalogue/precedents";
import type { Text } from "../../src/catalogue/schema";
import functionData from "../../src/functions/guide.generated.json";
import { SHEET_NAMES } from "../../src/sheets/names";
import { VIEWS } from "../../src/taskpane/wantedView";
import { indicators, strategies } from "./readData";
import { faults, repeated } from "./textRules";

const LIMITS = { zh: 80, en: 220 };
const problems = standards.flatMap((standard) => standard.problems);
const levers = standards.flatMap((standard) => standard.levers);
const recommendations = standards.flatMap((standard) => standard.recommendations);

/** Everything that says by which indicators it is measured, with the places of the report it stands for. */
const measured = [
  ...assuranceMeasures.map(({ id, section, indicators: ids }) => ({ id, place: section, ids })),
  ...evaluationAdvice.map(({ id, section, indicators: ids }) => ({ id, place: section, ids })),
  ...[...problems, ...levers, ...recommendations].map(({ id, locator, indicators: ids }) => ({
    id,
    place: locator,
    ids,
  })),
];

/** "9.1(一) 图9-8" → "9.1(一)", "8-市县详规" → "8". */
function chapter(place: string): string {
  return /^9\.1\(.\)|^\d+(\.\d+)?/.exec(place)?.[0] ?? place;
}

test("section 6 has 14 issues of the region, 20 of the city, 9 of the community and 9 of implementation", () => {
  const counted = [...SCALES, null].map(
    (scale) => coreIssues.filter((issue) => issue.scale === scale).length,
  );
  expect(counted).toEqual([14, 20, 9, 9]);
});

test("every issue's id says its section, sector and ordinal, and the section is that of its scale", () => {
  const sectionOf = { 区域: "6.3", 城市: "6.4", 社区: "6.5" };
  const wrong = coreIssues.filter(
    ({ id, section, scale, sector, ordinal }) =>
      id !== [section, ...(sector === null ? [] : [sector]), ordinal].join("-") ||
      section !== (scale === null ? "6.6" : sectionOf[scale]) ||
      (scale === null) !== (sector === null),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("section 8 has 13 measures: 3 national, 4 of provinces to counties, 4 of detailed plans, 1 each for industry and farming", () => {
  const counted: Record<string, number> = {};
  for (const { id } of assuranceMeasures) {
    const key = id.split("-")[1] ?? "";
    counted[key] = (counted[key] ?? 0) + 1;
  }
  expect(counted).toEqual({ 国家: 3, 省市县: 4, 详细规划: 4, 工业: 1, 农业: 1 });
});

test("every issue of implementation is answered by a measure, and measures answer no others", () => {
  const implementation = coreIssues.filter(({ section }) => section === "6.6").map(({ id }) => id);
  const answered = assuranceMeasures.flatMap(({ issues }) => issues);
  expect(implementation.filter((id) => !answered.includes(id))).toEqual([]);
  expect(answered.filter((id) => !implementation.includes(id))).toEqual([]);
  expect(assuranceMeasures.filter(({ issues }) => issues.length === 0)).toEqual([]);
});

test("section 9 proposes 5 comprehensive and 11 special standards, 3 revisions and 4 new ones for implementation", () => {
  const counted: Record<string, number> = {};
  for (const { kind, action } of standards)
    counted[`${action} ${kind}`] = (counted[`${action} ${kind}`] ?? 0) + 1;
  expect(counted).toEqual({ "新编 综合": 5, "新编 专项": 11, "修订 实施保障": 3, "新编 实施保障": 4 });
});

test("ordinals of standards count 1, 2, 3 … within their kind and action", () => {
  const wrong = standards.filter(({ kind, action, ordinal }, i) => {
    const before = standards.slice(0, i).filter((other) => other.kind === kind && other.action === action);
    return ordinal !== before.length + 1;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

const nearTerm = standards.filter((standard) => standard.nearTerm);

test("the six near-term standards are those of section 9.1, in its order", () => {
  expect(nearTerm.map(({ name }) => name.zh)).toEqual([
    "国土空间详细规划编制指南",
    "新能源基础设施规划设计标准",
    "城市工业用地规划碳排放控制标准",
    "国土空间规划城市体检评估规程",
    "资源环境承载能力和国土空间开发适宜性评价技术指南",
    "国土空间规划碳排放影响评价技术指南",
  ]);
});

test("the near-term standards of planning have problems and levers, those of implementation advice", () => {
  const counted = Object.fromEntries(
    nearTerm.map((standard) => [
      standard.id,
      [standard.problems.length, standard.levers.length, standard.recommendations.length],
    ]),
  );
  expect(counted).toEqual({
    "detailed-plan-guide": [5, 17, 0],
    "new-energy-infrastructure-standard": [2, 3, 0],
    "industrial-land-carbon-standard": [4, 7, 0],
    "city-checkup-procedure": [0, 0, 3],
    "double-evaluation-guide": [0, 0, 0],
    "carbon-impact-assessment-guide": [0, 0, 3],
  });
});

test("every problem has a question and a solution, and every lever a countermeasure", () => {
  const empty = [
    ...problems.filter(({ questions, solutions }) => questions.length === 0 || solutions.length === 0),
    ...levers.filter(({ countermeasures }) => countermeasures.length === 0),
  ];
  expect(empty.map(({ id }) => id)).toEqual([]);
});

test("the double evaluation gets ten recommendations in its four steps, numbered 1 to 10", () => {
  expect(evaluationAdvice.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const steps: Record<string, number> = {};
  for (const { stage } of evaluationAdvice) steps[stage.zh] = (steps[stage.zh] ?? 0) + 1;
  expect(steps).toEqual({ 工作准备: 1, 本底评价: 4, 综合分析: 3, 成果应用: 2 });
});

test("of the standards at hand the report names 5 published and 1 pending, and counts 5 and 4 without names", () => {
  const named = existingStandards.map(({ status, kind }) => `${status} ${kind}`);
  expect(named.filter((key) => key === "已发布 规划编制")).toHaveLength(5);
  expect(named.filter((key) => key === "待发布 规划编制")).toHaveLength(1);
  expect(named).toHaveLength(6);
  expect(unnamedStandards.map(({ status, kind, count }) => `${status} ${kind} ${count}`)).toEqual([
    "已发布 实施保障 5",
    "待发布 实施保障 4",
  ]);
});

test("the figures of the surveyed system carry the section they stand in", () => {
  expect(standardSystem).toMatchObject({ boards: 3, subsystems: 13, specialties: 52, section: "5.1" });
  expect(standardSystem).toMatchObject({ linkablePercent: 56, pendingLinkedCount: 75, issued: "2022-05" });
});

test("every issue of a scale is answered by strategies, and every strategy answers an issue", () => {
  const ids = new Set(strategies.map(({ id }) => id));
  const answered = coreIssues.flatMap((issue) => issue.strategies);
  expect(answered.filter((id) => !ids.has(id))).toEqual([]);
  expect(coreIssues.filter((issue) => (issue.scale === null) !== (issue.strategies.length === 0))).toEqual(
    [],
  );
  expect([...ids].filter((id) => !answered.includes(id))).toEqual([]);
});

test("every proposed standard, every lever and every standard at hand names strategies that there are", () => {
  const ids = new Set(strategies.map(({ id }) => id));
  const named = [...standards, ...levers, ...existingStandards].map((each) => ({
    id: each.id,
    own: each.strategies,
  }));
  expect(named.filter(({ own }) => own.length === 0)).toEqual([]);
  expect(
    named.flatMap(({ id, own }) => own.filter((one) => !ids.has(one)).map((one) => `${id}: ${one}`)),
  ).toEqual([]);
  const apart = standards.filter(
    (standard) =>
      standard.levers.length > 0 &&
      standard.levers.some((lever) => lever.strategies.some((one) => !standard.strategies.includes(one))),
  );
  expect(apart.map(({ id }) => id)).toEqual([]);
});

test("every measure names a function, sheet or view that serves it, and it exists", () => {
  const functions = new Set((functionData as { id: string }[]).map(({ id }) => id));
  const sheets = Object.keys(SHEET_NAMES);
  const wrong = assuranceMeasures.flatMap(({ id, servedBy }) =>
    servedBy
      .filter(
        (service) =>
          !(service.kind === "function"
            ? functions.has(service.id)
            : service.kind === "sheet"
              ? sheets.includes(service.id)
              : (VIEWS as readonly string[]).includes(service.id)),
      )
      .map((service) => `${id}: ${service.kind} ${service.id}`),
  );
  expect(wrong).toEqual([]);
});

test("every plan has measures that see it through, and each of the thirteen concerns some plan", () => {
  const concerned = plans.map((plan) => measuresOf(plan).map(({ id }) => id));
  expect(concerned.filter((own) => own.length < 2)).toEqual([]);
  expect(new Set(concerned.flat()).size).toBe(13);
});

test("chapter 3's four places are there, and what they bear on here exists", () => {
  expect(precedents.map(({ id }) => id)).toEqual(["singapore", "new-york", "london", "espon"]);
  const known = new Set([
    ...goals.map(({ id }) => id),
    ...strategies.map(({ id }) => id),
    ...indicators.map(({ id }) => id),
    ...standards.map(({ id }) => id),
  ]);
  const missing = precedents.flatMap((each) =>
    [...each.goals, ...each.strategies, ...each.indicators, ...each.standards].filter((id) => !known.has(id)),
  );
  expect(missing).toEqual([]);
  const newYork = precedents.find(({ id }) => id === "new-york")!.figures;
  expect(newYork.map(({ value, year }) => [value, year])).toEqual([
    [100, 2050],
    [0, 2030],
    [85, 2030],
    [750, 2019],
    [20, 2040],
  ]);
});

test("ids are used once", () => {
  const lists = [
    coreIssues,
    assuranceMeasures,
    [...standards, ...existingStandards],
    [...problems, ...levers, ...recommendations],
    evaluationAdvice,
    standardGaps,
  ];
  expect(lists.flatMap((list) => repeated(list.map(({ id }: { id: string }) => id)))).toEqual([]);
});

test("every text is there in both languages and within its length", () => {
  const labelled: [string, Text][] = [
    ...[...coreIssues, ...standardGaps, ...recommendations].map(({ id, text }): [string, Text] => [id, text]),
    ...[...assuranceMeasures, ...evaluationAdvice].flatMap(({ id, title, explanation }): [string, Text][] => [
      [`${id} title`, title],
      [`${id} explanation`, explanation],
    ]),
    ...evaluationAdvice.map(({ id, stage }): [string, Text] => [`${id} stage`, stage]),
    ...precedents.flatMap(({ id, place, title, explanation, steps, figures }): [string, Text][] => [
      [`${id} place`, place],
      [`${id} title`, title],
      [`${id} explanation`, explanation],
      ...steps.map((step): [string, Text] => [`${id} step`, step]),
      ...figures.flatMap(({ what, note }): [string, Text][] => [
        [`${id} figure`, what],
        ...(note ? [[`${id} note`, note] as [string, Text]] : []),
      ]),
    ]),
    ...standards.flatMap(({ id, name, purpose, note }): [string, Text][] => [
      [`${id} name`, name],
      [`${id} purpose`, purpose],
      ...(note ? [[`${id} note`, note] as [string, Text]] : []),
    ]),
    ...existingStandards.flatMap(({ id, name, assessment }): [string, Text][] => [
      [`${id} name`, name],
      [`${id} assessment`, assessment],
    ]),
    ...unnamedStandards.map(({ section, assessment }): [string, Text] => [section, assessment]),
    ...problems.flatMap(({ id, theme, questions, solutions }) =>
      [theme, ...questions, ...solutions].map((text): [string, Text] => [id, text]),
    ),
    ...levers.flatMap(({ id, group, lever, countermeasures, note }) =>
      [group, lever, ...countermeasures, ...(note ? [note] : [])].map((text): [string, Text] => [id, text]),
    ),
  ];
  // Notes report what is misprinted, and may take longer over it.
  const limits = (label: string) => (label.endsWith(" note") ? { zh: 120, en: 320 } : LIMITS);
  expect(labelled.flatMap(([label, text]) => faults(label, text, limits(label)))).toEqual([]);
});

test("what stands in sections 8 and 9 names exactly the indicators that say they occur there", () => {
  const fromChain = measured.flatMap(({ place, ids }) => ids.map((id) => `${chapter(place)} ${id}`));
  const fromIndicators = indicators.flatMap(({ id, occurrences }) =>
    occurrences.filter((place) => /^[89]/.test(place)).map((place) => `${chapter(place)} ${id}`),
  );
  const chain = new Set(fromChain);
  const said = new Set(fromIndicators);
  expect([...said].filter((pair) => !chain.has(pair))).toEqual([]);
  expect([...chain].filter((pair) => !said.has(pair))).toEqual([]);
});
