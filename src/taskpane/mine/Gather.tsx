import { plans } from "../../catalogue/plans";
import type { PlanId } from "../../catalogue/schema";
import type { Gathered, GatheredFile } from "../../files/gather/longRows";
import { Outcome } from "../functions/Outcome";
import { fewNames } from "../fewNames";
import { usePane } from "../pane";
import { useKept } from "../useKept";
import { fill, type Words } from "../words";
import { PickFiles, TABLE_FILES } from "./PickFiles";
import { PlanChoice } from "./PlanChoice";

const MOST_LINES = 200;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Result {
  gathered: Gathered;
  url: string;
}

/** Many files that offices returned, picked here, become one workbook 汇总; nothing leaves the machine. */
export function Gather() {
  const { actions, attempt, language, words } = usePane();
  const w = words.mine.gather;
  const last = actions.settings.get("lastPlan");
  const [plan, setPlan] = useKept<PlanId>(
    "gather.plan",
    plans.find(({ id }) => id === last)?.id ?? plans[0]!.id,
  );
  const [progress, setProgress] = useKept<{ done: number; of: number } | null>("gather.progress", null);
  const [result, setResult] = useKept<Result | null>("gather.result", null);

  async function gather(files: readonly File[]) {
    if (files.length === 0 || progress) return;
    setProgress({ done: 0, of: files.length });
    const made = await attempt(async () => {
      const { gatherAside } = await import("./gatherAside");
      return gatherAside({
        files,
        plan,
        language,
        onProgress: (done) => setProgress({ done, of: files.length }),
      });
    });
    setProgress(null);
    if (!made) return;
    if (result) URL.revokeObjectURL(result.url);
    const url = URL.createObjectURL(new Blob([made.bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
    setResult({ gathered: made.gathered, url });
  }

  return (
    <section className="bring" aria-labelledby="gather-title">
      <h2 id="gather-title">{w.title}</h2>
      <p className="hint">{w.lead}</p>
      <PlanChoice label={words.mine.judgeOnly.plan} value={plan} onChange={setPlan} />
      <div className="buttons">
        <PickFiles
          label={w.run}
          accept={TABLE_FILES}
          multiple
          isBusy={progress !== null}
          // Excel's own mark of an open file is none that an office returned.
          onPick={(files) => void gather(files.filter(({ name }) => !name.startsWith("~$")))}
        >
          {progress ? fill(w.running, { done: progress.done, of: progress.of }) : w.run}
        </PickFiles>
      </div>
      {progress && <progress value={progress.done} max={progress.of} aria-label={w.title} />}
      {/* There from the beginning, so that what it says comes into view when it is new. */}
      <Outcome sentences={result ? sentences(result.gathered, words) : []} />
      {result && <Gathering {...result} />}
    </section>
  );
}

function sentences({ files, rows }: Gathered, words: Words): string[] {
  const w = words.mine.gather;
  const of = (state: GatheredFile["state"]) => files.filter((file) => file.state === state);
  const names = (list: GatheredFile[]) => ({
    n: list.length,
    names: fewNames(
      list.map(({ file }) => file),
      words,
      20,
    ),
  });
  const [empty, unread, twice] = [of("empty"), of("unreadable"), of("duplicate")];
  return [
    fill(w.done, { n: rows.length, files: of("counted").length }),
    empty.length > 0 ? fill(w.empty, names(empty)) : "",
    unread.length > 0 ? fill(w.unreadable, names(unread)) : "",
    twice.length > 0 ? fill(w.duplicate, names(twice)) : "",
  ].filter(Boolean);
}

function Gathering({ gathered: { refused }, url }: Result) {
  const { say, words } = usePane();
  const w = words.mine.gather;
  return (
    <>
      <p>
        <a href={url} download={w.fileName}>
          {w.save}
        </a>
      </p>
      {refused.length > 0 && (
        <details>
          <summary>{fill(words.mine.refused, { n: refused.length })}</summary>
          <ul className="mine">
            {refused.slice(0, MOST_LINES).map(({ file, sheet, cell, name, text, reason }, index) => (
              <li key={index}>
                {[file, sheet, cell].filter((part) => part !== null).join(" › ")} {name} {text}{" "}
                <span className="hint">{say(reason)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
