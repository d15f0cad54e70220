import renames from "../../src/catalogue/data/renames.json";
import goalData from "../../src/catalogue/data/goals.json";
import planData from "../../src/catalogue/data/plans.json";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import {
  CITY_SIZES,
  CURRENT,
  INDICATOR_SECTORS,
  type Indicator,
  type PlanId,
  type Target,
} from "../../src/catalogue/schema";
import { circumstancesOf, isJudged, targetsOf } from "../../src/catalogue/targetChoice";
import { indicators, sources, strategies } from "./readData";
import { faults, repeated } from "./textRules";

/** Symbols of one kind of thing, before they are multiplied or divided. */
const SYMBOLS = new Set(
  [
    "% m km m² km² hm² 亩 万m² m³ 亿m³ min 日 年 g kg t tce tCO2 gCO2 kV MW kWh 亿kW",
    "万元 人 万人 人次 户 个 座 点 种 分 层 街道 镇 村",
  ]
    .join(" ")
    .split(" "),
);

const targets = indicators.flatMap((indicator) => indicator.targets.map((target) => ({ indicator, target })));
const indicatorIds = new Set(indicators.map(({ id }) => id));
const sourceIds = new Set(sources.map(({ id }) => id));
const goalIds = new Set((goalData as { id: string }[]).map(({ id }) => id));
const planIds = planData.plans.map(({ id }) => id as PlanId);
const strategyById = new Map(strategies.map((strategy) => [strategy.id, strategy]));

/** "tCO2/万元", "gCO2/(t·km)"; "" is a pure number and "—" stands for what no single number measures. */
function isUnit(unit: string): boolean {
  if (unit === "" || unit === "—") return true;
  const parts = unit.replace(/[()]/g, "").split(/[/·]/);
  return parts.every((part) => SYMBOLS.has(part));
}

function isRange({ operator }: Pick<Target, "operator">): boolean {
  return /^[[(][\])]$/.test(operator);
}

/** The figures of a target; none where the current value is the target. */
function bounds({ value, upper }: Target): number[] {
  if (value === CURRENT) return [];
  return upper === null ? [value] : [value, upper];
}

/** Whether a value on the better side can be on the right side of the bound. */
function fits({ direction, plausible }: Indicator, target: Target): boolean {
  const { operator, value } = target;
  switch (direction) {
    case "higher":
      return /^[≥>]$/.test(operator) || isRange(target) || (operator === "=" && value === plausible.max);
    case "lower":
      return /^[≤<]$/.test(operator) || isRange(target) || (operator === "=" && value === plausible.min);
    case "equal":
      return operator === "=";
    case "range":
      return operator !== "=";
    case "none":
      return false;
  }
}

/** Rows that the form needs and the report speaks of without listing them as indicators. */
const OURS = ["carbon-sink", "net-carbon"];

test("the report has 165 indicators, 122 of them proposed and 43 merely mentioned; two rows of carbon are ours", () => {
  const reported = indicators.filter(({ id }) => !OURS.includes(id));
  expect(reported).toHaveLength(165);
  expect(reported.filter(({ formal }) => formal)).toHaveLength(122);
  expect(indicators).toHaveLength(165 + OURS.length);
});

test("every indicator lies in the file of its name", () => {
  const files = readdirSync(join(__dirname, "../../src/catalogue/data/indicators"));
  expect(files.map((file) => basename(file, ".json")).sort()).toEqual([...indicatorIds].sort());
});

test("names and ids are unique", () => {
  expect(repeated(indicators.map(({ id }) => id))).toEqual([]);
  expect(repeated(indicators.map(({ name }) => name.zh))).toEqual([]);
  expect(repeated(indicators.map(({ name }) => name.en))).toEqual([]);
  expect(repeated(targets.map(({ target }) => target.id))).toEqual([]);
});

