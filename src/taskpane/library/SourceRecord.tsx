import { Button } from "@fluentui/react-components";
import type { Source } from "../../catalogue/schema";
import { sourceText } from "../Cited";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { Facts } from "./Facts";
import { entries, type Entry } from "./records";
import { RecordLinks } from "./RecordLinks";

export function SourceRecord({ source }: { source: Source }) {
  const { language, words } = usePane();
  const insert = useInsert();
  const w = words.record;
  const { url } = source;
  return (
    <>
      <div className="buttons">
        <Button onClick={() => void insert(sourceText(source, language, words))}>
          {words.insert.citation}
        </Button>
      </div>
      <Facts
        rows={[
          [w.publisher, source.publisher],
          [w.date, source.date],
          [w.documentNumber, source.documentNumber],
          [
            w.link,
            url && (
              <a key="link" href={url} target="_blank" rel="noreferrer">
                {url}
              </a>
            ),
          ],
        ]}
      />
      <RecordLinks
        heading={w.citedBy}
        keys={entries.filter((entry) => cites(entry, source.id)).map(({ key }) => key)}
      />
    </>
  );
}

function cites(entry: Entry, id: string): boolean {
  switch (entry.kind) {
    case "indicator":
      return entry.indicator.definition?.citation.source === id;
    case "strategy":
      return entry.strategy.sources.includes(id);
    case "target":
      return entry.target.citation.source === id;
    case "factor":
      return [entry.factor.citation, ...entry.factor.furtherCitations].some(({ source }) => source === id);
    case "measure":
      return entry.measure.sources.includes(id);
    default:
      return false;
  }
}
