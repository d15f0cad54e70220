import { Button } from "@fluentui/react-components";
import { useGuide } from "../functions/useGuide";
import { navigate } from "../wantedView";
import { usePane } from "../pane";

/** The cell functions that rest on a source; each opens at a press. */
export function FunctionsCiting({ source }: { source: string }) {
  const { words } = usePane();
  const citing = useGuide()?.filter(({ sources }) => sources.includes(source)) ?? [];
  if (citing.length === 0) return null;
  return (
    <section className="links" aria-label={words.nav.functions}>
      <h2>{words.nav.functions}</h2>
      <div className="buttons">
        {citing.map(({ id }) => (
          <Button key={id} size="small" onClick={() => navigate({ view: "functions", item: id })}>
            {id}
          </Button>
        ))}
      </div>
    </section>
  );
}
