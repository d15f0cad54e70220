// A browser for the end-to-end tests: the machine's own Chrome, Edge or Chromium, else one that comes as an
// npm package and is fetched once into .cache/, with a Chinese font where the machine has none.
//   BROWSER_PATH=/path/to/chrome   use this one
//   BROWSER=package                use the packaged one even where there is a system one
const { execFileSync, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");

const CACHE = path.join(__dirname, "../.cache/browser");
const PACKAGES = ["@sparticuz/chromium@147.0.0", "@fontsource/noto-sans-sc@5"];

const SYSTEM = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((folder) => [
    path.join(process.env[folder] || "", "Google/Chrome/Application/chrome.exe"),
    path.join(process.env[folder] || "", "Microsoft/Edge/Application/msedge.exe"),
  ]),
};

function onPath(name) {
  if (path.isAbsolute(name)) return fs.existsSync(name) ? name : undefined;
  return (process.env.PATH || "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
}

function systemBrowser() {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH;
  if (process.env.BROWSER === "package") return undefined;
  return (SYSTEM[process.platform] || []).map(onPath).find(Boolean);
}

function hasChineseFont() {
  if (process.platform !== "linux") return true;
  const { stdout, status } = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}

function fetchPackages() {
  if (fs.existsSync(path.join(CACHE, "node_modules", "@sparticuz/chromium"))) return;
  fs.mkdirSync(CACHE, { recursive: true });
  fs.writeFileSync(path.join(CACHE, "package.json"), '{ "private": true }\n');
  console.log("No browser with a Chinese font here; fetching one (about 150 MB, once) …");
  try {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    execFileSync(npm, ["install", "--no-audit", "--no-fund", ...PACKAGES], {
      cwd: CACHE,
      stdio: ["ignore", "ignore", "pipe"],
    });
  } catch {
    throw new Error(
      "没有可用的浏览器：请安装 Chrome、Edge 或 Chromium，或用 BROWSER_PATH 指明它的位置。\n" +
        "No browser: install Chrome, Edge or Chromium, or name one with BROWSER_PATH; fetching one from npm failed too.",
    );
  }
}

/** WOFF 1.0 to a plain font file, which is the only kind that fontconfig shows Chinese from. */
function woffToSfnt(woff) {
  const tables = woff.readUInt16BE(12);
  const header = 12 + tables * 16;
  const directory = Buffer.alloc(header);
  directory.writeUInt32BE(woff.readUInt32BE(4), 0);
  directory.writeUInt16BE(tables, 4);
  const power = 2 ** Math.floor(Math.log2(tables));
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((tables - power) * 16, 10);
  const parts = [directory];
  let offset = header;
  for (let index = 0; index < tables; index += 1) {
    const entry = 44 + index * 20;
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const raw = woff.subarray(start, start + packed);
    const data = packed === length ? raw : zlib.inflateSync(raw);
    woff.copy(directory, 12 + index * 16, entry, entry + 4);
    directory.writeUInt32BE(woff.readUInt32BE(entry + 16), 16 + index * 16);
    directory.writeUInt32BE(offset, 20 + index * 16);
    directory.writeUInt32BE(length, 24 + index * 16);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(data, padding);
    offset += length + padding.length;
  }
  return Buffer.concat(parts);
}

function chineseFonts() {
  const folder = path.join(CACHE, "fonts");
  const config = path.join(folder, "fonts.conf");
  if (fs.existsSync(config)) return config;
  fs.mkdirSync(folder, { recursive: true });
  const files = path.join(CACHE, "node_modules/@fontsource/noto-sans-sc/files");
  for (const weight of [400, 700]) {
    const woff = fs.readFileSync(path.join(files, `noto-sans-sc-chinese-simplified-${weight}-normal.woff`));
    fs.writeFileSync(path.join(folder, `noto-sans-sc-${weight}.otf`), woffToSfnt(woff));
  }
  const dirs = [folder, "/usr/share/fonts"].map((dir) => `<dir>${dir}</dir>`).join("");
  fs.writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${folder}/cache</cachedir></fontconfig>\n`,
  );
  return config;
}

function untar(archive, into) {
  fs.mkdirSync(into, { recursive: true });
  execFileSync("tar", ["-x", "-C", into], { input: archive, maxBuffer: 1 << 30 });
}

function packagedBrowser() {
  const bin = path.join(CACHE, "node_modules/@sparticuz/chromium/bin");
  const folder = path.join(CACHE, "chromium");
  const executable = path.join(folder, "chromium");
  const unpacked = path.join(folder, "complete");
  if (!fs.existsSync(unpacked)) {
    const read = (name) => zlib.brotliDecompressSync(fs.readFileSync(path.join(bin, name)));
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(executable, read("chromium.br"), { mode: 0o755 });
    untar(read("swiftshader.tar.br"), folder);
    // Libraries that a bare machine lacks (nss, nspr, expat).
    untar(read("al2023.tar.br"), folder);
    fs.writeFileSync(unpacked, "");
  }
  return { executable, libraries: path.join(folder, "lib") };
}

/**
 * { executablePath, args, env } for playwright-core's chromium.launch. Throws a sentence that says what is
 * missing where no browser can be had.
 */
exports.findBrowser = () => {
  const args = [
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
    "--disable-quic",
  ];
  if (process.platform === "linux") args.push("--no-sandbox");
  const env = { ...process.env };
  const system = systemBrowser();
  const chinese = hasChineseFont() && process.env.BROWSER !== "package";
  if (system && chinese) return { executablePath: system, args, env };
  if (process.platform !== "linux" && !system) {
    throw new Error(
      "没有找到 Chrome 或 Edge。请安装其一，或用 BROWSER_PATH 指明位置。\n" +
        "Neither Chrome nor Edge was found. Install one, or name it with BROWSER_PATH.",
    );
  }
  fetchPackages();
  env.FONTCONFIG_FILE = chineseFonts();
  if (system) return { executablePath: system, args, env };
  const { executable, libraries } = packagedBrowser();
  env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return { executablePath: executable, args: [...args, "--headless=shell", "--no-zygote"], env };
};
