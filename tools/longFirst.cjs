const Sequencer = require("@jest/test-sequencer").default;

/** Files that take long though they are short; where nothing is known yet, jest takes the largest files first. */
const LONG = /[\\/](build[\\/]build|upgrade|xlsxOtherReaders|wholeWorkbook|watch)\.test\.ts$/;

/** So that no worker is left alone with a long file at the end. */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [
      ...sorted.filter(({ path }) => LONG.test(path)),
      ...sorted.filter(({ path }) => !LONG.test(path)),
    ];
  }
};
