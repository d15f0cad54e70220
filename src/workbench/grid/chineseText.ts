import { type BaseFunction, IFunctionService, StringValueObject } from "@univerjs/engine-formula";
import { libraryFormat } from "./chineseFormats";
import type { Grid } from "./grid";

/** TEXT(A1,"aaaa") is 星期六 in Excel's Chinese edition. */
export function wordDaysInText(grid: Grid): void {
  if (grid.language !== "zh-CN") return;
  const text = grid.injector.get(IFunctionService).getExecutor("TEXT") as BaseFunction;
  const calculate = text.calculate.bind(text);
  text.calculate = (value, format, ...rest) => {
    const given = format?.isString() ? String((format as StringValueObject).getValue()) : null;
    const spelled = given === null ? null : libraryFormat(given, grid.language);
    return calculate(value!, spelled === given ? format! : StringValueObject.create(spelled!), ...rest);
  };
}
