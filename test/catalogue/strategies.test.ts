import { anomalies } from "../../src/catalogue/anomalies";
import planData from "../../src/catalogue/data/plans.json";
import { SECTORS } from "../../src/catalogue/schema";
import type { Sector, Strategy } from "../../src/catalogue/schema";
import { indicators, sources, strategies, strategyFiles } from "./readData";
import { faults, repeated, sentenceFaults } from "./textRules";

/** Strategies the report gives, per section and sector in the order of SECTORS. */
const IN_THE_REPORT: Record<string, number[]> = {
  "7.1": [2, 3, 3, 0, 3, 1, 1],
  "7.2": [2, 4, 2, 0, 2, 0, 1],
  "7.3": [3, 3, 3, 0, 3, 1, 1],
  "7.4": [1, 3, 1, 0, 3, 1, 2],
  "7.5": [2, 4, 10, 6, 4, 2, 5],
  "7.6": [4, 1, 13, 13, 8, 0, 5],
  "7.7": [0, 4, 2, 2, 3, 0, 0],
  "7.8": [0, 3, 4, 2, 0, 0, 1],
  "7.9": [0, 2, 0, 1, 0, 0, 0],
  "7.10": [0, 3, 0, 0, 0, 0, 0],
  "7.11": [0, 4, 2, 0, 3, 0, 0],
  "7.12": [0, 1, 0, 1, 1, 0, 0],
};

/** The only sections and sector that the report divides further. */
const GROUPS: Record<string, Record<string, number>> = {
  "7.5": { 功能混合的用地: 3, 都市农业: 1, 客运: 2, 货运物流: 4 },
  "7.6": { 功能混合的用地: 3, 客运: 4, 货运物流: 5, 新能源汽车配套设施: 1 },
};

const byId = new Map(strategies.map((strategy) => [strategy.id, strategy]));

function expectedId({ section, sector, group, ordinal }: Strategy): string {
  return [section, sector, ...(group === null ? [] : [group]), ordinal].join("-");
}

/** Neighbours of one section, sector and group. */
function runs(list: readonly Strategy[]): Strategy[][] {
  const found: Strategy[][] = [];
  for (const strategy of list) {
    const run = found.at(-1);
    const last = run?.[0];
    if (run && last && last.sector === strategy.sector && last.group === strategy.group) run.push(strategy);
    else found.push([strategy]);
  }
  return found;
}

/** References of each strategy that `known` lacks, and references made twice. */
function badReferences(of: (strategy: Strategy) => readonly string[], known: ReadonlySet<string>): string[] {
  return strategies.flatMap((strategy) => [
    ...of(strategy)
      .filter((id) => !known.has(id))
      .map((id) => `${strategy.id}: ${id} is unknown`),
    ...repeated(of(strategy)).map((id) => `${strategy.id}: ${id} twice`),
  ]);
}

test("every section has exactly the report's strategies in each sector, 165 in all", () => {
  const counted = Object.fromEntries(
    strategyFiles.map(({ file, content }) => [
      file.replace(/\.json$/, ""),
      SECTORS.map((sector: Sector) => content.filter((strategy) => strategy.sector === sector).length),
    ]),
  );
  expect(counted).toEqual(IN_THE_REPORT);
  expect(strategies).toHaveLength(165);
});

test("the transport strategies of the municipal plans carry the report's groups, and no others do", () => {
  const counted: Record<string, Record<string, number>> = {};
  for (const { section, sector, group } of strategies) {
    if (group === null && !(sector === "交通" && section in GROUPS)) continue;
    const inSection = (counted[section] ??= {});
    inSection[group ?? `none in ${sector}`] = (inSection[group ?? `none in ${sector}`] ?? 0) + 1;
  }
  expect(counted).toEqual(GROUPS);
});

test("90 strategies are measured by at least one indicator", () => {
  expect(strategies.filter((strategy) => strategy.indicators.length > 0)).toHaveLength(90);
});

test("every strategy's id says its section, sector, group and ordinal, and is used once", () => {
  const wrong = strategies.filter((strategy) => strategy.id !== expectedId(strategy)).map(({ id }) => id);
  expect([...wrong, ...repeated(strategies.map(({ id }) => id))]).toEqual([]);
});

