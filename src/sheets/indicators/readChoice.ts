import type { Text } from "../../catalogue/schema";

/** Signs before the word in 目标代码, where no target holds. */
/** Full width, because some programs take "?" for any one character also where they compare. */
export const UNANSWERED = "？";
export const FAULTY = "!";
export const LATER = ">";
export const ELSEWHERE = "-";

/** Stands where a question of the cover would, where no cell of it can be read. */
export const COVER: Text = { zh: "封面", en: "Cover" };
export const COVER_GONE: Text = {
  zh: "“封面”页已删除或有误，不判定。",
  en: "Cover was deleted or has a fault; not judged.",
};

export type ReadChoice =
  | { kind: "holds"; id: string }
  | { kind: "unanswered" | "faulty"; question: string }
  | { kind: "later"; year: number }
  | { kind: "elsewhere" };

/** What 目标代码 says; null where it says nothing. */
export function readChoice(code: unknown): ReadChoice | null {
  if (typeof code !== "string" || code === "") return null;
  const rest = code.slice(1);
  switch (code[0]) {
    case UNANSWERED:
      return { kind: "unanswered", question: rest };
    case FAULTY:
      return { kind: "faulty", question: rest };
    case LATER:
      return { kind: "later", year: Number(rest) };
    case ELSEWHERE:
      return { kind: "elsewhere" };
    default:
      return { kind: "holds", id: code };
  }
}

/** Why a row has no target, and what to do about it; null where it has one or never had any. */
export function whyNoTarget(choice: ReadChoice | null): Text | null {
  switch (choice?.kind) {
    case "unanswered":
      return {
        zh: `先在“封面”填“${choice.question}”，才知道适用哪个目标。`,
        en: `Fill in on Cover first: ${choice.question}. It decides which target holds.`,
      };
    case "faulty":
      if ([COVER.zh, COVER.en].includes(choice.question)) return COVER_GONE;
      return {
        zh: `“封面”的“${choice.question}”有误，请核对。`,
        en: `Check on Cover: ${choice.question}.`,
      };
    case "later":
      return {
        zh: `${choice.year}年起才有目标，规划的目标年更早，不判定。`,
        en: `There is a target only from ${choice.year} on, after the plan's target year; not judged.`,
      };
    case "elsewhere":
      return {
        zh: "不在目标的适用范围内，不判定。",
        en: "No target holds for this place or area; not judged.",
      };
    default:
      return null;
  }
}
