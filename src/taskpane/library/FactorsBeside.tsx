import { useContext } from "react";
import type { Factor } from "../../catalogue/factor";
import { regionName } from "../../catalogue/regionNames";
import { showNumber } from "../../targets/shownNumber";
import { showUnit } from "../format";
import { usePane } from "../pane";
import { fill } from "../words";
import { factors } from "./factors";
import { OpenRecord } from "./openRecord";
import { keyOf } from "./entry";

/** The same factor in other years and in other regions, as bars: one sees whether it falls, and where it is high. */
export function FactorsBeside({ factor }: { factor: Factor }) {
  const { say, words } = usePane();
  const w = words.record;
  const alike = factors.filter(({ key, unit }) => key === factor.key && unit === factor.unit);
  const years = alike
    .filter(({ region, year }) => region === factor.region && year !== null)
    .sort((one, other) => one.year! - other.year!);
  const regions = alike
    .filter(({ region, year }) => region !== null && year === factor.year)
    .sort((one, other) => other.value - one.value);
  return (
    <>
      {years.length > 1 && (
        <Bars
          heading={w.years}
          factors={years}
          current={factor}
          label={({ year }) => fill(w.year, { year: year! })}
        />
      )}
      {regions.length > 1 && (
        <details>
          <summary>{fill(w.regions, { n: regions.length })}</summary>
          <Bars
            heading={w.region}
            factors={regions}
            current={factor}
            label={({ region }) => say(regionName(region!))}
          />
        </details>
      )}
    </>
  );
}

interface BarsProps {
  heading: string;
  factors: readonly Factor[];
  current: Factor;
  label: (factor: Factor) => string;
}

/** Every bar has its figure in words; the factor that is shown goes by weight and ▸, not by colour alone. */
function Bars({ heading, factors, current, label }: BarsProps) {
  const { language } = usePane();
  const open = useContext(OpenRecord);
  const unit = showUnit(current.unit, language);
  // Figures under one another have as many decimals each.
  const decimals = Math.max(...factors.map(({ value }) => String(value).split(".")[1]?.length ?? 0));
  const most = Math.max(...factors.map(({ value }) => value));
  return (
    <section className="bars" aria-label={heading}>
      <h2>
        {heading} <span className="tally">{unit}</span>
      </h2>
      <ul>
        {factors.map((factor) => {
          const isCurrent = factor.id === current.id;
          const content = (
            <>
              <span>
                <span aria-hidden="true">{isCurrent && "▸ "}</span>
                {label(factor)}
              </span>
              <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <rect width={Math.max(0, (100 * factor.value) / most)} height="12" />
              </svg>
              <span className="figure">{showNumber(factor.value, language, decimals)}</span>
            </>
          );
          return (
            <li key={factor.id}>
              {isCurrent ? (
                <span className="bar" aria-current="true">
                  {content}
                </span>
              ) : (
                <button type="button" className="bar" onClick={() => open(keyOf("factor", factor.id))}>
                  {content}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
