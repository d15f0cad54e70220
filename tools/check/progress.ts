import type { Language } from "../../src/catalogue/language";

export interface Progress {
  begin(all: number, done: number): void;
  step(): void;
  end(): void;
}

const EVERY = 1000;
/** From so few files nobody can tell how long the others take. */
const FEW = 10;

/** A line on the error channel about once a second, so that what goes to a file stays clean; nothing for a short run. */
export function progressLine(language: Language, now: () => number = Date.now): Progress {
  let [all, done, before, first, told] = [0, 0, 0, 0, 0];
  return {
    begin(count, already) {
      [all, done, before] = [count, already, already];
      told = now();
      if (already > 0)
        console.error(
          language === "zh"
            ? `接着上次：已有 ${already} / ${count}`
            : `going on: ${already} of ${count} are done`,
        );
    },
    step() {
      done += 1;
      const read = done - before;
      // Until the first is read, threads start: that is not what a file takes.
      if (read === 1) first = now();
      if (now() - told < EVERY) return;
      told = now();
      const left = all - done;
      const seconds = read < FEW ? null : Math.ceil(((told - first) / (read - 1)) * left * 0.001);
      const zh = `${done} / ${all}，余 ${left} 个${seconds === null ? "" : `，约 ${seconds} 秒`}`;
      const en = `${done} of ${all}, ${left} left${seconds === null ? "" : `, about ${seconds} s`}`;
      console.error(language === "zh" ? zh : en);
    },
    end() {
      return;
    },
  };
}
