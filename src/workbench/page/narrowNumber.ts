/** Decimals that Excel tries to show of a number without a format, most first. */
const mostDecimals = 9;

/**
 * A number without a format as Excel shows it where it doesn't fit: rounded, then with an exponent; null where
 * nothing of it fits.
 */
export function narrowGeneral(value: number, fits: (text: string) => boolean): string | null {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e11)) {
    for (let decimals = mostDecimals; decimals >= 0; decimals--) {
      const text = withoutZeros(value.toFixed(decimals));
      // Rounded to nothing it would say something else.
      if (fits(text) && (Number(text) !== 0 || size === 0)) return text;
    }
  }
  for (let decimals = 5; decimals >= 0; decimals--) {
    const text = exponential(value, decimals);
    if (fits(text)) return text;
  }
  return null;
}

const withoutZeros = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/** "1.2E+08" */
function exponential(value: number, decimals: number): string {
  const [digits, exponent] = value.toExponential(decimals).split("e") as [string, string];
  const power = exponent.replace(/^([+-])(\d)$/, "$10$2");
  return `${withoutZeros(digits)}E${power}`;
}
