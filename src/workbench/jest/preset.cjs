/** What a jest configuration needs so that its tests can use the headless host. */
module.exports = {
  testEnvironment: require.resolve("./environment.cjs"),
  transform: { "/node_modules/@univerjs/.+\\.js$": require.resolve("./nativeModule.cjs") },
  transformIgnorePatterns: ["/node_modules/(?!@univerjs/)"],
};
