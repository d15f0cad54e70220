import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Indicator, Source, Strategy } from "../../src/catalogue/schema";

const DATA = join(__dirname, "../../src/catalogue/data");

/** Files as they lie in the folder, so that one nobody lists is checked too. */
function readFolder<T>(folder: string): { file: string; content: T }[] {
  return readdirSync(join(DATA, folder))
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({
      file: name,
      content: JSON.parse(readFileSync(join(DATA, folder, name), "utf8")) as T,
    }));
}

export const strategyFiles = readFolder<Strategy[]>("strategies");
export const strategies = strategyFiles.flatMap(({ content }) => content);
export const indicators = readFolder<Indicator>("indicators").map(({ content }) => content);
export const sources = readFolder<Source[]>("sources").flatMap(({ content }) => content);

/** Everything in the folder, however deep, for rules that hold whatever a record is about. */
export const dataFiles: { file: string; content: unknown }[] = readdirSync(DATA, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => ({ file, content: JSON.parse(readFileSync(join(DATA, file), "utf8")) as unknown }));
