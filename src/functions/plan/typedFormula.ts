import { baseValue, dimensions, parseFormula, unit, type MathNode, type Unit } from "../../units";
import { beside } from "../core/beside";
import { divisionByZero, invalidNumber, invalidValue } from "../core/errors";

/**
 * A formula that a person typed, turned into a plain function of numbers. The text is parsed by mathjs and never
 * evaluated by it: only the nodes named here are translated, so there is no assignment, no access to anything
 * but the inputs, and no loop. A chunk of its own, together with mathjs: reach it through ./formula.
 */
export interface Inputs {
  names: readonly string[];
  /** Symbols, "" for a pure number; null when units are left out of account. */
  units: readonly string[] | null;
  /** Unit of the result. */
  result: string;
}

export interface TypedFormula {
  evaluate: (values: readonly number[]) => number;
  /** Places of the inputs that the formula mentions. */
  used: number[];
  /** Steps that one evaluation takes. */
  steps: number;
}

const LONGEST_FORMULA = 500;
const MOST_STEPS = 200;

export function compile(formula: string, inputs: Inputs): TypedFormula {
  if (formula.length > LONGEST_FORMULA) throw invalidValue(TOO_LONG);
  const placeholder = placeholderFor(formula, inputs.names);
  const translation = new Translation(inputs, placeholder);
  const part = translation.translate(parse(readable(formula, inputs.names, placeholder)));
  const { units, result } = inputs;
  const used = [...translation.used];
  if (units === null) return { evaluate: part.value, used, steps: translation.steps };

  const resultUnit = unitOf(result);
  if (!sameKind(part.kind, dimensions(resultUnit))) throw invalidValue(wrongResult(result));
  const factors = units.map((symbol, place) => (used.includes(place) ? baseValue(unitOf(symbol)) : 1));
  const into = baseValue(resultUnit);
  const scaled = new Array<number>(units.length).fill(0);
  const evaluate = (values: readonly number[]) => {
    for (const i of used) scaled[i] = values[i]! * factors[i]!;
    return Number((part.value(scaled) / into).toPrecision(SIGNIFICANT));
  };
  return { evaluate, used, steps: translation.steps };
}

/** Digits that Excel shows; further ones would only be noise from the factors of the units. */
const SIGNIFICANT = 15;

interface Part {
  value: (values: readonly number[]) => number;
  /** Exponents of the base units; empty when units are left out of account. */
  kind: readonly number[];
  /** The number itself where nothing in it varies. */
  constant: number | null;
  node: MathNode;
}

class Translation {
  readonly used = new Set<number>();
  steps = 0;
  private readonly places: Map<string, number>;
  private readonly pure: readonly number[];

  constructor(
    private readonly inputs: Inputs,
    private readonly placeholder: string,
  ) {
    const { names, units } = inputs;
    this.places = new Map(names.map((name, place) => [name, place]));
    this.pure = units === null ? [] : dimensions(unitOf(""));
  }

  translate(node: MathNode): Part {
    if (++this.steps > MOST_STEPS) throw invalidValue(TOO_LONG);
    switch (node.type) {
      case "ParenthesisNode":
        return this.translate((node as unknown as { content: MathNode }).content);
      case "ConstantNode":
        return this.constant(node, (node as unknown as { value: unknown }).value);
      case "SymbolNode":
        return this.input(node, (node as unknown as { name: string }).name);
      case "OperatorNode":
        return this.operation(node as unknown as Operation);
      case "FunctionNode":
        return this.call(node as unknown as Call);
      default:
        throw invalidValue(NOT_ARITHMETIC);
    }
  }

  private constant(node: MathNode, number: unknown): Part {
    if (typeof number !== "number" || !Number.isFinite(number)) throw invalidValue(NOT_ARITHMETIC);
    return { value: () => number, kind: this.pure, constant: number, node };
  }

  private input(node: MathNode, symbol: string): Part {
    const { names, units } = this.inputs;
    const place = this.places.get(symbol) ?? placeholderIn(symbol, this.placeholder);
    if (place === undefined || !names[place]) throw invalidValue(unknownName(symbol, names));
    this.used.add(place);
    const kind = units === null ? this.pure : dimensions(unitOf(units[place]!));
    return { value: (values) => values[place]!, kind, constant: null, node };
  }

