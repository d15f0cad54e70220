import "../customFunctions";
import fc from "fast-check";
import { formula } from "../../../src/functions/plan/formula";
import { inLanguage, message, shown } from "../customFunctions";

/** The formula over one case, after mathjs has been fetched. */
const one = (
  text: string,
  inputs: Record<string, unknown> = {},
  units?: Record<string, string>,
  result?: string,
) => {
  const names = Object.keys(inputs);
  return shown(() =>
    formula(
      text,
      [names],
      [Object.values(inputs)],
      units && [names.map((name) => units[name] ?? "")],
      result,
    ),
  );
};
const why = (
  text: string,
  inputs: Record<string, unknown> = {},
  units?: Record<string, string>,
  result?: string,
) => {
  const names = Object.keys(inputs);
  return message(() =>
    formula(
      text,
      [names],
      [Object.values(inputs)],
      units && [names.map((name) => units[name] ?? "")],
      result,
    ),
  );
};

let first: unknown;
beforeAll(async () => {
  first = formula("a / b", [["a", "b"]], [[12, 4]]);
  await first;
});

test("FORMULA answers the first call with a promise, while mathjs is fetched, and later ones at once", async () => {
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual([[3]]);
  expect(formula("a / b", [["a", "b"]], [[12, 4]])).toEqual([[3]]);
});

test("FORMULA calculates with + − × ÷ ^ and parentheses, in mathematics' order", () => {
  const inputs = { a: 2, b: 3, c: 4 };
  expect(one("a + b * c", inputs)).toBe(14);
  expect(one("(a + b) * c", inputs)).toBe(20);
  expect(one("a - b - c", inputs)).toBe(-5);
  expect(one("a ^ b ^ a", inputs)).toBe(512);
  expect(one("-a^2", inputs)).toBe(-4);
  expect(one("c / a / a", inputs)).toBe(1);
  expect(one("a + 1.5e2", inputs)).toBe(152);
  expect(one("50% * c", inputs)).toBe(2);
});

test("FORMULA gives published worked results, units converted on the way", () => {
  // Lior International, PV System energy output calculation: 1 kWp, 1500 h of full sun, performance ratio 80 %: 1200 kWh.
  const sun = one("P * H * PR", { P: 1, H: 1500, PR: 0.8 }, { P: "kW", H: "h" }, "kWh");
  expect(sun).toBeCloseTo(1200, 9);
  // California Air Resources Board, Documentation of California's Greenhouse Gas Inventory (2023), 4D2, petroleum refining, 2018:
  // 89,858,231 m³ of 0.45 kg COD, 0.25 of it methane at most, correction factor 0.3: 3,033 t.
  const inputs = { 水量: 89_858_231, COD: 0.45, Bo: 0.25, MCF: 0.3 };
  const methane = one("水量 * COD * Bo * MCF", inputs, { 水量: "m³", COD: "kg/m³" }, "t");
  expect(Math.round(methane as number)).toBe(3033);
});

test("FORMULA knows abs, sqrt, exp, ln, min and max", () => {
  expect(one("abs(-a) + sqrt(b) + min(a, b, 1) + max(a, b)", { a: 2, b: 9 })).toBe(15);
  expect(one("ln(exp(a))", { a: 3 })).toBeCloseTo(3, 12);
});

test("FORMULA reads signs and names as people type them", () => {
  expect(one("=碳排放×２÷（人口－1）", { 碳排放: 12, 人口: 4 })).toBe(8);
  expect(one("[GDP（不变价）] / [常住 人口]", { "GDP（不变价）": 12, "常住 人口": 4 })).toBe(3);
  expect(one("面积²", { 面积: 3 })).toBe(9);
  expect(one("3×10⁴ + a⁻¹ − a⁺³ + b¹²", { a: 2, b: 1 })).toBe(29993.5);
  expect(one("GDP2020 − N₂O", { GDP2020: 5, "N₂O": 2 })).toBe(3);
});

test("FORMULA gives one result for each further row, or for each further column", () => {
  expect(
    formula(
      "a - b",
      [["a", "b"]],
      [
        [5, 1],
        [7, 2],
      ],
    ),
  ).toEqual([[4], [5]]);
  expect(
    formula(
      "a - b",
      [["a"], ["b"]],
      [
        [5, 7],
        [1, 2],
      ],
    ),
  ).toEqual([[4, 5]]);
  expect(formula("a * 2", [["a"]], [[1], [2]])).toEqual([[2], [4]]);
  expect(formula("a * 2", [["a"]], [[1, 2]])).toEqual([[2, 4]]);
});

