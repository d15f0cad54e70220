// Puts functions.zh-CN.json and functions.en-US.json beside the scripts, made from the functions' own comments.
require("./run.cjs");

exports.FunctionsMetadataPlugin = class FunctionsMetadataPlugin {
  /** `addinUrl` is where the add-in will be served; help links need it whole. */
  constructor(addinUrl) {
    this.addinUrl = addinUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { buildFunctionsMetadata } = require("./functions-metadata.ts");
          for (const [locale, metadata] of Object.entries(buildFunctionsMetadata(this.addinUrl))) {
            const text = JSON.stringify(metadata, null, 2);
            compilation.emitAsset(`functions.${locale}.json`, new sources.RawSource(text));
          }
        },
      );
    });
  }
};
