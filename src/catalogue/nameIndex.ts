import { KnownLetters } from "./knownLetters";
import { clean, MARKS } from "./listMarks";
import { loose, looser, plain, TAKEN_OTHERWISE, withoutBrackets } from "./namesAlike";
import { englishWords } from "./nameEnglish";
import { inOneWording, SAID_OTHERWISE } from "./nameWords";
import type { Text } from "./schema";

/** Anything that goes by names: an indicator, a state target, a plan's row. */
export interface Named {
  id: string;
  name: Text;
  /** Other names in use, Chinese or English. */
  aliases: readonly string[];
}

/** A way to compare names, strictest first; a looser one is asked only when all before found nothing. */
interface Way {
  /** What a record is found by, and beside it what its name is without the record's own brackets. */
  keys: (name: string) => readonly string[];
  /** What is looked up; "" where this way has no say. */
  key: (written: string) => string;
  /** It may bring together what differs; then it says nothing. */
  onlyIfOne: boolean;
}

const WAYS: readonly Way[] = [
  { keys: (name) => [plain(name)], key: plain, onlyIfOne: false },
  { keys: (name) => [loose(name)], key: loose, onlyIfOne: false },
  // What somebody else puts in brackets may be another scope, so only the records' own brackets may be left out.
  {
    keys: (name) => [looser(name)],
    key: (written) => (/[(（]/.test(written) ? "" : looser(written)),
    onlyIfOne: true,
  },
  { keys: (name) => both(name).map(wording), key: wording, onlyIfOne: true },
  {
    keys: (name) => both(name).map(inAnyOrder),
    key: (written) => (/占(?!比|补)|在/.test(written) ? "" : inAnyOrder(written)),
    onlyIfOne: true,
  },
];

/** In front of a name it says that the figure is of the whole place that the table is about, or of the end of its year. */
const WHOLE_PLACE =
  /^(?:全[市县区省域镇乡州盟旗]|[市县省]域|本[市县区省]|我[市县区省]|地区(?!生产)|全社会|年末|年底|期末)/;

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
  private readonly letters: KnownLetters;

  constructor(records: readonly T[]) {
    this.letters = new KnownLetters(
      records.flatMap(({ id, name, aliases }) =>
        [id, name.zh, name.en, ...aliases].flatMap((text) => [text, loose(text)]),
      ),
      MARKS + TAKEN_OTHERWISE + SAID_OTHERWISE + WHOLE_PLACE.source,
    );
    this.tiers = WAYS.map(() => ({ names: new Map(), aliases: new Map() }));
    for (const record of records)
      WAYS.forEach(({ keys }, i) => {
        const { names, aliases } = this.tiers[i]!;
        for (const text of [record.id, record.name.zh, record.name.en])
          keys(text).forEach((key, rank) => add(rank === 0 ? names : aliases, key, record));
        for (const text of record.aliases) for (const key of keys(text)) add(aliases, key, record);
      });
  }

  /** False where no record can be meant: asked of thousands, it costs a tenth of finding none. */
  mayKnow(text: string): boolean {
    return this.letters.mayBeWithin(text);
  }

  find(text: string): T[] {
    if (!this.mayKnow(text)) return [];
    const cleaned = clean(text);
    if (!this.letters.mayBe(cleaned.normalize("NFKC"))) return [];
    const found = this.lookUp(cleaned);
    if (found.length > 0 || !WHOLE_PLACE.test(cleaned)) return found;
    const bare = cleaned.replace(WHOLE_PLACE, "");
    const ofPlace = this.lookUp(bare);
    // 绿地率 stands for 工业用地绿地率 only as long as no other scope is named.
    return ofPlace.length === 1 && !isEndOf(loose(bare), ofPlace[0]!) ? ofPlace : [];
  }

  private lookUp(cleaned: string): T[] {
    for (const [i, { key: keyOf, onlyIfOne }] of WAYS.entries()) {
      const key = keyOf(cleaned);
      if (key === "") continue;
      const { names, aliases } = this.tiers[i]!;
      const found = names.get(key) ?? aliases.get(key);
      if (found && (found.size === 1 || !onlyIfOne)) return [...found] as T[];
    }
    return [];
  }
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
const both = (name: string) => [name, withoutBrackets(name) || name];

function wording(name: string): string {
  return isChinese(name) ? inOneWording(loose(name)) : englishWords(name);
}

/** Long Chinese names also with their words in another order. */
function inAnyOrder(name: string): string {
  const text = isChinese(name) ? wording(name) : "";
  return text.length >= SHORTEST_IN_ANY_ORDER ? [...text].sort().join("") : "";
}

const SHORTEST_IN_ANY_ORDER = 6;

function isEndOf(bare: string, { name }: Named): boolean {
  const whole = loose(name.zh);
  return whole !== bare && whole.endsWith(bare);
}

function add(map: Map<string, Set<Named>>, key: string, record: Named): void {
  if (key === "") return;
  const there = map.get(key);
  if (there) there.add(record);
  else map.set(key, new Set([record]));
}
