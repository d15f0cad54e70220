// Puts functions.zh-CN.json and functions.en-US.json beside the scripts, made from the functions' own comments.
const path = require("node:path");
require("./run.cjs");

const ROOT = path.join(__dirname, "..");

/** A build that watches comes here after every change: what Node has loaded of the sources may be out of date. */
function forgetSources() {
  for (const file of Object.keys(require.cache))
    if (/^(src|tools)[\\/].*\.(ts|json)$/.test(path.relative(ROOT, file))) delete require.cache[file];
}

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
          if (compiler.watchMode) forgetSources();
          const { HELP_PAGES, helpPage } = require("./functionReference.ts");
          const { buildFunctionsMetadata } = require("./functionsMetadata.ts");
          const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
          for (const [locale, metadata] of Object.entries(buildFunctionsMetadata(this.addinUrl))) {
            emit(`functions.${locale}.json`, JSON.stringify(metadata, null, 2));
          }
          for (const [language, file] of Object.entries(HELP_PAGES)) emit(file, helpPage(language));
        },
      );
    });
  }
};
