// A jest transformer for a file of src/ that takes long to load and keeps nothing of a test: Node loads it, once for a
// worker instead of once for a test file. It must not matter to whom its errors and arrays belong.
const loader = require.resolve("./run.cjs");

const codeFor = (file) =>
  `requireByNode(${JSON.stringify(loader)});\nmodule.exports = requireByNode(${JSON.stringify(file)});`;

module.exports = {
  process: (_text, file) => ({ code: codeFor(file) }),
  getCacheKey: (_text, file) => codeFor(file),
};
