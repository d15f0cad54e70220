// Jest cannot require an ES module; the few that the grid needs are turned into CommonJS on the way in.
const ts = require("typescript");

module.exports = {
  process(source, fileName) {
    const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, allowJs: true };
    return { code: ts.transpileModule(source, { compilerOptions, fileName }).outputText };
  },
};
