// npm start / npm stop: puts the add-in into desktop Excel and takes it out again, with Microsoft's own tool.
// That tool is large and only of use where Excel is, so it is fetched the first time somebody needs it.
const { spawnSync } = require("node:child_process");

const TOOL = "office-addin-debugging@7";
const action = process.argv[2];
if (action !== "start" && action !== "stop") {
  console.error("usage: node tools/sideload.cjs start|stop");
  process.exit(2);
}
if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "这台电脑没有桌面版 Excel。请用 npm run workbench 在浏览器里试用。\n" +
      "Desktop Excel runs on Windows and Mac only. Try the add-in in a browser instead: npm run workbench",
  );
  process.exit(1);
}
const result = spawnSync("npx", ["--yes", TOOL, action, "manifest.xml", ...process.argv.slice(3)], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(result.status ?? 1);
