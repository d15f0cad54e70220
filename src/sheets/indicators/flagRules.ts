import type { Language } from "../../catalogue/language";
import { VERDICT_WORDS } from "../../targets/words";
import { columnLetters } from "../a1";
import { VALUE_COLUMNS } from "../../targets/judge";
import type { FlagRule } from "../description";
import { type Kind, kindWord } from "./choices";
import { columnIndex } from "./indicatorColumns";
import { FLAG_LOOKS } from "../look";

type FlaggedColumn = (typeof VALUE_COLUMNS)[number] | "verdict" | "kind";

/**
 * Flags as native conditional formats. They stand on the value that is judged, so a cell only turns red when
 * it is the one to mend. `place` gives the column of each field, for tables whose columns a person has moved.
 */
export function flagRules(
  first: number,
  rows: number,
  language: Language,
  place: (column: FlaggedColumn) => number | undefined = columnIndex,
): FlagRule[] {
  const values = VALUE_COLUMNS.filter((column) => place(column) !== undefined);
  const cell = (key: FlaggedColumn) => `$${columnLetters(place(key)!)}${first + 1}`;
  const area = (key: FlaggedColumn) => ({
    row: first,
    column: place(key)!,
    rows,
    columns: 1,
  });
  const word = (verdict: keyof typeof VERDICT_WORDS) => `"${VERDICT_WORDS[verdict][language]}"`;
  const verdict = cell("verdict");
  const empty = (column: FlaggedColumn) => `IF(ISERROR(${cell(column)}),FALSE,LEN(${cell(column)})=0)`;
  const rules: FlagRule[] = [];
  for (const look of ["missed", "invalid"] as const) {
    values.forEach((column, index) => {
      const passedOver = values.slice(0, index).map(empty);
      const filled = column === "current" ? `NOT(ISBLANK(${cell(column)}))` : `NOT(${empty(column)})`;
      const conditions = [`${verdict}=${word(look)}`, ...passedOver, filled];
      rules.push({ area: area(column), formula: `=AND(${conditions.join(",")})`, look });
    });
  }
  const missed = `${verdict}=${word("missed")}`;
  // The word in 属性 says how serious a miss is; the colour only repeats it. No two rules hold at once.
  const weighed = place("kind") !== undefined;
  const is = (kind: Kind) =>
    `IF(ISERROR(${cell("kind")}),FALSE,${cell("kind")}="${kindWord(kind, language)}")`;
  const [binding, advisory] = weighed ? [is("binding"), is("advisory")] : ["FALSE", "FALSE"];
  const add = (look: FlagRule["look"], formula: string) =>
    rules.push({ area: area("verdict"), formula, look });
  if (weighed) {
    add("missedBinding", `=AND(${missed},${binding})`);
    add("missedAdvice", `=AND(${missed},${advisory})`);
    add("missed", `=AND(${missed},NOT(${binding}),NOT(${advisory}))`);
  } else add("missed", `=${missed}`);
  for (const look of ["invalid", "missing", "met"] as const) add(look, `=${verdict}=${word(look)}`);
  return rules;
}

/**
 * Whether a conditional format is one of ours: it compares with the word of a verdict and fills with a flag's colour.
 * The formula alone won't do, because a person who colours whole rows by verdict writes the same one.
 */
export function isFlag(formula: string, fill: string | null): boolean {
  const isColour = Object.values(FLAG_LOOKS).some((look) => look.fill === fill?.toUpperCase());
  const comparesWithWord = Object.values(VERDICT_WORDS).some(
    ({ zh, en }) => formula.includes(`="${zh}"`) || formula.includes(`="${en}"`),
  );
  return isColour && comparesWithWord;
}
