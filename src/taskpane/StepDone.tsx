import type { ReactNode } from "react";
import { Outcome } from "./functions/Outcome";
import { UndoStep } from "./UndoStep";

/** What came of the last step, and the step by which it is undone; null where there is nothing to undo. */
export interface Done {
  sentences: string[];
  step: number | null;
}

export const NOTHING_DONE: Done = { sentences: [], step: null };

interface StepDoneProps {
  done: Done;
  /** Gets what is to be said once it is undone. */
  onUndone: (done: Done) => void;
  /** What else can be done then, beside undoing it. */
  children?: ReactNode;
}

/** Says what came of a step and offers to undo it. */
export function StepDone({ done, onUndone, children }: StepDoneProps) {
  const undo = done.step !== null && (
    <UndoStep step={done.step} onUndone={(sentence) => onUndone({ sentences: [sentence], step: null })} />
  );
  return (
    <>
      <Outcome sentences={done.sentences} />
      {undo && children ? (
        <div className="buttons">
          {undo}
          {children}
        </div>
      ) : (
        undo
      )}
    </>
  );
}
