import * as catalogue from "../../src/catalogue";
import { goals } from "../../src/catalogue/goals";
import type { Language } from "../../src/catalogue/language";
import { nationalTargetsBeside } from "../../src/catalogue/nationalTargets";
import { rulesFor } from "../../src/catalogue/planMembership";
import { type Indicator, INDICATOR_SECTORS, type Quantity } from "../../src/catalogue/schema";
import { unitName } from "../../src/catalogue/unitNames";
import { OTHER_USE_WORDS } from "../../src/sheets/annexes/indicatorIndex";
import { STRENGTH_WORDS, conditionText, targetText } from "../../src/sheets/targetWords";
import { NO_DEFINITION, SECTOR_WORDS } from "../../src/sheets/words";
import { citationText, indicatorLinks, planLinks } from "./citations";
import { anchor, facts, link, list, page, pageFile, plain, sentences, table } from "./markdown";

const WORDS = {
  zh: {
    title: "指标",
    intro: (all: number, formal: number) =>
      `全部 ${all} 项指标，其中报告正式列出 ${formal} 项，其余 ${all - formal} 项仅被提及。标“计算口径由地方确定”的，未见来源定义，分子、分母由地方确定。`,
    head: ["领域", "正式", "仅提及", "有定义", "有目标值"],
    aliases: "又名",
    status: "报告提法",
    formal: "正式列出",
    mentioned: "仅提及",
    binding: "属性",
    unit: "单位",
    unitless: "无量纲",
    unitOpen: "不是单一数值",
    inferred: "单位为本项目推定",
    direction: "方向",
    directions: {
      higher: "越高越好",
      lower: "越低越好",
      equal: "等于目标",
      range: "落在区间内",
      none: "只记录，不比较",
    },
    range: "可能的范围",
    sectors: "涉及领域",
    goals: "服务的目标",
    plans: "所属规划",
    uses: "其他用途",
    definition: "定义",
    formula: "算式",
    numerator: "分子",
    denominator: "分母",
    targets: "目标值",
    beside: "相近的国家目标",
    function: "函数",
    places: "报告中的位置",
    notARow: "不列入指标表",
    see: "相近的指标",
    because: "列入的依据",
    note: "说明",
  },
  en: {
    title: "Indicators",
    intro: (all: number, formal: number) =>
      `All ${all} indicators: ${formal} that the report proposes and ${all - formal} that it merely mentions. Where no source defines one, its numerator and denominator are set locally.`,
    head: ["Sector", "Proposed", "Mentioned", "Defined", "With targets"],
    aliases: "Also called",
    status: "In the report",
    formal: "proposed",
    mentioned: "merely mentioned",
    binding: "Kind",
    unit: "Unit",
    unitless: "a pure number",
    unitOpen: "no single number",
    inferred: "unit inferred by us",
    direction: "Direction",
    directions: {
      higher: "higher is better",
      lower: "lower is better",
      equal: "equal to the target",
      range: "within a range",
      none: "recorded, not compared",
    },
    range: "It can be",
    sectors: "Sectors",
    goals: "Goals it serves",
    plans: "Plans",
    uses: "Other uses",
    definition: "Definition",
    formula: "Formula",
    numerator: "Numerator",
    denominator: "Denominator",
    targets: "Targets",
    beside: "National targets close to it",
    function: "Function",
    places: "Places in the report",
    notARow: "No row on the form",
    see: "Close to it",
    because: "Why in these plans",
    note: "Note",
  },
};

const BINDING = { 约束性: "binding", 预期性: "expected" };

export function indicatorsPage(language: Language): string {
  const words = WORDS[language];
  const { indicators } = catalogue;
  const bySector = INDICATOR_SECTORS.map((sector) => ({
    sector,
    own: indicators.filter((indicator) => indicator.sector === sector),
  }));
  const overview = bySector.map(({ sector, own }) => [
    `[${SECTOR_WORDS[sector][language]}](#${sector})`,
    ...[
      own.filter(({ formal }) => formal),
      own.filter(({ formal }) => !formal),
      own.filter(({ definition }) => definition),
      own.filter(({ targets }) => targets.length > 0),
    ].map(({ length }) => String(length)),
  ]);
  return page(
    words.title,
    [
      words.intro(indicators.length, indicators.filter(({ formal }) => formal).length),
      table(words.head, overview),
      ...bySector.flatMap(({ sector, own }) => [
        `## ${anchor(sector)}${SECTOR_WORDS[sector][language]}`,
        ...own.flatMap((indicator) => indicatorBlocks(indicator, language)),
      ]),
    ],
    language,
  );
}

