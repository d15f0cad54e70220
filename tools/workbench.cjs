// npm run workbench: builds what is out of date, serves the workbench on this machine and opens it in the browser.
//   -- --port 3200    another port (default 3100)
//   -- --no-open      only print the address
//   -- --build-only   build and stop
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const DEFAULT_PORT = 3100;
const PORTS_TO_TRY = 20;

/** When each build began that its output is from. */
const STAMPS = path.join(root, ".cache/workbench");

const ADDIN = {
  name: "addin",
  zh: "加载项",
  en: "the add-in",
  sources: [
    ...[
      "catalogue",
      "commands",
      "excel",
      "files",
      "functions",
      "reading",
      "sheets",
      "targets",
      "taskpane",
    ].map((room) => `src/${room}`),
    "src/unitSpelling.ts",
    "src/unitLibrary.ts",
    "src/units.ts",
    "src/version.ts",
    "assets",
    "manifest.xml",
    "webpack.config.js",
    "package-lock.json",
    ...[
      "functionChoices.ts",
      "functionReference.ts",
      "functionSource.ts",
      "functionsMetadata.ts",
      "functionsMetadataPlugin.cjs",
      "manifest.cjs",
      "officeJs.cjs",
    ].map((tool) => `tools/${tool}`),
  ],
  // A build for another place may have been put there meanwhile; the workbench needs office.js from here.
  isThere: () => /src="?office-js\/office\.js/.test(textOf("dist/taskpane.html")),
  config: () => {
    process.env.OFFICE_JS = "self";
    delete process.env.ADDIN_URL;
    return require("../webpack.config.js")({}, { mode: "production" });
  },
};

const PAGE = {
  name: "page",
  zh: "试用台页面",
  en: "the workbench's page",
  sources: ["src/workbench", "package-lock.json"],
  isThere: () => textOf("dist-workbench/index.html") !== "" && textOf("dist-workbench/shim.js") !== "",
  config: () => require("../src/workbench/webpack.cjs").pageConfig("production"),
};

function textOf(file) {
  try {
    return fs.readFileSync(path.join(root, file), "utf8");
  } catch {
    return "";
  }
}

/** When a file, or anything in a folder, last changed; folders count too, because they tell of what is gone. */
function newest(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Whether any of the sources changed after the build that began at `built` (null: never). */
function isStale(sources, built) {
  return built === null || sources.some((source) => newest(source) > built);
}
exports.isStale = isStale;

function stampOf({ name }) {
  return fs.statSync(path.join(STAMPS, name), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

const isDue = (part) =>
  !part.isThere() ||
  isStale(
    part.sources.map((source) => path.join(root, source)),
    stampOf(part),
  );

const PAGE_ALONE = "page-alone";

/** Both at once where both are due: a build keeps one core busy, most of the time. */
async function buildBoth() {
  if (![ADDIN, PAGE].every(isDue)) {
    for (const part of [ADDIN, PAGE].filter(isDue)) await build(part);
    return;
  }
  const beside = spawn(process.execPath, [__filename, PAGE_ALONE], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const page = new Promise((done) => beside.on("exit", done));
  try {
    await build(ADDIN);
  } catch (error) {
    beside.kill();
    throw error;
  }
  if ((await page) !== 0) throw new Error(failureOf(PAGE));
}

const failureOf = (part) => `${part.zh}没有构建成功。 Building ${part.en} failed.`;

async function build(part) {
  const began = new Date();
  const webpack = require("webpack");
  const compiler = webpack(part.config());
  new webpack.ProgressPlugin(progress(`正在构建${part.zh} · Building ${part.en}`)).apply(compiler);
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => compiler.close(() => (error ? fail(error) : done(result))));
  });
  if (stats.hasErrors()) {
    process.stderr.write(`${stats.toString({ preset: "errors-only", colors: process.stderr.isTTY })}\n`);
    throw new Error(failureOf(part));
  }
  fs.mkdirSync(STAMPS, { recursive: true });
  const stamp = path.join(STAMPS, part.name);
  fs.writeFileSync(stamp, "");
  fs.utimesSync(stamp, began, began);
}

/** One line that counts up on a terminal; elsewhere one line at the start and one at the end. */
function progress(label) {
  const began = Date.now();
  let shown = -1;
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  return (fraction) => {
    const percent = Math.floor(fraction * 100);
    if (percent <= shown) return;
    if (process.stdout.isTTY) process.stdout.write(`\r${label} … ${percent} %  ${seconds()}`);
    else if (shown < 0) process.stdout.write(`${label} …\n`);
    if (percent === 100) process.stdout.write(process.stdout.isTTY ? "\n" : `${label}: ${seconds()}\n`);
    shown = percent;
  };
}

async function serve(port) {
  require("./run.cjs");
  const { listen, workbenchServer } = require("../src/workbench/server.ts");
  const server = workbenchServer(root);
  for (let candidate = port; candidate < port + PORTS_TO_TRY; candidate += 1) {
    try {
      return await listen(server, candidate);
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
      console.log(
        `端口 ${candidate} 已被占用，改试下一个。 Port ${candidate} is taken; trying the next one.`,
      );
    }
  }
  throw new Error(
    `端口 ${port}–${port + PORTS_TO_TRY - 1} 都被占用；请用 --port 指定别的。 All of these ports are taken; name another with --port.`,
  );
}

function openBrowser(url) {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", url]
      : [process.platform === "darwin" ? "open" : "xdg-open", url];
  // Without a browser the address that was printed has to do.
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

function readOptions(args) {
  const options = { port: DEFAULT_PORT, open: true, buildOnly: false };
  for (let index = 0; index < args.length; index += 1) {
    const [name, inline] = args[index].split("=");
    if (name === "--no-open") options.open = false;
    else if (name === "--build-only") options.buildOnly = true;
    else if (name === "--port") {
      options.port = Number(inline ?? args[(index += 1)]);
      if (!Number.isInteger(options.port) || options.port < 1 || options.port > 65_535) return null;
    } else return null;
  }
  return options;
}
exports.readOptions = readOptions;

/** Whether a version such as "20.11.1" comes before "20.19". */
function isOlder(version, needed) {
  const [major, minor] = version.split(".").map(Number);
  const [neededMajor, neededMinor] = needed.split(".").map(Number);
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}
exports.isOlder = isOlder;

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.error("用法 / usage: npm run workbench -- [--port 3100] [--no-open] [--build-only]");
    process.exit(2);
  }
  const needed = require("../package.json").engines.node.replace(">=", "");
  if (isOlder(process.versions.node, needed)) {
    throw new Error(
      `需要 Node.js ${needed} 或更新版本，现为 ${process.versions.node}。 Node.js ${needed} or later is needed.`,
    );
  }
  if (!fs.existsSync(path.join(root, "node_modules/webpack"))) {
    throw new Error("尚未安装依赖，请先运行 npm ci。 The packages are not installed yet; run npm ci first.");
  }
  process.chdir(root);
  await buildBoth();
  if (options.buildOnly) return;
  const url = `http://localhost:${await serve(options.port)}/`;
  console.log(
    `\n试用台 · Workbench: ${url}\nEnglish:            ${url}?lang=en-US\n按 Ctrl+C 停止。 Press Ctrl+C to stop.`,
  );
  if (options.open) openBrowser(url);
}

if (require.main === module) {
  const work = process.argv[2] === PAGE_ALONE ? () => build(PAGE) : main;
  work().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
