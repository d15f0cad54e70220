import { VIEWS, type View } from "./wantedView";
import { usePane } from "./pane";
import { fill } from "./words";

interface NavigationProps {
  current: View;
  /** How many rows missed their target in the last check. */
  missed: number;
  onChoose: (view: View) => void;
}

export function Navigation({ current, missed, onChoose }: NavigationProps) {
  const { words } = usePane();
  return (
    <nav aria-label={words.nav.label}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <button
              type="button"
              aria-current={view === current ? "page" : undefined}
              onClick={() => onChoose(view)}
            >
              {words.nav[view]}
              {view === "check" && missed > 0 && (
                <span className="badge" role="img" aria-label={fill(words.nav.missedCount, { n: missed })}>
                  {missed > 99 ? "99+" : missed}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
