import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../excel/check/checkReport";
import { usePane } from "../pane";
import { loadCatalogue } from "../useCatalogue";
import { reportText } from "./reportText";

/**
 * What was found as sentences to be pasted into a report. They are shown too, selected, because an office may not let a
 * pane write to the clipboard.
 */
export function CopyAsText({ findings }: { findings: readonly Finding[] }) {
  const { attempt, language, say, words } = usePane();
  const w = words.check.text;
  const [shown, setShown] = useState<{ text: string; copied: boolean } | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.select();
  }, [shown]);

  async function copy() {
    const catalogue = await attempt(loadCatalogue, "network");
    if (!catalogue) return;
    const strategiesFor = ({ indicator, plan }: Finding) =>
      indicator === null || plan === null || !catalogue.findIndicator(indicator)
        ? []
        : catalogue.strategiesFor(indicator, plan).map(({ title }) => say(title));
    const text = reportText(findings, strategiesFor, language, words);
    const copied = await write(text);
    setShown({ text, copied });
  }

  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {w.copy}
      </Button>
      {shown && (
        <div className="copied">
          <p role="status" className="hint">
            {shown.copied ? w.copied : w.copyYourself}
          </p>
          <textarea ref={box} readOnly rows={6} aria-label={w.copy} value={shown.text} />
        </div>
      )}
    </>
  );
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
