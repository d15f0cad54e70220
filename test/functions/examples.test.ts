import "./customFunctions";
import { readFunctions } from "../../tools/functionSource";
import { evaluate, written } from "./formula";

describe.each(readFunctions().map((source) => [source.id, source] as const))("%s", (_, source) => {
  test.each(source.examples.map((e) => [e.formula, e.result]))("%s gives %s", async (formula, result) => {
    expect(written(await evaluate(formula))).toBe(normal(result));
  });
});

/** The documented result in the same spelling as a calculated one. */
function normal(result: string): string {
  return result
    .replace(/\s*([,;])\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "$1")
    .replace(/(?<![\w.#/])-?\d+(\.\d+)?(e[+-]?\d+)?(?![\w./])(?=(?:[^"]*"[^"]*")*[^"]*$)/gi, (n) =>
      written(Number(n)),
    );
}
