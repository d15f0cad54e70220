/** For trying the host's own tests alone: npx jest -c test/workbench/jest.config.cjs */
const project = require("../../jest.config.cjs");
const workbench = require("../../src/workbench/jest/preset.cjs");

module.exports = {
  ...project,
  ...workbench,
  rootDir: "../..",
  transform: { ...workbench.transform, ...project.transform },
};
