// Reads and judges files in a thread of its own, one after the other, as they are handed in.
require("../run.cjs");
const { parentPort, workerData } = require("node:worker_threads");
const { checkFile } = require("./checkFile.ts");

parentPort.on("message", async (file) => {
  parentPort.postMessage({ file, checked: await checkFile(file, workerData) });
});
