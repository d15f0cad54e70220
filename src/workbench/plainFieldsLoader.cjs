const { plainFields } = require("./plainFields.cjs");

/** The same for webpack. */
module.exports = plainFields;
