import fc from "fast-check";
import * as catalogue from "../../../src/catalogue";
import {
  CIRCUMSTANCES,
  CIRCUMSTANCE_IDS,
  type Answers,
  type CircumstanceId,
} from "../../../src/catalogue/circumstances";
import type { Language } from "../../../src/catalogue/language";
import { CURRENT, type Target } from "../../../src/catalogue/schema";
import { askedFor, chooseTarget, targetsOf } from "../../../src/catalogue/targetChoice";
import type { Cell } from "../../../src/sheets/description";
import { readChoice } from "../../../src/sheets/indicators/readChoice";
import { targetCells } from "../../../src/sheets/indicators/targetCells";
import { type Headless, openHeadless } from "../../../src/workbench/node";
import {
  type Entry,
  type Value,
  hasLibreOffice,
  inGrid,
  inHyperFormula,
  inLibreOffice,
} from "../../targets/spreadsheets";

let bench: Headless;
beforeAll(async () => {
  bench = await openHeadless();
});
afterAll(() => bench.dispose());

const BAD_YEAR = "数据异常";
type Year = number | null | typeof BAD_YEAR;
/** "maybe" is no answer that anybody offered. */
type Given = Partial<Record<CircumstanceId, string>>;

interface Case {
  targets: Target[];
  year: Year;
  given: Given;
}

/** Every list of targets that some plan's row chooses from, but those that need no choice. */
const lists = [
  ...new Map(
    catalogue.plans
      .flatMap(({ id }) => catalogue.indicators.map((indicator) => targetsOf(indicator, id)))
      .filter((targets) => targets.length > 1 || askedFor(targets).length > 0 || targets[0]?.year)
      .map((targets) => [targets.map(({ id }) => id).join(), targets]),
  ).values(),
];

const YEARS: Year[] = [null, BAD_YEAR, ...Array.from({ length: 41 }, (_, i) => 2020 + i)];

function everyAnswer(asked: readonly CircumstanceId[]): Given[] {
  return asked.reduce<Given[]>(
    (all, id) =>
      all.flatMap((given) =>
        [undefined, "maybe", ...Object.keys(CIRCUMSTANCES[id].answers)].map((answer) =>
          answer === undefined ? given : { ...given, [id]: answer },
        ),
      ),
    [{}],
  );
}

const everyCase: Case[] = lists.flatMap((targets) =>
  everyAnswer(askedFor(targets)).flatMap((given) => YEARS.map((year) => ({ targets, year, given }))),
);

const NUMBER_OF_CONTEXT = 1 + CIRCUMSTANCE_IDS.length;
const column = (index: number) => String.fromCharCode(65 + index);

/** A case as a row: the year, the answers, then 目标代码, 要求, 目标值, 上限, 目标年, 依据. */
function asRow({ targets, year, given }: Case, index: number, language: Language): Entry[] {
  const at = (place: number) => `${column(place)}${index + 1}`;
  const cells = targetCells({
    targets,
    language,
    cover: {
      year: at(0),
      answers: Object.fromEntries(CIRCUMSTANCE_IDS.map((id, place) => [id, at(1 + place)])),
    },
    code: at(NUMBER_OF_CONTEXT),
    current: { formula: "=1" },
    basisOf: ({ id }) => `from ${id}`,
    basisOfAll: " (or others)",
  });
  const entry = (cell: Cell): Entry =>
    cell === null
      ? ""
      : typeof cell === "object"
        ? cell.formula
        : typeof cell === "string"
          ? `'${cell}`
          : cell;
  const answer = (id: CircumstanceId) => {
    const answers = CIRCUMSTANCES[id].answers as Record<string, { zh: string; en: string }>;
    const answered = given[id];
    return answered === undefined ? "" : `'${answers[answered]?.[language] ?? "也许"}`;
  };
  return [
    typeof year === "string" ? `'${year}` : (year ?? ""),
    ...CIRCUMSTANCE_IDS.map(answer),
    ...[cells.targetCode, cells.operator, cells.target, cells.upper, cells.year, cells.basis].map(entry),
  ];
}

/** What the code chooses, as the cells say it. */
function expected({ targets, year, given }: Case, language: Language) {
  const answers = Object.fromEntries(
    Object.entries(given).filter(([, answer]) => answer !== "maybe"),
  ) as Answers;
  const none = (code: string): Value[] => [code, "", "", "", ""];
  if (year === BAD_YEAR && targets.some((target) => target.year !== null))
    return none(language === "zh" ? "!目标年" : "!Target year");
  const choice = chooseTarget(targets, { year: typeof year === "number" ? year : null, answers });
  switch (choice.kind) {
    case "holds": {
      const { id, operator, value, upper, year: of } = choice.target;
      return [id, operator, value === CURRENT ? 1 : value, upper ?? "", of ?? ""];
    }
    case "unanswered":
      return none(
        (given[choice.circumstance] === "maybe" ? "!" : "？") +
          CIRCUMSTANCES[choice.circumstance].question[language],
      );
    case "later":
      return none(`>${choice.target.year}`);
    default:
      return none("-");
  }
}

