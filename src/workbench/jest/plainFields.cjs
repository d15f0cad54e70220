const { readFileSync } = require("node:fs");
const { GRID_FILES, plainFields } = require("../plainFields.cjs");

/** In Node, the grid's packages are loaded so. */
const loadScript = require.extensions[".js"];
require.extensions[".js"] = (module, file) =>
  GRID_FILES.test(file)
    ? module._compile(plainFields(readFileSync(file, "utf8")), file)
    : loadScript(module, file);
