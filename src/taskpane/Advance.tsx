import { ProgressBar } from "@fluentui/react-components";
import type { Progress } from "../excel/actions";
import { usePane } from "./pane";

/** How far something has come that takes a while, and what it is at. */
export function Advance({ label, progress }: { label: string; progress: Progress | null }) {
  const { say } = usePane();
  return (
    <div className="advance">
      <ProgressBar aria-label={label} value={progress?.done} max={progress?.of ?? 1} thickness="large" />
      {progress && <span>{say(progress.label)}</span>}
    </div>
  );
}
