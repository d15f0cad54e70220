import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
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
    const problem = problemOf(this.state.error, pane.words);
    return (
      <MessageBar intent="error" role="alert" layout="multiline" className="problem">
        <MessageBarBody>
          <p>{typeof problem.text === "string" ? problem.text : pane.say(problem.text)}</p>
          <details>
            <summary>{pane.words.pane.details}</summary>
            <code>{problem.details}</code>
          </details>
          <Button onClick={() => window.location.reload()}>{pane.words.pane.retry}</Button>
        </MessageBarBody>
      </MessageBar>
    );
  }
}
