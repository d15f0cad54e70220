import { Button } from "@fluentui/react-components";
import type { MyTable } from "../../excel/mine/ownTables";
import { usePane } from "../pane";
import { NOTHING_DONE } from "../StepDone";
import { useKept } from "../useKept";
import { fill } from "../words";
import { Gather } from "./Gather";
import { notRead } from "./notRead";
import { OneCell } from "./OneCell";
import { PickFiles, TABLE_FILES } from "./PickFiles";
import { Proposal } from "./Proposal";
import { useBringing, useJudging } from "./stepsDone";

/** What is being looked at: a whole table, or one cell of it. */
interface Shown {
  tables: MyTable[];
  oneCell: boolean;
  /** Another reading begins anew, with its own choices. */
  number: number;
}

/** Somebody's own table: what was understood, to be corrected, then tied to the form. */
export default function MineView() {
  const { actions, attempt, words } = usePane();
  const w = words.mine;
  const [shown, setShown] = useKept<Shown>("mine.shown", { tables: [], oneCell: false, number: 0 });
  const [chosen, setChosen] = useKept("mine.sheet", 0);
  const [running, setRunning] = useKept("mine.running", false);
  // What came of the values that were read before goes with them.
  const [, setBrought] = useBringing();
  const [, setJudged] = useJudging();

  async function read(work: () => Promise<MyTable[]>, oneCell = false) {
    if (running) return;
    setRunning(true);
    const tables = await attempt(work);
    setRunning(false);
    if (!tables) return;
    setChosen(0);
    setBrought(NOTHING_DONE);
    setJudged(NOTHING_DONE);
    setShown({ tables, oneCell, number: shown.number + 1 });
  }

  async function readFile(picked: File | undefined) {
    if (!picked) return;
    await read(async () => {
      const { readMyFile } = await import("./readMyFile");
      return readMyFile(picked, await actions.targetTables());
    });
  }

  const table = shown.tables[chosen] ?? shown.tables[0];
  return (
    <section className="view" aria-labelledby="view-title">
      <h1 id="view-title">{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={running}
          onClick={() => void read(async () => [await actions.readMyTable()])}
        >
          {running ? w.reading : w.read}
        </Button>
        <Button
          disabledFocusable={running}
          onClick={() => void read(async () => [await actions.readMyTable()], true)}
        >
          {w.readCell}
        </Button>
        <PickFiles
          label={w.readFile}
          accept={TABLE_FILES}
          isBusy={running}
          onPick={([picked]) => void readFile(picked)}
        />
      </div>
      {shown.tables.length > 1 && (
        <label className="choose">
          {w.sheet}{" "}
          <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
            {shown.tables.map(({ sheetName }, index) => (
              <option key={sheetName} value={index}>
                {sheetName}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown.number > 0 && shown.tables.length === 0 && <p className="empty">{w.nothingInFile}</p>}
      {table && shown.oneCell && <OneCell key={shown.number} table={table} />}
      {table && !shown.oneCell && (
        <>
          <h2>
            {fill(w.found, {
              sheet: table.sheetName,
              n: table.values.length,
              m: notRead(table).refused.length,
            })}
          </h2>
          <Proposal key={`${shown.number} ${table.sheetName}`} table={table} />
        </>
      )}
      <Gather />
    </section>
  );
}