function indicatorBlocks(indicator: Indicator, language: Language): string[] {
  const words = WORDS[language];
  const { id, name, aliases, formal, binding, direction, definition, formula, note } = indicator;
  return [
    `### ${anchor(id)}${plain(name[language])} · \`${id}\``,
    facts(
      [
        [
          words.aliases,
          list([...(language === "en" ? [name.zh] : [name.en]), ...aliases].map(plain), language),
        ],
        [words.status, formal ? words.formal : words.mentioned],
        [words.binding, binding === null ? "" : language === "zh" ? binding : BINDING[binding]],
        [words.unit, unitText(indicator, language)],
        [words.direction, words.directions[direction]],
        [words.range, rangeText(indicator)],
        [
          words.sectors,
          indicator.sectors.length > 1
            ? list(
                indicator.sectors.map((one) => SECTOR_WORDS[one][language]),
                language,
              )
            : "",
        ],
        [words.goals, goalLinks(indicator.goals, language)],
        [words.plans, planLinks(indicator.plans, language)],
        [words.because, reasonsText(indicator, language)],
        [words.notARow, indicator.notARow ? plain(indicator.notARow[language]) : ""],
        [
          words.uses,
          list(
            indicator.otherUses.map((use) => plain((language === "en" && OTHER_USE_WORDS[use]) || use)),
            language,
          ),
        ],
        [
          words.definition,
          definition
            ? `${plain(definition.text[language])} (${citationText(definition.citation, language)})`
            : NO_DEFINITION[language],
        ],
        [words.formula, formula === null ? "" : plain(formula)],
        [words.numerator, quantityText(indicator.numerator, language)],
        [words.denominator, quantityText(indicator.denominator, language)],
        [words.targets, targetLinks(indicator, language)],
        [words.see, indicatorLinks(indicator.see ?? [], language)],
        [words.beside, besideLinks(id, language)],
        [words.function, functionLink(indicator.function, language)],
        [
          words.places,
          list(
            indicator.occurrences.map((place) => placeLink(place, language)),
            language,
          ),
        ],
        [words.note, note ? plain(note[language]) : ""],
      ],
      language,
    ),
  ];
}

function unitText({ unit, unitOrigin }: Indicator, language: Language): string {
  const words = WORDS[language];
  const text = unit === "" ? words.unitless : unit === "—" ? words.unitOpen : plain(unitName(unit, language));
  return sentences([text, unitOrigin === "inferred" && unit !== "—" ? words.inferred : null], language);
}

function rangeText({ plausible: { min, max } }: Indicator): string {
  if (min === null && max === null) return "";
  if (max === null) return `≥ ${min}`;
  return min === null ? `≤ ${max}` : `${min}～${max}`;
}

function quantityText(quantity: Quantity | null, language: Language): string {
  return quantity === null
    ? ""
    : plain(`${quantity.name[language]}${quantity.unit && ` [${unitName(quantity.unit, language)}]`}`);
}

function goalLinks(ids: readonly string[], language: Language): string {
  return list(
    goals
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => link("goals", id, name[language], language)),
    language,
  );
}

function targetLinks({ targets }: Indicator, language: Language): string {
  return sentences(
    targets.map((target) => {
      const condition = conditionText(target.condition, language);
      const text = link("targets", target.id, targetText(target, language), language);
      const year = target.year === null ? null : String(target.year);
      const about = [STRENGTH_WORDS[target.strength][language], year, condition && plain(condition)].filter(
        Boolean,
      );
      return `${text} (${about.join(language === "zh" ? "，" : ", ")})`;
    }),
    language,
  );
}

function besideLinks(id: string, language: Language): string {
  return list(
    nationalTargetsBeside(id).map((target) =>
      link("targets", target.id, `${target.name[language]} ${targetText(target, language)}`, language),
    ),
    language,
  );
}

function functionLink(name: string | null, language: Language): string {
  return name === null ? "" : `[\`${name}\`](../${pageFile("functions", language)}#${name})`;
}

function placeLink(place: string, language: Language): string {
  const strategy = catalogue.strategies.find(({ id }) => id === place);
  return strategy ? link("strategies", place, place, language) : plain(place);
}

/** Where not chapter 7 but a reading of ours gives it to a plan: the reasons, each once. */
function reasonsText(indicator: Indicator, language: Language): string {
  const rules = new Set(indicator.plans.flatMap((plan) => rulesFor(indicator, plan)));
  return [...rules].map(({ reason }) => plain(reason[language])).join(language === "zh" ? "" : " ");
}
