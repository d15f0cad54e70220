import type { Finding } from "../../excel/check/checkReport";
import { KINDS } from "../../sheets/indicators/choices";

/** 约束性 first and 建议性 last; what says neither stands between, with 预期性. Else as on the sheets. */
export function strictestFirst<F extends Pick<Finding, "kind">>(findings: readonly F[]): F[] {
  const place = ({ kind }: F) => KINDS.indexOf(kind ?? "expected");
  return [...findings].sort((a, b) => place(a) - place(b));
}
