import { Button } from "@fluentui/react-components";
import type { Service } from "../../catalogue/chain";
import { SHEET_NAMES } from "../../sheets/names";
import { navigate, type View } from "../wantedView";
import { usePane } from "../pane";

/** Where the add-in serves a measure; a function or a view opens at a press, a sheet is named. */
export function ServedBy({ services }: { services: readonly Service[] }) {
  const { say, words } = usePane();
  return (
    <>
      <h2>{words.record.servedBy}</h2>
      <div className="buttons">
        {services.map(({ kind, id }) => {
          if (kind === "sheet")
            return (
              <Button key={id} onClick={() => navigate({ view: "plan" })}>
                {say(SHEET_NAMES[id as keyof typeof SHEET_NAMES])}
              </Button>
            );
          const view = kind === "view" ? (id as View) : "functions";
          return (
            <Button key={id} onClick={() => navigate(kind === "view" ? { view } : { view, item: id })}>
              {kind === "view" ? words.nav[view] : id}
            </Button>
          );
        })}
      </div>
    </>
  );
}
