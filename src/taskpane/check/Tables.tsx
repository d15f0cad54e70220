import { plans } from "../../catalogue/plans";
import type { Text } from "../../catalogue/schema";
import type { CheckedTable, CheckReport } from "../../excel/check/checkReport";
import type { Verdict } from "../../targets/judge";
import { VERDICT_WORDS } from "../../targets/words";
import { usePane } from "../pane";
import { fill } from "../words";
import { countVerdicts } from "./countVerdicts";
import { Proportions } from "./Proportions";

/** "指标 · 市级总体规划": sheets of several plans and years may be in one workbook. */
export function tableName({ sheetName, plan }: CheckedTable, say: (text: Text) => string): string {
  const name = plans.find(({ id }) => id === plan)?.name;
  return name ? `${sheetName} · ${say(name)}` : sheetName;
}

interface TablesProps {
  report: CheckReport;
  order: readonly Verdict[];
  /** null for all. */
  chosen: string | null;
  onChoose: (table: string) => void;
}

/** Where there are several indicator tables: what each holds. A press shows one alone, another press all again. */
export function Tables({ report: { tables, findings }, order, chosen, onChoose }: TablesProps) {
  const { say, words } = usePane();
  const w = words.check;
  if (tables.length < 2) return null;
  const copied = tables.filter(({ copies }) => copies.length > 0).map(({ sheetName }) => sheetName);
  const all = { id: "", name: w.allTables, findings };
  const each = tables.map((table) => ({
    id: table.id,
    name: tableName(table, say),
    findings: findings.filter((finding) => finding.table === table.id),
  }));
  return (
    <>
      <div className="sectors" role="group" aria-label={w.byTable}>
        {[all, ...each].map(({ id, name, findings: own }) => {
          const counts = countVerdicts(own);
          const judged = counts.met + counts.missed + counts.invalid + counts.missing;
          return (
            <button
              key={id}
              type="button"
              className="sector"
              aria-pressed={(chosen ?? "") === id}
              onClick={() => onChoose(chosen === id ? "" : id)}
            >
              <span>{name}</span>
              <Proportions order={order} counts={counts} />
              <span className="of">
                {judged > 0 ? fill(w.metOf, { met: counts.met, of: judged }) : say(VERDICT_WORDS.none)}
              </span>
            </button>
          );
        })}
      </div>
      {copied.length > 0 && chosen === null && (
        <p className="hint">{fill(w.copies, { names: copied.join(words.record.listSeparator) })}</p>
      )}
    </>
  );
}
