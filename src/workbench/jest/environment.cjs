require("./plainFields.cjs");

/** A jest environment with a way to load a package as plain Node does. See nativeModule.cjs. */
const withNode = (TestEnvironment) =>
  class extends TestEnvironment {
    async setup() {
      await super.setup();
      this.global.requireByNode = require;
    }
  };

module.exports = withNode(require("jest-environment-node").TestEnvironment);
module.exports.withNode = withNode;
