import { INDICATOR_SECTORS, type IndicatorSector } from "../../catalogue/schema";
import type { Finding } from "../../excel/actions";
import { SECTOR_WORDS } from "../../sheets/words";
import type { Verdict } from "../../targets/judge";
import { VERDICT_WORDS } from "../../targets/words";
import { usePane } from "../pane";
import type { Catalogue } from "../useCatalogue";
import { fill } from "../words";
import { Proportions } from "./Proportions";

/** "own": rows that a person added, of which the catalogue knows no sector. */
export type Part = IndicatorSector | "own";

const PARTS: readonly Part[] = [...INDICATOR_SECTORS, "own"];

export function partOf({ indicator }: Finding, catalogue: Catalogue): Part {
  if (indicator === null) return "own";
  return (
    catalogue.findIndicator(indicator)?.sector ?? catalogue.findNationalTarget(indicator)?.sector ?? "own"
  );
}

interface SectorsProps {
  findings: readonly Finding[];
  order: readonly Verdict[];
  catalogue: Catalogue;
  chosen: Part | null;
  onChoose: (part: Part | null) => void;
}

/** How each sector's rows divide into verdicts; a press lists that sector alone, another press all again. */
export function Sectors({ findings, order, catalogue, chosen, onChoose }: SectorsProps) {
  const { say, words } = usePane();
  const w = words.check;
  const parts = PARTS.map((part) => ({
    part,
    counts: count(findings.filter((finding) => partOf(finding, catalogue) === part)),
  })).filter(({ counts }) => order.some((verdict) => counts[verdict] > 0));
  if (parts.length < 2) return null;
  return (
    <div className="sectors" role="group" aria-label={w.bySector}>
      {parts.map(({ part, counts }) => {
        const judged = counts.met + counts.missed + counts.invalid + counts.missing;
        return (
          <button
            key={part}
            type="button"
            className="sector"
            aria-pressed={chosen === part}
            onClick={() => onChoose(chosen === part ? null : part)}
          >
            <span>{part === "own" ? w.ownRows : say(SECTOR_WORDS[part])}</span>
            <Proportions order={order} counts={counts} />
            <span className="of">
              {judged > 0 ? fill(w.metOf, { met: counts.met, of: judged }) : say(VERDICT_WORDS.none)}
            </span>
            <span className="unseen">
              {order
                .filter((verdict) => counts[verdict] > 0)
                .map((verdict) => `${say(VERDICT_WORDS[verdict])} ${counts[verdict]}`)
                .join(words.record.listSeparator)}
            </span>
          </button>
        );
      })}
    </div>
  );
}

function count(findings: readonly Finding[]): Record<Verdict, number> {
  const counts = { met: 0, missed: 0, missing: 0, invalid: 0, none: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}
