import type { Target } from "../catalogue/schema";
import { conditionText, CONFIDENCE_WORDS, STRENGTH_WORDS } from "../sheets/targetWords";
import { Cited } from "./Cited";
import { usePane } from "./pane";
import type { Catalogue } from "./useCatalogue";
import { fill } from "./words";

type CitedTarget = Pick<
  Target,
  "strength" | "confidence" | "citation" | "condition" | "year" | "note" | "printed"
>;

/** Where a target comes from, how sure it is, and under which condition it holds. */
export function TargetSource({ target, catalogue }: { target: CitedTarget; catalogue: Catalogue }) {
  const { language, say, words } = usePane();
  const w = words.record;
  const conditions = [
    conditionText(target.condition, language),
    target.year && fill(w.year, { year: target.year }),
  ].filter(Boolean);
  return (
    <div className="target-source">
      <p>
        <span className="tag">{say(STRENGTH_WORDS[target.strength])}</span>
        {target.confidence === "unverified" && (
          <span className="tag warn">{say(CONFIDENCE_WORDS.unverified)}</span>
        )}
      </p>
      <Cited citation={target.citation} catalogue={catalogue} />
      {target.confidence !== "unverified" && (
        <p className="origin">{say(CONFIDENCE_WORDS[target.confidence])}</p>
      )}
      {conditions.length > 0 && <p>{fill(w.condition, { text: conditions.join(w.clauseSeparator) })}</p>}
      {target.printed && (
        <p className="hint">
          {fill(w.printed, { value: target.printed.value, why: say(target.printed.reason) })}
        </p>
      )}
      {target.note && <p className="hint">{say(target.note)}</p>}
    </div>
  );
}
