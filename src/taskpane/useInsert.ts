import { usePane } from "./pane";
import { fill } from "./words";

/** Puts something into the selected cell and says so. */
export function useInsert() {
  const { actions, announce, attempt, words } = usePane();
  return async (content: string | number, kind: "value" | "formula" = "value") => {
    const done = await attempt(async () => {
      if (kind === "formula") await actions.insertFormula(String(content));
      else await actions.insertValue(content);
      return true;
    });
    if (done) announce(fill(words.insert.done, { what: content }));
  };
}
