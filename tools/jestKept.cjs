// Before jest begins: a folder for what one test file makes and others can take, for instance built workbooks
// (test/excel/builtPlans.ts). It lives as long as the run, so nothing in it is ever out of date.
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

module.exports = () => {
  const folder = mkdtempSync(join(tmpdir(), "kept-for-tests-"));
  // The workers inherit it.
  process.env.KEPT_FOR_TESTS = folder;
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
};
