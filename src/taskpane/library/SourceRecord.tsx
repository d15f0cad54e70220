import { Button } from "@fluentui/react-components";
import type { Source } from "../../catalogue/schema";
import { sourceText } from "../Cited";
import { usePane } from "../pane";
import { useInsert } from "../useInsert";
import { Facts } from "./Facts";
import { FunctionsCiting } from "./FunctionsCiting";

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
      <FunctionsCiting source={source.id} />
    </>
  );
}
