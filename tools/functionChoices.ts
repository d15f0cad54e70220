import { join } from "node:path";
import type { Choices } from "../src/functions/core/names";
import { FUNCTIONS } from "./functionSource";

/** `@choices region core/grid#REGIONS`: the exported list, under the id "REGIONS". */
export function choicesOf(reference: string): { id: string; choices: Choices } {
  const [file, id] = reference.split("#") as [string, string];
  const choices = require(join(FUNCTIONS, file))[id] as Choices | undefined;
  if (!choices) throw new Error(`@choices ${reference}: no such list`);
  return { id, choices };
}
