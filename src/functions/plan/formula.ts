import type { Text } from "../../catalogue/schema";
import { coerced, isBlank, lone, numberIn, passErrors, type Cell } from "../core/cells";
import type { Matrix, Outcome } from "../core/columns";
import { errorIn, invalidNumber, invalidValue, isError, notAvailable } from "../core/errors";
import type * as typedFormula from "./typedFormula";

/**
 * Result of a formula typed as text over named inputs, in the unit asked for.
 * With units, every sum is checked for its kind and the result is converted; without, the numbers count as they are.
 *
 * @customfunction PLAN.FORMULA
 * @zh 按文本公式计算，结果以所给单位计。给出单位时检查量纲并自动换算；不给单位时按数值直接计算。
 * @param formula Such as "emissions / area": names, numbers, + - * / ^, parentheses, abs, sqrt, exp, ln, min, max. Other names go in square brackets.
 * @zhparam formula 公式 如“碳排放 / 用地面积”；可用名称、数、+ - * / ^、括号和 abs、sqrt、exp、ln、min、max；含其他字符的名称写在方括号里。
 * @param names Names of the inputs, in one row (values below them) or one column (values beside them).
 * @zhparam names 名称 各量的名称，排成一行（数值在下方各行）或一列（数值在右侧各列）。
 * @param values Their values; every further row, or column, is a case of its own and gets one result.
 * @zhparam values 数值 各量的数值；每多一行（或一列）为另一个案例，各得一个结果。
 * @param [units] Units of the inputs, laid out like the names; blank for a pure number.
 * @zhparam units 单位 各量的单位，排列同名称；纯数留空。
 * @param [result] Unit of the result; leave out for a pure number. Only together with units.
 * @zhparam result 结果单位 结果的单位；结果为纯数时省略。须与“单位”一起给出。
 * @returns One result for each case, in the unit asked for.
 * @zhreturns 每个案例一个结果，以所给单位计。
 * @throws #DIV/0! when the formula divides by 0; #NUM! when it takes a root or logarithm that is no real number; #N/A when an input is blank; #VALUE! when the text is no such formula, a name or unit is unknown, kinds of units do not fit, an input is text or the ranges do not fit.
 * @zhthrows #DIV/0! 公式除以 0；#NUM! 开方或取对数得不到实数；#N/A 用到的量为空；#VALUE! 公式不合要求、名称或单位未识别、单位不同类、用到的量是文本，或排列对不上。
 * @remarks Parsed by mathjs, never evaluated as code: no assignment, no other functions, at most 500 characters. −2^2 is −4, as in mathematics (Excel gives 4).
 * @zhremarks 由 mathjs 解析，从不当作代码执行：不能赋值，没有其他函数，至多 500 个字符。−2^2 为 −4，与数学一致（Excel 得 4）。
 * @see source definition
 * @example =PLAN.FORMULA("a / b", {"a","b"}, {12,4}) // 3
 * @example =PLAN.FORMULA("碳排放 / 用地", {"碳排放","用地"}, {30000,2;100,1}, {"tCO2","km²"}, "tCO2/亩") // {10;0.0666667}
 * @example =PLAN.FORMULA("煤 + 电", {"煤";"电"}, {1;1000}, {"tce";"kWh"}, "GJ") // 32.9076
 * @example =PLAN.FORMULA("碳排放 + 用地", {"碳排放","用地"}, {1,2}, {"tCO2","km²"}, "tCO2") // #VALUE!
 */
export function formula(
  formula: any,
  names: any[][],
  values: any[][],
  units?: any[][],
  result?: any,
): any[][] {
  passErrors(formula, names, values, units, result);
  const request: Request = {
    text: textIn(formula, FORMULA),
    ...layout(names, values),
    units: unitsIn(units, names),
    result: isBlank(lone(result, RESULT)) ? "" : textIn(result, RESULT),
  };
  if (request.units === null && request.result !== "") throw invalidValue(UNITS_MISSING);
  return (loaded ? evaluate(request) : load().then(() => evaluate(request), unreachable)) as any[][];
}

interface Request {
  text: string;
  names: string[];
  units: string[] | null;
  result: string;
  /** Cells of each case, in the order of the names. */
  cases: Cell[][];
  /** Whether the cases run along a row. */
  across: boolean;
}

/** mathjs and the translation of formulas are fetched when a formula is first typed. */
let loaded: typeof typedFormula | null = null;

async function load(): Promise<void> {
  loaded = await import(/* webpackChunkName: "typed-formula" */ "./typedFormula");
}

