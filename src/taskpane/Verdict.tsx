import type { Verdict } from "../targets/judge";
import { VERDICT_WORDS } from "../targets/words";
import { usePane } from "./pane";

/** One shape per verdict, drawn in the colour of the text, so that no verdict rests on colour alone. */
const shape: Record<Verdict, React.ReactNode> = {
  met: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="m5 8.2 2.1 2.1L11 6.2" />
    </>
  ),
  missed: (
    <>
      <path d="M8 1.8 14.6 13.6H1.4Z" />
      <path d="M8 6v3.6M8 11.4v.3" />
    </>
  ),
  invalid: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" />
      <path d="m5.9 5.9 4.2 4.2m0-4.2-4.2 4.2" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="6.3" strokeDasharray="2.2 2.2" />,
  none: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2" />
      <path d="M5 8h6" />
    </>
  ),
};

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      className={`mark ${verdict}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shape[verdict]}
    </svg>
  );
}

export function VerdictLabel({ verdict }: { verdict: Verdict }) {
  const { say } = usePane();
  return (
    <span className="verdict">
      <VerdictMark verdict={verdict} />
      {say(VERDICT_WORDS[verdict])}
    </span>
  );
}
