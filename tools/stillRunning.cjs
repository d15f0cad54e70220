// A jest reporter that says which test files have been running for long, so that one that hangs is known by name.
const path = require("node:path");

const LONG = 4 * 60_000;

module.exports = class StillRunning {
  started = new Map();

  onRunStart() {
    this.clock = setInterval(() => this.say(), LONG / 2);
    this.clock.unref();
  }

  onTestFileStart({ path: file }) {
    this.started.set(file, Date.now());
  }

  onTestFileResult({ path: file }) {
    this.started.delete(file);
  }

  onRunComplete() {
    clearInterval(this.clock);
  }

  say() {
    for (const [file, since] of this.started) {
      const time = Date.now() - since;
      if (time < LONG) continue;
      console.error(`RUNS ${path.relative(process.cwd(), file)} (for ${Math.round(time / 60_000)} minutes)`);
    }
  }
};
