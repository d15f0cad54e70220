import { plans } from "../../catalogue/plans";
import { regionName } from "../../catalogue/regionNames";
import { CONFIDENCE_WORDS, STRENGTH_WORDS } from "../../sheets/targetWords";
import { SECTOR_WORDS } from "../../sheets/words";
import { isNearTerm } from "../../catalogue/nearTerm";
import { showNumber } from "../../targets/shownNumber";
import { showTarget, showUnit, withUnit } from "../format";
import { usePane, type Pane } from "../pane";
import { fill } from "../words";
import type { Entry } from "./entry";

/** A record in two lines: its title, and what tells it from its neighbours. */
export function EntrySummary({ entry }: { entry: Entry }) {
  const pane = usePane();
  const { say, words } = pane;
  return (
    <>
      <span className="entry-name">{say(entry.title)}</span>
      <span className="facts">
        <span className="tag">{words.library.one[entry.kind]}</span>
        {isUnverified(entry) && <span className="tag warn">{say(CONFIDENCE_WORDS.unverified)}</span>}
        <span>{remarks(entry, pane).filter(Boolean).join(" · ")}</span>
      </span>
    </>
  );
}

function isUnverified(entry: Entry): boolean {
  if (entry.kind === "target") return entry.target.confidence === "unverified";
  if (entry.kind === "reference") return entry.table.confidence === "unverified";
  return entry.kind === "factor" && entry.factor.confidence === "unverified";
}

function remarks(entry: Entry, { language, say, words }: Pane): (string | null)[] {
  const w = words.library;
  switch (entry.kind) {
    case "indicator": {
      const { unit, sector, formal } = entry.indicator;
      return [say(SECTOR_WORDS[sector]), unit && showUnit(unit, language), formal ? null : w.mentioned];
    }
    case "strategy": {
      const { section, sector } = entry.strategy;
      const plan = plans.find((each) => each.section === section);
      return [
        plan ? say(plan.name) : null,
        say(SECTOR_WORDS[sector]),
        isNearTerm(entry.strategy) ? w.nearTermAction : null,
      ];
    }
    case "target": {
      const { year } = entry.target;
      return [
        showTarget(entry.target, language, words),
        year === null ? null : fill(words.record.year, { year }),
        entry.indicator ? say(STRENGTH_WORDS[entry.target.strength]) : say(STRENGTH_WORDS.national),
      ];
    }
    case "factor": {
      const { value, unit, region, year } = entry.factor;
      return [
        withUnit(showNumber(value, language), unit, language),
        region && say(regionName(region)),
        year === null ? null : fill(words.record.year, { year }),
      ];
    }
    case "reference":
      return [fill(words.record.rows, { n: entry.table.rows.length })];
    case "standard":
      return "standard" in entry
        ? [w.actions[entry.standard.action], entry.standard.nearTerm ? w.nearTerm : null]
        : [w.statuses[entry.existing.status]];
    case "goal":
      return [w.scales[entry.goal.scale]];
    case "measure":
      return [fill(words.record.section, { section: entry.measure.section })];
    case "issue":
      return [
        fill(words.record.section, { section: entry.issue.section }),
        entry.issue.sector && say(SECTOR_WORDS[entry.issue.sector]),
      ];
    case "precedent":
      return [fill(words.record.section, { section: entry.precedent.section }), say(entry.precedent.place)];
    case "advice":
      return [say(entry.advice.stage)];
    case "source":
      return [entry.source.publisher, entry.source.date];
  }
}
