// The transformer of jest for the entry of Fluent UI: the whole of it in one script, with only the icons that it uses
// itself, as in the built pane. File by file, and with all icons, it takes every test of the pane two seconds.
const { dirname } = require("node:path");
const { version: builder } = require("esbuild/package.json");
const { version } = require("@fluentui/react-components/package.json");

const OPTIONS = {
  bundle: true,
  write: false,
  format: "cjs",
  platform: "browser",
  target: "node20",
  charset: "utf8",
  // One React for Fluent and for the pane.
  external: ["react", "react/*", "react-dom", "react-dom/*"],
  define: { "process.env.NODE_ENV": '"test"' },
};

module.exports = {
  process: (_text, file) => {
    const stdin = { contents: 'export * from "@fluentui/react-components";', resolveDir: dirname(file) };
    return { code: require("esbuild").buildSync({ ...OPTIONS, stdin }).outputFiles[0].text };
  },
  getCacheKey: () => `${builder} ${version} ${JSON.stringify(OPTIONS)}`,
};
