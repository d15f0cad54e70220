import type { View } from "./navigation";
import { usePane } from "./pane";

const shown: View[] = ["plan"];

export function Navigation({ current, onChoose }: { current: View; onChoose: (view: View) => void }) {
  const { words } = usePane();
  return (
    <nav aria-label={words.nav.label}>
      <ul>
        {shown.map((view) => (
          <li key={view}>
            <button
              type="button"
              aria-current={view === current ? "page" : undefined}
              onClick={() => onChoose(view)}
            >
              {words.nav[view]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