test("every strategy stands in the file of its section and under that section's plan", () => {
  const wrong = strategyFiles.flatMap(({ file, content }) =>
    content
      .filter((strategy) => {
        const plan = planData.plans.find(({ section }) => section === strategy.section);
        const inPlace = file === `${strategy.section}.json`;
        return !inPlace || plan?.level !== strategy.level || plan.planType !== strategy.planType;
      })
      .map(({ id }) => `${file}: ${id}`),
  );
  expect(wrong).toEqual([]);
});

test("strategies follow the order of the sectors, and ordinals count 1, 2, 3 … within a group", () => {
  const wrong = strategyFiles.flatMap(({ file, content }) => {
    const blocks = runs(content);
    const names = blocks.map((block) => `${block[0]?.sector}-${block[0]?.group}`);
    const order = content.map(({ sector }) => SECTORS.indexOf(sector));
    return [
      ...repeated(names).map((name) => `${file}: ${name} is split`),
      ...(order.some((place, i) => place < (order[i - 1] ?? 0)) ? [`${file}: sectors out of order`] : []),
      ...blocks.flatMap((block) =>
        block.filter(({ ordinal }, i) => ordinal !== i + 1).map(({ id }) => `${file}: ${id} out of turn`),
      ),
    ];
  });
  expect(wrong).toEqual([]);
});

test("every title and explanation is there in both languages and within its length", () => {
  expect(
    strategies.flatMap(({ id, title, explanation }) => [
      ...faults(`${id} title`, title, { zh: 30, en: 90 }),
      ...faults(`${id} explanation`, explanation, { zh: 80, en: 220 }),
    ]),
  ).toEqual([]);
});

test("every explanation is one sentence", () => {
  expect(strategies.flatMap(({ id, explanation }) => sentenceFaults(id, explanation))).toEqual([]);
});

test("no two strategies of a plan share a title, and no explanation is used twice", () => {
  expect([
    ...repeated(strategies.map(({ section, title }) => `${section} ${title.zh}`)),
    ...repeated(strategies.map(({ section, title }) => `${section} ${title.en}`)),
    ...repeated(strategies.map(({ explanation }) => explanation.zh)),
    ...repeated(strategies.map(({ explanation }) => explanation.en)),
  ]).toEqual([]);
});

test("every case is named in both languages", () => {
  expect(
    strategies.flatMap(({ id, cases }) =>
      cases.flatMap((text) => faults(`${id} case`, text, { zh: 60, en: 150 })),
    ),
  ).toEqual([]);
});

test("every indicator a strategy names belongs to that strategy's plan and says where it stands", () => {
  const wrong = strategies.flatMap((strategy) =>
    indicators
      .filter(({ id }) => strategy.indicators.includes(id))
      .filter(
        ({ plans, occurrences }) =>
          !plans.includes(`${strategy.level}-${strategy.planType}`) || !occurrences.includes(strategy.id),
      )
      .map(({ id }) => `${strategy.id}: ${id}`),
  );
  expect(wrong).toEqual([]);
});

test("no source is described twice, under one id or under two", () => {
  expect(repeated(sources.map(({ id }) => id))).toEqual([]);
  expect(repeated(sources.map(({ title }) => title.replace(/[《》\s]/g, "")))).toEqual([]);
});

test("the report's 20 duplicate pairs are two records that point to each other", () => {
  const oneWay = strategies.flatMap(({ id, twins }) =>
    twins
      .filter((twin) => twin === id || !byId.get(twin)?.twins.includes(id))
      .map((twin) => `${id} → ${twin}`),
  );
  expect(oneWay).toEqual([]);
  expect(badReferences(({ twins }) => twins, new Set(byId.keys()))).toEqual([]);
  expect(strategies.flatMap(({ twins }) => twins)).toHaveLength(2 * 20);
});

test("strategies and anomalies name each other", () => {
  const fromStrategies = strategies.flatMap(({ id, anomalies: ids }) =>
    ids.map((anomaly) => `${anomaly} ${id}`),
  );
  const fromAnomalies = anomalies.flatMap(({ id, strategies: ids }) =>
    ids.map((strategy) => `${id} ${strategy}`),
  );
  expect(fromStrategies.sort()).toEqual(fromAnomalies.sort());
  expect(repeated(fromStrategies)).toEqual([]);
});
