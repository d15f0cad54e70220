import { KnownLetters } from "./knownLetters";
import { isEnglish, KnownWords } from "./knownWords";
import { clean, MARKS } from "./listMarks";
import { Compared } from "./comparedName";
import { loose, TAKEN_OTHERWISE, withoutBrackets } from "./namesAlike";
import { LETTERS_CHANGED, SAID_OTHERWISE } from "./nameWords";
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
  /** What a record's name is compared by. */
  key: (name: Compared) => string;
  /** Whether it is found without its own brackets, too. */
  bare: boolean;
  /** Whether it has a say about what somebody wrote. */
  asked?: (written: string) => boolean;
  /** It may bring together what differs; then it says nothing. */
  onlyIfOne: boolean;
}

const WAYS: readonly Way[] = [
  { key: (name) => name.plain, bare: false, onlyIfOne: false },
  { key: (name) => name.loose, bare: false, onlyIfOne: false },
  // What somebody else puts in brackets may be another scope, so only the records' own brackets may be left out.
  {
    key: (name) => name.looser,
    bare: false,
    asked: (written) => !/[(（]/.test(written),
    onlyIfOne: true,
  },
  { key: (name) => name.wording, bare: true, onlyIfOne: true },
  {
    key: (name) => name.inAnyOrder,
    bare: true,
    asked: (written) => !/占(?!比|补)|在/.test(written),
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
  private readonly words: KnownWords;

  constructor(records: readonly T[]) {
    const names = records.flatMap(({ id, name, aliases }) =>
      [id, name.zh, name.en, ...aliases].flatMap((text) => [text, withoutBrackets(text)]),
    );
    this.letters = new KnownLetters(
      [...names, ...names.map(loose)],
      MARKS + TAKEN_OTHERWISE + SAID_OTHERWISE + WHOLE_PLACE.source,
      MARKS + TAKEN_OTHERWISE + LETTERS_CHANGED + WHOLE_PLACE.source,
    );
    this.words = new KnownWords(names);
    this.tiers = WAYS.map(() => ({ names: new Map(), aliases: new Map() }));
    for (const record of records) {
      const own = [record.id, record.name.zh, record.name.en];
      for (const text of [...own, ...record.aliases]) this.add(record, text, own.includes(text));
    }
  }

  private add(record: T, text: string, isOwn: boolean): void {
    const [whole, bare] = [text, withoutBrackets(text) || text].map((form) => new Compared(form));
    WAYS.forEach((way, i) => {
      const { names, aliases } = this.tiers[i]!;
      add(isOwn ? names : aliases, way.key(whole!), record);
      if (way.bare) add(aliases, way.key(bare!), record);
    });
  }

  find(text: string): T[] {
    if (!this.letters.mayBeWithin(text)) return [];
    const cleaned = clean(text);
    if (!this.mayBe(cleaned)) return [];
    const found = this.lookUp(cleaned);
    if (found.length > 0 || !WHOLE_PLACE.test(cleaned)) return found;
    const bare = cleaned.replace(WHOLE_PLACE, "");
    const ofPlace = this.lookUp(bare);
    // 绿地率 stands for 工业用地绿地率 only as long as no other scope is named.
    return ofPlace.length === 1 && !isEndOf(loose(bare), ofPlace[0]!) ? ofPlace : [];
  }

  private mayBe(cleaned: string): boolean {
    return isEnglish(cleaned)
      ? this.letters.hasNumbers(cleaned) && this.words.mayBe(cleaned)
      : this.letters.mayBe(cleaned.normalize("NFKC"));
  }

  private lookUp(cleaned: string): T[] {
    const name = new Compared(cleaned);
    for (let i = 0; i < WAYS.length; i++) {
      const { key: keyOf, asked, onlyIfOne } = WAYS[i]!;
      if (asked?.(cleaned) === false) continue;
      const key = keyOf(name);
      if (key === "") continue;
      const { names, aliases } = this.tiers[i]!;
      const found = names.get(key) ?? aliases.get(key);
      if (found && (found.size === 1 || !onlyIfOne)) return [...found] as T[];
    }
    return [];
  }
}

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
