// The transformer of jest for TypeScript. jest.mock is not moved above the imports: call it in a file imported first.
const { createHash } = require("node:crypto");
const { made, toCommonJs } = require("./toCommonJs.cjs");

module.exports = {
  process: (text, file) => toCommonJs(text, file, true),
  getCacheKey: (text, file) => createHash("sha1").update(`${made}\n${file}\n${text}`).digest("hex"),
};
