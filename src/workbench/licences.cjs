// Nothing may slip into the page's bundle that is not free to use: the maker of the grid has such packages too.
const fs = require("node:fs");
const path = require("node:path");

const FREE =
  /^\(?(0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|ISC|MIT|MPL-2\.0 OR Apache-2\.0|MIT OR .+|Unlicense)\)?$/;

/** Folder of the npm package that a file belongs to; null for the project's own. */
exports.packageFolder = (file) =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;

/** Says which of these packages are not free: [{ name, license }] → names, each with what it says of itself. */
exports.notFree = (packages) =>
  packages
    .filter(({ name, license }) => /^@univerjs-pro\//.test(name) || !FREE.test(license ?? ""))
    .map(({ name, license }) => `${name} (${license ?? "no licence"})`);

/** What a package says of itself, be it in its description or, where that is silent, in its licence file. */
exports.describe = (folder) => {
  const { name, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  if (license) return { name, license };
  const file = path.join(folder, "LICENSE");
  const text = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
  return { name, license: /^\s*Apache License\s+Version 2\.0/.test(text) ? "Apache-2.0" : undefined };
};

exports.LicencePlugin = class LicencePlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("Licences", (compilation) => {
      compilation.hooks.finishModules.tap("Licences", (modules) => {
        const folders = new Set([...modules].map(({ resource }) => exports.packageFolder(resource ?? "")));
        folders.delete(null);
        for (const found of exports.notFree([...folders].map(exports.describe))) {
          compilation.errors.push(
            new compiler.webpack.WebpackError(`Not free to use, so not to be bundled: ${found}`),
          );
        }
      });
    });
  }
};
