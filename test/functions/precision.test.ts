import "./customFunctions";
import "./plan/ready";
import fc from "fast-check";
import { all, create, type BigNumber, type MathJsInstance } from "mathjs";
import { readFunctions } from "../../tools/functionSource";
import { call } from "./formula";

/**
 * Every arithmetic function against its formula, written down here once more and worked out to 64 digits. The
 * numbers in the formulas are the published factors, not those of the library.
 */
const precise = create(all!, { number: "BigNumber", precision: 64 }) as MathJsInstance;

/** The very number that a double holds, not the shortest decimal that stands for it. */
const big = (value: number) => precise.bignumber(value.toPrecision(80));

const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const part = fc.double({ min: 1e-6, max: 1, noNaN: true });
const years = fc.integer({ min: 1, max: 50 });

interface Formula {
  id: string;
  /** What the argument letters stand for; a text or null is handed over as it is. */
  args: (fc.Arbitrary<number> | string | number | null)[];
  /** In the letters a, b, c … of the arguments that vary. */
  formula: string;
  /** Where the value stands when the function spills. */
  column?: number;
  /**
   * What the rounding of doubles is measured by: the result, or, where numbers of like size are taken from one
   * another, those numbers.
   */
  scale?: string;
}

/** What a number of the user's own can be. */
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const FORMULAS: Formula[] = [
  { id: "CARBON.INTENSITY", args: [amount, amount], formula: "a / b" },
  { id: "CARBON.PERCAPITA", args: [amount, amount], formula: "a / b" },
  { id: "CARBON.PERAREA", args: [amount, amount], formula: "a / b" },
  { id: "CARBON.PERAREA", args: [amount, amount, "亩"], formula: "a / (b / 1500)" },
  { id: "CARBON.PERMU", args: [amount, amount], formula: "a / (15 b)" },
  { id: "CARBON.PERMU", args: [amount, amount, "m2"], formula: "a / (15 b / 10000)" },
  { id: "CARBON.FUEL", args: [amount, between(0.01, 80)], formula: "a b" },
  { id: "CARBON.FUEL", args: [amount, "柴油"], formula: "a * 42.652 * 20.2 * 0.98 * 44/12 / 1000" },
  { id: "CARBON.FUEL", args: [amount, "天然气"], formula: "a * 389.31 * 15.3 * 0.99 * 44/12 / 1000" },
  {
    id: "CARBON.FUEL",
    args: [amount, "烟煤", between(1, 1300), between(1, 80), part],
    formula: "a b c d * 44/12 / 1000",
  },
  { id: "CARBON.ELECTRICITY", args: [amount], formula: "a * 0.5306 / 1000" },
  { id: "CARBON.ELECTRICITY", args: [amount, "北京", 2022], formula: "a * 0.5580 / 1000" },
  { id: "CARBON.HEAT", args: [amount], formula: "a * 0.11" },
  { id: "CARBON.HEAT", args: [amount, between(0.001, 1)], formula: "a b" },
  { id: "CARBON.TCE", args: [amount, "原煤"], formula: "a * 0.7143" },
  { id: "CARBON.TCE", args: [amount, "电力"], formula: "a * 10000 * 0.1229 / 1000" },
  { id: "CARBON.LAND", args: [amount, between(0.01, 500)], formula: "a b * 44/12" },
  { id: "CARBON.LAND", args: [amount, between(0.01, 500), null, "C", "mu"], formula: "a / 15 * b" },
  { id: "CARBON.AGRICULTURE", args: [amount, "化肥"], formula: "a * 0.8956 * 44/12" },
  {
    id: "CARBON.AGRICULTURE",
    args: [amount, "翻耕（系数按km2）"],
    formula: "a / 100 * 312.6 / 1000 * 44/12",
  },
  { id: "CARBON.AGRICULTURE", args: [amount, "猪", between(1, 150)], formula: "a * (1 + 4) * b / 1000" },
  {
    id: "CARBON.FOREST",
    args: [amount, between(0.001, 15_000), "油松"],
    formula: "(0.7709 b + 8.8631) * 0.5 * a * 44/12",
  },
  {
    id: "CARBON.FOREST",
    args: [amount, between(0.001, 15_000), "杨树", between(0.001, 15_000), years, part],
    formula: "0.6251 (c - b) * e * a * 44/12 / d",
    scale: "0.6251 (c + b) * e * a * 44/12 / d",
  },
  { id: "CARBON.BLUE", args: [amount, "红树林"], formula: "a * 226 * 0.01 * 44/12" },
  { id: "CARBON.BLUE", args: [amount, between(3, 1900), "碳"], formula: "a * 10000 * b / 1000000" },
  {
    id: "CARBON.BUILDING",
    args: [amount, amount, amount, amount, years],
    formula: "(a b - d) * e / c",
    scale: "(a b + d) * e / c",
  },
  { id: "CARBON.FREIGHT", args: [amount, between(0.0001, 5)], formula: "a b / 1000" },
  { id: "CARBON.FREIGHT", args: [amount, "英国货车", 2024], formula: "a * 0.09752 / 1000" },
  {
    id: "CARBON.TRAVEL",
    args: [amount, "英国小汽车", between(0.01, 2000), 2025],
    formula: "a * 0.16725 / b / 1000",
  },
  { id: "CARBON.WASTE", args: [amount, "危险废物焚烧"], formula: "a * 0.5 * 0.9 * 0.995 * 44/12" },
  { id: "CARBON.WASTE", args: [amount, "生活垃圾焚烧", part, part, part], formula: "a b c d * 44/12" },
  { id: "CARBON.WATER", args: [amount, "化粪池"], formula: "a * 0.6 * 0.3 * 28" },
  { id: "CARBON.WATER", args: [amount, part, between(0.01, 1), between(1, 150)], formula: "a b c d" },
  { id: "CARBON.WATER", args: [amount, part, null, null, "COD"], formula: "a * 0.25 * b * 28" },
  { id: "CARBON.WATER", args: [amount, null, null, null, "氮"], formula: "a * 0.005 * 44/28 * 265" },
  { id: "CARBON.WASTE", args: [amount, "堆肥"], formula: "a * (4 * 28 + 0.24 * 265) / 1000" },
  { id: "CARBON.CO2E", args: [amount, "CH4", "AR6"], formula: "a * 27" },
  {
    id: "CARBON.LANDFILL",
    args: [amount, between(0.01, 0.5), part, null, null, part, part, part],
    formula: "a c b e f * 16/12 * (1 - d) * 28",
    scale: "a c b e f * 16/12 * (1 + d) * 28",
  },
  { id: "CARBON.STOCK", args: [amount, between(0.001, 30_000)], formula: "a b * 44/12" },
  { id: "CARBON.KAYA", args: [amount, part, part, part], formula: "a b c d" },
  { id: "CARBON.GROWTH", args: [amount, amount], formula: "(b - a) / a", scale: "(b + a) / a" },
  {
    id: "CARBON.GROWTH",
    args: [amount, amount, years],
    formula: "(b / a)^(1 / c) - 1",
    scale: "(b / a)^(1 / c) + 1",
  },
  { id: "CARBON.PERENERGY", args: [amount, amount], formula: "a / b" },
  { id: "ENERGY.INTENSITY", args: [amount, amount], formula: "a / b" },
  { id: "ENERGY.PERCAPITA", args: [amount, amount], formula: "a / b" },
  { id: "ENERGY.PERFLOOR", args: [amount, amount], formula: "a / b" },
  { id: "LAND.POPDENSITY", args: [part, between(1, 1e9)], formula: "a * 10000 / b" },
  { id: "CARBON.BALANCE", args: [amount, amount], formula: "b / a", column: 1 },
  {
    id: "CARBON.DECLINE",
    args: [amount, amount, amount, amount],
    formula: "1 - (c / d) / (a / b)",
    scale: "1 + (c / d) / (a / b)",
  },
  { id: "CARBON.REQUIRED", args: [amount, amount, years], formula: "1 - (b / a)^(1 / c)" },
  {
    id: "CARBON.REQUIRED",
    args: [amount, amount, years, "线性"],
    formula: "(a - b) / a / c",
    scale: "(a + b) / a / c",
  },
  { id: "CARBON.SCENARIO", args: [amount, amount, "TRUE"], formula: "(a - b) / a", scale: "(a + b) / a" },
  { id: "TRANSIT.JOBSHOUSING", args: [amount, amount, between(0.01, 20)], formula: "a / (b c)" },
  { id: "TRANSIT.STOPDENSITY", args: [amount, amount], formula: "a / b" },
  { id: "LAND.EXPANSION", args: [amount, amount], formula: "a / b" },
  { id: "LAND.CHANGE", args: [amount, amount, years], formula: "(b - a) / a / c", scale: "(b + a) / a / c" },
  { id: "ENERGY.PV", args: [amount, part, between(0.001, 8784), part], formula: "a b c d" },
  { id: "ENERGY.PV", args: [amount, null, between(0.001, 8784), part, "装机容量"], formula: "a b c" },
  { id: "PLAN.CONVERT", args: [amount, "亩", "km²"], formula: "a / 1500" },
  { id: "PLAN.CONVERT", args: [amount, "亿kWh", "万tce"], formula: "a * 100000000 * 3.6 / 29307.6 / 10000" },
  { id: "PLAN.CONVERT", args: [amount, "万吨CO2/亿元", "kgCO2/元"], formula: "a / 10" },
];

