const { withNode } = require("./environment.cjs");

/** The same with a page. A test asks for it in its first line: `@jest-environment ./src/workbench/jest/page.cjs`. */
module.exports = withNode(require("jest-environment-jsdom").TestEnvironment);
