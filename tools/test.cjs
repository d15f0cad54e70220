// npm test: the unit tests, then the end-to-end tests in a real browser against the built add-in.
//   npm test -- --unit     only the first
//   npm test -- --e2e      only the second
// Prints "N passed, N failed" at the end and fails if anything did.
const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.join(__dirname, "..");
const options = process.argv.slice(2);
const wanted = (name) =>
  options.includes(`--${name}`) || !options.some((option) => /^--(unit|e2e)$/.test(option));
const rest = options.filter((option) => !/^--(unit|e2e)$/.test(option));
const totals = { passed: 0, failed: 0 };

/** Many times what the tests need: whoever takes longer hangs, and is to fail with a word instead of being waited for. */
const LIMIT = 30 * 60_000;

async function jest(config, ...more) {
  const output = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "jest-")), "result.json");
  const status = await run([
    // Handed on to the workers: what a test leaves behind is swept up less often.
    "--max-semi-space-size=32",
    path.join(root, "node_modules/jest/bin/jest.js"),
    "--config",
    config,
    "--json",
    "--outputFile",
    output,
    "--forceExit",
    "--reporters=default",
    `--reporters=${path.join(__dirname, "stillRunning.cjs")}`,
    ...more,
    ...rest,
  ]);
  if (!fs.existsSync(output)) {
    totals.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites } = JSON.parse(
    fs.readFileSync(output, "utf8"),
  );
  totals.passed += numPassedTests;
  totals.failed += numFailedTests + numRuntimeErrorTestSuites;
  if (status !== 0 && numFailedTests === 0 && numFailedTestSuites === 0) totals.failed += 1;
}

/** The exit code; null where it had to be stopped, together with the workers it left behind. */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      detached: process.platform !== "win32",
    });
    const stop = () => process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    const clock = setTimeout(() => {
      console.error(`The tests were stopped after ${LIMIT / 60_000} minutes.`);
      stop();
    }, LIMIT);
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => (stop(), process.exit(1)));
    child.on("exit", (code) => {
      clearTimeout(clock);
      resolve(code);
    });
  });
}

async function main() {
  if (wanted("unit")) {
    // Jest would leave one core idle, which on two cores is half of them.
    await jest("jest.config.cjs", "--maxWorkers=100%");
  }
  if (wanted("e2e")) {
    const built = spawnSync(process.execPath, [path.join(__dirname, "workbench.cjs"), "--build-only"], {
      cwd: root,
      stdio: "inherit",
    });
    if (built.status === 0) await jest("jest.e2e.config.cjs");
    else totals.failed += 1;
  }
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
}

main();