  private operation(node: Operation): Part {
    if (node.implicit) throw invalidValue(MISSING_SIGN);
    const [a, b] = node.args.map((argument) => this.translate(argument));
    const { fn } = node;
    const as = (kind: readonly number[], value: Part["value"]): Part => {
      const fixed = a!.constant !== null && (b === undefined || b.constant !== null);
      return { value, kind, constant: fixed ? value([]) : null, node: node as unknown as MathNode };
    };
    if (fn === "unaryMinus") return as(a!.kind, (v) => -a!.value(v));
    if (fn === "unaryPlus") return as(a!.kind, a!.value);
    if (!a || !b) throw invalidValue(NOT_ARITHMETIC);
    switch (fn) {
      case "add":
        this.requireSameKind(a, b);
        return as(a.kind, (v) => a.value(v) + b.value(v));
      case "subtract":
        this.requireSameKind(a, b);
        return as(a.kind, (v) => a.value(v) - b.value(v));
      case "multiply":
        return as(combined(a.kind, b.kind, 1), (v) => a.value(v) * b.value(v));
      case "divide":
        return as(combined(a.kind, b.kind, -1), (v) => quotient(a.value(v), b.value(v)));
      case "pow":
        return as(this.raised(a, b), (v) => power(a.value(v), b.value(v)));
      default:
        throw invalidValue(NOT_ARITHMETIC);
    }
  }

  private call(node: Call): Part {
    const name = (node.fn as unknown as { name?: string }).name ?? "";
    const args = node.args.map((argument) => this.translate(argument));
    const [first, ...others] = args;
    const value = FUNCTIONS[name];
    if (!value) throw invalidValue(NOT_ARITHMETIC);
    if (!first || (others.length > 0 && name !== "min" && name !== "max")) throw invalidValue(WRONG_COUNT);
    for (const other of others) this.requireSameKind(first, other);
    let { kind } = first;
    if (name === "sqrt") kind = kind.map((exponent) => exponent / 2);
    if (name === "exp" || name === "ln") this.requirePure(first);
    return {
      value: (v) => real(value(args.map((argument) => argument.value(v)))),
      kind,
      constant: null,
      node: node as unknown as MathNode,
    };
  }

  /** Kind of a power: only a pure number may have an exponent that varies. */
  private raised(base: Part, exponent: Part): readonly number[] {
    this.requirePure(exponent);
    if (base.kind.every((x) => x === 0)) return base.kind;
    if (exponent.constant === null) throw invalidValue(VARYING_POWER);
    return base.kind.map((x) => x * exponent.constant!);
  }

  private requireSameKind(a: Part, b: Part): void {
    if (sameKind(a.kind, b.kind)) return;
    const [x, y] = [this.shown(a), this.shown(b)];
    throw invalidValue({
      zh: `“${x}”与“${y}”单位不是同类，不能相加减或比较`,
      en: `"${x}" and "${y}" differ in kind of unit and cannot be added, subtracted or compared`,
    });
  }

  private requirePure(part: Part): void {
    if (part.kind.every((exponent) => exponent === 0)) return;
    const x = this.shown(part);
    throw invalidValue({ zh: `“${x}”应为纯数`, en: `"${x}" must be a pure number` });
  }

  /** A part as it was typed, with names in place of what stood for them. */
  private shown({ node }: Part): string {
    const written = new RegExp(`\\(?${this.placeholder}(\\d+)\\)?`, "g");
    return node
      .toString()
      .replace(written, (_, place) => this.inputs.names[Number(place)]!)
      .slice(0, 40);
  }
}

/** All that may be called: arithmetic of one's own school days. */
const FUNCTIONS: Record<string, (args: number[]) => number> = Object.assign(Object.create(null), {
  abs: ([x]: number[]) => Math.abs(x!),
  sqrt: ([x]: number[]) => Math.sqrt(x!),
  exp: ([x]: number[]) => Math.exp(x!),
  ln: ([x]: number[]) => Math.log(x!),
  min: (args: number[]) => Math.min(...args),
  max: (args: number[]) => Math.max(...args),
});

interface Operation {
  fn: string;
  args: MathNode[];
  implicit: boolean;
}

interface Call {
  fn: MathNode;
  args: MathNode[];
}

function parse(text: string): MathNode {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidValue(notAFormula(error.message));
    // Parentheses beyond any stack.
    if (error instanceof RangeError) throw invalidValue(TOO_LONG);
    throw error;
  }
}

