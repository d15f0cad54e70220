import type { Place } from "../../excel/place";
import { usePane } from "../pane";
import { useKept } from "../useKept";
import { fill } from "../words";

/** Shows a cell. Where its row is hidden the person would see nothing happen, so `unseen` says it. */
export function useGoTo(): {
  goTo: (place: Place) => Promise<void>;
  unseen: (place: Place) => string | null;
} {
  const { actions, attempt, words } = usePane();
  const [hidden, setHidden] = useKept("check.hidden", "");
  const name = ({ sheetName, address }: Place) => `${sheetName}!${address}`;
  return {
    async goTo(place) {
      const shown = await attempt(() => actions.goTo(place));
      setHidden(shown?.isHidden ? name(place) : "");
    },
    unseen: (place) => (hidden === name(place) ? fill(words.check.hidden, { place: hidden }) : null),
  };
}
