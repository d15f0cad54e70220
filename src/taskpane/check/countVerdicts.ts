import { VERDICTS, type Verdict } from "../../targets/judge";

/** How many there are of each verdict. */
export function countVerdicts(findings: readonly { verdict: Verdict }[]): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}
