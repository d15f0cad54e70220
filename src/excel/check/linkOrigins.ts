import type { PlanId } from "../../catalogue/schema";
import type { ValueColumn } from "./checkReport";
import { settings } from "../settings";

/** A row's value that is a link, whichever table of the plan it stands in by now. */
export interface LinkedValue {
  plan: PlanId | null;
  indicator: string;
  column: ValueColumn;
}

const keyOf = ({ plan, indicator, column }: LinkedValue) => [plan ?? "", indicator, column].join("|");

/**
 * Notes in the workbook what each link points at, in words: where the cell is deleted later, its formula says only
 * #REF!. What can't be noted is no reason to fail.
 */
export async function noteLinks(links: readonly (LinkedValue & { was: string })[]): Promise<void> {
  const noted = { ...all() };
  for (const link of links) noted[keyOf(link)] = link.was;
  await settings.set("links", JSON.stringify(noted)).catch(() => undefined);
}

/** What the link pointed at when it was made; null where nothing was noted. */
export function linkOrigin(value: LinkedValue): string | null {
  return all()[keyOf(value)] ?? null;
}

function all(): Record<string, string> {
  try {
    const noted: unknown = JSON.parse(settings.get("links") ?? "{}");
    return typeof noted === "object" && noted !== null ? (noted as Record<string, string>) : {};
  } catch {
    return {};
  }
}
