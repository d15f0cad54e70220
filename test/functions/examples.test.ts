import "./customFunctions";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFunctions } from "../../tools/functionSource";
import { evaluate, written } from "./formula";

describe.each(readFunctions().map((source) => [source.id, source] as const))("%s", (_, source) => {
  test.each(source.examples.map((e) => [e.formula, e.result]))("%s gives %s", async (formula, result) => {
    expect(written(await evaluate(formula))).toBe(normal(result));
  });
});

test.each(["functions.md", "functions.en.md"])(
  "every example of docs/%s, with names in the page's language, gives what stands beside it",
  async (page) => {
    const text = readFileSync(join(__dirname, "../../docs", page), "utf8");
    const examples = [...text.matchAll(/^- `(=.+)` → `(.+)`$/gm)];
    expect(examples.length).toBeGreaterThan(80);
    const wrong: string[] = [];
    for (const [, formula, result] of examples)
      if (written(await evaluate(formula!)) !== normal(result!)) wrong.push(formula!);
    expect(wrong).toEqual([]);
  },
);

/** The documented result in the same spelling as a calculated one. */
function normal(result: string): string {
  return result
    .replace(/\s*([,;])\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "$1")
    .replace(/(?<![\w.#/])-?\d+(\.\d+)?(e[+-]?\d+)?(?![\w./])(?=(?:[^"]*"[^"]*")*[^"]*$)/gi, (n) =>
      written(Number(n)),
    );
}
