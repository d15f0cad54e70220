import { plain } from "../core/names";

/**
 * The names on a list that look most like a text, for messages about names that are not on it. One pass over the
 * names makes an index by pairs of neighbouring characters; a question then touches only the names that share a pair
 * with it, and reads no more of a text than a name is long. The same text is searched for once, and of thousands of
 * different ones only the first get an answer: nobody reads more, and the cells must not wait for it.
 */
export class NearestNames<T> {
  private readonly byPair = new Map<string, number[]>();
  private readonly meanings: T[] = [];
  private readonly sizes: number[] = [];
  private readonly answers = new Map<string, T[]>();

  /** Names, each with what it stands for; several may stand for the same. */
  constructor(names: Iterable<readonly [name: string, meaning: T]>) {
    for (const [name, meaning] of names) {
      const pairs = pairsOf(plain(name));
      for (const pair of pairs) {
        const there = this.byPair.get(pair);
        if (there) there.push(this.meanings.length);
        else this.byPair.set(pair, [this.meanings.length]);
      }
      this.meanings.push(meaning);
      this.sizes.push(pairs.size);
    }
  }

  /** Up to three meanings, the likest first; none where nothing looks like the text, or too much was asked at once. */
  to(text: string): T[] {
    text = text.slice(0, LONGEST);
    let answer = this.answers.get(text);
    if (!answer) {
      if (!allowed()) return [];
      answer = this.search(text);
      if (this.answers.size >= KEPT) this.answers.clear();
      this.answers.set(text, answer);
    }
    return answer;
  }

  private search(text: string): T[] {
    const pairs = pairsOf(plain(text));
    const common = new Uint8Array(this.meanings.length);
    const touched: number[] = [];
    for (const pair of pairs)
      for (const at of this.byPair.get(pair) ?? []) if (common[at]!++ === 0) touched.push(at);
    const scores = touched.map((at) => ({ at, score: (2 * common[at]!) / (pairs.size + this.sizes[at]!) }));
    const likely = scores.filter(({ score }) => score >= LEAST);
    likely.sort((a, b) => b.score - a.score || a.at - b.at);
    return [...new Set(likely.map(({ at }) => this.meanings[at]!))].slice(0, SHOWN);
  }
}

/** Searches that are made for all cells that Excel calculates in one turn. */
const AT_ONCE = 100;
let left = AT_ONCE;

function allowed(): boolean {
  if (left === AT_ONCE) queueMicrotask(() => (left = AT_ONCE));
  return left > 0 && left-- > 0;
}

const SHOWN = 3;
/** Answers kept, so that a column of one name is searched for once. */
const KEPT = 1000;
/** Dice's coefficient below which two names share too little to be worth suggesting. */
const LEAST = 0.25;
/** Characters of a text that are looked at. */
const LONGEST = 80;

/** Pairs of neighbouring characters, the ends among them: works for Chinese and English alike. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  let before = "";
  for (const character of text) {
    pairs.add(before + character);
    before = character;
  }
  return pairs.add(`${before}$`);
}
