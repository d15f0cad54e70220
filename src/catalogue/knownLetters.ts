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

  /** False only where no rule could make one of the names of it. */
  mayBe(name: string): boolean {
    for (const letter of name)
      if (letter >= FIRST_HAN && !this.letters.has(letter) && HAN.test(letter)) return false;
    return name.match(NUMBER)?.every((number) => this.numbers.has(number)) ?? true;
  }
}

const HAN = /\p{Script=Han}/u;
const FIRST_HAN = "\u4E00";
/** One digit may come of a word: 三星. */
const NUMBER = /\d{2,}/g;