test("FORMULA with units converts the inputs and the result", () => {
  expect(one("碳排放 / 用地", { 碳排放: 30000, 用地: 2 }, { 碳排放: "tCO2", 用地: "km²" }, "tCO2/亩")).toBe(
    10,
  );
  expect(one("煤 + 电", { 煤: 1, 电: 1000 }, { 煤: "tce", 电: "kWh" }, "GJ")).toBe(32.9076);
  expect(one("电 * 因子", { 电: 2, 因子: 0.5306 }, { 电: "亿kWh", 因子: "kgCO2/kWh" }, "万tCO2")).toBe(
    10.612,
  );
  expect(one("绿色 / 全部", { 绿色: 70, 全部: 100 }, { 绿色: "万人次", 全部: "万人次" })).toBe(0.7);
  expect(one("绿色 / 全部", { 绿色: 70, 全部: 100 }, { 绿色: "人次", 全部: "人次" }, "%")).toBe(70);
  expect(one("a * 份额", { a: 200, 份额: 25 }, { a: "t", 份额: "%" }, "t")).toBe(50);
  expect(one("sqrt(a)", { a: 25 }, { a: "km²" }, "km")).toBe(5);
  expect(one("max(a, b)", { a: 1, b: 10 }, { a: "hm²", b: "亩" }, "亩")).toBe(15);
});

test("FORMULA gives #VALUE! where kinds of units do not fit, and says which", () => {
  const units = { a: "tCO2", b: "km²", c: "tC", d: "tCO2e" };
  const inputs = { a: 1, b: 2, c: 3, d: 4 };
  for (const text of ["a + b", "a - c", "a + d", "min(a, b)", "a + 1", "exp(a)", "2 ^ a", "b ^ b", "ln(b)"])
    expect([text, one(text, inputs, units, "tCO2")]).toEqual([text, "#VALUE!"]);
  expect(why("a + b", inputs, units, "tCO2")).toContain("“a”与“b”");
  expect(why("a / b", inputs, units, "tCO2")).toContain("tCO2");
  expect(why("a / b", inputs, units)).toContain("请给出结果的单位");
  expect(why("a", inputs, undefined, "tCO2")).toContain("各量的单位");
  expect(why("a", { a: 1 }, { a: "斤两" }, "t")).toContain("斤两");
  expect(inLanguage("en-US", () => why("a + b", inputs, units, "tCO2"))).toContain("differ in kind");
});

test("FORMULA refuses everything but arithmetic", () => {
  const refused = [
    "a = 5",
    "f(x) = x",
    "a; b",
    "[1, 2]",
    "{x: 1}",
    "'text'",
    '"text"',
    "a.b",
    "a > b",
    "a ? 1 : 2",
    "a and b",
    "not a",
    "a!",
    "a'",
    "a % b",
    "1:3",
    "a to b",
    "random()",
    "import(a)",
    "eval(a)",
    "parse(a)",
    "constructor(a)",
    "toString(a)",
    "__proto__",
    "constructor",
    "cos(a)",
    "sum(a, b)",
    "abs(a, b)",
    "sqrt()",
    "2 a",
    "a b",
    "a(b)",
    "pi",
    "i",
    "true",
    "Infinity",
    "__9",
    "# comment",
    "a +",
    ")(",
    "a[1]",
  ];
  for (const text of refused) expect([text, one(text, { a: 1, b: 2 })]).toEqual([text, "#VALUE!"]);
});

test("FORMULA names the unknown quantity and those it knows", () => {
  expect(why("碳排 / 面积", { 碳排放: 1, 面积: 2 })).toMatch(/碳排.*碳排放、面积/);
  expect(why("[碳 排] / 面积", { 碳排放: 1, 面积: 2 })).toContain("碳排放");
});

test("FORMULA gives #DIV/0! for a zero divisor, #NUM! for what is no real number", () => {
  expect(one("a / b", { a: 1, b: 0 })).toBe("#DIV/0!");
  expect(one("a / (1 - 1)", { a: 1 })).toBe("#DIV/0!");
  expect(one("sqrt(a)", { a: -1 })).toBe("#NUM!");
  expect(one("ln(a)", { a: -1 })).toBe("#NUM!");
  expect(one("a ^ 0.5", { a: -1 })).toBe("#NUM!");
  expect(one("a ^ a", { a: 1e9 })).toBe("#NUM!");
});

test("FORMULA gives #N/A for a blank input, #VALUE! for text, passes errors on, and keeps bad cases apart", () => {
  const cases = [
    [1, 2],
    ["", 2],
    ["x", 2],
    ["#REF!", 2],
    [1, 0],
  ];
  expect(shown(() => formula("a / b", [["a", "b"]], cases))).toEqual([
    [0.5],
    ["#N/A"],
    ["#VALUE!"],
    ["#REF!"],
    ["#DIV/0!"],
  ]);
});

test("FORMULA minds only the inputs that it mentions", () => {
  expect(
    formula(
      "a * 2",
      [["a", "备注"]],
      [
        [1, "说明"],
        [2, ""],
      ],
    ),
  ).toEqual([[2], [4]]);
  expect(formula("a * 2", [["a", "备注"]], [[1, "说明"]], [["t", "—"]], "kg")).toEqual([[2000]]);
});