/** A few units in the last place for every operation. */
const ROUNDING = 1e-14;

describe.each(FORMULAS)("$id is $formula", ({ id, args, formula, column, scale }) => {
  const [compiled, measure] = [precise.compile(formula), precise.compile(scale ?? formula)];
  const varying = args.filter((arg): arg is fc.Arbitrary<number> => typeof arg === "object" && arg !== null);

  test("to the last digits that a double holds", () => {
    fc.assert(
      fc.property(fc.tuple(...varying), (values) => {
        let next = 0;
        const given = args.map((arg) => {
          if (typeof arg === "object" && arg !== null) return values[next++]!;
          return arg === "TRUE" ? true : arg;
        });
        const scope = () => Object.fromEntries(values.map((value, i) => ["abcdefg"[i]!, big(value)]));
        const wanted = compiled.evaluate(scope()) as BigNumber;
        const size = (measure.evaluate(scope()) as BigNumber).abs();
        const result = call(id, given);
        const actual = (Array.isArray(result) ? (result as unknown[][])[0]![column ?? 0] : result) as number;
        expect(typeof actual).toBe("number");
        const error = big(actual).minus(wanted).abs();
        expect(error.lte(size.times(ROUNDING))).toBe(true);
      }),
    );
  });
});

/** 64-digit sums over lists, for the formulas that are not of a fixed number of letters. */
const total = (values: BigNumber[]) => values.reduce((sum, value) => sum.plus(value), big(0));
const near = (actual: unknown, wanted: BigNumber, size: BigNumber, rounding = ROUNDING) => {
  expect(typeof actual).toBe("number");
  expect(
    big(actual as number)
      .minus(wanted)
      .abs()
      .lte(size.abs().times(rounding)),
  ).toBe(true);
};

