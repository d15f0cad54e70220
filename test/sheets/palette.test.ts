import { MARKERS, OUTLINE, PALETTE } from "../../src/sheets/palette";

type Triple = [number, number, number];

/** Machado, Oliveira and Fernandes 2009 (doi:10.1109/TVCG.2009.113), the tables for severity 1.0, on linear RGB. */
const SEEN_BY: Record<string, [Triple, Triple, Triple]> = {
  everybody: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopes: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopes: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const linear = (color: string): Triple =>
  [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Triple;

const seen = (matrix: [Triple, Triple, Triple], rgb: Triple): Triple =>
  matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  ) as Triple;

/** CIE 1976 L*a*b*, white D65. */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const lightness = (color: string) => lab(linear(color))[0];

test.each(Object.entries(SEEN_BY))("any two colours of the palette differ clearly for %s", (_, matrix) => {
  const labs = PALETTE.map((color) => lab(seen(matrix, linear(color))));
  const close = labs.flatMap((one, first) =>
    labs
      .slice(0, first)
      .flatMap((other, second) =>
        Math.hypot(...one.map((part, at) => part - other[at]!)) < 14
          ? [[PALETTE[second], PALETTE[first]]]
          : [],
      ),
  );
  expect(close).toEqual([]);
});

test("neighbours in a stack differ in grey, also the last and the first", () => {
  const steps = PALETTE.map((color, at) =>
    Math.abs(lightness(color) - lightness(PALETTE[(at + 1) % PALETTE.length]!)),
  );
  expect(steps.filter((step) => step < 18)).toEqual([]);
});

test("the line around what is pale stands out from white and from every pale colour", () => {
  const luminance = (color: string) => {
    const [r, g, b] = linear(color);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (color: string) => (luminance(color) + 0.05) / (luminance(OUTLINE) + 0.05);
  // WCAG 2.2, 1.4.11: at least 3 : 1, unless the colour itself has that beside white.
  const weak = ["#FFFFFF", ...PALETTE].filter(
    (color) => contrast(color) < 3 && 1.05 / (luminance(color) + 0.05) < 3,
  );
  expect(weak).toEqual([]);
});

test("every colour has a mark of its own for lines", () => {
  expect(MARKERS).toHaveLength(PALETTE.length);
  expect(new Set(MARKERS).size).toBe(PALETTE.length);
});
