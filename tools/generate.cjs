// npm run generate: writes every file that is made from others, in the order in which they need each other.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");

const TOOLS = [
  // What the catalogue consists of: every tool after it may import the catalogue.
  "catalogueIndex",
  "givenIds",
  "factors",
  "reference",
  "planData",
  // Runs the functions' own code for their lists of names, so their tables come first.
  "functions",
  "referenceDocs",
];
exports.TOOLS = TOOLS;

if (require.main === module) {
  for (const tool of TOOLS) {
    const file = path.join("tools", `${tool}.ts`);
    if (!fs.existsSync(path.join(ROOT, file))) throw new Error(`no such tool: ${file}`);
    const { status } = spawnSync(process.execPath, ["tools/run.cjs", file], { cwd: ROOT, stdio: "inherit" });
    if (status !== 0) {
      console.error(`${file} 没有完成，其后的文件没有生成。/ ${file} failed; nothing after it was written.`);
      process.exit(1);
    }
    console.log(file);
  }
}
