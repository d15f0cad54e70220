const base = require("./jest.config.cjs");

/** The main job in a real browser, one page at a time. @type {import("jest").Config} */
module.exports = {
  ...base,
  testPathIgnorePatterns: ["/node_modules/"],
  roots: ["<rootDir>/test/e2e"],
  maxWorkers: 1,
  testTimeout: 120_000,
};
