import { INDICATOR_SECTORS, type IndicatorSector } from "../../catalogue/schema";
import type { Finding } from "../../excel/check/checkReport";
import { OTHER_SECTOR, SECTOR_WORDS } from "../../sheets/words";
import type { Verdict } from "../../targets/judge";
import { VERDICT_WORDS } from "../../targets/words";
import { usePane } from "../pane";
import { fill } from "../words";
import { countVerdicts } from "./countVerdicts";
import { Proportions } from "./Proportions";

/** "other": rows of no known sector, such as most that a person added. */
export type Part = IndicatorSector | "other";

const PARTS: readonly Part[] = [...INDICATOR_SECTORS, "other"];

export const partOf = ({ sector }: Finding): Part => sector ?? "other";

export const partName = (part: Part) => (part === "other" ? OTHER_SECTOR : SECTOR_WORDS[part]);

interface SectorsProps {
  findings: readonly Finding[];
  order: readonly Verdict[];
  /** null for all. */
  chosen: Part | null;
  onChoose: (part: Part | null) => void;
}

/** How each sector's rows divide into verdicts; a press shows that sector alone, another press all again. */
export function Sectors({ findings, order, chosen, onChoose }: SectorsProps) {
  const { say, words } = usePane();
  const w = words.check;
  const parts = PARTS.map((part) => ({
    part,
    name: say(partName(part)),
    findings: findings.filter((finding) => partOf(finding) === part),
  })).filter((each) => each.findings.length > 0);
  if (parts.length < 2) return null;
  return (
    <div className="sectors" role="group" aria-label={w.bySector}>
      {[{ part: null, name: w.allSectors, findings }, ...parts].map((each) => {
        const counts = countVerdicts(each.findings);
        const judged = counts.met + counts.missed + counts.invalid + counts.missing;
        return (
          <button
            key={each.part}
            type="button"
            className="sector"
            aria-pressed={chosen === each.part}
            onClick={() => onChoose(chosen === each.part ? null : each.part)}
          >
            <span>{each.name}</span>
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
