import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "./pane";
import type { Problem } from "./problem";
import { fill } from "./words";

/** Takes the focus when it appears, so that keyboard and screen reader land on what went wrong. */
export default function ProblemBar({ problem, onClose }: { problem: Problem; onClose: () => void }) {
  const { actions, announce, attempt, words, say } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => void bar.current?.focus(), [problem]);

  async function putBack(step: number) {
    const done = await attempt(() => actions.undo(step));
    if (!done) return;
    onClose();
    announce(
      done.left.length === 0
        ? words.undo.done
        : fill(words.undo.left, { what: done.left.map(say).join(words.record.listSeparator) }),
    );
  }

  return (
    <MessageBar
      ref={bar}
      intent="error"
      role="alert"
      tabIndex={-1}
      layout="multiline"
      className="problem"
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <MessageBarBody>
        <MessageBarTitle>{words.problem.title}</MessageBarTitle>
        <p>{typeof problem.text === "string" ? problem.text : say(problem.text)}</p>
        {problem.details && (
          <details>
            <summary>{words.pane.details}</summary>
            <code>{problem.details}</code>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {typeof problem.step === "number" && (
          <Button size="small" onClick={() => void putBack(problem.step!)}>
            {words.undo.again}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {words.pane.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
