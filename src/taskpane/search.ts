import everydayWords from "./everydayWords.json";
import characters from "./traditionalCharacters.json";

/** Something that can be found: by what it is called, or by anything else that is said about it. */
export interface Searchable {
  names: readonly string[];
  body: string;
  /** Lifts an item over others that match as well, or lowers it. */
  weight: number;
}

/** Full-width and half-width, upper and lower case, m² and m2 are all one to somebody who searches. */
export function normalise(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Words only: brackets, quotes and slashes differ from one document to the next; the point in 7.5 and the plus in P+R count. */
function plain(text: string): string {
  return normalise(text)
    .replace(/(\d)(?:\s*米|\s+m(?![a-z\d]))/g, "$1m")
    .replace(/\s*[-‐-―]\s*/g, " ")
    .replace(/[,，、;；:：。]+/g, " ")
    .replace(/([a-z\d])\((?=[a-z\d])/g, "$1 ")
    .replace(/[^\p{L}\p{N}\s.+%]/gu, "")
    .replace(/(\d\s*)?%/g, (_, number: string | undefined) => (number ? `${number.trim()}%` : ""))
    .replace(/(\d)?\.(?=(\d)?)/g, (point, before = "", after = "") => (before && after ? point : before))
    .replace(/\s+/g, " ")
    .trim();
}

const simplifiedOf = new Map(
  [...characters.traditional].map((character, at) => [character, [...characters.simplified][at]!]),
);

/** 綠色出行 is 绿色出行. The catalogue is in simplified characters, so only what is typed needs this. */
function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplifiedOf.get(character) ?? character);
}

export function searchable(
  names: readonly (string | null | undefined)[],
  body: readonly (string | null | undefined)[],
  weight = 0,
): Searchable {
  const words = (texts: readonly (string | null | undefined)[]) =>
    texts.filter((text) => typeof text === "string").map(plain);
  return { names: [...new Set(words(names))].filter(Boolean), body: words(body).join("\n"), weight };
}

/** How well a word fits: by itself the name of something, at its beginning, within it, or only mentioned. */
const FIT = { whole: 10, beginning: 7, within: 6, mentioned: 2 };
/** For a Latin word or a number of which only the beginning was typed: "car" means cars before carbon. */
const UNFINISHED = -2;
/** What a word keeps when it is found by another word of the same meaning, the less the further down the list. */
const BY_MEANING = (at: number) => 0.92 - 0.02 * at;
const IN_PIECES = 0.8;

/**
 * Items in which every word of the query is found, the best fit first and otherwise in the given order. A word counts
 * as found also by another word for the same thing, and in pieces: 绿建占比 finds 新建建筑中绿色建筑的比例.
 */
