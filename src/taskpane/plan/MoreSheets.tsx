import { Button } from "@fluentui/react-components";
import { DEMO_PLAN } from "../../sheets/demo/demoPlan";
import { PARTS } from "../../sheets/partNames";
import { usePane } from "../pane";
import { AddedSheets } from "./AddedSheets";
import type { Adding } from "./useSheets";

/** Sheets that belong to no single plan: the annexes, and the functions by example. */
export function MoreSheets({ adding }: { adding: Adding }) {
  const { actions, words } = usePane();
  const w = words.plan.more;
  return (
    <section className="more" aria-labelledby="more-sheets">
      <h2 id="more-sheets">{w.title}</h2>
      <p className="hint">{w.annexesExplained}</p>
      <Button
        disabledFocusable={adding.running}
        onClick={() => void adding.start("annexes", (request) => actions.buildAnnexes(request))}
      >
        {w.annexes}
      </Button>
      <p className="hint">{w.sampleExplained}</p>
      <Button
        disabledFocusable={adding.running}
        onClick={() => void adding.start("sample", (request) => actions.buildSample(request))}
      >
        {w.sample}
      </Button>
      <p className="hint">{w.demoExplained}</p>
      <Button
        disabledFocusable={adding.running}
        onClick={() =>
          void adding.start(
            "demo",
            async (request) =>
              (await actions.build({ ...request, plan: DEMO_PLAN, parts: PARTS, demo: true })).sheets,
          )
        }
      >
        {w.demo}
      </Button>
      <AddedSheets adding={adding} sets={["annexes", "sample", "demo"]} />
    </section>
  );
}
