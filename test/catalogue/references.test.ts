import { goals, scales } from "../../src/catalogue/goals";
import { dataFiles, indicators, sources, strategies } from "./readData";
import { repeated } from "./textRules";

type Record_ = Record<string, unknown>;

function contentOf(file: string): Record_[] {
  return dataFiles.find((one) => one.file === file)!.content as Record_[];
}
const idsOf = (records: readonly { id?: unknown }[]) => new Set(records.map(({ id }) => id));
const plans = (contentOf("plans.json") as unknown as { plans: Record_[] }).plans;

/** By the name of a field, what the ids in it belong to. */
const TARGETS: Record<string, Set<unknown>> = {
  source: idsOf(sources),
  sources: idsOf(sources),
  indicators: idsOf(indicators),
  related: idsOf(indicators),
  strategies: idsOf(strategies),
  twins: idsOf(strategies),
  anomalies: idsOf(contentOf("anomalies.json")),
  corrections: idsOf(contentOf("anomalies.json")),
  goals: idsOf(goals),
  scale: idsOf(scales),
  plan: idsOf(plans),
  plans: idsOf(plans),
  standards: idsOf(contentOf("standards.json")),
  issues: idsOf(contentOf("core-issues.json")),
};

/** Every id that leads nowhere or is named twice, with the file and the path in it. */
function danglingIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => danglingIn(item, `${path}/${at}`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([field, content]) => {
    const ids = (Array.isArray(content) ? content : [content]).filter((id) => typeof id === "string");
    const known = TARGETS[field];
    const dangling = known ? ids.filter((id) => !known.has(id)) : [];
    return [
      ...dangling.map((id) => `${path}/${field}: ${id}`),
      ...(known ? repeated(ids).map((id) => `${path}/${field}: ${id} twice`) : []),
      ...danglingIn(content, `${path}/${field}`),
    ];
  });
}

test("every id that a record names, in whatever file, is that of a record, and is named once", () => {
  expect(dataFiles.flatMap(({ file, content }) => danglingIn(content, file))).toEqual([]);
});
