import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** A mark on the grid's own, which outlives a test file. */
const MENDED = Symbol.for("formulas are remembered whole");

/** What the grid keeps to itself: a memory of the latest, by a number that is reckoned from a long text. */
interface Memory {
  _cache: { limit: number };
  _hash(text: string): string;
  [MENDED]?: boolean;
  set(text: string, node: unknown): void;
}

/** Of so many formulas the grid remembers how it has read them, and of so many it should. */
const parsed = { gridsOwn: 5_000, most: 20_000 };

/** The same for the pieces of a formula, which every line that comes or goes is asked about. */
const pieces = { gridsOwn: 2_000, most: 10_000 };

const wholeText = (text: string) => text;

/**
 * A workbook of more formulas than the grid remembers is read anew, formula by formula, in every calculation: a city's
 * worked plan has 6,400. And two long formulas whose numbers happen to be the same would be taken for one.
 */
export function rememberFormulas(): void {
  const memory = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Memory;
  if (typeof memory._hash !== "function" || typeof memory.set !== "function")
    throw new Error("This version of the grid remembers formulas differently");
  if (memory[MENDED]) return;
  memory[MENDED] = true;
  memory._hash = wholeText;
  const { set } = memory;
  memory.set = function (text, node) {
    if (this._cache.limit === parsed.gridsOwn) this._cache.limit = parsed.most;
    if (this._cache.limit === pieces.gridsOwn && Array.isArray(node)) this._cache.limit = pieces.most;
    set.call(this, text, node);
  };
}
