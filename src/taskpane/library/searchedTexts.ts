import * as catalogue from "../../catalogue";
import type { PlanId, Text } from "../../catalogue/schema";

/** Somebody who asks for a thing means the indicator first; its targets repeat its name and stand on its record. */
export const WEIGHTS = { indicator: 1, target: -0.5, reference: 1, source: -1 } as const;

/** A section of the report as people write it. */
export const placesOf = (section: string) => [section, `第${section}节`];

export const both = ({ zh, en }: Text) => [zh, en];
export const plansOf = (ids: readonly PlanId[]) => ids.map(catalogue.plan);

export function titlesOf(sourceId: string): (string | null)[] {
  const source = catalogue.sources.find(({ id }) => id === sourceId);
  return source ? [source.title, source.titleEn, source.documentNumber] : [sourceId];
}
