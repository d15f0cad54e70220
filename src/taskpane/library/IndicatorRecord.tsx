import { Button } from "@fluentui/react-components";
import * as catalogue from "../../catalogue";
import { rulesFor } from "../../catalogue/planMembership";
import type { Indicator, Quantity } from "../../catalogue/schema";
import { SECTOR_WORDS } from "../../sheets/words";
import { Cited } from "../Cited";
import { showNumber } from "../../targets/shownNumber";
import { showUnit } from "../format";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import { Facts } from "./Facts";
import { FunctionOfIndicator } from "./FunctionOfIndicator";
import { TargetsOfIndicator } from "./TargetsOfIndicator";

export function IndicatorRecord({ indicator }: { indicator: Indicator }) {
  const { language, say, words } = usePane();
  const insert = useInsert();
  const w = words.record;
  const { definition, plausible, plans, note } = indicator;
  const quantity = (part: Quantity | null) =>
    part && [say(part.name), part.unit && `(${showUnit(part.unit, language)})`].filter(Boolean).join(" ");
  const limit = (value: number | null) => (value === null ? w.noLimit : showNumber(value, language));
  const reasons = [...new Set(plans.flatMap((plan) => rulesFor(indicator, plan)))];
  const otherName = language === "zh" ? indicator.name.en : indicator.name.zh;
  return (
    <>
      <div className="buttons">
        <Button onClick={() => void insert(say(indicator.name))}>{words.insert.name}</Button>
      </div>
      {indicator.function && <FunctionOfIndicator indicator={indicator} id={indicator.function} />}
      {!indicator.formal && <p className="hint">{w.notFormal}</p>}
      {indicator.notARow && <p className="hint">{fill(w.notARow, { why: say(indicator.notARow) })}</p>}
      <h2>{w.definition}</h2>
      {definition ? (
        <>
          <p>{say(definition.text)}</p>
          <Cited citation={definition.citation} catalogue={catalogue} />
        </>
      ) : (
        <p>{w.noDefinition}</p>
      )}
      <Facts
        rows={[
          [w.otherName, otherName],
          [w.aliases, indicator.aliases.join(w.listSeparator)],
          [
            words.check.unit,
            indicator.unit
              ? unitText(showUnit(indicator.unit, language), indicator.unitOrigin, w)
              : words.check.noUnit,
          ],
          [w.formula, indicator.formula],
          [w.numerator, quantity(indicator.numerator)],
          [w.denominator, quantity(indicator.denominator)],
          [w.direction, w.directions[indicator.direction]],
          [
            w.plausible,
            (plausible.min !== null || plausible.max !== null) &&
              fill(w.fromTo, { from: limit(plausible.min), to: limit(plausible.max) }),
          ],
          [w.binding, indicator.binding && w.bindings[indicator.binding]],
          [
            words.library.sector,
            indicator.sectors.map((sector) => say(SECTOR_WORDS[sector])).join(w.listSeparator),
          ],
          [w.plans, plans.map((id) => say(catalogue.plan(id).name)).join(w.listSeparator)],
          [w.because, reasons.map(({ reason }) => say(reason)).join(" ")],
          [w.otherUses, indicator.otherUses.join(w.listSeparator)],
          [w.occurrences, indicator.occurrences.join(w.listSeparator)],
        ]}
      />
      {note && <p className="hint">{say(note)}</p>}
      <TargetsOfIndicator indicator={indicator} />
    </>
  );
}

function unitText(unit: string, origin: Indicator["unitOrigin"], w: { unitInferred: string }): string {
  return origin === "inferred" ? fill(w.unitInferred, { unit }) : unit;
}
