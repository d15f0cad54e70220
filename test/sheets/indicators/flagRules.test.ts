import { flagRules } from "../../../src/sheets/indicators/flagRules";
import { VERDICT_WORDS } from "../../../src/targets/words";
import { type Headless, openHeadless } from "../../../src/workbench/node";
import { type Entry, inGrid, inHyperFormula } from "../../targets/spreadsheets";

let bench: Headless;
beforeAll(async () => {
  bench = await openHeadless();
});
afterAll(() => bench.dispose());

const COLUMNS = ["kind", "current", "near", "planned", "verdict"] as const;
const place = (column: (typeof COLUMNS)[number]) => COLUMNS.indexOf(column);

/** A row a case, with each rule for the cell of 判定 beside it. */
function asSheet(language: "zh" | "en", cases: [kind: Entry, verdict: string][]) {
  const rules = flagRules(0, 1, language, place).filter(({ area }) => area.column === place("verdict"));
  const entries = cases.map(([kind, verdict], row) => [
    kind,
    "",
    "",
    30,
    verdict,
    ...rules.map(({ formula }) => formula.replace(/(\$[A-E])1\b/g, `$1${row + 1}`)),
  ]);
  return { entries, looks: rules.map(({ look }) => look) };
}

test.each(["zh", "en"] as const)(
  "a row that misses its target is coloured whatever stands in 属性, by one rule alone (%s)",
  async (language) => {
    const [binding, expected, advisory] = {
      zh: ["约束性", "预期性", "建议性"],
      en: ["Binding", "Expected", "Advisory"],
    }[language];
    const missed = VERDICT_WORDS.missed[language];
    const right: [Entry, string, string][] = [
      [binding!, missed, "missedBinding"],
      [expected!, missed, "missed"],
      [advisory!, missed, "missedAdvice"],
      ["", missed, "missed"],
      ["别的", missed, "missed"],
      [7, missed, "missed"],
      ["=NA()", missed, "missed"],
      ["", VERDICT_WORDS.met[language], "met"],
      [advisory!, VERDICT_WORDS.missing[language], "missing"],
      ["", VERDICT_WORDS.none[language], ""],
    ];
    const { entries, looks } = asSheet(
      language,
      right.map(([kind, verdict]) => [kind, verdict]),
    );
    const held = (values: unknown[][]) =>
      values.map((row) => looks.filter((_, index) => row[5 + index] === true).join());
    expect(held(await inGrid(bench, entries))).toEqual(right.map(([, , look]) => look));
    expect(held(inHyperFormula(entries))).toEqual(right.map(([, , look]) => look));
  },
);
