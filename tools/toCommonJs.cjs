// TypeScript as plain Node runs it, for the tools and for jest. Types are stripped, not checked; `npm run lint` checks
// them. With the compiler itself this alone would take half a minute on a clean checkout.
const { version } = require("esbuild/package.json");

const OPTIONS = {
  format: "cjs",
  target: "node20",
  jsx: "automatic",
  charset: "utf8",
  // import() becomes require(): jest can't do it, and one way for both is enough.
  supported: { "dynamic-import": false },
  // As in the built add-in, whose target is older than class fields.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
};

/** What the result depends on, beside the text. */
exports.made = `${version} ${JSON.stringify(OPTIONS)}`;

/** @returns {{ code: string, map: string }} */
exports.toCommonJs = (text, file, sourcemap = false) =>
  require("esbuild").transformSync(text, {
    ...OPTIONS,
    loader: file.endsWith("x") ? "tsx" : "ts",
    sourcefile: file,
    sourcemap: sourcemap && "both",
  });
