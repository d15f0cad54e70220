import { Component, type ReactNode } from "react";
import { PaneContext } from "./pane";
import { problemOf } from "./problem";

/** Keeps a view that could not be loaded or drawn from taking the whole pane with it. */
export class PartBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  static override contextType = PaneContext;
  declare context: React.ContextType<typeof PaneContext>;
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const pane = this.context;
    if (this.state.error === null || !pane) return this.props.children;
    const { text, details } = problemOf(this.state.error, pane.words);
    return (
      <div role="alert" className="view">
        <p>{typeof text === "string" ? text : pane.say(text)}</p>
        <details>
          <summary>{pane.words.pane.details}</summary>
          <code>{details}</code>
        </details>
        <button type="button" onClick={() => window.location.reload()}>
          {pane.words.pane.retry}
        </button>
      </div>
    );
  }
}