test("an id that was given up leads to one in use and is not used again", () => {
  const found = Object.entries(renames as Record<string, string>).flatMap(([old, current]) => [
    ...(indicatorIds.has(old) ? [`${old}: in use again`] : []),
    ...(indicatorIds.has(current) ? [] : [`${old}: leads to unknown ${current}`]),
  ]);
  expect(found).toEqual([]);
});

test("every text is in both languages, and short enough for a cell", () => {
  const found = indicators.flatMap(({ id, name, definition, note, numerator, denominator, targets: own }) => [
    ...faults(`${id} name`, name, { zh: 30, en: 70 }),
    ...[numerator, denominator].flatMap((part) =>
      part ? faults(`${id} part`, part.name, { zh: 24, en: 50 }) : [],
    ),
    ...(definition ? faults(`${id} definition`, definition.text, { zh: 80, en: 200 }) : []),
    ...(note ? faults(`${id} note`, note, { zh: 110, en: 300 }) : []),
    ...own.flatMap((target) => [
      ...(target.note ? faults(`${target.id} note`, target.note, { zh: 80, en: 200 }) : []),
      ...(target.printed ? faults(`${target.id} printed`, target.printed.reason, { zh: 80, en: 200 }) : []),
      ...(target.condition.scope
        ? faults(`${target.id} scope`, target.condition.scope, { zh: 30, en: 80 })
        : []),
      ...(target.condition.place
        ? faults(`${target.id} place`, target.condition.place, { zh: 20, en: 50 })
        : []),
    ]),
  ]);

  expect(found).toEqual([]);
});

test("no alias repeats the name or another alias", () => {
  const found = indicators.flatMap(({ id, name, aliases }) =>
    repeated([name.zh, name.en, ...aliases]).map((alias) => `${id}: ${alias}`),
  );
  expect(found).toEqual([]);
});

test("every sector, goal, plan and source that an indicator refers to exists", () => {
  const found = indicators.flatMap((indicator) => {
    const cited = [
      ...(indicator.definition ? [indicator.definition.citation.source] : []),
      ...indicator.targets.map(({ citation }) => citation.source),
    ];
    return [
      ...(indicator.sectors[0] === indicator.sector ? [] : [`${indicator.id}: its own sector is not first`]),
      ...indicator.goals.filter((id) => !goalIds.has(id)).map((id) => `${indicator.id}: goal ${id}`),
      ...indicator.plans.filter((id) => !planIds.includes(id)).map((id) => `${indicator.id}: plan ${id}`),
      ...cited.filter((id) => !sourceIds.has(id)).map((id) => `${indicator.id}: source ${id}`),
    ];
  });
  expect(found).toEqual([]);
});

test("sources have one id each", () => {
  expect(repeated(sources.map(({ id }) => id))).toEqual([]);
});

test("every place in §7 that an indicator names is a strategy that it measures, and belongs to its plans", () => {
  const found = indicators.flatMap(({ id, plans, occurrences }) =>
    occurrences
      .filter((place) => /^7\.\d+-/.test(place))
      .flatMap((place) => {
        const strategy = strategyById.get(place);
        if (!strategy) return [`${id}: ${place} is no strategy`];
        const plan = `${strategy.level}-${strategy.planType}` as PlanId;
        return [
          ...(strategy.indicators.includes(id) ? [] : [`${id}: ${place} does not name it`]),
          ...(plans.includes(plan) ? [] : [`${id}: ${place} belongs to ${plan}`]),
        ];
      }),
  );
  expect(found).toEqual([]);
});

test("every strategy that is measured by an indicator is among the indicator's places", () => {
  const found = strategies.flatMap((strategy) =>
    strategy.indicators
      .filter((id) => !indicators.find((one) => one.id === id)?.occurrences.includes(strategy.id))
      .map((id) => `${strategy.id}: ${id}`),
  );
  expect(found).toEqual([]);
});

