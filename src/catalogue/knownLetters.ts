/**
 * Whether a name can be one of many at all, by its characters and numbers: asked before the costly ways to compare names,
 * because a sheet may hold thousands that none of the records goes by. Comparing leaves out or changes only what its rules
 * name, and never a number.
 */
export class KnownLetters {
  private readonly letters: Set<string>;
  private readonly numbers: Set<string>;

  /** All names there are, in each way that has its numbers in digits, and all that rules may leave out or say otherwise. */
  constructor(names: readonly string[], rules: string) {
    const written = names.map((name) => name.normalize("NFKC"));
    this.letters = new Set([...written.join(""), ...rules].filter((letter) => HAN.test(letter)));
    this.numbers = new Set(written.flatMap((name) => name.match(NUMBER) ?? []));
  }

  /** False only where no rule could make one of the names of it, whatever marks a table has put around it. */
  mayBeWithin(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      const letter = text[i]!;
      if (letter >= FIRST_HAN && letter <= LAST_HAN && !this.letters.has(letter)) return false;
    }
    return this.hasNumbers(text.match(LONG_NUMBER));
  }

  /** The same of a name without marks. */
  mayBe(name: string): boolean {
    return this.mayBeWithin(name) && this.hasNumbers(name.match(NUMBER));
  }

  private hasNumbers(numbers: readonly string[] | null): boolean {
    return numbers?.every((number) => this.numbers.has(number)) ?? true;
  }
}

const HAN = /\p{Script=Han}/u;
const [FIRST_HAN, LAST_HAN] = ["\u4E00", "\u9FFF"];
/** No mark is so long. */
const LONG_NUMBER = /\d{4,}/g;
/** One digit may come of a word: 三星. */
const NUMBER = /\d{2,}/g;
