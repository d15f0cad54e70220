/** What a jest configuration needs so that its tests can use the headless host. */
module.exports = {
  // The grid outlives a test file, and with it what it took from that file's globals.
  testEnvironmentOptions: { globalsCleanup: "off" },
  testEnvironment: require.resolve("./environment.cjs"),
  transform: { "/node_modules/(@univerjs|hucre)/.+\\.m?js$": require.resolve("./nativeModule.cjs") },
  transformIgnorePatterns: ["/node_modules/(?!(@univerjs|hucre)/)"],
};
