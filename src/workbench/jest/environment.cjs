require("./plainFields.cjs");
const { TestEnvironment } = require("jest-environment-node");

/** jest's Node environment, with a way to load a package as plain Node does. See nativeModule.cjs. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireByNode = require;
  }
};
