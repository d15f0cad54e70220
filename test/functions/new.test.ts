import "./customFunctions";
import ts from "typescript";
import { functionSkeleton } from "../../tools/new";

test("a new function gets its source and test where the id leads one to expect them", () => {
  const { source, test: its } = functionSkeleton("LAND.STREETWIDTH", "streetWidth");
  expect(source.path).toBe("src/functions/land/streetWidth.ts");
  expect(its.path).toBe("test/functions/land/streetWidth.test.ts");
  expect(functionSkeleton("LAND.MIX").source.path).toBe("src/functions/land/mix.ts");
});

test("an id that Excel would not take, or a name in code of another word, is refused", () => {
  for (const id of ["LAND", "LAND_MIX", "Land.Mix", "LA.MIX", "LAND.MIX-2"]) {
    expect(() => functionSkeleton(id)).toThrow("FAMILY.NAME");
  }
  expect(() => functionSkeleton("LAND.MIX", "blend")).toThrow("not MIX");
});

test("the skeleton compiles, and fails its test until it is written", () => {
  const { source } = functionSkeleton("LAND.STREETWIDTH", "streetWidth");
  const { outputText, diagnostics } = ts.transpileModule(source.text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020 },
    reportDiagnostics: true,
  });
  expect(diagnostics).toEqual([]);
  const module = { exports: {} as Record<string, (a: unknown, b: unknown) => unknown> };
  new Function("exports", "require", outputText)(module.exports, () =>
    jest.requireActual("../../src/functions/core/columns"),
  );
  expect(() => module.exports.streetWidth!([[1]], [[2]])).toThrow("not written yet");
});
