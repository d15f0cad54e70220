import { ValueObjectFactory } from "@univerjs/engine-formula";

/** A mark on the grid's own class, which outlives a test file. */
const MENDED = Symbol.for("plain texts are remembered");

/** So many texts of such a length are remembered; then it begins anew. */
const MOST = 20_000;
const LONGEST = 200;

/**
 * The grid asks of each text, each time it meets it, whether it is a date, a time or an amount, which takes longer than
 * all else it does with it, and remembers only those that are. Here those that are none are remembered too, for all
 * workbooks, since it follows from the text alone.
 */
export function rememberPlainTexts(): void {
  if (MENDED in ValueObjectFactory) return;
  const { create } = ValueObjectFactory;
  const plain = new Set<unknown>();
  ValueObjectFactory.create = (raw, isIgnoreNumberPattern) => {
    if (typeof raw !== "string" || isIgnoreNumberPattern) return create(raw, isIgnoreNumberPattern);
    if (plain.has(raw)) return create(raw, true);
    const value = create(raw);
    if (value.isString() && raw.length <= LONGEST) {
      if (plain.size === MOST) plain.clear();
      plain.add(raw);
    }
    return value;
  };
  Object.assign(ValueObjectFactory, { [MENDED]: true });
}
