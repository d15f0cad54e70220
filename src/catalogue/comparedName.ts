import { loose, loosened, looser, plain, withoutBrackets } from "./namesAlike";
import { englishWords } from "./nameEnglish";
import { inOneWording } from "./nameWords";

/** A name in the forms in which names are compared, each made when it is asked for and from the one before. */
export class Compared {
  private asPlain?: string;
  private asLoose?: string;
  private asWording?: string;

  constructor(readonly text: string) {}

  get plain(): string {
    return (this.asPlain ??= plain(this.text));
  }

  get loose(): string {
    return (this.asLoose ??= loosened(this.plain));
  }

  /** Also without what stands in brackets. */
  get looser(): string {
    const bare = withoutBrackets(this.text);
    return looser(bare === "" || bare === this.text ? this.loose : loose(bare));
  }

  get wording(): string {
    return (this.asWording ??= this.isChinese() ? inOneWording(this.loose) : englishWords(this.text));
  }

  /** Long Chinese names also with their words in another order. */
  get inAnyOrder(): string {
    if (!this.isChinese() || this.wording.length < SHORTEST_IN_ANY_ORDER) return "";
    return [...this.wording].sort().join("");
  }

  private isChinese(): boolean {
    return /\p{Script=Han}/u.test(this.text);
  }
}

const SHORTEST_IN_ANY_ORDER = 6;
