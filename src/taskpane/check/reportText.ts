import type { Language } from "../../catalogue/language";
import type { Finding } from "../../excel/actions";
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
      const { name, value, unit, kind, gap } = finding;
      const { own, handed } = requirementsOf(finding, language, words);
      const required = [own, handed && fill(w.handed, { handed })].filter(Boolean);
      const strategies = strategiesFor(finding).slice(0, MOST_STRATEGIES);
      return (
        fill(w.missed, {
          n: index + 1,
          name: kind === "binding" ? fill(w.binding, { name }) : name,
          value: showValue(rounded(value), unit, language, words),
          target: required.join(w.separator),
          gap: gap === null ? "" : fill(w.gap, { gap: showGap(rounded(gap), unit, language, words) }),
        }) +
        (strategies.length === 0 ? "" : fill(w.strategies, { titles: strategies.join(w.separator) })) +
        w.stop
      );
    },
  );
  return [first, ...lines].join("\n");
}

/** A report has no use for more decimals; the sheet has them all. */
function rounded<V>(value: V): V {
  return typeof value === "number" ? ((Math.round(value * 1e4) / 1e4) as V) : value;
}