test("LAND.MIX is the entropy to the last digits", () => {
  const areas = fc.array(fc.oneof(amount, fc.constant(0)), { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(
      areas.filter((values) => values.some((area) => area > 0)),
      (values) => {
        const whole = total(values.map(big));
        const shares = values.filter((area) => area > 0).map((area) => big(area).div(whole));
        const entropy = total(shares.map((p) => p.times(p.ln()).neg())).div(big(values.length).ln());
        near(call("LAND.MIX", [[values]]), entropy, big(1));
        near(call("LAND.MIX", [[values], null, "信息熵"]), entropy.times(big(values.length).ln()), big(3));
      },
    ),
  );
});

test("LAND.COMPACTNESS is 2√(πA)/P to the last digits", () => {
  const pi = precise.acos(big(-1)) as unknown as BigNumber;
  fc.assert(
    fc.property(amount, fc.double({ min: 1.01, max: 100, noNaN: true }), (area, longer) => {
      const perimeter = 2 * Math.sqrt(Math.PI * area) * longer;
      const wanted = pi.times(big(area)).sqrt().times(2).div(big(perimeter));
      near(call("LAND.COMPACTNESS", [area, perimeter]), wanted, wanted);
      near(call("LAND.COMPACTNESS", [area, perimeter, "Polsby-Popper"]), wanted.pow(2), wanted.pow(2));
    }),
  );
});

test("CARBON.DECOMPOSE gives each logarithmic mean effect to the last digits", () => {
  const row = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(row, row, (base, end) => {
      const [p0, y0, e0, c0] = base.map(big) as [BigNumber, BigNumber, BigNumber, BigNumber];
      const [p1, y1, e1, c1] = end.map(big) as [BigNumber, BigNumber, BigNumber, BigNumber];
      fc.pre(!c1.eq(c0));
      const mean = c1.minus(c0).div(c1.div(c0).ln());
      const per = (a: BigNumber, b: BigNumber) => a.div(b);
      const factors: [BigNumber, BigNumber][] = [
        [p0, p1],
        [per(y0, p0), per(y1, p1)],
        [per(e0, y0), per(e1, y1)],
        [per(c0, e0), per(c1, e1)],
      ];
      const effects = factors.map(([before, after]) => mean.times(after.div(before).ln()));
      const result = (call("CARBON.DECOMPOSE", [[base], [end]]) as number[][])[0]!;
      effects.forEach((effect, i) => near(result[i], effect, mean.times(30)));
      near(result[4], c1.minus(c0), c1.plus(c0));
    }),
  );
});

