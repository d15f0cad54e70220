import { useContext } from "react";
import * as catalogue from "../../catalogue";
import { CURRENT, type Indicator, type Target } from "../../catalogue/schema";
import { conditionText, CONFIDENCE_WORDS, STRENGTH_WORDS } from "../../sheets/targetWords";
import { axisFor, zoneOn, type Axis } from "../axis";
import { showNumber } from "../../targets/shownNumber";
import { showTarget, withUnit } from "../format";
import { usePane } from "../pane";
import { fill } from "../words";
import { OpenRecord } from "./openRecord";
import { keyOf } from "./entry";

type Figured = Target & { value: number };

/** The targets of an indicator, drawn on one line where there are several, so that one sees which asks for more. */
export function TargetsOfIndicator({ indicator }: { indicator: Indicator }) {
  const { language, say, words } = usePane();
  const open = useContext(OpenRecord);
  const { targets, unit } = indicator;
  if (targets.length === 0) return null;
  const axis = commonAxis(targets, unit);
  const heading = words.library.kinds.target;
  return (
    <section className="links" aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {targets.map((target) => (
          <li key={target.id} className="entry">
            <button type="button" className="entry-head" onClick={() => open(keyOf("target", target.id))}>
              <span className="entry-name">{showTarget(target, language, words)}</span>
              {axis && isFigured(target) && <Stretch target={target} axis={axis} />}
              <span className="facts">
                <span className="tag">{words.library.one.target}</span>
                {target.confidence === "unverified" && (
                  <span className="tag warn">{say(CONFIDENCE_WORDS.unverified)}</span>
                )}
                <span>
                  {[
                    say(STRENGTH_WORDS[target.strength]),
                    conditionText(target.condition, language),
                    target.year !== null && fill(words.record.year, { year: target.year }),
                    target.plans?.map((id) => say(catalogue.plan(id).name)).join(words.record.listSeparator),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {axis && (
        <p className="hint" aria-hidden="true">
          {fill(words.record.targetAxis, {
            low: showNumber(axis.ends[0], language),
            high: withUnit(showNumber(Number(axis.ends[1].toPrecision(3)), language), unit, language),
          })}
        </p>
      )}
    </section>
  );
}

const isFigured = (target: Target): target is Figured => target.value !== CURRENT;

/** "—" gathers quantities that no single unit measures; these have no line in common. */
function commonAxis(targets: readonly Target[], unit: string): Axis | null {
  const figured = targets.filter(isFigured);
  if (figured.length < 2 || unit === "—") return null;
  return axisFor(
    figured.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper])),
    unit,
  );
}

const WIDTH = 280;

/** The figures stand beside it in words. */
function Stretch({ target, axis }: { target: Figured; axis: Axis }) {
  const { operator, value, upper } = target;
  const [from, to] = zoneOn(axis, operator, value, upper).map((share) => 2 + share * (WIDTH - 4)) as [
    number,
    number,
  ];
  return (
    <svg className="stretch" viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" x="2" y="3" width={WIDTH - 4} height="8" />
      <rect className="zone" x={from} y="3" width={to - from} height="8" />
      {[...new Set([from, to])]
        .filter((edge) => operator === "=" || (edge > 2 && edge < WIDTH - 2))
        .map((edge) => (
          <line key={edge} className="bound" x1={edge} x2={edge} y1="0" y2="14" />
        ))}
    </svg>
  );
}
