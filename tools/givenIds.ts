/**
 * Writes src/catalogue/givenIds.generated.json: every id that an indicator or a state target ever had. Ids stand in
 * people's workbooks, so none is forgotten: those in use are added, and none is taken away.
 *
 *   npm run generate               writes it
 *   test/catalogue/givenIds.test   says when an id has gone without leading to another
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const CATALOGUE = join(__dirname, "../src/catalogue");
const FILE = join(CATALOGUE, "givenIds.generated.json");

export interface GivenIds {
  indicators: string[];
  nationalTargets: string[];
}

export function idsInUse(): GivenIds {
  const files = readdirSync(join(CATALOGUE, "data/indicators"));
  const targets = JSON.parse(readFileSync(join(CATALOGUE, "data/national-targets.json"), "utf8")) as {
    id: string;
  }[];
  return {
    indicators: files.map((file) => basename(file, ".json")),
    nationalTargets: targets.map(({ id }) => id),
  };
}

export function givenIds(): GivenIds {
  return JSON.parse(readFileSync(FILE, "utf8")) as GivenIds;
}

const together = (given: string[], inUse: string[]) => [...new Set([...given, ...inUse])].sort();

if (resolve(process.argv[1] ?? "") === __filename) {
  const [given, inUse] = [givenIds(), idsInUse()];
  const all: GivenIds = {
    indicators: together(given.indicators, inUse.indicators),
    nationalTargets: together(given.nationalTargets, inUse.nationalTargets),
  };
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}
