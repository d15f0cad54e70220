import { clean, loose, looser, plain } from "./namesAlike";
import type { Text } from "./schema";

/** Anything that goes by names: an indicator, a state target, a plan's row. */
export interface Named {
  id: string;
  name: Text;
  /** Other names in use, Chinese or English. */
  aliases: readonly string[];
}

/** Ways to compare two names, from the strictest to the loosest; a looser one is asked only when all before found nothing. */
const WAYS = [plain, loose, looser];

interface Tier {
  names: Map<string, Set<Named>>;
  aliases: Map<string, Set<Named>>;
}

/**
 * Records by the names that people write. Who bears a name comes before who merely goes by it; more than one in the
 * answer means that the name is ambiguous, none that it is unknown.
 */
export class NameIndex<T extends Named> {
  private readonly tiers: Tier[];

  constructor(records: readonly T[]) {
    this.tiers = WAYS.map(() => ({ names: new Map(), aliases: new Map() }));
    for (const record of records)
      WAYS.forEach((way, i) => {
        const { names, aliases } = this.tiers[i]!;
        for (const text of [record.id, record.name.zh, record.name.en]) add(names, way(text), record);
        for (const text of record.aliases) add(aliases, way(text), record);
      });
  }

  find(text: string): T[] {
    const cleaned = clean(text);
    for (const [i, way] of WAYS.entries()) {
      const { names, aliases } = this.tiers[i]!;
      // What somebody else puts in brackets may be another scope, so only the records' own brackets may be left out.
      if (way === looser && /[(（]/.test(cleaned)) return [];
      const key = way(cleaned);
      if (key === "") return [];
      const found = names.get(key) ?? aliases.get(key);
      // The loosest way may bring together what differs; then it says nothing.
      if (found && (found.size === 1 || way !== looser)) return [...found] as T[];
    }
    return [];
  }
}

function add(map: Map<string, Set<Named>>, key: string, record: Named): void {
  if (key === "") return;
  const there = map.get(key);
  if (there) there.add(record);
  else map.set(key, new Set([record]));
}
