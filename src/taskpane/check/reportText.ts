import type { Language } from "../../catalogue/language";
import type { Finding } from "../../excel/check/checkReport";
import { isTonnes } from "../../sheets/resultLook";
import type { CellValue } from "../../targets/judge";
import { showGap, showValue } from "../format";
import { fill, type Words } from "../words";
import { countVerdicts } from "./countVerdicts";
import { strictestFirst } from "./kinds";
import { requirementsOf } from "./requirements";

/** Titles of the strategies that help an indicator, at most a few. */
export type StrategiesFor = (finding: Finding) => readonly string[];

const MOST_STRATEGIES = 3;

/** What a check found in sentences for a report: how many rows meet their target, and each that misses it with what helps. */
export function reportText(
  findings: readonly Finding[],
  strategiesFor: StrategiesFor,
  language: Language,
  words: Words,
): string {
  const w = words.check.text;
  const { met, missed, missing, invalid, none } = countVerdicts(findings);
  const first = fill(w.counts, {
    rows: findings.length,
    judged: met + missed,
    met,
    missed,
    missing,
    invalid,
    none,
  });
  const lines = strictestFirst(findings.filter(({ verdict }) => verdict === "missed")).map(
    (finding, index) => {
      const said = inMillions(finding, language);
      const { name, value, unit, kind, gap } = said;
      const { own, handed } = requirementsOf(said, language, words);
      const required = [own && fill(w.required, { own }), handed && fill(w.handed, { handed })].filter(
        Boolean,
      );
      const strategies = strategiesFor(finding).slice(0, MOST_STRATEGIES);
      return (
        fill(w.missed, {
          n: index + 1,
          name: kind === "binding" ? fill(w.binding, { name }) : name,
          value: tight(showValue(rounded(value), unit, language, words), language),
          target: tight(required.join(w.separator), language),
          gap:
            gap === null
              ? ""
              : fill(isOver(finding) ? w.over : w.short, {
                  gap: tight(showGap(rounded(gap), unit, language, words), language),
                }),
        }) +
        (strategies.length === 0 ? "" : fill(w.strategies, { titles: strategies.join(w.separator) })) +
        w.stop
      );
    },
  );
  return [first, ...lines].join("\n");
}

/** Chinese offices leave no blank between sign, number and unit. */
function tight(text: string, language: Language): string {
  return language === "zh" ? text.replace(/([≥≤=<>\d]) (?=[\d个万\p{L}])/gu, "$1") : text;
}

/** Whether it misses by being too much; where one figure is wanted exactly, or a range, by its side. */
function isOver({ value, operator, target, upper, handed }: Finding): boolean {
  const better = operator ?? handed?.better;
  if (better === "≤" || better === "<") return true;
  if (better === "≥" || better === ">") return false;
  const most = better === "=" ? (operator === null ? handed?.value : target) : upper;
  return typeof value === "number" && typeof most === "number" && value > most;
}

const LARGE = 100_000;

/** Tonnes of a whole area as offices write them: 万tCO₂, in English MtCO₂. */
function inMillions(finding: Finding, language: Language): Finding {
  const { value, unit, gap, handed } = finding;
  if (!isTonnes(unit) || typeof value !== "number" || Math.abs(value) < LARGE) return finding;
  const [size, prefix] = language === "zh" ? [10_000, "万"] : [1_000_000, "M"];
  const scaled = (cell: CellValue): CellValue => (typeof cell === "number" ? rounded(cell / size) : cell);
  return {
    ...finding,
    unit: `${prefix}${unit}`,
    value: scaled(value),
    target: scaled(finding.target),
    upper: scaled(finding.upper),
    gap: gap === null ? null : gap / size,
    handed: handed && { ...handed, value: scaled(handed.value) },
  };
}

/** A report has no use for more decimals; the sheet has them all. */
function rounded<V>(value: V): V {
  return typeof value === "number" ? ((Math.round(value * 1e4) / 1e4) as V) : value;
}
