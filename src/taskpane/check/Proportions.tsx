import type { Verdict } from "../../targets/judge";

interface ProportionsProps {
  order: readonly Verdict[];
  counts: Readonly<Record<Verdict, number>>;
}

/** How the rows divide into verdicts, in the order of the counts below it, which say the same in words. */
export function Proportions({ order, counts }: ProportionsProps) {
  return (
    <span className="proportions" aria-hidden="true">
      {order
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => (
          <span key={verdict} className={verdict} style={{ flexGrow: counts[verdict] }} />
        ))}
    </span>
  );
}
