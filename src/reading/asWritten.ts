/**
 * The part of a text that is `plain` once widths are made alike and raised figures are set down, as it was written: km²
 * for km2. The last of several; `plain` itself where there is none.
 */
export function asWritten(written: string, plain: string): string {
  if (plain === "" || written.includes(plain)) return plain;
  for (let start = written.length - 1; start >= 0; start -= 1)
    for (let end = written.length; end > start; end -= 1) {
      const part = written.slice(start, end);
      if (part.normalize("NFKC") === plain) return part;
    }
  return plain;
}