test("FORMULA gives #VALUE! for layouts that do not fit, repeated names and a missing formula", () => {
  expect(shown(() => formula("a", [["a", "b"]], [[1, 2, 3]]))).toBe("#VALUE!");
  expect(
    shown(() =>
      formula(
        "a",
        [
          ["a", "b"],
          ["c", "d"],
        ],
        [[1, 2]],
      ),
    ),
  ).toBe("#VALUE!");
  expect(shown(() => formula("a", [["a", "b"]], [[1, 2]], [["t"]], "t"))).toBe("#VALUE!");
  expect(message(() => formula("a", [["a", "a"]], [[1, 2]]))).toContain("重复");
  expect(shown(() => formula("", [["a"]], [[1]]))).toBe("#VALUE!");
  expect(shown(() => formula("#REF!", [["a"]], [[1]]))).toBe("#REF!");
});

test("FORMULA refuses long and deep formulas at once", () => {
  for (const text of ["a" + " + a".repeat(200), "(".repeat(400), "-".repeat(499) + "a", "a".repeat(501)]) {
    const begun = process.cpuUsage();
    expect([text.slice(0, 20), one(text, { a: 1 })]).toEqual([text.slice(0, 20), "#VALUE!"]);
    // What tries every way takes minutes.
    expect(process.cpuUsage(begun).user).toBeLessThan(2e6);
  }
});

test("FORMULA refuses more work than Excel could wait for", () => {
  const cases = new Array(1_000_000).fill([1]);
  expect(message(() => formula("a" + " + a".repeat(60), [["a"]], cases))).toContain("案例过多");
});

test("FORMULA never does anything but answer or refuse, whatever is typed", () => {
  const piece = fc.constantFrom(
    ..."ab12.+-*/^()[]{},;=%!'\":&|<>?@#$\\_~` \n面積²".split(""),
    "abs",
    "min",
    "__0",
    "e",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const before = Object.getOwnPropertyNames(Object.prototype).length;
      const outcome = one(pieces.join(""), { a: 2, b: 3 });
      expect(typeof outcome === "number" || /^#(VALUE!|DIV\/0!|NUM!)$/.test(String(outcome))).toBe(true);
      expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(before);
    }),
    { numRuns: 3000 },
  );
});

test("FORMULA reads names with # and names that begin with a year, and refuses a # that belongs to none", () => {
  expect(one("电 + 电#2", { 电: 1, "电#2": 20 })).toBe(21);
  expect(one("电#2 + 电#21", { "电#2": 1, "电#21": 20 })).toBe(21);
  expect(one("2030年排放 / 2020年排放", { "2030年排放": 6, "2020年排放": 3 })).toBe(2);
  expect(shown(() => one("电 + 电#2", { 电: 1 }))).toBe("#VALUE!");
  expect(shown(() => one("a # b", { a: 1, b: 2 }))).toBe("#VALUE!");
});

test("FORMULA keeps names apart that look like its own", () => {
  expect(one("__0 + [b c] + __1", { "b c": 1, __1: 10, __0: 100 })).toBe(111);
  expect(one("___1 * [x-y]", { "x-y": 2, ___1: 5 })).toBe(10);
});

test("FORMULA divides by zero where 0 has a negative power", () => {
  expect(shown(() => one("a^-1", { a: 0 }))).toBe("#DIV/0!");
  expect(shown(() => one("0^-2", { a: 1 }))).toBe("#DIV/0!");
  expect(one("a^-1", { a: 2 })).toBe(0.5);
});

/** A random formula as text and as the value that JavaScript itself gives it. */
const tree = fc.letrec<{ expression: { text: string; value: number } }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: 0, max: 99 }).map((n) => ({ text: String(n), value: n })),
    fc.constant({ text: "a", value: 2.5 }),
    fc.constant({ text: "面积", value: -7 }),
    fc.tuple(tie("expression"), tie("expression"), fc.constantFrom("+", "-", "*")).map(([x, y, sign]) => ({
      text: `(${x.text} ${sign} ${y.text})`,
      value: sign === "+" ? x.value + y.value : sign === "-" ? x.value - y.value : x.value * y.value,
    })),
    tie("expression").map((x) => ({ text: `-(${x.text})`, value: -x.value })),
  ),
})).expression;

test("FORMULA gives what the same arithmetic gives outside", () => {
  fc.assert(
    fc.property(tree, ({ text, value }) => {
      fc.pre(text.length < 300);
      expect(one(text, { a: 2.5, 面积: -7 })).toBeCloseTo(value, 6);
    }),
  );
});

test("FORMULA of many cases is FORMULA of each, with units and without", () => {
  const pair = fc.tuple(
    fc.double({ min: 0.1, max: 1e6, noNaN: true }),
    fc.double({ min: 0.1, max: 1e6, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (cases) => {
      const units = [["tCO2", "亩"]];
      const whole = formula("a / b + a / b", [["a", "b"]], cases, units, "tCO2/hm²");
      expect(whole).toEqual(
        cases.map((values) => formula("a / b + a / b", [["a", "b"]], [values], units, "tCO2/hm²")[0]),
      );
      whole.forEach(([density], i) =>
        expect(density / ((30 * cases[i]![0]) / cases[i]![1])).toBeCloseTo(1, 12),
      );
    }),
  );
});