function expectAgreement(cases: Case[], values: Value[][], language: Language) {
  const apart = cases
    .map((one, index) => ({
      year: one.year,
      given: one.given,
      said: values[index]!.slice(NUMBER_OF_CONTEXT, -1).map((value) => value ?? ""),
      right: expected(one, language),
    }))
    .filter(({ said, right }) => JSON.stringify(said) !== JSON.stringify(right));
  expect(apart.slice(0, 5)).toEqual([]);
}

const rowsOf = (cases: Case[], language: Language) => cases.map((one, index) => asRow(one, index, language));

test("there are targets to choose from, by year, by size of city and by every other circumstance", () => {
  expect(everyCase.length).toBeGreaterThan(4500);
  const asked = CIRCUMSTANCE_IDS.filter((id) => lists.some((targets) => askedFor(targets).includes(id)));
  expect(asked).toEqual(CIRCUMSTANCE_IDS);
});

test("HyperFormula chooses as the code does: every target, every year from 2020 to 2060, every answer, none and a wrong one", () => {
  expectAgreement(everyCase, inHyperFormula(rowsOf(everyCase, "zh")), "zh");
});

test("the grid of the host chooses as the code does, in both languages", async () => {
  for (const language of ["zh", "en"] as const) {
    const some = fc.sample(fc.constantFrom(...everyCase), 250);
    expectAgreement(some, await inGrid(bench, rowsOf(some, language)), language);
  }
});

(hasLibreOffice ? test : test.skip)("so does LibreOffice (skipped where it isn't installed)", () => {
  const some = fc.sample(fc.constantFrom(...everyCase), 2000);
  expectAgreement(some, inLibreOffice(rowsOf(some, "zh")), "zh");
});

test("依据 says where the target comes from and that it is carried on, or why none holds", () => {
  const electricity = lists.find(([first]) => first!.id.startsWith("building-electrification/"))!;
  const water = lists.find(([first]) => first!.id.startsWith("reclaimed-water-rate/"))!;
  const cases: Case[] = [
    { targets: electricity, year: 2035, given: {} },
    { targets: electricity, year: 2030, given: {} },
    { targets: electricity, year: 2021, given: {} },
    { targets: electricity, year: BAD_YEAR, given: {} },
    { targets: water, year: 2035, given: {} },
    { targets: water, year: 2035, given: { region: "other", waterShort: "no" } },
    { targets: water, year: 2035, given: { region: "maybe" } },
  ];
  const said = (language: Language) => inHyperFormula(rowsOf(cases, language)).map((row) => row.at(-1));
  expect(said("zh")).toMatchInlineSnapshot(`
   [
     "from building-electrification/national-2030；沿用2030年目标",
     "from building-electrification/national-2030",
     "2025年起才有目标，不判定。 (or others)",
     "“封面”的“目标年”有误，请核对。 (or others)",
     "先在“封面”填“所在省份”。 (or others)",
     "不在目标的适用范围内，不判定。 (or others)",
     "“封面”的“所在省份”有误，请核对。 (or others)",
   ]
  `);
  expect(said("en")).toMatchInlineSnapshot(`
   [
     "from building-electrification/national-2030; target of 2030 carried on",
     "from building-electrification/national-2030",
     "A target only from 2025 on; not judged. (or others)",
     "Check on Cover: Target year. (or others)",
     "First fill in on Cover: Province. (or others)",
     "No target holds for this place or area; not judged. (or others)",
     "Check on Cover: Province. (or others)",
   ]
  `);
});

test("目标代码 is read back as it was written", () => {
  const codes = new Set(everyCase.map((one) => String(expected(one, "zh")[0])));
  const kinds = new Set([...codes].map((code) => readChoice(code)?.kind));
  expect([...kinds].sort()).toEqual(["elsewhere", "faulty", "holds", "later", "unanswered"]);
  expect(readChoice("？缺水城市")).toEqual({ kind: "unanswered", question: "缺水城市" });
  expect(readChoice(">2030")).toEqual({ kind: "later", year: 2030 });
  expect(readChoice("")).toBeNull();
  expect(readChoice(null)).toBeNull();
});