test("CARBON.TREND is the least-squares line to the last digits", () => {
  const value = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 3, maxLength: 20 }), (values) => {
      const xs = values.map((_, i) => big(2000 + i));
      const ys = values.map(big);
      const n = big(values.length);
      const [meanX, meanY] = [total(xs).div(n), total(ys).div(n)];
      const xx = total(xs.map((x) => x.minus(meanX).pow(2)));
      const xy = total(xs.map((x, i) => x.minus(meanX).times(ys[i]!.minus(meanY))));
      const slope = xy.div(xx);
      const wanted = meanY.plus(slope.times(big(2050).minus(meanX)));
      const [result] = call("CARBON.TREND", [
        values.map((_, i) => [2000 + i]),
        values.map((v) => [v]),
        2050,
      ]) as [unknown[]];
      const size = big(Math.max(...values) * 50);
      near(result[0], wanted, size);
      near(result[1], slope, big(Math.max(...values)));
    }),
  );
});

test("GREEN.UGF, TRANSIT.GREENSHARE and WASTE.UTILISATION are their weighted sums to the last digits", () => {
  fc.assert(
    fc.property(amount, amount, amount, (x, y, z) => {
      const [a, b, c] = [big(x), big(y), big(z)];
      const site = x + y + z;
      const ugf = a.times(0.4).plus(b.times(0.6)).plus(c.times(0.1)).div(big(site));
      near(call("GREEN.UGF", [[["休闲草地"], ["树篱"], ["透水铺装"]], [[x], [y], [z]], site]), ugf, ugf);
      const green = a.plus(b).div(a.plus(b).plus(c));
      near(call("TRANSIT.GREENSHARE", [[["步行", "公交", "小汽车"]], [[x, y, z]]]), green, green);
      const used = a.plus(b.times(0.25)).div(a.plus(b).plus(c));
      near(call("WASTE.UTILISATION", [x, y + z, [[y]], [[0.25]]]), used, used);
    }),
  );
});