function unreachable(): never {
  throw notAvailable({
    zh: "公式组件未能载入，请检查网络后重新计算",
    en: "the part that reads formulas could not be loaded; check the network and recalculate",
  });
}

/** Numbers × steps: beyond this Excel would seem to hang. */
const MOST_WORK = 50_000_000;

function evaluate(request: Request): Outcome[][] {
  const { used, steps, evaluate } = compiled(request);
  if (request.cases.length * steps > MOST_WORK) throw invalidValue(TOO_MUCH);
  const values = new Array<number>(request.names.length).fill(0);
  const results = request.cases.map((cells): Outcome => {
    for (const place of used) {
      const value = numberIn(cells[place]);
      if (isError(value)) return value;
      values[place] = value;
    }
    try {
      const outcome = evaluate(values);
      return Number.isFinite(outcome) ? outcome : invalidNumber();
    } catch (error) {
      if (isError(error)) return error;
      throw error;
    }
  });
  return request.across ? [results] : results.map((outcome) => [outcome]);
}

/** A sheet repeats one formula in many cells; it is parsed once. */
const cache = new Map<string, typedFormula.TypedFormula>();
const CACHE_LIMIT = 100;

function compiled({ text, names, units, result }: Request): typedFormula.TypedFormula {
  const key = JSON.stringify([text, names, units, result]);
  let found = cache.get(key);
  if (!found) {
    found = loaded!.compile(text, { names, units, result });
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, found);
  }
  return found;
}

function layout(names: Matrix, values: Matrix): Pick<Request, "names" | "cases" | "across"> {
  const heads = asMatrix(names);
  const table = asMatrix(values);
  const [count, across] =
    heads.length === 1 && !(heads[0]!.length === 1 && table[0]!.length > 1)
      ? [heads[0]!.length, false]
      : [heads.length, true];
  const cells = across ? heads.map((row) => row[0]) : heads[0]!;
  const fits = across ? heads[0]!.length === 1 && table.length === count : table[0]!.length === count;
  if (!fits) {
    throw invalidValue({
      zh: `名称 ${heads.length} 行 ${heads[0]!.length} 列，数值 ${table.length} 行 ${table[0]!.length} 列，对不上`,
      en: `names of ${heads.length} × ${heads[0]!.length} do not fit values of ${table.length} × ${table[0]!.length}`,
    });
  }
  return {
    names: namesIn(cells),
    cases: across ? table[0]!.map((_, j) => table.map((row) => row[j])) : table,
    across,
  };
}

/** Names as a formula writes them: one width, no blanks. A nameless input cannot be mentioned. */
function namesIn(cells: Cell[]): string[] {
  const names = cells.map((cell) => {
    const error = errorIn(cell);
    if (error) throw error;
    return isBlank(cell) ? "" : String(cell).normalize("NFKC").replace(/\s/g, "");
  });
  const twice = names.find((name, i) => name !== "" && names.indexOf(name) !== i);
  if (twice !== undefined) {
    const shown = twice.slice(0, 30);
    throw invalidValue({ zh: `名称“${shown}”重复`, en: `the name "${shown}" occurs twice` });
  }
  return names;
}

function unitsIn(units: Matrix | null | undefined, names: Matrix): string[] | null {
  if (units === null || units === undefined) return null;
  const [given, heads] = [asMatrix(units), asMatrix(names)];
  if (given.length !== heads.length || given[0]!.length !== heads[0]!.length) {
    throw invalidValue({ zh: "单位的排列须与名称相同", en: "the units must be laid out like the names" });
  }
  return given.flat().map((cell) => {
    const error = errorIn(cell);
    if (error) throw error;
    return isBlank(cell) ? "" : String(cell);
  });
}

/** A lone value is read as Excel's arithmetic reads it. */
function asMatrix(range: Matrix): Matrix {
  if (!Array.isArray(range)) return [[coerced(range)]];
  return range.length === 1 && range[0]!.length === 1 ? [[coerced(range[0]![0])]] : range;
}

function textIn(argument: unknown, name: Text): string {
  const cell = lone(argument, name);
  const error = errorIn(cell);
  if (error) throw error;
  if (isBlank(cell)) throw invalidValue({ zh: `缺少${name.zh}`, en: `${name.en} is missing` });
  return String(cell);
}

const FORMULA = { zh: "公式", en: "the formula" };
const RESULT = { zh: "结果单位", en: "the unit of the result" };
const UNITS_MISSING = {
  zh: "给出结果单位时，也要给出各量的单位",
  en: "give the units of the inputs together with the unit of the result",
};
const TOO_MUCH = { zh: "公式过长或案例过多", en: "the formula is too long for so many cases" };
