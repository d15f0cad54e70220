import type { Text } from "../../catalogue/schema";

/** One cell function as the generated guide describes it. */
export interface GuideEntry {
  /** "CARBON.INTENSITY", as it is typed. */
  id: string;
  family: string;
  text: Text;
  parameters: Parameter[];
  returns: Text;
  throws: Text;
  formula: Text;
  /** Ids of sources. */
  sources: string[];
  examples: { formula: string; result: string }[];
}

export interface Parameter {
  name: string;
  optional: boolean;
  label: Text;
  text: Text;
  /** The names it accepts, where it accepts only some. */
  choices: Text[] | null;
}

export async function loadGuide(): Promise<readonly GuideEntry[]> {
  return (await import("../../functions/guide.generated.json")).default as GuideEntry[];
}
