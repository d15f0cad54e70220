// What is bundled must be free to use, and says so: a notice with every package's licence goes out beside the scripts.
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

/**
 * What a package says of itself: { name, version, license, author, texts }. The licence's name is in its description or,
 * where that is silent, told by its licence file; `texts` are its licence and notice files.
 */
exports.describe = (folder) => {
  const { name, version, license, author } = JSON.parse(
    fs.readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const texts = fs
    .readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file))
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), "utf8").trim());
  const apache = texts.some((text) => /^\s*Apache License\s+Version 2\.0/.test(text));
  return {
    name,
    version,
    license: license || (apache ? "Apache-2.0" : undefined),
    author: typeof author === "object" ? author.name : author,
    texts,
  };
};

/** The notice: every package once, by name, with its licence in full where the package carries the text. */
exports.noticeText = (packages) => {
  const entries = [...packages].sort((a, b) =>
    `${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1,
  );
  const head =
    "第三方软件声明 / Third-party notices\n\n" +
    "本目录的脚本包含以下软件，各按其许可使用。\n" +
    "The scripts in this folder contain the following software, each under its own licence.\n";
  const rule = "-".repeat(80);
  const bodies = entries.map(({ name, version, license, author, texts }) =>
    [`${rule}\n${name} ${version}  (${license})`, author && `© ${author}`, ...texts]
      .filter(Boolean)
      .join("\n\n"),
  );
  return `${[head, ...bodies].join("\n\n")}\n`;
};

/** Fails a build that bundles what is not free, and writes the notice, under the name given, beside what it builds. */
exports.LicencePlugin = class LicencePlugin {
  constructor(notice = "THIRD-PARTY-NOTICES.txt") {
    this.notice = notice;
  }

  apply(compiler) {
    const { WebpackError, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("Licences", (compilation) => {
      // A page is put together by a build within the build, which ships nothing.
      if (compilation.compiler.parentCompilation) return;
      let packages = [];
      compilation.hooks.finishModules.tap("Licences", (modules) => {
        const folders = new Set(
          [...modules].map(({ resource }) => exports.packageFolder(resource ?? "")).filter(Boolean),
        );
        packages = [...folders].map(exports.describe);
        for (const found of exports.notFree(packages)) {
          compilation.errors.push(new WebpackError(`Not free to use, so not to be bundled: ${found}`));
        }
      });
      compilation.hooks.processAssets.tap("Licences", () => {
        compilation.emitAsset(this.notice, new sources.RawSource(exports.noticeText(packages)));
      });
    });
  }
};
