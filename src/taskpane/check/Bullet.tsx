import type { Finding } from "../../excel/check/checkReport";
import { showNumber } from "../../targets/shownNumber";
import { usePane } from "../pane";
import { bulletScale } from "./bulletScale";

const WIDTH = 280;
const TRACK = { top: 14, height: 12 };

/** The value on a line, with the part of it that satisfies the requirement. The figures themselves stand beside it. */
export function Bullet({ finding }: { finding: Finding }) {
  const { language, words } = usePane();
  const { value, operator, target, upper, unit, verdict } = finding;
  const scale = operator && bulletScale(value, operator, target, upper, unit);
  if (!scale) return null;
  const x = (share: number) => 6 + share * (WIDTH - 12);
  const [from, to] = scale.zone.map(x) as [number, number];
  const at = x(scale.value);
  return (
    <figure className="bullet" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} 32`}>
        <rect className="track" x={x(0)} y={TRACK.top} width={x(1) - x(0)} height={TRACK.height} />
        <rect className="zone" x={from} y={TRACK.top} width={to - from} height={TRACK.height} />
        {[...new Set(scale.zone)]
          .filter((edge) => edge > 0 && edge < 1)
          .map((edge) => (
            <line
              key={edge}
              className="bound"
              x1={x(edge)}
              x2={x(edge)}
              y1={TRACK.top - 4}
              y2={TRACK.top + 16}
            />
          ))}
        <path className={`at ${verdict}`} d={`M${at} ${TRACK.top + 4}l-5 -10h10z`} />
      </svg>
      <div className="ends">
        <span>{showNumber(scale.ends[0], language)}</span>
        <span>{showNumber(Number(scale.ends[1].toPrecision(3)), language)}</span>
      </div>
      <figcaption>{words.check.bullet}</figcaption>
    </figure>
  );
}
