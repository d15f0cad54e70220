/**
 * A jest transformer that hands a package over to Node itself instead of running it inside jest.
 *
 * The grid's packages are CommonJS but require ES modules, which jest cannot do before Node 24; the reader of files
 * is one. Loaded by Node they also stay loaded from one test file to the next. environment.cjs provides `requireByNode`.
 */
const codeFor = (path) => `module.exports = requireByNode(${JSON.stringify(path)});`;

module.exports = {
  process: (_source, path) => ({ code: codeFor(path) }),
  getCacheKey: (_source, path) => codeFor(path),
};
