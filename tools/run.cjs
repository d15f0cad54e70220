// Runs a TypeScript tool with plain node: node tools/run.cjs tools/name.ts …
// Types are stripped, not checked; `npm run lint` checks them.
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  jsx: ts.JsxEmit.ReactJSX,
};

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, file) =>
    module._compile(
      ts.transpileModule(fs.readFileSync(file, "utf8"), { compilerOptions, fileName: file }).outputText,
      file,
    );
}

if (require.main === module) {
  const tool = process.argv[2];
  process.argv.splice(1, 1);
  require(path.resolve(tool));
}
