/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: "tsconfig.jest.json" }],
    "^.+\\.m?js$": "<rootDir>/tools/jestEsm.cjs",
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(cjk-regex|collapse-white-space|n-gram|trigram-utils|franc-min|regexp-util|unicode-regex|nanoid|rbush|quickselect|kdbush)/)",
  ],
  // Univer's CommonJS build asks for lodash-es, which Jest cannot require.
  moduleNameMapper: { "^lodash-es$": "lodash" },
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
};
