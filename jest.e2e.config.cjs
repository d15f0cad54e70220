const base = require("./jest.config.cjs");

/** The main job in a real browser, a page at a time on each of two cores. @type {import("jest").Config} */
module.exports = {
  ...base,
  testPathIgnorePatterns: ["/node_modules/"],
  roots: ["<rootDir>/test/e2e"],
  maxWorkers: 2,
  testTimeout: 300_000,
};
