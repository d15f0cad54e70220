import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "./pane";
import { fill } from "./words";

/** Undoes a step that was just taken. `onUndone` gets what is to be said of it. */
export function UndoStep({ step, onUndone }: { step: number; onUndone: (sentence: string) => void }) {
  const { actions, attempt, say, words } = usePane();
  const [running, setRunning] = useState(false);
  async function undo() {
    if (running) return;
    setRunning(true);
    const done = await attempt(() => actions.undo(step));
    setRunning(false);
    if (!done) return;
    onUndone(
      done.left.length === 0
        ? words.undo.done
        : fill(words.undo.left, { what: done.left.map(say).join(words.record.listSeparator) }),
    );
  }
  return (
    <Button size="small" disabledFocusable={running} onClick={() => void undo()}>
      {running ? words.undo.running : words.undo.run}
    </Button>
  );
}