export function search<T extends { found: Searchable }>(items: readonly T[], query: string): T[] {
  const terms = termsOf(plain(simplified(query)));
  if (terms.length === 0) return [...items];
  return items
    .map((item) => ({ item, score: score(item.found, terms) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item);
}

interface Term {
  /** What to look for, the word itself first. */
  wordings: readonly string[];
  /** Ways to divide it, each piece a term of its own. */
  divisions: readonly (readonly Term[])[];
  length: number;
}

const meanings: readonly { say: readonly string[]; find: readonly string[] }[] = everydayWords.map(
  ({ say, find }) => ({ say: say.map(plain), find: find.map(plain) }),
);
const phrases = meanings.flatMap(({ say }) => say.filter((word) => word.includes(" ")));

function termsOf(query: string): Term[] {
  let rest = ` ${query} `;
  const whole: string[] = [];
  for (const phrase of phrases) {
    if (!rest.includes(` ${phrase} `)) continue;
    whole.push(phrase);
    rest = rest.replace(` ${phrase} `, " ");
  }
  return [...whole, ...rest.split(" ").filter(Boolean)].map((word) => termOf(word, true));
}

function termOf(word: string, mayDivide: boolean): Term {
  const wordings = new Set([word, singular(word)]);
  for (const { say, find } of meanings) {
    for (const said of say) {
      if (said === word || (isHan(said) && word.includes(said))) {
        for (const meant of find) wordings.add(word.replace(said, meant));
      }
    }
  }
  return {
    wordings: [...wordings],
    divisions: mayDivide ? divide(word).map((pieces) => pieces.map((piece) => termOf(piece, false))) : [],
    length: word.length,
  };
}

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);

/** Records and people differ in whether they say building or buildings. */
function singular(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  return word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}

/** More characters than this are a sentence; it is not taken to pieces. */
const LONGEST_DIVIDED = 14;

/** Every way to cut a word into two or three pieces of at least two characters; numbers and Latin words stay whole. */
function divide(word: string): string[][] {
  if (word.length > LONGEST_DIVIDED || !/\p{Script=Han}/u.test(word)) return [];
  let end = 0;
  const cuts = [...word]
    .slice(0, -1)
    .map((character) => (end += character.length))
    .filter((at) => !/^[a-z\d.+%]{2}$/.test(word.slice(at - 1, at + 1)));
  const from = (start: number, pieces: number): string[][] => {
    const rest = word.slice(start);
    const last = rest.length >= 2 && start > 0 ? [[rest]] : [];
    if (pieces === 1) return last;
    return [
      ...last,
      ...cuts
        .filter((at) => at >= start + 2 && word.length - at >= 2)
        .flatMap((at) => from(at, pieces - 1).map((more) => [word.slice(start, at), ...more])),
    ];
  };
  return from(0, 3);
}

function score(found: Searchable, terms: readonly Term[]): number {
  let sum = 0;
  for (const term of terms) {
    const fit = fitOf(found, term);
    if (fit === 0) return 0;
    sum += fit;
  }
  const average = sum / terms.length;
  return average > FIT.mentioned ? average + found.weight : average;
}

function fitOf(found: Searchable, term: Term): number {
  let best = 0;
  for (const [at, wording] of term.wordings.entries()) {
    best = Math.max(best, wordingFit(found, wording) * (at === 0 ? 1 : BY_MEANING(at)));
  }
  if (best > FIT.mentioned) return best;
  for (const pieces of term.divisions) best = Math.max(best, piecesFit(found, pieces, term.length));
  return best;
}

/** All pieces must be found, most of them in the names: in long texts any two syllables meet. */
function piecesFit(found: Searchable, pieces: readonly Term[], length: number): number {
  let sum = 0;
  let named = 0;
  for (const piece of pieces) {
    const fit = fitOf(found, piece);
    if (fit === 0) return 0;
    if (fit > FIT.mentioned) named += piece.length;
    sum += fit * piece.length;
  }
  return named * 2 >= length ? (sum / length) * IN_PIECES : 0;
}

function wordingFit({ names, body }: Searchable, wording: string): number {
  let best = 0;
  for (const name of names) {
    if (name === wording) return FIT.whole;
    const place = find(name, wording);
    if (!place) continue;
    const fit = place.at === 0 ? FIT.beginning : FIT.within;
    best = Math.max(best, fit + (place.isWhole ? 0 : UNFINISHED) + wording.length / name.length);
  }
  if (best > 0) return best;
  return find(body, wording) ? FIT.mentioned : 0;
}

/**
 * Chinese runs on without spaces, so it is found anywhere; Latin words and numbers only where they begin, so that
 * "car" isn't found in "scarce" nor 7.5 in 17.5. They are whole if nothing more of the word or number follows.
 */
function find(text: string, wording: string): { at: number; isWhole: boolean } | null {
  let first = -1;
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
    if (!begins(text, at)) continue;
    if (ends(text, at + wording.length)) return { at, isWhole: true };
    if (first < 0) first = at;
  }
  return first < 0 ? null : { at: first, isWhole: false };
}

const isLetter = (char: string | undefined) => char !== undefined && char >= "a" && char <= "z";
const isDigit = (char: string | undefined) =>
  char !== undefined && ((char >= "0" && char <= "9") || char === ".");

function begins(text: string, at: number): boolean {
  const [before, first] = [text[at - 1], text[at]];
  return !((isLetter(before) && isLetter(first)) || (isDigit(before) && isDigit(first)));
}

function ends(text: string, at: number): boolean {
  const [last, next] = [text[at - 1], text[at]];
  if (isLetter(last)) return !isLetter(next) || (next === "s" && !isLetter(text[at + 1]));
  return !(isDigit(last) && isDigit(next));
}
