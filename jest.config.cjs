const headlessHost = require("./src/workbench/jest/preset.cjs");

/** Also loaded by Node, once for a worker: ES modules, and what takes long to load and keeps nothing of a test. */
const NATIVE = "hyparquet|hyparquet-writer|hysnappy|typescript|fast-check|hyperformula";

/** @type {import("jest").Config} */
module.exports = {
  ...headlessHost,
  roots: ["<rootDir>/test"],
  // The same library in one file: a second less for every test file that reads units.
  moduleNameMapper: { "^mathjs$": require.resolve("mathjs/lib/browser/math.js") },
  globalSetup: require.resolve("./tools/jestKept.cjs"),
  testSequencer: require.resolve("./tools/longFirst.cjs"),
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transform: {
    ...headlessHost.transform,
    [`/node_modules/(${NATIVE})/.+\\.c?js$`]: require.resolve("./src/workbench/jest/nativeModule.cjs"),
    "/src/unitLibrary\\.ts$": require.resolve("./tools/jestNative.cjs"),
    "/node_modules/@fluentui/react-components/.+\\.c?js$": require.resolve("./tools/jestFluent.cjs"),
    "\\.tsx?$": require.resolve("./tools/jestTypescript.cjs"),
  },
  transformIgnorePatterns: [`/node_modules/(?!(@univerjs|hucre|@fluentui/react-components|${NATIVE})/)`],
  // A busy or slow machine is no fault of the code: what is slow is measured by the bench. A test names a time of its own
  // only where it needs more than this.
  testTimeout: 240_000,
  // A worker keeps something of every file it ran; one that has grown is replaced before it only collects garbage.
  workerIdleMemoryLimit: "1500MB",
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
};
