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

/** Takes the focus when it appears, so that keyboard and screen reader land on what went wrong. */
export default function ProblemBar({ problem, onClose }: { problem: Problem; onClose: () => void }) {
  const { words, say } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => void bar.current?.focus(), [problem]);
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
        <Button size="small" onClick={onClose}>
          {words.pane.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
