import { Button } from "@fluentui/react-components";
import * as catalogue from "../../catalogue";
import type { Factor } from "../../catalogue/factor";
import { regionName } from "../../catalogue/regionNames";
import { rangeText } from "../../sheets/factorRange";
import { CONFIDENCE_WORDS } from "../../sheets/targetWords";
import { Cited } from "../Cited";
import { showNumber } from "../../targets/shownNumber";
import { withUnit } from "../format";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { fill } from "../words";
import { Facts } from "./Facts";
import { FactorsBeside } from "./FactorsBeside";

export function FactorRecord({ factor }: { factor: Factor }) {
  const { language, say, words } = usePane();
  const insert = useInsert();
  const w = words.record;
  const { value, unit, year, region, scope, components, range, note, confidence } = factor;
  const citations = [factor.citation, ...(range ? [range.citation] : []), ...factor.furtherCitations];
  const cited = new Map(citations.map((citation) => [`${citation.source} ${citation.locator}`, citation]));
  return (
    <>
      <p className="requirement">{withUnit(showNumber(value, language), unit, language)}</p>
      {confidence === "unverified" && (
        <p>
          <span className="tag warn">{say(CONFIDENCE_WORDS.unverified)}</span>
          {w.unverifiedFactor}
        </p>
      )}
      <div className="buttons">
        <Button onClick={() => void insert(value)}>{fill(words.insert.value, { value })}</Button>
      </div>
      <Facts
        rows={[
          [w.factorKey, <code key="key">{factor.id}</code>],
          [w.scope, say(scope)],
          [w.factorYear, year === null ? w.noYear : fill(w.year, { year })],
          [w.region, region && say(regionName(region))],
          [
            w.components,
            components
              ?.map(
                (part) => `${part.name} ${withUnit(showNumber(part.value, language), part.unit, language)}`,
              )
              .join(w.listSeparator),
          ],
          [w.range, range && rangeText(range, language, (number) => showNumber(number, language))],
          [w.confidence, say(CONFIDENCE_WORDS[confidence])],
        ]}
      />
      {note && <p className="hint">{say(note)}</p>}
      <FactorsBeside factor={factor} />
      <h2>{w.sources}</h2>
      {[...cited].map(([key, citation]) => (
        <Cited key={key} citation={citation} catalogue={catalogue} />
      ))}
    </>
  );
}
