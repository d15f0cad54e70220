// Runs a TypeScript tool with plain node: node tools/run.cjs tools/name.ts …
// Types are stripped, not checked; `npm run lint` checks them. What was stripped once is kept in .cache/run, by what it
// was made of, so that tools and their threads start at once.
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { made, toCommonJs } = require("./toCommonJs.cjs");
require("../src/workbench/jest/plainFields.cjs");

const KEPT = path.join(__dirname, "../.cache/run");

function kept(text, file) {
  const key = createHash("sha1")
    .update(`${made}\n${path.extname(file)}\n${text}`)
    .digest("hex");
  const place = path.join(KEPT, `${key}.js`);
  try {
    return fs.readFileSync(place, "utf8");
  } catch {
    const script = toCommonJs(text, file).code;
    keep(place, script);
    return script;
  }
}

/** Written aside and moved, so that a thread never reads half a file; where nothing can be written, it is stripped anew. */
function keep(place, script) {
  try {
    fs.mkdirSync(KEPT, { recursive: true });
    const aside = `${place}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    fs.writeFileSync(aside, script);
    fs.renameSync(aside, place);
  } catch {
    // A folder that can't be written to costs time, nothing else.
  }
}

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, file) =>
    module._compile(kept(fs.readFileSync(file, "utf8"), file), file);
}

/** The same library in one file, as in jest: from its thousand files it takes over a second to load, in every thread. */
const IN_ONE_FILE = { mathjs: require.resolve("mathjs/lib/browser/math.js") };
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => IN_ONE_FILE[request] ?? resolveFilename(request, ...rest);

if (require.main === module) {
  const tool = process.argv[2];
  process.argv.splice(1, 1);
  require(path.resolve(tool));
}
