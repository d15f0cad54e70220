import { isIdle, wordOf } from "./nameEnglish";

/**
 * Whether an English name can be one of many at all: by its letters, which all ways to compare names letter by letter keep,
 * or by its words, which the way to compare them word by word keeps. Asked before those ways, as of thousands of unknown
 * names each is worth little.
 */
export class KnownWords {
  private readonly letters: Set<number>;
  private readonly words: Set<number>;
  /** What a word adds to the sum of a name, by what it is compared by. */
  private readonly weights = new Map<string, number>();
  private readonly weighed = new Map<string, number>();

  /** The names, each as it is and without its brackets. */
  constructor(names: readonly string[]) {
    const english = names.map((name) => name.normalize("NFKC").toLowerCase()).filter(isEnglish);
    for (const word of english.flatMap((name) => name.match(WORD) ?? []).map(compared))
      if (!this.weights.has(word)) this.weights.set(word, (this.weights.size + 1) ** 2);
    this.letters = new Set(english.map(sumOfLetters));
    this.words = new Set(english.map((name) => this.sumOfWords(name)));
  }

  /** False only where no rule could make one of the names of it. */
  mayBe(name: string): boolean {
    const written = name.toLowerCase();
    // A number may have a unit behind it that is written otherwise: 500 metres.
    return (
      /\d/.test(written) ||
      this.letters.has(sumOfLetters(written)) ||
      this.words.has(this.sumOfWords(written))
    );
  }

  private sumOfWords(name: string): number {
    let sum = 0;
    const words = name.match(WORD) ?? [];
    for (let i = 0; i < words.length; i++) {
      const weight = this.weightOf(words[i]!);
      // Said twice, it counts once.
      let before = 0;
      while (before < i && this.weightOf(words[before]!) !== weight) before++;
      if (before === i) sum += weight;
      if (weight !== weight) return NaN;
    }
    return sum;
  }

  /** NaN, and so is the sum, where no name has the word. */
  private weightOf(word: string): number {
    let weight = this.weighed.get(word);
    if (weight === undefined) {
      const key = compared(word);
      weight = isIdle(key) ? 0 : (this.weights.get(key) ?? NaN);
      if (this.weighed.size >= KEPT) this.weighed.clear();
      this.weighed.set(word, weight);
    }
    return weight;
  }
}

const KEPT = 2000;
/** Only of what has but plain letters and signs can this be told. */
export const isEnglish = (name: string) => /^[\0-\x7f]*$/.test(name);

const WORD = /[a-z0-9_&+%]+/g;

const compared = (word: string) => wordOf(word).replace("per_", "");

/** Of the letters alone, in any order; no s, since that of a plural doesn't count. */
function sumOfLetters(name: string): number {
  let sum = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code > 96 && code < 123 && code !== 115) sum += code * code;
  }
  return sum;
}
