/**
 * Whether a name can be one of many at all, by its characters and numbers: asked before the costly ways to compare names,
 * because a sheet may hold thousands that none of the records goes by. Comparing leaves out or changes only what its rules
 * name, and never a number; all other characters a name keeps, in whatever order.
 */
export class KnownLetters {
  /** By character: none known, or what it adds to the sum of a name that has it; 0 where rules make more or fewer of it. */
  private readonly weights = new Int32Array(LAST_HAN - FIRST_HAN + 1).fill(UNKNOWN);
  private readonly sums: Set<number>;
  private readonly numbers: Set<string>;

  /**
   * All names there are, in each way that has its numbers in digits and its brackets left out; all that rules may leave out
   * or say otherwise; and those characters among it of which a name may have more or fewer then.
   */
  constructor(names: readonly string[], rules: string, changed: string) {
    const written = names.map((name) => name.normalize("NFKC"));
    for (const letter of written.join("") + rules) this.weigh(letter, (code) => (code * code) % PRIME);
    for (const letter of changed) this.weigh(letter, () => 0);
    this.sums = new Set(written.map((name) => this.sum(name)));
    this.numbers = new Set(written.flatMap((name) => name.match(NUMBER) ?? []));
  }

  private weigh(letter: string, weight: (code: number) => number): void {
    const code = letter.charCodeAt(0);
    if (code >= FIRST_HAN && code <= LAST_HAN) this.weights[code - FIRST_HAN] = weight(code);
  }

  /** UNKNOWN where a character is; ANY where one may stand for others (㈠, ㎡). */
  private sum(text: string): number {
    let [sum, isAny] = [0, false];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x2e80) continue;
      if (code >= FIRST_HAN && code <= LAST_HAN) {
        const weight = this.weights[code - FIRST_HAN]!;
        if (weight === UNKNOWN) return UNKNOWN;
        sum += weight;
      } else if (code < 0x3000 || (code > 0x30ff && code < 0xff00)) isAny = true;
    }
    return isAny ? ANY : sum;
  }

  /** False only where no rule could make one of the names of it, whatever marks a table has put around it. */
  mayBeWithin(text: string): boolean {
    const sum = this.sum(text);
    return sum !== UNKNOWN && (sum === ANY || this.sums.has(sum)) && this.hasNumbers(text, LONG_NUMBER);
  }

  /** The same of a name without marks. */
  mayBe(name: string): boolean {
    return this.mayBeWithin(name) && this.hasNumbers(name);
  }

  /** Whether all numbers in it are numbers of names. */
  hasNumbers(text: string, pattern = NUMBER): boolean {
    return text.search(pattern) < 0 || text.match(pattern)!.every((number) => this.numbers.has(number));
  }
}

const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];
const [UNKNOWN, ANY] = [-1, -2];
/** Spreads the sums, so that few names share one by chance. */
const PRIME = 65521;
/** No mark is so long. */
const LONG_NUMBER = /\d{4,}/g;
/** One digit may come of a word: 三星. */
const NUMBER = /\d{2,}/g;