test("an indicator that belongs to no plan says what else it is used for, or that it is a mere mention or case", () => {
  const found = indicators
    .filter(({ plans, otherUses }) => plans.length === 0 && otherUses.length === 0)
    .map(({ id }) => id);
  expect(found.sort()).toEqual([
    "ecological-redline-share",
    "fertiliser-carbon-share",
    "long-trip-car-share",
    "rail-share",
    "urban-greening-factor",
  ]);
});

test("an indicator that is said to stand only in a figure stands nowhere else", () => {
  const found = indicators.flatMap(({ id, note, occurrences }) =>
    note?.zh.includes("只在图表里列出")
      ? occurrences.filter((place) => !place.includes("图")).map((place) => `${id}: ${place}`)
      : [],
  );
  expect(found).toEqual([]);
});

test("every unit can be read", () => {
  const units = indicators.flatMap(({ id, unit, numerator, denominator, targets: own }) =>
    [unit, numerator?.unit, denominator?.unit, ...own.map((target) => target.unit)].map((one) => ({
      id,
      one,
    })),
  );
  const found = units.filter(({ one }) => one !== undefined && !isUnit(one));
  expect(found).toEqual([]);
  expect([isUnit("gCO2/(t·km)"), isUnit("吨"), isUnit("m2"), isUnit("%/")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("a target is given in the unit of its indicator, unless the indicator is no single number", () => {
  const found = targets
    .filter(({ indicator, target }) => indicator.unit !== "—" && target.unit !== indicator.unit)
    .map(({ target }) => target.id);
  expect(found).toEqual([]);
});

test("no target is judged where the indicator is no single number", () => {
  const found = targets.filter(({ indicator, target }) => indicator.unit === "—" && isJudged(target));
  expect(found.map(({ target }) => target.id)).toEqual([]);
});

test("a target can be met: its bounds are plausible, in order and on the better side", () => {
  const found = targets.flatMap(({ indicator, target }) => {
    const { min, max } = indicator.plausible;
    return [
      ...(bounds(target).every((bound) => (min ?? -Infinity) <= bound && bound <= (max ?? Infinity))
        ? []
        : [`${target.id}: outside what is plausible`]),
      ...(target.upper === null || (target.value !== CURRENT && target.value < target.upper)
        ? []
        : [`${target.id}: ends the wrong way`]),
      ...(fits(indicator, target) ? [] : [`${target.id}: ${target.operator} against ${indicator.direction}`]),
    ];
  });
  expect(found).toEqual([]);
});

test("a target that is the current value has one bound, one place in every plan, and no size of city", () => {
  const relative = targets.filter(({ target }) => target.value === CURRENT);
  expect(relative.length).toBeGreaterThan(0);
  const found = relative.filter(
    ({ indicator, target }) =>
      target.upper !== null ||
      isRange(target) ||
      target.condition.citySize ||
      planIds.some((plan) => {
        const own = targetsOf(indicator, plan);
        return own.includes(target) && own.length > 1;
      }),
  );
  expect(found.map(({ target }) => target.id)).toEqual([]);
});

test("a share is between 0 and 100 %, unless its base allows more or it is a change", () => {
  const found = indicators
    .filter(({ unit, plausible }) => unit === "%" && (plausible.min !== 0 || plausible.max !== 100))
    .map(({ id }) => id);
  expect(found.sort()).toEqual([
    "building-electricity-saving",
    "community-renewable-mix",
    "greening-return-rate",
    "open-space-ratio",
    "rural-waste-growth",
    "service-residential-mix",
    "vertical-greening-rate",
  ]);
});

test("a target's id begins with that of its indicator", () => {
  const found = targets.filter(({ indicator, target }) => !target.id.startsWith(`${indicator.id}/`));
  expect(found.map(({ target }) => target.id)).toEqual([]);
});

test("what the report proposes holds for the plans that the report gives the indicator; only a standard or the state reaches further", () => {
  const found = targets.flatMap(({ indicator, target }) =>
    target.strength === "standard" || target.strength === "national"
      ? []
      : (target.plans ?? [])
          .filter((plan) => !indicator.plans.includes(plan))
          .map((plan) => `${target.id}: ${plan}`),
  );
  expect(found).toEqual([]);
});

test("what the report proposes is cited for each of its plans, by the strategy that stands there", () => {
  const found = targets
    .filter(({ target }) => target.citation.source === "report-2023")
    .flatMap(({ indicator, target }) =>
      (target.plans ?? indicator.plans)
        .map((plan) => planData.plans.find(({ id }) => id === plan)!.section)
        .filter((section) => !target.citation.locator.split("；").some((at) => at.startsWith(`${section}-`)))
        .map((section) => `${target.id}: §${section} is not cited`),
    );
  expect(found).toEqual([]);
});

test("every sector has as many indicators of its own as the report", () => {
  const counted = Object.fromEntries(
    INDICATOR_SECTORS.map((sector) => [sector, indicators.filter((one) => one.sector === sector).length]),
  );
  expect(counted).toEqual({
    能源: 12,
    工业: 28,
    交通: 30,
    建筑: 39,
    废弃物处理: 20,
    农业: 8,
    生态空间: 19,
    综合: 9 + OURS.length,
  });
});

test("in every plan, targets that depend on city size cover every size once", () => {
  const found = indicators.flatMap((indicator) =>
    planIds.flatMap((plan) => {
      const inForce = targetsOf(indicator, plan);
      const sizes = inForce.flatMap(({ condition }) => condition.citySize ?? []);
      if (sizes.length === 0) return [];
      const general = inForce.some(({ condition }) => !condition.citySize);
      const missing = general ? [] : CITY_SIZES.filter((size) => !sizes.includes(size));
      return [
        ...repeated(sizes).map((size) => `${indicator.id} in ${plan}: ${size} twice`),
        ...missing.map((size) => `${indicator.id} in ${plan}: ${size} missing`),
      ];
    }),
  );
  expect(found).toEqual([]);
});

test("a state target that is judged rests on two sources, or is a clause of a standard that anybody can open", () => {
  const found = indicators.flatMap((indicator) =>
    planIds.flatMap((plan) =>
      targetsOf(indicator, plan)
        .filter(({ strength, confidence }) => strength === "national" && confidence !== "verified")
        .filter(({ citation }) => citation.source !== "urban-green-space-standard-2019")
        .map(({ id }) => `${id} in ${plan}`),
    ),
  );
  expect(found).toEqual([]);
});

test("a case from elsewhere names its place, or says that it is a rule of thumb", () => {
  const found = targets
    .filter(({ target }) => target.strength === "case" && !target.condition.place && !target.note)
    .map(({ target }) => target.id);
  expect(found).toEqual([]);
});

test("a figure that differs from the printed one says what is printed and why; an unverified one says why it is", () => {
  const corrected = targets.filter(({ target }) => target.printed !== null).map(({ target }) => target.id);
  expect(corrected.sort()).toEqual([
    "building-electrification/plan-2025",
    "county-town-low-rise-housing-share/county-town",
    "new-york-residential-zoning/far-r10",
    "park-green-per-capita/report",
    "prefabricated-building-share/plan-2030",
  ]);
  const unverified = targets.filter(
    ({ target }) => target.confidence === "unverified" && !target.printed && !target.note,
  );
  expect(unverified.map(({ target }) => target.id)).toEqual([]);
});

test("few proposed indicators are left to the locality: at most 30 without definition, 25 with no target either", () => {
  const open = indicators.filter(({ formal, definition }) => formal && definition === null);
  expect(open.length).toBeLessThanOrEqual(30);
  expect(open.filter(({ targets: own }) => own.length === 0).length).toBeLessThanOrEqual(25);
});

test("what a name says by itself is defined by the name, or by the function that reckons it", () => {
  const found = indicators.flatMap(({ id, definition, function: reckoned }) => {
    if (definition?.citation.source !== "by-name") return [];
    const { locator } = definition.citation;
    return locator === "名称" || locator === reckoned ? [] : [`${id}: ${locator}`];
  });
  expect(found).toEqual([]);
});

test("a numerator, a denominator and a formula come only with a definition that has a source", () => {
  const found = indicators
    .filter((one) => !one.definition && (one.formula || one.numerator || one.denominator))
    .map(({ id }) => id);
  expect(found).toEqual([]);
});

test("every target but a case says how serious it is to miss it, and what the report proposes or a source words 宜 is advice", () => {
  const found = targets.filter(
    ({ target: { strength, force } }) =>
      (strength === "case") !== (force === null) || (strength === "report" && force !== "advised"),
  );
  expect(found.map(({ target }) => target.id)).toEqual([]);
});

test("a judged target that speaks of a place or an area depends on an answer, or restates what its indicator measures anyway", () => {
  const plain = targets
    .filter(({ target }) => isJudged(target) && (target.condition.scope || target.condition.place))
    .filter(({ target }) => circumstancesOf(target).length === 0)
    .map(({ target: { id, condition } }) => `${id}: ${(condition.scope ?? condition.place)!.zh}`);
  expect(plain).toEqual(RESTATED);
});

/** Reviewed: each says only what the indicator, or the plan it stands in, says by itself. */
const RESTATED = [
  "county-town-density/county-town: 县城建成区",
  "county-town-floor-land-ratio/county-town: 县城建成区",
  "county-town-low-rise-housing-share/county-town: 县城新建住宅",
  "microgrid-capacity/report: 微电网",
  "microgrid-voltage/report: 微电网",
  "municipal-waste-resource-rate/report: 城市",
  "municipal-waste-resource-rate/national-2030: 全国城市",
  "municipal-waste-resource-rate/national-2025: 全国城市",
  "new-green-building-share/county-town-basic: 县城新建建筑，基本级及以上",
  "new-green-building-share/national-2025: 城镇新建建筑",
  "park-green-per-capita/code-minimum: 城市",
  "prefabricated-building-share/plan-2030: 当年城镇新建建筑",
  "prefabricated-building-share/plan-2025: 当年城镇新建建筑",
  "standard-land-supply-rate/report: 市级",
  "subdistrict-recycling-stations/report: 每个街道（镇）",
  "tree-shrub-share/report: 绿地建设",
];

test("of targets of one year, one that always holds comes last, because none after it could ever be chosen", () => {
  const found = indicators.flatMap((indicator) =>
    planIds.flatMap((plan) => {
      const own = targetsOf(indicator, plan);
      return own
        .filter(
          (target, index) =>
            circumstancesOf(target).length === 0 &&
            own.slice(index + 1).some((other) => other.year === target.year),
        )
        .map(({ id }) => `${id} in ${plan}`);
    }),
  );
  expect(found).toEqual([]);
});

test("all targets, as they stand", () => {
  const lines = targets.map(({ target }) => {
    const { id, operator, value, upper, unit, year, strength, force, confidence, condition, citation } =
      target;
    const bound = upper === null ? `${operator} ${value}` : `${operator[0]}${value}, ${upper}${operator[1]}`;
    const answers = circumstancesOf(target).map(
      (circumstance) => `${circumstance}=${condition[circumstance]!.join(" ")}`,
    );
    const where = [...answers, condition.place?.zh, condition.scope?.zh].filter(Boolean);
    return [
      id,
      `${bound} ${unit}`.trim(),
      year ?? "—",
      force === null ? strength : `${strength} ${force}`,
      confidence,
      where.join("；") || "—",
      citation.source,
    ].join(" | ");
  });
  expect(lines.sort()).toMatchSnapshot();
});
