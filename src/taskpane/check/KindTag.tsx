import type { Finding } from "../../excel/check/checkReport";
import { kindWord } from "../../sheets/indicators/choices";
import { usePane } from "../pane";

/** 属性 beside the name of a row: how serious it is to miss its target. A word, so that no colour is needed. */
export function KindTag({ finding: { kind, verdict } }: { finding: Finding }) {
  const { language } = usePane();
  if (kind === null) return null;
  const isSerious = kind === "binding" && verdict === "missed";
  return <span className={isSerious ? "tag binding" : "tag"}>{kindWord(kind, language)}</span>;
}
