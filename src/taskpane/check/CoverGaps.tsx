import type { CheckReport, Finding } from "../../excel/check/checkReport";
import { usePane } from "../pane";
import { fill } from "../words";

/** What the cover leaves open or says wrongly, and how many rows have no verdict because of it. */
export function CoverGaps({ report, findings }: { report: CheckReport; findings: readonly Finding[] }) {
  const { words } = usePane();
  const w = words.check.cover;
  const sentences = (["faulty", "open"] as const).flatMap((kind) => {
    const waiting = findings.flatMap(({ waitsFor }) =>
      waitsFor && waitsFor.isFaulty === (kind === "faulty") ? [waitsFor.question] : [],
    );
    if (waiting.length === 0) return [];
    const names = [...new Set(waiting)].join(words.record.listSeparator);
    return [fill(w[kind], { names, n: waiting.length })];
  });
  // A form without a year is judged by the newest targets, which may be too strict for it.
  const yearless = new Set(
    report.tables
      .filter(({ planYear, plan, isFirstForm }) => planYear === null && plan !== null && !isFirstForm)
      .map(({ id }) => id),
  );
  const byNewest = findings.filter(
    ({ table, targetId, targetYear }) => yearless.has(table) && targetId !== null && targetYear !== null,
  );
  if (byNewest.length > 0) sentences.push(fill(w.yearless, { n: byNewest.length }));
  if (sentences.length === 0) return null;
  return (
    <section className="attention" aria-label={w.title}>
      <h2>{w.title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