test("LAND.CHANGE of all classes is half the sum of the changes to the last digits", () => {
  const rows = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, years, (pairs, span) => {
      const changed = total(pairs.map(([before, after]) => big(after).minus(big(before)).abs()));
      const start = total(pairs.map(([before]) => big(before)));
      const size = total(pairs.map(([before, after]) => big(after).plus(big(before))));
      const result = call("LAND.CHANGE", [pairs.map(([b]) => [b]), pairs.map(([, a]) => [a]), span, "综合"]);
      near(result, changed.div(start.times(2)).div(span), size.div(start.times(2)).div(span));
    }),
  );
});

test("LAND.CHANGE from a transfer matrix is half the land that changed class to the last digits", () => {
  const square = fc.integer({ min: 2, max: 7 }).chain((n) => {
    const row = fc.array(amount, { minLength: n, maxLength: n });
    return fc.array(row, { minLength: n, maxLength: n });
  });
  fc.assert(
    fc.property(square, years, (matrix, span) => {
      const moved = total(matrix.flatMap((row, i) => row.filter((_, j) => i !== j).map(big)));
      const wanted = moved.div(total(matrix.flat().map(big)).times(2)).div(span);
      near(call("LAND.CHANGE", [matrix, null, span, "转移矩阵"]), wanted, wanted);
    }),
  );
});

test("PLAN.ROLLUP's weighted mean is exact to the last digits", () => {
  const rows = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, (pairs) => {
      const weighted = total(pairs.map(([value, weight]) => big(value).times(big(weight))));
      const mean = weighted.div(total(pairs.map(([, weight]) => big(weight))));
      near(call("PLAN.ROLLUP", [pairs.map(([v]) => [v]), "加权平均", pairs.map(([, w]) => [w])]), mean, mean);
    }),
  );
});

const SHARES = [
  "TRANSIT.COVERAGE", "TRANSIT.GREENSHARE", "TRANSIT.PTSHARE", "TRANSIT.MULTIMODAL", "TRANSIT.COMMUTEEFFICIENCY",
  "LAND.AGGLOMERATION", "LAND.COVERAGE", "LAND.DOMINANTSHARE", "LAND.MIXEDBLOCKS", "GREEN.ACCESS", "GREEN.CANOPY",
  "GREEN.COVER", "GREEN.TREESHRUB", "ENERGY.LANDSHARE", "ENERGY.RENEWABLESHARE", "ENERGY.ROOFPV", "WASTE.RECYCLING", "WASTE.REUSE",
]; // prettier-ignore

test.each(SHARES)("%s is the part over the whole to the last digit", (id) => {
  fc.assert(
    fc.property(amount, part, (whole, portion) => {
      const share = whole * portion;
      const wanted = big(share).div(big(whole));
      near(call(id, [share, whole]), wanted, wanted, 2 ** -52);
    }),
  );
});

/** Functions whose result is a look-up, a word, a count or a table; they are held to exact results in their own tests. */
const NOT_ARITHMETIC = [
  "CARBON.BUDGET", "CARBON.UNCERTAINTY", "CARBON.FACTOR", "CARBON.PEAK", "LAND.CITYSIZE", "LAND.DOMINANTMIN", "LAND.FAR", "GREEN.PERCAPITA",
  "TRANSIT.DENSITY", "WASTE.STATIONS", "PLAN.ALLOCATE", "PLAN.CHECK", "PLAN.FORMULA", "PLAN.GAP", "PLAN.INDICATORS",
  "PLAN.SOURCE", "PLAN.STRATEGIES", "PLAN.TARGET",
]; // prettier-ignore

test("every other function is tried here", () => {
  const here = new Set([
    ...FORMULAS.map(({ id }) => id),
    ...SHARES,
    ...NOT_ARITHMETIC,
    "LAND.MIX", "LAND.COMPACTNESS", "CARBON.DECOMPOSE", "CARBON.TREND", "GREEN.UGF", "WASTE.UTILISATION",
    "PLAN.ROLLUP",
  ]); // prettier-ignore
  expect(readFunctions().map(({ id }) => id).filter((id) => !here.has(id))).toEqual([]); // prettier-ignore
});