/** Names that the parser cannot read, in square brackets or not, become placeholders; signs of all widths and kinds one. */
function readable(formula: string, names: readonly string[], placeholder: string): string {
  const text = formula
    .replace(/［/g, "[")
    .replace(/］/g, "]")
    .replace(/\[([^[\]]*)\]/g, (_, written: string) => {
      const place = names.indexOf(written.normalize("NFKC").replace(/\s/g, ""));
      if (place < 0) throw invalidValue(unknownName(written, names));
      return `(${placeholder}${place})`;
    })
    // Otherwise 10⁴ would become 104 and a⁻¹ a − 1.
    .replace(
      /([⁺⁻]?)([⁰¹²³⁴-⁹]+)/g,
      (_, sign: string, raised: string) => `^(${sign === "⁻" ? "-" : ""}${raised.normalize("NFKC")})`,
    )
    .normalize("NFKC")
    .replace(/^\s*=/, "")
    .replace(/[×·]/g, "*")
    .replace(/÷/g, "/")
    .replace(/[−–—]/g, "-");
  const plain = withPlaceholders(text, names, placeholder);
  // The parser would take the rest for a comment and leave it out without a word.
  if (plain.includes("#")) throw invalidValue(NOT_ARITHMETIC);
  return plain;
}

/** Characters of which the parser makes a name, and those that it calculates with. */
const PARSED = /^[\p{L}_][\p{L}\d_]*$/u;
const CALCULATES = /[-+*/^(),]/;

/** Names such as 电#2 and 2020年排放 where they stand in a formula; a sign in a name needs square brackets. */
function withPlaceholders(text: string, names: readonly string[], placeholder: string): string {
  const unread = names
    .map((name, place) => ({ name, place }))
    .filter(
      ({ name }) => name !== "" && !PARSED.test(name) && !CALCULATES.test(name) && !/^[\d.]+$/.test(name),
    )
    .sort((a, b) => b.name.length - a.name.length);
  if (unread.length === 0) return text;
  const places = new Map(unread.map(({ name, place }) => [name, place]));
  const escaped = unread.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const whole = new RegExp(`(^|[^\\p{L}\\d_#])(${escaped.join("|")})(?![\\p{L}\\d_#])`, "gu");
  return text.replace(
    whole,
    (_, before: string, name: string) => `${before}(${placeholder}${places.get(name)})`,
  );
}

/** So many underscores as nobody typed. */
function placeholderFor(formula: string, names: readonly string[]): string {
  let placeholder = "__";
  while ([formula, ...names].some((text) => text.normalize("NFKC").includes(placeholder))) placeholder += "_";
  return placeholder;
}

function placeholderIn(symbol: string, placeholder: string): number | undefined {
  const digits = symbol.startsWith(placeholder) ? symbol.slice(placeholder.length) : "";
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

function unitOf(symbol: string): Unit {
  try {
    return unit(symbol);
  } catch {
    throw beside().unknownUnit(symbol, symbol);
  }
}

function quotient(a: number, b: number): number {
  if (b === 0) throw divisionByZero();
  return a / b;
}

/** 0 to a negative power divides by 0. */
function power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw divisionByZero();
  return real(base ** exponent);
}

function real(value: number): number {
  if (Number.isNaN(value)) throw invalidNumber();
  return value;
}

function combined(a: readonly number[], b: readonly number[], sign: 1 | -1): number[] {
  return a.map((exponent, i) => exponent + sign * b[i]!);
}

function sameKind(a: readonly number[], b: readonly number[]): boolean {
  return a.every((exponent, i) => Math.abs(exponent - b[i]!) < 1e-9);
}

function unknownName(symbol: string, names: readonly string[]) {
  const known = names
    .filter(Boolean)
    .slice(0, 20)
    .map((name) => name.slice(0, 20));
  return {
    zh: `公式中的“${symbol.slice(0, 30)}”不在名称里：${known.join("、")}`,
    en: `"${symbol.slice(0, 30)}" in the formula is none of the names: ${known.join(", ")}`,
  };
}

function wrongResult(result: string) {
  return result === ""
    ? { zh: "结果不是纯数，请给出结果的单位", en: "the result is not a pure number; give its unit" }
    : {
        zh: `公式结果的单位不能换算为“${result}”`,
        en: `the formula's result cannot be expressed in "${result}"`,
      };
}

function notAFormula(reason: string) {
  return { zh: `公式无法解析（${reason}）`, en: `not a formula (${reason})` };
}

const TOO_LONG = { zh: "公式过长", en: "the formula is too long" };
const WRONG_COUNT = { zh: "函数的参数个数不对", en: "a function has the wrong number of arguments" };
const MISSING_SIGN = { zh: "两个量之间缺少运算符", en: "an operator is missing between two quantities" };
const VARYING_POWER = {
  zh: "带单位的量只能取固定的次方",
  en: "a quantity with a unit takes a fixed exponent only",
};
const NOT_ARITHMETIC = {
  zh: "公式中只能有数、名称、+ − × ÷ ^、括号和 abs、sqrt、exp、ln、min、max；名称若含其他字符请写在方括号里",
  en: "a formula holds numbers, names, + − × ÷ ^, parentheses and abs, sqrt, exp, ln, min, max only; put other names in square brackets",
};
